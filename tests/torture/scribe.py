"""A process that lends and takes back in a real room and says what became of every act.

    python -m tests.torture.scribe PATH ACTS JOURNAL LEVEL

Each line on its output is an act of the store: `ok ID` was told as done, `no PROBLEM ID` was told
as not done, `off ID` was taken back. `told PROBLEM` is a message to the person at the desk, `bug`
is what no desk should see. What is said stands in the trace between the writes to the disk.
"""

import contextlib
import os
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select

from desktop_archive.rules.accounts import Role, rights_of
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.lending import ReturnCheck
from desktop_archive.services.actors import Actor
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from desktop_archive.store.database import Act, Database, Session
from desktop_archive.store.dialect import sqlite
from desktop_archive.store.problems import ArchiveUnavailableError
from tests.services import builders as make

Cast = tuple[make.Made, list[make.Made]]


def say(*words: str) -> None:
    """Say a line in one write, so that its place among the writes to the disk is known."""
    os.write(1, (" ".join(words) + "\n").encode())


def tell_every_act() -> None:
    """Let the store say how each act ended."""
    quiet = Database.write

    @contextlib.contextmanager
    def told(self: Database, act: Act) -> Iterator[Session]:
        try:
            with quiet(self, act) as session:
                yield session
        except ArchiveUnavailableError as error:
            say("no", error.problem.name, act.op_id)
            raise
        except BaseException:
            say("off", act.op_id)
            raise
        say("ok", act.op_id)

    Database.write = told  # type: ignore[method-assign]


def cast(room: Room) -> Cast:
    """Return somebody who borrows, and what can be borrowed."""
    with room.read() as session:
        person = session.execute(select(t.person.c.id, t.person.c.serial)).first()
        records = session.execute(select(t.record.c.id, t.record.c.serial)).all()
    assert person is not None
    return (
        make.Made(person.id, Barcode(Kind.PERSON, person.serial).digits),
        [make.Made(one.id, Barcode(Kind.RECORD, one.serial).digits) for one in records],
    )


def open_loan(room: Room, record: make.Made) -> int | None:
    """Return the loan by which something is out."""
    loan = t.loan.c
    out = (loan.record_id == record.id, loan.returned_at.is_(None), loan.undone_at.is_(None))
    with room.read() as session:
        return session.execute(select(loan.id).where(*out)).scalar()


def lend_or_take_back(desk: LoanDesk, room: Room, person: make.Made, record: make.Made) -> None:
    """Do with a file what can be done with it now."""
    loan = open_loan(room, record)
    if loan is not None:
        desk.take_back([loan], ReturnCheck())
        return
    make.application(desk, person, [record], make.WISH)
    if desk.session.visit_id is None:
        desk.scan(person.code)
    desk.scan(record.code)


def work(path: Path, acts: int) -> None:
    """Go on whatever happens, as a clerk would: a message is read, and the next file taken."""
    try:
        room = open_room(path)
    except ArchiveUnavailableError as error:
        say("told", error.problem.name)
        return
    roles = [Role.ARCHIVIST, Role.ADMINISTRATOR]
    room.actor = Actor(1, "lin", "林晓", tuple(r.value for r in roles), rights_of(roles))
    desk, (person, records) = LoanDesk(room), cast(room)
    tell_every_act()
    say("begin")
    for number in range(acts):
        try:
            lend_or_take_back(desk, room, person, records[number % len(records)])
        except ArchiveUnavailableError as error:
            say("told", error.problem.name)
        except Exception as error:  # noqa: BLE001  what it is, the test asks
            say("bug", repr(error).replace("\n", " ")[:300])
    say("end")


def main(path: str, acts: str, journal: str, level: str) -> None:
    """Work with settings of the disk that may be worse than ours."""
    settings = (journal, int(level))
    sqlite.journal_settings = lambda _version=sqlite3.sqlite_version_info: settings
    work(Path(path), int(acts))


if __name__ == "__main__":
    main(*sys.argv[1:])
