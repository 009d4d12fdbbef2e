"""The import desk: look at a foreign list first, then take all of it in one act."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import TypeVar

from desktop_archive.exchange.lists import ALL_SHEETS, ForeignList, open_list
from desktop_archive.exchange.profiles import Profile, load_profile
from desktop_archive.exchange.records import ReadOptions
from desktop_archive.exchange.files import sha256_of
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.imports import FileReason, ListKind
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.imports import people, places, records
from desktop_archive.services.imports.plan import ImportReport, ImportRequest, Progress
from desktop_archive.services.room import Room
from desktop_archive.store import loading
from desktop_archive.store.database import Session

#: Rows that are looked up and written together.
_PIECE = 2_000
_TOPICS = (Topic.RECORDS, Topic.BOXES, Topic.SHELVES, Topic.PEOPLE)

Item = TypeVar("Item")


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
        profile = load_profile(request.profile) if request.profile else None
        if request.mapping is not None:
            profile = self._corrected(request)
        own = ReadOptions(fonds=self._room.facts.get("fonds", ""))
        return open_list(request.path, request.kind, request.sheet or ALL_SHEETS, profile, own)

    @staticmethod
    def _corrected(request: ImportRequest) -> Profile:
        """Return the layout that was found, with the columns a person chose."""
        found = open_list(request.path, request.kind, request.sheet or ALL_SHEETS)
        return replace(
            Profile.of(found.sorters[0].layout, request.path.name),
            columns=dict(request.mapping or {}),
        )

    def plan(self, request: ImportRequest, progress: Progress = _silent) -> ImportReport:
        """Return what an import would do; nothing is written.

        Raises:
            RefusedError: the file can't be read, or the right is missing.
        """
        self._room.require(Right.IMPORT)
        run = self._run(request, progress)
        with self._room.read() as session:
            _judge_only(session, run)
        return run.report

    def apply(self, request: ImportRequest, progress: Progress = _silent) -> ImportReport:
        """Take the whole list in one transaction.

        Raises:
            RefusedError: the file can't be read, or the right is missing.
            CancelledError: the person stopped it; nothing was written.
        """
        run = self._run(request, progress)
        reason = request.path.name
        with self._room.act("import", *_TOPICS, right=Right.IMPORT, reason=reason) as session:
            batch = loading.add_batch(
                session, run.report.kind.value, request.path.name, run.report.sha256
            )
            self._write(session, run, batch)
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

    def _run(self, request: ImportRequest, progress: Progress) -> _Run:
        source = self.open(request)
        if source.kind not in (ListKind.RECORDS, ListKind.PEOPLE, ListKind.PLACES):
            raise RefusedError(FileReason.KIND_NOT_TAKEN, kind=source.kind)
        report = ImportReport(request.path.name, source.kind, sha256_of(request.path))
        return _Run(source, request, report, progress)

    def _write(self, session: Session, run: _Run, batch: int) -> None:
        duplicates, report = run.request.duplicates, run.report
        if report.kind is ListKind.RECORDS:
            own = self._room.facts.get("fonds", "")
            writer = records.RecordWriter(session, report, batch, own)
            for piece in _pieces(run.source.records()):
                fresh, updates = records.judge(session, piece, duplicates, report)
                writer.write(fresh)
                writer.overwrite(updates)
                run.progress(report.rows, 0)
            writer.finish()
        elif report.kind is ListKind.PEOPLE:
            judge = people.PeopleJudge(session, duplicates, report)
            for persons in _pieces(run.source.people()):
                people.write_people(session, judge.fresh(persons), batch, report)
                run.progress(report.rows, 0)
        else:
            shelves = places.PlaceWriter(session, duplicates, report, batch)
            for rows in _pieces(run.source.places()):
                shelves.take(rows)
                run.progress(report.rows, 0)
            report.count_new("boxes_placed", records.stand_boxes(session))


def _judge_only(session: Session, run: _Run) -> None:
    """Divide the rows as an import would, and write none of them."""
    duplicates, report = run.request.duplicates, run.report
    if report.kind is ListKind.RECORDS:
        for piece in _pieces(run.source.records()):
            records.judge(session, piece, duplicates, report)
            run.progress(report.rows, 0)
    elif report.kind is ListKind.PEOPLE:
        judge = people.PeopleJudge(session, duplicates, report)
        for persons in _pieces(run.source.people()):
            judge.fresh(persons)
            run.progress(report.rows, 0)
    else:
        known = places.PlaceJudge(session, duplicates, report)
        for rows in _pieces(run.source.places()):
            known.fresh(rows)
            run.progress(report.rows, 0)


def _pieces(items: Iterable[Item]) -> Iterator[Sequence[Item]]:
    """Hand out items in pieces; a list of a million rows is never held whole."""
    iterator = iter(items)
    while piece := list(islice(iterator, _PIECE)):
        yield piece
