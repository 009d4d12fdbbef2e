"""What the room calls its posts and purposes, read without the desk that changes them."""

from desktop_archive.rules.word_lists import WordBook, WordList, word_book
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session


def kept_as(which: WordList) -> str:
    """Return under which name a list is kept among the policies."""
    return f"word_list_{which.value}"


def read_book(session: Session, which: WordList) -> WordBook:
    """Return a list as it stands now, for an act or a paper that reads it."""
    return word_book(which, store_room.policies(session).get(kept_as(which), ()))


def books_of(room: Room) -> dict[WordList, WordBook]:
    """Return all lists of a room as they stand now."""
    with room.read() as session:
        return {which: read_book(session, which) for which in WordList}
