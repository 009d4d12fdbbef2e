"""What leaves the room as a file: lists for spreadsheets, the whole room for other programs."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from desktop_archive.exchange.export import write_csv, write_xlsx
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.imports import Cell, FileReason
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.masking import masked
from desktop_archive.services.room import Room
from desktop_archive.store import exporting, registers, trail_log
from desktop_archive.store import records as store_records
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.records import Query, RecordRow

#: Marks the format of the full export, so that a reader knows what it holds.
FULL_FORMAT = "desktop-archive-export"
FULL_VERSION = 1
_PIECE = 5_000

Rows = Iterator[Sequence[Cell]]
HEADINGS: Mapping[str, Sequence[str]] = {
    "records": (
        "code", "title", "category", "year", "retention", "unit", "creator", "date", "secrecy",
        "pages", "box", "box barcode", "place", "state", "status", "due",
    ),
    "boxes": (
        "barcode", "box", "fonds", "category", "year", "retention", "unit", "first", "last",
        "records", "secrecy", "thickness_mm", "place", "state", "label_due", "note",
    ),
    "places": (
        "address", "room", "range", "side", "bay", "shelf", "length_mm", "boxes", "used_mm",
    ),
    "loans": (
        "code", "title", "borrower", "unit", "purpose", "lent", "due", "returned", "approved_by",
        "received_by",
    ),
    "people": ("barcode", "staff_no", "name", "unit", "post", "phone", "email", "left"),
    "audit": ("at", "actor", "action", "reason", "workstation", "rows"),
}  # fmt: skip


class Exports:
    """Writes files; each export is an event in the trail."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def write(self, what: str, path: Path, where: str = "") -> int:
        """Write a list, or everything, and return how many rows.

        Raises:
            RefusedError: the signed-in person lacks the right, or a text does not fit a cell.
        """
        if self._room.actor is not None:
            self._room.require(Right.EXPORT)
        count = self._full(path) if what == "full" else self._list(what, path, where)
        with self._room.act("export", reason=what) as session:
            store_room.log_event(session, "export", what, file=path.name, rows=count)
        return count

    def _list(self, what: str, path: Path, where: str) -> int:
        write = write_csv if path.suffix.lower() == ".csv" else write_xlsx
        readers: Mapping[str, Callable[[Session], Rows]] = {
            "records": lambda session: self._records(session, where),
            "boxes": _boxes,
            "places": _places,
            "loans": _loans,
            "people": _people,
            "audit": _acts,
        }
        with self._room.read() as session:
            rows = readers[what](session)
            return write(path, HEADINGS[what], _filtered(rows, "" if what == "records" else where))

    def _records(self, session: Session, where: str) -> Rows:
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        if where:
            query = Query(text=where, with_secret=may_open)
            total = store_records.count(session, query)
            pieces: Iterator[list[int]] = (
                store_records.page_ids(session, query, offset, _PIECE)
                for offset in range(0, total, _PIECE)
            )
        else:
            pieces = exporting.record_ids(session)
        for piece in pieces:
            for row in store_records.rows(session, piece):
                yield _record(row, may_open=may_open)

    def _full(self, path: Path) -> int:
        """Write every table as JSON lines: a head, then one line a row (format: docs)."""
        part = path.with_name(f".{path.name}.part")
        count = 0
        try:
            with self._room.read() as session, part.open("w", encoding="utf-8") as stream:
                head = {
                    "format": FULL_FORMAT,
                    "version": FULL_VERSION,
                    "room": dict(self._room.facts),
                }
                stream.write(json.dumps(head, ensure_ascii=False) + "\n")
                for name in exporting.table_names():
                    _, rows = exporting.table(session, name)
                    for row in rows:
                        line = {"table": name, "row": row}
                        stream.write(json.dumps(line, ensure_ascii=False) + "\n")
                        count += 1
            part.replace(path)
        except OSError as error:
            raise RefusedError(FileReason.UNREADABLE, file=path.name) from error
        finally:
            part.unlink(missing_ok=True)
        return count


def _filtered(rows: Rows, where: str) -> Rows:
    wanted = where.strip().casefold()
    for row in rows:
        if not wanted or any(wanted in str(cell).casefold() for cell in row):
            yield row


def _record(row: RecordRow, *, may_open: bool) -> Sequence[Cell]:
    serial = row.box_serial
    return (
        row.code,
        masked(row, row.title, may_open=may_open),
        row.category,
        row.year,
        row.retention,
        row.unit_code,
        masked(row, row.creator, may_open=may_open),
        row.date_text,
        row.secrecy,
        row.pages,
        row.box_no,
        "" if serial is None else Barcode(Kind.BOX, serial).digits,
        row.address,
        row.state,
        row.status,
        row.due_on or "",
    )


def _boxes(session: Session) -> Rows:
    for serial, *rest in exporting.boxes(session):
        yield (Barcode(Kind.BOX, int(str(serial))).digits, *map(_cell, rest))


def _people(session: Session) -> Rows:
    for serial, *rest in exporting.people(session):
        yield (Barcode(Kind.PERSON, int(str(serial))).digits, *map(_cell, rest))


def _places(session: Session) -> Rows:
    for line in registers.shelves(session):
        yield (
            line.address,
            line.room,
            line.range,
            line.side,
            line.bay,
            line.shelf,
            line.length_mm,
            line.boxes,
            line.used_mm,
        )


def _loans(session: Session) -> Rows:
    for line in registers.loans(session):
        yield (
            line.code,
            line.title,
            line.person,
            line.unit,
            line.purpose,
            line.lent_on,
            line.due_on,
            line.returned_on or "",
            line.approved_by,
            line.received_by,
        )


def _acts(session: Session) -> Rows:
    for act in trail_log.acts(session, ""):
        yield (act.at, act.actor, act.action, act.reason, act.workstation, act.rows)


def _cell(value: object) -> Cell:
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)
