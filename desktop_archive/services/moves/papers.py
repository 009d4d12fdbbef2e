"""The list of a move on paper, as it stands now (B-08)."""

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.move_printouts import MoveSheet, MoveSheetLine
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.shelves import Unfit
from desktop_archive.services import printing
from desktop_archive.services.moves.models import LineRow
from desktop_archive.services.printing import Speak
from desktop_archive.services.room import Room
from desktop_archive.store import moves as store_moves
from desktop_archive.store import room as store_room


class MovePapers:
    """Draws move plans."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def write(self, plan_id: int, language: str, speak: Speak) -> Printout:
        """Draw a plan and note that it was drawn.

        Raises:
            RefusedError: the right to print is missing.
        """
        self._room.require(Right.PRINT)
        with self._room.read() as session:
            plan = store_moves.plan(session, plan_id)
            lines = store_moves.lines(session, plan_id)
        if plan is None:
            raise LookupError(f"plan {plan_id}")
        carried = [one for one in lines if one.to_id is not None]
        ends = dict.fromkeys(one.to_address for one in (*carried[:1], *carried[-1:]))
        sheet = MoveSheet(
            number=plan.number,
            code=Barcode(Kind.FORM, plan.serial),
            lines=tuple(_line(one, "") for one in carried),
            staying=tuple(
                _line(one, speak(Unfit(one.problem), language) if one.problem else one.reason)
                for one in lines
                if one.to_id is None
            ),
            source="" if plan.source.isdecimal() else plan.source,
            goal=" – ".join(ends),
            purpose=plan.purpose,
            made_by=plan.made_by,
            approved_by=plan.approved_by,
            footing=Footing(printed_on=self._room.today()),
        )
        made: Printout = printing.paper("move_sheets").write_move_sheet(
            sheet, language=language, practice=self._room.is_practice
        )
        with self._room.act("print_move_plan") as session:
            store_room.log_print(session, "move", content=plan.number)
        return made


def _line(line: LineRow, why: str) -> MoveSheetLine:
    return MoveSheetLine(
        code=Barcode(Kind.BOX, line.serial),
        box_no=line.box_no,
        count=str(line.count),
        origin=line.from_address,
        goal=line.to_address,
        is_there=line.state == "there",
        why=why,
    )
