"""The catalogue's papers: any form for any part of the catalogue, or a whole set (N-16, C-39)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.catalogue_printouts import CataloguePaper, PaperRefusal
from desktop_archive.rules.label_stock import StockError
from desktop_archive.rules.names import Names
from desktop_archive.rules.paper_names import PAPER_NAMES, PRINT_SET
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services import printing
from desktop_archive.services.label_stock import stock_refusal
from desktop_archive.services.papers import sheets
from desktop_archive.services.papers.asking import SCOPE_OPTIONS, read_scope
from desktop_archive.services.papers.lines import Lines
from desktop_archive.services.papers.making import FILE_MAKERS, MAKERS
from desktop_archive.services.papers.material import Job, Material, gather, said_of, with_files
from desktop_archive.services.papers.options import PaperOptions, read_options
from desktop_archive.services.papers.sets import print_set
from desktop_archive.services.room import Room
from desktop_archive.store import papers as store_papers
from desktop_archive.store import records as store_records
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.papers import Scope

__all__ = ["BOX_FORMS", "FORMS", "CataloguePapers", "PaperOptions", "Scope"]

BOX_FORMS: Final = ("P06", "P09")
FORMS: Final = tuple(PAPER_NAMES)
"""What this desk draws."""

_OF_FILES: Final = (*FILE_MAKERS, "P07", "P08")
_USUAL: Final = PaperOptions()
Tell = Callable[[int, int], object]


def _silent(done: int, total: int) -> None:
    """Hear how far the work is, and say nothing."""


class CataloguePapers:
    """Reads what is stored, draws it, and notes that it was drawn."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def count(self, scope: Scope) -> int:
        """Return how many records a scope holds."""
        with self._room.read() as session:
            return store_papers.count(session, scope)

    def choices(self) -> Mapping[str, list[tuple[str, Names]]]:
        """Return the classes and periods there are: code and names."""
        with self._room.read() as session:
            found = store_records.names(session)
        return {
            what: [(code, Names(*words)) for code, *words in found[what].values()]
            for what in ("category", "retention")
        }

    def asked(self, where: str, given: Mapping[str, str]) -> tuple[Scope, PaperOptions]:
        """Return what words ask for: which part of the catalogue, and how.

        Raises:
            RefusedError: something named is not known, or makes no sense.
        """
        parts = {name: value for name, value in given.items() if name in SCOPE_OPTIONS}
        others = {name: value for name, value in given.items() if name not in parts}
        options = read_options(others, SCOPE_OPTIONS)
        with self._room.read() as session:
            return read_scope(session, where, parts), options

    def write(
        self,
        form: str,
        scope: Scope,
        language: str,
        options: PaperOptions = _USUAL,
        tell: Tell = _silent,
    ) -> Printout:
        """Draw a form, or a whole set, as one document with its progress told page by page.

        Raises:
            RefusedError: the right is missing, there is nothing to print, or an option is wrong.
            KeyError: there is no such form.
        """
        if form not in FORMS:
            raise KeyError(form)
        if self._room.actor is not None:
            self._room.require(Right.PRINT)
        tell(0, 0)
        with self._room.read() as session:
            material = self._material(session, form, scope)
            job = self._job(session, material, language, options)
            papers = _papers(form, job, material, tell)
            boxes = _boxes(form, job, material)
        if not papers:
            raise RefusedError(PaperRefusal.NOTHING_HERE)
        drawing = printing.paper("print_sets")
        try:
            made: Printout = drawing.write_papers(
                papers,
                PAPER_NAMES[form].of(language),
                language=language,
                practice=self._room.is_practice,
                tell=tell,
                shift=options.shift_mm,
            )
        except StockError as error:
            raise stock_refusal(error) from error
        self._log(form, job.footing.filters, boxes, material)
        return made

    def _material(self, session: Session, form: str, scope: Scope) -> Material:
        if form in _OF_FILES:
            return with_files(session, gather(session, scope, with_items=False))
        if form not in (PRINT_SET, *BOX_FORMS):
            return gather(session, scope, with_items=False)
        material = gather(session, scope, with_items=True)
        if scope.box_ids is not None:
            return material
        # A box is printed whole, whatever part of it was asked for.
        boxes = store_papers.boxes_of(session, [row.id for row in material.rows])
        if not boxes and form != PRINT_SET:
            raise RefusedError(PaperRefusal.NO_BOXES)
        if not boxes or any(row.box_id is None for row in material.outer):
            return material
        whole = gather(session, Scope(box_ids=tuple(boxes)), with_items=True)
        return replace(whole, scope=scope)

    def _job(
        self, session: Session, material: Material, language: str, options: PaperOptions
    ) -> Job:
        actor = self._room.actor
        said = said_of(material, language, by_date=options.by_date)
        return Job(
            session=session,
            lines=Lines(language, may_open=self._room.may(Right.OPEN_CONFIDENTIAL)),
            options=options,
            footing=Footing(printed_on=self._room.today(), filters=said),
            organisation=self._room.facts.get("organisation", ""),
            arranged_by="" if actor is None else actor.name,
        )

    def _log(self, form: str, said: str, boxes: Sequence[int], material: Material) -> None:
        with self._room.act("print_papers") as session:
            for box in boxes:
                store_room.log_print(session, form, ("box", box), said)
            if form in ("P04", "P07", "P08"):
                for file in material.files:
                    store_room.log_print(session, form, ("record", file.id), said)
            elif not boxes:
                store_room.log_print(session, form, content=said)


def _papers(form: str, job: Job, material: Material, tell: Tell) -> list[CataloguePaper]:
    if form in MAKERS:
        return MAKERS[form](job, material)
    if form in FILE_MAKERS:
        return FILE_MAKERS[form](job, material)
    if form == PRINT_SET:
        return print_set(job, material, tell)
    if form == "P07":
        return [sheets.file_notes(file, material.items_of(file)) for file in material.files]
    if form == "P08":
        return [sheets.file_cover(job, file, material.items_of(file)) for file in material.files]
    boxes = list(sheets.boxes_with_rows(job, material))
    if form == "P09":
        return [sheets.front_labels(job, [rows[0] for _, rows in boxes])] if boxes else []
    return [sheets.box_notes(job, rows) for _, rows in boxes]


def _boxes(form: str, job: Job, material: Material) -> list[int]:
    if form not in (PRINT_SET, *BOX_FORMS):
        return []
    return [box for box, _ in sheets.boxes_with_rows(job, material)]
