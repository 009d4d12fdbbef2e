"""Sentences of the wording in the language of the window."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.names import Names
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.rules.word_lists import WordList
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.called import called
from desktop_archive.ui.languages import current_language
from desktop_archive.wording import following, listed, paired, sentence

_POSTS = frozenset({"post", "posts"})
_ROLES = frozenset(Role)


def say(member: Enum, **facts: object) -> str:
    """Return the sentence of a reason, state or outcome."""
    for name in _POSTS & facts.keys():
        facts[name] = _named(facts[name])
    return sentence(member, current_language(), **facts)


def _named(value: object) -> object:
    """Return the posts of a fact as this room calls them."""
    if isinstance(value, str):
        return called().name(WordList.POSTS, value)
    return [_named(one) for one in value] if isinstance(value, (list, tuple)) else value


def say_names(names: Names) -> str:
    """Return a name of data that ships in three languages."""
    return names.of(current_language())


def say_state(state: str) -> str:
    """Return the word for a record's state as it is stored."""
    return say(RecordState(state))


def say_secrecy(rank: int) -> str:
    """Return the word for a level of secrecy; none is no word."""
    level = next(level for level in Secrecy if level.rank == rank)
    return "" if level is Secrecy.NONE else say(level)


#: What a view tells in words; anything else is a bug and goes on its way.
KNOWN = (RefusedError, ArchiveUnavailableError)


def say_failure(error: BaseException) -> str | None:
    """Return what is said of a refusal or of trouble; None when it is a bug."""
    if isinstance(error, RefusedError):
        return say(error.reason, **error.facts)
    if isinstance(error, ArchiveUnavailableError):
        return say(error.problem, **error.facts)
    return None


def say_known(error: BaseException) -> str:
    """Return what is said of a refusal or of trouble; a bug goes on its way."""
    words = say_failure(error)
    if words is None:
        raise error
    return words


def say_moment(at: str) -> str:
    """Return a moment of the register, which is kept in UTC, as the clock on the wall has it."""
    return f"{datetime.fromisoformat(at).astimezone():%Y-%m-%d %H:%M}" if at else ""


def say_day(at: str) -> str:
    """Return the day on the wall of a moment of the register; a day stays that day."""
    return say_moment(at)[:10]


#: The tone of a chip for each state of a record.
STATE_TONES = {
    "in_place": "",
    "on_loan": "look",
    "reading": "accent",
    "repair": "refused",
    "lost": "refused",
    "proposed": "refused",
    "destroyed": "neutral",
    "transferred": "neutral",
}
SECRECY_TONES = {0: "", 1: "neutral", 2: "held", 3: "held", 4: "held"}


def say_list(words: Sequence[str]) -> str:
    """Return several words as a list in the language of the window."""
    return listed(list(words), current_language())


def say_reasons(sentences: Sequence[str]) -> str:
    """Return several reasons one after the other."""
    return following(list(sentences), current_language())


def say_pair(name: str, value: str) -> str:
    """Return a name and what stands for it."""
    return paired(name, value, current_language())


def say_roles(roles: Sequence[str]) -> str:
    """Return the words for somebody's roles."""
    return say_list([say_role(role) for role in roles])


def say_role(code: str) -> str:
    """Return the word for a role; a role the room made itself is called as it was named."""
    return say(Role(code)) if code in _ROLES else code


def say_posts(posts: Sequence[str], day: str = "") -> str:
    """Return the posts that sign, as the room calls them now or called them on a day (R-05)."""
    return say_list([called().name(WordList.POSTS, post, day) for post in posts])


def post_choices(kept: str = "") -> list[tuple[str, str]]:
    """Return the posts that can be chosen now, and one that stands already."""
    return called().choices(WordList.POSTS, kept)
