"""Units: entered, renamed, given their duties, closed to a custodian (U-02, U-03, U-05 to U-07)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.units import (
    Closing,
    Duty,
    DutyTerm,
    Past,
    UnitKind,
    UnitMatter,
    UnitName,
    UnitRefusal,
    UnitTerm,
    approval_refusal,
    closing_refusal,
    completing_refusal,
    matters,
    name_refusal,
    naming_refusal,
    outgoing,
    renamed,
    renaming_refusal,
    term_refusal,
)
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import units as store
from desktop_archive.store.database import Session
from desktop_archive.store.lending import leaving as store_leaving
from desktop_archive.store.units import DutyRow, FormerName, UnitRow

__all__ = ["Closed", "DutyRow", "UnitLine", "Units", "end_duties_of"]

_TOPICS = (Topic.PEOPLE, Topic.RECORDS, Topic.LENDING)


@dataclass(frozen=True, slots=True)
class UnitLine:
    """A unit with its names, its duties, and what is to be settled."""

    row: UnitRow
    names: tuple[UnitName, ...]
    duties: tuple[DutyRow, ...]
    custodian: str
    keeps: tuple[str, ...]
    matters: tuple[UnitMatter, ...]

    def holders(self, duty: Duty) -> tuple[DutyRow, ...]:
        """Return who has a duty now."""
        return tuple(one for one in self.duties if one.duty == duty.value and not one.ended_on)


@dataclass(frozen=True, slots=True)
class Closed:
    """What closing a unit did."""

    records: int
    cases: int


class Units:
    """Keeps the units of the house; none is deleted, each step is one act in the trail."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def lines(self) -> list[UnitLine]:
        """Return every unit, those in being first."""
        with self._room.read() as session:
            rows = store.rows(session)
            former, duties = store.former_names(session), store.duties(session)
        names, keeps = {row.id: row.name for row in rows}, defaultdict[int, list[str]](list)
        for row in rows:
            if row.custodian_id is not None:
                keeps[row.custodian_id].append(row.name)
        return [
            UnitLine(
                row,
                _names(row, [one for one in former if one.unit_id == row.id]),
                (own := tuple(one for one in duties if one.unit_id == row.id)),
                names.get(row.custodian_id or 0, ""),
                tuple(keeps[row.id]),
                matters(_term(row), _held(own), row.people, row.papers, self._room.today()),
            )
            for row in rows
        ]

    def staff(self, unit_id: int) -> list[tuple[int, str, str]]:
        """Return the people of a unit: id, name, staff number."""
        with self._room.read() as session:
            return store.staff(session, unit_id)

    def opens(self, unit_id: int, code: str) -> bool:
        """Tell whether a code would open records to a unit's archivists; not if it has it."""
        with self._room.read() as session:
            row = store.by_id(session, unit_id)
            has_it = row is not None and row.code == code
            return not has_it and store.is_carried(session, code)

    def add(self, name: str, term: UnitTerm, approved_by: str = "") -> int:
        """Enter a unit and return its id (U-05, U-07).

        Raises:
            RefusedError: the name or code is another's, or records carry the code and nobody else
                approved it, a day is not possible, or the right is missing.
        """
        with self._room.act("add_unit", *_TOPICS, right=Right.PEOPLE) as session:
            codes = [row.code for row in store.rows(session)]
            self._refuse_name(session, name.strip())
            _refuse(term_refusal(term, codes, self._room.today()), code=term.code)
            code = self._code(session, term.code, approved_by)
            named = {"name": name.strip(), "kind": term.kind.value}
            return store.add(session, **named, **code, **_days(term))

    def complete(self, unit_id: int, term: UnitTerm, approved_by: str = "") -> None:
        """Say code and first day of a unit that had none, and until when it is set up.

        Raises:
            RefusedError: it was said before and stays, or records carry the code and nobody else
                approved it, a day is not possible, or the right is missing.
        """
        with self._room.act("complete_unit", *_TOPICS, right=Right.PEOPLE) as session:
            row = _known(session, unit_id)
            codes = [other.code for other in store.rows(session) if other.id != unit_id]
            terms = [date.fromisoformat(one.valid_from) for one in store.duties(session, unit_id)]
            past = Past(bool(store.former_names(session, unit_id)), min(terms, default=None))
            refusal = completing_refusal(_term(row), term, codes, past, self._room.today())
            _refuse(refusal, code=term.code, name=row.name, day=past.first_term)
            is_new = term.code != row.code
            code = self._code(session, term.code, approved_by) if is_new else {}
            store.change(session, unit_id, kind=term.kind.value, **code, **_days(term))

    def _code(self, session: Session, code: str, approved_by: str) -> dict[str, str]:
        """Return what is kept of a new code; one that records carry opens them (R-16, R-20)."""
        if not store.is_carried(session, code):
            return {"code": code}
        return {"code": code, "approved_by": self._approver(approved_by)}

    def _approver(self, approved_by: str) -> str:
        """Return who approved a wider circle of readers; it is never who is at work (R-20)."""
        actor = self._room.signed_in()
        _refuse(approval_refusal(approved_by, (actor.name, actor.login)))
        return approved_by.strip()

    def _refuse_name(self, session: Session, name: str, unit_id: int | None = None) -> None:
        """Refuse a name that another unit has, or bore before."""
        now = {one.id: one.name for one in store.rows(session)}
        former = {one.name: now[one.unit_id] for one in _others(session, unit_id)}
        taken = [other for key, other in now.items() if key != unit_id]
        _refuse(name_refusal(name, taken, former), name=name, other=former.get(name))

    def rename(self, unit_id: int, name: str, day: date) -> None:
        """Call a unit anew from a day on; it stays the same unit, what is old keeps its name.

        Raises:
            RefusedError: the name is another's, the day lies ahead or before the last name, the
                unit is closed, or the right is missing.
        """
        with self._room.act("rename_unit", *_TOPICS, right=Right.PEOPLE) as session:
            row, wanted = _known(session, unit_id), UnitName(name.strip(), day)
            names = _names(row, store.former_names(session, unit_id))
            self._refuse_name(session, wanted.name, unit_id)
            refusal = renaming_refusal(_term(row), names, wanted, self._room.today())
            _refuse(refusal, name=row.name, day=names[-1].first)
            old = renamed(names, wanted.name, day)[-2]
            store.add_former_name(
                session,
                unit_id=unit_id,
                name=old.name,
                valid_from=_iso(old.first),
                ended_on=_iso(old.ended),
                entered_by=self._room.signed_in().login,
            )
            store.change(session, unit_id, name=wanted.name)

    def name(self, unit_id: int, duty: Duty, person_id: int, day: date) -> None:
        """Give somebody of the unit a duty from a day on; a liaison officer follows the last.

        Raises:
            RefusedError: the person is of another unit or has the duty, the day lies ahead or
                before the last term, the unit is closed, or the right is missing.
        """
        with self._room.act("name_for_unit", *_TOPICS, right=Right.PEOPLE) as session:
            row, new = _known(session, unit_id), DutyTerm(person_id, day)
            if person_id not in {key for key, _, _ in store.staff(session, unit_id)}:
                raise RefusedError(UnitRefusal.NOT_OF_THIS_UNIT, unit=row.name)
            held = [one for one in store.duties(session, unit_id) if one.duty == duty.value]
            terms = {_duty(one): one for one in held}
            refusal = naming_refusal(_term(row), duty, list(terms), new, self._room.today())
            _refuse(refusal, name=row.name, day=max(map(_latest, terms), default=None))
            for term in outgoing(duty, list(terms)):
                store.end_duty(session, terms[term].id, day.isoformat())
            store.add_duty(
                session,
                unit_id=unit_id,
                person_id=person_id,
                duty=duty.value,
                valid_from=day.isoformat(),
                named_by=self._room.signed_in().name,
            )

    def end_duty(self, unit_id: int, duty_id: int) -> None:
        """End a term today; it stays in the history.

        Raises:
            RefusedError: it has ended, or the right is missing.
        """
        with self._room.act("end_unit_duty", *_TOPICS, right=Right.PEOPLE) as session:
            held = [one for one in store.duties(session, unit_id) if one.id == duty_id]
            if not held or held[0].ended_on:
                raise RefusedError(UnitRefusal.DUTY_ENDED)
            _end(session, held, self._room.today())

    def close(
        self,
        unit_id: int,
        day: date,
        custodian_id: int | None,
        document: str,
        approved_by: str = "",
    ) -> Closed:
        """Close a unit: its records go to a custodian, its duties end, papers out become cases.

        Raises:
            RefusedError: the custodian is missing, closed or the unit itself, the day is not
                possible, the document is missing, nobody else approved it (R-20), the unit is
                closed already, or the right is missing.
        """
        reason = document.strip()
        with self._room.act("close_unit", *_TOPICS, right=Right.PEOPLE, reason=reason) as session:
            row = _known(session, unit_id)
            custodian = None if custodian_id is None else store.by_id(session, custodian_id)
            keeper = None if custodian is None else _term(custodian)
            closing = Closing(day, keeper, reason, custodian_id == unit_id)
            named = _names(row, store.former_names(session, unit_id))[-1]
            refusal = closing_refusal(_term(row), named, closing, self._room.today())
            _refuse(refusal, name=row.name, day=named.first)
            if custodian is None:
                raise RefusedError(UnitRefusal.CUSTODIAN_MISSING)
            approver = self._approver(approved_by)
            _end(session, store.duties(session, unit_id), day)
            store.hand_over(session, unit_id, custodian.id, approver)
            gone = {"closed_on": day.isoformat(), "custodian_id": custodian.id}
            store.change(session, unit_id, approved_by=approver, **gone)
            return Closed(store.records_of(session, unit_id), self._open_cases(session, unit_id))

    def _open_cases(self, session: Session, unit_id: int) -> int:
        """Open the case of papers still out for everybody of a closed unit who has some (U-08)."""
        today, opened = self._room.today().isoformat(), 0
        for person_id, _, _ in store.staff(session, unit_id):
            has_one = any(not one.closed_on for one in store_leaving.transfers(session, person_id))
            if has_one or not store_leaving.held(session, person_id):
                continue
            store_leaving.open_transfer(
                session,
                person_id=person_id,
                opened_on=today,
                opened_by=self._room.signed_in().name,
                leaves_on=today,
            )
            opened += 1
        return opened


def end_duties_of(
    session: Session, person_id: int, day: date, now_in: object | None = None
) -> None:
    """End the duties of somebody who leaves or is of another unit now, in a running act."""
    held = store.duties_of(session, person_id)
    _end(session, [one for one in held if one.unit_id != now_in], day)


def _end(session: Session, duties: Sequence[DutyRow], day: date) -> None:
    """End what runs; a term that begins later than the day ends when it begins."""
    for one in duties:
        if not one.ended_on:
            store.end_duty(session, one.id, max(day.isoformat(), one.valid_from))


def _others(session: Session, unit_id: int | None) -> list[FormerName]:
    return [one for one in store.former_names(session) if one.unit_id != unit_id]


def _known(session: Session, unit_id: int) -> UnitRow:
    row = store.by_id(session, unit_id)
    if row is None:
        raise RefusedError(UnitRefusal.NOT_CHOSEN)
    return row


def _refuse(refusal: UnitRefusal | None, **facts: object) -> None:
    if refusal is not None:
        raise RefusedError(refusal, **facts)


def _names(row: UnitRow, former: Sequence[FormerName]) -> tuple[UnitName, ...]:
    """Return every name of a unit; the one it has began when the last one ended."""
    begun = former[-1].ended_on if former else row.valid_from
    old = (UnitName(one.name, _day(one.valid_from), _day(one.ended_on)) for one in former)
    return (*old, UnitName(row.name, _day(begun)))


def _term(row: UnitRow) -> UnitTerm:
    days = (_day(row.valid_from), _day(row.valid_to), _day(row.closed_on))
    return UnitTerm(UnitKind(row.kind), row.code, *days)


def _days(term: UnitTerm) -> dict[str, object]:
    last = None if term.last is None else term.last.isoformat()
    return {"valid_from": _iso(term.first), "valid_to": last}


def _duty(row: DutyRow) -> DutyTerm:
    return DutyTerm(row.person_id, date.fromisoformat(row.valid_from), _day(row.ended_on))


def _latest(term: DutyTerm) -> date:
    return term.ended or term.first


def _held(duties: Sequence[DutyRow]) -> set[Duty]:
    return {Duty(one.duty) for one in duties if not one.ended_on}


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()
