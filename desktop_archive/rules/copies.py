"""Which copies of the register stay, where they may lie, when the next is owed (X-04 to X-09)."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum

#: The policy that lets copies lie in a public cloud, by its name (P-14).
CLOUD_POLICY = "cloud_copies"
DAILY, WEEKLY, MONTHLY = 12, 10, 9
_WHOLE_DAYS = 2

#: A changed room is copied at least so often while it is open.
RHYTHM = timedelta(minutes=30)
#: Days without a copy on a second medium: owed from the first on, red, and then the head's matter.
OWED_AFTER, RED_AFTER, HEAD_AFTER = 1, 3, 7
#: Days between two looks at the whole room, at the copies, and between two restore drills.
ROOM_CHECK_DAYS, COPY_CHECK_DAYS, DRILL_DAYS = 7, 30, 365


class Occasion(Enum):
    """Why a copy was made; it stands in its name."""

    RHYTHM = "rhythm"
    CLOSE = "close"
    HAND = "hand"
    BEFORE_UPGRADE = "before-upgrade"
    EXPORT = "export"


#: Copies of these occasions are thinned out; what somebody wanted stays.
_BY_ITSELF = frozenset({Occasion.RHYTHM.value, Occasion.CLOSE.value})


class CopyFault(Enum):
    """Why a copy is not made, or not put in the place of a register (F29, F31)."""

    MISSING = "missing"
    NOT_A_REGISTER = "not_a_register"
    NEWER = "newer"
    DIFFERS = "differs"
    UNREADABLE = "unreadable"
    PAGES = "pages"
    TRAIL = "trail"
    STRUCTURE = "structure"
    SIGNATURES = "signatures"
    FOREIGN = "foreign"
    BRANCHED = "branched"
    ON_SERVER = "on_server"


class PlaceRefusal(Enum):
    """Why a folder is no second medium (P-14, X-05, X-28)."""

    SAME_DEVICE = "same_device"
    CLOUD = "cloud"
    NO_FOLDER = "no_folder"
    NOT_WRITABLE = "not_writable"


class Medium(Enum):
    """On what a copy lies (X-07)."""

    DISK = "disk"
    USB = "usb"
    DISC = "disc"
    TAPE = "tape"
    SERVER = "server"
    OTHER = "other"


class Distance(Enum):
    """Where a copy is kept in regard to the room: off-line, near-line, or for a disaster (X-07)."""

    OFFLINE = "offline"
    NEARLINE = "nearline"
    DISASTER = "disaster"


class CheckKind(Enum):
    """What was looked at in a check of fixity."""

    ROOM = "room"
    COPY = "copy"
    SECOND = "second"
    DRILL = "drill"


class EntryRefusal(Enum):
    """Why a copy is not entered in the register of copies (X-04)."""

    INCOMPLETE = "incomplete"
    LATER_THAN_TODAY = "later_than_today"
    WITHDRAWN_ALREADY = "withdrawn_already"


@dataclass(frozen=True, slots=True)
class Dated:
    """A copy as far as its age matters; the moment is by the clock on the wall."""

    key: Hashable
    made_at: datetime
    label: str


_GENERATIONS = (("%Y-%m-%d", DAILY), ("%G-%V", WEEKLY), ("%Y-%m", MONTHLY), ("%Y", 10_000))


def kept(copies: Iterable[Dated], today: date) -> set[Hashable]:
    """Return which copies stay: two days whole, 12 days, 10 weeks, 9 months, every year for ever.

    What somebody made by hand, or what was made before an upgrade, always stays.
    """
    newest_first = sorted(copies, key=lambda copy: copy.made_at, reverse=True)
    stay: set[Hashable] = set()
    for pattern, count in _GENERATIONS:
        seen: set[str] = set()
        for copy in newest_first:
            period = copy.made_at.strftime(pattern)
            if period not in seen and len(seen) < count:
                seen.add(period)
                stay.add(copy.key)
    young = today - timedelta(days=_WHOLE_DAYS)
    for copy in newest_first:
        if copy.made_at.date() >= young or copy.label not in _BY_ITSELF:
            stay.add(copy.key)
    return stay


#: Folders that programs copy to the servers of others behind our back (F7, X-28).
_CLOUDS = (
    "onedrive", "dropbox", "google drive", "googledrive", "icloud", "mobile documents", "nutstore",
    "坚果云", "百度网盘", "百度云", "baidunetdisk", "baidusyncdisk", "baiduyun", "weiyun", "微云",
    "腾讯微云", "阿里云盘", "adrive", "wps云盘", "wpsdrive", "115网盘", "天翼云盘", "夸克网盘",
    "nextcloud", "owncloud", "megasync", "box sync", "pcloud", "seafile", "syncthing",
)  # fmt: skip


def cloud_part(parts: Sequence[str]) -> str:
    """Return the part of a path that a program synchronises with servers elsewhere, or nothing."""
    folded = [(part, part.casefold()) for part in parts]
    return next((part for part, name in folded if name.startswith(_CLOUDS)), "")


class Debt(Enum):
    """How pressing it is that no copy went to a second medium (F28)."""

    NONE = "none"
    OWED = "owed"
    RED = "red"
    HEAD = "head"


def debt(days: int | None) -> Debt:
    """Return how pressing a copy on a second medium is after so many days; None: there is none."""
    if days is None or days >= HEAD_AFTER:
        return Debt.HEAD
    if days >= RED_AFTER:
        return Debt.RED
    return Debt.OWED if days >= OWED_AFTER else Debt.NONE


def concerns(found: Debt, *, handles: bool) -> bool:
    """Tell whether a debt stands on a page: first of who makes copies, then of the head."""
    return found is Debt.HEAD or (handles and found is Debt.RED)


def is_due(last: date | None, days: int, today: date) -> bool:
    """Tell whether what is done every so many days is to be done today."""
    return last is None or (today - last).days >= days
