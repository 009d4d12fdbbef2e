"""What a return brought to light: the inspection (P25), and the report of damage or loss (F-38)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.form_words import form_word
from desktop_archive.documents.grid import Field, Row, grid_marks, name_field
from desktop_archive.documents.label_model import Align, Mark, text_in
from desktop_archive.documents.leaves import Leaf, bind
from desktop_archive.documents.paper import A4
from desktop_archive.documents.words import day
from desktop_archive.rules.desk_printouts import CaseReport, ReturnInspection
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout

_INSPECTION: Final = Names("Return Inspection", "档案归还检查单", "檔案歸還檢查單")
_REPORT: Final = Names(
    "Report of Damage to or Loss of Records", "档案损坏、遗失报告", "檔案損壞、遺失報告"
)
_TICK, _CROSS, _OPEN = "✓", "×", "□"
CHECKS: Final = ("quantity", "pages", "binding", "marks", "damage", "replaced", "attachments")
"""What is looked at, in the order of the form."""

_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "loan": Names("Loan request no.", "借阅单编号", "借閱單編號"),
        "borrower": Names("Borrower", "借阅人", "借閱人"),
        "unit": Names("Unit", "部门", "部門"),
        "reference": Names("Reference code", "档号", "檔號"),
        "title": Names("Title", "题名", "題名"),
        "lent": Names("Lent on", "借出日期", "借出日期"),
        "due": Names("Due on", "应还日期", "應還日期"),
        "back": Names("Returned on", "归还日期", "歸還日期"),
        "late": Names("Days overdue", "逾期天数", "逾期天數"),
        "quantity": Names("Quantity as lent", "数量相符", "數量相符"),
        "pages": Names("Page count as lent", "页数相符", "頁數相符"),
        "binding": Names("Binding sound", "装订完好", "裝訂完好"),
        "marks": Names("No marks or changes", "无涂改勾画", "無塗改勾畫"),
        "damage": Names("No damage or torn pages", "无污损撕页", "無污損撕頁"),
        "replaced": Names("Nothing replaced or taken apart", "无抽换拆散", "無抽換拆散"),
        "attachments": Names("Attachments complete", "附件齐全", "附件齊全"),
        "shelved": Names("Re-shelved, card removed", "已归位并抽出代替卡", "已歸位並抽出代替卡"),
        "findings": Names("Findings", "问题说明", "問題說明"),
        "action": Names("Action", "处理意见", "處理意見"),
        "returner": Names("Returned by (signature)", "归还人签字", "歸還人簽字"),
        "inspector": Names("Inspected by (signature)", "检查人签字", "檢查人簽字"),
        "head": Names("Head (signature)", "负责人签字", "負責人簽字"),
        "number": Names("Case no.", "编号", "編號"),
        "kind": Names("Matter", "事项", "事項"),
        "person": Names("Person concerned", "当事人", "當事人"),
        "found": Names("What was found", "发现情况", "發現情況"),
        "opened": Names("Found on, by", "发现日期、发现人", "發現日期、發現人"),
        "photos": Names("Photos kept", "留存照片", "留存照片"),
        "step": Names("Step", "处理步骤", "處理步驟"),
        "by": Names("Done by, told to", "经办（报告对象）", "經辦（報告對象）"),
        "on": Names("On", "日期", "日期"),
        "note": Names("What came of it", "结果", "結果"),
        "outcome": Names("Outcome", "处理结果", "處理結果"),
        "to": Names("Leader in charge", "主管领导意见", "主管領導意見"),
    }
)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A paper of one grid: where it stands and how its columns are cut."""

    paper: tuple[float, float]
    left: float
    wide: float
    top: float
    name: float

    @property
    def half(self) -> float:
        """Return the width of a value that shares its line with another."""
        return self.wide / 2 - self.name

    def pair(self, height: float, *pairs: tuple[str, str]) -> Row:
        """Return a line of two names with their values."""
        fields: list[Field] = []
        for name, value in pairs:
            fields += [name_field(self.name, name), Field(width=self.half, text=value)]
        return Row(height, tuple(fields))

    def line(self, height: float, name: str, value: str, align: Align = Align.LEFT) -> Row:
        """Return a line of one name and its value."""
        field = Field(width=self.wide - self.name, text=value, align=align)
        return Row(height, (name_field(self.name, name), field))


_SLIP: Final = _Sheet((A4[0], A4[1] / 2), 15, 180, 24, 36)
_PAGE: Final = _Sheet(A4, 20, 170, 38, 38)
_STEPS: Final = (36.0, 44.0, 26.0, 64.0)


def write_inspections(
    sheets: list[ReturnInspection], *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw what was looked at when records came back, a sheet for each (L-14, L-15, P25)."""
    leaves = [Leaf(_SLIP.paper, partial(_inspection_marks, one, language)) for one in sheets]
    return bind(leaves, _INSPECTION.of(language), practice=practice)


def write_case_report(
    report: CaseReport, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the report on a damage or a loss to the leader in charge (L-15, L-16, F-38)."""
    leaf = Leaf(_PAGE.paper, partial(_report_marks, report, language))
    return bind([leaf], _REPORT.of(language), practice=practice)


def _inspection_marks(one: ReturnInspection, language: str) -> list[Mark]:
    return _framed(_SLIP, _INSPECTION, _inspection_rows(one, language), one, language)


def _report_marks(report: CaseReport, language: str) -> list[Mark]:
    return _framed(_PAGE, _REPORT, _report_rows(report, language), report, language)


def _framed(
    sheet: _Sheet,
    title: Names,
    rows: list[Row],
    about: ReturnInspection | CaseReport,
    language: str,
) -> list[Mark]:
    head = text_in(
        (sheet.left, sheet.top - 16, sheet.wide, 12), title.of(language), (18, 16, 14),
        align=Align.CENTRE, bold=True,
    )  # fmt: skip
    said = (about.organisation, form_word("printed_on", language, day=about.printed_on))
    below = sheet.top + sum(each.height for each in rows) + 2
    foot = text_in((sheet.left, below, sheet.wide, 6), "　".join(filter(None, said)), (9, 8, 7))
    return [head, *grid_marks(sheet.left, sheet.top, rows), foot]


def _inspection_rows(one: ReturnInspection, language: str) -> list[Row]:
    said = partial(_said, language=language)
    late = str(one.overdue_days) if one.returned_on else ""
    return [
        _SLIP.pair(8, (said("loan"), one.number), (said("borrower"), _who(one))),
        _SLIP.line(8, said("reference"), one.reference),
        _SLIP.line(9, said("title"), one.title),
        _SLIP.pair(8, (said("lent"), day(one.lent_on)), (said("due"), day(one.due_on))),
        _SLIP.pair(8, (said("back"), day(one.returned_on)), (said("late"), late)),
        *_check_rows(one, language),
        _SLIP.line(14, said("findings"), one.findings),
        _SLIP.line(12, said("action"), one.action),
        _signing_row(_SLIP, ("returner", "inspector", "head"), language),
    ]


def _check_rows(one: ReturnInspection, language: str) -> list[Row]:
    """Return the checks, two to a line; what nobody looked at yet has a box to tick."""
    cells = [(_said(name, language), _mark(one.checks.get(name))) for name in CHECKS]
    cells.append((_said("shelved", language), _mark(one.is_put_away)))
    return [_SLIP.pair(8, *cells[at : at + 2]) for at in range(0, len(cells), 2)]


def _report_rows(report: CaseReport, language: str) -> list[Row]:
    said = partial(_said, language=language)
    opened = " ".join(each for each in (day(report.opened_on), report.opened_by) if each)
    closed = " ".join(each for each in (report.closed_by, day(report.closed_on)) if each)
    outcome = "\n".join(each for each in (report.outcome, closed) if each)
    photos = str(report.photos) if report.photos else ""
    return [
        _PAGE.pair(11, (said("number"), report.number), (said("kind"), report.kind)),
        _PAGE.pair(11, (said("reference"), report.reference), (said("photos"), photos)),
        _PAGE.line(14, said("title"), report.title),
        _PAGE.pair(11, (said("person"), report.person), (said("opened"), opened)),
        _PAGE.line(26, said("found"), report.found),
        *_step_rows(report, language),
        _PAGE.line(24, said("outcome"), outcome),
        _PAGE.line(34, said("to"), form_word("ymd", language), Align.RIGHT),
        _signing_row(_PAGE, ("inspector", "head"), language),
    ]


def _step_rows(report: CaseReport, language: str) -> list[Row]:
    """Return the steps taken, and an empty line for every one still missing (L-16)."""
    names = (_said(name, language) for name in ("step", "by", "on", "note"))
    head = Row(9, tuple(name_field(w, name) for w, name in zip(_STEPS, names, strict=True)))
    lines = [(one.step, one.by, day(one.on), one.note) for one in report.steps]
    return [
        head,
        *(
            Row(10, tuple(Field(width=w, text=text) for w, text in zip(_STEPS, line, strict=True)))
            for line in lines
        ),
    ]


def _signing_row(sheet: _Sheet, names: tuple[str, ...], language: str) -> Row:
    each = sheet.wide / len(names)
    width = min(sheet.name, each / 2)
    fields: list[Field] = []
    for name in names:
        fields += [name_field(width, _said(name, language)), Field(width=each - width)]
    return Row(13, tuple(fields))


def _who(one: ReturnInspection) -> str:
    return "  ".join(each for each in (one.borrower, one.unit) if each)


def _mark(good: bool | None) -> str:  # noqa: FBT001  what was seen, or nothing yet
    return _OPEN if good is None else _TICK if good else _CROSS


def _said(name: str, language: str) -> str:
    return _WORDS[name].of(language)
