"""Which fields a number is made of, and where they come from: store fields, render strings."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_archive.rules.code_fields import SERIALS, YEARS
from desktop_archive.rules.reference_codes import Template

#: Fields that the description of a record gives by itself.
DESCRIBED = frozenset({
    "fonds", "cat", "sub", "sub3", "sub4", "category", "class", "year", "retention", "unit",
    "month", "parent",
})  # fmt: skip
_LEVELS = ("cat", "sub", "sub3", "sub4")


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberFacts:
    """What is known of a record when it is numbered (N-04).

    `more` holds what only the number needs: building, room, project, catalogue.
    """

    fonds: str = ""
    category: str = ""
    year: int | None = None
    retention: str = ""
    unit: str = ""
    month: int | None = None
    parent: str = ""
    parent_number: int | None = None
    more: Mapping[str, str] = field(default_factory=dict)

    def fields(self, template: Template) -> dict[str, str | int | None]:
        """Return the fields a template may ask for; steps of a class become cat, sub, sub3."""
        found: dict[str, str | int | None] = {
            "fonds": self.fonds,
            "category": self.category,
            "class": self.category,
            "year": self.year,
            "retention": self.retention,
            "unit": self.unit or None,
            "month": self.month,
            "parent": self.parent,
        }
        found |= dict(zip(_LEVELS, self.category.split("·"), strict=False))
        if self.parent_number is not None:
            found[template.serials[0]] = self.parent_number
        # What the description says is never taken from what was once stored beside a number.
        return found | {
            name: value for name, value in self.more.items() if value and name not in DESCRIBED
        }


def asked_for(template: Template) -> tuple[str, ...]:
    """Return the fields that must be typed beside the description before a number can be made."""
    return tuple(
        slot.name
        for slot in template.slots
        if slot.name not in DESCRIBED and slot.name not in SERIALS
    )


def kept(template: Template, fields: Mapping[str, str | int | None]) -> dict[str, str]:
    """Return the values that went into a number, as they are stored beside it."""
    return {
        slot.name: str(fields[slot.name])
        for slot in template.slots
        if slot.name != template.serial_field and fields.get(slot.name) not in (None, "")
    }


def example_fields(template: Template) -> dict[str, str | int | None]:
    """Return invented values, so that a template shows what it prints while it is typed."""
    words: dict[str, str | int | None] = {
        "fonds": "Z109", "cat": "WS", "sub": "JJ", "sub3": "CC", "sub4": "01", "category": "HT",
        "class": "HT.2026", "retention": "D30", "unit": "BGS", "month": 3, "building": 3,
        "room": "1201", "owner": "A7", "project": 2, "catalogue": 1, "case": "1", "zone": "A",
        "row": 3, "side": "L", "bay": 2, "level": 4, "parent": "Z109-KU·01·2026-001",
    }  # fmt: skip
    found = {name: words.get(name) for name in (slot.name for slot in template.slots)}
    found |= dict.fromkeys(YEARS, 2026)
    return found | dict.fromkeys(template.serials, 1)
