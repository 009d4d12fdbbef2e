"""The registers of the store on paper, as plain data: P36 and the custody ledger (F-12, F-14)."""

from dataclasses import dataclass

from desktop_archive.rules.printouts import Footing


@dataclass(frozen=True, slots=True, kw_only=True)
class InOutLine:
    """One passage through the door of the store."""

    date: str
    time: str
    way: str
    why: str
    reference: str
    quantity: str
    place: str
    other: str
    by: str
    party: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InOutRegister:
    """P36: what came into the store and went out of it."""

    lines: tuple[InOutLine, ...]
    footing: Footing
    room: str = ""
    year: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """A file with all its lines: when, what, box, from, to, by whom, why."""

    heading: str
    lines: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyLedger:
    """F-12: of each file when it came in and every later change."""

    entries: tuple[LedgerEntry, ...]
    footing: Footing
    organisation: str = ""
