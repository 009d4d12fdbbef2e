"""Everybody's own key: made with the own password, printed, signed for on paper, revoked."""

from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.signatures import KeyRefusal, same_code
from desktop_archive.services import signing_keys
from desktop_archive.services.accounts import Door
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import room as store_room
from desktop_archive.store import signatures as store_signatures
from desktop_archive.store.signatures import KeyRow

__all__ = ["KeyDesk", "KeyRow"]


class KeyDesk:
    """Makes and revokes keys; a key is never deleted."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._door = Door(room)

    def all(self) -> list[KeyRow]:
        """Return every key, also revoked ones, oldest first."""
        with self._room.read() as session:
            return store_signatures.keys(session)

    def own(self) -> KeyRow | None:
        """Return the key that the signed-in person signs with now."""
        with self._room.read() as session:
            return store_signatures.live_key(session, self._room.signed_in().account_id)

    def enrol(self, login: str, password: str) -> KeyRow:
        """Make somebody's key, closed with the own password that is typed now.

        Raises:
            RefusedError: wrong password, or there is a key in force.
        """
        actor = self._door.confirm(login, password)
        with self._room.act("enrol_key", Topic.ACCOUNTS) as session:
            account = store_accounts.by_id(session, actor.account_id)
            key_id = signing_keys.enrol(session, account, password)
            made = next(key for key in store_signatures.keys(session) if key.id == key_id)
            store_room.log_event(session, "enrol_key", made.login, key=made.fingerprint)
        return made

    def note_paper(self, key_id: int, on: date) -> None:
        """Note the day on which the printed key was signed by hand.

        Raises:
            RefusedError: the right is missing, or the day lies ahead or before the key was made.
        """
        key = self._find(key_id)
        if not key.enrolled_at[:10] <= on.isoformat() <= self._room.today().isoformat():
            raise RefusedError(KeyRefusal.PAPER_BEFORE_KEY, date=key.enrolled_at[:10])
        with self._room.act("note_key_paper", Topic.ACCOUNTS, right=Right.ACCOUNTS) as session:
            store_signatures.change_key(session, key_id, paper_signed_on=on.isoformat())

    def revoke(self, key_id: int, reason: str) -> None:
        """Revoke a key from now on; what it signed before stays good.

        Raises:
            RefusedError: no reason, revoked already, or neither the own key nor the right.
        """
        key = self._find(key_id)
        if not reason.strip():
            raise RefusedError(KeyRefusal.REASON_MISSING)
        if key.revoked_at is not None:
            raise RefusedError(KeyRefusal.KEY_REVOKED, name=key.name)
        actor = self._room.signed_in()
        right = None if actor.account_id == key.account_id else Right.ACCOUNTS
        with self._room.act("revoke_key", Topic.ACCOUNTS, right=right, reason=reason) as session:
            account = store_accounts.by_id(session, key.account_id)
            signing_keys.revoke(session, account, reason.strip(), actor.login)

    def is_printed_code(self, login: str, typed: str) -> bool:
        """Tell whether a code typed from the signed paper is that of a key of this account."""
        return any(same_code(typed, key.fingerprint) for key in self.all() if key.login == login)

    def _find(self, key_id: int) -> KeyRow:
        found = next((key for key in self.all() if key.id == key_id), None)
        if found is None:
            raise RefusedError(KeyRefusal.NO_KEY)
        return found
