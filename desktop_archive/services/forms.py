"""Printed forms by their numbers, for the command line and for other programs."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.printouts import Printout
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services import printing
from desktop_archive.services.lending.desk_registers import DeskRegisters
from desktop_archive.services.lending.request_papers import RequestPapers
from desktop_archive.services.lending.requests import Requests
from desktop_archive.services.numbering.checking import NumberCheck
from desktop_archive.services.papers.desk import FORMS, CataloguePapers, Tell
from desktop_archive.services.range_cards import RangeCards
from desktop_archive.services.registers import Registers
from desktop_archive.services.review_papers import ReviewPapers
from desktop_archive.services.room import Room
from desktop_archive.services.shelf_papers import ShelfDiagrams
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.papers import StocktakePapers

Speak = Callable[[Enum, str], str]


#: Forms that need nothing but what is stored.
DRAWN = (*FORMS, "P15", "P16", "P17", "P18", "P21", "P22", "P26", "P37", "P38", "P42")
DRAWN = (
    *FORMS, "P15", "P16", "P18", "P21", "P22", "P23", "P26", "P37", "P38", "P42", "copies",
)  # fmt: skip
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
_REGISTER_OPTIONS: Final = ("year", "where")


def form_names(language: str) -> dict[str, str]:
    """Return the forms that can be drawn, with their names."""
    known = printing.paper("catalogue_of_forms").FORMS
    return {form: known[form].names.of(language) for form in DRAWN}


def _silent(done: int, total: int) -> None:
    """Hear how far the work is, and say nothing."""


class FormDesk:
    """Draws every form that needs nothing but what is stored."""

    def __init__(self, room: Room) -> None:
        self._papers = CataloguePapers(room)
        self._registers = Registers(room)
        self._review = ReviewPapers(room)
        self._range_cards = RangeCards(room)
        self._diagrams = ShelfDiagrams(room)
        self._requests = RequestPapers(room, Requests(room))
        self._numbers = NumberCheck(room)
        self._stocktakes, self._counted = StocktakeDesk(room), StocktakePapers(room)
        self._room, self._desk = room, DeskRegisters(room)

    def write(
        self,
        form: str,
        language: str,
        where: str,
        speak: Speak,
        given: Mapping[str, str] = _NOTHING,
        tell: Tell = _silent,
    ) -> Printout:
        """Draw a form; `where` is a search, a year or nothing, `given` names parts and choices.

        Raises:
            RefusedError: there is nothing to draw, or an option makes no sense for the form.
        """
        if form in FORMS:
            words = {name: value for name, value in given.items() if name != "where"}
            scope, options = self._papers.asked(where or given.get("where", ""), words)
            return self._papers.write(form, scope, language, options, tell)
        unknown = next((name for name in given if name not in _REGISTER_OPTIONS), None)
        if unknown is not None:
            known = ", ".join(_REGISTER_OPTIONS)
            raise RefusedError(PaperRefusal.UNKNOWN_OPTION, option=unknown, known=known)
        if form == "P26":
            return self._review.due_list(language, speak)
        if form == "P17":
            return self._diagrams.write(language, where or given.get("where", ""))
        if form == "P18":
            return self._range_cards.write(language)
        if form == "P21":
            found = self._requests.find(where or given.get("where", ""))
            return self._requests.write(found, language)
        if form in ("P37", "P38"):
            row = self._stocktakes.find(where or given.get("where", ""))
            draw = self._counted.sheets if form == "P37" else self._counted.report
            return draw(row, language)
        if form in ("P23", "copies"):
            return self._desk_register(form, language, where or given.get("year", ""))
        if form == "P42":
            return self._numbers.statement(language, only=where or given.get("where", ""))
        wanted = where or given.get("where") or given.get("year", "")
        return self._registers.write(form, language, wanted)

    def _desk_register(self, form: str, language: str, where: str) -> Printout:
        """Draw what was read or copied in a year; this one unless another is named."""
        today = self._room.today()
        year = int(where) if where.isdecimal() else today.year
        last = today if year == today.year else date(year, 12, 31)
        write = self._desk.readings if form == "P23" else self._desk.copies
        return write(date(year, 1, 1), last, language)
