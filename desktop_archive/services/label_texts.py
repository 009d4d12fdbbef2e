"""What labels say in a language, and what is kept of it (B-01, B-03, B-04)."""

from collections.abc import Sequence

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.names import Names
from desktop_archive.rules.printouts import (
    BoxLabel,
    FileLabel,
    Label,
    PersonLabel,
    ShelfLabel,
)
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.store.labels import BoxText, FileText, PersonText, ShelfText

Text = BoxText | FileText | ShelfText | PersonText
_SECRECY = {level.rank: level for level in Secrecy}


def label_of(text: Text, language: str, organisation: str, *, with_place: bool = False) -> Label:
    """Return what a label says in a language."""
    match text:
        case BoxText():
            place = text.place if with_place else ""
            return _box_label(text, language, organisation, place)
        case FileText():
            return FileLabel(
                code=Barcode(Kind.RECORD, text.serial),
                reference=text.code,
                title=text.title,
                year=str(text.year or ""),
                retention=_named(text.retention, language) or text.retention_code,
                secrecy=_SECRECY[text.secrecy],
                box_no=text.box_no,
                organisation=organisation,
            )
        case ShelfText():
            holds = " – ".join(dict.fromkeys(end for end in (text.first, text.last) if end))
            return ShelfLabel(
                code=Barcode(Kind.PLACE, text.serial), address=text.address, holds=holds
            )
        case PersonText():
            return PersonLabel(
                code=Barcode(Kind.PERSON, text.serial),
                name=text.name,
                unit=text.unit,
                organisation=organisation,
            )


def _box_label(text: BoxText, language: str, organisation: str, place: str) -> BoxLabel:
    return BoxLabel(
        code=Barcode(Kind.BOX, text.serial),
        box_no=text.box_no,
        category=_named(text.category, language) or text.category_code,
        year=str(text.year or ""),
        retention=_named(text.retention, language) or text.retention_code,
        unit=text.unit,
        first=text.first,
        last=text.last,
        secrecy=_SECRECY[text.secrecy],
        fonds=text.fonds,
        fonds_title=text.fonds_title,
        organisation=organisation,
        place=place,
        spine_mm=text.thickness_mm,
        category_code=text.category_code,
    )


def _named(names: Sequence[str], language: str) -> str:
    return Names(*names).of(language)


def said_of(text: Text) -> str:
    """Return what the log keeps of a printed label, in one line."""
    match text:
        case BoxText():
            return "|".join((text.first, text.last, str(text.secrecy)))
        case FileText():
            return text.code
        case ShelfText():
            return text.address
        case PersonText():
            return text.name


def kept_of(text: Text, *, with_place: bool) -> str:
    """Return what a label says, to be compared with what it should say later (B-03)."""
    match text:
        case BoxText():
            return f"{text.said}\n@{text.place}" if with_place else text.said
        case FileText() | ShelfText():
            return text.said
        case PersonText():
            return text.name
