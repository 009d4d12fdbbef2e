"""May this record go out to this person now, and if not, why (L-02, L-17, L-30, L-32)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_archive.rules.lending import (
    Approval,
    BorrowerKind,
    LoanCase,
    LoanFacts,
    LoanPolicy,
    LoanRefusal,
    Manner,
    Matrix,
    due_date,
    loan_days,
    loan_refusals,
    missing_posts,
    required_posts,
)
from desktop_archive.rules.lending.copies import CopyKind
from desktop_archive.rules.people import Block, Nearness, PersonKind, Standing, blocks, nearness
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.rules.working_days import Calendar
from desktop_archive.services.lending.models import Judged, PersonCard
from desktop_archive.store.database import Session
from desktop_archive.store.lending import applications as store_applications
from desktop_archive.store.lending import breaches as store_breaches
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.lending import needs as store_needs
from desktop_archive.store.lending.applications import ApplicationRow, ApprovalRow, WantedLine
from desktop_archive.store.lending.records import DeskRecord
from desktop_archive.store.people import PersonRow

_NOTHING_SAID = frozenset({LoanRefusal.REASON_MISSING, LoanRefusal.ON_SITE_REASON_MISSING})


@dataclass(frozen=True, slots=True)
class Ground:
    """What holds for every record of one judgement."""

    policy: LoanPolicy
    calendar: Calendar
    matrix: Matrix
    today: date
    overridden: bool = False
    listed: frozenset[int] = frozenset()

    def for_person(
        self, session: Session, person: PersonRow, records: Sequence[DeskRecord]
    ) -> "Ground":
        """Return the ground with the classified records on whose list somebody stands (A-17)."""
        secret = [one.id for one in records if one.secrecy >= Secrecy.SECRET.rank]
        terms = store_needs.terms(session, secret, person.id, person.unit_id)
        return replace(self, listed=frozenset(one for one, term in terms if term.holds(self.today)))


def person_card(session: Session, person: PersonRow, today: date) -> PersonCard:
    """Return how a person stands with the room: loans, overdue, blocks (U-09)."""
    loans = tuple(store_loans.of_person(session, person.id))
    day = today.isoformat()
    overdue = sum(loan.due_on < day for loan in loans)
    standing = Standing(
        has_left=person.left_on is not None and person.left_on <= day,
        overdue_loans=overdue,
        open_breaches=store_breaches.open_count(session, person.id),
        blocked_by_hand=bool(person.block_reason),
        open_loans=len(loans),
    )
    return PersonCard(person, blocks(standing), loans, overdue)


def judge(
    session: Session, ground: Ground, card: PersonCard | None, records: Sequence[DeskRecord]
) -> list[Judged]:
    """Judge records for one person: three looks at the register, however many they are."""
    lines = store_applications.wanted(session, [record.id for record in records])
    mine = {
        line.application_id
        for listed in lines.values()
        for line in listed
        if card is not None and line.person_id == card.person.id
    }
    applications = store_applications.by_ids(session, sorted(mine))
    approvals = store_applications.approvals(session, sorted(mine))
    if card is not None:
        ground = ground.for_person(session, card.person, records)
    return [
        _best(ground, card, record, lines.get(record.id, []), (applications, approvals))
        for record in records
    ]


def judge_for(
    ground: Ground,
    card: PersonCard,
    record: DeskRecord,
    application: ApplicationRow,
    approvals: Sequence[ApprovalRow],
) -> Judged:
    """Judge one record for one application, as the queue of requests shows it."""
    return _judged(ground, card, record, application, approvals, [])


def judge_for_anyone(session: Session, ground: Ground, record: DeskRecord) -> Judged:
    """Judge a record for its own staff with every signature: what is left is its own (L-32).

    What a certain reader or a missing signature adds is said at the desk.
    """
    lines = store_applications.wanted(session, [record.id]).get(record.id, [])
    due = due_date(ground.today, ground.policy, ground.calendar, record.category)
    case = _case(record, BorrowerKind.STAFF, Manner.LOAN, own_unit=True)
    case = replace(case, days=loan_days(ground.today, due))
    required = required_posts(case, ground.policy, ground.matrix)
    facts = LoanFacts(
        case=case,
        draft=record.status == "draft",
        state=RecordState(record.state),
        immature_technical=record.immature,
        category=record.category,
        held=record.hold is not None,
        wanted_by_another=bool(lines),
        issued=ground.today,
        required=(),
        matrix=ground.matrix,
        due=due,
    )
    refusals = tuple(one for one in loan_refusals(facts, ground.policy) if one not in _NOTHING_SAID)
    waiting = lines[0].person if lines else None
    said = {**_facts_of(record), "borrower": record.borrower, "name": waiting, "latest": due}
    return Judged(record, None, refusals, due, required, required, facts=said)


def _best(
    ground: Ground,
    card: PersonCard | None,
    record: DeskRecord,
    lines: Sequence[WantedLine],
    known: tuple[Mapping[int, ApplicationRow], Mapping[int, Sequence[ApprovalRow]]],
) -> Judged:
    """Judge by the application that lets the record go, else by the one nearest to it."""
    applications, approvals = known
    if card is None:
        return Judged(record, None, (), None)
    mine = [
        applications[line.application_id] for line in lines if line.application_id in applications
    ]
    found = [
        _judged(ground, card, record, one, approvals.get(one.id, ()), lines) for one in mine
    ] or [_judged(ground, card, record, None, (), lines)]
    return min(found, key=lambda one: len(one.refusals))


def _judged(
    ground: Ground,
    card: PersonCard,
    record: DeskRecord,
    application: ApplicationRow | None,
    rows: Sequence[ApprovalRow],
    lines: Sequence[WantedLine],
) -> Judged:
    earlier = _earlier(lines, card.person.id, application)
    approvals = _approvals(rows, card.person)
    facts = _loan_facts(ground, card, record, application, approvals)
    if earlier is not None and not ground.overridden:
        facts = replace(facts, wanted_by_another=True)
    refusals = loan_refusals(facts, ground.policy)
    if application is None:
        refusals = tuple(one for one in refusals if one not in _NOTHING_SAID)
    required = required_posts(facts.case, ground.policy, ground.matrix)
    missing = missing_posts(required, approvals)
    if application is None and LoanRefusal.NOT_APPROVED not in refusals:
        refusals = (*refusals, LoanRefusal.NOT_APPROVED)
    return Judged(
        record,
        application,
        refusals,
        facts.due,
        required,
        missing,
        "、".join(row.name for row in rows if row.decision == "approved"),
        _facts(record, card, earlier, missing, facts.latest_due),
    )


def _loan_facts(
    ground: Ground,
    card: PersonCard,
    record: DeskRecord,
    application: ApplicationRow | None,
    approvals: tuple[Approval, ...],
) -> LoanFacts:
    """Return what is known of one record for one person, but not who else waits for it."""
    due = due_of(ground, application)
    return LoanFacts(
        case=case_of(card.person, record, application, (ground.today, due)),
        draft=record.status == "draft",
        state=RecordState(record.state),
        immature_technical=record.immature,
        category=record.category,
        held=record.hold is not None and not ground.overridden,
        is_listed=is_listed(ground, record, application),
        has_letter=has_letter(card.person),
        papers_shown=papers_shown(card.person),
        borrower_left=Block.LEFT in card.blocks,
        borrower_blocked=bool(set(card.blocks) - {Block.LEFT}) and not ground.overridden,
        reason=application.reason if application else "",
        on_site_reason=application.on_site_reason if application else "",
        issued=ground.today,
        due=due,
        latest_due=due_date(ground.today, ground.policy, ground.calendar, record.category),
        matrix=ground.matrix,
        approvals=approvals,
        parties=frozenset({card.person.id}),
    )


def case_of(
    person: PersonRow,
    record: DeskRecord,
    application: ApplicationRow | None,
    days: tuple[date, date | None],
    *,
    is_renewal: bool = False,
) -> LoanCase:
    """Return what decides who must sign.

    Applying for a reserved record asks for the exception that its own post signs (P-19).
    """
    issued, due = days
    kind = PersonKind(person.kind)
    return replace(
        _case(
            record,
            BorrowerKind(person.kind),
            Manner(application.manner) if application else Manner.LOAN,
            own_unit=nearness(kind, person.unit_id, record.unit_id) is Nearness.OWN_UNIT,
        ),
        days=loan_days(issued, due) if due else 0,
        is_renewal=is_renewal,
        by_exception=application is not None,
        leaves_company=application is not None and application.leaves_company,
        is_electronic=application is not None
        and application.copy_kind == CopyKind.ELECTRONIC.value,
    )


def _case(
    record: DeskRecord, borrower: BorrowerKind, manner: Manner, *, own_unit: bool
) -> LoanCase:
    """Return what a record and a kind of reader say about who must sign."""
    return LoanCase(
        manner=manner,
        borrower=borrower,
        own_unit=own_unit,
        secrecy=next(level for level in Secrecy if level.rank == record.secrecy),
        personal_data=record.personal_data,
        important=record.important,
        sealed=record.sealed,
        party_minutes=record.party_minutes,
        category=record.category,
    )


def is_listed(ground: Ground, record: DeskRecord, application: ApplicationRow | None) -> bool:
    """Tell whether somebody may see a classified record at all, or a copy of it (A-17).

    Only a loan by exception is signed for the one borrower by name; the list speaks of the rest.
    """
    lent = application is None or Manner(application.manner).leaves_the_room
    return lent or record.secrecy < Secrecy.SECRET.rank or record.id in ground.listed


def has_letter(person: PersonRow) -> bool:
    """Tell whether a reader from outside came with a letter of introduction (U-11, A-08)."""
    return person.kind != PersonKind.EXTERNAL.value or bool(person.letter)


def papers_shown(person: PersonRow) -> bool:
    """Tell whether an owner showed identity and proof of property (U-12, A-10)."""
    shown = bool(person.identity_shown and person.property_shown)
    return person.kind != PersonKind.OWNER.value or shown


def due_of(ground: Ground, application: ApplicationRow | None) -> date:
    """Return the due date an application gives when it goes out today (L-04, P-01)."""
    if application is None:
        return due_date(ground.today, ground.policy, ground.calendar)
    if application.requested_due:
        return date.fromisoformat(application.requested_due)
    return day_after(ground, application.days)


def day_after(ground: Ground, days: int) -> date:
    """Return the day so many days from today, in the unit of the room's limit (L-04, L-05)."""
    asked = replace(ground.policy, limit=days, same_day_categories=frozenset(), category_limits={})
    return due_date(ground.today, asked, ground.calendar)


def _approvals(rows: Sequence[ApprovalRow], applicant: PersonRow) -> tuple[Approval, ...]:
    """Return the signatures; a name on paper counts as the applicant's when it is the same."""
    return tuple(
        Approval(
            row.post,
            row.person_id or (applicant.id if row.name == applicant.name else -number),
            date.fromisoformat(row.decided_on),
            agreed=row.decision == "approved",
        )
        for number, row in enumerate(rows, start=1)
    )


def _earlier(
    lines: Sequence[WantedLine], person_id: int, application: ApplicationRow | None
) -> WantedLine | None:
    """Return who asked for a record before this person did and still waits."""
    before = [
        line
        for line in lines
        if line.person_id != person_id
        and (application is None or line.application_id < application.id)
    ]
    return before[0] if before else None


def _facts(
    record: DeskRecord,
    card: PersonCard,
    earlier: WantedLine | None,
    missing: tuple[str, ...],
    latest: date | None,
) -> dict[str, object]:
    out = record.borrower is not None
    return {
        **_facts_of(record),
        "borrower": record.borrower if out else card.person.name,
        "posts": missing,
        "latest": latest,
        "name": earlier.person if earlier else None,
        "why": record.hold or card.blocks or None,
    }


def _facts_of(record: DeskRecord) -> dict[str, object]:
    """Return what the words for a refusal may tell of the record itself."""
    return {
        "title": record.title,
        "box": record.box_no,
        "category": record.category,
        "due": record.due_on,
        "why": record.hold,
    }
