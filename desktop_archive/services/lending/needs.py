"""The lists of direct need: who may see which classified record, until when (A-17, R-20)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.needs import (
    NEED_DAYS,
    NEED_POLICY,
    NeedRefusal,
    NeedState,
    NeedTerm,
    approver_refusal,
    term_refusal,
)
from desktop_archive.rules.lending.signing import Signer, signer_refusal
from desktop_archive.rules.posts import LEADER
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.actors import actor_of
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.deputies import terms
from desktop_archive.services.masking import masked
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import people as store_people
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import needs as store_needs
from desktop_archive.store.lending.needs import ListedNeed, NeedRow

__all__ = ["ListedNeed", "NeedRow", "Needs"]

_ORDER = list(NeedState)


class Needs:
    """Keeps the lists; an entry is never deleted, it runs out or is ended."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def of_record(self, record_id: int) -> list[NeedRow]:
        """Return who stands or stood on the list of a record (A-17)."""
        with self._room.read() as session:
            return store_needs.of_record(session, record_id)

    def all(self) -> list[ListedNeed]:
        """Return every entry as the signed-in person may see it, what holds first (A-17, R-19)."""
        may_open, today = self._room.may(Right.OPEN_CONFIDENTIAL), self._room.today()
        with self._room.read() as session:
            rows = store_needs.every(session)
        shown = [replace(row, title=masked(row, row.title, may_open=may_open)) for row in rows]
        return sorted(shown, key=lambda row: _ORDER.index(row.term.state(today)))

    def unlisted(self, record_ids: Sequence[int], person_id: int, unit_id: int | None) -> list[int]:
        """Return the records on whose list somebody does not stand today, in their order."""
        with self._room.read() as session:
            known = store_needs.terms(session, record_ids, person_id, unit_id)
        today = self._room.today()
        listed = {record for record, term in known if term.holds(today)}
        return [one for one in record_ids if one not in listed]

    def longest(self) -> int:
        """Return how many days an entry may hold; 0 where it may run until it is ended."""
        return int(self._room.policies().get(NEED_POLICY, NEED_DAYS))

    def approvers(self) -> list[str]:
        """Return who may approve an entry today, by name (A-17, R-12)."""
        with self._room.read() as session:
            return _approvers(session, self._room.today())

    def add(
        self,
        record_id: int,
        approved_by: str,
        *,
        person_id: int | None = None,
        unit_id: int | None = None,
        first: date | None = None,
        last: date | None = None,
    ) -> None:
        """Widen the circle of readers of a record, with who approved it (A-17, R-20).

        Raises:
            RefusedError: nobody approved it, or only the reader, who enters it or somebody
                without the right; or the term cannot be.
        """
        today, name = self._room.today(), approved_by.strip()
        term = NeedTerm(first or today, last)
        about = ("record", record_id)
        with self._room.act("add_need", Topic.LENDING, right=Right.LEND, about=about) as session:
            reader = store_people.by_id(session, person_id) if person_id is not None else None
            parties = {self._room.signed_in().name, reader.name if reader else ""}
            refusal = approver_refusal(name, parties, _approvers(session, today))
            longest = int(store_room.policies(session).get(NEED_POLICY, NEED_DAYS))
            refusal = refusal or term_refusal(term, today, longest)
            if refusal is not None:
                raise RefusedError(refusal, name=name, most=longest)
            store_needs.add(
                session,
                record_id=record_id,
                person_id=person_id,
                unit_id=unit_id,
                approved_by=name,
                approved_on=today.isoformat(),
                entered_by=self._room.signed_in().login,
                valid_from=term.first.isoformat(),
                valid_to=None if last is None else last.isoformat(),
            )

    def end(self, need_id: int) -> None:
        """Take somebody off a list; it keeps who stood on it and until when.

        Raises:
            RefusedError: the entry was ended before, or the right is missing.
        """
        with self._room.act("end_need", Topic.LENDING, right=Right.LEND) as session:
            if not store_needs.end(session, need_id, self._room.today().isoformat()):
                raise RefusedError(NeedRefusal.ALREADY_ENDED)


def _approvers(session: Session, day: date) -> list[str]:
    """Return who approves for the leader in charge: by right and post, or as a deputy (R-05)."""
    deputies = terms(session, LEADER)
    accounts = [
        actor_of(session, one) for one in store_accounts.all_accounts(session) if one.active
    ]
    signers = [
        Signer(name=one.name, post=one.post) for one in accounts if Right.APPROVE in one.rights
    ]
    able = {one.name for one in signers if signer_refusal(one, LEADER, day, deputies) is None}
    return sorted(able | {one.name for one in deputies if one.signs_on(day)})
