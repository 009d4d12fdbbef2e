"""Text that runs over pages in blocks that are never torn: chapters, paragraphs, small tables."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from reportlab.lib.units import mm

from desktop_archive.documents.fitting import fit
from desktop_archive.documents.fonts import Face, clean
from desktop_archive.documents.form_model import LEFT, PORTRAIT_FRAME, TOP
from desktop_archive.documents.forms import foot_marks
from desktop_archive.documents.label_model import Align, Box, Line, Mark, text_in
from desktop_archive.documents.leaves import Leaf
from desktop_archive.documents.paper import A4
from desktop_archive.rules.names import Names
from desktop_archive.rules.printouts import Footing

LINE_HIGH: Final = 6.0
SIGN_HIGH: Final = 24.0
_WIDE, _HIGH = PORTRAIT_FRAME
_BODY: Final = (10.5, 10.0, 9.5, 9.0)
_PARAGRAPH: Final = 10.5
_HEAD_HIGH, _ROW_HIGH = 10.0, 7.0
_PAD: Final = 1.0
_MOST_LINES: Final = 400
_WIDEST_TO_SIGN: Final = 80.0
_YMD: Final = Names("____ / ____ / ____", "____年____月____日", "____年____月____日")


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a page that is never torn: its height, how it is drawn, its repeated head."""

    high: float
    marks: Callable[[float], list[Mark]]
    again: "Block | None" = None
    keeps: float = 0.0


def flow_leaves(
    blocks: Sequence[Block],
    footing: Footing,
    language: str,
    before_and_after: tuple[int, int] = (0, 0),
) -> list[Leaf]:
    """Return blocks as pages, numbered among those that stand before and after them."""
    pages = pages_of(blocks)
    before, after = before_and_after
    total = before + len(pages) + after
    return [
        Leaf(A4, partial(_page, page, footing, (before + number, total), language))
        for number, page in enumerate(pages, 1)
    ]


def _page(
    page: Sequence[Block], footing: Footing, number: tuple[int, int], language: str
) -> Iterator[Mark]:
    y = TOP
    for block in page:
        yield from block.marks(y)
        y += block.high
    yield from foot_marks(PORTRAIT_FRAME, footing, number, language)


def pages_of(blocks: Sequence[Block]) -> list[list[Block]]:
    """Share blocks out over pages; the head of a table comes again where it goes on."""
    pages: list[list[Block]] = [[]]
    used = 0.0
    for block in blocks:
        if used + block.high + block.keeps > _HIGH and pages[-1]:
            again = [block.again] if block.again else []
            pages.append([*again])
            used = sum(one.high for one in again)
        pages[-1].append(block)
        used += block.high
    return pages


def title(text: str) -> Block:
    """Return the title of a document."""
    return Block(12.0, partial(_title, text))


def _title(text: str, y: float) -> list[Mark]:
    frame = (LEFT, y - 1, _WIDE, 10)
    return [text_in(frame, text, (18, 16, 14, 12), align=Align.CENTRE, bold=True)]


def gap(high: float, keeps: float = 0.0) -> Block:
    """Return empty room; with `keeps`, so much after it stays on the same page."""
    return Block(high, lambda _y: [], keeps=keeps)


def heading(text: str) -> Block:
    """Return a chapter's head; a line of the chapter stands with it on the page."""

    def marks(y: float) -> list[Mark]:
        return [text_in((LEFT, y + 2, _WIDE, 7), text, (12, 11, 10), bold=True)]

    return Block(_HEAD_HIGH, marks, keeps=2 * _ROW_HIGH)


def paragraph(text: str, align: Align = Align.LEFT) -> Iterator[Block]:
    """Yield a paragraph line by line; a line end in it begins a new one."""
    for part in text.splitlines() or [""]:
        fitted = fit(clean(part), Face.TEXT, (_WIDE - 4) * mm, (_PARAGRAPH,), _MOST_LINES)
        for words in fitted.lines:
            yield Block(LINE_HIGH, partial(_line, words, align))


def _line(text: str, align: Align, y: float) -> list[Mark]:
    return [text_in((LEFT + 2, y, _WIDE - 4, LINE_HIGH), text, _BODY, align=align)]


def table(
    columns: Sequence[tuple[float, Names]],
    rows: Sequence[tuple[str, ...]],
    language: str,
    *,
    numbers: bool = False,
) -> Iterator[Block]:
    """Yield a small table line by line; its head comes again on every page."""
    heads = tuple(names.of(language) for _, names in columns)
    widths = tuple(wide for wide, _ in columns)
    align = Align.RIGHT if numbers else Align.LEFT
    head = Block(_ROW_HIGH + 1, partial(_heads, widths, heads))
    yield Block(head.high, head.marks, keeps=_ROW_HIGH)
    for row in rows:
        high = max(_needed(text, wide) for text, wide in zip(row, widths, strict=True))
        yield Block(high, partial(_cells, widths, row, high, align), again=head)


def _needed(text: str, wide: float) -> float:
    """Return how high a cell must be for its text."""
    room = (wide - 2 * _PAD) * mm
    lines = len(fit(clean(text), Face.TEXT, room, _BODY[-1:], 12).lines) if text else 1
    return max(_ROW_HIGH, lines * 4.0 + 2.0)


def _heads(widths: Sequence[float], texts: Sequence[str], y: float) -> list[Mark]:
    marks = _frame(widths, _ROW_HIGH + 1, y)
    for x, wide, text in _placed(widths, texts):
        frame = (x + _PAD, y + 0.4, wide - 2 * _PAD, _ROW_HIGH + 0.2)
        marks.append(text_in(frame, text, (*_BODY, 8.0, 7.0), align=Align.CENTRE, bold=True))
    return marks


def _cells(
    widths: Sequence[float], texts: Sequence[str], high: float, align: Align, y: float
) -> list[Mark]:
    marks = _frame(widths, high, y)
    for number, (x, wide, text) in enumerate(_placed(widths, texts)):
        frame = (x + _PAD, y + 0.4, wide - 2 * _PAD, high - 0.8)
        marks.append(text_in(frame, text, _BODY, align=align if number else Align.LEFT))
    return marks


def _placed(widths: Sequence[float], texts: Sequence[str]) -> Iterator[tuple[float, float, str]]:
    x = LEFT
    for wide, text in zip(widths, texts, strict=True):
        yield x, wide, text
        x += wide


def _frame(widths: Sequence[float], high: float, y: float) -> list[Mark]:
    marks: list[Mark] = [Box(x=LEFT, y=y, width=sum(widths), height=high)]
    lefts = [x for x, _, _ in _placed(widths, [""] * len(widths))][1:]
    return marks + [Line(x1=x, y1=y, x2=x, y2=y + high) for x in lefts]


def to_sign(names: Sequence[str], language: str) -> Block:
    """Return places to sign side by side, each 14 mm high and with its date."""
    return Block(SIGN_HIGH, partial(_signatures, names, language))


def _signatures(names: Sequence[str], language: str, y: float) -> list[Mark]:
    marks: list[Mark] = []
    share = min(_WIDE / len(names), _WIDEST_TO_SIGN)
    for number, name in enumerate(names):
        x = LEFT + number * share
        marks += [
            text_in((x, y + 2, share - 4, 6), name, (10.5, 10, 9, 8, 7)),
            Line(x1=x, y1=y + 17, x2=x + share - 6, y2=y + 17),
            text_in((x, y + 18, share - 6, 5), _YMD.of(language), (9, 8, 7), align=Align.RIGHT),
        ]
    return marks
