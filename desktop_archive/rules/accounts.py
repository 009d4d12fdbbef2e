"""Who may do what, and how one signs in (theme 1)."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, StrEnum
from types import MappingProxyType


class Role(StrEnum):
    """What a person is to the program; one person may hold several (R-02, R-15, R-18)."""

    FRONT_DESK = "front_desk"
    CLERK = "clerk"
    DEPARTMENT_ARCHIVIST = "department_archivist"
    ARCHIVIST = "archivist"
    HEAD = "head"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


class Right(Enum):
    """One thing a signed-in person may do (R-01, R-03)."""

    IDENTIFY = "identify"
    QUERY = "query"
    ENTER = "enter"
    MODIFY = "modify"
    NUMBER = "number"
    IMPORT = "import"
    EXPORT = "export"
    BOX = "box"
    SHELVE = "shelve"
    PLACES = "places"
    LEND = "lend"
    TAKE_BACK = "take_back"
    APPROVE = "approve"
    OVERRIDE = "override"
    PRINT = "print"
    PEOPLE = "people"
    HOLD = "hold"
    REVIEW = "review"
    DECIDE = "decide"
    STOCKTAKE = "stocktake"
    STOREROOM = "storeroom"
    SETTINGS = "settings"
    ACCOUNTS = "accounts"
    BACKUP = "backup"
    RESTORE = "restore"
    AUDIT_READ = "audit_read"
    OPEN_CONFIDENTIAL = "open_confidential"


class AccessRefusal(Enum):
    """Why someone may not come in, or may not do this (R-01, R-04, X-15, X-16)."""

    MISSING_RIGHT = "missing_right"
    NOT_SIGNED_IN = "not_signed_in"
    WRONG_PASSWORD = "wrong_password"  # noqa: S105 - a reason, not a secret
    LOCKED_OUT = "locked_out"
    DISABLED = "disabled"
    SCREEN_LOCKED = "screen_locked"
    PASSWORD_TOO_SHORT = "password_too_short"  # noqa: S105 - a reason, not a secret
    PASSWORD_TOO_LONG = "password_too_long"  # noqa: S105 - a reason, not a secret
    PASSWORD_COMMON = "password_common"  # noqa: S105 - a reason, not a secret
    PASSWORD_LIKE_NAME = "password_like_name"  # noqa: S105 - a reason, not a secret
    PASSWORD_USED_BEFORE = "password_used_before"  # noqa: S105 - a reason, not a secret
    PASSWORD_SAME_AS_BEFORE = "password_same_as_before"  # noqa: S105 - a reason, not a secret
    PASSWORD_EXPIRED = "password_expired"  # noqa: S105 - a reason, not a secret
    SAME_PERSON_APPROVES = "same_person_approves"
    NAME_TAKEN = "name_taken"
    NAME_LOOKALIKE = "name_lookalike"
    NAME_EMPTY = "name_empty"
    LAST_ADMINISTRATOR = "last_administrator"
    SECOND_PERSON_MISSING = "second_person_missing"
    SUPERVISOR_NEEDED = "supervisor_needed"
    ONLY_ARCHIVISTS_SUPERVISE = "only_archivists_supervise"
    CLEARANCE_NOT_APPROVED = "clearance_not_approved"
    DUTY_NOT_ACKNOWLEDGED = "duty_not_acknowledged"
    BEYOND_REACH = "beyond_reach"
    CLOCK_WENT_BACK = "clock_went_back"
    CLOCK_NEEDS_ANOTHER = "clock_needs_another"


_DESK = frozenset(
    {
        Right.IDENTIFY,
        Right.QUERY,
        Right.LEND,
        Right.TAKE_BACK,
        Right.SHELVE,
        Right.PRINT,
        Right.STOCKTAKE,
    }
)
_HANDLING = _DESK | {
    Right.ENTER,
    Right.MODIFY,
    Right.NUMBER,
    Right.IMPORT,
    Right.EXPORT,
    Right.BOX,
    Right.PLACES,
    Right.PEOPLE,
    Right.HOLD,
    Right.REVIEW,
    Right.STOREROOM,
    Right.BACKUP,
    Right.OPEN_CONFIDENTIAL,
}

DEFAULT_RIGHTS: Mapping[str, frozenset[Right]] = MappingProxyType(
    {
        # The front desk checks who an owner is, and nothing else.
        Role.FRONT_DESK: frozenset({Right.IDENTIFY}),
        # Level 2 handles the records of the own department only.
        Role.DEPARTMENT_ARCHIVIST: _DESK - {Right.STOCKTAKE}
        | {Right.ENTER, Right.MODIFY, Right.BOX, Right.EXPORT, Right.OPEN_CONFIDENTIAL},
        Role.CLERK: _DESK | {Right.ENTER, Right.BOX, Right.PEOPLE},
        # Every handling right, but never approval: nobody signs for his own work.
        Role.ARCHIVIST: _HANDLING,
        Role.HEAD: frozenset(
            {
                Right.QUERY,
                Right.PRINT,
                Right.EXPORT,
                Right.APPROVE,
                Right.OVERRIDE,
                Right.HOLD,
                Right.REVIEW,
                Right.DECIDE,
                Right.SETTINGS,
                Right.AUDIT_READ,
                Right.OPEN_CONFIDENTIAL,
            }
        ),
        Role.AUDITOR: frozenset({Right.QUERY, Right.PRINT, Right.EXPORT, Right.AUDIT_READ}),
        # The administrator keeps accounts and backups, and reads nothing secret by that.
        Role.ADMINISTRATOR: frozenset(
            {
                Right.QUERY,
                Right.SETTINGS,
                Right.ACCOUNTS,
                Right.BACKUP,
                Right.RESTORE,
                Right.AUDIT_READ,
            }
        ),
    }
)
RIGHTS_THE_ROLE_NEVER_HOLDS: Mapping[str, frozenset[Right]] = MappingProxyType(
    {
        Role.FRONT_DESK: frozenset(Right) - {Right.IDENTIFY},
        Role.DEPARTMENT_ARCHIVIST: frozenset({Right.APPROVE, Right.DECIDE, Right.OVERRIDE}),
        Role.ARCHIVIST: frozenset({Right.APPROVE, Right.DECIDE, Right.OVERRIDE}),
        Role.AUDITOR: frozenset({Right.ENTER, Right.MODIFY, Right.APPROVE, Right.DECIDE}),
        Role.ADMINISTRATOR: frozenset({Right.OPEN_CONFIDENTIAL, Right.APPROVE, Right.DECIDE}),
    }
)


def bound_rights(rights: frozenset[Right], *, acknowledged: bool) -> frozenset[Right]:
    """Return what somebody may do before and after signing the duty of confidentiality (R-21)."""
    return rights if acknowledged else rights - {Right.OPEN_CONFIDENTIAL}


def rights_of(
    roles: Iterable[str], table: Mapping[str, frozenset[Right]] = DEFAULT_RIGHTS
) -> frozenset[Right]:
    """Return the rights of someone who holds these roles (R-01 to R-04, R-18).

    What a role never holds it does not get, however the table was edited; another role may.
    """
    rights: frozenset[Right] = frozenset()
    for role in roles:
        never = RIGHTS_THE_ROLE_NEVER_HOLDS.get(role, frozenset())
        rights |= table.get(role, frozenset()) - never
    return rights


def access_refusal(rights: frozenset[Right] | None, needed: Right) -> AccessRefusal | None:
    """Return why a person may not do this; no rights at all means nobody is signed in (R-01)."""
    if rights is None:
        return AccessRefusal.NOT_SIGNED_IN
    return None if needed in rights else AccessRefusal.MISSING_RIGHT


def right_for_owner(usual: Right, rights: frozenset[Right] | None, *, is_owner: bool) -> Right:
    """Return the right an act on a person needs: the front desk checks owners only (R-17)."""
    if is_owner and rights is not None and usual not in rights:
        return Right.IDENTIFY
    return usual


def approval_refusal(
    approver: int, parties: Iterable[int], rights: frozenset[Right]
) -> AccessRefusal | None:
    """Return why a person may not approve what these persons entered or asked for (R-04)."""
    if Right.APPROVE not in rights:
        return AccessRefusal.MISSING_RIGHT
    return AccessRefusal.SAME_PERSON_APPROVES if approver in set(parties) else None


@dataclass(frozen=True, slots=True)
class DeskLock:
    """When the window locks: after some minutes without a touch, and after a day's work (F22)."""

    minutes: int = 5

    SHORTEST = 2
    LONGEST = 15
    #: So long after signing in even a busy desk asks who is there.
    DAYS_WORK = timedelta(hours=12)

    def __post_init__(self) -> None:
        """Refuse a lock that never falls.

        Raises:
            ValueError: the minutes are outside two to fifteen.
        """
        if not self.SHORTEST <= self.minutes <= self.LONGEST:
            raise ValueError("the window locks after 2 to 15 minutes")

    def has_fallen(self, idle: timedelta, signed_in: timedelta) -> bool:
        """Return whether the window must be locked after so long untouched, and so long open."""
        return idle >= timedelta(minutes=self.minutes) or signed_in >= self.DAYS_WORK


def login_key(login: str) -> str:
    """Return the form in which login names are compared: width and case do not matter."""
    return "".join(unicodedata.normalize("NFKC", login).casefold().split())


def login_refusal(login: str, taken: Iterable[str]) -> AccessRefusal | None:
    """Return why a login name is not given: empty, taken, or made to look like another."""
    key = login_key(login)
    if not key:
        return AccessRefusal.NAME_EMPTY
    if any(login_key(other) == key for other in taken):
        return AccessRefusal.NAME_TAKEN
    if not all(_is_plain(sign) for sign in key):
        return AccessRefusal.NAME_LOOKALIKE
    return None


def _is_plain(sign: str) -> bool:
    """Return whether a sign is ASCII or Chinese: nothing that only looks like either."""
    if sign.isascii():
        return sign.isalnum() or sign in "._-@+"
    return unicodedata.name(sign, "").startswith("CJK UNIFIED IDEOGRAPH")
