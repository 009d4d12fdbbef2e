"""Lists as they are shown, on paper or as a file; each print and export is an event."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_archive.exchange.export import write_list
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.cells import Cell
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing, ListColumn, ListTable
from desktop_archive.services import leaving, printing
from desktop_archive.services.room import Room


class ListDesk:
    """Prints and saves exactly what a list shows."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def export(
        self, path: Path, title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]
    ) -> int:
        """Save a list as XLSX or CSV, formula-safe, row by row, and return how many (F34).

        Raises:
            RefusedError: the right is missing, a text does not fit a cell, or the file can't be
                written.
        """
        self._room.require(Right.EXPORT)
        leaving.refuse_the_room(self._room, path)
        note = leaving.on_record(self._room, title, path)
        return write_list(path, headings, rows, title, note)

    def write(
        self,
        title: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        note: str,
        language: str,
        shares: Sequence[float] = (),
    ) -> Printout:
        """Draw a list as it is shown; with shares, each column gets its part of the width.

        Raises:
            RefusedError: the right is missing.
        """
        self._room.require(Right.PRINT)
        table = ListTable(
            title=title,
            headings=tuple(
                ListColumn(heading=heading, share=share)
                for heading, share in zip(headings, shares or [1.0] * len(headings), strict=True)
            ),
            rows=tuple(tuple(row) for row in rows),
            note=note,
            footing=Footing(printed_on=self._room.today(), filters=note),
        )
        made: Printout = printing.paper("registers").write_list(
            table, language=language, practice=self._room.is_practice
        )
        return made
