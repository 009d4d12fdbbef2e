"""Who is signed in, and how far that person reaches now (R-01, R-16, R-18)."""

from dataclasses import dataclass, replace

from desktop_archive.rules.accounts import Right, Role, bound_rights, rights_of
from desktop_archive.rules.reach import EVERYTHING, NOTHING, Reach, is_bound_to_unit, reach_of
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


def actor_of(account: StoredAccount) -> Actor:
    """Return an account as somebody who is signed in."""
    named = Actor(
        account.id,
        account.login,
        account.display_name,
        (),
        frozenset(),
        account.post,
        account.person_id,
    )
    return _standing_so(named, account.standing)


def as_of_now(session: Session, actor: Actor) -> Actor:
    """Return an actor with the roles, the clearance and the unit the account has now.

    Another workstation may have changed it while this one was open: that holds from the
    next act and the next look on.
    """
    kept = store_accounts.standing_now(session, actor.account_id, actor.login)
    if kept is None or kept == actor.standing:
        return actor
    return _standing_so(actor, kept)


def _standing_so(actor: Actor, kept: Standing) -> Actor:
    rights = rights_of(Role(role) for role in kept.roles) if kept.active else frozenset()
    return replace(
        actor,
        roles=kept.roles,
        rights=bound_rights(rights, acknowledged=kept.acknowledged),
        clearance=kept.clearance,
        units=_units(kept),
        standing=kept,
    )


def _units(kept: Standing) -> frozenset[int] | None:
    """Return the units somebody is bound to: level 2 to the own one, everybody else to none."""
    if not is_bound_to_unit(Role(role) for role in kept.roles):
        return None
    return NOTHING.units if kept.unit_id is None else frozenset({kept.unit_id})
