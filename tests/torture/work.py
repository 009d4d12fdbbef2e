"""A process that does one kind of act for ever, until it is killed; it tells how far it is.

`in` is said when the writers' lock was taken, or as a copy begins; `storing` when all is done but
the commit, or the giving of the name; `out` when the act was acknowledged.
"""

import csv
import sys
from collections.abc import Callable, Iterator
from itertools import count, cycle
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy import Engine, event, select

from desktop_archive.rules.accounts import Role, rights_of
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.lending import ReturnCheck, ScanOutcome
from desktop_archive.services.actors import Actor
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import ImportRequest
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping, restore_copy
from desktop_archive.store import tables as t
from desktop_archive.store.database import Database
from tests.services import builders as make
from tests.services.destruction.stage import Stage

ROWS = 600
HEADINGS = ("序号", "档号", "责任者", "题名", "日期", "页数", "保管期限", "盒号")


class Told:
    """Says how far an act is, as long as it is listening."""

    def __init__(self, say: Callable[[str], object]) -> None:
        self.say = say
        self.listening = False
        self._is_writing = False
        event.listen(Engine, "after_cursor_execute", self._after)
        event.listen(Engine, "commit", self._commit)

    def _after(self, _connection: object, _cursor: object, statement: str, *_: object) -> None:
        if self.listening and statement == "BEGIN IMMEDIATE":
            self._is_writing = True
            self.say("in")

    def _commit(self, _connection: object) -> None:
        if self.listening and self._is_writing:
            self._is_writing = False
            self.say("storing")

    def within(self, act: Callable[[], object]) -> object:
        """Do an act and tell its begin, its storing and its end."""
        self.listening = True
        result = act()
        self.listening = False
        self.say("out")
        return result


def lend(room: Room, told: Told, torture: str) -> None:
    """Lend and take back; only one of the two is told."""
    desk = LoanDesk(room)
    quiet: Callable[[Callable[[], object]], object] = lambda act: act()  # noqa: E731
    issuing = told.within if torture == "issue" else quiet
    returning = told.within if torture == "return" else quiet
    person, records = _cast(room)
    for record in cycle(records):
        if _loan(room, record.id) is None:
            make.application(desk, person, [record], make.WISH)
            if desk.session.visit_id is None:
                desk.scan(person.code)
            result = issuing(lambda code=record.code: desk.scan(code).outcome)
            assert result is ScanOutcome.ISSUED, result
        loan = _loan(room, record.id)
        assert loan is not None
        returning(lambda loan=loan: desk.take_back([loan], ReturnCheck()))


def _cast(room: Room) -> tuple[make.Made, list[make.Made]]:
    with room.read() as session:
        person = session.execute(select(t.person.c.id, t.person.c.serial)).one()
        records = session.execute(select(t.record.c.id, t.record.c.serial)).all()
    return (
        make.Made(person.id, Barcode(Kind.PERSON, person.serial).digits),
        [make.Made(one.id, Barcode(Kind.RECORD, one.serial).digits) for one in records],
    )


def _loan(room: Room, record_id: int) -> int | None:
    with room.read() as session:
        return session.execute(
            select(t.loan.c.id).where(
                t.loan.c.record_id == record_id,
                t.loan.c.returned_at.is_(None),
                t.loan.c.undone_at.is_(None),
            )
        ).scalar()


def take_in(room: Room, told: Told) -> None:
    """Import one list after another, each with codes of its own."""
    with room.read() as session:
        done = len(session.execute(select(t.import_batch.c.id)).all())
    for number in count(done + 1):
        source = room.path.with_name(f"list{number}.csv")
        with source.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([HEADINGS, *rows_to_import(number)])
        report = told.within(
            lambda source=source: ImportDesk(room).apply(ImportRequest(path=source))
        )
        assert report.taken == ROWS, report.refused[:2]


def rows_to_import(number: int) -> Iterator[list[str]]:
    """Yield the lines of one list, each with a code of its own."""
    for row in range(ROWS):
        code = f"Z109-WS·2021-D10-L{number:04}-{row + 1:04}"
        box = f"{number}{row // 50:03}"
        yield [str(row), code, "办公室", f"第{row}号通知", "20210318", "3", "10年", box]


def copy(room: Room, told: Told) -> None:
    """Change something and make a verified copy of the room, again and again."""
    keeping = Safekeeping(room)

    def naming(event_name: str, values: tuple[object, ...]) -> None:
        if event_name == "os.rename" and str(values[1]).endswith(".register"):
            told.say("storing")

    sys.addaudithook(naming)
    for number in count():
        make.unit(room, f"{room.now():%H%M%S%f}-{number}")
        told.say("in")
        keeping.back_up()
        told.say("out")


def destroy(room: Room, told: Told) -> None:
    """Let the supervisors sign that everything was destroyed: the files stand destroyed then."""
    with room.read() as session:
        list_id = int(session.execute(select(t.destruction_list.c.id)).scalar_one())
    stage = Stage(room, room.path.with_name("sheet.png"))
    stage.list_id = list_id
    told.within(stage.after)


def bring_up(path: Path, told: Told) -> None:
    """Open a register of the version before: it is brought up to this one."""
    told.within(lambda: Database.open(path).close())


def restore(room: Room, told: Told) -> None:
    """Put the youngest copy in the place of the room, again and again."""
    copies, path = Safekeeping(room).copies(), room.path
    copy_path = copies[0].path if copies else Safekeeping(room).back_up().path
    room.close()

    def keeping(event_name: str, _values: tuple[object, ...]) -> None:
        if event_name == "os.link":
            told.say("storing")

    sys.addaudithook(keeping)
    while True:
        told.say("in")
        restore_copy(copy_path, path, by="lin", workstation="desk-1")
        told.say("out")


def main(what: str, path: Path, pipe: Connection) -> None:
    """Work until killed."""
    if what == "migration":
        bring_up(path, Told(pipe.send))
        pipe.recv()  # nobody answers: the process waits to be killed
    room = open_room(path)
    roles = [Role.ARCHIVIST, Role.ADMINISTRATOR]
    room.actor = Actor(1, "lin", "林晓", tuple(r.value for r in roles), rights_of(roles))
    told = Told(pipe.send)
    {
        "issue": lambda: lend(room, told, "issue"),
        "return": lambda: lend(room, told, "return"),
        "import": lambda: take_in(room, told),
        "backup": lambda: copy(room, told),
        "restore": lambda: restore(room, told),
        "destruction": lambda: destroy(room, told),
    }[what]()
    pipe.recv()
