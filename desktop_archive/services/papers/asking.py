"""Which part of the catalogue is meant, read from words: class, years, period, boxes, file."""

import re
from collections.abc import Mapping
from typing import Final

from desktop_archive.rules.barcodes import Barcode, Kind, NotABarcodeError, fold
from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.natural_order import natural_key
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store import labels as store_labels
from desktop_archive.store import papers as store_papers
from desktop_archive.store import records as store_records
from desktop_archive.store.database import Session
from desktop_archive.store.papers import Scope
from desktop_archive.store.records import Node, Query

SCOPE_OPTIONS: Final = ("class", "year", "retention", "unit", "box", "file")
_YEARS = re.compile(r"(\d{4})(?:\s*[-–—~]\s*(\d{4}))?", re.ASCII)


def read_scope(session: Session, where: str, given: Mapping[str, str]) -> Scope:
    """Return the part of the catalogue that words mean.

    Raises:
        RefusedError: a class, period, box or file is not known, or the years make no sense.
    """
    years = _years(given["year"]) if "year" in given else None
    node = Node(
        category_id=_category(session, given["class"]) if "class" in given else None,
        unit_code=given.get("unit"),
    )
    retention = _retention(session, given["retention"]) if "retention" in given else ""
    if "box" in given:
        boxes = tuple(_boxes(session, given["box"]))
        return Scope(box_ids=boxes, years=years, retention=retention, node=node)
    if "file" in given:
        return Scope(record_ids=(_file(session, given["file"]),))
    query = Query(text=where, node=node) if where.strip() else None
    return Scope(node=node, years=years, query=query, retention=retention)


def _years(text: str) -> tuple[int, int]:
    found = _YEARS.fullmatch(text.strip())
    if found is None or int(found[2] or found[1]) < int(found[1]):
        raise RefusedError(PaperRefusal.BAD_OPTION, option="year", value=text)
    return int(found[1]), int(found[2] or found[1])


def _category(session: Session, code: str) -> int:
    """Return a class by its code or its name."""
    wanted = code.strip().casefold()
    for key, names in store_records.names(session)["category"].items():
        if wanted in {name.casefold() for name in names}:
            return key
    raise RefusedError(PaperRefusal.UNKNOWN_CLASS, code=code)


def _retention(session: Session, text: str) -> str:
    wanted = text.strip().casefold()
    for names in store_records.names(session)["retention"].values():
        if wanted in {name.casefold() for name in names}:
            return names[0]
    raise RefusedError(PaperRefusal.BAD_OPTION, option="retention", value=text)


def _boxes(session: Session, text: str) -> list[int]:
    """Return boxes by their numbers or codes: one, several with commas, or from … to."""
    found: list[int] = []
    for part in re.split(r"[,，、;；\s]+", text.strip()):
        box = _box(session, part)
        if box is not None:
            found.append(box)
            continue
        first, dots, last = part.partition("..")
        if not dots:
            raise RefusedError(PaperRefusal.UNKNOWN_BOX, code=part)
        found += _stretch(session, first, last)
    return found


def _box(session: Session, code: str) -> int | None:
    serial = None
    try:
        known = Barcode.parse(code)
    except NotABarcodeError:
        pass
    else:
        if known.kind is not Kind.BOX:
            return None
        serial = known.serial
    return store_boxing.find(session, serial, (code.strip(), fold(code)))


def _stretch(session: Session, first: str, last: str) -> list[int]:
    """Return the boxes from one number to another, in natural order."""
    start, end = natural_key(first)[0], natural_key(last)[0]
    found = [
        key
        for key, number in store_papers.box_numbers(session)
        if start <= natural_key(number)[0] <= end
    ]
    if not found:
        raise RefusedError(PaperRefusal.UNKNOWN_BOX, code=f"{first}..{last}")
    return found


def _file(session: Session, code: str) -> int:
    try:
        known = Barcode.parse(code)
    except NotABarcodeError:
        serial = None
    else:
        serial = known.serial if known.kind is Kind.RECORD else None
    found = store_labels.find_record(session, serial, lookup_key(code))
    if found is None:
        raise RefusedError(PaperRefusal.NOTHING_HERE, code=code)
    return found
