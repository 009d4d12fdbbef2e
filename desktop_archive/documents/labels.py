"""Labels on sheets and rolls: boxes, spines, files, shelves, readers, the desk mat (B-01, B-02)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.fonts import Face
from desktop_archive.documents.label_model import Box, Mark
from desktop_archive.documents.leaves import Leaf, Moved, bind
from desktop_archive.documents.paper import PRACTICE_MARK
from desktop_archive.documents.stock import Stock, StockError, StockProblem, all_stocks, stock_named
from desktop_archive.documents.strips import SMALLEST, Strip, strip_marks
from desktop_archive.documents.uprights import Cell, Poster, poster_marks, spine_marks
from desktop_archive.documents.words import COMMAND_WORDS, SECRECY_WORDS, word
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.names import Names
from desktop_archive.rules.printouts import (
    BoxLabel,
    CommandLabel,
    FileLabel,
    Label,
    PersonLabel,
    PrinterDrift,
    Printout,
    ShelfLabel,
)

SPINE_STOCKS: Final[Mapping[int, str]] = MappingProxyType(
    {20: "a4-spine-20", 30: "a4-spine-30", 40: "a4-spine-40", 50: "a4-spine-50"}
)
"""The sheet of spines for the thickness of a box in millimetres."""
BOX_SPINES: Final = ("spine", "spine-simple", "spine-accounting")
"""Designs that go by the thickness of a box."""
_STRIP_SPARE: Final = 2
NO_DRIFT: Final = PrinterDrift()
_POSTER: Final = (90.0, 120.0)
_SPINE: Final = (16.0, 150.0)
_CUT_LINE: Final = 0.1


@dataclass(frozen=True, slots=True)
class Design:
    """A kind of label: its names, the stock it is meant for."""

    names: Names
    stock: str


_DESIGNS: Final[Mapping[str, Design]] = MappingProxyType(
    {
        "box": Design(Names("Box label", "档案盒标签", "檔案盒標籤"), "a4-3x8-70x37"),
        "spine": Design(Names("Box spine", "盒脊", "盒脊"), "a4-spine-30"),
        "spine-simple": Design(
            Names("Box spine (simple)", "盒脊（简易）", "盒脊（簡易）"), "a4-spine-30"
        ),
        "spine-accounting": Design(
            Names("Box spine (accounting)", "会计档案盒脊", "會計檔案盒脊"), "a4-spine-30"
        ),
        "file": Design(Names("File label", "案卷标签", "案卷標籤"), "a4-3x8-70x37"),
        "file-spine": Design(Names("File spine", "卷脊", "卷脊"), "a4-spine-20"),
        "shelf": Design(Names("Shelf label", "层（格）标签", "層（格）標籤"), "a4-shelf-100x25"),
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
    drift: PrinterDrift = NO_DRIFT,
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
        drift=drift,
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
    drift: PrinterDrift = NO_DRIFT,
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

    wide, high = stock.label
    is_cut = stock.cut_marks and "spine" not in design
    edge = [Box(x=0, y=0, width=wide, height=high, line=_CUT_LINE)] if is_cut else []

    def marks_of(page: int) -> Iterator[Moved]:
        chosen = labels[max(page - first, 0) : max(page + stock.places - first, 0)]
        for place, label in enumerate(chosen, start=max(first - page, 0)):
            x, y = drift.corrected(*stock.corner_of(place))
            marks = layout(label, design, stock.label, language, practice=practice)
            yield Moved([*edge, *marks], x, y)

    return [Leaf(stock.page, partial(marks_of, page), None) for page in sheets]


def _check(stock: Stock, design: str, start: int) -> None:
    needed = _SPINE if "spine" in design else (SMALLEST[0], 20.0 if design == "shelf" else 28.0)
    if stock.label[0] < needed[0] or stock.label[1] < needed[1]:
        raise StockError(stock.code, StockProblem.TOO_SMALL, "label")
    if not 1 <= start <= stock.places:
        raise StockError(stock.code, StockProblem.NO_SUCH_PLACE)


def layout(
    label: Label, design: str, size: tuple[float, float], language: str, *, practice: bool
) -> list[Mark]:
    """Lay out one label; a practice label says so on its own face."""
    if design in _UPRIGHTS:
        cells = _UPRIGHTS[design](label, language)
        if practice:
            cells = (Cell(cells[0].length, PRACTICE_MARK, cells[0].value), *cells[1:])
        return spine_marks(cells, _code(label), *size, _CODE_LENGTHS.get(design))
    if isinstance(label, BoxLabel) and size[0] >= _POSTER[0] and size[1] >= _POSTER[1]:
        return poster_marks(_poster(label, language, practice=practice), *size)
    return strip_marks(_strip(label, language, practice=practice), *size)


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
        corner=mark,
        lead=label.address,
        lead_face=Face.CODE_BOLD,
        body=(label.holds,),
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


def _box_spine(label: Label, language: str) -> tuple[Cell, ...]:
    """Return the fields of P10; the level stands beside the unit when there is one (B-04)."""
    if not isinstance(label, BoxLabel):
        raise TypeError(label)
    secrecy = SECRECY_WORDS[label.secrecy].of(language)
    unit = Cell(30 if secrecy else 45, word("unit", language), label.unit)
    level = (Cell(15, word("secrecy", language), secrecy),) if secrecy else ()
    return (
        Cell(30, word("fonds", language), label.fonds, Face.CODE_BOLD),
        Cell(30, word("year", language), label.year, Face.CODE_BOLD),
        Cell(30, word("retention", language), label.retention),
        unit,
        *level,
        Cell(30, word("first", language), label.first, Face.CODE_BOLD),
        Cell(30, word("last", language), label.last, Face.CODE_BOLD),
        Cell(30, word("box", language), label.box_no, Face.CODE_BOLD),
    )


def _simple_spine(label: Label, language: str) -> tuple[Cell, ...]:
    """Return the fields of P13."""
    if not isinstance(label, BoxLabel):
        raise TypeError(label)
    secrecy = SECRECY_WORDS[label.secrecy].of(language)
    level = (Cell(20, word("secrecy", language), secrecy),) if secrecy else ()
    return (
        Cell(50 if secrecy else 70, word("class", language), label.category),
        *level,
        Cell(40, word("year", language), label.year, Face.CODE_BOLD),
        Cell(42, word("from", language), label.first, Face.CODE_BOLD),
        Cell(43, word("to", language), label.last, Face.CODE_BOLD),
        Cell(30, word("box", language), label.box_no, Face.CODE_BOLD),
    )


def _accounting_spine(label: Label, language: str) -> tuple[Cell, ...]:
    """Return the fields of P12; which volume of how many is written in by hand."""
    if not isinstance(label, BoxLabel):
        raise TypeError(label)
    secrecy = SECRECY_WORDS[label.secrecy].of(language)
    level = (Cell(15, word("secrecy", language), secrecy),) if secrecy else ()
    ends = " – ".join(dict.fromkeys(end for end in (label.first, label.last) if end))
    return (
        Cell(30, word("fiscal_year", language), label.year, Face.CODE_BOLD),
        Cell(30, word("fonds", language), label.fonds, Face.CODE_BOLD),
        Cell(30, word("catalogue_no", language), label.category_code, Face.CODE_BOLD),
        Cell(45 if secrecy else 60, word("file_nos", language), ends, Face.CODE_BOLD),
        *level,
        Cell(30, word("box", language), label.box_no, Face.CODE_BOLD),
        Cell(30, word("retention", language), label.retention),
        Cell(25, word("volume", language), ""),
    )


def _file_spine(label: Label, language: str) -> tuple[Cell, ...]:
    """Return the fields of P11."""
    if not isinstance(label, FileLabel):
        raise TypeError(label)
    return (
        Cell(35, word("retention", language), label.retention),
        Cell(75, word("reference", language), label.reference, Face.CODE_BOLD),
        Cell(115, word("file_title", language), label.title),
    )


_UPRIGHTS: Final[Mapping[str, Callable[[Label, str], tuple[Cell, ...]]]] = MappingProxyType(
    {
        "spine": _box_spine,
        "spine-simple": _simple_spine,
        "spine-accounting": _accounting_spine,
        "file-spine": _file_spine,
    }
)
_CODE_LENGTHS: Final[Mapping[str, float]] = MappingProxyType({"spine-accounting": 37.0})
"""How much of a spine its code takes, where the form gives it less than the others do.

The form says 35 mm; the quiet zone of the matrix on the broadest strip needs two more."""
