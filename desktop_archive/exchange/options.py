"""What a person decides before a list is read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_archive.exchange.codes import DEFAULT_TEMPLATES
from desktop_archive.rules.normalising import CATEGORY_ALIASES


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """The room's own fonds and periods, the templates of its codes, how freely dates are read.

    A code that stands in the list twice refuses its row, unless repeats are numbered anew.
    """

    fonds: str = ""
    templates: tuple[str, ...] = DEFAULT_TEMPLATES
    aliases: Mapping[str, str] = field(default_factory=lambda: dict(CATEGORY_ALIASES))
    free_dates: bool | None = None
    numbers_repeats_anew: bool = False
    periods: frozenset[str] = frozenset()
