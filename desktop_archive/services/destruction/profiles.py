"""The room's disposal profiles and its designated places of destruction (D-03, D-29, D-42)."""

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.destruction.appraisal import AppraisalRefusal
from desktop_archive.rules.destruction.execution import ExecutionRefusal
from desktop_archive.rules.destruction.profiles import (
    SECRET_PAPERS,
    SHIPPED,
    Profile,
    as_kept,
    from_kept,
    profile_refusal,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import lists as store_lists
from desktop_archive.store.destruction.lists import PlaceRow

__all__ = ["PlaceRow", "Profiles", "profile_of"]

#: Under this name the own profiles are kept; the trail has every version with its approval.
OWN = "disposal_profiles"


class Profiles:
    """Keeps chains of approval and places; what ships is never changed."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def all(self) -> list[Profile]:
        """Return the profiles that ship and the room's own."""
        with self._room.read() as session:
            return [*SHIPPED.values(), *_own(session).values()]

    def get(self, code: str) -> Profile:
        """Return one profile.

        Raises:
            RefusedError: there is none of this code.
        """
        with self._room.read() as session:
            return profile_of(session, code)

    def save(self, profile: Profile, approved_by: str, reason: str = "") -> None:
        """Keep an own profile, new or changed; batches that began keep theirs (D-42, R-23).

        Raises:
            RefusedError: it is not whole, it ships, nobody approved it, or the right is missing.
        """
        refused = profile_refusal(profile, approved_by)
        if refused is not None:
            raise RefusedError(refused)
        with self._room.act(
            "save_profile", Topic.SETTINGS, Topic.DESTRUCTION, right=Right.SETTINGS, reason=reason
        ) as session:
            kept = {**_own(session), profile.code: profile}
            store_room.set_policy(
                session, OWN, [as_kept(one) for one in kept.values()], approved_by.strip()
            )

    def places(self, *, retired: bool = False) -> list[PlaceRow]:
        """Return the designated places, or all that ever were (D-29)."""
        with self._room.read() as session:
            found = store_lists.places(session)
        return [one for one in found if retired or one.retired_on is None]

    def add_place(self, name: str, *, for_secrets: bool, for_burning: bool) -> int:
        """Designate a place of destruction (D-29).

        Raises:
            RefusedError: it has no name, is designated already, or the right is missing.
        """
        taken = {one.name for one in self.places(retired=True)}
        if not name.strip() or name.strip() in taken:
            raise RefusedError(ExecutionRefusal.PLACE_MISSING)
        values = {"name": name.strip(), "for_secrets": for_secrets, "for_burning": for_burning}
        with self._room.act("add_place", Topic.DESTRUCTION, right=Right.SETTINGS) as session:
            return store_lists.add_place(session, **values)

    def retire_place(self, place_id: int) -> None:
        """Take a place off the list.

        Raises:
            RefusedError: it is not designated, or the right is missing.
        """
        day = self._room.today().isoformat()
        with self._room.act("retire_place", Topic.DESTRUCTION, right=Right.SETTINGS) as session:
            if not store_lists.retire_place(session, place_id, day):
                raise RefusedError(ExecutionRefusal.PLACE_NOT_DESIGNATED)


def profile_of(session: Session, code: str) -> Profile:
    """Return a profile by its code.

    Raises:
        RefusedError: there is none.
    """
    known = {**SHIPPED, SECRET_PAPERS.code: SECRET_PAPERS, **_own(session)}
    if code not in known:
        raise RefusedError(AppraisalRefusal.UNKNOWN_PROFILE)
    return known[code]


def _own(session: Session) -> dict[str, Profile]:
    kept = store_room.policies(session).get(OWN, [])
    return {one.code: one for one in map(from_kept, kept)}
