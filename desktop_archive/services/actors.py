"""Who is signed in, and how far that person reaches now (R-01, R-16, R-18)."""

import json
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop_archive.rules.accounts import Right, bound_rights
from desktop_archive.rules.reach import EVERYTHING, NOTHING, Reach, reach_of
from desktop_archive.rules.roles import (
    DEFAULT_BOOK,
    RoleBook,
    from_kept,
    is_bound_to_unit,
    rights_in,
)
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store.accounts import Standing, StoredAccount
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is signed in.

    Attributes:
        clearance: the highest rank of secrecy this person was cleared for.
        units: the units whose records are there; None stands for every unit (R-16).
        standing: what the rights were made from; they are made anew when it has changed.
    """

    account_id: int
    login: str
    name: str
    roles: tuple[str, ...]
    rights: frozenset[Right]
    post: str = ""
    person_id: int | None = None
    clearance: int = EVERYTHING.clearance
    units: frozenset[int] | None = None
    standing: Standing | None = None

    @property
    def is_off(self) -> bool:
        """Return whether the account was switched off since its holder signed in (R-01)."""
        return self.standing is not None and not self.standing.active

    @property
    def reach(self) -> Reach:
        """Return how far this person sees."""
        return reach_of(self.rights, self.clearance, self.units)


def actor_of(session: Session, account: StoredAccount) -> Actor:
    """Return an account as somebody who is signed in, with what its roles give now."""
    named = Actor(
        account.id,
        account.login,
        account.display_name,
        account.roles,
        frozenset(),
        account.post,
        account.person_id,
    )
    return as_of_now(session, named)


def as_of_now(session: Session, actor: Actor) -> Actor:
    """Return an actor with the roles, the clearance and the unit the account has now.

    Another workstation may have changed it while this one was open, or what a role may do:
    that holds from the next act and the next look on (hostile input 100).
    """
    kept = store_accounts.standing_now(session, actor.account_id, actor.login)
    if kept is None or kept == actor.standing:
        return actor
    book = book_of(kept.role_book)
    rights = rights_in(book, kept.roles) if kept.active else frozenset()
    return replace(
        actor,
        roles=kept.roles,
        rights=bound_rights(rights, acknowledged=kept.acknowledged),
        clearance=kept.clearance,
        units=_units(book, kept),
        standing=kept,
    )


@lru_cache(maxsize=4)
def book_of(kept: str) -> RoleBook:
    """Return the roles as the room has set them; read once, they are asked for at every act."""
    return from_kept(json.loads(kept)) if kept else DEFAULT_BOOK


def _units(book: RoleBook, kept: Standing) -> frozenset[int] | None:
    """Return the units somebody is bound to; everybody else than level 2 to none (R-16).

    To the own unit belongs what it keeps for units that were closed (U-06).
    """
    if not is_bound_to_unit(book, kept.roles):
        return None
    return NOTHING.units if kept.unit_id is None else kept.in_custody | {kept.unit_id}
