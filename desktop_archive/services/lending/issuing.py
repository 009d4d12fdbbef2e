"""Handing out: each record once, only with every signature, never to two (L-02, L-17, L-30)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.disk_space import loan_refusal, megabytes
from desktop_archive.rules.lending import OVERRIDABLE, LoanRefusal, Manner, ScanOutcome
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.judging import judge
from desktop_archive.services.lending.models import DeskAction, DeskResult, Judged, Subject
from desktop_archive.services.lending.readings import Seat, begin
from desktop_archive.services.lending.state import Counter, Taken, UndoEntry
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import applications as store_applications
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.lending import records as store_records
from desktop_archive.store.lending.records import DeskRecord


def issue(
    desk: Counter, record_ids: Sequence[int], code: str = "", reason: str = ""
) -> list[DeskResult]:
    """Hand records to the person of the visit; each is told by itself (L-30, L-34).

    A reason means that a superior who confirmed in this visit lets the three stops pass.
    """
    if desk.mind.visit_id is None:
        return [desk.tell(DeskResult(ScanOutcome.NO_VISIT, desk.room.now(), code=code))]
    wanted = list(dict.fromkeys(record_ids))
    overridden = bool(reason.strip()) and desk.mind.superior is not None
    with desk.room.read() as session:
        judged = _judged(desk, session, wanted, overridden=overridden)
    going = [one.record.id for one in judged if one.may_go]
    done: dict[int, Judged] = {}
    kept: dict[int, int] = {}
    if going:
        with desk.room.act(
            "issue", Topic.LENDING, Topic.RECORDS, right=Right.LEND, reason=reason
        ) as session:
            # Another desk may have been faster: judge again where nobody can come between.
            for one in _judged(desk, session, going, overridden=overridden):
                done[one.record.id] = one
            kept = _hand_out(desk, session, list(done.values()), reason if overridden else "")
    final = [done.get(one.record.id, one) for one in judged]
    return _told(desk, final, kept, code, overridden=overridden)


def _hand_out(
    desk: Counter, session: Session, judged: Sequence[Judged], reason: str
) -> dict[int, int]:
    """Lend what is to be lent, bring to the reading room what is to be read; ids by record."""
    good = [one for one in judged if one.may_go]
    read = [one for one in good if manner_of(one) is Manner.READING]
    lent = [one for one in good if manner_of(one).leaves_the_room]
    kept = dict(zip((o.record.id for o in lent), _lend(desk, session, lent, reason), strict=True))
    for one in read:
        seat = Seat(desk.mind.place, desk.mind.supervisor or desk.room.signed_in().name)
        kept[one.record.id] = begin(session, desk.room, one, seat, desk.mind.visit_id)
    pairs = [(one.application.id, one.record.id) for one in read if one.application]
    store_applications.mark_fetched(session, pairs, fetched=True)
    return kept


def manner_of(one: Judged) -> Manner:
    """Return how a record is to be used."""
    return Manner(one.application.manner) if one.application else Manner.LOAN


def _judged(
    desk: Counter, session: Session, ids: Sequence[int], *, overridden: bool
) -> list[Judged]:
    records = store_records.records(session, ids)
    ground = replace(desk.ground(session), overridden=overridden)
    return judge(session, ground, desk.card(session), records)


def _refuse_a_full_disk(desk: Counter) -> None:
    """Lend nothing while the disk is nearly full: what comes back must still find room."""
    free = desk.room.free_space()
    if (why := loan_refusal(free)) is not None:
        raise RefusedError(why, free=megabytes(free))


def _lend(desk: Counter, session: Session, going: Sequence[Judged], reason: str) -> list[int]:
    """Write one loan, one card and one movement for each record (L-11, L-33)."""
    if not going:
        return []
    _refuse_a_full_disk(desk)
    serials = store_room.take_serials(session, Kind.CARD, len(going))
    actor = desk.room.signed_in()
    superior = desk.mind.superior
    today = desk.room.today().isoformat()
    loan_ids = []
    for one, serial in zip(going, serials, strict=True):
        application = one.application
        due = (one.due or desk.room.today()).isoformat()
        values = {
            "record_id": one.record.id,
            "person_id": desk.mind.person_id,
            "application_id": application.id if application else None,
            "visit_id": desk.mind.visit_id,
            "purpose": application.reason if application else "",
            "lent_at": session.at,
            "lent_on": today,
            "lent_by": actor.name,
            "first_due_on": due,
            "due_on": due,
            "home_address": home_text(one.record),
            "approved_by": one.approved_by,
            "override_reason": reason,
            "override_by": superior.name if superior and reason else "",
        }
        loan_ids.append(store_loans.add(session, values, serial))
        store_loans.note_movement(
            session,
            "issue",
            one.record.id,
            from_place_id=one.record.place_id,
            moved_by=actor.name,
        )
    pairs = [(one.application.id, one.record.id) for one in going if one.application]
    store_applications.mark_fetched(session, pairs, fetched=True)
    return loan_ids


def home_text(record: DeskRecord) -> str:
    """Return the home as the card shows it: shelf, box, position in the box (L-12)."""
    position = "" if record.box_position is None else str(record.box_position)
    return " · ".join(part for part in (record.place, record.box_no, position) if part)


def _told(
    desk: Counter,
    judged: Sequence[Judged],
    kept: Mapping[int, int],
    code: str,
    *,
    overridden: bool,
) -> list[DeskResult]:
    """Put one line per record on the list; refusals first, so that the good news is on top."""
    results = [desk.tell(refusal_of(desk, one, code)) for one in judged if not one.may_go]
    superior = desk.mind.superior
    for one in (one for one in judged if one.may_go):
        reads, copies = manner_of(one) is Manner.READING, manner_of(one) is Manner.COPY
        outcome = ScanOutcome.OVERRIDDEN if overridden else ScanOutcome.ISSUED
        outcome = ScanOutcome.READING_BEGUN if reads else outcome
        facts = {
            "title": one.record.title,
            "borrower": one.facts.get("borrower"),
            "due": one.due,
            "place": desk.mind.place if reads else None,
            "name": superior.name if superior else None,
        }
        told = desk.tell(
            DeskResult(
                ScanOutcome.COPY_WANTED if copies else outcome,
                desk.room.now(),
                code=code,
                facts=facts,
                who=str(one.facts.get("borrower", "")),
                actions=() if copies else (DeskAction.UNDO,),
                subject=subject_of(one.record),
                copy=one if copies else None,
            )
        )
        results.append(told)
        if not copies:
            taken = Taken.READING if reads else Taken.ISSUE
            entry = UndoEntry(taken, (kept[one.record.id],), one.record.title, told.number)
            desk.mind.undo.append(entry)
    return results


def refusal_of(desk: Counter, one: Judged, code: str) -> DeskResult:
    """Return the line that says why a record stays here (L-32)."""
    reason = one.refusals[0]
    only_stops = set(one.refusals) <= OVERRIDABLE
    needs_request = reason is LoanRefusal.NOT_APPROVED and one.application is None
    actions = [DeskAction.WHY_NOT]
    if only_stops:
        actions.append(DeskAction.OVERRIDE)
    if needs_request:
        actions.append(DeskAction.APPLY)
    return DeskResult(
        ScanOutcome.REFUSED,
        desk.room.now(),
        code=code,
        reason=reason,
        facts={**one.facts, "due": _day(one.facts.get("due"))},
        actions=tuple(actions),
        subject=subject_of(one.record),
    )


def subject_of(record: DeskRecord) -> Subject:
    """Return what a line of the list calls a record."""
    return Subject(record.title, record.code, record.box_no, record.id)


def _day(text: object) -> date | None:
    return date.fromisoformat(text) if isinstance(text, str) else None
