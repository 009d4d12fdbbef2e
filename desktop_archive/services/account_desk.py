"""What an account reaches: clearance, own unit, the archive supervisor, unlocking (theme 1)."""

from desktop_archive.rules.accounts import AccessRefusal, Right, Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.accounts import Door
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import people as store_people


class AccountDesk:
    """Says how far accounts reach; every step is in the trail with who approved it."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def units(self) -> list[tuple[int, str]]:
        """Return the units in being."""
        with self._room.read() as session:
            return store_people.units(session)

    def set_unit(self, account_id: int, unit_id: int | None) -> None:
        """Say whose records a level-2 archivist handles (R-16)."""
        with self._room.act("set_own_unit", Topic.ACCOUNTS, right=Right.ACCOUNTS) as session:
            store_accounts.change(session, account_id, unit_id=unit_id)

    def clear(self, account_id: int, level: Secrecy, approved_by: str = "") -> None:
        """Clear somebody up to a level; a higher one only with another person's approval (R-20).

        Raises:
            RefusedError: the level rises and nobody else approved it, or the right is missing.
        """
        approver, actor = approved_by.strip(), self._room.signed_in()
        with self._room.act("clear_account", Topic.ACCOUNTS, right=Right.ACCOUNTS) as session:
            account = store_accounts.by_id(session, account_id)
            rises = level.rank > account.clearance
            if rises and approver in {"", actor.name, actor.login, account.display_name}:
                raise RefusedError(AccessRefusal.CLEARANCE_NOT_APPROVED)
            values = {"clearance": level.rank, "cleared_by": approver}
            store_accounts.change(session, account_id, **values)

    def make_supervisor(self, account_id: int) -> None:
        """Name the archive supervisor; whoever was it is so no more (R-15).

        Raises:
            RefusedError: the account is no archivist's, or off, or the right is missing.
        """
        with self._room.act("name_supervisor", Topic.ACCOUNTS, right=Right.ACCOUNTS) as session:
            account = store_accounts.by_id(session, account_id)
            if not account.active or Role.ARCHIVIST not in account.roles:
                raise RefusedError(AccessRefusal.ONLY_ARCHIVISTS_SUPERVISE)
            for other in store_accounts.all_accounts(session):
                if other.is_supervisor:
                    store_accounts.change(session, other.id, is_supervisor=False)
            store_accounts.change(session, account_id, is_supervisor=True)

    def unlock(self, account_id: int, login: str, password: str) -> None:
        """Open an account that guessing has locked: two people with different roles do it (F23).

        Raises:
            RefusedError: the second person is missing, is one of the two, or has no other role;
                or the password is wrong, or the right is missing.
        """
        self._room.require(Right.ACCOUNTS)
        actor = self._room.signed_in()
        if not login.strip():
            raise RefusedError(AccessRefusal.SECOND_PERSON_MISSING)
        second = Door(self._room).confirm(login, password)
        has_other_role = bool(set(second.roles) - set(actor.roles))
        if second.account_id in {actor.account_id, account_id} or not has_other_role:
            raise RefusedError(AccessRefusal.SECOND_PERSON_MISSING)
        reason = f"{actor.login}, {second.login}"
        with self._room.act(
            "unlock_account", Topic.ACCOUNTS, right=Right.ACCOUNTS, reason=reason
        ) as session:
            store_accounts.change(session, account_id, failed_count=0, locked_until=None)
