"""Whole sets: every paper of every box or class in one job (domain 10, "print set")."""

from collections.abc import Callable, Iterator, Sequence

from desktop_archive.rules.catalogue_printouts import CataloguePaper
from desktop_archive.services.papers import making, sheets
from desktop_archive.services.papers.lines import by_class
from desktop_archive.services.papers.material import Job, Material
from desktop_archive.store.papers import PaperRow

Tell = Callable[[int, int], object]


def print_set(job: Job, material: Material, tell: Tell) -> list[CataloguePaper]:
    """Return P02, P01, P09, P10, P06 for each box in this order, and the papers of its files.

    Labels go on sheets of their own: together at the end they fill them, box by box they lie
    beside the papers they belong to.
    """
    papers: list[CataloguePaper] = []
    labels: list[int] = []
    fronts: list[PaperRow] = []
    boxes = list(sheets.boxes_with_rows(job, material))
    for number, (box, rows) in enumerate(boxes):
        tell(number, len(boxes))
        papers += _lists(job, material, rows)
        if job.options.labels_together:
            labels.append(box)
            fronts.append(rows[0])
        else:
            papers.append(sheets.front_labels(job, rows[:1]))
            papers += sheets.spines(job, [box])
        papers.append(sheets.box_notes(job, rows))
    unboxed = [row for row in material.outer if row.box_id is None]
    papers += _lists(job, material, unboxed)
    if fronts:
        papers.append(sheets.front_labels(job, fronts))
        papers += sheets.spines(job, labels)
    return papers


def _lists(job: Job, material: Material, rows: Sequence[PaperRow]) -> Iterator[CataloguePaper]:
    """Yield cover and list of each class, and the papers of each file."""
    for group in by_class(rows):
        yield making.list_cover(job, group)
        files = [row for row in group if row.level == "file"]
        items = [row for row in group if row.level != "file"]
        if files:
            science = making.is_science(files[0])
            yield making.file_list(job, material, files, science=science)
        if items:
            yield making.item_list(job, items)
        for file in files:
            yield sheets.file_cover(job, file, material.items_of(file))
            yield making.contents_list(job, material, file)
            yield sheets.file_notes(file, material.items_of(file))
