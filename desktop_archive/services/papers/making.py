"""Making the papers of the catalogue from records: one function for each form."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.catalogue_printouts import (
    CatalogueClass,
    CataloguePaper,
    ClassedCatalogue,
    FileContents,
    FileList,
    FileWithContents,
    FullList,
    ListCover,
    PaperRefusal,
    Stamp,
    StampOverlay,
    StampSheet,
    StampValues,
)
from desktop_archive.rules.natural_order import natural_key
from desktop_archive.rules.printouts import ItemList
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.papers.lines import (
    by_class,
    category_word,
    number_of,
    retention_word,
    unit_word,
)
from desktop_archive.services.papers.material import Job, Material
from desktop_archive.store.papers import PaperRow

Maker = Callable[[Job, Material], list[CataloguePaper]]
_SCIENCE: Final = "KJ"


def item_lists(job: Job, material: Material, *, older: bool = False) -> list[CataloguePaper]:
    """Return the lists of filed items, one for each class or each box (P01, P01b)."""
    rows = material.outer
    is_older = older or job.options.is_older
    return [item_list(job, group, is_older=is_older) for group in _groups(job, material, rows)]


def _groups(job: Job, material: Material, rows: Sequence[PaperRow]) -> Iterator[list[PaperRow]]:
    by_box = job.options.by_box
    if by_box is None:
        by_box = material.scope.box_ids is not None
    if not by_box:
        yield from by_class(rows)
        return
    ordered = sorted(rows, key=lambda row: (natural_key(row.box_no), row.box_id or 0))
    for _, box in groupby(ordered, key=lambda row: row.box_id):
        yield from by_class(list(box))


def item_list(job: Job, rows: Sequence[PaperRow], *, is_older: bool = False) -> ItemList:
    """Return the list of the items of one class, or of one box of it."""
    first = rows[0]
    return ItemList(
        rows=tuple(job.lines.item(row) for row in rows),
        footing=job.footing,
        fonds=fonds_word(job, first),
        category=category_word(first, job.language),
        year=_year(first),
        retention=retention_word(first, job.language),
        unit=unit_word(first),
        box_no=box_span(rows),
        is_older=is_older,
    )


def fonds_word(job: Job, row: PaperRow) -> str:
    """Return the title of a fonds; the only one is called after the organisation."""
    return row.fonds or job.organisation


def _year(row: PaperRow) -> str:
    return "" if row.year is None else str(row.year)


def box_span(rows: Sequence[PaperRow]) -> str:
    """Return the first and last box in which records lie."""
    boxes = sorted({row.box_no for row in rows if row.box_no}, key=natural_key)
    if not boxes:
        return ""
    return boxes[0] if len(boxes) == 1 else f"{boxes[0]}–{boxes[-1]}"


def list_covers(job: Job, material: Material) -> list[CataloguePaper]:
    """Return a cover for each list (P02)."""
    groups = _groups(job, material, material.outer)
    return [list_cover(job, group) for group in groups]


def list_cover(job: Job, rows: Sequence[PaperRow]) -> ListCover:
    """Return the cover of one list."""
    first, last = number_of(rows[0]), number_of(rows[-1])
    return ListCover(
        fonds_no=rows[0].fonds_code,
        fonds=fonds_word(job, rows[0]),
        year=_year(rows[0]),
        retention=retention_word(rows[0], job.language),
        unit=unit_word(rows[0]),
        span=first if first == last else f"{first} – {last}",
    )


def file_lists(job: Job, material: Material) -> list[CataloguePaper]:
    """Return the lists of files, one for each class (P03)."""
    return [file_list(job, material, group) for group in by_class(material.files)]


def science_file_lists(job: Job, material: Material) -> list[CataloguePaper]:
    """Return the lists of files of science and technology (P03b)."""
    return [file_list(job, material, group, science=True) for group in by_class(material.files)]


def file_list(
    job: Job, material: Material, rows: Sequence[PaperRow], *, science: bool = False
) -> FileList:
    """Return the list of the files of one class."""
    first = rows[0]
    return FileList(
        rows=tuple(job.lines.file(row, material.items_of(row)) for row in rows),
        footing=job.footing,
        fonds=fonds_word(job, first),
        fonds_no=first.fonds_code,
        catalogue_no=job.options.catalogue_no,
        year=_year(first),
        project=job.options.project,
        category=category_word(first, job.language),
        is_science=science,
    )


def contents_lists(job: Job, material: Material) -> list[CataloguePaper]:
    """Return for each file what lies in it (P04)."""
    return [contents_list(job, material, file) for file in material.files]


def contents_list(job: Job, material: Material, file: PaperRow) -> FileContents:
    """Return what lies in one file; an empty one is a sheet to fill by hand."""
    return FileContents(
        rows=job.lines.contents(material.items_of(file)),
        footing=job.footing,
        reference=file.code,
        title=job.lines.text(file, file.title),
        retention=retention_word(file, job.language),
        is_science=is_science(file),
    )


def is_science(row: PaperRow) -> bool:
    """Tell whether a record is of science and technology, whose forms differ."""
    return row.category_code.split("·")[0] == _SCIENCE


def full_lists(job: Job, material: Material) -> list[CataloguePaper]:
    """Return the files of each year and period with what lies in them (P05)."""
    return [
        FullList(
            files=tuple(_with_contents(job, material, file) for file in group),
            footing=job.footing,
            fonds=fonds_word(job, group[0]),
            year=_year(group[0]),
            retention=retention_word(group[0], job.language),
        )
        for group in by_class(material.files)
    ]


def _with_contents(job: Job, material: Material, file: PaperRow) -> FileWithContents:
    items = material.items_of(file)
    return FileWithContents(
        file=job.lines.file(file, items),
        rows=job.lines.contents(items),
        place=file.address or file.box_no,
    )


def classed_catalogues(job: Job, material: Material) -> list[CataloguePaper]:
    """Return one catalogue of everything by class (N-16)."""
    classes = tuple(
        CatalogueClass(
            name=_class_name(job, group[0]), rows=tuple(job.lines.entry(row) for row in group)
        )
        for group in by_class(material.rows)
    )
    fonds = fonds_word(job, material.rows[0])
    return [ClassedCatalogue(classes=classes, footing=job.footing, fonds=fonds)]


def _class_name(job: Job, row: PaperRow) -> str:
    category = f"{row.category_code} {category_word(row, job.language)}"
    parts = (category, _year(row), retention_word(row, job.language), unit_word(row))
    return " · ".join(part.strip() for part in parts if part.strip())


def subject_catalogues(job: Job, material: Material) -> list[CataloguePaper]:
    """Return a catalogue on a subject, year by year (N-16).

    Raises:
        RefusedError: the subject is not named.
    """
    query = material.scope.query
    subject = job.options.subject or (query.text.strip() if query else "")
    if not subject:
        raise RefusedError(PaperRefusal.NO_SUBJECT)
    ordered = sorted(material.rows, key=lambda row: (row.year or 0, _place_in_year(job, row)))
    classes = tuple(
        CatalogueClass(name=str(year or "–"), rows=tuple(job.lines.entry(row) for row in group))
        for year, group in groupby(ordered, key=lambda row: row.year)
    )
    return [ClassedCatalogue(classes=classes, footing=job.footing, subject=subject)]


def _place_in_year(job: Job, row: PaperRow) -> tuple[str, object]:
    return (row.date_from or "" if job.options.by_date else "", natural_key(row.code))


def stamp_values(job: Job, material: Material) -> list[CataloguePaper]:
    """Return the values of filing stamps to write by hand (P14)."""
    fonds = fonds_word(job, material.rows[0])
    return [StampValues(stamps=_stamps(job, material), footing=job.footing, fonds=fonds)]


def stamp_sheets(job: Job, material: Material) -> list[CataloguePaper]:
    """Return filing stamps as labels (P14)."""
    return [StampSheet(stamps=_stamps(job, material), start=job.options.start)]


def stamp_overlays(job: Job, material: Material) -> list[CataloguePaper]:
    """Return filing stamps alone on pages, to be laid over scans (P14)."""
    options = job.options
    return [
        StampOverlay(
            stamps=_stamps(job, material),
            page_mm=options.page_mm,
            place=options.place,
            at_mm=options.at_mm,
            with_frame=options.with_frame,
        )
    ]


def _stamps(job: Job, material: Material) -> tuple[Stamp, ...]:
    options = job.options
    return tuple(
        job.lines.stamp(row, in_codes=options.in_codes, is_older=options.is_older)
        for row in material.outer
    )


MAKERS: Final[Mapping[str, Maker]] = MappingProxyType(
    {
        "P01": item_lists,
        "P01b": lambda job, material: item_lists(job, material, older=True),
        "P02": list_covers,
        "P14": stamp_values,
        "P14-labels": stamp_sheets,
        "P14-overlay": stamp_overlays,
        "catalogue": classed_catalogues,
        "subject": subject_catalogues,
    }
)
"""Forms made of any records."""

FILE_MAKERS: Final[Mapping[str, Maker]] = MappingProxyType(
    {
        "P03": file_lists,
        "P03b": science_file_lists,
        "P04": contents_lists,
        "P05": full_lists,
    }
)
"""Forms made of files."""
