"""Loan requests on paper, with a line for every post that has to sign (L-01, L-02, P21)."""

from collections.abc import Sequence
from datetime import date, datetime

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.desk_printouts import LoanRequest, RequestApproval, RequestedRecord
from desktop_archive.rules.lending import BorrowerKind, Manner
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.rules.word_lists import WordBook, WordList
from desktop_archive.services import printing
from desktop_archive.services.lending.models import DeskRecord, RequestView
from desktop_archive.services.lending.requests import Requests
from desktop_archive.services.lending.state import DeskRules
from desktop_archive.services.lending.word_books import read_book
from desktop_archive.services.room import Room
from desktop_archive.store import people as store_people
from desktop_archive.store import room as store_room

_LEVELS = {level.rank: level for level in Secrecy}


class RequestPapers:
    """Draws requests that are signed by hand; the code on them opens the request again."""

    def __init__(self, room: Room, requests: Requests) -> None:
        self._room, self._requests = room, requests
        self._rules = DeskRules(room)

    def find(self, number: str) -> list[int]:
        """Return the open request with a number, or all open ones.

        Raises:
            RefusedError: no open request has that number, or none is open.
        """
        wanted = number.strip()
        lines = self._requests.queue()
        found = [one.application.id for one in lines if wanted in ("", one.application.number)]
        if not found:
            raise RefusedError(PaperRefusal.NOTHING_HERE)
        return found

    def write(self, application_ids: Sequence[int], language: str) -> Printout:
        """Draw requests, and note the copy when somebody is signed in."""
        made: Printout = printing.paper("loan_request").write_requests(
            self.collect(application_ids, language),
            language=language,
            practice=self._room.is_practice,
        )
        if self._room.actor is not None:
            with self._room.act("print_request", right=Right.PRINT) as session:
                for key in application_ids:
                    store_room.log_print(session, "P21", ("application", key))
        return made

    def collect(self, application_ids: Sequence[int], language: str) -> list[LoanRequest]:
        """Return what stands on the paper of these requests."""
        return [self._collect(self._requests.view(key), language) for key in application_ids]

    def _collect(self, view: RequestView, language: str) -> LoanRequest:
        application = view.application
        with self._room.read() as session:
            person = store_people.by_id(session, application.person_id)
            unit = self._rules.policy(session).unit
            book = read_book(session, WordList.POSTS)
        until = application.requested_due
        return LoanRequest(
            number=application.number,
            code=Barcode(Kind.FORM, application.serial),
            applied_on=datetime.fromisoformat(application.created_at).astimezone().date(),
            borrower=application.person,
            kind=BorrowerKind(person.kind) if person else BorrowerKind.STAFF,
            manner=Manner(application.manner),
            records=tuple(_record(one.record) for one in view.files),
            approvals=_approvals(view, language, book, self._room.today().isoformat()),
            unit=application.unit,
            phone=person.phone if person else "",
            purpose=application.reason,
            on_site_reason=application.on_site_reason,
            days=application.days,
            counted_in=unit,
            until=date.fromisoformat(until) if until else None,
            organisation=self._room.facts.get("organisation", ""),
        )


def _record(record: DeskRecord) -> RequestedRecord:
    return RequestedRecord(
        reference=record.code,
        title=record.title,
        secrecy=_LEVELS[record.secrecy],
        quantity=str(record.quantity),
        place=record.place,
    )


def _approvals(
    view: RequestView, language: str, book: WordBook, today: str
) -> tuple[RequestApproval, ...]:
    """Return a line for every post of the matrix, in its order, signed or not."""
    decided = {one.post: one for one in view.approvals}
    posts = dict.fromkeys((*view.required, *decided))
    lines = []
    for post in posts:
        one = decided.get(post)
        name = book.name(post, language, one.decided_on if one else today)
        if one is None:
            lines.append(RequestApproval(post=name))
            continue
        on, agreed = date.fromisoformat(one.decided_on), one.decision == "approved"
        lines.append(RequestApproval(post=name, name=one.name, decided_on=on, agreed=agreed))
    return tuple(lines)
