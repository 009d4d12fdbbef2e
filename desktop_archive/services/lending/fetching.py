"""The pick list of all requests: fetched by scanning, in the order of the shelves (L-02, A-02)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.fetching import (
    FetchState,
    PickOutcome,
    PickRefusal,
    Told,
    tick_outcome,
)
from desktop_archive.rules.natural_order import NaturalKey, natural_key
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.lookup import PlaceCode, RecordCode, Target, Unknown, resolve
from desktop_archive.services.lending.models import DeskBox, DeskRecord
from desktop_archive.services.lending.requests import Requests
from desktop_archive.services.masking import masked
from desktop_archive.services.room import Room
from desktop_archive.store.lending import fetching as store_fetching
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.lending import records as store_records
from desktop_archive.store.lending.fetching import FetchRow

#: How many titles of one box are told at once.
_TOLD = 3
_GONE = frozenset({"destroyed", "transferred", "lost"})


@dataclass(frozen=True, slots=True)
class PickLine:
    """One piece on the pick list."""

    row: FetchRow
    record: DeskRecord

    @property
    def state(self) -> FetchState:
        """Return how far it is; a request taken back sends what stands ready home."""
        state = FetchState(self.row.state)
        if state is FetchState.READY and self.row.application_state == "withdrawn":
            return FetchState.TO_TAKE_BACK
        return state


@dataclass(frozen=True, slots=True)
class WaitLine:
    """Somebody who waits for a piece that another has, or that another asked for earlier."""

    row: FetchRow
    record: DeskRecord
    place: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picked:
    """What a scan at the pick list did, and to which lines."""

    outcome: PickOutcome
    lines: tuple[PickLine, ...] = ()
    code: str = ""
    title: str = ""
    place: str = ""
    who: str = ""

    @property
    def facts(self) -> dict[str, object]:
        """Return what the sentence speaks of."""
        return {
            "count": len(self.lines),
            "title": self.title,
            "place": self.place,
            "name": self.who,
            "code": self.code,
        }


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the pick list is."""

    ready: int
    asked: int
    missing: int
    taken_back: int


class Fetching:
    """Shows, ticks and ends the lines of the pick list; all of it outlives the program."""

    def __init__(self, room: Room, requests: Requests) -> None:
        self._room, self._requests = room, requests

    def lines(self) -> list[PickLine]:
        """Return what is to fetch, stands ready or was not found, in the order of the shelves."""
        signed = self._signed()
        rows, records = self._wanted()
        first = _first_in_line(rows)
        found = [
            PickLine(row, self._shown(records[row.record_id]))
            for row in rows
            if _is_on_the_list(row, records[row.record_id], signed, first)
        ]
        return sorted(found, key=_shelf_order)

    def waiting(self) -> list[WaitLine]:
        """Return who waits for what since when: by piece, in the order of asking (L-17)."""
        missing = {one.application.id: one.missing for one in self._requests.queue()}
        rows, records = self._wanted()
        places: dict[int, int] = {}
        found = []
        for row in rows:
            record = records[row.record_id]
            if row.application_state != "open" or record.state in _GONE:
                continue
            places[row.record_id] = place = places.get(row.record_id, 0) + 1
            if record.state != RecordState.IN_PLACE.value or place > 1:
                # Whoever is first for a piece that is away waits as well as those behind.
                shown = self._shown(record)
                found.append(WaitLine(row, shown, place, missing.get(row.application_id, ())))
        return sorted(found, key=lambda one: (one.record.due_on or "", one.record.code, one.place))

    def of_request(self, application_id: int) -> dict[int, FetchState]:
        """Return how far each record of one request is."""
        with self._room.read() as session:
            rows = store_fetching.of_request(session, application_id)
        return {row.record_id: FetchState(row.state) for row in rows}

    def progress(self, lines: Sequence[PickLine]) -> Progress:
        """Return how many of the asked-for pieces stand ready."""
        states = [one.state for one in lines]
        ready, missing = states.count(FetchState.READY), states.count(FetchState.NOT_FOUND)
        back = states.count(FetchState.TO_TAKE_BACK)
        return Progress(ready, len(states) - back, missing, back)

    def scan(self, code: str) -> Picked | None:
        """Tick what a scanned box or file stands for; None when the code is the desk's business.

        Raises:
            RefusedError: the signed-in person lacks the right.
        """
        with self._room.read() as session:
            target = resolve(session, code.strip())
        if isinstance(target, DeskBox):
            return self._box(target)
        if isinstance(target, RecordCode):
            return self._record(target.record_id)
        if isinstance(target, PlaceCode):
            return self._shelf(target.serial)
        return _foreign(target, code)

    def tick(self, line_ids: Sequence[int]) -> Picked:
        """Tick lines by hand, as a scan of their files would.

        Raises:
            RefusedError: nothing of them is on the list.
        """
        lines = [one for one in self.lines() if one.row.line_id in line_ids]
        if not lines:
            raise RefusedError(PickRefusal.NOT_ON_THE_LIST)
        return self._tick(lines)

    def untick(self, line_ids: Sequence[int]) -> int:
        """Let lines be open again that were ticked by mistake; return how many."""
        lines = self._chosen(line_ids, FetchState.READY)
        self._note(lines, FetchState.TO_FETCH)
        return len(lines)

    def not_found(self, line_ids: Sequence[int], where: str) -> int:
        """Note that pieces are not where they should be; they are looked for until they turn up.

        Raises:
            RefusedError: it is not said where was looked, or nothing of it is to be fetched.
        """
        if not where.strip():
            raise RefusedError(PickRefusal.WHERE_LOOKED_MISSING)
        lines = self._chosen(line_ids, FetchState.TO_FETCH)
        self._note(lines, FetchState.NOT_FOUND, where.strip())
        return len(lines)

    def set_aside(self, loan_ids: Sequence[int]) -> None:
        """Note that what just came back stands ready for whoever waits for it longest."""
        with self._room.read() as session:
            record_ids = {loan.record_id for loan in store_loans.by_ids(session, loan_ids)}
        mine = [one for one in self.lines() if one.record.id in record_ids]
        if mine:
            self._tick(mine)

    def tell(self, line_ids: Sequence[int], how: Told) -> int:
        """Note that those who asked were told what stands ready or was not found.

        Raises:
            RefusedError: there is nothing to tell yet.
        """
        lines = self._chosen(
            line_ids, FetchState.READY, FetchState.NOT_FOUND, reason=PickRefusal.NOTHING_TO_TELL
        )
        with self._room.act("tell_applicant", Topic.LENDING, right=Right.LEND) as session:
            by = self._room.signed_in().name
            ids = [one.row.line_id for one in lines]
            store_fetching.tell(session, ids, self._room.today().isoformat(), how.value, by)
        return len(lines)

    def _box(self, box: DeskBox) -> Picked:
        lines = [one for one in self.lines() if one.record.box_id == box.id]
        if lines:
            return replace(self._tick(lines), code=box.box_no)
        return Picked(PickOutcome.NOT_ON_THE_LIST, (), box.box_no, box.box_no, box.place)

    def _record(self, record_id: int) -> Picked:
        lines = [one for one in self.lines() if one.record.id == record_id]
        if lines:
            return self._tick(lines)
        with self._room.read() as session:
            (record,) = store_records.records(session, [record_id])
        record = self._shown(record)
        is_out = record.loan_id is not None or record.reading_id is not None
        outcome = PickOutcome.IS_OUT if is_out else PickOutcome.NOT_ON_THE_LIST
        return Picked(outcome, (), record.code, record.title, record.place, record.borrower or "")

    def _shelf(self, serial: int) -> Picked:
        """Tell what of the list stands on the shelf one is in front of."""
        with self._room.read() as session:
            place = store_records.place_by_serial(session, serial)
        if place is None:
            return Picked(PickOutcome.UNKNOWN)
        here = tuple(
            one
            for one in self.lines()
            if one.record.place_id == place[0] and one.state is FetchState.TO_FETCH
        )
        outcome = PickOutcome.ON_THIS_SHELF if here else PickOutcome.NOTHING_ON_THIS_SHELF
        title = " · ".join(one.record.title for one in here)
        return Picked(outcome, here, "", title, place[1])

    def _tick(self, lines: Sequence[PickLine]) -> Picked:
        outcome = tick_outcome(one.state for one in lines)
        moved = [one for one in lines if one.state in _MOVED[outcome]] or list(lines)
        if outcome is not PickOutcome.ALREADY_TICKED:
            is_back = outcome is PickOutcome.TAKEN_BACK
            self._note(moved, FetchState.BACK if is_back else FetchState.READY)
        first = moved[0].record
        title = " · ".join(one.record.title for one in moved[:_TOLD])
        names = dict.fromkeys(one.row.person for one in moved)
        return Picked(outcome, tuple(moved), first.code, title, first.place, " · ".join(names))

    def _note(self, lines: Sequence[PickLine], state: FetchState, words: str = "") -> None:
        with self._room.act("note_fetching", Topic.LENDING, right=Right.LEND) as session:
            by = self._room.signed_in().name
            if state is not FetchState.NOT_FOUND:
                store_fetching.found_again(session, {one.record.id for one in lines}, by)
            ids = [one.row.line_id for one in lines]
            store_fetching.note(session, ids, state.value, by, words)

    def _chosen(
        self,
        line_ids: Sequence[int],
        *states: FetchState,
        reason: PickRefusal = PickRefusal.NOT_ON_THE_LIST,
    ) -> list[PickLine]:
        lines = [one for one in self.lines() if one.row.line_id in line_ids and one.state in states]
        if not lines:
            raise RefusedError(reason)
        return lines

    def _signed(self) -> frozenset[int]:
        """Return the requests that every post has agreed to (L-02, A-02)."""
        return frozenset(one.application.id for one in self._requests.queue() if not one.missing)

    def _wanted(self) -> tuple[list[FetchRow], dict[int, DeskRecord]]:
        with self._room.read() as session:
            rows = store_fetching.wanted(session)
            keys = sorted({row.record_id for row in rows})
            records = {one.id: one for one in store_records.records(session, keys)}
        return rows, records

    def _shown(self, record: DeskRecord) -> DeskRecord:
        """Return a record as the signed-in person may see it (R-19, C-41)."""
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        return replace(record, title=masked(record, record.title, may_open=may_open))


_MOVED = {
    PickOutcome.TICKED: {FetchState.TO_FETCH, FetchState.NOT_FOUND},
    PickOutcome.FOUND_AGAIN: {FetchState.NOT_FOUND},
    PickOutcome.TAKEN_BACK: {FetchState.TO_TAKE_BACK},
    PickOutcome.ALREADY_TICKED: {FetchState.READY},
}


def _first_in_line(rows: Sequence[FetchRow]) -> frozenset[int]:
    """Return the line of each piece that was asked for first; the desk keeps that order too."""
    first: dict[int, int] = {}
    for row in rows:
        if row.application_state == "open":
            first.setdefault(row.record_id, row.line_id)
    return frozenset(first.values())


def _is_on_the_list(
    row: FetchRow, record: DeskRecord, signed: frozenset[int], first: frozenset[int]
) -> bool:
    if record.state != RecordState.IN_PLACE.value:
        return False
    if row.application_state != "open":
        return True
    if row.state in (FetchState.READY.value, FetchState.NOT_FOUND.value):
        return True
    return row.application_id in signed and row.line_id in first


def _shelf_order(one: PickLine) -> tuple[NaturalKey, NaturalKey, int, int]:
    record = one.record
    place = (natural_key(record.place), natural_key(record.box_no))
    return (*place, record.box_position or 0, one.row.line_id)


def _foreign(target: Target, code: str) -> Picked | None:
    """Return that nothing carries a code; cards, forms and commands are the desk's business."""
    return Picked(PickOutcome.UNKNOWN, (), code.strip()) if isinstance(target, Unknown) else None
