"""Count sheets and the report of a stocktake (P37, P38)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Final

from reportlab.lib.units import mm

from desktop_archive.documents.fitting import fit
from desktop_archive.documents.fonts import Face, clean
from desktop_archive.documents.form_model import LEFT, PORTRAIT_FRAME, TOP
from desktop_archive.documents.forms import Column, Form, Section, foot_marks, write_sections
from desktop_archive.documents.label_model import Align, Box, Line, Mark, text_in
from desktop_archive.documents.leaves import Leaf, bind
from desktop_archive.documents.paper import A4
from desktop_archive.rules.names import Names
from desktop_archive.rules.printouts import Printout
from desktop_archive.rules.stocktake_printouts import (
    CountRow,
    CountSheets,
    ReportLine,
    SheetState,
    StocktakeReport,
)

COUNT_SHEET: Final = Form(
    title=Names("Stock-taking Sheet", "档案清点表", "檔案清點表"),
    columns=(
        Column(8, Names("No.", "序号", "序號"), is_code=True, align=Align.CENTRE),
        Column(30, Names("Location", "存放位置", "存放位置"), is_code=True),
        Column(44, Names("Code/box", "档号/盒号", "檔號/盒號"), is_code=True),
        Column(56, Names("Title/range", "题名/起止号", "題名/起止號")),
        Column(14, Names("On record", "账面数", "賬面數"), is_code=True, align=Align.CENTRE),
        Column(14, Names("Counted", "实点数", "實點數"), is_code=True, align=Align.CENTRE),
        Column(12, Names("Diff.", "差异", "差異"), is_code=True, align=Align.CENTRE),
        Column(22, Names("State", "状态", "狀態"), align=Align.CENTRE),
        Column(26, Names("Found at", "实际位置", "實際位置"), is_code=True),
        Column(31, Names("Action", "处理意见", "處理意見")),
    ),
)
"""P37."""

_STATES: Final[Mapping[SheetState, Names]] = MappingProxyType(
    {
        SheetState.IN_PLACE: Names("in place", "在库", "在庫"),
        SheetState.ON_LOAN: Names("on loan", "借出", "借出"),
        SheetState.MISPLACED: Names("misplaced", "错位", "錯位"),
        SheetState.MISSING: Names("missing", "缺失", "缺失"),
        SheetState.UNRECORDED: Names("unrecorded", "账外", "賬外"),
        SheetState.DAMAGED: Names("damaged", "破损", "破損"),
    }
)
_ROOM: Final = Names("Repository", "库房", "庫房")
_SCOPE: Final = Names("Scope", "清点范围", "清點範圍")
_DAY: Final = Names("Date", "清点日期", "清點日期")
_TO_TICK: Final = "□"

_TITLE: Final = Names("Stock-taking Report", "档案清点报告", "檔案清點報告")
_DRAFT: Final = Names("(draft: not closed)", "（草稿，清点未结束）", "（草稿，清點未結束）")
_HEADS: Final = (
    Names(
        "1. Time, scope, people, method", "一、时间、范围、人员、方法", "一、時間、範圍、人員、方法"
    ),
    Names("2. Result", "二、清点结果", "二、清點結果"),
    Names("3. Misplaced and corrected", "三、错位与更正", "三、錯位與更正"),
    Names("4. Missing and damaged", "四、缺失与破损清单", "四、缺失與破損清單"),
    Names("5. Causes", "五、原因分析", "五、原因分析"),
    Names("6. Measures and until when", "六、处理措施与期限", "六、處理措施與期限"),
)
_CLASSES: Final = (
    (44.0, Names("Class", "类别", "類別")),
    (26.0, Names("On record", "账面数", "賬面數")),
    (26.0, Names("Counted", "实有数", "實有數")),
    (24.0, Names("On loan", "借出", "借出")),
    (24.0, Names("Difference", "差异", "差異")),
    (26.0, Names("Agreement", "相符率", "相符率")),
)
_LISTED: Final = (
    (30.0, Names("Code/box", "档号/盒号", "檔號/盒號")),
    (34.0, Names("Title/range", "题名/起止号", "題名/起止號")),
    (28.0, Names("Belongs to", "应在位置", "應在位置")),
    (28.0, Names("Found at", "实际位置", "實際位置")),
    (24.0, Names("Finding", "情况", "情況")),
    (26.0, Names("Action", "处理意见", "處理意見")),
)
_TOTAL: Final = Names("Total", "合计", "合計")
_NONE: Final = Names("None.", "无。", "無。")
_SIGNED: Final = (
    Names("Counted by", "清点人签字", "清點人簽字"),
    Names("Supervised by", "监督人签字", "監督人簽字"),
    Names("In charge", "负责人签字", "負責人簽字"),
)
_YMD: Final = Names("____ / ____ / ____", "____年____月____日", "____年____月____日")
_TO: Final = Names("To: {who}", "报送：{who}", "報送：{who}")

_WIDE, _HIGH = PORTRAIT_FRAME
_BODY: Final = (10.5, 10.0, 9.5, 9.0)
_PARAGRAPH: Final = 10.5
_LINE_HIGH, _HEAD_HIGH, _ROW_HIGH, _SIGN_HIGH = 6.0, 10.0, 7.0, 24.0
_PAD: Final = 1.0
_MOST_LINES: Final = 400


def write_count_sheets(
    sheets: CountSheets, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the pieces of each shelf with a box to tick, each shelf from a new page (P37)."""
    sections = [
        Section(
            form=COUNT_SHEET,
            rows=[_row(at, row, language) for at, row in enumerate(sheet.rows, 1)],
            head=(
                (_ROOM.of(language), sheet.room),
                (_SCOPE.of(language), f"{sheets.number} · {sheets.scope}"),
                (_DAY.of(language), sheets.counted_on),
            ),
        )
        for sheet in sheets.sheets
    ]
    return write_sections(sections, sheets.footing, language, practice=practice)


def _row(number: int, row: CountRow, language: str) -> tuple[str, ...]:
    state = _STATES[row.state].of(language) if row.state else ""
    return (
        str(number),
        row.place,
        row.code,
        row.title,
        row.book,
        row.counted or ("" if row.state else _TO_TICK),
        row.difference,
        state,
        row.found_at,
        row.action,
    )


@dataclass(frozen=True, slots=True)
class _Block:
    """A piece of the report that is never torn: its height, how it is drawn, its repeated head."""

    high: float
    marks: Callable[[float], list[Mark]]
    again: "_Block | None" = None
    keeps: float = 0.0


def write_stocktake_report(
    report: StocktakeReport, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the report in six chapters with three signatures (P38, F-17)."""
    pages = _pages(list(_blocks(report, language)))
    leaves = [
        Leaf(A4, partial(_page, report, page, (number, len(pages)), language))
        for number, page in enumerate(pages, 1)
    ]
    return bind(leaves, _TITLE.of(language), practice=practice)


def _page(
    report: StocktakeReport, page: Sequence[_Block], number: tuple[int, int], language: str
) -> Iterator[Mark]:
    y = TOP
    for block in page:
        yield from block.marks(y)
        y += block.high
    yield from foot_marks(PORTRAIT_FRAME, report.footing, number, language)


def _pages(blocks: Sequence[_Block]) -> list[list[_Block]]:
    """Share blocks out over pages; the head of a table comes again where it goes on."""
    pages: list[list[_Block]] = [[]]
    used = 0.0
    for block in blocks:
        if used + block.high + block.keeps > _HIGH and pages[-1]:
            again = [block.again] if block.again else []
            pages.append([*again])
            used = sum(one.high for one in again)
        pages[-1].append(block)
        used += block.high
    return pages


def _blocks(report: StocktakeReport, language: str) -> Iterator[_Block]:
    draft = f" {_DRAFT.of(language)}" if report.is_draft else ""
    yield _Block(12.0, partial(_title, f"{_TITLE.of(language)}{draft}"))
    yield from _paragraph(f"{report.organisation}    {report.number}", Align.CENTRE)
    colon = ": " if language == "en" else "："
    yield _heading(_HEADS[0].of(language))
    for name, value in report.facts:
        yield from _paragraph(f"{name}{colon}{value}")
    yield _heading(_HEADS[1].of(language))
    yield from _table(_CLASSES, [*_class_rows(report, language)], language, numbers=True)
    yield _Block(2.0, lambda _y: [])
    for words in report.others:
        yield from _paragraph(words)
    for head, lines in ((_HEADS[2], report.misplaced), (_HEADS[3], report.missing)):
        yield _heading(head.of(language))
        yield from _listed(lines, language)
    for head, text in ((_HEADS[4], report.cause), (_HEADS[5], report.measures)):
        yield _heading(head.of(language))
        for part in (text or _NONE.of(language)).splitlines():
            yield from _paragraph(part)
    if report.addressee:
        yield _Block(4.0, lambda _y: [], keeps=_SIGN_HIGH + _LINE_HIGH)
        yield from _paragraph(_TO.of(language).format(who=report.addressee))
    yield _Block(_SIGN_HIGH, partial(_signatures, language=language))


def _title(text: str, y: float) -> list[Mark]:
    frame = (LEFT, y - 1, _WIDE, 10)
    return [text_in(frame, text, (18, 16, 14, 12), align=Align.CENTRE, bold=True)]


def _heading(text: str) -> _Block:
    """Return a chapter's head; a line of the chapter stands with it on the page."""

    def marks(y: float) -> list[Mark]:
        return [text_in((LEFT, y + 2, _WIDE, 7), text, (12, 11, 10), bold=True)]

    return _Block(_HEAD_HIGH, marks, keeps=2 * _ROW_HIGH)


def _paragraph(text: str, align: Align = Align.LEFT) -> Iterator[_Block]:
    lines = fit(clean(text), Face.TEXT, (_WIDE - 4) * mm, (_PARAGRAPH,), _MOST_LINES).lines
    for words in lines:
        yield _Block(_LINE_HIGH, partial(_line, words, align))


def _line(text: str, align: Align, y: float) -> list[Mark]:
    return [text_in((LEFT + 2, y, _WIDE - 4, _LINE_HIGH), text, _BODY, align=align)]


def _class_rows(report: StocktakeReport, language: str) -> Iterator[tuple[str, ...]]:
    for one in report.classes:
        figures = (one.book, one.counted, one.lent, one.difference)
        yield (one.category or "–", *(f"{n:,}" for n in figures), f"{one.agreement:.1%}")
    book = sum(one.book for one in report.classes)
    agreeing = sum(one.agreement * one.book for one in report.classes)
    sums = (
        book,
        sum(one.counted for one in report.classes),
        sum(one.lent for one in report.classes),
        sum(one.difference for one in report.classes),
    )
    rate = agreeing / book if book else 1.0
    yield (_TOTAL.of(language), *(f"{n:,}" for n in sums), f"{rate:.1%}")


def _listed(lines: Sequence[ReportLine], language: str) -> Iterator[_Block]:
    if not lines:
        yield from _paragraph(_NONE.of(language))
        return
    rows = [(one.code, one.title, one.belongs, one.seen, one.what, one.action) for one in lines]
    yield from _table(_LISTED, rows, language)


def _table(
    columns: Sequence[tuple[float, Names]],
    rows: Sequence[tuple[str, ...]],
    language: str,
    *,
    numbers: bool = False,
) -> Iterator[_Block]:
    heads = tuple(names.of(language) for _, names in columns)
    widths = tuple(wide for wide, _ in columns)
    align = Align.RIGHT if numbers else Align.LEFT
    head = _Block(_ROW_HIGH + 1, partial(_heads, widths, heads))
    yield _Block(head.high, head.marks, keeps=_ROW_HIGH)
    for row in rows:
        high = max(_needed(text, wide) for text, wide in zip(row, widths, strict=True))
        yield _Block(high, partial(_cells, widths, row, high, align), again=head)


def _needed(text: str, wide: float) -> float:
    """Return how high a cell must be for its text."""
    room = (wide - 2 * _PAD) * mm
    lines = len(fit(clean(text), Face.TEXT, room, _BODY[-1:], 12).lines) if text else 1
    return max(_ROW_HIGH, lines * 4.0 + 2.0)


def _heads(widths: Sequence[float], texts: Sequence[str], y: float) -> list[Mark]:
    marks = _frame(widths, _ROW_HIGH + 1, y)
    for x, wide, text in _placed(widths, texts):
        frame = (x + _PAD, y + 0.4, wide - 2 * _PAD, _ROW_HIGH + 0.2)
        marks.append(text_in(frame, text, _BODY, align=Align.CENTRE, bold=True))
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


def _signatures(y: float, *, language: str) -> list[Mark]:
    """Rule three places to sign, each 14 mm high and with its date."""
    marks: list[Mark] = []
    share = _WIDE / len(_SIGNED)
    for number, names in enumerate(_SIGNED):
        x = LEFT + number * share
        marks += [
            text_in((x, y + 2, share - 4, 6), names.of(language), (10.5, 10, 9)),
            Line(x1=x, y1=y + 17, x2=x + share - 6, y2=y + 17),
            text_in((x, y + 18, share - 6, 5), _YMD.of(language), (9, 8), align=Align.RIGHT),
        ]
    return marks
