"""What an import will do, before it does anything."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import Path

from desktop_archive.rules.cells import Cell
from desktop_archive.rules.imports import (
    Change,
    ChangeKind,
    FileNotice,
    ListKind,
    NotARow,
    Problem,
    RawRow,
    Target,
)
from desktop_archive.store.database import Session

#: Called with the rows done and the rows in all (0 when unknown); raise in it to cancel.
Progress = Callable[[int, int], None]

#: How many changes, and how many refused rows with their cells, are kept for looking at; all of
#: them are counted, and every refused row can be saved.
CHANGES_KEPT = 2_000
ORIGINALS_KEPT = 2_000


class Duplicates(Enum):
    """What happens to a row whose number the room already has."""

    REFUSE = "refuse"
    SKIP = "skip"
    UPDATE = "update"
    RENUMBER = "renumber"


class CancelledError(Exception):
    """The person stopped the import; nothing was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRequest:
    """Which list, and how to read it; `saved` names a mapping that the room keeps."""

    path: Path
    kind: ListKind | None = None
    sheet: str | None = None
    header_row: int | None = None
    mapping: Mapping[Target, str] | None = None
    profile: Path | None = None
    saved: str | None = None
    duplicates: Duplicates = Duplicates.REFUSE


@dataclass(slots=True)
class ImportReport:
    """What became of every row: rows = taken + skipped + refused, always.

    `earlier` is the import that took this very file in before.
    """

    file: str
    kind: ListKind
    sha256: str
    rows: int = 0
    taken: int = 0
    skipped: int = 0
    updated: int = 0
    renumbered: int = 0
    earlier: int | None = None
    normalised: int = 0
    refused: list[Problem] = field(default_factory=list)
    originals: dict[tuple[str, int], tuple[Cell, ...]] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    change_counts: dict[ChangeKind, int] = field(default_factory=dict)
    new: dict[str, int] = field(default_factory=dict)
    batch: int | None = None
    dry_run: bool = True

    def note_changes(self, changes: tuple[Change, ...]) -> None:
        """Count changes and keep the first ones for looking at."""
        for change in changes:
            self.change_counts[change.kind] = self.change_counts.get(change.kind, 0) + 1
        self.changes += changes[: max(0, CHANGES_KEPT - len(self.changes))]
        self.normalised += any(not change.kind.is_notice for change in changes)

    def refuse(self, problem: Problem, raw: RawRow) -> None:
        """Refuse a row by name; the first ones are kept as they stood."""
        self.refused.append(problem)
        if len(self.originals) < ORIGINALS_KEPT:
            self.originals[problem.sheet, problem.row] = raw.cells

    def count_new(self, what: str, count: int = 1) -> None:
        """Count something the import adds beside its rows: boxes, units, fonds."""
        if count:
            self.new[what] = self.new.get(what, 0) + count


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a list was understood, and what taking it in would do."""

    report: ImportReport
    sheets: tuple[str, ...]
    sheets_read: tuple[str, ...]
    header_row: int
    headings: tuple[str, ...]
    mapping: Mapping[Target, int]
    targets: tuple[Target, ...]
    example: tuple[str, ...]
    passed_over: Mapping[NotARow, int]
    notices: tuple[FileNotice, ...]
    saved: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Taking:
    """Within what a list is taken: transaction, day, choices, report; no batch when dry."""

    session: Session
    duplicates: Duplicates
    report: ImportReport
    own_fonds: str
    batch: int | None
    today: date
