"""LoanDesk: one field, one list; what a scan means depends on what it is (screens.md §5)."""

from collections.abc import Sequence

from desktop_archive.rules.accounts import AccessRefusal, Right
from desktop_archive.rules.barcodes import Command, fold
from desktop_archive.rules.lending import (
    LoanRefusal,
    ReturnCheck,
    ReturnFinding,
    ScanOutcome,
    Severity,
)
from desktop_archive.rules.lending.readings import READING_PLACE
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.accounts import Door
from desktop_archive.services.lending import issuing, putting_away, returning, undoing, visits
from desktop_archive.services.lending.book import LoanBook
from desktop_archive.services.lending.cases import Cases
from desktop_archive.services.lending.copies import Copies
from desktop_archive.services.lending.fetching import Fetching
from desktop_archive.services.lending.judging import judge, judge_for_anyone
from desktop_archive.services.lending.lookup import (
    CardCode,
    PlaceCode,
    RecordCode,
    Target,
    Unknown,
    resolve,
)
from desktop_archive.services.lending.models import (
    ApplicationRow,
    DeskAction,
    DeskBox,
    DeskRecord,
    DeskResult,
    FilesOffer,
    Judged,
    LoanRow,
    PersonCard,
    PersonRow,
    RequestView,
    Subject,
)
from desktop_archive.services.lending.needs import Needs
from desktop_archive.services.lending.readings import Readings
from desktop_archive.services.lending.requests import Requests, Wish
from desktop_archive.services.lending.returning import NOTHING_FOUND, Finding
from desktop_archive.services.lending.state import Counter, DeskRules, DeskSession
from desktop_archive.services.room import Room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.lending import readings as store_readings
from desktop_archive.store.lending import records as store_records


class LoanDesk:
    """The counter: every scan is answered by one line, newest on top."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.session = DeskSession(place=READING_PLACE.of(room.facts.get("language", "")))
        rules = DeskRules(room)
        self.requests = Requests(room, rules)
        self.book = LoanBook(room, rules)
        self.readings, self.copies = Readings(room), Copies(room, self.requests)
        self.needs = Needs(room)
        self.cases, self.fetching = Cases(room), Fetching(room, self.requests)
        self._desk = Counter(room, self.session, rules)
        self._door = Door(room)

    def scan(self, code: str) -> DeskResult:
        """Do what a scanned or typed code means here and now; blank ends the visit (L-30, L-31).

        Raises:
            RefusedError: the signed-in person lacks the right.
            ArchiveUnavailableError: it could not be stored.
        """
        self.session.pass_to(self.room.signed_in().account_id)
        text = code.strip()
        if not fold(text):
            return self._blank()
        now = self.room.now()
        with self.room.read() as session:
            target = resolve(session, text)
        repeated = self.session.is_repeat(fold(text), now)
        if repeated and not isinstance(target, Command | Unknown):
            return self._tell(DeskResult(ScanOutcome.ALREADY_SCANNED, now, code=text))
        return self._act_on(target, text)

    def _act_on(self, target: Target, text: str) -> DeskResult:
        if isinstance(target, PersonRow):
            return visits.open_visit(self._desk, target, text)
        if isinstance(target, ApplicationRow):
            return self._open_request(target, text)
        if isinstance(target, DeskBox):
            return self._box(target, text)
        if isinstance(target, RecordCode):
            return self._record(target.record_id, text)
        if isinstance(target, CardCode):
            return putting_away.card_scanned(self._desk, target.serial, text)
        if isinstance(target, PlaceCode):
            return putting_away.shelf_scanned(self._desk, target.serial, text)
        if isinstance(target, Command):
            return self._command(target, text)
        return self._unknown(target, text)

    def person(self) -> PersonCard | None:
        """Return the person of the open visit, as the left column shows it."""
        with self.room.read() as session:
            return visits.current_card(self._desk, session)

    def issue(self, record_ids: Sequence[int], reason: str = "") -> list[DeskResult]:
        """Hand records to the person of the visit; a reason uses a superior's word (L-30)."""
        self.session.pass_to(self.room.signed_in().account_id)
        self.session.offer = None
        if not record_ids:
            return [self._tell(DeskResult(ScanOutcome.NOTHING_CHOSEN, self.room.now()))]
        return issuing.issue(self._desk, record_ids, reason=reason)

    def why_not(self, record_ids: Sequence[int]) -> list[Judged]:
        """Return every reason why records stay here now, the firmest first (L-32)."""
        with self.room.read() as session:
            records = store_records.records(session, record_ids)
            return judge(session, self._desk.ground(session), self._desk.card(session), records)

    def why_not_lent(self, record_id: int) -> Judged | None:
        """Return why a record could be lent to nobody now, and who would have to sign (L-32)."""
        with self.room.read() as session:
            found = store_records.records(session, [record_id])
            ground = self._desk.ground(session)
            return judge_for_anyone(session, ground, found[0]) if found else None

    def waiting_cards(self) -> list[LoanRow]:
        """Return the loans whose cards are not printed yet (L-11)."""
        with self.room.read() as session:
            return store_loans.unprinted(session)

    def leave_offer(self) -> None:
        """Put the list of files away without handing anything out."""
        self.session.offer = None

    def grant_override(self, login: str, password: str) -> str:
        """Let a superior confirm with an own password; forgotten at the end of the visit.

        Raises:
            RefusedError: wrong password, no right, or it is the borrower's own loan.
        """
        superior = self._door.confirm(login, password, Right.OVERRIDE)
        if superior.person_id is not None and superior.person_id == self.session.person_id:
            raise RefusedError(AccessRefusal.SAME_PERSON_APPROVES)
        self.session.superior = superior
        return superior.name

    def override(
        self, record_ids: Sequence[int], login: str, password: str, reason: str
    ) -> list[DeskResult]:
        """Hand out against a stop, on a superior's word and with a reason.

        Raises:
            RefusedError: no reason, wrong password, or the right is missing.
        """
        if not reason.strip():
            raise RefusedError(LoanRefusal.REASON_MISSING)
        self.session.pass_to(self.room.signed_in().account_id)
        if self.session.superior is None or login or password:
            self.grant_override(login, password)
        return self.issue(record_ids, reason)

    def skip(self) -> DeskResult:
        """Leave a stopped record where it is and go on."""
        return self._tell(DeskResult(ScanOutcome.SKIPPED, self.room.now()))

    def offer_return(self, loan_ids: Sequence[int]) -> DeskResult:
        """Show the return check of loans chosen in a list (L-14)."""
        with self.room.read() as session:
            result = returning.offer_return(self._desk, session, loan_ids, "")
        return self._tell(result)

    def take_back(
        self,
        loan_ids: Sequence[int],
        check: ReturnCheck,
        by_person: int | None = None,
        finding: Finding = NOTHING_FOUND,
    ) -> list[DeskResult]:
        """Take records back after the check in the borrower's presence (L-14, L-17)."""
        return returning.take_back(self._desk, loan_ids, check, by_person, finding)

    def leave_return(self) -> None:
        """Put the return check away; nothing was taken back."""
        self.session.back = self.session.home = None

    def settle(self, loan_id: int, remark: str) -> None:
        """Cancel a register line that a finding kept open (L-15)."""
        returning.settle(self._desk, loan_id, remark)

    def set_aside(self) -> None:
        """Leave what came back on the pick-up shelf, for whoever waits."""
        home, self.session.home = self.session.home, None
        if home is not None:
            self.fetching.set_aside(home.loan_ids)

    def confirm_placed(self, loan_ids: Sequence[int]) -> list[DeskResult]:
        """Confirm by hand that cards stand in their places (L-13)."""
        return putting_away.confirm_placed(self._desk, loan_ids)

    def confirm_removed(self, loan_ids: Sequence[int]) -> list[DeskResult]:
        """Confirm by hand that cards were taken out (L-13)."""
        return putting_away.confirm_removed(self._desk, loan_ids)

    def confirm_shelved(self, loan_ids: Sequence[int]) -> list[DeskResult]:
        """Confirm by hand that what came back stands in its place (L-31)."""
        return putting_away.confirm_shelved(self._desk, loan_ids)

    def show_way(self, loan_ids: Sequence[int]) -> DeskResult:
        """Show where something that came back belongs (L-31)."""
        return putting_away.show_way(self._desk, loan_ids)

    def undo(self, number: int | None = None) -> DeskResult:
        """Take back the last act, or that of one line, while nothing depends on it."""
        self.session.pass_to(self.room.signed_in().account_id)
        return undoing.undo(self._desk, number)

    def end_visit(self) -> DeskResult:
        """End the visit with its slip and its cards (L-11, L-18)."""
        return visits.end_visit(self._desk)

    def print_cards(self) -> DeskResult:
        """Hand out all cards that are not printed yet (L-11)."""
        return visits.print_cards(self._desk)

    def apply(self, record_ids: Sequence[int], wish: Wish) -> RequestView:
        """Enter an application of the person at the desk (L-01).

        Raises:
            RefusedError: nobody is at the desk, or the application can't stand.
        """
        if self.session.person_id is None:
            raise RefusedError(ScanOutcome.NO_VISIT)
        return self.requests.apply(self.session.person_id, record_ids, wish)

    def _blank(self) -> DeskResult:
        """Blank Enter: hand out what is ticked, else end the visit."""
        if self.session.offer is not None:
            return self.issue(self.session.offer.ticked)[-1]
        return visits.end_visit(self._desk)

    def _box(self, box: DeskBox, code: str) -> DeskResult:
        """Offer what is approved, take back what is out, else start an application (L-30, L-31)."""
        with self.room.read() as session:
            card = self._desk.card(session)
            records = store_records.records_of_box(session, box.id)
            files = tuple(judge(session, self._desk.ground(session), card, records))
            offer = FilesOffer(box, files)
            out = [record.loan_id for record in records if record.loan_id is not None]
            if out and not offer.ticked:
                return self._tell(returning.offer_return(self._desk, session, out, code))
            read = [one.reading_id for one in records if one.reading_id is not None]
            if read and not offer.ticked:
                return self._tell(self._reading_check(session, read, code))
        self.session.back = self.session.home = None
        return self._tell(self._offered(offer, code, has_person=card is not None))

    def _offered(self, offer: FilesOffer, code: str, *, has_person: bool) -> DeskResult:
        """Return the line for a box whose files lie open."""
        box = offer.box
        outcome, reason = ScanOutcome.FILES_OFFERED, None
        actions: tuple[DeskAction, ...] = ()
        self.session.offer = offer if offer.ticked else None
        if not offer.ticked and has_person:
            outcome, reason = ScanOutcome.REFUSED, LoanRefusal.BOX_HOLDS_NOTHING_APPROVED
            actions = (DeskAction.WHY_NOT, DeskAction.APPLY)
        elif not offer.ticked:
            outcome, actions = ScanOutcome.APPLICATION_STARTED, (DeskAction.APPLY,)
        return DeskResult(
            outcome,
            self.room.now(),
            code=code,
            reason=reason,
            facts={"box": box.box_no, "count": len(offer.ticked)},
            subject=Subject(box.title, "", box.box_no),
            actions=actions,
            offer=offer,
        )

    def _record(self, record_id: int, code: str) -> DeskResult:
        """Take back what is out, hand out what is approved, refuse the rest in words."""
        with self.room.read() as session:
            (record,) = store_records.records(session, [record_id])
            if record.loan_id is not None:
                return self._tell(
                    returning.offer_return(self._desk, session, [record.loan_id], code)
                )
            if record.reading_id is not None:
                return self._tell(self._reading_check(session, [record.reading_id], code))
        if self.session.visit_id is None:
            return self._tell(self._without_visit(record, code))
        self.session.offer = None
        return issuing.issue(self._desk, [record_id], code)[-1]

    def _without_visit(self, record: DeskRecord, code: str) -> DeskResult:
        """Return the line for a record in place that nobody stands here for."""
        subject = issuing.subject_of(record)
        with self.room.read() as session:
            home = returning.still_in_hand(session, record.id)
            files = tuple(judge(session, self._desk.ground(session), None, [record]))
        if home is not None:
            self.session.home = home
            return DeskResult(
                ScanOutcome.PUT_BACK_FIRST,
                self.room.now(),
                code=code,
                facts={"title": record.title, "place": home.shelf.address},
                subject=subject,
                home=home,
            )
        box = DeskBox(record.box_id or 0, 0, record.box_no, record.title, None, record.place)
        return DeskResult(
            ScanOutcome.APPLICATION_STARTED,
            self.room.now(),
            code=code,
            facts={"title": record.title, "box": record.box_no},
            subject=subject,
            actions=(DeskAction.APPLY,),
            offer=FilesOffer(box, files),
        )

    def _reading_check(self, session: Session, reading_ids: Sequence[int], code: str) -> DeskResult:
        """Ask for the check and the signature that end a reading (A-05)."""
        rows = tuple(store_readings.by_ids(session, reading_ids))
        self.session.offer = self.session.back = self.session.home = None
        first = rows[0]
        return DeskResult(
            ScanOutcome.READING_CHECK,
            self.room.now(),
            code=code,
            facts={"title": first.title, "borrower": first.reader},
            subject=Subject(first.title, first.code, "", first.record_id),
            who=first.reader,
            readings=rows,
        )

    def _open_request(self, application: ApplicationRow, code: str) -> DeskResult:
        """Open a request with its signatures and its pick list (L-02)."""
        view = self.requests.view(application.id)
        return self._tell(
            DeskResult(
                ScanOutcome.REQUEST_OPENED,
                self.room.now(),
                code=code,
                facts={"number": application.number},
                subject=Subject(application.reason, application.number),
                who=application.person,
                request=view,
            )
        )

    def _command(self, command: Command, code: str) -> DeskResult:
        if command is Command.END_VISIT:
            return visits.end_visit(self._desk, code)
        if command is Command.UNDO:
            return undoing.undo(self._desk, code=code)
        if command is Command.PRINT_CARDS:
            return visits.print_cards(self._desk, code)
        return (
            self._damaged(code)
            if command is Command.DAMAGED
            else putting_away.show_next(self._desk, code)
        )

    def _damaged(self, code: str) -> DeskResult:
        """Take back what lies on the desk as damaged; the line stays open (L-15)."""
        back = self.session.back
        if back is None or len(back.loans) != 1:
            return self._tell(DeskResult(ScanOutcome.NOTHING_CHOSEN, self.room.now(), code=code))
        (loan,) = back.loans
        check = ReturnCheck(
            quantity_out=loan.quantity, quantity_back=loan.quantity, undamaged=False
        )
        finding = Finding(damage=ReturnFinding.DAMAGED.value)
        return self.take_back([loan.id], check, finding=finding)[-1]

    def _unknown(self, target: Unknown, code: str) -> DeskResult:
        """Keep what nothing carries in the list, so that it is not forgotten."""
        return self._tell(
            DeskResult(
                ScanOutcome.UNKNOWN,
                self.room.now(),
                code=code,
                loud=Severity.REFUSED,
                reason=target.problem,
                facts={"code": code, "text": code},
            )
        )

    def _tell(self, result: DeskResult) -> DeskResult:
        return self.session.keep(result)
