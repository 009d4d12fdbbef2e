"""Looks at a register one after the other: whoever writes gets through between two of them."""

import contextlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Protocol

from sqlalchemy import Connection

from desktop_archive.store.gate import of_the_whole

#: How many lines or rows are read in one look: a moment's work.
LINES = 20_000
FIRST, LAST = -(1 << 63), (1 << 63) - 1
"""The keys that a table can have."""

Look = Callable[[], AbstractContextManager[Connection]]
#: What a check reads: a look that is open already, or a way to look again and again.
Looked = Connection | Look


class Seen(Protocol):
    """What a look gives: a session of a room, or of a copy."""

    @property
    def connection(self) -> Connection:
        """Return the connection that it reads by."""


def again_and_again(
    read: Callable[[], AbstractContextManager[Seen]], before: Callable[[], object]
) -> Look:
    """Return a way to look that asks before each look whether to go on."""

    @contextlib.contextmanager
    def look() -> Iterator[Connection]:
        before()
        with read() as seen:
            yield seen.connection

    return look


@contextlib.contextmanager
def portion(at: Looked) -> Iterator[Connection]:
    """Read a part of a register as it is at one moment, all of it and not what one may see.

    With a journal that is rolled back whoever reads holds up whoever writes: a check reads a part,
    lets go, and reads the next. What was written meanwhile agrees with itself in every look.
    """
    look = contextlib.nullcontext(at) if isinstance(at, Connection) else at()
    with look as connection, of_the_whole(connection):
        yield connection
