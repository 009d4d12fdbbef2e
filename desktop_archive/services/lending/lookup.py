"""What a scanned or typed code means (barcodes.md): ours, a foreign one, a reference code."""

from dataclasses import dataclass

from desktop_archive.rules.barcodes import Barcode, BarcodeProblem, Command, Kind, NotABarcodeError
from desktop_archive.rules.normalising import is_broken
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.store import people as store_people
from desktop_archive.store.database import Session
from desktop_archive.store.lending import applications as store_applications
from desktop_archive.store.lending import records as store_records
from desktop_archive.store.lending.applications import ApplicationRow
from desktop_archive.store.lending.records import DeskBox
from desktop_archive.store.people import PersonRow


@dataclass(frozen=True, slots=True)
class CardCode:
    """A substitute card."""

    serial: int


@dataclass(frozen=True, slots=True)
class PlaceCode:
    """The label of a place."""

    serial: int


@dataclass(frozen=True, slots=True)
class RecordCode:
    """A file or an item."""

    record_id: int


@dataclass(frozen=True, slots=True)
class Unknown:
    """A code that nothing in the register carries; why it is none of ours, if it looked so."""

    problem: BarcodeProblem | None = None


Target = (
    DeskBox | RecordCode | PersonRow | ApplicationRow | CardCode | PlaceCode | Command | Unknown
)


def resolve(session: Session, text: str) -> Target:
    """Return what a code means: own barcode, foreign alias, reference code, else unknown."""
    if is_broken(text):
        return Unknown()
    try:
        barcode = Barcode.parse(text)
    except NotABarcodeError as error:
        return _foreign(session, text.strip(), error.problem)
    return _ours(session, barcode) or Unknown()


def _ours(session: Session, barcode: Barcode) -> Target | None:
    serial = barcode.serial
    if barcode.kind is Kind.BOX:
        return store_records.box_by_serial(session, serial)
    if barcode.kind is Kind.RECORD:
        record_id = store_records.record_by_serial(session, serial)
        return None if record_id is None else RecordCode(record_id)
    if barcode.kind is Kind.PERSON:
        return store_people.by_serial(session, serial)
    if barcode.kind is Kind.FORM:
        return store_applications.by_serial(session, serial)
    if barcode.kind is Kind.CARD:
        return CardCode(serial)
    if barcode.kind is Kind.PLACE:
        return PlaceCode(serial)
    if barcode.kind is Kind.COMMAND and serial in set(Command):
        return Command(serial)
    return None


def _foreign(session: Session, text: str, problem: BarcodeProblem) -> Target:
    box = store_records.box_by_alias(session, text)
    if box is not None:
        return box
    record_id = store_records.record_by_code(session, lookup_key(text), text)
    if record_id is not None:
        return RecordCode(record_id)
    # A wrong check number is refused with the reason and never opens anything similar.
    return Unknown(problem if problem is BarcodeProblem.WRONG_CHECK else None)
