"""The statement of missing numbers on paper (P42)."""

from typing import Final

from desktop_archive.documents.forms import Column, Form, Section, write_sections
from desktop_archive.documents.label_model import Align
from desktop_archive.rules.missing_numbers import (
    MissingKind,
    MissingLine,
    MissingNumbers,
    MissingSheet,
)
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout

MISSING_NUMBERS: Final = Form(
    title=Names("Statement of Missing Numbers", "缺号（空号）说明表", "缺號（空號）說明表"),
    landscape=False,
    columns=(
        Column(10, Names("No.", "序号", "序號"), is_code=True, align=Align.CENTRE),
        Column(52, Names("Scope", "档号范围", "檔號範圍"), is_code=True),
        Column(48, Names("Reason", "缺号原因", "缺號原因")),
        Column(22, Names("Date", "登记日期", "登記日期"), is_code=True, align=Align.CENTRE),
        Column(18, Names("By", "登记人", "登記人")),
        Column(20, Names("Approved by", "批准人", "批准人")),
    ),
)
"""P42."""

_FONDS: Final = Names("Fonds no.", "全宗号", "全宗號")
_YEAR: Final = Names("Year", "年度", "年度")
_CLASS: Final = Names("Class", "类别", "類別")
_RESERVED: Final = Names("Reserved: {reason}", "预留号：{reason}", "預留號：{reason}")
_RESERVED_UNTIL: Final = Names(
    "Reserved until {until}: {reason}",
    "预留号（至 {until}）：{reason}",
    "預留號（至 {until}）：{reason}",
)
_WITHDRAWN: Final = Names("Entry taken back", "著录已撤回", "著錄已撤回")


def write_missing_numbers(
    statement: MissingNumbers, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the statement, each class and year from a new page; a gap without reason is blank."""
    sheets = statement.sheets or (MissingSheet(fonds="", year="", category="", lines=()),)
    sections = [
        Section(
            form=MISSING_NUMBERS,
            rows=[
                (
                    str(number),
                    line.scope,
                    _reason(line, language),
                    line.noted_on,
                    line.noted_by,
                    line.approved_by,
                )
                for number, line in enumerate(sheet.lines, start=1)
            ],
            head=tuple(
                (name.of(language), value)
                for name, value in (
                    (_FONDS, sheet.fonds),
                    (_YEAR, sheet.year),
                    (_CLASS, sheet.category),
                )
            ),
        )
        for sheet in sheets
    ]
    return write_sections(sections, statement.footing, language, practice=practice)


def _reason(line: MissingLine, language: str) -> str:
    match line.kind:
        case MissingKind.RESERVED:
            words = _RESERVED_UNTIL if line.until else _RESERVED
            return words.of(language).format(reason=line.reason, until=line.until)
        case MissingKind.WITHDRAWN:
            return _WITHDRAWN.of(language)
        case MissingKind.VOID | MissingKind.UNEXPLAINED:
            return line.reason
