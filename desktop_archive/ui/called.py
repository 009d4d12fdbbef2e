"""What the open room calls its posts and purposes, for every word the window says (R-05, E-08)."""

from functools import cache

from desktop_archive.rules.word_lists import WordBook, WordList, word_book
from desktop_archive.services.lending.word_books import books_of
from desktop_archive.services.room import Room
from desktop_archive.ui.languages import current_language


class Called:
    """The lists of the open room; before one is open, the lists that ship."""

    def __init__(self) -> None:
        self._books = {which: word_book(which) for which in WordList}
        self._today = ""

    def read(self, room: Room) -> None:
        """Read the lists of a room."""
        self._books, self._today = books_of(room), room.today().isoformat()

    def book(self, which: WordList) -> WordBook:
        """Return a list as it stands."""
        return self._books[which]

    def name(self, which: WordList, code: str, day: str = "") -> str:
        """Return what a code is called in the language of the window, now or on a day."""
        return self._books[which].name(code, current_language(), day or self._today)

    def choices(self, which: WordList, kept: str = "") -> list[tuple[str, str]]:
        """Return what can be chosen now; what stands already stays to be chosen though stopped."""
        book = self._books[which]
        codes = book.offered()
        if kept in book.entries and kept not in codes:
            codes.append(kept)
        return [(code, self.name(which, code)) for code in codes]


@cache
def called() -> Called:
    """Return the one set of lists of the window."""
    return Called()
