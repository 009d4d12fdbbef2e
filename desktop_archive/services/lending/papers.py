"""The papers of the desk: slip, cards, recalls, register; each copy is noted (L-03, L-10, L-11)."""

from collections.abc import Sequence
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import (
    Footing,
    LoanRegister,
    LoanSlip,
    RecallNotice,
    SubstituteCard,
)
from desktop_archive.services import printing
from desktop_archive.services.lending.book import LoanBook
from desktop_archive.services.lending.desk_registers import DeskRegisters
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room


class DeskPapers:
    """Draws what leaves the desk on paper."""

    def __init__(self, room: Room, book: LoanBook) -> None:
        self._room, self._book = room, book
        registers = DeskRegisters(room)
        self.readings, self.copies = registers.readings, registers.copies

    def slip(self, slip: LoanSlip, language: str) -> Printout:
        """Draw the slip that the borrower signs (L-03, L-18)."""
        made: Printout = printing.paper("slip").write_slip(
            slip, language=language, practice=self._room.is_practice
        )
        return made

    def cards(self, cards: Sequence[SubstituteCard], language: str) -> Printout:
        """Draw substitute cards on as few sheets as fit (L-11, L-12)."""
        made: Printout = printing.paper("cards").write_cards(
            cards, language=language, practice=self._room.is_practice
        )
        return made

    def cards_again(self, loan_ids: Sequence[int], language: str) -> Printout:
        """Draw the cards of loans once more, and note the copy."""
        self._book.cards_printed(loan_ids)
        return self.cards(self._book.substitute_cards(loan_ids), language)

    def recalls(self, notices: Sequence[RecallNotice], language: str) -> Printout:
        """Draw recall letters with their stubs and receipts (L-10, P24)."""
        made: Printout = printing.paper("notices").write_notices(
            notices, language=language, practice=self._room.is_practice
        )
        with self._room.act("print_recall", right=Right.PRINT) as session:
            for notice in notices:
                store_room.log_print(session, "P24", content=notice.number)
        return made

    def register(self, first: date, last: date, language: str) -> Printout:
        """Draw the loan register between two days (L-03, P22)."""
        lines = self._book.register(first, last)
        span = f"{first.isoformat()} – {last.isoformat()}"
        register = LoanRegister(
            lines=tuple(lines),
            year=str(last.year) if first.year == last.year else f"{first.year}–{last.year}",
            organisation=self._room.facts.get("organisation", ""),
            footing=Footing(printed_on=self._room.today(), filters=span),
        )
        made: Printout = printing.paper("registers").write_loan_register(
            register, language=language, practice=self._room.is_practice
        )
        with self._room.act("print_register", right=Right.PRINT) as session:
            store_room.log_print(session, "P22", content=span)
        return made
