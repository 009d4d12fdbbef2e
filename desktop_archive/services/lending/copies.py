"""Copies and excerpts: made on consent, reviewed for outsiders, signed for (A-09, A-12 to A-15)."""

from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.copies import (
    CopyFacts,
    CopyKind,
    CopyRefusal,
    Review,
    copy_refusal,
    electronic_due,
    fee,
    hand_over_refusal,
    review_refusal,
)
from desktop_archive.rules.lending.kinds import BorrowerKind, Manner
from desktop_archive.rules.lending.signing import SigningRefusal
from desktop_archive.rules.policies import LIMITS, RoomPolicy
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.models import ApplicationRow, Judged
from desktop_archive.services.lending.requests import Requests
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import applications as store_applications
from desktop_archive.store.lending import copies as store_copies
from desktop_archive.store.lending.copies import CopyRow

__all__ = ["Copies", "CopyRow"]


class Copies:
    """Keeps the register of copies and excerpts."""

    def __init__(self, room: Room, requests: Requests) -> None:
        self._room, self._requests = room, requests

    def register(self, first: date, last: date) -> list[CopyRow]:
        """Return what was copied, excerpted or sent between two days, newest first."""
        with self._room.read() as session:
            return store_copies.between(session, first.isoformat(), last.isoformat())

    def waiting(self) -> list[tuple[int, Judged]]:
        """Return what may be copied now: every consent is there, nothing was made yet (A-13)."""
        found = []
        for line in self._requests.queue():
            if line.application.manner != Manner.COPY.value:
                continue
            view = self._requests.view(line.application.id)
            found += [
                (line.application.id, one)
                for one in view.files
                if one.may_go and one.record.id not in view.fetched
            ]
        return found

    def price(self, pages: int) -> int:
        """Return what so many pages cost, in fen (A-30)."""
        with self._room.read() as session:
            return fee(pages, _policy(session, RoomPolicy.COPY_FEE))

    def make(self, application_id: int, record_id: int, pages: int, content: str = "") -> CopyRow:
        """Enter a copy that was made; consent, fee and purpose come from the request (A-13, A-15).

        Raises:
            RefusedError: nobody asked for it, a consent is missing, or something is not said.
        """
        today = self._room.today()
        with self._room.act("make_copy", Topic.LENDING, right=Right.LEND) as session:
            application, one = self._wanted(session, application_id, record_id)
            kind = CopyKind(application.copy_kind or CopyKind.COPY.value)
            refusal = copy_refusal(kind, pages, content)
            if refusal is not None:
                raise RefusedError(refusal)
            days = _policy(session, RoomPolicy.ELECTRONIC_DAYS)
            sent = kind is CopyKind.ELECTRONIC
            copy_id = store_copies.add(
                session,
                number=store_room.take_form_number(session, "FZ", today.year),
                kind=kind.value,
                record_id=record_id,
                person_id=application.person_id,
                application_id=application.id,
                pages=pages,
                content=content.strip(),
                purpose=application.reason,
                consent_by=one.approved_by,
                fee_fen=fee(pages, _policy(session, RoomPolicy.COPY_FEE)),
                made_on=today.isoformat(),
                made_by=self._room.signed_in().name,
                back_by=electronic_due(today, days).isoformat() if sent else None,
            )
            store_applications.mark_fetched(session, [(application.id, record_id)], fetched=True)
            return self._found(session, copy_id)

    def review(self, copy_id: int, by: str, *, released: bool) -> CopyRow:
        """Enter the review of what an outsider wants to take along (A-09).

        Raises:
            RefusedError: nothing is to be reviewed any more, or the reviewer is missing or a party.
        """
        with self._room.act("review_copy", Topic.LENDING, right=Right.LEND) as session:
            row = self._found(session, copy_id)
            parties = {row.made_by, row.reader, self._room.signed_in().name}
            refusal = review_refusal(_facts(row), by, parties)
            if refusal is not None:
                raise RefusedError(refusal, name=by.strip())
            store_copies.change(
                session,
                copy_id,
                review=(Review.RELEASED if released else Review.HELD_BACK).value,
                reviewed_by=by.strip(),
                reviewed_on=self._room.today().isoformat(),
            )
            return self._found(session, copy_id)

    def hand_over(self, copy_id: int) -> CopyRow:
        """Note that the reader signed for a copy and took it (A-12).

        Raises:
            RefusedError: handed over before, held back, or not reviewed yet.
        """
        with self._room.act("hand_over_copy", Topic.LENDING, right=Right.LEND) as session:
            row = self._found(session, copy_id)
            refusal = hand_over_refusal(_facts(row))
            if refusal is not None:
                raise RefusedError(refusal)
            today = self._room.today()
            values = {"received_on": today.isoformat()}
            if row.kind == CopyKind.ELECTRONIC.value:
                # It is out from now on, however long its review took.
                days = _policy(session, RoomPolicy.ELECTRONIC_DAYS)
                values["back_by"] = electronic_due(today, days).isoformat()
            store_copies.change(session, copy_id, **values)
            return self._found(session, copy_id)

    def take_back(self, copy_id: int) -> CopyRow:
        """Note that a file that was sent out has been sent back (A-28).

        Raises:
            RefusedError: it was not sent out, or is back already.
        """
        with self._room.act("copy_back", Topic.LENDING, right=Right.TAKE_BACK) as session:
            row = self._found(session, copy_id)
            if row.kind != CopyKind.ELECTRONIC.value or row.back_on or not row.received_on:
                raise RefusedError(CopyRefusal.NOT_SENT_OUT)
            store_copies.change(session, copy_id, back_on=self._room.today().isoformat())
            return self._found(session, copy_id)

    def _wanted(
        self, session: Session, application_id: int, record_id: int
    ) -> tuple[ApplicationRow, Judged]:
        """Return what may be copied as the running act sees it: asked for, open, agreed to."""
        view = self._requests.view_within(session, application_id)
        one = next((file for file in view.files if file.record.id == record_id), None)
        application = view.application
        if one is None or application.manner != Manner.COPY.value or record_id in view.fetched:
            raise RefusedError(CopyRefusal.NOT_ASKED_FOR)
        if application.state != "open":
            raise RefusedError(SigningRefusal.REQUEST_CLOSED, number=application.number)
        if not one.may_go:
            raise RefusedError(one.refusals[0], **one.facts)
        return application, one

    @staticmethod
    def _found(session: Session, copy_id: int) -> CopyRow:
        row = store_copies.by_id(session, copy_id)
        if row is None:
            raise RefusedError(CopyRefusal.NOT_ASKED_FOR)
        return row


def _facts(row: CopyRow) -> CopyFacts:
    return CopyFacts(
        from_outside=row.person_kind == BorrowerKind.EXTERNAL.value,
        review=Review(row.review),
        handed_over=row.received_on is not None,
    )


def _policy(session: Session, policy: RoomPolicy) -> int:
    return int(store_room.policies(session).get(policy.value, LIMITS[policy].default))
