"""Printed forms by their numbers, for the command line and for other programs."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services import printing
from desktop_archive.services.custody.papers import CustodyPapers
from desktop_archive.services.lending.desk_registers import DeskRegisters
from desktop_archive.services.lending.fetching import Fetching
from desktop_archive.services.lending.pick_papers import PickPapers
from desktop_archive.services.lending.request_papers import RequestPapers
from desktop_archive.services.lending.requests import Requests
from desktop_archive.services.lending.return_papers import ReturnPapers
from desktop_archive.services.lending.use_papers import UsePapers
from desktop_archive.services.lending.uses import UseLedger
from desktop_archive.services.numbering.checking import NumberCheck
from desktop_archive.services.papers.desk import FORMS, CataloguePapers, Tell
from desktop_archive.services.printing import Speak
from desktop_archive.services.range_cards import RangeCards
from desktop_archive.services.registers import Registers
from desktop_archive.services.retention.papers import RetentionPapers
from desktop_archive.services.review_papers import BATCH_PAPERS, LIST_PAPERS, ReviewPapers
from desktop_archive.services.room import Room
from desktop_archive.services.seal_papers import SealPapers
from desktop_archive.services.shelf_papers import ShelfDiagrams
from desktop_archive.services.signatures.papers import KeyPapers
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.papers import StocktakePapers

#: Forms that need nothing but what is stored.
DRAWN = (
    *FORMS, "P15", "P16", "P17", "P18", "P21", "P22", "P23", "P25", "P26", "P36", "P37", "P38",
    "P42", "P43", "copies", "day_seal", "key", "ledger", "picks", "schedule", "uses", "year_end",
    *BATCH_PAPERS, *LIST_PAPERS,
)  # fmt: skip
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
_REGISTER_OPTIONS: Final = ("year", "where", "list", "batch", "day")


def form_names(language: str) -> dict[str, str]:
    """Return the forms that can be drawn, with their names."""
    known = printing.paper("catalogue_of_forms").FORMS
    return {form: known[form].names.of(language) for form in DRAWN}


#: Forms of one year: what names none is refused, or everything would be drawn under that name.
_OF_A_YEAR = frozenset({"P22", "P23", "P36", "copies", "uses", "year_end"})
_FOUR_DIGITS = re.compile(r"[1-9][0-9]{3}")


def _year(text: str) -> int | None:
    return int(text) if text.isdecimal() else None


def _silent(done: int, total: int) -> None:
    """Hear how far the work is, and say nothing."""


class FormDesk:
    """Draws every form that needs nothing but what is stored."""

    def __init__(self, room: Room) -> None:
        self._papers = CataloguePapers(room)
        self._registers = Registers(room)
        self._review, self._retention = ReviewPapers(room), RetentionPapers(room)
        self._range_cards = RangeCards(room)
        self._diagrams = ShelfDiagrams(room)
        requests = Requests(room)
        self._requests = RequestPapers(room, requests)
        self._returns = ReturnPapers(room)
        self._picks = PickPapers(room, Fetching(room, requests))
        self._numbers = NumberCheck(room)
        self._stocktakes, self._counted = StocktakeDesk(room), StocktakePapers(room)
        self._room, self._desk = room, DeskRegisters(room)
        self._custody = CustodyPapers(room)
        self._uses = UsePapers(room, UseLedger(room))

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
        asked = (given.get(name) for name in _REGISTER_OPTIONS)
        wanted = where or next(filter(None, asked), "")
        if form in _OF_A_YEAR and wanted and not _FOUR_DIGITS.fullmatch(wanted):
            raise RefusedError(PaperRefusal.BAD_OPTION, option="year", value=wanted)
        if form in LIST_PAPERS:
            return self._review.of_list(form, self._review.find_list(wanted), language, speak)
        if form in BATCH_PAPERS:
            return self._review.of_batch(form, self._review.find_batch(wanted), language, speak)
        drawn = self._drawn(form, language, wanted, speak)
        if form in drawn:
            return drawn[form]()
        return self._registers.write(form, language, wanted)

    def _drawn(
        self, form: str, language: str, wanted: str, speak: Speak
    ) -> dict[str, Callable[[], Printout]]:
        """Return how each form is drawn that no list of the catalogue is."""
        return {
            "P17": lambda: self._diagrams.write(language, wanted),
            "P18": lambda: self._range_cards.write(language),
            "P21": lambda: self._requests.write(self._requests.find(wanted), language),
            "P23": lambda: self._desk_register(form, language, wanted),
            "P25": lambda: self._returns.inspection_of(wanted, language, speak),
            "P26": lambda: self._review.due_list(language, speak),
            "P36": lambda: self._custody.write_year(wanted, language, speak),
            "P37": lambda: self._counted.sheets(self._stocktakes.find(wanted), language),
            "P38": lambda: self._counted.report(self._stocktakes.find(wanted), language),
            "P42": lambda: self._numbers.statement(language, only=wanted),
            "P43": lambda: self._uses.effects_of_year(wanted, language, speak),
            "copies": lambda: self._desk_register(form, language, wanted),
            "schedule": lambda: self._retention.schedule(language, speak),
            "year_end": lambda: self._retention.year_end(language, _year(wanted)),
            "day_seal": lambda: SealPapers(self._room).day_sheet(wanted, language, speak),
            "key": lambda: KeyPapers(self._room).write(wanted, language),
            "uses": lambda: self._uses.year(wanted, language, speak),
            "ledger": lambda: self._custody.write_ledger(wanted, language),
            "picks": lambda: self._picks.write(language, speak),
        }

    def _desk_register(self, form: str, language: str, where: str) -> Printout:
        """Draw what was read or copied in a year; this one unless another is named."""
        today = self._room.today()
        year = int(where) if where.isdecimal() else today.year
        last = today if year == today.year else date(year, 12, 31)
        write = self._desk.readings if form == "P23" else self._desk.copies
        return write(date(year, 1, 1), last, language)
