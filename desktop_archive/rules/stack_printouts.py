"""What stands at the ends of ranges on paper, as plain data (P18)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RangeCard:
    """The card at the end of a range: where one is, and what one side holds."""

    room: str
    range: str
    side: str
    zone: str = ""
    fonds: str = ""
    classes: str = ""
    years: str = ""
    retention: str = ""
    boxes: str = ""
