"""Scans at the loan desk, beside plain sqlite3 doing the very same statements and guards."""

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event, select
from sqlalchemy.engine.interfaces import ExecutionContext

from benchmarks.rooms import copy_of, enter
from benchmarks.timing import Figure, median, now, once, percentile
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.lending import ScanOutcome
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.people import NewPerson, People
from desktop_archive.store import dialect
from desktop_archive.store import tables as t

_MEMORY = Path("/dev/shm")
_PEOPLE, _EACH = 12, 5
_WISH = Wish(reason="审计", on_site_reason="会议现场使用", days=5)

Step = tuple[str, Any]


def figures(path: Path, folder: Path) -> list[Figure]:
    """Lend on the disk as it is, and in memory, where what the disk takes to sync is left out."""
    found = _lend(copy_of(path, folder / "desk.register"), folder, "on this disk", is_judged=False)
    if not os.access(_MEMORY, os.W_OK):
        return found
    with tempfile.TemporaryDirectory(prefix="bench-", dir=_MEMORY) as name:
        copy = copy_of(path, Path(name) / "desk.register")
        return found + _lend(copy, Path(name), "no disk", is_judged=True)


def _lend(path: Path, folder: Path, where: str, *, is_judged: bool) -> list[Figure]:
    """Lend at the desk; then replay what reached SQLite on a copy, without the program."""
    with enter(path) as room:
        desk = LoanDesk(room)
        visits = _prepare(desk)
        boxes = _boxes(desk)
        before = copy_of(path, folder / "before.register")
        offered = [once(partial(desk.scan, code)) for code in boxes]
        with _recorded() as trace:
            issued = [_scan(desk, code, trace) for code in visits]
    steps = [spent for spent in issued if spent is not None]
    raw = _replayed(before, trace)
    p99, plain = percentile(steps, 0.99), median(raw)
    bar, ratio_bar = (33, 6.0) if is_judged else (None, None)
    return [
        Figure(f"scan a box, files offered, {where}", percentile(offered, 0.99), "ms p99", bar),
        Figure(f"scan a file, lent and stored, {where}", p99, "ms p99", bar),
        Figure(
            f"the same, the median, {where}",
            median(steps),
            "ms",
            None,
            raw=plain,
            ratio_bar=ratio_bar,
        ),
    ]


def _prepare(desk: LoanDesk) -> list[str]:
    """Enter and sign applications; return the codes that will be scanned, person by person."""
    with desk.room.read() as session:
        unit = session.execute(select(t.unit.c.id).limit(1)).scalar_one()
        wanted = session.execute(
            select(t.record.c.id, t.record.c.serial)
            .where(t.record.c.state == "in_place", t.record.c.secrecy == 0)
            .where(t.record.c.box_id.is_not(None), t.record.c.status == "catalogued")
            .where(t.record.c.personal_data.is_(False), t.record.c.sealed.is_(False))
            .where(t.record.c.id.not_in(select(t.hold_record.c.record_id)))
            .limit(_PEOPLE * _EACH)
        ).all()
    # Who has something overdue is refused: these people never borrowed.
    register = People(desk.room)
    people = [
        register.add(NewPerson(name=f"新来者{number}", unit_id=unit, staff_no=f"BENCH{number}"))
        for number in range(_PEOPLE)
    ]
    codes = []
    for number, person in enumerate(people):
        records = wanted[number * _EACH : (number + 1) * _EACH]
        view = desk.requests.apply(person.id, [record.id for record in records], _WISH)
        for post in view.missing:
            desk.requests.sign_on_paper(view.application.id, post, "周敏", desk.room.today())
        codes.append(Barcode(Kind.PERSON, person.serial).digits)
        codes += [Barcode(Kind.RECORD, record.serial).digits for record in records]
    return codes


def _boxes(desk: LoanDesk) -> list[str]:
    with desk.room.read() as session:
        serials = session.execute(select(t.box.c.serial).limit(100)).scalars().all()
    return [Barcode(Kind.BOX, serial).digits for serial in serials]


def _scan(desk: LoanDesk, code: str, trace: list[Step]) -> float | None:
    """Scan; return the time if it was a file, which must be lent by it."""
    is_file = Barcode.parse(code).kind is Kind.RECORD
    trace.append(("lend" if is_file else "visit", None))
    began = now()
    outcome = desk.scan(code).outcome
    spent = (now() - began) * 1000
    if is_file and outcome is not ScanOutcome.ISSUED:
        raise RuntimeError(f"the file was not lent: {outcome}")
    return spent if is_file else None


@contextlib.contextmanager
def _recorded() -> Iterator[list[Step]]:
    """Write down every statement that reaches SQLite, and every commit."""
    trace: list[Step] = []

    def on_statement(
        _connection: Connection,
        _cursor: object,
        statement: str,
        parameters: Any,  # noqa: ANN401
        _context: ExecutionContext | None,
        many: bool,  # noqa: FBT001
    ) -> None:
        trace.append((statement, list(parameters) if many else [parameters]))

    def on_end(_connection: Connection) -> None:
        trace.append(("COMMIT", [()]))

    listeners: list[tuple[str, Callable[..., None]]] = [
        ("before_cursor_execute", on_statement),
        ("commit", on_end),
        ("rollback", on_end),
    ]
    for name, listener in listeners:
        event.listen(Engine, name, listener)
    try:
        yield trace
    finally:
        for name, listener in listeners:
            event.remove(Engine, name, listener)


def _replayed(path: Path, trace: list[Step]) -> list[float]:
    """Do the same statements on the copy with sqlite3 alone; return the times of the loans."""
    connection = sqlite3.connect(path)
    dialect.prepare(connection, query_only=False)
    spent: list[float] = []
    kind, began = "", now()
    for statement, values in [*trace, ("end", None)]:
        if values is None:
            if kind == "lend":
                spent.append((now() - began) * 1000)
            kind, began = statement, now()
            continue
        for value in values:
            connection.execute(statement, value).fetchall()
    connection.close()
    return spent
