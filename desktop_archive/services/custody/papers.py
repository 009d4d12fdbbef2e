"""The registers of the store on paper: P36 and the custody ledger, as they are shown."""

from collections.abc import Sequence
from datetime import datetime

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.custody import MOVEMENT_NAMES, LedgerRefusal
from desktop_archive.rules.custody_printouts import (
    CustodyLedger,
    InOutLine,
    InOutRegister,
    LedgerEntry,
)
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services import printing
from desktop_archive.services.custody.desk import Custody, CustodyLine, CustodyRow, PassageLine
from desktop_archive.services.printing import Speak
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room

#: So many files go on paper at once; more are asked for class by class.
MOST_FILES = 5_000


class CustodyPapers:
    """Draws P36 and the custody ledger."""

    def __init__(self, room: Room) -> None:
        self._room, self._custody = room, Custody(room)

    def write_in_out(
        self, lines: Sequence[PassageLine], note: str, language: str, speak: Speak
    ) -> Printout:
        """Draw these passages as P36, the oldest first (B-08, F-14).

        Raises:
            RefusedError: the right to print is missing.
        """
        self._room.require(Right.PRINT)
        ordered = sorted(lines, key=lambda one: (one.row.at, one.row.id))
        years = sorted({one.moment.year for one in ordered})
        register = InOutRegister(
            lines=tuple(_in_out(one, language, speak) for one in ordered),
            footing=Footing(printed_on=self._room.today(), filters=note),
            room=self._room.facts.get("organisation", ""),
            year=" – ".join(str(year) for year in dict.fromkeys((*years[:1], *years[-1:]))),
        )
        made: Printout = printing.paper("custody_sheets").write_in_out(
            register, language=language, practice=self._room.is_practice
        )
        self._log("P36", note)
        return made

    def write_year(self, where: str, language: str, speak: Speak) -> Printout:
        """Draw the register of one year, or of all."""
        year = int(where) if where.isdecimal() else None
        return self.write_in_out(self._custody.passages(year), where, language, speak)

    def write_ledger(self, wanted: str, language: str) -> Printout:
        """Draw the ledger of the files that are shown (B-07, F-12).

        Raises:
            RefusedError: the right to print is missing, or more files are shown than go on one
                paper: a ledger with the rest left out would be taken for whole.
        """
        self._room.require(Right.PRINT)
        count = self._custody.count(wanted)
        if count > MOST_FILES:
            raise RefusedError(LedgerRefusal.TOO_MANY, count=count, most=MOST_FILES)
        files = self._custody.files(wanted, 0, MOST_FILES)
        ledger = CustodyLedger(
            entries=tuple(
                LedgerEntry(
                    heading=_heading(one),
                    lines=tuple(
                        _ledger_line(line, language) for line in self._custody.lines(one.id)
                    ),
                )
                for one in files
            ),
            footing=Footing(printed_on=self._room.today(), filters=wanted),
            organisation=self._room.facts.get("organisation", ""),
        )
        made: Printout = printing.paper("custody_sheets").write_custody_ledger(
            ledger, language=language, practice=self._room.is_practice
        )
        self._log("ledger", wanted)
        return made

    def _log(self, form: str, content: str) -> None:
        with self._room.act("print_register") as session:
            store_room.log_print(session, form, content=content)


def kind_words(kind: str, language: str) -> str:
    """Return what a line of the ledger is called."""
    return MOVEMENT_NAMES[kind].of(language) if kind in MOVEMENT_NAMES else kind


def _in_out(one: PassageLine, language: str, speak: Speak) -> InOutLine:
    return InOutLine(
        date=f"{one.moment:%Y-%m-%d}",
        time=f"{one.moment:%H:%M}",
        way=speak(one.passage, language),
        why=one.row.purpose or kind_words(one.row.kind, language),
        reference=one.reference,
        quantity=str(one.row.count),
        place=one.place,
        other=one.other,
        by=one.row.by,
        party=one.row.person,
        note=one.row.reason,
    )


def _heading(row: CustodyRow) -> str:
    parts = (row.code, row.title, row.box_no, row.address)
    return "   ".join(part for part in parts if part)


def _ledger_line(line: CustodyLine, language: str) -> tuple[str, ...]:
    moment = f"{datetime.fromisoformat(line.at).astimezone():%Y-%m-%d %H:%M}"
    kind = kind_words(line.kind, language)
    return (moment, kind, line.box_no, line.origin, line.goal, line.by, line.reason)
