"""Any papers of the catalogue as one document: a single form, or a whole set in one job."""

from collections.abc import Sequence

from desktop_archive.documents.catalogue_lists import (
    catalogue_leaves,
    contents_leaves,
    file_list_leaves,
    full_list_leaves,
    item_list_leaves,
    stamp_value_leaves,
)
from desktop_archive.documents.covers import front_label_leaves, list_cover_leaves
from desktop_archive.documents.file_covers import file_cover_leaves
from desktop_archive.documents.labels import label_leaves
from desktop_archive.documents.leaves import Leaf, Tell, bind, silent
from desktop_archive.documents.note_sheets import box_note_leaves, file_note_leaves
from desktop_archive.documents.stamps import (
    stamp_overlay_leaves,
    stamp_sheet_leaves,
)
from desktop_archive.rules.catalogue_printouts import (
    BoxNotes,
    CataloguePaper,
    ClassedCatalogue,
    FileContents,
    FileCover,
    FileList,
    FileNotes,
    FrontLabels,
    FullList,
    ListCover,
    Spines,
    StampOverlay,
    StampSheet,
    StampValues,
)
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import ItemList


def write_papers(
    papers: Sequence[CataloguePaper],
    title: str,
    *,
    language: str = "zh-CN",
    practice: bool = False,
    tell: Tell = silent,
    shift: tuple[float, float] = (0.0, 0.0),
) -> Printout:
    """Draw papers one after the other, each with its own page numbers.

    A shift in millimetres, right and down, meets what stands on the paper already.

    Raises:
        ValueError: there is nothing to draw.
        StockError: a label sheet has no such place.
    """
    leaves: list[Leaf] = []
    for paper in papers:
        tell(0, 0)
        leaves += leaves_of(paper, language, practice=practice)
    if not leaves:
        raise ValueError("nothing to draw")
    return bind(leaves, title, practice=practice, tell=tell, shift=shift)


def leaves_of(paper: CataloguePaper, language: str, *, practice: bool) -> list[Leaf]:  # noqa: PLR0911
    """Lay out the pages of one paper."""
    match paper:
        case ItemList():
            return item_list_leaves(paper, language)
        case FileList():
            return file_list_leaves(paper, language)
        case FileContents():
            return contents_leaves(paper, language)
        case FullList():
            return full_list_leaves(paper, language)
        case ClassedCatalogue():
            return catalogue_leaves(paper, language)
        case StampValues():
            return stamp_value_leaves(paper, language)
        case StampSheet():
            return stamp_sheet_leaves(paper, practice=practice)
        case StampOverlay():
            return stamp_overlay_leaves(paper)
        case Spines():
            return label_leaves(
                paper.labels, paper.stock, paper.design, language=language, practice=practice
            )
        case _:
            return _sheet_leaves(paper, language)


def _sheet_leaves(
    paper: ListCover | BoxNotes | FileNotes | FileCover | FrontLabels, language: str
) -> list[Leaf]:
    match paper:
        case ListCover():
            return list_cover_leaves(paper, language)
        case BoxNotes():
            return box_note_leaves(paper, language)
        case FileNotes():
            return file_note_leaves(paper, language)
        case FileCover():
            return file_cover_leaves(paper, language)
        case FrontLabels():
            return front_label_leaves(paper)
