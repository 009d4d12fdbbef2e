"""The reading register and the register of copies on paper (P23, A-13, A-15, A-29)."""

from dataclasses import replace
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.desk_printouts import CopyLine, DeskRegister, ReadingLine
from desktop_archive.rules.names import Names
from desktop_archive.rules.personal import masked_numbers
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.services import printing
from desktop_archive.services.masking import masked
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import copies as store_copies
from desktop_archive.store.lending import readings as store_readings
from desktop_archive.store.lending.copies import CopyRow
from desktop_archive.store.lending.readings import ReadingRow

_READ = Names("read", "阅", "閱")
_MODES = {
    "copy": Names("copy", "复", "複"),
    "excerpt": Names("notes", "抄", "抄"),
    "electronic": Names("file", "电子", "電子"),
}


class DeskRegisters:
    """Draws what was read and copied over a span of days, exactly as it stands."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def readings(self, first: date, last: date, language: str) -> Printout:
        """Draw the reading register; copies made stand in it with their pages (P23)."""
        span = (first.isoformat(), last.isoformat())
        with self._room.read() as session:
            read = [_reading(row, language) for row in self._shown(session, *span)]
            copied = [_copied(row, language) for row in self._shown_copies(session, *span)]
        lines = sorted((*read, *copied), key=lambda line: line.on)
        register = replace(self._empty(first, last), readings=tuple(lines))
        return self._drawn("P23", "write_reading_register", register, language)

    def copies(self, first: date, last: date, language: str) -> Printout:
        """Draw the register of copies and excerpts."""
        with self._room.read() as session:
            rows = self._shown_copies(session, first.isoformat(), last.isoformat())
        lines = tuple(_copy(row, language) for row in reversed(rows))
        register = replace(self._empty(first, last), copies=lines)
        return self._drawn("copies", "write_copy_register", register, language)

    def _shown(self, session: Session, first: str, last: str) -> list[ReadingRow]:
        """Return readings as the signed-in person may see them (P22, R-19, C-41)."""
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        return [
            replace(
                row,
                title=masked(row, row.title, may_open=may_open),
                identity=row.identity if may_open else masked_numbers(row.identity),
            )
            for row in store_readings.between(session, first, last)
        ]

    def _shown_copies(self, session: Session, first: str, last: str) -> list[CopyRow]:
        """Return copies as the signed-in person may see them (P22, R-19, C-41)."""
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        return [
            replace(
                row,
                title=masked(row, row.title, may_open=may_open),
                content=masked(row, row.content, may_open=may_open) if row.content else "",
            )
            for row in store_copies.between(session, first, last)
        ]

    def _empty(self, first: date, last: date) -> DeskRegister:
        span = f"{first.isoformat()} – {last.isoformat()}"
        return DeskRegister(
            year=str(last.year) if first.year == last.year else f"{first.year}–{last.year}",
            organisation=self._room.facts.get("organisation", ""),
            footing=Footing(printed_on=self._room.today(), filters=span),
        )

    def _drawn(self, form: str, drawing: str, register: DeskRegister, language: str) -> Printout:
        write = getattr(printing.paper("registers"), drawing)
        made: Printout = write(register, language=language, practice=self._room.is_practice)
        with self._room.act("print_register", right=Right.PRINT) as session:
            store_room.log_print(session, form, content=register.footing.filters)
        return made


def _reading(row: ReadingRow, language: str) -> ReadingLine:
    return ReadingLine(
        on=date.fromisoformat(row.began_on),
        unit=row.unit,
        reader=row.reader,
        identity=row.identity,
        reference=row.code,
        title=row.title,
        purpose=row.purpose,
        mode=_READ.of(language),
        approved_by=row.approved_by,
        signed_on=date.fromisoformat(row.signed_on) if row.signed_on else None,
    )


def _copied(row: CopyRow, language: str) -> ReadingLine:
    return ReadingLine(
        on=date.fromisoformat(row.made_on),
        unit=row.unit,
        reader=row.reader,
        identity="",
        reference=row.code,
        title=row.title,
        purpose=row.purpose,
        mode=_MODES[row.kind].of(language),
        pages=row.pages,
        approved_by=row.consent_by,
        signed_on=date.fromisoformat(row.received_on) if row.received_on else None,
    )


def _copy(row: CopyRow, language: str) -> CopyLine:
    return CopyLine(
        number=row.number,
        on=date.fromisoformat(row.made_on),
        kind=_MODES[row.kind].of(language),
        reader=row.reader,
        unit=row.unit,
        reference=row.code,
        title=row.title,
        content=row.content,
        pages=row.pages,
        fee=f"{row.fee_fen // 100}.{row.fee_fen % 100:02}" if row.fee_fen else "",
        consent_by=row.consent_by,
        reviewed_by=row.reviewed_by,
        received_on=date.fromisoformat(row.received_on) if row.received_on else None,
    )
