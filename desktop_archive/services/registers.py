"""Registers and indexes from what is stored: rows for the screen, and the forms on paper."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing, LoanRegister, PlaceIndex, RegisterLine
from desktop_archive.rules.stocktake import Bucket
from desktop_archive.services import printing
from desktop_archive.services.masking import masked
from desktop_archive.services.place_index import by_holdings
from desktop_archive.services.place_index import by_shelf as by_shelf_rows
from desktop_archive.services.room import Room
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.models import StocktakeRow
from desktop_archive.store import registers as store_registers
from desktop_archive.store import room as store_room
from desktop_archive.store.registers import LoanLine, ShelfLine


@dataclass(frozen=True, slots=True)
class StocktakeLine:
    """One stocktake of the book with its figures."""

    row: StocktakeRow
    present: int
    lent: int
    different: int


class Registers:
    """Reads the registers and prints them exactly as they are."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def loans(self, year: int | None = None) -> list[LoanLine]:
        """Return the loan register, newest first; what one may not read is masked (P22, R-19)."""
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        with self._room.read() as session:
            lines = store_registers.loans(session, year)
        return [replace(line, title=masked(line, line.title, may_open=may_open)) for line in lines]

    def shelves(self) -> list[ShelfLine]:
        """Return what stands on which shelf (P16)."""
        with self._room.read() as session:
            return store_registers.shelves(session)

    def stocktakes(self) -> list[StocktakeLine]:
        """Return every stocktake with what it found, newest first (S-12)."""
        desk = StocktakeDesk(self._room)
        found = []
        for row in desk.stocktakes():
            sums = desk.look(row).summary
            present = sums.of(*(one for one in Bucket if one.is_present))
            lent = sums.of(Bucket.LENT, Bucket.LENT_SINCE)
            different = sum(sums.of(one) for one in Bucket if not one.agrees)
            found.append(StocktakeLine(row, present, lent, different))
        return found

    def write(self, form: str, language: str, where: str = "") -> Printout:
        """Draw a form from what is stored now and note that it was drawn.

        Raises:
            RefusedError: the right is missing.
            KeyError: the form can't be printed from the register alone.
        """
        if self._room.actor is not None:
            self._room.require(Right.PRINT)
        made = self._writers()[form](language, where)
        with self._room.act("print_register") as session:
            store_room.log_print(session, form, content=where)
        return made

    def _writers(self) -> Mapping[str, Callable[[str, str], Printout]]:
        return {
            "P15": lambda language, where: self._index(language, where, by_shelf=False),
            "P16": lambda language, where: self._index(language, where, by_shelf=True),
            "P22": self._loan_register,
        }

    def _footing(self, where: str) -> Footing:
        return Footing(printed_on=self._room.today(), filters=where)

    def _loan_register(self, language: str, where: str) -> Printout:
        year = int(where) if where.isdecimal() else None
        lines = tuple(
            RegisterLine(
                reference=loan.code,
                title=loan.title,
                lent_on=date.fromisoformat(loan.lent_on),
                due_on=date.fromisoformat(loan.due_on),
                department=loan.unit,
                borrower=loan.person,
                quantity=str(loan.quantity),
                purpose=loan.purpose,
                approved_by=loan.approved_by,
                returned_on=date.fromisoformat(loan.returned_on) if loan.returned_on else None,
                received_by=loan.received_by,
                signed_on=date.fromisoformat(loan.signed_on) if loan.signed_on else None,
            )
            for loan in reversed(self.loans(year))
        )
        register = LoanRegister(
            lines=lines,
            year=where,
            organisation=self._room.facts.get("organisation", ""),
            footing=self._footing(where),
        )
        made: Printout = printing.paper("registers").write_loan_register(
            register, language=language, practice=self._room.is_practice
        )
        return made

    def _index(self, language: str, where: str, *, by_shelf: bool) -> Printout:
        with self._room.read() as session:
            rows = tuple((by_shelf_rows if by_shelf else by_holdings)(session, language))
        index = PlaceIndex(
            rows=rows,
            by_shelf=by_shelf,
            fonds=self._room.facts.get("organisation", ""),
            footing=self._footing(where),
        )
        made: Printout = printing.paper("registers").write_place_index(
            index, language=language, practice=self._room.is_practice
        )
        return made
