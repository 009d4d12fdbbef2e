"""Note sheets, covers and labels for the boxes and files of a print (P06 to P10)."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from desktop_archive.rules.catalogue_printouts import (
    BoxNotes,
    CoverKind,
    FileCover,
    FileNotes,
    FrontLabels,
    Spines,
)
from desktop_archive.rules.printouts import BoxLabel, Overprint
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services import printing
from desktop_archive.services.label_texts import label_of
from desktop_archive.services.papers.lines import (
    by_class,
    category_word,
    number_of,
    pages_of,
    retention_word,
    unit_word,
)
from desktop_archive.services.papers.making import fonds_word, is_science
from desktop_archive.services.papers.material import Job, Material
from desktop_archive.services.papers.words import listed, paper_word
from desktop_archive.store import labels as store_labels
from desktop_archive.store import papers as store_papers
from desktop_archive.store.papers import GoneNumber, Mark, PaperRow

_ACCOUNTS: Final = "KU"
_MOST_GAPS: Final = 500
_DAY: Final = 10


def box_notes(job: Job, rows: Sequence[PaperRow]) -> BoxNotes:
    """Return the note sheet of a box: missing, destroyed and withdrawn numbers (P06)."""
    first, last = rows[0], rows[-1]
    codes = first.code if first.id == last.id else f"{first.code} – {last.code}"
    return BoxNotes(
        reference=" / ".join(each for each in (codes, first.box_no) if each),
        notes=tuple(note for group in by_class(rows) for note in _missing(job, group)),
        arranged_by=job.arranged_by,
        arranged_on=job.footing.printed_on.isoformat(),
    )


def _missing(job: Job, rows: Sequence[PaperRow]) -> Iterator[str]:
    """Yield a note for each number between first and last that is not in the box."""
    outer = [row for row in rows if row.number is not None and row.parent_id is None]
    numbers = sorted({row.number for row in outer if row.number is not None})
    if len(numbers) < 2:  # noqa: PLR2004  one number leaves no gap
        return
    here = set(numbers)
    gaps = [n for n in range(numbers[0], numbers[-1] + 1) if n not in here][:_MOST_GAPS]
    if not gaps:
        return
    held = store_papers.numbers_elsewhere(job.session, outer[0], gaps[0], gaps[-1])
    marks = store_papers.marks_of(job.session, outer[0].id)
    width = len(number_of(outer[0]))
    for gap in gaps:
        why = _why(job.language, held.get(gap), _mark(marks, gap))
        number = f"{gap:0{width}}"
        if why:
            yield paper_word("missing_why", job.language, number=number, why=why)
        else:
            yield paper_word("missing", job.language, number=number)


def _mark(marks: Sequence[Mark], number: int) -> Mark | None:
    return next((mark for mark in marks if mark.first <= number <= mark.last), None)


def _why(language: str, held: GoneNumber | None, mark: Mark | None) -> str:
    if mark is not None:
        return listed(language, paper_word(mark.kind, language), mark.made_on[:_DAY], mark.reason)
    if held is None:
        return ""
    if held.state in ("destroyed", "transferred", "withdrawn", "lost"):
        return listed(language, paper_word(held.state, language), (held.at or "")[:_DAY])
    if held.box_no:
        return paper_word("other_box", language, box=held.box_no)
    return paper_word("unboxed", language)


def file_notes(file: PaperRow, items: Sequence[PaperRow]) -> FileNotes:
    """Return the note sheet of a file: how many pages of what it holds (P07)."""
    kinds = {"drawing": 0, "photo": 0, "text": 0}
    for item in items:
        kind = item.carrier if item.carrier in kinds else "text"
        kinds[kind] += item.quantity if kind == "photo" else item.pages or 0
    counted = bool(items) and all(
        item.pages is not None or item.carrier == "photo" for item in items
    )
    return FileNotes(
        reference=file.code,
        pages=pages_of(file, [item for item in items if item.carrier != "photo"]),
        text_pages=str(kinds["text"]) if counted else "",
        drawing_pages=str(kinds["drawing"]) if counted else "",
        photographs=str(kinds["photo"]) if counted else "",
    )


def file_cover(job: Job, file: PaperRow, items: Sequence[PaperRow]) -> FileCover:
    """Return the cover of a file: of documents, of science and technology, of accounts (P08)."""
    days = [day for item in (file, *items) for day in (item.date_from, item.date_to) if day]
    return FileCover(
        kind=job.options.cover or _kind(file),
        fonds=fonds_word(job, file),
        category=category_word(file, job.language),
        title=job.lines.text(file, file.title),
        first=job.lines.text(file, min(days, default=""), ""),
        last=job.lines.text(file, max(days, default=""), ""),
        retention=retention_word(file, job.language),
        items=str(len(items) or file.quantity),
        pages=pages_of(file, items),
        fonds_no=file.fonds_code,
        catalogue_no=job.options.catalogue_no,
        file_no=number_of(file),
        box_no=file.box_no,
        reference=file.code,
        unit=unit_word(file),
        secrecy="" if file.secrecy == Secrecy.NONE.rank else job.lines.secrecy(file),
        values_only=job.options.overprint is not Overprint.NONE,
        with_form=job.options.overprint is Overprint.TEST,
    )


def _kind(file: PaperRow) -> CoverKind:
    if is_science(file):
        return CoverKind.SCIENCE
    is_account = file.category_code.split("·")[0] == _ACCOUNTS
    return CoverKind.ACCOUNTS if is_account else CoverKind.DOCUMENTS


def front_labels(job: Job, rows: Sequence[PaperRow]) -> FrontLabels:
    """Return labels for the fronts of boxes (P09)."""
    return FrontLabels(fonds=tuple(fonds_word(job, row) for row in rows))


def spines(job: Job, boxes: Sequence[int]) -> list[Spines]:
    """Return the spines of boxes, sheet by sheet of their thickness (P10; P12 for accounts)."""
    drawing: Any = printing.paper("labels")
    sheets: dict[tuple[str, str], list[BoxLabel]] = {}
    for text in store_labels.boxes(job.session, boxes):
        label = label_of(text, job.language, job.organisation)
        if isinstance(label, BoxLabel):
            is_account = text.category_code.split("·")[0] == _ACCOUNTS
            design = "spine-accounting" if is_account else "spine"
            sheets.setdefault((design, drawing.spine_stock(label.spine_mm)), []).append(label)
    return [
        Spines(labels=tuple(labels), design=design, stock=stock)
        for (design, stock), labels in sheets.items()
    ]


def boxes_with_rows(job: Job, material: Material) -> Iterator[tuple[int, list[PaperRow]]]:
    """Yield each box of a scope, in the order they stand, with what belongs into it."""
    by_box: dict[int, list[PaperRow]] = {}
    for row in material.outer:
        if row.box_id is not None:
            by_box.setdefault(row.box_id, []).append(row)
    for box in store_papers.in_order(job.session, list(by_box)):
        yield box, by_box[box]
