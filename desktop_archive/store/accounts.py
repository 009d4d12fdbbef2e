"""The accounts of those who work with the program."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.units import in_custody_of


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
    clearance: int
    cleared_by: str
    unit_id: int | None
    is_supervisor: bool
    password_set_on: str | None
    former_digests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What decides on the rights of an account, as it is kept now.

    Attributes:
        role_book: the roles as the room has set them, or nothing when they are as they ship.
        in_custody: the closed units whose records the own unit keeps (U-06).
    """

    active: bool
    roles: tuple[str, ...]
    acknowledged: bool
    clearance: int
    unit_id: int | None
    role_book: str
    in_custody: frozenset[int] = frozenset()


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
    """Change fields of an account; roles and former digests are given as lists."""
    for name in ("roles", "former_digests"):
        if name in values:
            values[name] = json.dumps(values[name])
    session.execute(update(t.account).where(t.account.c.id == account_id).values(**values))


def _account(row: object) -> StoredAccount:
    fields = dict(row._mapping)  # type: ignore[attr-defined]  # noqa: SLF001
    for name in ("roles", "former_digests"):
        fields[name] = tuple(json.loads(fields[name]))
    for name in ("active", "is_supervisor"):
        fields[name] = bool(fields[name])
    return StoredAccount(**fields)


#: Under which name the roles of the room are kept among its policies (R-23).
ROLE_BOOK = "roles"

_a, _p = t.account.c, t.policy.c
_STANDING = select(
    _a.active,
    _a.roles,
    _a.confidentiality_acknowledged_on,
    _a.clearance,
    _a.unit_id,
    select(_p.value).where(_p.name == ROLE_BOOK).scalar_subquery().label("role_book"),
).where(_a.id == bindparam("id"), _a.login == bindparam("login"))


def standing_now(session: Session, account_id: int, login: str) -> Standing | None:
    """Return how an account stands, read within the act or the look itself (hostile input 100)."""
    row = session.execute(_STANDING, {"id": account_id, "login": login}).first()
    if row is None:
        return None
    return Standing(
        bool(row.active),
        tuple(json.loads(row.roles)),
        row.confidentiality_acknowledged_on is not None,
        row.clearance,
        row.unit_id,
        row.role_book or "",
        frozenset() if row.unit_id is None else in_custody_of(session, row.unit_id),
    )


def digest_and_roles(session: Session, login: str) -> tuple[str, tuple[str, ...]] | None:
    """Return what any version kept of an active account; copies of earlier ones are asked too."""
    a = t.account.c
    found = session.execute(
        select(a.password_digest, a.roles).where(a.login == login, a.active)
    ).first()
    return None if found is None else (str(found[0]), tuple(json.loads(found[1])))
