"""Breaches: noted against a loan, which is recalled at once; closed with a word (L-19)."""

from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.breaches import BreachKind, BreachRefusal, breach_refusal
from desktop_archive.rules.printouts import RecallNotice
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.book import BREACH, LoanBook
from desktop_archive.services.room import Room
from desktop_archive.store.lending import breaches as store_breaches
from desktop_archive.store.lending import loans as store_loans
from desktop_archive.store.lending.breaches import BreachRow

__all__ = ["BreachRow", "Breaches"]


class Breaches:
    """Keeps what borrowers did against the rules, and what came of it."""

    def __init__(self, room: Room, book: LoanBook) -> None:
        self._room, self._book = room, book

    def of_loan(self, loan_id: int) -> list[BreachRow]:
        """Return the breaches of a loan, oldest first."""
        with self._room.read() as session:
            return store_breaches.of_loan(session, loan_id)

    def record(self, loan_id: int, kind: BreachKind, note: str) -> list[RecallNotice]:
        """Note a breach; a record that is still out is recalled at once (L-19).

        Raises:
            RefusedError: the loan is unknown, nothing was written, or the right is missing.
        """
        today = self._room.today()
        with self._room.act(
            "record_breach", Topic.LENDING, Topic.PEOPLE, right=Right.TAKE_BACK, reason=note.strip()
        ) as session:
            loans = [one for one in store_loans.by_ids(session, [loan_id]) if not one.undone_at]
            refusal = breach_refusal(note=note, is_known=bool(loans))
            if refusal is not None:
                raise RefusedError(refusal)
            store_breaches.add(
                session,
                loan_id,
                kind=kind.value,
                note=note.strip(),
                noted_on=today.isoformat(),
                noted_by=self._room.signed_in().name,
            )
            out = [one for one in loans if not one.returned_at]
            return self._book.recall_within(session, out, BREACH, today)

    def deal_with(self, breach_id: int, how: str, on: date | None = None) -> None:
        """Close a breach with how it was dealt with (L-19).

        Raises:
            RefusedError: it is closed already, nothing was written, or the right is missing.
        """
        with self._room.act(
            "settle_breach", Topic.LENDING, Topic.PEOPLE, right=Right.TAKE_BACK, reason=how.strip()
        ) as session:
            found = store_breaches.by_id(session, breach_id)
            if found is None or found.dealt_on is not None:
                raise RefusedError(BreachRefusal.ALREADY_DEALT_WITH)
            if not how.strip():
                raise RefusedError(BreachRefusal.NOTE_MISSING)
            store_breaches.deal_with(
                session,
                breach_id,
                dealt_on=(on or self._room.today()).isoformat(),
                dealt_how=how.strip(),
                dealt_by=self._room.signed_in().name,
            )
