"""What leaves the room as a list for spreadsheets; each export is an act in the trail."""

from array import array
from collections.abc import Callable
from pathlib import Path

from desktop_archive.exchange.export import write_list
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import LARGEST_SERIAL
from desktop_archive.services import leaving
from desktop_archive.services.export_fields import FieldColumns
from desktop_archive.services.export_lists import (
    HEADINGS,
    LISTS,
    Rows,
    Say,
    Speech,
    act_cells,
    record_cells,
)
from desktop_archive.services.masking import is_masked
from desktop_archive.services.room import Room
from desktop_archive.store import exporting
from desktop_archive.store import fields as store_fields
from desktop_archive.store import records as store_records
from desktop_archive.store.records import Query

_PIECE = 2_000
#: Told how many rows are written; raise in it to stop.
Progress = Callable[[int], None]


def _silent(_done: int) -> None:
    """Nobody is looking."""


class Exports:
    """Writes whole lists, in the language of whoever asks."""

    def __init__(self, room: Room, say: Say, language: str) -> None:
        self._room = room
        may_open = room.may(Right.OPEN_CONFIDENTIAL)
        self._speech = Speech(language, say, may_open)

    def write(self, what: str, path: Path, where: str = "", progress: Progress = _silent) -> int:
        """Write a list as XLSX or CSV and return how many rows it holds.

        Raises:
            RefusedError: the signed-in person lacks the right, a text does not fit a cell, or the
                file can't be written.
        """
        if self._room.actor is not None:
            self._room.require(Right.AUDIT_READ if what == "audit" else Right.EXPORT)
        leaving.refuse_the_room(self._room, path)
        headings = [self._speech.of(names) for names in HEADINGS[what]]
        if what == "records":
            headings += self._columns().headings()
        rows = _filtered(self._rows(what), where) if what != "records" else self._records(where)
        note = leaving.on_record(self._room, what, path)
        return write_list(path, headings, _told(rows, progress), what, note)

    def _rows(self, what: str) -> Rows:
        if what == "audit":
            yield from self._acts()
            return
        with self._room.read() as session:
            rows = list(LISTS[what](session, self._speech))
        yield from rows

    def _acts(self) -> Rows:
        last = 0
        while True:
            with self._room.read() as session:
                found = exporting.acts(session, last)
            if not found:
                return
            yield from map(act_cells, found)
            last = int(str(found[-1][0]))

    def _records(self, where: str) -> Rows:
        """Yield records piece by piece; nobody waits for a reader that takes its time."""
        query = Query(text=where)
        with self._room.read() as session:
            ids = array("q", store_records.page_ids(session, query, 0, LARGEST_SERIAL))
        fields, may_open = self._columns(), self._speech.may_open
        for start in range(0, len(ids), _PIECE):
            piece = ids[start : start + _PIECE]
            with self._room.read() as session:
                lines = exporting.record_lines(session, piece)
                said = store_fields.values_of(session, list(piece))
            for line in lines:
                hidden = is_masked(line, may_open=may_open)
                more = fields.cells(said.get(line.id, {}), is_hidden=hidden)
                yield (*record_cells(line, self._speech), *more)

    def _columns(self) -> FieldColumns:
        with self._room.read() as session:
            return FieldColumns(session, self._speech.language, may_open=self._speech.may_open)


def _filtered(rows: Rows, where: str) -> Rows:
    wanted = where.strip().casefold()
    for row in rows:
        if not wanted or any(wanted in str(cell).casefold() for cell in row):
            yield row


def _told(rows: Rows, progress: Progress) -> Rows:
    for number, row in enumerate(rows, start=1):
        if number % _PIECE == 0:
            progress(number)
        yield row
