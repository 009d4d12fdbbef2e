"""The pick list on paper, in the order of the shelves and as it stands now (A-02, L-02)."""

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.fetching import FetchState
from desktop_archive.rules.pick_printouts import PickSheet, PickSheetLine
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.services import printing
from desktop_archive.services.lending.fetching import Fetching, PickLine
from desktop_archive.services.printing import Speak
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room


class PickPapers:
    """Draws what waits to be fetched."""

    def __init__(self, room: Room, fetching: Fetching) -> None:
        self._room, self._fetching = room, fetching

    def write(self, language: str, speak: Speak) -> Printout:
        """Draw the list and note that it was drawn.

        Raises:
            RefusedError: the right to print is missing.
        """
        now = self._room.now().astimezone()
        sheet = PickSheet(
            lines=tuple(_line(one, language, speak) for one in self._fetching.lines()),
            organisation=self._room.facts.get("organisation", ""),
            drawn_up=f"{now:%Y-%m-%d %H:%M}",
            footing=Footing(printed_on=self._room.today()),
        )
        made: Printout = printing.paper("pick_list").write_pick_list(
            sheet, language=language, practice=self._room.is_practice
        )
        with self._room.act("print_picks", right=Right.PRINT) as session:
            store_room.log_print(session, "picks", content=str(len(sheet.lines)))
        return made


def _line(one: PickLine, language: str, speak: Speak) -> PickSheetLine:
    row, record = one.row, one.record
    is_plain = one.state in (FetchState.TO_FETCH, FetchState.READY)
    return PickSheetLine(
        place=record.place,
        box_no=record.box_no,
        position=str(record.box_position or ""),
        reference=record.code,
        title=record.title,
        request=row.number,
        reader=" ".join(part for part in (row.person, row.unit) if part),
        wished_on=row.wished_on or "",
        is_ready=one.state is FetchState.READY,
        note="" if is_plain else " ".join((speak(one.state, language), row.note)).strip(),
    )
