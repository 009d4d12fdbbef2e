"""Labels: what is owed, what is printed, and which copy it is (B-01 to B-04)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Command, Kind, NotABarcodeError, fold
from desktop_archive.rules.label_stock import Stock, StockError
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import CommandLabel, LabelManner
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services import printing
from desktop_archive.services.changes import Topic
from desktop_archive.services.label_stock import StockBook, stock_refusal
from desktop_archive.services.label_texts import Text, kept_of, label_of, said_of
from desktop_archive.services.printer_offsets import PrinterBook
from desktop_archive.services.range_cards import RangeCards
from desktop_archive.services.room import Room
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store import labels as store_labels
from desktop_archive.store import room as store_room
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.database import Session

__all__ = ["ALL", "BY_THICKNESS", "DEBT", "LabelBatch", "LabelKind", "LabelRefusal", "Labels"]

ALL, DEBT = "all", "debt"
#: No stock chosen: spines then take the sheet of each box's thickness.
BY_THICKNESS = ""


class LabelKind(Enum):
    """What a label is stuck to."""

    BOX = "box"
    FILE = "file"
    SHELF = "shelf"
    PERSON = "person"


class LabelRefusal(Enum):
    """Why no labels are printed."""

    NOTHING_TO_PRINT = "nothing_to_print"
    UNKNOWN_CODE = "unknown_code"
    NO_ZPL = "no_zpl"


_TABLES = {
    LabelKind.BOX: "box",
    LabelKind.FILE: "record",
    LabelKind.SHELF: "place",
    LabelKind.PERSON: "person",
}
#: Designs by what they are stuck to, the usual one first.
DESIGNS: Mapping[LabelKind, tuple[str, ...]] = {
    LabelKind.BOX: ("box", "spine", "spine-simple", "spine-accounting", "front"),
    LabelKind.FILE: ("file", "file-spine"),
    LabelKind.SHELF: ("shelf",),
    LabelKind.PERSON: ("person",),
}


MAT = "mat"
USUAL = LabelManner()
_KINDS: Mapping[LabelKind, Kind] = {
    LabelKind.BOX: Kind.BOX,
    LabelKind.FILE: Kind.RECORD,
    LabelKind.SHELF: Kind.PLACE,
    LabelKind.PERSON: Kind.PERSON,
}


@dataclass(frozen=True, slots=True)
class LabelBatch:
    """Labels that are printed together; what they said is kept until they are."""

    kind: LabelKind
    texts: tuple[Text, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the ten digits of each label."""
        kind = _KINDS[self.kind]
        return tuple(Barcode(kind, text.serial or 0).digits for text in self.texts)

    @property
    def ids(self) -> tuple[int, ...]:
        """Return what the labels are stuck to."""
        return tuple(text.id for text in self.texts)


class Labels:
    """Collects, draws and registers labels; needs no window."""

    def __init__(self, room: Room, stock_folder: Path | None = None) -> None:
        self.room = self._room = room
        self._folder = stock_folder or room.path.with_name("stock")
        self.stock_book = StockBook(room, self._folder)
        self.printers = PrinterBook(room.path.with_name("printers.toml"))

    def designs(self, kind: LabelKind) -> list[tuple[str, Names, str]]:
        """Return the designs for a kind: name, words, and the stock it is meant for.

        Spines are meant for no one stock: each goes by the thickness of its box.
        """
        drawing = printing.paper("labels")
        known, spines = drawing.designs(), drawing.BOX_SPINES
        return [
            (name, known[name].names, BY_THICKNESS if name in spines else known[name].stock)
            for name in DESIGNS[kind]
        ]

    def stock(self, name: str) -> Stock:
        """Return a sheet or roll by name.

        Raises:
            RefusedError: there is none, or its file cannot be used.
        """
        try:
            found: Stock = printing.paper("stock").stock_named(name, self._folder)
        except StockError as error:
            raise stock_refusal(error) from error
        return found

    def stock_for(self, design: str) -> str:
        """Return the stock that a design is meant for."""
        return str(printing.paper("labels").designs()[design].stock)

    def stocks(self) -> list[tuple[str, Names, int]]:
        """Return the sheets and rolls: name, words, and how many labels a page has."""
        found = printing.paper("labels").stocks(self._folder)
        return [(name, stock.names, stock.places) for name, stock in found.items()]

    def collect(self, kind: LabelKind, which: str | Sequence[str] = DEBT) -> LabelBatch:
        """Collect labels: all, those owed (boxes and records), or these codes (B-03).

        Raises:
            RefusedError: a code is not known, or nothing is to be printed.
        """
        with self._room.read() as session:
            ids = _chosen(session, kind, which)
            return _batch(session, kind, ids)

    def owed_by_records(self) -> list[int]:
        """Return the records whose label says a number they no longer have (B-03, N-20)."""
        with self._room.read() as session:
            return store_labels.owing_label(session)

    def collect_ids(self, kind: LabelKind, ids: Sequence[int]) -> LabelBatch:
        """Collect the labels of these boxes, records, shelves or persons.

        Raises:
            RefusedError: nothing is to be printed.
        """
        with self._room.read() as session:
            return _batch(session, kind, ids)

    def write(
        self,
        batch: LabelBatch,
        *,
        design: str = "",
        stock: str = "",
        start: int = 1,
        language: str = "zh-CN",
        manner: LabelManner = USUAL,
    ) -> Printout:
        """Draw labels from any free place of the first sheet (B-01, B-02, B-04).

        Raises:
            RefusedError: the right is missing, or the stock does not suit.
        """
        if self._room.actor is not None:
            self._room.require(Right.PRINT)
        drawing = printing.paper("labels")
        chosen = design or DESIGNS[batch.kind][0]
        organisation = self._room.facts.get("organisation", "")
        labels = [
            label_of(text, language, organisation, with_place=manner.with_place)
            for text in batch.texts
        ]
        usual = self._usual(language, manner)
        try:
            made: Printout
            if stock == BY_THICKNESS and chosen in drawing.BOX_SPINES:
                made = drawing.write_spines(labels, chosen, **usual)
            else:
                paper = stock or drawing.designs()[chosen].stock
                made = drawing.write_labels(labels, paper, chosen, start=start, **usual)
        except StockError as error:
            raise stock_refusal(error) from error
        return made

    def _usual(self, language: str, manner: LabelManner) -> dict[str, Any]:
        return {
            "language": language,
            "practice": self._room.is_practice,
            "stock_folder": self._folder,
            "manner": manner,
        }

    def write_mat(self, language: str, manner: LabelManner = USUAL) -> Printout:
        """Draw the mat of command codes for the loan desk.

        Raises:
            RefusedError: the right is missing.
        """
        if self._room.actor is not None:
            self._room.require(Right.PRINT)
        commands = [CommandLabel(command) for command in Command]
        made: Printout = printing.paper("labels").write_labels(
            commands, self.stock_for(MAT), MAT, **self._usual(language, manner)
        )
        return made

    def as_zpl(self, made: Printout, dpi: int) -> bytes:
        """Return drawn labels in the language of thermal printers.

        Raises:
            RefusedError: what makes it is not installed.
        """
        try:
            zpl: bytes = printing.paper("zpl").as_zpl(made.pdf, dpi)
        except ModuleNotFoundError as error:
            raise RefusedError(LabelRefusal.NO_ZPL) from error
        return zpl

    def write_calibration(self, language: str) -> Printout:
        """Draw the page by which one measures how far a printer is off."""
        made: Printout = printing.paper("calibration").write_calibration(language=language)
        return made

    def range_cards(self, language: str) -> Printout:
        """Draw a card for the end of each range and side (P18).

        Raises:
            RefusedError: no range is known, or the right is missing.
        """
        return RangeCards(self._room).write(language)

    def printed(
        self, batch: LabelBatch, design: str = "", *, with_place: bool = False
    ) -> dict[int, int]:
        """Register that labels were printed; return the copy number of each (B-03)."""
        form = f"label:{design or DESIGNS[batch.kind][0]}"
        with self._room.act("print_labels", Topic.BOXES, right=Right.PRINT) as session:
            copies = {
                text.id: store_room.log_print(
                    session, form, (_TABLES[batch.kind], text.id), said_of(text)
                )
                for text in batch.texts
            }
            if batch.kind is not LabelKind.PERSON:
                said = {text.id: kept_of(text, with_place=with_place) for text in batch.texts}
                store_labels.mark_printed(session, _TABLES[batch.kind], said)
        return copies


def _batch(session: Session, kind: LabelKind, ids: Sequence[int]) -> LabelBatch:
    read: dict[LabelKind, Any] = {
        LabelKind.BOX: store_labels.boxes,
        LabelKind.FILE: store_labels.files,
        LabelKind.SHELF: store_labels.shelves,
        LabelKind.PERSON: store_labels.persons,
    }
    texts = tuple(read[kind](session, ids))
    if not texts:
        raise RefusedError(LabelRefusal.NOTHING_TO_PRINT)
    return LabelBatch(kind, texts)


def _chosen(session: Session, kind: LabelKind, which: str | Sequence[str]) -> list[int]:
    if which == ALL:
        if kind is LabelKind.BOX:
            return store_boxing.all_boxes(session)
        return store_labels.all_ids(session, _TABLES[kind])
    if which == DEBT:
        return owing(session, kind)
    found = []
    for code in [which] if isinstance(which, str) else which:
        key = _find(session, kind, code)
        if key is None:
            raise RefusedError(LabelRefusal.UNKNOWN_CODE, code=code)
        found.append(key)
    return found


def owing(session: Session, kind: LabelKind) -> list[int]:
    """Return what owes a label, in the order it stands (B-03)."""
    if kind is LabelKind.BOX:
        return [row.id for row in store_boxing.owing_label(session)]
    if kind is LabelKind.FILE:
        return store_labels.owing_label(session)
    return store_labels.shelves_owing(session) if kind is LabelKind.SHELF else []


def _find(session: Session, kind: LabelKind, code: str) -> int | None:
    """Return what a code names: our barcode, or what people call it."""
    wanted = {
        LabelKind.BOX: Kind.BOX,
        LabelKind.FILE: Kind.RECORD,
        LabelKind.SHELF: Kind.PLACE,
        LabelKind.PERSON: Kind.PERSON,
    }[kind]
    try:
        known = Barcode.parse(code)
    except NotABarcodeError:
        serial = None
    else:
        if known.kind is not wanted:
            return None
        serial = known.serial
    if kind is LabelKind.BOX:
        return store_boxing.find(session, serial, (code.strip(), fold(code)))
    if kind is LabelKind.FILE:
        return store_labels.find_record(session, serial, lookup_key(code))
    if kind is LabelKind.PERSON:
        return store_labels.find_person(session, serial, code.strip())
    if serial is not None:
        return store_shelves.shelf_by_serial(session, serial)
    return store_shelves.by_key(session, lookup_key(code))
