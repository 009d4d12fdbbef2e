"""Labels on sheets and rolls: boxes, spines, files, shelves, readers, the desk mat (B-01, B-02)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.covers import front_label_marks
from desktop_archive.documents.fonts import Face
from desktop_archive.documents.label_model import Box, Mark, text_in
from desktop_archive.documents.leaves import Leaf, Moved, bind
from desktop_archive.documents.overprint import overprinted, stretched
from desktop_archive.documents.paper import PRACTICE_MARK
from desktop_archive.documents.spines import SPINES
from desktop_archive.documents.stock import all_stocks, stock_named
from desktop_archive.documents.strips import SMALLEST, Strip, strip_marks
from desktop_archive.documents.uprights import Cell, Poster, poster_marks, spine_marks
from desktop_archive.documents.words import COMMAND_WORDS, SECRECY_WORDS, word
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.label_stock import Stock, StockError, StockProblem
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import (
    BoxLabel,
    CommandLabel,
    FileLabel,
    Label,
    LabelManner,
    Overprint,
    PersonLabel,
    ShelfLabel,
)

SPINE_STOCKS: Final[Mapping[int, str]] = MappingProxyType(
    {20: "a4-spine-20", 30: "a4-spine-30", 40: "a4-spine-40", 50: "a4-spine-50"}
)
"""The sheet of spines for the thickness of a box in millimetres."""
BOX_SPINES: Final = ("spine", "spine-simple", "spine-accounting")
"""Designs that go by the thickness of a box."""
_STRIP_SPARE: Final = 2
USUAL: Final = LabelManner()
_POSTER: Final = (90.0, 120.0)
_SPINE: Final = (16.0, 150.0)
_SHELF: Final = (48.0, 20.0)
_FRONT: Final = (100.0, 40.0)
_CUT_LINE: Final = 0.1


@dataclass(frozen=True, slots=True)
class Design:
    """A kind of label: its names, the stock it is meant for, how small that may be."""

    names: Names
    stock: str
    smallest: tuple[float, float] = SMALLEST


_DESIGNS: Final[Mapping[str, Design]] = MappingProxyType(
    {
        "box": Design(Names("Box label", "档案盒标签", "檔案盒標籤"), "a4-3x8-70x37"),
        "spine": Design(Names("Box spine", "盒脊", "盒脊"), "a4-spine-30", _SPINE),
        "spine-simple": Design(
            Names("Box spine (simple)", "盒脊（简易）", "盒脊（簡易）"), "a4-spine-30", _SPINE
        ),
        "spine-accounting": Design(
            Names("Box spine (accounting)", "会计档案盒脊", "會計檔案盒脊"), "a4-spine-30", _SPINE
        ),
        "front": Design(Names("Box front", "盒封面", "盒封面"), "a4-front-150x60", _FRONT),
        "file": Design(Names("File label", "案卷标签", "案卷標籤"), "a4-3x8-70x37"),
        "file-spine": Design(Names("File spine", "卷脊", "卷脊"), "a4-spine-20", _SPINE),
        "shelf": Design(
            Names("Shelf label", "层（格）标签", "層（格）標籤"), "a4-shelf-100x25", _SHELF
        ),
        "person": Design(Names("Reader card", "借阅证", "借閱證"), "a4-2x7-99x38"),
        "mat": Design(Names("Desk mat", "借阅台指令卡", "借閱台指令卡"), "a4-mat"),
    }
)


def designs() -> Mapping[str, Design]:
    """Return the designs of labels by name."""
    return _DESIGNS


def stocks(folder: Path | None = None) -> Mapping[str, Stock]:
    """Return the sheets and rolls that can be used, with those of the room."""
    return all_stocks(folder)


def write_labels(
    labels: Sequence[Label],
    stock_name: str,
    design: str,
    *,
    start: int = 1,
    language: str = "zh-CN",
    practice: bool = False,
    stock_folder: Path | None = None,
    manner: LabelManner = USUAL,
) -> Printout:
    """Draw labels in the order given, from any free place of the first sheet (B-01, B-02, B-04).

    Raises:
        StockError: the stock is unknown or broken, too small, or has no such place.
        KeyError: there is no such design.
    """
    leaves = label_leaves(
        labels,
        stock_name,
        design,
        start=start,
        language=language,
        practice=practice,
        stock_folder=stock_folder,
        manner=manner,
    )
    return bind(leaves, designs()[design].names.of(language))


def spine_stock(thickness_mm: int) -> str:
    """Return the sheet whose strips are the widest that a box of this thickness can carry."""
    fitting = [wide for wide in SPINE_STOCKS if wide - _STRIP_SPARE <= thickness_mm]
    return SPINE_STOCKS[max(fitting, default=min(SPINE_STOCKS))]


def write_spines(
    labels: Sequence[BoxLabel],
    design: str,
    *,
    language: str = "zh-CN",
    practice: bool = False,
    stock_folder: Path | None = None,
    manner: LabelManner = USUAL,
) -> Printout:
    """Draw spines each on the sheet of its box's thickness, the thin ones first (P10, P12, P13).

    Raises:
        KeyError: there is no such design.
    """
    sorted_out: dict[str, list[BoxLabel]] = {}
    for label in labels:
        sorted_out.setdefault(spine_stock(label.spine_mm), []).append(label)
    leaves = [
        leaf
        for stock in sorted(sorted_out)
        for leaf in label_leaves(
            sorted_out[stock],
            stock,
            design,
            language=language,
            practice=practice,
            stock_folder=stock_folder,
            manner=manner,
        )
    ]
    return bind(leaves, designs()[design].names.of(language))


def label_leaves(
    labels: Sequence[Label],
    stock_name: str,
    design: str,
    *,
    start: int = 1,
    language: str = "zh-CN",
    practice: bool = False,
    stock_folder: Path | None = None,
    manner: LabelManner = USUAL,
) -> list[Leaf]:
    """Lay out labels on their sheets; a practice label says so on its own face.

    Raises:
        StockError: the stock is unknown or broken, too small, or has no such place.
        KeyError: there is no such design.
    """
    stock = stock_named(stock_name, stock_folder)
    if design not in designs():
        raise KeyError(design)
    _check(stock, design, start)
    first = start - 1
    sheets = range(0, max(first + len(labels), 1), stock.places)

    edge = _edge(stock, design, manner)
    on_form = manner.overprint is not Overprint.NONE

    def marks_of(page: int) -> Iterator[Moved]:
        chosen = labels[max(page - first, 0) : max(page + stock.places - first, 0)]
        for place, label in enumerate(chosen, start=max(first - page, 0)):
            x, y = manner.drift.corrected(*stock.corner_of(place))
            drawn = layout(label, design, stock.label, language, practice=practice, exact=on_form)
            marks = [*edge, *overprinted(drawn, manner.overprint)]
            if manner.drift.stretches:
                marks = list(stretched(marks, manner.drift))
            yield Moved(marks, x, y)

    return [Leaf(stock.page, partial(marks_of, page), None) for page in sheets]


def _edge(stock: Stock, design: str, manner: LabelManner) -> list[Mark]:
    """Return the line to cut along; a spine has its own, printed paper needs none."""
    if not stock.cut_marks or "spine" in design or manner.overprint is not Overprint.NONE:
        return []
    wide, high = stock.label
    return [Box(x=0, y=0, width=wide, height=high, line=_CUT_LINE)]


def _check(stock: Stock, design: str, start: int) -> None:
    needed = designs()[design].smallest
    if stock.label[0] < needed[0] or stock.label[1] < needed[1]:
        facts = {"label": _size(stock.label), "needed": _size(needed)}
        raise StockError(stock.code, StockProblem.TOO_SMALL, "label", facts)
    if not 1 <= start <= stock.places:
        raise StockError(stock.code, StockProblem.NO_SUCH_PLACE, "start", {"places": stock.places})


def _size(size: tuple[float, float]) -> str:
    return f"{size[0]:g} x {size[1]:g} mm"


def layout(
    label: Label,
    design: str,
    size: tuple[float, float],
    language: str,
    *,
    practice: bool,
    exact: bool = False,
) -> list[Mark]:
    """Lay out one label; a practice label says so on its own face."""
    if design in SPINES:
        cells = SPINES[design](label, language)
        if practice:
            cells = (Cell(cells[0].length, PRACTICE_MARK, cells[0].value), *cells[1:])
        return spine_marks(cells, _code(label), *size, exact=exact)
    if design == "front":
        return _front(label, size, practice=practice)
    if size[0] >= _POSTER[0] and size[1] >= _POSTER[1]:
        if isinstance(label, BoxLabel):
            return poster_marks(_poster(label, language, practice=practice), *size)
        if isinstance(label, FileLabel):
            return poster_marks(_file_poster(label, language, practice=practice), *size)
    return strip_marks(_strip(label, language, practice=practice), *size)


def _front(label: Label, size: tuple[float, float], *, practice: bool) -> list[Mark]:
    """Put the title of the fonds on the front of a box (P09)."""
    if not isinstance(label, BoxLabel):
        raise TypeError(label)
    name = label.fonds_title or label.organisation
    marks = front_label_marks(name, size)
    if practice:
        marks.append(text_in((2, 1.5, size[0] - 4, 5), PRACTICE_MARK, (8, 7, 6)))
    return marks


def _code(label: Label) -> Barcode:
    if isinstance(label, CommandLabel):
        return Barcode(Kind.COMMAND, int(label.command))
    return label.code


def _strip(label: Label, language: str, *, practice: bool) -> Strip:
    """Return the texts of a label that lies on its side."""
    mark = PRACTICE_MARK if practice else ""
    match label:
        case BoxLabel():
            return _box_strip(label, language, mark)
        case FileLabel():
            return _file_strip(label, language, mark)
        case ShelfLabel():
            return _shelf_strip(label, mark)
        case PersonLabel():
            return _person_strip(label, language, mark)
        case CommandLabel():
            name, what = COMMAND_WORDS[label.command]
            return Strip(
                code=_code(label),
                corner=mark,
                caption=word("command", language),
                lead=name.of(language),
                body=(what.of(language),),
            )


def _box_strip(label: BoxLabel, language: str, mark: str) -> Strip:
    # The longest comes last: what is cut, if anything, is never the year.
    about = (label.year, label.retention, label.category, label.unit)
    return Strip(
        code=label.code,
        corner=label.box_no,
        caption=mark or " ".join(each for each in (label.fonds, label.organisation) if each),
        lead=" · ".join(each for each in about if each),
        brief=mark or " · ".join(each for each in about[:3] if each),
        body=(label.first, label.last) if label.last != label.first else (label.first,),
        lead_is_long=True,
        body_face=Face.CODE,
        foot=label.place,
        secrecy=SECRECY_WORDS[label.secrecy].of(language),
    )


def _file_strip(label: FileLabel, language: str, mark: str) -> Strip:
    return Strip(
        code=label.code,
        corner=label.box_no,
        caption=mark or label.organisation,
        lead=label.reference,
        lead_face=Face.CODE_BOLD,
        body=(label.title,),
        foot=mark or " ".join(each for each in (label.year, label.retention) if each),
        secrecy=SECRECY_WORDS[label.secrecy].of(language),
    )


def _shelf_strip(label: ShelfLabel, mark: str) -> Strip:
    return Strip(
        code=label.code,
        corner="",
        lead=label.address,
        lead_face=Face.CODE_BOLD,
        body=(label.holds, mark) if mark else (label.holds,),
        caption=mark or label.room,
    )


def _person_strip(label: PersonLabel, language: str, mark: str) -> Strip:
    return Strip(
        code=label.code,
        corner=mark or word("borrower_card", language),
        lead=label.name,
        body=(label.unit, label.organisation),
        corner_face=Face.TEXT,
    )


def _file_poster(label: FileLabel, language: str, *, practice: bool) -> Poster:
    return Poster(
        code=label.code,
        number=label.reference,
        caption=PRACTICE_MARK if practice else label.organisation,
        secrecy=SECRECY_WORDS[label.secrecy].of(language),
        rows=(
            Cell(1, word("file_title", language), label.title),
            Cell(1, word("year", language), label.year),
            Cell(1, word("retention", language), label.retention),
            Cell(1, word("box", language), label.box_no, Face.CODE_BOLD),
        ),
    )


def _poster(label: BoxLabel, language: str, *, practice: bool) -> Poster:
    rows = (
        Cell(1, word("category", language), label.category),
        Cell(1, word("year", language), label.year),
        Cell(1, word("retention", language), label.retention),
        Cell(1, word("unit", language), label.unit),
        Cell(1, word("from", language), label.first, Face.CODE_BOLD),
        Cell(1, word("to", language), label.last, Face.CODE_BOLD),
        Cell(1, word("place", language), label.place, Face.CODE_BOLD),
    )
    caption = " ".join(each for each in (label.fonds, label.organisation) if each)
    return Poster(
        code=label.code,
        number=label.box_no,
        caption=PRACTICE_MARK if practice else caption,
        secrecy=SECRECY_WORDS[label.secrecy].of(language),
        rows=rows,
    )
