"""Lists of words the room keeps itself: posts that sign, purposes of use (R-05, A-25, E-08).

An entry is never taken away: it is added, called anew from a day on, stopped and taken up again.
What was signed or applied for under an earlier name keeps that name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from desktop_archive.rules.names import Names
from desktop_archive.rules.posts import KNOWN_POSTS
from desktop_archive.rules.purposes import PURPOSE_NAMES


class WordList(Enum):
    """A list that the room keeps itself."""

    POSTS = "posts"
    PURPOSES = "purposes"


class WordListRefusal(Enum):
    """Why a list is not changed so."""

    NAME_MISSING = "name_missing"
    NAME_THERE = "name_there"
    UNKNOWN = "unknown"
    STOPPED_ALREADY = "stopped_already"
    NOT_STOPPED = "not_stopped"
    STILL_SIGNS = "still_signs"
    USED_SINCE = "used_since"
    LAST_ONE = "last_one"


@dataclass(frozen=True, slots=True)
class Entry:
    """One post or purpose: its names by the day each began, and when it was stopped."""

    code: str
    shipped: Names | None = None
    called: tuple[tuple[str, str], ...] = ()
    stopped_on: str = ""

    def name(self, language: str, day: str = "") -> str:
        """Return what it was called on a day; without one, what it is called last."""
        began = [name for first, name in self.called if not day or first <= day]
        if began:
            return began[-1]
        if self.shipped is not None:
            return self.shipped.of(language)
        return self.called[0][1] if self.called else self.code


@dataclass(frozen=True, slots=True)
class WordBook:
    """All entries of one list, the shipped ones first."""

    entries: Mapping[str, Entry]

    def name(self, code: str, language: str, day: str = "") -> str:
        """Return what a code is called; what is not on the list stands as it is."""
        found = self.entries.get(code)
        return code if found is None else found.name(language, day)

    def offered(self) -> list[str]:
        """Return the codes that can be chosen now."""
        return [entry.code for entry in self.entries.values() if not entry.stopped_on]


_SHIPPED: Mapping[WordList, Mapping[str, Names]] = {
    WordList.POSTS: KNOWN_POSTS,
    WordList.PURPOSES: PURPOSE_NAMES,
}


def word_book(which: WordList, kept: Sequence[Mapping[str, Any]] = ()) -> WordBook:
    """Return a list as it is shipped, with what the room changed or added."""
    entries = {code: Entry(code, names) for code, names in _SHIPPED[which].items()}
    for one in kept:
        code = str(one["code"])
        shipped = entries[code].shipped if code in entries else None
        called = tuple((str(first), str(name)) for first, name in one["called"])
        entries[code] = Entry(code, shipped, called, str(one["stopped_on"]))
    return WordBook(entries)


def as_kept(book: WordBook) -> list[dict[str, object]]:
    """Return what the room changed or added, as it is stored."""
    return [
        {"code": one.code, "called": [list(each) for each in one.called],
         "stopped_on": one.stopped_on}
        for one in book.entries.values()
        if one.called or one.stopped_on
    ]  # fmt: skip


def with_entry(book: WordBook, entry: Entry) -> WordBook:
    """Return the list with one entry put in or changed."""
    return WordBook({**book.entries, entry.code: entry})


def renamed(entry: Entry, name: str, first: str) -> Entry:
    """Return an entry that is called anew from a day on; its earlier names stay."""
    earlier = tuple(each for each in entry.called if each[0] < first)
    return replace(entry, called=(*earlier, (first, name)))


def name_refusal(book: WordBook, code: str, name: str) -> WordListRefusal | None:
    """Return why an entry is not called so: no name, or one that another has or had."""
    if not name:
        return WordListRefusal.NAME_MISSING
    taken = {
        each
        for one in book.entries.values()
        if one.code != code
        for each in (one.code, *_names(one))
    }
    return WordListRefusal.NAME_THERE if name in taken else None


def _names(entry: Entry) -> list[str]:
    shipped = entry.shipped
    own = [name for _, name in entry.called]
    if shipped is None:
        return own
    return [*own, shipped.english, shipped.simplified, shipped.traditional]


def stop_refusal(book: WordBook, code: str, in_force: frozenset[str]) -> WordListRefusal | None:
    """Return why an entry is not stopped, or None; a post the matrix names still signs."""
    if book.entries[code].stopped_on:
        return WordListRefusal.STOPPED_ALREADY
    if code in in_force:
        return WordListRefusal.STILL_SIGNS
    return WordListRefusal.LAST_ONE if book.offered() == [code] else None
