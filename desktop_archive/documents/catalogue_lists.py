"""The catalogue's lists as pages: P01 to P05, P14, classified and subject catalogues (N-16)."""

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Final

from desktop_archive.documents import catalogue_forms as forms
from desktop_archive.documents.catalogue_words import catalogue_word
from desktop_archive.documents.form_model import Band, Form, Row, Section
from desktop_archive.documents.forms import section_leaves
from desktop_archive.documents.leaves import Leaf
from desktop_archive.documents.words import SECRECY_WORDS
from desktop_archive.rules.catalogue_printouts import (
    ClassedCatalogue,
    ContentsRow,
    FileContents,
    FileList,
    FileWithContents,
    FullList,
    ShelvedFile,
    StampValues,
)
from desktop_archive.rules.printouts import Footing, ItemList, ItemRow

_GAP: Final = "   "


def item_list_leaves(items: ItemList, language: str) -> list[Leaf]:
    """Lay out a list of filed items (P01, or P01b in the style of 2000)."""
    if items.is_older:
        head = (
            ("year", items.year),
            ("class", items.category),
            ("retention", items.retention),
            ("box", items.box_no),
        )
        older = [_older_item(row) for row in items.rows]
        return _leaves(forms.OLDER_ITEM_LIST, older, head, items.footing, language)
    head_of_all = (
        ("fonds_title", items.fonds),
        ("year", items.year),
        ("retention", items.retention),
        ("unit_subject", items.unit),
        ("box", items.box_no),
    )
    rows = [_item(number, row, language) for number, row in enumerate(items.rows, start=1)]
    return _leaves(forms.ITEM_LIST, rows, head_of_all, items.footing, language)


def _item(number: int, row: ItemRow, language: str) -> tuple[str, ...]:
    return (
        str(number),
        row.reference,
        row.document_no,
        row.creator,
        row.title,
        row.created,
        SECRECY_WORDS[row.secrecy].of(language),
        row.pages,
        row.note,
    )


def _older_item(row: ItemRow) -> tuple[str, ...]:
    return (
        row.number,
        row.creator,
        row.document_no,
        row.title,
        row.created,
        row.pages,
        row.note,
    )


def file_list_leaves(files: FileList, language: str) -> list[Leaf]:
    """Lay out a list of files (P03; P03b for science and technology)."""
    if files.is_science:
        science = [_science_file(number, row) for number, row in enumerate(files.rows, start=1)]
        about = (("project", files.project), ("category", files.category))
        return _leaves(forms.SCIENCE_FILE_LIST, science, about, files.footing, language)
    head = (
        ("fonds_title", files.fonds),
        ("fonds_no", files.fonds_no),
        ("catalogue_no", files.catalogue_no),
        ("year", files.year),
    )
    rows = [_file(row) for row in files.rows]
    return _leaves(forms.FILE_LIST, rows, head, files.footing, language)


def _file(row: ShelvedFile) -> tuple[str, ...]:
    return (row.number, row.title, row.dates, row.extent, row.retention, row.note)


def _science_file(number: int, row: ShelvedFile) -> tuple[str, ...]:
    return (str(number), row.reference, row.title, row.pages, row.retention, row.note)


def contents_leaves(contents: FileContents, language: str) -> list[Leaf]:
    """Lay out what is in one file (P04)."""
    form = forms.SCIENCE_CONTENTS if contents.is_science else forms.FILE_CONTENTS
    rows = [
        (
            str(number),
            row.document_no,
            row.creator,
            row.title,
            row.created,
            row.pages if contents.is_science else row.page_no,
            row.note,
        )
        for number, row in enumerate(contents.rows, start=1)
    ]
    head = (
        ("code", contents.reference),
        ("retention", contents.retention),
        ("file_title", contents.title),
    )
    return _leaves(form, rows, head, contents.footing, language)


def full_list_leaves(full: FullList, language: str) -> list[Leaf]:
    """Lay out files, each with what is in it under a band of its own (P05)."""
    head = (("fonds_title", full.fonds), ("year", full.year), ("retention", full.retention))
    rows = list(_with_contents(full.files, language))
    return _leaves(forms.FULL_LIST, rows, head, full.footing, language)


def _with_contents(files: Sequence[FileWithContents], language: str) -> Iterator[Row]:
    for one in files:
        facts = (
            ("file_no", one.file.number),
            ("file_title", one.file.title),
            ("inclusive_dates", one.file.dates),
            ("pages", one.file.pages),
            ("retention", one.file.retention),
            ("location", one.place),
        )
        named = (f"{catalogue_word(key, language)} {value}" for key, value in facts if value)
        yield Band(_GAP.join(named))
        for number, row in enumerate(one.rows, start=1):
            yield _contents(number, row)


def _contents(number: int, row: ContentsRow) -> tuple[str, ...]:
    return (
        str(number),
        row.document_no,
        row.creator,
        row.title,
        row.created,
        row.secrecy,
        row.page_no,
        row.note,
    )


def catalogue_leaves(catalogue: ClassedCatalogue, language: str) -> list[Leaf]:
    """Lay out a catalogue by class, or one on a subject (N-16)."""
    number = count(1)
    rows: list[Row] = []
    for one in catalogue.classes:
        rows.append(Band(one.name, 10.0))
        rows += [
            (
                str(next(number)),
                row.reference,
                row.title,
                row.creator,
                row.created,
                row.retention,
                row.quantity,
                row.place,
            )
            for row in one.rows
        ]
    head = [("fonds_title", catalogue.fonds)]
    title = ""
    if catalogue.subject:
        head = [("subject", catalogue.subject)]
        title = forms.SUBJECT_TITLE.of(language)
    return _leaves(forms.CATALOGUE, rows, head, catalogue.footing, language, title)


def stamp_value_leaves(values: StampValues, language: str) -> list[Leaf]:
    """Lay out the values of stamps to be written by hand (P14)."""
    rows = [
        (str(number), one.reference, *one.cells, "")
        for number, one in enumerate(values.stamps, start=1)
    ]
    return _leaves(
        forms.STAMP_VALUES, rows, (("fonds_title", values.fonds),), values.footing, language
    )


def _leaves(
    form: Form,
    rows: Sequence[Row],
    head: Sequence[tuple[str, str]],
    footing: Footing,
    language: str,
    title: str = "",
) -> list[Leaf]:
    named = tuple((catalogue_word(key, language), value) for key, value in head)
    section = Section(form=form, rows=rows, head=named, title=title)
    return section_leaves([section], footing, language)
