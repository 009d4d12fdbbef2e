"""Printed forms by their numbers, for the command line and for other programs."""

from collections.abc import Callable
from enum import Enum

from desktop_archive.rules.printouts import Printout
from desktop_archive.services import printing
from desktop_archive.services.registers import Registers
from desktop_archive.services.review_papers import ReviewPapers
from desktop_archive.services.room import Room

Speak = Callable[[Enum, str], str]


#: Forms that need nothing but what is stored.
DRAWN = ("P01", "P15", "P16", "P22", "P26")


def form_names(language: str) -> dict[str, str]:
    """Return the forms that can be drawn, with their names."""
    known = printing.paper("catalogue_of_forms").FORMS
    return {form: known[form].names.of(language) for form in DRAWN}


class FormDesk:
    """Draws every form that needs nothing but what is stored."""

    def __init__(self, room: Room) -> None:
        self._registers = Registers(room)
        self._review = ReviewPapers(room)

    def write(self, form: str, language: str, where: str, speak: Speak) -> Printout:
        """Draw a form; `where` is a search, a year or nothing."""
        if form == "P26":
            return self._review.due_list(language, speak)
        return self._registers.write(form, language, where)
