"""Mappings of columns kept by name, and offered again for the same header row."""

from collections.abc import Mapping, Sequence

from desktop_archive.exchange.profiles import Profile
from desktop_archive.exchange.vocabulary import fold_heading
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.import_batches import ProfileProblem
from desktop_archive.rules.imports import ListKind, Target
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import import_profiles
from desktop_archive.store.import_profiles import StoredProfile

LONGEST_NAME = 80


def save_mapping(
    room: Room, name: str, kind: ListKind, headings: Sequence[str], mapping: Mapping[Target, str]
) -> None:
    """Keep a mapping under a name.

    Raises:
        RefusedError: the name is missing or too long, or nothing is mapped.
    """
    name = " ".join(name.split())
    if not name:
        raise RefusedError(ProfileProblem.NAME_MISSING)
    if len(name) > LONGEST_NAME:
        raise RefusedError(ProfileProblem.NAME_TOO_LONG, most=LONGEST_NAME)
    if not mapping:
        raise RefusedError(ProfileProblem.NOTHING_MAPPED)
    columns = {target.value: heading for target, heading in mapping.items()}
    profile = StoredProfile(name, kind.value, headings_key(headings), columns)
    with room.act("save_mapping", Topic.SETTINGS, right=Right.IMPORT, reason=name) as session:
        import_profiles.save(session, profile)


def saved_mapping(room: Room, name: str) -> Profile:
    """Return a mapping by its name.

    Raises:
        RefusedError: the room keeps none of that name.
    """
    with room.read() as session:
        found = import_profiles.by_name(session, name)
    if found is None:
        raise RefusedError(ProfileProblem.UNKNOWN, name=name)
    columns = {Target(target): heading for target, heading in found.columns.items()}
    return Profile(found.name, ListKind(found.kind), columns)


def mappings_for(room: Room, headings: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the mappings whose headings all stand in this row, the latest first."""
    present = set(headings_key(headings).split("|"))
    with room.read() as session:
        found = import_profiles.every(session)
    return tuple(p.name for p in found if present.issuperset(p.headings.split("|")))


def headings_key(headings: Sequence[str]) -> str:
    """Return what two writings of one header row have in common."""
    return "|".join(fold_heading(heading) for heading in headings).rstrip("|")
