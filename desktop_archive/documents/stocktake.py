"""Count sheets and the report of a stocktake (P37, P38)."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.flow import (
    LINE_HIGH,
    SIGN_HIGH,
    Block,
    flow_leaves,
    gap,
    heading,
    paragraph,
    table,
    title,
    to_sign,
)
from desktop_archive.documents.forms import Column, Form, Section, write_sections
from desktop_archive.documents.label_model import Align
from desktop_archive.documents.leaves import bind
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
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
_TO: Final = Names("To: {who}", "报送：{who}", "報送：{who}")


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


def write_stocktake_report(
    report: StocktakeReport, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the report in six chapters with three signatures (P38, F-17)."""
    leaves = flow_leaves(list(_blocks(report, language)), report.footing, language)
    return bind(leaves, _TITLE.of(language), practice=practice)


def _blocks(report: StocktakeReport, language: str) -> Iterator[Block]:
    draft = f" {_DRAFT.of(language)}" if report.is_draft else ""
    yield title(f"{_TITLE.of(language)}{draft}")
    yield from paragraph(f"{report.organisation}    {report.number}", Align.CENTRE)
    colon = ": " if language == "en" else "："
    yield heading(_HEADS[0].of(language))
    for name, value in report.facts:
        yield from paragraph(f"{name}{colon}{value}")
    yield heading(_HEADS[1].of(language))
    yield from table(_CLASSES, [*_class_rows(report, language)], language, numbers=True)
    yield gap(2.0)
    for words in report.others:
        yield from paragraph(words)
    for head, lines in ((_HEADS[2], report.misplaced), (_HEADS[3], report.missing)):
        yield heading(head.of(language))
        yield from _listed(lines, language)
    for head, text in ((_HEADS[4], report.cause), (_HEADS[5], report.measures)):
        yield heading(head.of(language))
        for part in (text or _NONE.of(language)).splitlines():
            yield from paragraph(part)
    if report.addressee:
        yield gap(4.0, keeps=SIGN_HIGH + LINE_HIGH)
        yield from paragraph(_TO.of(language).format(who=report.addressee))
    yield to_sign([names.of(language) for names in _SIGNED], language)


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


def _listed(lines: Sequence[ReportLine], language: str) -> Iterator[Block]:
    if not lines:
        yield from paragraph(_NONE.of(language))
        return
    rows = [(one.code, one.title, one.belongs, one.seen, one.what, one.action) for one in lines]
    yield from table(_LISTED, rows, language)
