"""Visits: from the card of a person to the slip that is signed (L-03, L-11, L-18)."""

from datetime import date, datetime

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.lending import LoanRefusal, ScanOutcome, Severity
from desktop_archive.rules.people import Block
from desktop_archive.rules.printouts import LoanSlip
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.book import slip_line, substitute_card
from desktop_archive.services.lending.judging import person_card
from desktop_archive.services.lending.models import (
    DeskResult,
    PersonCard,
    RequestCount,
    Subject,
    VisitPapers,
)
from desktop_archive.services.lending.state import Counter
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import applications as store_applications
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.lending import visits as store_visits
from desktop_archive.store.lending.loans import LoanRow
from desktop_archive.store.people import PersonRow


def open_visit(desk: Counter, person: PersonRow, code: str) -> DeskResult:
    """Open the visit of a person, ending the one before with its papers."""
    mind = desk.mind
    if mind.person_id == person.id:
        return desk.tell(DeskResult(ScanOutcome.ALREADY_SCANNED, desk.room.now(), code=code))
    switched = mind.visit_id is not None
    papers: VisitPapers | None = None
    with desk.room.act("open_visit", Topic.LENDING, right=Right.LEND) as session:
        if mind.visit_id is not None:
            papers = _close(desk, session, mind.visit_id)
        visit_id, started = _begin(session, person.id)
    # Who hands over reads as anybody does; inside an act no title is hidden.
    with desk.room.read() as session:
        card = person_card(session, person, desk.room.today())
    forget_visit(desk)
    mind.visit_id, mind.person_id = visit_id, person.id
    mind.started = datetime.fromisoformat(started)
    outcome = ScanOutcome.VISIT_SWITCHED if switched else ScanOutcome.VISIT_OPENED
    return desk.tell(_welcome(desk, card, outcome, code, papers))


def _begin(session: Session, person_id: int) -> tuple[int, str]:
    """Open a visit, or go on with the one of today that a crash left open."""
    known = store_visits.left_open(session, person_id)
    if known is not None and _day(known[1]) == _day(session.at):
        return known
    if known is not None:
        store_visits.end(session, known[0])
    return store_visits.start(session, person_id), session.at


def _day(moment: str) -> date:
    """Return the day on the wall: by that of UTC, a night would lie within a morning's work."""
    return datetime.fromisoformat(moment).astimezone().date()


def _welcome(
    desk: Counter, card: PersonCard, outcome: ScanOutcome, code: str, papers: VisitPapers | None
) -> DeskResult:
    person = card.person
    return DeskResult(
        outcome,
        desk.room.now(),
        code=code,
        loud=Severity.LOOK if card.blocks else None,
        reason=_first_block(card),
        facts={
            "name": person.name,
            "unit": person.unit,
            "count": len(card.loans),
            "borrower": person.name,
            "why": card.blocks or None,
        },
        who=person.name,
        person=card,
        papers=papers,
    )


def _first_block(card: PersonCard) -> LoanRefusal | None:
    if Block.LEFT in card.blocks:
        return LoanRefusal.BORROWER_LEFT
    return LoanRefusal.BORROWER_BLOCKED if card.blocks else None


def current_card(desk: Counter, session: Session) -> PersonCard | None:
    """Return the person of the visit with loans and requests, as the left column shows it."""
    card = desk.card(session)
    if card is None:
        return None
    lines = store_applications.of_person(session, card.person.id)
    requests = tuple(RequestCount(*line) for line in lines)
    return PersonCard(
        card.person,
        card.blocks,
        card.loans,
        card.overdue,
        requests,
        desk.mind.visit_id,
        desk.mind.started,
    )


def end_visit(desk: Counter, code: str = "") -> DeskResult:
    """End the visit: the slip to sign and the cards that are not printed yet (L-11, L-18)."""
    visit_id = desk.mind.visit_id
    if visit_id is None:
        return desk.tell(DeskResult(ScanOutcome.NO_VISIT, desk.room.now(), code=code))
    with desk.room.act("end_visit", Topic.LENDING, right=Right.LEND) as session:
        papers = _close(desk, session, visit_id)
    forget_visit(desk)
    return desk.tell(
        DeskResult(
            ScanOutcome.VISIT_ENDED,
            desk.room.now(),
            code=code,
            facts={"cards": len(papers.cards)},
            who=papers.slip.borrower if papers.slip else "",
            papers=papers,
        )
    )


def forget_visit(desk: Counter) -> None:
    """Forget the person, what was offered, and a superior's word with them."""
    mind = desk.mind
    mind.visit_id = mind.person_id = mind.started = None
    mind.offer = mind.superior = None


def _close(desk: Counter, session: Session, visit_id: int) -> VisitPapers:
    """Close a visit; the borrower signs the slip at the counter before leaving (L-03)."""
    loans = store_loans.of_visit(session, visit_id)
    open_ones = [loan for loan in loans if loan.returned_at is None]
    today = desk.room.today().isoformat()
    for loan in open_ones:
        if loan.signed_on is None:
            store_loans.change(session, loan.id, signed_on=today)
    if open_ones:
        store_room.log_print(session, "slip", ("visit", visit_id))
    cards = _print(session, [loan for loan in open_ones if loan.card_printed_at is None])
    store_visits.end(session, visit_id)
    slip = _slip(desk, session, open_ones) if open_ones else None
    return VisitPapers(
        slip,
        tuple(substitute_card(loan) for loan in cards),
        tuple(loan.id for loan in open_ones),
    )


def print_cards(desk: Counter, code: str = "") -> DeskResult:
    """Hand out all cards that are not printed yet (L-11)."""
    with desk.room.read() as session:
        waiting = store_loans.unprinted(session)
    if not waiting:
        return desk.tell(DeskResult(ScanOutcome.NOTHING_CHOSEN, desk.room.now(), code=code))
    with desk.room.act("print_cards", Topic.LENDING, right=Right.PRINT) as session:
        loans = _print(session, store_loans.unprinted(session))
    if not loans:  # Another desk printed them meanwhile.
        return desk.tell(DeskResult(ScanOutcome.NOTHING_CHOSEN, desk.room.now(), code=code))
    cards = tuple(substitute_card(loan) for loan in loans)
    return desk.tell(
        DeskResult(
            ScanOutcome.CARDS_PRINTED,
            desk.room.now(),
            code=code,
            facts={"count": len(cards)},
            subject=Subject(loans[0].title, loans[0].code, loans[0].box_no),
            papers=VisitPapers(None, cards, tuple(loan.id for loan in loans)),
        )
    )


def _print(session: Session, loans: list[LoanRow]) -> list[LoanRow]:
    if loans:
        store_loans.count_copy(session, [loan.id for loan in loans])
    for loan in loans:
        store_room.log_print(session, "P20b", ("loan", loan.id))
    return loans


def _slip(desk: Counter, session: Session, loans: list[LoanRow]) -> LoanSlip:
    first = loans[0]
    # Whoever has several applications filled signs one slip for all of them.
    asked = list(dict.fromkeys(loan.application_id for loan in loans if loan.application_id))
    known = store_applications.by_ids(session, asked) if asked else {}
    number = " · ".join(known[one].number for one in asked)
    code = Barcode(Kind.FORM, known[asked[0]].serial) if len(asked) == 1 else None
    return LoanSlip(
        borrower=first.borrower,
        unit=first.unit,
        phone=first.phone,
        purpose=" · ".join(dict.fromkeys(loan.purpose for loan in loans if loan.purpose)),
        lent_on=desk.room.today(),
        lines=tuple(slip_line(loan) for loan in loans),
        number=number,
        code=code,
        organisation=desk.room.facts.get("organisation", ""),
        issued_by=first.lent_by,
    )
