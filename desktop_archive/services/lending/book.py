"""The loan book: what is out, overdue, renewed, recalled, and the register (L-03, L-08 to L-10)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.lending import (
    Approval,
    LoanCase,
    Offer,
    Recall,
    RenewalFacts,
    RenewalRefusal,
    days_left,
    loan_days,
    missing_posts,
    next_recall,
    offer,
    renewal_refusals,
    renewed_due,
    required_posts,
)
from desktop_archive.rules.people import Block
from desktop_archive.rules.printouts import LoanSlipLine, RecallNotice, RegisterLine, SubstituteCard
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.judging import case_of, person_card
from desktop_archive.services.lending.models import LoanRow
from desktop_archive.services.lending.signatures import Signature, refuse_renewers
from desktop_archive.services.lending.state import DeskRules
from desktop_archive.services.room import Room
from desktop_archive.store import people as store_people
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import applications as store_applications
from desktop_archive.store.lending import breaches as store_breaches
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.lending import records as store_records
from desktop_archive.store.lending.applications import ApplicationRow
from desktop_archive.store.lending.loans import RecallRow

#: How a recall after a breach is marked (L-19).
BREACH = "breach"
#: How many days a recall leaves to bring the record back.
_GRACE_DAYS = 3


@dataclass(frozen=True, slots=True)
class Counts:
    """What stands beside the names of the desk's tabs."""

    out: int
    overdue: int
    cards: int
    requests: int
    to_shelve: int
    reading: int


@dataclass(frozen=True, slots=True)
class OutLine:
    """One open loan with its days left; negative once overdue (L-27)."""

    loan: LoanRow
    days_left: int
    recall: Recall | None = None
    is_breached: bool = False
    sent: tuple[RecallRow, ...] = ()


@dataclass(frozen=True, slots=True)
class CardReport:
    """Where cards and loans disagree (L-13)."""

    cards_without_loan: tuple[LoanRow, ...]
    loans_without_card: tuple[LoanRow, ...]


class LoanBook:
    """Follows what is out until it is back."""

    def __init__(self, room: Room, rules: DeskRules | None = None) -> None:
        self._room = room
        self._rules = rules or DeskRules(room)

    def counts(self) -> Counts:
        """Return the numbers beside the tabs, in one look."""
        with self._room.read() as session:
            return Counts(*store_loans.counts(session, self._room.today().isoformat()))

    def out(self) -> list[OutLine]:
        """Return all open loans with days left, the earliest due first (L-27)."""
        with self._room.read() as session:
            breached = set(store_breaches.open_loans(session))
            loans = store_loans.out(session)
        return [replace(self._line(loan), is_breached=loan.id in breached) for loan in loans]

    def overdue(self) -> list[OutLine]:
        """Return what is overdue, with the recall that should go out today (L-10)."""
        today = self._room.today()
        with self._room.read() as session:
            loans = store_loans.overdue(session, today.isoformat())
            sent = store_loans.recalls(session, [loan.id for loan in loans])
            policy = self._rules.policy(session)
        lines = []
        for loan in loans:
            due, days = _day(loan.due_on), [_day(one.recalled_on) for one in sent[loan.id]]
            recall = next_recall(due, days, today, policy)
            lines.append(OutLine(loan, days_left(due, today), recall, sent=tuple(sent[loan.id])))
        return lines

    def recalls_due(self) -> list[int]:
        """Return the loans whose next recall should go out today (L-10)."""
        return [line.loan.id for line in self.overdue() if line.recall is not None]

    def kept_open(self) -> list[LoanRow]:
        """Return what came back with a finding or a breach that is not closed (L-15, L-19)."""
        with self._room.read() as session:
            kept = store_loans.kept_open(session)
            breached = store_loans.by_ids(session, store_breaches.open_loans(session))
        known = {loan.id for loan in kept}
        return [*kept, *(one for one in breached if one.returned_at and one.id not in known)]

    def to_put_away(self) -> list[LoanRow]:
        """Return what came back and does not stand in its place yet, in walking order (L-31)."""
        with self._room.read() as session:
            return store_loans.to_put_away(session)

    def cards(self) -> list[LoanRow]:
        """Return the cards that should stand on the shelves, in walking order."""
        with self._room.read() as session:
            return store_loans.cards_out(session)

    def card_report(self) -> CardReport:
        """Return cards without a loan and loans without a card in its place (L-13)."""
        loans = self.cards()
        return CardReport(
            tuple(one for one in loans if one.returned_at is not None),
            tuple(one for one in loans if one.returned_at is None and not one.card_placed_at),
        )

    def renewal_posts(self, loan_id: int) -> tuple[str, ...]:
        """Return who must agree to a renewal."""
        with self._room.read() as session:
            return self._renewal_posts(session, self._loan(session, loan_id))

    def renew(self, loan_id: int, reason: str, signatures: Sequence[Signature]) -> date:
        """Let a loan run on and return the new due date; keeps the old one (L-08, L-09).

        Raises:
            RefusedError: asked too late, too often, wanted by another, or not agreed to.
        """
        with self._room.act("renew", Topic.LENDING, right=Right.LEND, reason=reason) as session:
            loan = self._loan(session, loan_id)
            policy = self._rules.policy(session)
            required = self._renewal_posts(session, loan)
            self._refuse_renewal(session, loan, reason, required, signatures)
            refuse_renewers(session, self._room, _application(session, loan), signatures)
            due = _day(loan.due_on)
            new = renewed_due(due, policy, self._rules.calendar(session))
            store_loans.add_renewal(
                session,
                loan.id,
                old_due_on=loan.due_on,
                new_due_on=new.isoformat(),
                reason=reason.strip(),
                approved_by="、".join(one.name for one in signatures),
            )
            store_loans.change(session, loan.id, due_on=new.isoformat())
        return new

    def recall(
        self, loan_ids: Sequence[int], how: str = "letter", return_by: date | None = None
    ) -> list[RecallNotice]:
        """Recall loans: one letter a borrower, each kept with date, by whom and how (L-10)."""
        today = self._room.today()
        by = return_by or today + timedelta(days=_GRACE_DAYS)
        with self._room.act("recall", Topic.LENDING, right=Right.LEND) as session:
            known = store_loans.by_ids(session, loan_ids)
            loans = [one for one in known if not one.returned_at and not one.undone_at]
            return self.recall_within(session, loans, how, by)

    def recall_within(
        self, session: Session, loans: Sequence[LoanRow], how: str, by: date
    ) -> list[RecallNotice]:
        """Recall loans in a running transaction: one letter a borrower (L-10, L-19)."""
        today = self._room.today()
        notices = []
        for person_id in dict.fromkeys(loan.person_id for loan in loans):
            theirs = [loan for loan in loans if loan.person_id == person_id]
            number = store_room.take_form_number(session, "CH", today.year)
            count = max(loan.recalls for loan in theirs) + 1
            for loan in theirs:
                store_loans.add_recall(
                    session,
                    loan.id,
                    number=number,
                    copy_no=loan.recalls + 1,
                    recalled_on=today.isoformat(),
                    recalled_by=self._room.signed_in().name,
                    how=how,
                    return_by=by.isoformat(),
                )
            notice = self._notice(theirs, number, count, by)
            notices.append(replace(notice, for_breach=how == BREACH))
        return notices

    def register(self, first: date, last: date) -> list[RegisterLine]:
        """Return the lines of the loan register between two days (L-03, P22)."""
        with self._room.read() as session:
            loans = store_loans.register(session, first.isoformat(), last.isoformat())
        return [_register_line(loan) for loan in loans]

    def substitute_cards(self, loan_ids: Sequence[int]) -> list[SubstituteCard]:
        """Return what is printed on the cards of loans (L-11, L-12)."""
        with self._room.read() as session:
            return [substitute_card(loan) for loan in store_loans.by_ids(session, loan_ids)]

    def cards_printed(self, loan_ids: Sequence[int]) -> None:
        """Note that cards were printed, each copy in the log."""
        with self._room.act("print_cards", Topic.LENDING, right=Right.PRINT) as session:
            store_loans.count_copy(session, loan_ids)
            for loan_id in loan_ids:
                store_room.log_print(session, "P20b", ("loan", loan_id))

    def _line(self, loan: LoanRow) -> OutLine:
        return OutLine(loan, days_left(_day(loan.due_on), self._room.today()))

    def _loan(self, session: Session, loan_id: int) -> LoanRow:
        loans = store_loans.by_ids(session, [loan_id])
        if not loans:
            raise RefusedError(RenewalRefusal.NOT_OPEN)
        return loans[0]

    def _renewal_posts(self, session: Session, loan: LoanRow) -> tuple[str, ...]:
        """Return the posts of the matrix for a renewal of this record by this person."""
        case = self._renewal_case(session, loan)
        if case is None:
            return ()
        return required_posts(case, self._rules.policy(session), self._rules.matrix(session))

    def _renewal_case(self, session: Session, loan: LoanRow) -> LoanCase | None:
        """Return what decides about a renewal of this record by this person."""
        person = store_people.by_id(session, loan.person_id)
        records = store_records.records(session, [loan.record_id])
        if person is None or not records:
            return None
        application = _application(session, loan)
        due = _day(loan.due_on)
        new = renewed_due(due, self._rules.policy(session), self._rules.calendar(session))
        return case_of(person, records[0], application, (due, new), is_renewal=True)

    def _renewal_offered(self, session: Session, loan: LoanRow) -> bool:
        """Tell whether the matrix offers a renewal of this record at all (P-06)."""
        case = self._renewal_case(session, loan)
        policy, matrix = self._rules.policy(session), self._rules.matrix(session)
        return case is None or offer(case, policy, matrix) is Offer.OFFERED

    def _refuse_renewal(
        self,
        session: Session,
        loan: LoanRow,
        reason: str,
        required: tuple[str, ...],
        signatures: Sequence[Signature],
    ) -> None:
        person = store_people.by_id(session, loan.person_id)
        card = person_card(session, person, self._room.today()) if person else None
        waiting = store_applications.wanted(session, [loan.record_id]).get(loan.record_id, [])
        others = [line for line in waiting if line.person_id != loan.person_id]
        approvals = _approvals(loan, signatures)
        due = _day(loan.due_on)
        facts = RenewalFacts(
            due=due,
            today=self._room.today(),
            renewals=loan.renewals,
            is_open=loan.returned_at is None and loan.undone_at is None,
            recalled_for_breach=loan.id in store_breaches.open_loans(session),
            wanted_by_another=bool(others),
            # That this very loan is overdue is said better by the reason for it.
            borrower_blocked=bool(
                set(card.blocks if card else ()) - {Block.OVERDUE_LOANS, Block.LEFT}
            ),
            is_offered=self._renewal_offered(session, loan),
            reason=reason,
            required=required,
            approvals=approvals,
            parties=frozenset({loan.person_id}),
        )
        refusals = renewal_refusals(facts, self._rules.policy(session))
        if refusals:
            raise RefusedError(
                refusals[0],
                due=due,
                name=others[0].person if others else None,
                posts=missing_posts(required, approvals),
            )

    def _notice(
        self, loans: Sequence[LoanRow], number: str, count: int, return_by: date
    ) -> RecallNotice:
        today = self._room.today()
        due = min(_day(loan.due_on) for loan in loans)
        return RecallNotice(
            number=number,
            count=count,
            borrower=loans[0].borrower,
            unit=loans[0].unit,
            lent_on=min(_day(loan.lent_on) for loan in loans),
            due_on=due,
            days_overdue=max(0, loan_days(due, today)),
            return_by=return_by,
            lines=tuple(slip_line(loan) for loan in loans),
            printed_on=today,
            contact=self._room.signed_in().name,
            organisation=self._room.facts.get("organisation", ""),
        )


def _application(session: Session, loan: LoanRow) -> ApplicationRow | None:
    """Return the request that a loan was given out for."""
    if loan.application_id is None:
        return None
    return store_applications.by_ids(session, [loan.application_id]).get(loan.application_id)


def _approvals(loan: LoanRow, signatures: Sequence[Signature]) -> tuple[Approval, ...]:
    """Return who agreed; a name that is the borrower's counts as the borrower."""
    return tuple(
        Approval(
            one.post,
            one.person_id or (loan.person_id if one.name.strip() == loan.borrower else -number),
            one.on,
        )
        for number, one in enumerate(signatures, start=1)
        if one.name.strip()
    )


def slip_line(loan: LoanRow) -> LoanSlipLine:
    """Return one lent record as the slip and the recall name it."""
    return LoanSlipLine(
        reference=loan.code,
        title=loan.title,
        lent_on=_day(loan.lent_on),
        due_on=_day(loan.due_on),
        quantity=str(loan.quantity),
    )


def substitute_card(loan: LoanRow) -> SubstituteCard:
    """Return what is printed on the card that stands for a record (L-11, L-12)."""
    return SubstituteCard(
        code=Barcode(Kind.CARD, loan.card_serial or 1),
        reference=loan.code,
        title=loan.title,
        home=loan.home_address,
        borrower=loan.borrower,
        unit=loan.unit,
        phone=loan.phone,
        lent_on=_day(loan.lent_on),
        due_on=_day(loan.due_on),
        quantity=str(loan.quantity),
        approved_by=loan.approved_by,
        issued_by=loan.lent_by,
    )


def _register_line(loan: LoanRow) -> RegisterLine:
    return RegisterLine(
        reference=loan.code,
        title=loan.title,
        lent_on=_day(loan.lent_on),
        due_on=_day(loan.due_on),
        department=loan.unit,
        borrower=loan.borrower,
        quantity=str(loan.quantity),
        purpose=loan.purpose,
        approved_by=loan.approved_by,
        returned_on=_day(loan.returned_on) if loan.returned_on else None,
        received_by=loan.received_by if loan.returned_on else "",
        signed_on=_day(loan.signed_on) if loan.signed_on else None,
    )


def _day(text: str) -> date:
    return date.fromisoformat(text)
