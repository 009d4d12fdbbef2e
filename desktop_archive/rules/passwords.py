"""What a password must be, how long it lives, and how slowly it can be guessed (X-15, F23, F24)."""

import unicodedata
from collections.abc import Collection
from datetime import date, timedelta
from itertools import pairwise

from desktop_archive.rules.accounts import AccessRefusal, login_key

FREE_ATTEMPTS = 5
FIRST_DELAY = timedelta(seconds=30)
LONGEST_DELAY = timedelta(minutes=15)
#: After so many in a row only one guess a day is heard: fewer than sixty on any day (F23).
PATIENCE = 50
A_DAY = timedelta(days=1)

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 1024
#: How many of the passwords one had before are not taken again.
REMEMBERED = 5
#: From how many days before the end on the window says that a password runs out.
WARNING_DAYS = 14
_SHORTEST_PIECE = 3
_MOST_PIECES = 3
#: What people in a Chinese records room try first, beside the list of the world.
_LOCAL = frozenset(
    {
        "admin", "anquan", "baomi", "bangongshi", "beijing", "changeme", "dangan", "danganguan",
        "danganguanli", "danganshi", "gongsi", "guanli", "guanliyuan", "kehu", "kuaiji", "laoban",
        "mima", "nihao", "renshi", "root", "shanghai", "shenzhen", "test", "welcome", "wodemima",
        "woaini", "woaiwojia", "wuye", "xitong", "yonghu", "zhanghao", "zhongguo", "ziliao",
        "1314", "147258", "159357", "168168", "321", "456", "518", "520", "520520", "5201314",
        "5211314", "666666", "789", "888888", "abc", "asdf", "asdfghjkl", "qaz", "qazwsx",
        "qazwsxedc", "qwer", "qwert", "qwertyuiop", "rfv", "1q2w3e", "1q2w3e4r", "4r5t6y",
        "1qaz", "2wsx", "3edc", "zxcvbnm",
    }
)  # fmt: skip


def lockout_delay(failures: int) -> timedelta:
    """Return how long the next attempt has to wait after that many wrong passwords in a row."""
    if failures < FREE_ATTEMPTS:
        return timedelta(0)
    if failures >= PATIENCE:
        return A_DAY
    # Beyond a handful of doublings the delay is at its longest anyway.
    doublings = 1 << min(failures - FREE_ATTEMPTS, 10)
    return min(FIRST_DELAY * doublings, LONGEST_DELAY)


def password_refusal(
    password: str, login: str, common: Collection[str] = ()
) -> AccessRefusal | None:
    """Return why a new password is not taken (X-15); no signs of any kind are demanded."""
    if len(password) > LONGEST_PASSWORD:
        return AccessRefusal.PASSWORD_TOO_LONG
    if len(password) < SHORTEST_PASSWORD:
        return AccessRefusal.PASSWORD_TOO_SHORT
    folded = unicodedata.normalize("NFKC", password).casefold()
    name = login_key(login)
    if name and not folded.replace(name, ""):
        return AccessRefusal.PASSWORD_LIKE_NAME
    if _is_monotonous(folded) or _is_pieced(folded, common):
        return AccessRefusal.PASSWORD_COMMON
    return None


def _is_monotonous(folded: str) -> bool:
    """Return whether a password is one to three signs repeated, or a run of the alphabet."""
    if any(folded == (folded[:n] * len(folded))[: len(folded)] for n in (1, 2, 3)):
        return True
    steps = {ord(after) - ord(before) for before, after in pairwise(folded)}
    return steps in ({1}, {-1})


def _is_pieced(folded: str, common: Collection[str]) -> bool:
    """Return whether a password is at most three common ones in a row, with signs round them."""
    bare = folded.strip("!.?*#@$%&+-_=~ ,;:'\"()[]{}<>/\\|^`")
    reached = {0}
    for _ in range(_MOST_PIECES):
        reached = {
            end
            for start in reached
            for end in range(start + _SHORTEST_PIECE, len(bare) + 1)
            if _is_piece(bare[start:end], common)
        }
        if len(bare) in reached:
            return True
    return False


def _is_piece(piece: str, common: Collection[str]) -> bool:
    if piece in _LOCAL or piece in common:
        return True
    # Years, and numbers that only count up, down or repeat.
    is_number = piece.isascii() and piece.isdigit()
    is_year = is_number and len(piece) == len("2026") and piece[:2] in {"19", "20"}
    steps = {ord(after) - ord(before) for before, after in pairwise(piece)}
    return is_year or (is_number and len(steps) == 1 and steps <= {-1, 0, 1})


def days_left(set_on: date | None, lives_days: int, today: date) -> int | None:
    """Return how many days a password still lives; None when it never runs out (X-15)."""
    if set_on is None or not lives_days:
        return None
    return (set_on + timedelta(days=lives_days) - today).days


def has_run_out(set_on: date | None, lives_days: int, today: date) -> bool:
    """Tell whether a password has to be changed before anybody is let in with it (X-15)."""
    left = days_left(set_on, lives_days, today)
    return left is not None and left <= 0
