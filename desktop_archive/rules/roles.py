"""The roles of a room and what each may do: data, changed with an approval (R-02, R-03, R-23)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType

from desktop_archive.rules.accounts import (
    DEFAULT_RIGHTS,
    RIGHTS_THE_ROLE_NEVER_HOLDS,
    Right,
    Role,
)


class RoleRefusal(Enum):
    """Why the roles may not be changed so (R-04, R-18, R-23)."""

    APPROVER_MISSING = "approver_missing"
    APPROVES_OWN_CHANGE = "approves_own_change"
    UNCHANGED = "unchanged"
    NEVER_HELD = "never_held"
    HELD_APART = "held_apart"
    NAME_MISSING = "name_missing"
    NAME_TAKEN = "name_taken"
    SHIPS_WITH_THE_PROGRAM = "ships_with_the_program"
    ACCOUNTS_NEED_SOMEBODY = "accounts_need_somebody"


class RightGroup(Enum):
    """Under which heading a right stands in the grid of roles."""

    RECORDS = "records"
    STACKS = "stacks"
    DESK = "desk"
    DECISIONS = "decisions"
    ROOM = "room"


RIGHT_GROUPS: Mapping[RightGroup, tuple[Right, ...]] = MappingProxyType(
    {
        RightGroup.RECORDS: (
            Right.QUERY,
            Right.ENTER,
            Right.MODIFY,
            Right.NUMBER,
            Right.IMPORT,
            Right.EXPORT,
            Right.PRINT,
            Right.OPEN_CONFIDENTIAL,
        ),
        RightGroup.STACKS: (
            Right.BOX,
            Right.SHELVE,
            Right.PLACES,
            Right.STOCKTAKE,
            Right.STOREROOM,
        ),
        RightGroup.DESK: (Right.IDENTIFY, Right.PEOPLE, Right.LEND, Right.TAKE_BACK),
        RightGroup.DECISIONS: (
            Right.APPROVE,
            Right.OVERRIDE,
            Right.HOLD,
            Right.REVIEW,
            Right.DECIDE,
        ),
        RightGroup.ROOM: (
            Right.SETTINGS,
            Right.ACCOUNTS,
            Right.BACKUP,
            Right.RESTORE,
            Right.AUDIT_READ,
        ),
    }
)


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A role and its rights; the code of a role of the room is its name."""

    code: str
    rights: frozenset[Right]
    own_unit: bool = False
    ended: bool = False

    @property
    def is_own(self) -> bool:
        """Return whether the room made this role itself."""
        return self.code not in _SHIPPED

    @property
    def never(self) -> frozenset[Right]:
        """Return the rights this role is never given (R-04, R-17, R-18)."""
        return RIGHTS_THE_ROLE_NEVER_HOLDS.get(self.code, frozenset())


RoleBook = Mapping[str, RoleLine]
_SHIPPED = frozenset(role.value for role in Role)
DEFAULT_BOOK: RoleBook = MappingProxyType(
    {
        role.value: RoleLine(
            role.value, DEFAULT_RIGHTS[role], own_unit=role is Role.DEPARTMENT_ARCHIVIST
        )
        for role in Role
    }
)
#: Who handles never decides, and who keeps accounts opens nothing secret, in no role (R-04, R-18).
HELD_APART: tuple[tuple[frozenset[Right], frozenset[Right]], ...] = (
    (
        frozenset({Right.APPROVE, Right.DECIDE, Right.OVERRIDE}),
        frozenset(
            {
                Right.ENTER,
                Right.MODIFY,
                Right.NUMBER,
                Right.IMPORT,
                Right.BOX,
                Right.SHELVE,
                Right.LEND,
                Right.TAKE_BACK,
            }
        ),
    ),
    (frozenset({Right.ACCOUNTS, Right.RESTORE}), frozenset({Right.OPEN_CONFIDENTIAL})),
)


def rights_in(book: RoleBook, roles: Iterable[str]) -> frozenset[Right]:
    """Return the rights of someone who holds these roles, as the room has set them (R-01)."""
    rights: frozenset[Right] = frozenset()
    for code in roles:
        line = book.get(code)
        if line is not None and not line.ended:
            rights |= line.rights - line.never
    return rights


def is_bound_to_unit(book: RoleBook, roles: Iterable[str]) -> bool:
    """Tell whether somebody looks at records only through roles of the own unit (R-16)."""
    looking = [code for code in roles if Right.QUERY in rights_in(book, [code])]
    return bool(looking) and all(book[code].own_unit for code in looking)


def granted(book: RoleBook, code: str, right: Right, *, given: bool) -> RoleBook:
    """Return the book with one right given to a role or taken from it (R-03)."""
    line = book[code]
    rights = line.rights | {right} if given else line.rights - {right}
    return {**book, code: replace(line, rights=rights)}


def change_refusal(
    before: RoleBook, after: RoleBook, approved_by: str, changed_by: str
) -> RoleRefusal | None:
    """Return why the roles may not be changed so (R-04, R-18, R-23)."""
    if any(line.rights & line.never for line in after.values()):
        return RoleRefusal.NEVER_HELD
    if any(_mixes(line.rights) for line in after.values()):
        return RoleRefusal.HELD_APART
    if not any(Right.ACCOUNTS in rights_in(after, [code]) for code in after):
        return RoleRefusal.ACCOUNTS_NEED_SOMEBODY
    if dict(before) == dict(after):
        return RoleRefusal.UNCHANGED
    if not approved_by.strip():
        return RoleRefusal.APPROVER_MISSING
    if approved_by.strip().casefold() == changed_by.strip().casefold():
        return RoleRefusal.APPROVES_OWN_CHANGE
    return None


def _mixes(rights: frozenset[Right]) -> bool:
    return any(rights & one and rights & other for one, other in HELD_APART)


def name_refusal(book: RoleBook, name: str, called: Iterable[str] = ()) -> RoleRefusal | None:
    """Return why a new role cannot have this name; `called` are the names of those that ship."""
    wanted = " ".join(name.split()).casefold()
    if not wanted:
        return RoleRefusal.NAME_MISSING
    taken = {each.casefold() for each in (*book, *called)}
    return RoleRefusal.NAME_TAKEN if wanted in taken else None


@dataclass(frozen=True, slots=True)
class RoleChange:
    """One step of a change: a right of a role, or a role that was made or ended (no right)."""

    role: str
    right: Right | None
    old: bool
    new: bool


def differences(before: RoleBook, after: RoleBook) -> tuple[RoleChange, ...]:
    """Return what changed, role by role, in the order of the rights."""
    steps: list[RoleChange] = []
    for code, line in after.items():
        old = before.get(code)
        was, now = old is not None and not old.ended, not line.ended
        if was is not now:
            steps.append(RoleChange(code, None, was, now))
        held = old.rights if old is not None else frozenset()
        steps += [
            RoleChange(code, right, right in held, right in line.rights)
            for right in Right
            if (right in held) is not (right in line.rights)
        ]
    return tuple(steps)


def as_kept(book: RoleBook) -> dict[str, dict[str, object]]:
    """Return the book as the register keeps it: a role as it ships takes no room."""
    return {
        code: {
            "rights": sorted(right.value for right in line.rights),
            "own_unit": line.own_unit,
            "ended": line.ended,
        }
        for code, line in book.items()
        if line != DEFAULT_BOOK.get(code)
    }


def from_kept(kept: object) -> RoleBook:
    """Return the book the register keeps; what it does not know is as it ships."""
    book = dict(DEFAULT_BOOK)
    known = {right.value: right for right in Right}
    for code, line in kept.items() if isinstance(kept, dict) else ():
        rights = frozenset(known[each] for each in line["rights"] if each in known)
        book[code] = RoleLine(code, rights, bool(line["own_unit"]), bool(line["ended"]))
    return book
