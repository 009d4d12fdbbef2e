"""The accounts of those who work with the program."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True)
class StoredAccount:
    """An account as it lies in the register."""

    id: int
    login: str
    display_name: str
    roles: tuple[str, ...]
    post: str
    person_id: int | None
    password_digest: str
    active: bool
    failed_count: int
    locked_until: str | None
    confidentiality_acknowledged_on: str | None
    last_sign_in_at: str | None


def all_accounts(session: Session) -> list[StoredAccount]:
    """Return every account, also those that are switched off."""
    return [_account(row) for row in session.execute(select(t.account).order_by(t.account.c.login))]


def by_id(session: Session, account_id: int) -> StoredAccount:
    """Return one account."""
    return _account(session.execute(select(t.account).where(t.account.c.id == account_id)).one())


def name_of(session: Session, login: str) -> str:
    """Return the name in full of who has a sign-in name."""
    name = t.account.c.display_name
    return session.execute(select(name).where(t.account.c.login == login)).scalar() or ""


def add(session: Session, login: str, display_name: str, roles: Sequence[str], digest: str) -> int:
    """Add an account and return its id."""
    values = {
        "login": login,
        "display_name": display_name,
        "roles": json.dumps(list(roles)),
        "password_digest": digest,
    }
    return int(session.execute(t.account.insert().values(**values)).lastrowid)


def change(session: Session, account_id: int, **values: object) -> None:
    """Change fields of an account; roles are given as a list."""
    if "roles" in values:
        values["roles"] = json.dumps(values["roles"])
    session.execute(update(t.account).where(t.account.c.id == account_id).values(**values))


def _account(row: object) -> StoredAccount:
    fields = dict(row._mapping)  # type: ignore[attr-defined]  # noqa: SLF001
    fields["roles"] = tuple(json.loads(fields["roles"]))
    fields["active"] = bool(fields["active"])
    return StoredAccount(**fields)


@dataclass(frozen=True, slots=True)
class RolesNow:
    """What an account may do as it stands now."""

    active: bool
    roles: tuple[str, ...]
    acknowledged: bool


_ROLES_NOW = select(
    t.account.c.active, t.account.c.roles, t.account.c.confidentiality_acknowledged_on
).where(t.account.c.id == bindparam("id"), t.account.c.login == bindparam("login"))


def roles_now(session: Session, account_id: int, login: str) -> RolesNow | None:
    """Return the roles of an account as they stand, read within the act itself."""
    row = session.execute(_ROLES_NOW, {"id": account_id, "login": login}).first()
    if row is None:
        return None
    active, roles, acknowledged = row
    return RolesNow(bool(active), tuple(json.loads(roles)), acknowledged is not None)
