"""Requests: the application, its signatures, and the queue in shelf order (L-01, L-02, L-35)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.lending import (
    LoanFacts,
    LoanRefusal,
    Manner,
    due_date,
    loan_refusals,
    required_posts,
)
from desktop_archive.rules.lending.copies import CopyKind
from desktop_archive.rules.lending.fetching import PickRefusal
from desktop_archive.rules.lending.signing import Signer, SigningRefusal
from desktop_archive.rules.natural_order import NaturalKey, natural_key
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.accounts import Door
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.judging import (
    Ground,
    case_of,
    day_after,
    has_letter,
    is_listed,
    judge_for,
    papers_shown,
    person_card,
)
from desktop_archive.services.lending.models import (
    ApplicationRow,
    Judged,
    PersonCard,
    RequestView,
)
from desktop_archive.services.lending.signatures import (
    enter_word,
    refuse_day,
    refuse_own,
)
from desktop_archive.services.lending.state import DeskRules
from desktop_archive.services.room import Room
from desktop_archive.store import people as store_people
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import applications as store_applications
from desktop_archive.store.lending import records as store_records
from desktop_archive.store.lending.records import DeskRecord
from desktop_archive.store.people import PersonRow

#: Nothing in the application can be mended by a signature; these stop it before it is entered.
_AT_ONCE = frozenset(
    {
        LoanRefusal.DESTROYED,
        LoanRefusal.TRANSFERRED,
        LoanRefusal.LOST,
        LoanRefusal.DRAFT_RECORD,
        LoanRefusal.IMMATURE_TECHNICAL,
        LoanRefusal.CATEGORY_ON_SITE_ONLY,
        LoanRefusal.EXTERNAL_BORROWER,
        LoanRefusal.OWNER_READS_ON_SITE,
        LoanRefusal.NOT_OFFERED,
        LoanRefusal.NOT_ON_THE_LIST,
        LoanRefusal.LETTER_MISSING,
        LoanRefusal.PAPERS_NOT_SHOWN,
        LoanRefusal.BORROWER_LEFT,
        LoanRefusal.REASON_MISSING,
        LoanRefusal.ON_SITE_REASON_MISSING,
        LoanRefusal.DUE_NOT_A_DATE_AFTER_ISSUE,
        LoanRefusal.DUE_BEYOND_LIMIT,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody asks for: why, why not on site, for how long (L-01, L-35)."""

    reason: str
    on_site_reason: str
    days: int = 0
    until: date | None = None
    manner: Manner = Manner.LOAN
    purpose: str = ""
    wished_on: date | None = None
    copy_kind: CopyKind | None = None
    leaves_company: bool = False

    @property
    def kind_of_copy(self) -> str:
        """Return what is to be made of the records, as it is kept."""
        if self.manner is not Manner.COPY:
            return ""
        return (self.copy_kind or CopyKind.COPY).value


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request as the queue shows it."""

    application: ApplicationRow
    asked: int
    fetched: int
    missing: tuple[str, ...]


class Requests:
    """Enters applications and keeps their signatures."""

    def __init__(self, room: Room, rules: DeskRules | None = None) -> None:
        self._room = room
        self._rules = rules or DeskRules(room)
        self._door = Door(room)

    def longest(self) -> int:
        """Return how many days may be asked for (P-01)."""
        with self._room.read() as session:
            return self._rules.policy(session).limit

    def required(self, person_id: int, records: Sequence[int], wish: Wish) -> tuple[str, ...]:
        """Return the posts that will have to sign, before anything is entered (L-02, L-06)."""
        with self._room.read() as session:
            person = store_people.by_id(session, person_id)
            found = store_records.records(session, records)
            ground = self._ground(session)
        if person is None:
            return ()
        draft = _draft(person, wish)
        return _posts(ground, person, found, draft)

    def apply(self, person_id: int, records: Sequence[int], wish: Wish) -> RequestView:
        """Enter an application (L-01, L-35).

        Raises:
            RefusedError: something is missing, or no signature could make it right.
        """
        with self._room.act("apply", Topic.LENDING, right=Right.LEND) as session:
            person = store_people.by_id(session, person_id)
            found = store_records.records(session, list(dict.fromkeys(records)))
            if person is None or not found:
                raise RefusedError(LoanRefusal.UNKNOWN)
            ground = self._ground(session)
            card = person_card(session, person, ground.today)
            ground = ground.for_person(session, person, found)
            for record in found:
                _refuse_hopeless(ground, card, record, wish)
            (serial,) = store_room.take_serials(session, Kind.FORM)
            application_id = store_applications.add(
                session,
                [record.id for record in found],
                serial=serial,
                number=store_room.take_form_number(session, "JY", ground.today.year),
                person_id=person_id,
                manner=wish.manner.value,
                purpose=wish.purpose.strip() or wish.reason.strip(),
                reason=wish.reason.strip(),
                on_site_reason=wish.on_site_reason.strip(),
                days=wish.days,
                requested_due=wish.until.isoformat() if wish.until else None,
                copy_kind=wish.kind_of_copy,
                wished_on=wish.wished_on.isoformat() if wish.wished_on else None,
                leaves_company=wish.leaves_company,
                entered_by=self._room.signed_in().login,
            )
            return self._view(session, store_applications.by_ids(session, [application_id]))

    def view(self, application_id: int) -> RequestView:
        """Return a request with its records in shelf order and its signatures."""
        with self._room.read() as session:
            return self.view_within(session, application_id)

    def view_within(self, session: Session, application_id: int) -> RequestView:
        """Return a request as a running act sees it."""
        return self._view(session, store_applications.by_ids(session, [application_id]))

    def queue(self) -> list[RequestLine]:
        """Return the open requests with what is still missing; five looks for all of them."""
        with self._room.read() as session:
            applications = store_applications.open_ones(session)
            ids = [one.id for one in applications]
            lines = store_applications.all_lines(session, ids)
            approvals = store_applications.approvals(session, ids)
            wanted = sorted({record for listed in lines.values() for record, _ in listed})
            records = {one.id: one for one in store_records.records(session, wanted)}
            people = store_people.by_ids(session, sorted({one.person_id for one in applications}))
            ground = self._ground(session)
        return [
            RequestLine(
                one,
                len(lines[one.id]),
                sum(done for _, done in lines[one.id]),
                tuple(
                    post
                    for post in _posts(
                        ground,
                        people[one.person_id],
                        [records[key] for key, _ in lines[one.id] if key in records],
                        one,
                    )
                    if post
                    not in {
                        row.post for row in approvals.get(one.id, ()) if row.decision == "approved"
                    }
                ),
            )
            for one in applications
        ]

    def sign_on_paper(
        self, application_id: int, post: str, name: str, on: date, *, agreed: bool = True
    ) -> RequestView:
        """Enter a signature that stands on the paper form (L-02).

        Raises:
            RefusedError: the name is the applicant's or missing, the day lies ahead or before
                the request, a deputy's term does not cover it, or a refusal stands against it.
        """
        with self._room.act("sign_application", Topic.LENDING, right=Right.LEND) as session:
            application = self._open(session, application_id)
            if not name.strip():
                raise RefusedError(LoanRefusal.NOT_APPROVED, posts=(post,))
            refuse_day(self._room, application, post, on)
            refuse_own(session, application, post, name.strip())
            signer = Signer(name=name.strip())
            enter_word(session, self._room, application_id, post, signer, on, agreed=agreed)
            return self._view(session, {application.id: application})

    def sign_here(
        self, application_id: int, post: str, login: str, password: str, *, agreed: bool = True
    ) -> RequestView:
        """Enter the decision of somebody who confirms it here with an own password (L-02, R-04).

        Raises:
            RefusedError: wrong password, no right to approve, another post, or the own request.
        """
        approver = self._door.confirm(login, password, Right.APPROVE)
        with self._room.act("sign_application", Topic.LENDING) as session:
            application = self._open(session, application_id)
            if approver.person_id == application.person_id:
                raise RefusedError(LoanRefusal.APPROVER_IS_APPLICANT, name=approver.name)
            refuse_own(session, application, post, approver.name)
            enter_word(
                session,
                self._room,
                application_id,
                post,
                Signer(name=approver.name, post=approver.post),
                self._room.today(),
                agreed=agreed,
                form="entered",
                person_id=approver.person_id,
            )
            return self._view(session, {application.id: application})

    def withdraw(self, application_id: int, why: str) -> None:
        """Take an application back with its reason; it stays readable (L-17).

        Raises:
            RefusedError: no reason is given, or the application is closed already.
        """
        if not why.strip():
            raise RefusedError(PickRefusal.REASON_MISSING)
        with self._room.act(
            "withdraw_application", Topic.LENDING, right=Right.LEND, reason=why.strip()
        ) as session:
            application = self._open(session, application_id)
            store_applications.withdraw(
                session,
                application.id,
                withdrawn_on=self._room.today().isoformat(),
                withdrawn_by=self._room.signed_in().name,
                withdrawn_why=why.strip(),
            )

    def _open(self, session: Session, application_id: int) -> ApplicationRow:
        self._room.acts_on("application", application_id)
        application = store_applications.by_ids(session, [application_id])[application_id]
        if application.state != "open":
            raise RefusedError(SigningRefusal.REQUEST_CLOSED, number=application.number)
        return application

    def _ground(self, session: Session) -> Ground:
        return self._rules.ground(session)

    def _view(self, session: Session, found: dict[int, ApplicationRow]) -> RequestView:
        (application,) = found.values()
        lines = store_applications.lines(session, application.id)
        records = store_records.records(session, [record for record, _ in lines])
        approvals = store_applications.approvals(session, [application.id]).get(application.id, [])
        person = store_people.by_id(session, application.person_id)
        ground = self._ground(session)
        if person is None:
            raise RefusedError(LoanRefusal.UNKNOWN)
        card = person_card(session, person, ground.today)
        ground = ground.for_person(session, person, records)
        files = [judge_for(ground, card, one, application, approvals) for one in records]
        files.sort(key=_shelf_order)
        required = tuple(dict.fromkeys(post for one in files for post in one.required))
        agreed = {row.post for row in approvals if row.decision == "approved"}
        return RequestView(
            application,
            tuple(files),
            frozenset(record for record, done in lines if done),
            required,
            tuple(post for post in required if post not in agreed),
            tuple(approvals),
        )


def _shelf_order(one: Judged) -> tuple[NaturalKey, NaturalKey, int]:
    record = one.record
    return (natural_key(record.place), natural_key(record.box_no), record.box_position or 0)


def _draft(person: PersonRow, wish: Wish) -> ApplicationRow:
    """Return the application as it would be entered."""
    until = wish.until.isoformat() if wish.until else None
    return ApplicationRow(
        0, 0, "", person.id, person.name, person.unit, wish.manner.value, wish.reason,
        wish.reason, wish.on_site_reason, wish.days, until, "open", "", "",
        wish.kind_of_copy, None, wish.leaves_company,
    )  # fmt: skip


def _posts(
    ground: Ground, person: PersonRow, records: Sequence[DeskRecord], application: ApplicationRow
) -> tuple[str, ...]:
    until = application.requested_due
    due = date.fromisoformat(until) if until else day_after(ground, application.days)
    posts = (
        post
        for record in records
        for post in required_posts(
            case_of(person, record, application, (ground.today, due)),
            ground.policy,
            ground.matrix,
        )
    )
    return tuple(dict.fromkeys(posts))


def _refuse_hopeless(ground: Ground, card: PersonCard, record: DeskRecord, wish: Wish) -> None:
    """Refuse what no signature could make right, naming the record (L-04, L-20, L-26, L-35)."""
    draft = _draft(card.person, wish)
    due = wish.until or (day_after(ground, wish.days) if wish.days >= 0 else None)
    latest = due_date(ground.today, ground.policy, ground.calendar, record.category)
    case = case_of(card.person, record, draft, (ground.today, due))
    facts = LoanFacts(
        case=case,
        draft=record.status == "draft",
        state=RecordState(record.state),
        immature_technical=record.immature,
        category=record.category,
        borrower_left=card.person.left_on is not None
        and card.person.left_on <= ground.today.isoformat(),
        reason=wish.reason,
        on_site_reason=wish.on_site_reason,
        issued=ground.today,
        due=due,
        latest_due=latest,
        matrix=ground.matrix,
        is_listed=is_listed(ground, record, draft),
        has_letter=has_letter(card.person),
        papers_shown=papers_shown(card.person),
    )
    for reason in loan_refusals(facts, ground.policy):
        if reason in _AT_ONCE:
            raise RefusedError(
                reason,
                title=record.title,
                borrower=card.person.name,
                latest=latest,
                category=record.category,
            )
