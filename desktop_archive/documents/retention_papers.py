"""The retention schedule (F-07) and what has passed its period at the year's end (K-18)."""

from typing import Final

from desktop_archive.documents.forms import Column, Form, Section, Tail, write_sections
from desktop_archive.documents.label_model import Align, Mark, Text
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.retention.printouts import ScheduleSheet, YearEndSheet


def _text(width: float, *names: str, code: bool = False) -> Column:
    return Column(width, Names(*names), is_code=code)


def _figure(width: float, *names: str) -> Column:
    return Column(width, Names(*names), is_code=True, align=Align.CENTRE)


SCHEDULE: Final = Form(
    title=Names(
        "Archiving Scope and Retention Schedule",
        "归档范围和档案保管期限表",
        "歸檔範圍和檔案保管期限表",
    ),
    landscape=False,
    columns=(
        _figure(9, "No.", "序号", "序號"),
        _text(20, "Class", "类别号", "類別號", code=True),
        _text(41, "Scope", "归档范围", "歸檔範圍"),
        _text(28, "Period", "保管期限", "保管期限"),
        _text(28, "Trigger event", "起算事由", "起算事由"),
        _text(30, "Starts", "起算", "起算"),
        _text(14, "Notes", "备注", "備註"),
    ),
)
"""F-07: the width is that of every portrait list."""

PERIODS: Final = Form(
    title=Names("Table of Retention Periods", "档案保管期限对照表", "檔案保管期限對照表"),
    landscape=False,
    columns=(
        _figure(9, "No.", "序号", "序號"),
        _text(25, "Code", "代码", "代碼", code=True),
        _text(60, "Period", "保管期限", "保管期限"),
        _figure(20, "Years", "年数", "年數"),
        _text(32, "Kind", "种类", "種類"),
        _text(24, "Notes", "备注", "備註"),
    ),
)
"""The periods that the schedule speaks of, on a page of their own."""

YEAR_END: Final = Form(
    title=Names(
        "Records Past Their Period at the Year's End",
        "年终到期档案统计清单",
        "年終到期檔案統計清單",
    ),
    landscape=False,
    columns=(
        _figure(9, "No.", "序号", "序號"),
        _text(44, "Class", "类别", "類別"),
        _text(37, "Unit", "部门", "部門"),
        _figure(18, "Due", "到期数", "到期數"),
        _figure(22, "New", "本年新到期", "本年新到期"),
        _figure(20, "Held", "暂停销毁", "暫停銷毀"),
        _figure(20, "Oldest", "最早到期", "最早到期"),
    ),
)
"""K-18."""

_ORGANISATION: Final = Names("Organisation", "单位", "單位")
_VERSION: Final = Names("Version", "版次", "版次")
_APPROVED: Final = Names("Approved", "批准", "批准")
_IN_FORCE: Final = Names("In force from", "施行日期", "施行日期")
_YEAR: Final = Names("Year", "年度", "年度")
_SUM: Final = Names("Total", "合计", "合計")
_SIGNED: Final = Names(
    "Drawn up by: __________   Checked by: __________   Approved by: __________",
    "制表人：__________   审核人：__________   批准人：__________",
    "製表人：__________   審核人：__________   批准人：__________",
)
_TAIL_HIGH: Final = 14.0


def write_schedule(
    sheet: ScheduleSheet, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw a version of the schedule, then the periods it speaks of (F-07, K-11)."""
    rows = [
        (str(at), one.code, one.name, one.period, one.trigger, one.starts, one.note)
        for at, one in enumerate(sheet.rows, start=1)
    ]
    periods = [
        (str(at), one.code, one.name, one.years, one.kind, one.note)
        for at, one in enumerate(sheet.periods, start=1)
    ]
    head = _head(
        language,
        (_ORGANISATION, sheet.organisation),
        (_VERSION, sheet.version),
        (_APPROVED, sheet.approved),
        (_IN_FORCE, sheet.in_force),
    )
    sections = [
        Section(form=SCHEDULE, rows=rows, head=head, tail=_tail(language)),
        Section(form=PERIODS, rows=periods, head=head[:2]),
    ]
    return write_sections(sections, sheet.footing, language, practice=practice)


def write_year_end(
    sheet: YearEndSheet, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw what has passed its period by class and unit, with the sums (K-18)."""
    rows = [
        (str(at), one.category, one.unit, str(one.count), str(one.new), str(one.held), one.oldest)
        for at, one in enumerate(sheet.rows, start=1)
    ]
    sums = [sum(getattr(one, name) for one in sheet.rows) for name in ("count", "new", "held")]
    due, new, held = (str(count) for count in sums)
    rows.append(("", _SUM.of(language), "", due, new, held, ""))
    head = _head(language, (_ORGANISATION, sheet.organisation), (_YEAR, sheet.year))
    section = Section(form=YEAR_END, rows=rows, head=head, tail=_tail(language))
    return write_sections([section], sheet.footing, language, practice=practice)


def _head(language: str, *values: tuple[Names, str]) -> tuple[tuple[str, str], ...]:
    return tuple((name.of(language), value) for name, value in values)


def _tail(language: str) -> Tail:
    return Tail(_TAIL_HIGH, lambda x, y, wide: [_signed(x, y, wide, language)])


def _signed(x: float, y: float, wide: float, language: str) -> Mark:
    text = _SIGNED.of(language)
    return Text(x=x, y=y + 3, width=wide, height=9, text=text, sizes=(10.5, 9.5, 9, 8))
