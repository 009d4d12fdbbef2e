"""The door: signing in, accounts, roles and passwords."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_archive.rules.accounts import (
    AccessRefusal,
    Right,
    Role,
    login_key,
    login_refusal,
)
from desktop_archive.rules.irregular import CLOCK_SLACK
from desktop_archive.rules.passwords import REMEMBERED, days_left, has_run_out, lockout_delay
from desktop_archive.rules.policies import LIMITS, RoomPolicy
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services import passwords, signing_keys
from desktop_archive.services.actors import Actor, actor_of
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import room as store_room
from desktop_archive.store import trail_log
from desktop_archive.store.accounts import StoredAccount
from desktop_archive.store.database import Session

#: Stands for the day on which a password was set when somebody else chose it.
SET_BY_ANOTHER = ""


@dataclass(frozen=True, slots=True)
class AccountLine:
    """An account as the list shows it."""

    id: int
    login: str
    name: str
    roles: tuple[str, ...]
    post: str
    active: bool
    last_sign_in_at: str | None
    is_locked: bool
    duty_signed_on: str | None
    clearance: int
    cleared_by: str
    unit_id: int | None
    is_supervisor: bool


class Door:
    """Lets people in and keeps their accounts."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def sign_in(self, login: str, password: str, witness: tuple[str, str] | None = None) -> Actor:
        """Let somebody in who knows the password (F23).

        With a clock that went back a second person, with a password, says that it is right (F26).

        Raises:
            RefusedError: wrong name or password (one answer for both), locked out, disabled,
                the password has run out, or the clock went back.
        """
        account = self._check(login, password)
        self._refuse_run_out(account)
        went_back = self._clock_confirmed(account, witness)
        with self._room.read() as session:
            self._room.actor = actor_of(session, account)
        if went_back:
            with self._room.act("accept_clock") as session:
                store_room.log_event(session, "clock_back", account.login, **went_back)
        with self._room.act("sign_in") as session:
            values: dict[str, object] = {"failed_count": 0, "locked_until": None}
            values["last_sign_in_at"] = session.at
            if passwords.is_outdated(account.password_digest):
                values["password_digest"] = passwords.digest(password)
            if account.password_set_on is None:
                # A register of before counted no days: they begin now.
                values["password_set_on"] = self._room.today().isoformat()
            store_accounts.change(session, account.id, **values)
            store_room.log_event(session, "sign_in", account.login, **self._steady())
        return self._room.signed_in()

    def confirm(self, login: str, password: str, right: Right | None = None) -> Actor:
        """Return who confirms this one act with an own password; nobody is signed in by it.

        Raises:
            RefusedError: wrong password, locked out, disabled, or the right is missing.
        """
        with self._room.refusals_kept("confirm", self._account_named(login)):
            account = self._check(login, password)
            self._refuse_run_out(account)
            with self._room.read() as session:
                actor = actor_of(session, account)
            if right is not None and right not in actor.rights:
                raise RefusedError(AccessRefusal.MISSING_RIGHT, right=right)
        return actor

    def _account_named(self, login: str) -> tuple[str, int] | None:
        """Return whose password is asked for, for the log."""
        with self._room.read() as session:
            account = find_account(session, login)
        return None if account is None else ("account", account.id)

    def sign_out(self) -> None:
        """Note that the person leaves, and forget them."""
        if self._room.actor is not None:
            with self._room.act("sign_out") as session:
                login = self._room.actor.login
                store_room.log_event(session, "sign_out", login, **self._steady())
        self._room.sign_out()

    def accounts(self) -> list[AccountLine]:
        """Return all accounts."""
        self._room.require(Right.ACCOUNTS)
        with self._room.read() as session:
            return [_line(one, self._room.now()) for one in store_accounts.all_accounts(session)]

    def add_account(
        self,
        login: str,
        name: str,
        roles: Sequence[str],
        password: str,
        *,
        must_change: bool = False,
    ) -> int:
        """Add an account; who gets a first password may have to change it when signing in.

        Raises:
            RefusedError: the name is taken or deceptive, the password weak, the right missing.
        """
        with self._room.act("add_account", Topic.ACCOUNTS, right=Right.ACCOUNTS) as session:
            account_id = add(session, login, name, roles, password)
            set_on = SET_BY_ANOTHER if must_change else self._room.today().isoformat()
            store_accounts.change(session, account_id, password_set_on=set_on)
        return account_id

    def change_roles(self, account_id: int, roles: Sequence[str]) -> None:
        """Give an account other roles; they count from its next act."""
        about = ("account", account_id)
        with self._room.act(
            "change_roles", Topic.ACCOUNTS, right=Right.ACCOUNTS, about=about
        ) as session:
            self._refuse_last_administrator(session, account_id, roles, active=True)
            _refuse_supervisor(session, account_id, stays=Role.ARCHIVIST in roles)
            store_accounts.change(session, account_id, roles=list(roles))

    def set_post(self, account_id: int, post: str) -> None:
        """Say for which post an account signs; without one it may sign for any (R-05)."""
        about = ("account", account_id)
        with self._room.act(
            "set_post", Topic.ACCOUNTS, right=Right.ACCOUNTS, about=about
        ) as session:
            store_accounts.change(session, account_id, post=post)

    def set_active(self, account_id: int, *, active: bool) -> None:
        """Switch an account on or off; it is never deleted."""
        about = ("account", account_id)
        with self._room.act(
            "set_active", Topic.ACCOUNTS, right=Right.ACCOUNTS, about=about
        ) as session:
            roles = store_accounts.by_id(session, account_id).roles
            self._refuse_last_administrator(session, account_id, roles, active=active)
            _refuse_supervisor(session, account_id, stays=active)
            store_accounts.change(session, account_id, active=active)

    def note_duty(self, account_id: int, on: date) -> None:
        """Note the day on which the holder signed the duty of confidentiality (R-21).

        Raises:
            RefusedError: the right is missing, or the day lies ahead.
        """
        if on > self._room.today():
            raise RefusedError(AccessRefusal.DUTY_NOT_ACKNOWLEDGED)
        with self._room.act("note_duty", Topic.ACCOUNTS, right=Right.ACCOUNTS) as session:
            day = on.isoformat()
            store_accounts.change(session, account_id, confidentiality_acknowledged_on=day)

    def change_password(self, login: str, old: str, new: str) -> None:
        """Change one's own password; the key for signing is closed anew with it (F21).

        Raises:
            RefusedError: the old password is wrong, the account is off, or the new password is
                weak, the same, or one of those before.
        """
        account = self._check(login, old)
        if old == new:
            raise RefusedError(AccessRefusal.PASSWORD_SAME_AS_BEFORE)
        passwords.refuse_weak(new, account.login, account.former_digests)
        with self._room.act("change_password", Topic.ACCOUNTS) as session:
            signing_keys.close_anew(session, account, old, new)
            values = _new_password(account, new, self._room.today().isoformat())
            store_accounts.change(session, account.id, **values)

    def set_password(self, account_id: int, password: str) -> None:
        """Give an account a new password without the old one; one's own needs no right.

        Who gets it from somebody else chooses another one when next signing in.

        Its key for signing can't be opened any more and is revoked: who lost a password
        enrols a new key (F21).
        """
        actor = self._room.signed_in()
        right = None if actor.account_id == account_id else Right.ACCOUNTS
        about = ("account", account_id)
        with self._room.act("set_password", Topic.ACCOUNTS, right=right, about=about) as session:
            account = store_accounts.by_id(session, account_id)
            passwords.refuse_weak(password, account.login, account.former_digests)
            signing_keys.revoke(session, account, signing_keys.PASSWORD_SET_ANEW, actor.login)
            set_on = self._room.today().isoformat() if right is None else SET_BY_ANOTHER
            values = _new_password(account, password, set_on)
            store_accounts.change(session, account_id, **values, locked_until=None)

    def password_days_left(self) -> int | None:
        """Return for how many days the password of who is signed in still holds (X-15)."""
        with self._room.read() as session:
            account = store_accounts.by_id(session, self._room.signed_in().account_id)
        return days_left(_set_on(account), self._lives_days(), self._room.today())

    def _steady(self) -> dict[str, float]:
        """Return the seconds that nobody can set back, to be kept beside the time (F26)."""
        return {"steady": round(self._room.clock.steady(), 3)}

    def _lives_days(self) -> int:
        if self._room.is_practice:
            # Its password stands on its door, and is good for ever.
            return 0
        kept = self._room.policies().get(RoomPolicy.PASSWORD_DAYS.value)
        return int(LIMITS[RoomPolicy.PASSWORD_DAYS].default if kept is None else kept)

    def _refuse_run_out(self, account: StoredAccount) -> None:
        """Let nobody in with a password that has run out or that somebody else chose (X-15)."""
        is_old = has_run_out(_set_on(account), self._lives_days(), self._room.today())
        if is_old or account.password_set_on == SET_BY_ANOTHER:
            raise RefusedError(AccessRefusal.PASSWORD_EXPIRED)

    def _clock_confirmed(
        self, account: StoredAccount, witness: tuple[str, str] | None
    ) -> dict[str, object]:
        """Return what is noted of a clock that went back and was confirmed; nothing else is (F26).

        A practice room may live in any year. Where there is nobody else to ask it is only noted.
        """
        with self._room.read() as session:
            last = trail_log.last_at(session)
            others = [
                one
                for one in store_accounts.all_accounts(session)
                if one.active and one.id != account.id
            ]
        if self._room.is_practice or last is None:
            return {}
        moment = datetime.fromisoformat(last)
        if self._room.now() >= moment - CLOCK_SLACK:
            return {}
        if others and witness is None:
            raise RefusedError(AccessRefusal.CLOCK_WENT_BACK, last=moment)
        second = self._check(*witness) if witness is not None else None
        if second is not None and second.id == account.id:
            raise RefusedError(AccessRefusal.CLOCK_NEEDS_ANOTHER)
        return {"last": last, "second": second.login if second else ""}

    def _check(self, login: str, password: str) -> StoredAccount:
        with self._room.read() as session:
            account = find_account(session, login)
        now = self._room.now()
        if account is not None and account.locked_until is not None:
            until = datetime.fromisoformat(account.locked_until)
            if now < until:
                raise RefusedError(AccessRefusal.LOCKED_OUT, until=until)
        good = passwords.matches(account.password_digest if account else None, password)
        if account is None or not good:
            self._count_failure(account)
            raise RefusedError(AccessRefusal.WRONG_PASSWORD)
        if not account.active:
            raise RefusedError(AccessRefusal.DISABLED)
        return account

    def _count_failure(self, account: StoredAccount | None) -> None:
        """Keep the count in the register: starting anew does not reset it."""
        with self._room.act("failed_sign_in") as session:
            store_room.log_event(session, "failed_sign_in", account.login if account else "")
            if account is None:
                return
            # Several desks, or one that guesses in a hurry, may have counted meanwhile (F23).
            failures = store_accounts.by_id(session, account.id).failed_count + 1
            delay = lockout_delay(failures)
            until = (self._room.now() + delay).isoformat() if delay else None
            store_accounts.change(session, account.id, failed_count=failures, locked_until=until)

    @staticmethod
    def _refuse_last_administrator(
        session: Session, account_id: int, roles: Sequence[str], *, active: bool
    ) -> None:
        if active and Role.ADMINISTRATOR in roles:
            return
        others = [
            account
            for account in store_accounts.all_accounts(session)
            if account.id != account_id and account.active
        ]
        if not any(Role.ADMINISTRATOR in account.roles for account in others):
            raise RefusedError(AccessRefusal.LAST_ADMINISTRATOR)


def _refuse_supervisor(session: Session, account_id: int, *, stays: bool) -> None:
    """There is always one archive supervisor, and it is an archivist (R-15)."""
    if not stays and store_accounts.by_id(session, account_id).is_supervisor:
        raise RefusedError(AccessRefusal.SUPERVISOR_NEEDED)


def add_bound(
    session: Session, login: str, name: str, roles: Sequence[str], password: str, on: date
) -> int:
    """Add an account whose holder has signed the duty of confidentiality (R-21).

    Raises:
        RefusedError: the name is taken or deceptive, or the password weak.
    """
    account_id = add(session, login, name, roles, password)
    day = on.isoformat()
    bound = {"confidentiality_acknowledged_on": day, "password_set_on": day}
    store_accounts.change(session, account_id, **bound, clearance=Secrecy.TOP.rank)
    return account_id


def add(session: Session, login: str, name: str, roles: Sequence[str], password: str) -> int:
    """Add an account in a running transaction.

    Raises:
        RefusedError: the name is taken or deceptive, or the password weak.
    """
    taken = [account.login for account in store_accounts.all_accounts(session)]
    reason = login_refusal(login, taken)
    if reason is not None:
        raise RefusedError(reason, login=login)
    passwords.refuse_weak(password, login)
    digest = passwords.digest(password)
    return store_accounts.add(session, login, name, list(roles), digest)


def _new_password(account: StoredAccount, password: str, set_on: str) -> dict[str, object]:
    """Return what changes with a new password; the old ones are remembered, never taken again."""
    former = (account.password_digest, *account.former_digests)[:REMEMBERED]
    return {
        "password_digest": passwords.digest(password),
        "password_set_on": set_on,
        "former_digests": former,
        "failed_count": 0,
    }


def _set_on(account: StoredAccount) -> date | None:
    return date.fromisoformat(account.password_set_on) if account.password_set_on else None


def find_account(session: Session, login: str) -> StoredAccount | None:
    """Return the account of a sign-in name, however it is written."""
    key = login_key(login)
    for account in store_accounts.all_accounts(session):
        if login_key(account.login) == key:
            return account
    return None


def _line(account: StoredAccount, now: datetime) -> AccountLine:
    locked_until = account.locked_until
    return AccountLine(
        account.id,
        account.login,
        account.display_name,
        account.roles,
        account.post,
        account.active,
        account.last_sign_in_at,
        locked_until is not None and now < datetime.fromisoformat(locked_until),
        account.confidentiality_acknowledged_on,
        account.clearance,
        account.cleared_by,
        account.unit_id,
        account.is_supervisor,
    )
