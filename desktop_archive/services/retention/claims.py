"""Accounting says whether claims and debts are settled, by name and day (domain §6.3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.fields import one_line
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention.claims import ClaimFacts, claim_refusal
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import claims as store_claims
from desktop_archive.store.claims import ClaimRow

__all__ = ["ClaimDesk", "ClaimRow", "ClaimWish"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimWish:
    """What accounting declares: for what, settled or not, who, in which post, on which day."""

    declared_by: str
    post: str
    scope: str
    declared_on: date
    settled: bool
    note: str = ""


class ClaimDesk:
    """Takes declarations; what has open claims is kept until they are settled."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def on(self, record_id: int) -> list[ClaimRow]:
        """Return what was declared on a record, newest first."""
        with self._room.read() as session:
            return store_claims.of_record(session, record_id)

    def declare(self, records: Sequence[int], wish: ClaimWish) -> None:
        """Keep a declaration; records with open claims are marked, settled ones set free.

        Raises:
            RefusedError: a name, a scope, a reason is missing, or the right is.
        """
        today, who = self._room.today(), self._room.signed_in()
        facts = ClaimFacts(
            declared_by=wish.declared_by,
            scope=wish.scope,
            declared_on=wish.declared_on,
            settled=wish.settled,
            note=wish.note,
            records=len(records),
        )
        refused = claim_refusal(facts, today)
        self._room.require(Right.REVIEW)
        if refused is not None:
            raise RefusedError(refused)
        with self._room.act(
            "declare_claims", Topic.RETENTION, Topic.RECORDS, right=Right.REVIEW, reason=wish.scope
        ) as session:
            store_claims.add(
                session,
                records,
                declared_by=one_line(wish.declared_by),
                post=one_line(wish.post),
                declared_on=wish.declared_on.isoformat(),
                scope=one_line(wish.scope),
                settled=wish.settled,
                note=wish.note.strip(),
                entered_by=who.name or who.login,
            )
