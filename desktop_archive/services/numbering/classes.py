"""The numbers of a class: how far they have come, reserved, void, and fixed (N-20)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules import numbering as rules
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.numbering import (
    ClassState,
    MarkKind,
    NumberingRefusal,
    Run,
    missing_numbers,
    without,
)
from desktop_archive.rules.reference_codes import Template, canonical
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.numbering.allotting import mark_of
from desktop_archive.services.numbering.schemes_in_force import policy_of
from desktop_archive.services.room import Room
from desktop_archive.store import numbering as store_numbering
from desktop_archive.store.database import Session
from desktop_archive.store.numbering import CounterRow, MarkRow, SchemeRow

_BEHIND_CLASS = re.compile(r"[-·/. ]?([0-9]{1,9})")
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class ClassLine:
    """A class as the list shows it."""

    scheme_id: int
    scope: str
    scheme: str
    version: int
    upcoming: int
    held: int
    missing: int
    reserved: int
    void: int
    state: ClassState
    fixed_on: str
    left: int | None


@dataclass(frozen=True, slots=True)
class MarkLine:
    """Marked numbers as the list shows them; `free` are the reserved ones nobody has used."""

    id: int
    scope: str
    run: Run
    kind: MarkKind
    reason: str
    until: str
    made_on: str
    made_by: str
    approved_by: str
    free: int
    expired: bool


class NumberClasses:
    """Reserves numbers, leaves them empty for a reason, and fixes classes."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def lines(self) -> list[ClassLine]:
        """Return every class in which this room has given numbers."""
        today = self._room.today()
        with self._room.read() as session:
            schemes = {row.id: row for row in store_numbering.schemes(session)}
            counted = store_numbering.counted(session)
            counters = {
                (row.scheme_id, row.scope): row for row in store_numbering.counters(session)
            }
            marked: dict[str, list[MarkRow]] = {}
            for mark in store_numbering.marks(session):
                marked.setdefault(mark.scope, []).append(mark)
            held = {scope: frozenset(held_in(session, scope)) for scope in marked}
        keys = sorted(counted.keys() | counters.keys(), key=lambda one: (one[1], one[0]))
        return [
            _line(
                schemes[key[0]],
                key[1],
                counted.get(key, (0, 0, 0)),
                _Marked(marked.get(key[1], []), held.get(key[1], frozenset()), today),
                counters.get(key),
            )
            for key in keys
            if key[0] in schemes
        ]

    def marks(self) -> list[MarkLine]:
        """Return the reserved and void numbers of all classes."""
        today = self._room.today()
        with self._room.read() as session:
            rows = store_numbering.marks(session)
            return [_mark_line(row, held_in(session, row.scope), today) for row in rows]

    def reserve(self, scope: str, run: Run, reason: str, until: date | None = None) -> int:
        """Keep numbers of a class free for a reason, until a day.

        Raises:
            RefusedError: a number is held or marked, was given once, or the reason is missing.
        """
        scope, reason = canonical(scope), reason.strip()
        if until is not None and until < self._room.today():
            raise RefusedError(NumberingRefusal.EXPIRES_IN_THE_PAST, until=until)
        with self._room.act(
            "reserve_numbers", Topic.RECORDS, right=Right.NUMBER, reason=reason
        ) as session:
            scheme_id = self._free(session, scope, run, reason)
            if store_numbering.is_fixed(session, scope):
                known = store_numbering.counter(session, scheme_id or 0, scope)
                if known is not None and run.first < known.next_number:
                    raise RefusedError(NumberingRefusal.CLASS_FIXED, scope=scope)
            return self._mark(session, scheme_id, scope, run, MarkKind.RESERVED, reason, until)

    def void(self, scope: str, run: Run, reason: str, approved_by: str = "") -> int:
        """Leave numbers of a class empty for ever, with the reason that P42 prints (N-20).

        Raises:
            RefusedError: a number is held or marked, or the reason is missing.
        """
        scope, reason = canonical(scope), reason.strip()
        with self._room.act(
            "void_numbers", Topic.RECORDS, right=Right.NUMBER, reason=reason
        ) as session:
            scheme_id = self._free(session, scope, run, reason)
            return self._mark(
                session, scheme_id, scope, run, MarkKind.VOID, reason, approved_by=approved_by
            )

    def end(self, mark_id: int, reason: str) -> None:
        """Take a reservation or a void number back, with the reason.

        Raises:
            RefusedError: it has ended already, or the reason is missing.
        """
        reason = reason.strip()
        if not reason:
            raise RefusedError(NumberingRefusal.REASON_MISSING)
        with self._room.act(
            "end_number_mark", Topic.RECORDS, right=Right.NUMBER, reason=reason
        ) as session:
            row = store_numbering.mark(session, mark_id)
            if row is None or row.ended_on is not None:
                raise RefusedError(NumberingRefusal.MARK_ENDED)
            store_numbering.change_mark(
                session, mark_id, ended_on=self._room.today().isoformat(), ended_reason=reason
            )

    def fix(self, scheme_id: int, scope: str) -> None:
        """Fix the numbers of a class: from now on none is changed or given again (N-20).

        Raises:
            RefusedError: it is fixed already, or a gap has no reason yet.
        """
        with self._room.act("fix_class", Topic.RECORDS, right=Right.NUMBER) as session:
            row = store_numbering.scheme(session, scheme_id)
            if row is None:
                raise RefusedError(NumberingRefusal.CLASS_UNKNOWN, scope=scope)
            if store_numbering.is_fixed(session, scope):
                raise RefusedError(NumberingRefusal.CLASS_FIXED, scope=scope)
            held = held_in(session, scope)
            gaps = _unexplained(session, scope, held, row)
            if gaps:
                raise RefusedError(
                    NumberingRefusal.GAPS_UNEXPLAINED,
                    count=sum(len(gap) for gap in gaps),
                    first=gaps[0].first,
                    scope=scope,
                )
            known = store_numbering.counter(session, scheme_id, scope)
            if known is None:
                upcoming = max(held, default=row.start - 1) + 1
                store_numbering.open_counter(session, scheme_id, scope, upcoming, fills=False)
                known = store_numbering.counter(session, scheme_id, scope)
            if known is not None:
                store_numbering.change_counter(
                    session,
                    known.id,
                    state=ClassState.FIXED.value,
                    fills=False,
                    fixed_on=self._room.today().isoformat(),
                    fixed_by=self._room.signed_in().name,
                )

    def _free(self, session: Session, scope: str, run: Run, reason: str) -> int | None:
        """Return the scheme of a class whose numbers are free; refuse others."""
        rules.check_range(run)
        if not reason:
            raise RefusedError(NumberingRefusal.REASON_MISSING)
        held = held_in(session, scope)
        taken = sorted(number for number in held if number in run)
        if taken:
            raise RefusedError(NumberingRefusal.NUMBER_TAKEN, code=held[taken[0]])
        today = self._room.today()
        for row in store_numbering.marks_of(session, scope):
            overlaps = row.first <= run.last and run.first <= row.last
            if overlaps and mark_of(row).binds(today):
                raise RefusedError(NumberingRefusal.NUMBERS_MARKED, why=row.reason)
        scheme_id = _scheme_of(session, scope)
        if scheme_id is None and not held:
            raise RefusedError(NumberingRefusal.CLASS_UNKNOWN, scope=scope)
        return scheme_id

    def _mark(
        self,
        session: Session,
        scheme_id: int | None,
        scope: str,
        run: Run,
        kind: MarkKind,
        reason: str,
        until: date | None = None,
        approved_by: str = "",
    ) -> int:
        return store_numbering.add_mark(
            session,
            {
                "scheme_id": scheme_id,
                "scope": scope,
                "first": run.first,
                "last": run.last,
                "kind": kind.value,
                "reason": reason,
                "until": until.isoformat() if until else None,
                "made_on": self._room.today().isoformat(),
                "made_by": self._room.signed_in().name,
                "approved_by": approved_by.strip(),
            },
        )


def held_in(session: Session, scope: str) -> dict[int, str]:
    """Return the numbers of a class that records hold, with their codes, whoever gave them."""
    found = dict(store_numbering.numbers_in(session, scope))
    for code in store_numbering.codes_beginning(session, scope):
        shape = _BEHIND_CLASS.fullmatch(code[len(scope) :])
        if shape is not None:
            found.setdefault(int(shape[1]), code)
    return found


def _unexplained(session: Session, scope: str, held: dict[int, str], row: SchemeRow) -> list[Run]:
    marked = [Run(one.first, one.last) for one in store_numbering.marks_of(session, scope)]
    first = first_of(row, min(held, default=row.start))
    gaps = missing_numbers(held, policy_of(row), first)
    return [left for gap in gaps for left in without(gap, marked)]


def _scheme_of(session: Session, scope: str) -> int | None:
    """Return the version that numbers a class: it has, or its template could."""
    known = [row.scheme_id for row in store_numbering.counters(session) if row.scope == scope]
    if known:
        return max(known)
    rows = store_numbering.schemes(session)
    for row in rows:
        whole = Template.of_scheme(row.template)
        for template in dict.fromkeys((whole, whole.of_file)):
            written = f"{scope}-{'1'.zfill(template.width or 1)}"
            read = template.read(written)
            if read is not None and template.scope(read) == scope:
                return row.id
    return None


@dataclass(frozen=True, slots=True)
class _Marked:
    """The marked numbers of a class, and which of them records hold."""

    rows: Sequence[MarkRow]
    held: frozenset[int]
    today: date

    def count(self, kind: MarkKind | None = None, below: int = rules.NO_END) -> int:
        """Return how many marked numbers nobody holds."""
        runs = [
            mark_of(row).run
            for row in self.rows
            if mark_of(row).binds(self.today) and kind in (None, mark_of(row).kind)
        ]
        spans = (range(run.first, min(run.last, below - 1) + 1) for run in runs)
        return sum(1 for span in spans for number in span if number not in self.held)


def _line(
    row: SchemeRow,
    scope: str,
    numbers: tuple[int, int, int],
    marked: _Marked,
    known: CounterRow | None,
) -> ClassLine:
    held, lowest, highest = numbers
    upcoming = known.next_number if known else highest + 1
    first = first_of(row, lowest)
    given = (highest - first) // row.step + 1 if held else 0
    return ClassLine(
        scheme_id=row.id,
        scope=scope,
        scheme=row.name,
        version=row.version,
        upcoming=upcoming,
        held=held,
        missing=max(given - held - marked.count(below=highest), 0),
        reserved=marked.count(MarkKind.RESERVED),
        void=marked.count(MarkKind.VOID),
        state=ClassState(known.state) if known else ClassState.DRAFT,
        fixed_on=(known.fixed_on or "") if known else "",
        left=rules.left_when_nearly_full(Template.of_scheme(row.template), upcoming),
    )


def first_of(row: SchemeRow, lowest: int) -> int:
    """Return where the numbers of a class begin: a later version runs on from the one before."""
    return lowest if row.runs_on and row.version > 1 else row.start


def _mark_line(row: MarkRow, held: dict[int, str], today: date) -> MarkLine:
    run = Run(row.first, row.last)
    used = sum(1 for number in held if number in run)
    return MarkLine(
        id=row.id,
        scope=row.scope,
        run=run,
        kind=MarkKind(row.kind),
        reason=row.reason,
        until=row.until or "",
        made_on=row.made_on,
        made_by=row.made_by,
        approved_by=row.approved_by,
        free=len(run) - used,
        expired=not mark_of(row).binds(today),
    )
