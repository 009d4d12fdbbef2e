"""The pick list on paper, as plain data (A-02, L-02)."""

from dataclasses import dataclass

from desktop_archive.rules.printouts import Footing


@dataclass(frozen=True, slots=True, kw_only=True)
class PickSheetLine:
    """One piece to fetch: where it stands, for which request and for whom."""

    place: str
    box_no: str
    position: str
    reference: str
    title: str
    request: str
    reader: str
    wished_on: str = ""
    is_ready: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PickSheet:
    """Everything that waits to be fetched, in the order of the shelves (A-02, L-02)."""

    lines: tuple[PickSheetLine, ...]
    organisation: str = ""
    drawn_up: str = ""
    footing: Footing
