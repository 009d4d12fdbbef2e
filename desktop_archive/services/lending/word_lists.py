"""The lists the room keeps itself: posts that sign and purposes of use (R-05, A-25, E-08)."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.destruction.profiles import SHIPPED
from desktop_archive.rules.lending import DEFAULT_MATRIX, Matrix
from desktop_archive.rules.lending.matrix import from_kept
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.word_lists import (
    Entry,
    WordBook,
    WordList,
    WordListRefusal,
    as_kept,
    name_refusal,
    renamed,
    stop_refusal,
    with_entry,
)
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.state import MATRIX
from desktop_archive.services.lending.word_books import kept_as, read_book
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import signing as store_signing


@dataclass(frozen=True, slots=True)
class WordLine:
    """One entry with what it was called before and where it is in force."""

    entry: Entry
    in_force: bool


class WordLists:
    """Adds, calls anew, stops and takes up entries; nothing is ever taken away."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def book(self, which: WordList) -> WordBook:
        """Return a list as it stands now."""
        with self._room.read() as session:
            return read_book(session, which)

    def lines(self, which: WordList) -> list[WordLine]:
        """Return the entries of a list, each with whether it signs or can be chosen."""
        with self._room.read() as session:
            book, in_force = read_book(session, which), _in_force(session, which)
        return [WordLine(one, one.code in in_force) for one in book.entries.values()]

    def add(self, which: WordList, name: str) -> None:
        """Add an entry under a name.

        Raises:
            RefusedError: the name is missing or taken, or the right is missing.
        """
        with self._act() as session:
            book = read_book(session, which)
            _refuse(name_refusal(book, "", name.strip()), name=name.strip())
            entry = Entry(name.strip(), called=((self._today(), name.strip()),))
            _keep(session, which, with_entry(book, entry))

    def rename(self, which: WordList, code: str, name: str, first: str) -> None:
        """Call an entry anew from a day on; what was used before that day keeps the old name.

        Raises:
            RefusedError: the name is missing or taken, or something of that day or a later one
                already stands under the old name.
        """
        with self._act() as session:
            book = read_book(session, which)
            entry = _entry(book, code)
            _refuse(name_refusal(book, code, name.strip()), name=name.strip())
            last = store_signing.last_use(session, which.value, code)
            if last >= first:
                raise RefusedError(WordListRefusal.USED_SINCE, last=last)
            if entry.called and entry.called[-1][0] > first:
                raise RefusedError(WordListRefusal.USED_SINCE, last=entry.called[-1][0])
            _keep(session, which, with_entry(book, renamed(entry, name.strip(), first)))

    def stop(self, which: WordList, code: str) -> None:
        """Offer an entry no more; where it was used it stays.

        Raises:
            RefusedError: it is stopped, the last one, or a post that still has to sign.
        """
        with self._act() as session:
            book = read_book(session, which)
            entry = _entry(book, code)
            _refuse(stop_refusal(book, code, _in_force(session, which)))
            _keep(session, which, with_entry(book, replace(entry, stopped_on=self._today())))

    def resume(self, which: WordList, code: str) -> None:
        """Offer a stopped entry again.

        Raises:
            RefusedError: it was never stopped, or the right is missing.
        """
        with self._act() as session:
            book = read_book(session, which)
            entry = _entry(book, code)
            _refuse(None if entry.stopped_on else WordListRefusal.NOT_STOPPED)
            _keep(session, which, with_entry(book, replace(entry, stopped_on="")))

    def _today(self) -> str:
        return self._room.today().isoformat()

    def _act(self) -> AbstractContextManager[Session]:
        return self._room.act("set_word_list", Topic.SETTINGS, Topic.LENDING, right=Right.SETTINGS)


def _entry(book: WordBook, code: str) -> Entry:
    found = book.entries.get(code)
    if found is None:
        raise RefusedError(WordListRefusal.UNKNOWN)
    return found


def _refuse(refusal: WordListRefusal | None, **facts: object) -> None:
    if refusal is not None:
        raise RefusedError(refusal, **facts)


def _keep(session: Session, which: WordList, book: WordBook) -> None:
    store_room.set_policy(session, kept_as(which), as_kept(book), "")


def _in_force(session: Session, which: WordList) -> frozenset[str]:
    """Return the posts that the matrix or a profile of destruction asks to sign."""
    if which is not WordList.POSTS:
        return frozenset()
    kept = store_room.policies(session).get(MATRIX)
    lines: Matrix = DEFAULT_MATRIX if kept is None else from_kept(kept)
    cells = {post for line in lines for cell in line.cells for post in cell.posts}
    seats = {seat.post for profile in SHIPPED.values() for seat in profile.seats}
    return frozenset(cells | seats)
