"""Lists as they are shown, on paper or as a file; each print and export is an event."""

from collections.abc import Sequence
from pathlib import Path

from desktop_archive.exchange.export import write_csv, write_xlsx
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.printouts import Footing, ListColumn, ListTable, Printout
from desktop_archive.services import printing
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room


class ListDesk:
    """Prints and saves exactly what a list shows."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def export(
        self, path: Path, title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]
    ) -> int:
        """Save a list as XLSX or CSV, formula-safe, and return how many rows (F34).

        Raises:
            RefusedError: the right is missing, or a text does not fit a cell.
        """
        write = write_csv if path.suffix.lower() == ".csv" else write_xlsx
        with self._room.act("export", right=Right.EXPORT, reason=title) as session:
            count = write(path, headings, rows)
            store_room.log_event(session, "export", title, file=path.name, rows=count)
        return count

    def write(
        self,
        title: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        note: str,
        language: str,
    ) -> Printout:
        """Draw a list as it is shown.

        Raises:
            RefusedError: the right is missing.
        """
        self._room.require(Right.PRINT)
        table = ListTable(
            title=title,
            headings=tuple(ListColumn(heading=heading) for heading in headings),
            rows=tuple(tuple(row) for row in rows),
            note=note,
            footing=Footing(printed_on=self._room.today(), filters=note),
        )
        made: Printout = printing.paper("registers").write_list(
            table, language=language, practice=self._room.is_practice
        )
        return made
