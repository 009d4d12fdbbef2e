"""The import desk: look at a foreign list first, then take all of it in one act."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Protocol, TypeVar

from desktop_archive.exchange.files import sha256_of
from desktop_archive.exchange.lists import ALL_SHEETS, ForeignList, open_list
from desktop_archive.exchange.options import ReadOptions
from desktop_archive.exchange.profiles import Profile, load_profile
from desktop_archive.exchange.rows import cell_text
from desktop_archive.exchange.vocabulary import HEADINGS
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.disk_space import IMPORT_TIMES, import_refusal, megabytes
from desktop_archive.rules.imports import ListKind, Target
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.imports.loans import LoanTaker
from desktop_archive.services.imports.people import PeopleTaker
from desktop_archive.services.imports.places import PlaceTaker
from desktop_archive.services.imports.plan import (
    Duplicates,
    ImportReport,
    ImportRequest,
    Look,
    Progress,
    Taking,
)
from desktop_archive.services.imports.profiles import mappings_for, save_mapping, saved_mapping
from desktop_archive.services.imports.records import RecordTaker
from desktop_archive.services.imports.refused import Explain, write_refused
from desktop_archive.services.imports.undo import Batch, list_imports, undo_import
from desktop_archive.services.room import Room
from desktop_archive.store import batches, loading
from desktop_archive.store.database import Session

#: Rows that are looked up and written together.
_PIECE = 2_000
_TOPICS = (Topic.RECORDS, Topic.BOXES, Topic.SHELVES, Topic.PEOPLE, Topic.LENDING)

Item = TypeVar("Item")
Item_contra = TypeVar("Item_contra", contravariant=True)


class _Taker(Protocol[Item_contra]):
    """Takes the rows of one kind of list."""

    def take(self, outcomes: Sequence[Item_contra]) -> None:
        """Take a piece of the list."""

    def finish(self) -> None:
        """Do what waits for the end of the list."""


def _silent(_done: int, _total: int) -> None:
    """Nobody is looking."""


@dataclass(frozen=True, slots=True)
class _Run:
    """One reading of a list, dry or in earnest."""

    source: ForeignList
    request: ImportRequest
    report: ImportReport
    progress: Progress


class ImportDesk:
    """Takes foreign lists in; every row is taken, skipped or refused by name."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def open(self, request: ImportRequest) -> ForeignList:
        """Open a list and find its sheets, headers and columns.

        Raises:
            RefusedError: the file can't be read; the reason says why.
        """
        profile = self._profile(request)
        own = ReadOptions(
            fonds=self._room.facts.get("fonds", ""),
            numbers_repeats_anew=request.duplicates is Duplicates.RENUMBER,
            periods=self._periods(),
        )
        return open_list(request.path, request.kind, request.sheet or ALL_SHEETS, profile, own)

    def _periods(self) -> frozenset[str]:
        with self._room.read() as session:
            return frozenset(loading.ids_by(session, "retention", "code"))

    def _profile(self, request: ImportRequest) -> Profile | None:
        """Return how the list is to be read, as far as somebody said so."""
        profile: Profile | None = None
        if request.profile is not None:
            profile = load_profile(request.profile)
        elif request.saved:
            profile = saved_mapping(self._room, request.saved)
        if request.header_row is not None:
            kind = request.kind or (profile.kind if profile else ListKind.RECORDS)
            profile = replace(profile or Profile("", kind), header_row=request.header_row)
        if request.mapping is not None:
            sheet = request.sheet or ALL_SHEETS
            found = open_list(request.path, request.kind, sheet, profile)
            row = profile.header_row if profile else None
            name = profile.name if profile else request.path.name
            profile = Profile(name, found.kind, dict(request.mapping), row)
        return profile

    def look(self, request: ImportRequest, progress: Progress = _silent) -> Look:
        """Return what an import would do, and how the list was understood.

        Raises:
            RefusedError: the file can't be read, or the right is missing.
        """
        self._room.require(Right.IMPORT)
        run = self._run(request, progress)
        with self._room.read() as session:
            self._take(session, run, None)
        source, passed_over = run.source, run.source.passed_over
        layout = source.sorters[0].layout
        return Look(
            report=run.report,
            sheets=tuple(sheet.name for sheet in source.workbook.sheets),
            sheets_read=tuple(sorter.sheet.name for sorter in source.sorters),
            header_row=layout.header_row,
            headings=layout.labels,
            mapping=layout.mapping,
            targets=tuple(dict.fromkeys(HEADINGS[source.kind].values())),
            example=_example(source),
            passed_over=passed_over,
            notices=source.workbook.notices,
            saved=mappings_for(self._room, layout.labels),
        )

    def plan(self, request: ImportRequest, progress: Progress = _silent) -> ImportReport:
        """Return what an import would do; nothing is written.

        Raises:
            RefusedError: the file can't be read, or the right is missing.
        """
        return self.look(request, progress).report

    def _refuse_a_full_disk(self, path: Path) -> None:
        """Begin nothing that the disk has no room for (reliability 2b)."""
        size = path.stat().st_size if path.is_file() else 0
        free = self._room.free_space()
        refusal = import_refusal(free, size)
        if refusal is not None:
            needed = megabytes(IMPORT_TIMES * size) + 1
            raise RefusedError(refusal, free=megabytes(free), needed=needed)

    def apply(self, request: ImportRequest, progress: Progress = _silent) -> ImportReport:
        """Take the whole list in one transaction.

        Raises:
            RefusedError: the file can't be read, or the right is missing.
            CancelledError: the person stopped it; nothing was written.
        """
        self._refuse_a_full_disk(request.path)
        run = self._run(request, progress)
        reason = request.path.name
        with self._room.act("import", *_TOPICS, right=Right.IMPORT, reason=reason) as session:
            batch = loading.add_batch(
                session,
                run.report.kind.value,
                request.path.name,
                run.report.sha256,
                self._room.signed_in().name,
            )
            self._take(session, run, batch)
            report = run.report
            loading.close_batch(
                session,
                batch,
                rows=report.rows,
                taken=report.taken,
                skipped=report.skipped,
                refused=len(report.refused),
            )
        return replace(report, batch=batch, dry_run=False)

    def imports(self) -> list[Batch]:
        """Return the imports of the room, newest first."""
        return list_imports(self._room)

    def undo(self, batch: int) -> int:
        """Take a whole import back while nothing depends on it; return how many rows went.

        Raises:
            RefusedError: something depends on it; the reason names it.
        """
        return undo_import(self._room, batch)

    def keep_mapping(
        self, name: str, kind: ListKind, headings: Sequence[str], mapping: Mapping[Target, str]
    ) -> None:
        """Keep a mapping of columns under a name.

        Raises:
            RefusedError: the name is missing or too long, or nothing is mapped.
        """
        save_mapping(self._room, name, kind, headings, mapping)

    def save_refused(
        self, path: Path, report: ImportReport, request: ImportRequest, explain: Explain
    ) -> int:
        """Write the refused rows to a file that can be mended and imported again.

        Raises:
            RefusedError: the list can't be read again, or the file can't be written.
        """
        return write_refused(path, report, self.open(request), explain)

    def _run(self, request: ImportRequest, progress: Progress) -> _Run:
        source = self.open(request)
        report = ImportReport(request.path.name, source.kind, sha256_of(request.path))
        return _Run(source, request, report, progress)

    def _take(self, session: Session, run: _Run, batch: int | None) -> None:
        """Take the list piece by piece, or only say what would become of it."""
        report = run.report
        report.earlier = batches.of_file(session, report.sha256, batch or 0)
        own = self._room.facts.get("fonds", "")
        today = self._room.today()
        context = Taking(session, run.request.duplicates, report, own, batch, today)
        if report.kind is ListKind.PEOPLE:
            _feed(PeopleTaker(context), run.source.people(), run)
        elif report.kind is ListKind.PLACES:
            _feed(PlaceTaker(context), run.source.places(), run)
        elif report.kind is ListKind.LOANS:
            _feed(LoanTaker(context), run.source.loans(), run)
        else:
            _feed(RecordTaker(context), run.source.records(), run)


def _example(source: ForeignList) -> tuple[str, ...]:
    """Return the cells of the first entry, as they are shown beside their headings."""
    entry = next(source.sorters[0].entries(), None)
    return tuple(map(cell_text, entry.cells)) if entry else ()


def _feed(taker: _Taker[Item], outcomes: Iterable[Item], run: _Run) -> None:
    """Hand a list to its taker; whoever looks on may stop it after each piece."""
    for piece in _pieces(outcomes):
        taker.take(piece)
        run.progress(run.report.rows, 0)
    taker.finish()


def _pieces(items: Iterable[Item]) -> Iterator[Sequence[Item]]:
    """Hand out items in pieces; a list of a million rows is never held whole."""
    iterator = iter(items)
    while piece := list(islice(iterator, _PIECE)):
        yield piece
