"""Ready numbering rules, each with an example of what it prints (N-02, P-20)."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Preset:
    """A ready numbering rule with an example of what it prints (N-02, P-20)."""

    name: str
    template: str
    example: str


# The first preset also takes second-level classes (KJ·JJ), which DA/T 22 rooms number alongside.
PRESETS: Mapping[str, Preset] = MappingProxyType(
    {
        preset.name: preset
        for preset in (
            Preset(
                "da22",
                "{fonds}-{cat}[·{sub}]·{year}-{retention}[-{unit}]-{item:04}",
                "Z109-WS·2011-Y-BGS-0001",
            ),
            Preset(
                "da13",
                "{fonds}-{cat}[·{sub}]·{year}·{retention}[·{unit}]-{item:04}",
                "Z109-WS·2011·Y·办公室-0001",
            ),
            Preset(
                "specialised",
                "{fonds}-{cat}·{sub}·{sub3}·{year}·{retention}-{volume:03}-{item:03}",
                "J019-ZY·JC·CC·2019·D30-001-001",
            ),
            Preset(
                "accounting",
                "{fonds}-{cat}·{sub}·{year}-{volume:03}-{item:03}",
                "J019-KU·01·2017-001-001",
            ),
            Preset("personnel", "{fonds}-{cat}-{volume:03}-{item:03}", "A002-RS-001-002"),
            Preset("research", "{fonds}-{cat}·{sub}·{project:02}-{volume:03}", "X032-KJ·KY·01-003"),
            Preset(
                "construction",
                "{fonds}-{cat}·{sub}·{project:02}-{volume:03}-{page:03}",
                "X032-KJ·JJ·02-005-054",
            ),
            Preset(
                "photos",
                "{fonds}-{cat}·{year}·{retention}-{group:03}-{item:03}",
                "K021-ZP·2019·D30-025-005",
            ),
            Preset("catalogue", "{fonds}-{catalogue:03}-{volume:03}-{item:03}", "C038-001-002-003"),
            Preset("da1994", "{category}-{project}-{volume:03}[-{item:03}]", "G-D105-004"),
            Preset("enterprise", "[{fonds}-]{class}-{volume:04}", "HT.2025-0012"),
            Preset("company", "{year}-{category}-{serial:04}", "2025-KF-0037"),
            Preset("contracts", "{category}{year}-{serial:03}", "HT2025-008"),
            Preset("property", "{building:02}-{room}-{serial:02}", "03-1201-02"),
            Preset(
                "taiwan",
                "{year:roc04}/{class}/{case}[/{volume:03}[/{item:03}]]",
                "0113/010203/1/001/005",
            ),
            Preset("box", "{fonds}-{cat}·{year}-{retention}-H{box:03}", "Z109-WS·2011-Y-H012"),
            Preset(
                "place",
                "{room}-{zone}-{row:02}{side}-{bay:02}-{level:02}[-{pos:02}]",
                "1-A-03L-02-04-07",
            ),
        )
    }
)
