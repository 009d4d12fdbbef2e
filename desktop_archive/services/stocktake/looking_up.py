"""What a code means to somebody who counts (barcodes.md): also what is gone is recognised."""

from dataclasses import dataclass

from desktop_archive.rules.barcodes import (
    Barcode,
    BarcodeProblem,
    Command,
    Kind,
    NotABarcodeError,
    fold,
)
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.database import Session
from desktop_archive.store.lending import records as store_records
from desktop_archive.store.stocktake import scans


@dataclass(frozen=True, slots=True)
class Shelf:
    """The label of a shelf, or another place."""

    place_id: int
    address: str
    is_shelf: bool


@dataclass(frozen=True, slots=True)
class Box:
    """A box."""

    box_id: int


@dataclass(frozen=True, slots=True)
class File:
    """A file or item."""

    record_id: int


@dataclass(frozen=True, slots=True)
class Card:
    """A substitute card."""

    serial: int


@dataclass(frozen=True, slots=True)
class Other:
    """A code of ours that has nothing to do with counting."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """A code that nothing in the register carries; kept all the same."""

    wrong_check: bool = False
    is_place: bool = False


Target = Shelf | Box | File | Card | Command | Other | Nothing


def resolve(session: Session, text: str) -> Target:
    """Return what a scanned or typed code means; nothing similar is ever taken for it."""
    try:
        barcode = Barcode.parse(text)
    except NotABarcodeError as error:
        return _foreign(session, text.strip(), error.problem)
    return _ours(session, barcode)


def _ours(session: Session, barcode: Barcode) -> Target:
    serial, kind = barcode.serial, barcode.kind
    if kind is Kind.PLACE:
        place = store_records.place_by_serial(session, serial)
        if place is None:
            return Nothing(is_place=True)
        return Shelf(place[0], place[1], is_shelf=place[2] == "shelf")
    if kind is Kind.BOX:
        box = scans.find_box(session, serial, ())
        return Nothing() if box is None else Box(box)
    if kind is Kind.RECORD:
        record = scans.find_record(session, serial, "")
        return Nothing() if record is None else File(record)
    if kind is Kind.CARD:
        return Card(serial)
    if kind is Kind.COMMAND and serial in set(Command):
        return Command(serial)
    return Other()


def _foreign(session: Session, text: str, problem: BarcodeProblem) -> Target:
    box = scans.find_box(session, None, (text, fold(text)))
    if box is not None:
        return Box(box)
    record = scans.find_record(session, None, lookup_key(text))
    if record is not None:
        return File(record)
    place = store_shelves.by_key(session, lookup_key(text))
    if place is not None:
        found = store_shelves.place(session, place)
        if found is not None and not found.retired:
            return Shelf(found.id, found.address, is_shelf=found.level == "shelf")
    return Nothing(wrong_check=problem is BarcodeProblem.WRONG_CHECK)
