"""The stocktake desk: the book of counts, beginning one, counting, closing it (S-11, S-12)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop_archive.exchange.scans import ScanLine, read_scans
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.count_rhythm import DueCount
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.stocktake import CountResult, Decision, StocktakeRefusal
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.services.stocktake import beginning, closing, losing, rhythm
from desktop_archive.services.stocktake.closing import Found
from desktop_archive.services.stocktake.counting import Counting
from desktop_archive.services.stocktake.models import (
    Closing,
    Counted,
    CountedLine,
    Difference,
    NewCount,
    ShelfRow,
    StocktakeRow,
)
from desktop_archive.services.stocktake.pieces import open_stocktake
from desktop_archive.store.stocktake import books, findings

Tell = Callable[[int, int], object]


def _silent(done: int, total: int) -> None:
    """Hear how far the work is, and say nothing."""


class StocktakeDesk:
    """Everything a person can do with stocktakes."""

    def __init__(self, room: Room) -> None:
        self._room = room

    # --- the book -------------------------------------------------------------------------------

    def stocktakes(self) -> list[StocktakeRow]:
        """Return every stocktake, newest first."""
        with self._room.read() as session:
            return books.stocktakes(session)

    def stocktake(self, stocktake_id: int) -> StocktakeRow:
        """Return one stocktake.

        Raises:
            RefusedError: there is none.
        """
        with self._room.read() as session:
            row = books.stocktake(session, stocktake_id)
        if row is None:
            raise RefusedError(StocktakeRefusal.NOT_FOUND)
        return row

    def find(self, number: str) -> StocktakeRow:
        """Return a stocktake by its number; nothing named is the newest.

        Raises:
            RefusedError: there is none.
        """
        with self._room.read() as session:
            every = books.stocktakes(session)
        wanted = number.strip().upper()
        for row in every:
            if wanted in ("", row.number):
                return row
        raise RefusedError(StocktakeRefusal.NOT_FOUND)

    def before(self, row: StocktakeRow) -> StocktakeRow | None:
        """Return the last closed stocktake of the same kind before one, to compare with."""
        with self._room.read() as session:
            every = books.stocktakes(session)
        same = (
            one
            for one in every
            if one.id < row.id and one.closed_at and (one.purpose, one.unit) == _kind(row)
        )
        return next(same, None)

    def classes(self) -> Sequence[str]:
        """Return the codes of the classes that may be counted."""
        with self._room.read() as session:
            return books.categories(session)

    def due(self) -> list[DueCount]:
        """Return the counts that this year asks for: due, or missed (S-11, S-12, S-28)."""
        return rhythm.due(self._room)

    # --- beginning --------------------------------------------------------------------------

    def preview(self, wanted: NewCount) -> int:
        """Return how many pieces would be counted."""
        with self._room.read() as session:
            return beginning.preview(session, wanted)

    def begin(self, wanted: NewCount, tell: Tell = _silent) -> StocktakeRow:
        """Begin a stocktake: its list is written and frozen in one act.

        Raises:
            RefusedError: the right is missing, or nothing stands there.
        """
        with self._room.act("begin_stocktake", Topic.STOCKTAKE, right=Right.STOCKTAKE) as session:
            who, year = self._room.signed_in().name, self._room.today().year
            made = beginning.begin(session, wanted, who, year, tell)
        return self.stocktake(made)

    def counting(self, stocktake_id: int) -> Counting:
        """Take up counting, where one left off if one did."""
        return Counting(self._room, self.stocktake(stocktake_id))

    # --- looking ----------------------------------------------------------------------------

    def shelves(self, stocktake_id: int) -> list[tuple[ShelfRow, int]]:
        """Return the shelves in walking order, each with how many pieces were found of it."""
        with self._room.read() as session:
            found = books.found_by_shelf(session, stocktake_id)
            rows = books.shelves(session, stocktake_id)
        return [(row, found.get(row.place_id, 0)) for row in rows]

    def lines(self, row: StocktakeRow, place_id: int | None = None) -> list[CountedLine]:
        """Return expected pieces, all or of a shelf, with what the count says of them."""
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        with self._room.read() as session:
            return list(closing.counted_lines(session, row, may_open=may_open, place_id=place_id))

    def look(self, row: StocktakeRow) -> Found:
        """Return what a stocktake found."""
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        with self._room.read() as session:
            return closing.look(session, row, may_open=may_open)

    def counters(self, row: StocktakeRow) -> list[str]:
        """Return who counted."""
        with self._room.read() as session:
            return findings.counters(session, row.id)

    # --- deciding and closing -----------------------------------------------------------------

    def decide(
        self,
        row: StocktakeRow,
        chosen: Sequence[Difference],
        decision: Decision,
        place: str = "",
        note: str = "",
    ) -> None:
        """Decide about differences.

        Raises:
            RefusedError: the decision does not fit, or its place or note is missing.
        """
        with self._room.act("decide_stocktake", Topic.STOCKTAKE, right=Right.STOCKTAKE) as session:
            open_stocktake(session, row.id)
            closing.decide(session, self._room, row, chosen, (decision, place, note))

    def close(self, row: StocktakeRow, words: Closing) -> StocktakeRow:
        """Close a stocktake; from then on nothing about it changes (S-12).

        Raises:
            RefusedError: a difference is not decided, or the report has no reader.
        """
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        with self._room.act("close_stocktake", Topic.STOCKTAKE, right=Right.STOCKTAKE) as session:
            now = open_stocktake(session, row.id)
            found = closing.look(session, now, may_open=may_open)
            if found.summary.undecided:
                raise RefusedError(StocktakeRefusal.UNDECIDED, count=found.summary.undecided)
            closing.keep_result(session, now, found)
            books.change(
                session,
                now.id,
                note=words.note.strip(),
                cause=words.cause.strip(),
                measures=words.measures.strip(),
                supervisor=words.supervisor.strip(),
                reported_to=words.reported_to.strip(),
                closed_by=self._room.signed_in().name,
                closed_at=session.at,
            )
        return self.stocktake(row.id)

    def declare_lost(self, row: StocktakeRow, one: Difference, reason: str) -> int:
        """Let the register say that a missing piece is lost: an act of its own (B-10).

        Raises:
            RefusedError: it is not missing or held, or no reason is given.
        """
        self._room.require(Right.STOCKTAKE)
        refusal = closing.lost_refusal(one, reason)
        if refusal is not None:
            raise RefusedError(refusal)
        topics = (Topic.RECORDS, Topic.BOXES, Topic.SHELVES)
        evidence = f"{row.number}: {reason.strip()}"
        with self._room.act(
            "declare_lost", *topics, right=Right.STOCKTAKE, reason=evidence
        ) as session:
            who = self._room.signed_in().name
            return losing.declare_lost(session, row.id, one, who, evidence)

    # --- portable scanners --------------------------------------------------------------------

    def read_file(self, row: StocktakeRow, path: Path) -> Iterator[tuple[int, Counted]]:
        """Take a portable scanner's file as if each line were scanned now; yield what came of it.

        Raises:
            RefusedError: the file can't be read, or the right is missing.
        """
        counting = self.counting(row.id)
        for line in read_scans(path):
            if line.problem is not None:
                broken = Counted(CountResult.UNKNOWN, self._room.now(), code=line.code)
                yield line.line, broken
            else:
                counted = counting.scan(line.code, "file", _moment(line))
                yield line.line, replace(counted, code=line.code)
        if counting.shelf is not None:
            counting.done()


def _kind(row: StocktakeRow) -> tuple[str, str]:
    return row.purpose, row.unit


def _moment(line: ScanLine) -> str:
    """Return when a line was scanned, as the register keeps it; nothing if the file is silent."""
    if line.day is None or line.clock is None:
        return ""
    local = datetime.combine(line.day, line.clock).astimezone()
    return f"{local.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"
