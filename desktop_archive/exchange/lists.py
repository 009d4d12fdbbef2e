"""Opens a foreign list as a whole: its sheets, their layouts, and what becomes of every row."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_archive.exchange.headers import Layout, RowSorter, find_layout
from desktop_archive.exchange.loans import LoanReader
from desktop_archive.exchange.options import ReadOptions
from desktop_archive.exchange.people import PersonReader
from desktop_archive.exchange.places import PlaceReader
from desktop_archive.exchange.profiles import Profile
from desktop_archive.exchange.records import RecordReader
from desktop_archive.exchange.sheets import Sheet, Workbook
from desktop_archive.exchange.tables import read_table
from desktop_archive.rules.import_drafts import (
    LoanDraft,
    Outcome,
    PersonDraft,
    PlaceDraft,
    RecordDraft,
)
from desktop_archive.rules.imports import FileReason, ListKind, NotARow
from desktop_archive.rules.refusals import RefusedError

ALL_SHEETS = "all"
AnyOutcome = Outcome[RecordDraft] | Outcome[PersonDraft] | Outcome[PlaceDraft] | Outcome[LoanDraft]


@dataclass(slots=True)
class ForeignList:
    """A file whose sheets have been understood; its rows are read anew each time."""

    workbook: Workbook
    kind: ListKind
    sorters: tuple[RowSorter, ...]
    sheets_left_out: tuple[str, ...]
    options: ReadOptions

    @property
    def passed_over(self) -> dict[NotARow, int]:
        """Return how many rows of the last reading were no entries, by what they were."""
        total: dict[NotARow, int] = {}
        for sorter in self.sorters:
            for kind, count in sorter.passed_over.items():
                total[kind] = total.get(kind, 0) + count
        return total

    def records(self) -> Iterator[Outcome[RecordDraft]]:
        """Yield what becomes of each row of a list of records."""
        seen: dict[str, tuple[str, int]] = {}
        for sorter in self._fresh():
            reader = RecordReader(
                sorter.layout, self.options, guarded=self.workbook.is_text, seen=seen
            )
            yield from map(reader.read, sorter.entries())

    def people(self) -> Iterator[Outcome[PersonDraft]]:
        """Yield what becomes of each row of a list of people."""
        seen: dict[str, tuple[str, int]] = {}
        for sorter in self._fresh():
            reader = PersonReader(sorter.layout, guarded=self.workbook.is_text, seen=seen)
            yield from map(reader.read, sorter.entries())

    def places(self) -> Iterator[Outcome[PlaceDraft]]:
        """Yield what becomes of each row of a list of shelves."""
        seen: dict[str, tuple[str, int]] = {}
        for sorter in self._fresh():
            reader = PlaceReader(sorter.layout, guarded=self.workbook.is_text, seen=seen)
            yield from map(reader.read, sorter.entries())

    def loans(self) -> Iterator[Outcome[LoanDraft]]:
        """Yield what becomes of each line of a loan book."""
        for sorter in self._fresh():
            reader = LoanReader(sorter.layout, self.options, guarded=self.workbook.is_text)
            yield from map(reader.read, sorter.entries())

    def outcomes(self) -> Iterator[AnyOutcome]:
        """Yield what becomes of each row, whatever the list is a list of."""
        if self.kind is ListKind.PEOPLE:
            yield from self.people()
        elif self.kind is ListKind.PLACES:
            yield from self.places()
        elif self.kind is ListKind.LOANS:
            yield from self.loans()
        else:
            yield from self.records()

    def _fresh(self) -> Iterator[RowSorter]:
        for sorter in self.sorters:
            sorter.passed_over.clear()
        yield from self.sorters


def open_list(
    path: Path,
    kind: ListKind | None = None,
    sheet: str = ALL_SHEETS,
    profile: Profile | None = None,
    options: ReadOptions | None = None,
) -> ForeignList:
    """Open a foreign list; a file in which no sheet has a known header is refused."""
    workbook = read_table(path)
    wanted = profile.kind if profile else kind
    sheets = _chosen(workbook, sheet, profile)
    found = [(one, _layout(one, wanted, profile)) for one in sheets]
    layouts = [(one, layout) for one, layout in found if layout is not None]
    if not layouts:
        raise RefusedError(FileReason.NO_HEADER, file=path.name, sheet=sheets[0].name)
    # The sheets of one file are read as one kind: that of the first which says what it is.
    chosen = wanted or layouts[0][1].kind
    sorters = tuple(RowSorter(one, layout) for one, layout in layouts if layout.kind is chosen)
    taken = {sorter.sheet.name for sorter in sorters}
    left_out = tuple(one.name for one in sheets if one.name not in taken)
    return ForeignList(workbook, chosen, sorters, left_out, _options(profile, options))


def _chosen(workbook: Workbook, sheet: str, profile: Profile | None) -> tuple[Sheet, ...]:
    if sheet != ALL_SHEETS:
        return (workbook.sheet(sheet),)
    if profile and profile.sheets:
        return tuple(workbook.sheet(name) for name in profile.sheets)
    if not workbook.sheets:
        raise RefusedError(FileReason.EMPTY, file=workbook.path.name)
    # A hidden sheet is read only when it is asked for by name.
    return tuple(one for one in workbook.sheets if not one.is_hidden) or workbook.sheets


def _layout(sheet: Sheet, kind: ListKind | None, profile: Profile | None) -> Layout | None:
    layout = find_layout(sheet, kind, profile.header_row if profile else None)
    return profile.applied_to(layout) if layout and profile else layout


def _options(profile: Profile | None, options: ReadOptions | None) -> ReadOptions:
    """Return the options, with what a profile says about them."""
    options = options or ReadOptions()
    if profile is None:
        return options
    return replace(
        options,
        templates=(*profile.templates, *options.templates),
        aliases={**options.aliases, **profile.aliases},
        free_dates=options.free_dates if profile.free_dates is None else profile.free_dates,
    )
