"""Deputies: who signs for a post while its holder is away (R-05)."""

from collections.abc import Sequence
from datetime import date, timedelta

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.signing import Deputy, DeputyRefusal, deputy_refusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import signing as store_signing
from desktop_archive.store.lending.signing import DeputyRow

__all__ = ["Deputies", "DeputyRow", "terms"]


class Deputies:
    """Keeps who deputises for whom; nothing is deleted, a term is ended."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def all(self) -> list[DeputyRow]:
        """Return every term, the latest first."""
        with self._room.read() as session:
            return store_signing.deputies(session)

    def name(self, deputy: Deputy, appointed_by: str) -> None:
        """Name somebody who signs for a post from one day to another.

        Raises:
            RefusedError: the right or something else is missing, or somebody names himself.
        """
        refusal = deputy_refusal(deputy, appointed_by.strip(), self._room.signed_in().name)
        if refusal is not None:
            raise RefusedError(refusal)
        with self._room.act(
            "name_deputy", Topic.SETTINGS, Topic.LENDING, right=Right.SETTINGS
        ) as session:
            store_signing.add_deputy(
                session,
                post=deputy.post,
                name=deputy.name,
                valid_from=deputy.first.isoformat(),
                valid_to=deputy.last.isoformat(),
                appointed_by=appointed_by.strip(),
                entered_by=self._room.signed_in().login,
            )

    def end(self, deputy_id: int, reason: str = "") -> None:
        """End a term today; signatures given before stay good.

        Raises:
            RefusedError: it has ended already, or the right is missing.
        """
        today = self._room.today().isoformat()
        with self._room.act(
            "end_deputy", Topic.SETTINGS, Topic.LENDING, right=Right.SETTINGS, reason=reason
        ) as session:
            if not store_signing.end_deputy(session, deputy_id, today):
                raise RefusedError(DeputyRefusal.ALREADY_ENDED)


def terms(session: Session, post: str) -> Sequence[Deputy]:
    """Return the terms of the deputies of a post as the rules read them."""
    return [_term(row) for row in store_signing.deputies(session, post)]


def _term(row: DeputyRow) -> Deputy:
    """Return a term; one that was ended ran until the day before."""
    last = date.fromisoformat(row.valid_to)
    if row.ended_on is not None:
        last = min(last, date.fromisoformat(row.ended_on) - timedelta(days=1))
    return Deputy(row.post, row.name, date.fromisoformat(row.valid_from), last)
