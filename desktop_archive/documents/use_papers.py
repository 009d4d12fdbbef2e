"""The use ledger and the use outcome record on paper (E-01 to E-03, F-35, F-36, P43)."""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.form_model import LEFT, PORTRAIT_FRAME
from desktop_archive.documents.form_words import form_word
from desktop_archive.documents.forms import Column, Form, Section, Tail, foot_marks, write_sections
from desktop_archive.documents.grid import Field, Row, grid_marks, name_field
from desktop_archive.documents.label_model import Align, Mark, text_in
from desktop_archive.documents.leaves import Leaf, bind
from desktop_archive.documents.paper import A4
from desktop_archive.documents.words import day
from desktop_archive.rules.desk_printouts import UseEffectForm, UseLedgerSheet
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing

_WIDE: Final = PORTRAIT_FRAME[0]
_NAME: Final = 35.0
_HALF: Final = (_WIDE - 2 * _NAME) / 2
_TOP: Final = 35.0
_TEXT: Final = (11.0, 10.5, 10.0, 9.0, 8.0, 7.5, 7.0)
_SUM_HIGH: Final = 6.5

_TITLE: Final = Names("Use Outcome Record", "档案利用效果登记表", "檔案利用效果登記表")
_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "user": Names("User", "利用者", "利用者"),
        "unit": Names("Unit / phone", "单位/电话", "單位/電話"),
        "when": Names("Date of use", "利用时间", "利用時間"),
        "how": Names("Mode", "利用方式", "利用方式"),
        "records": Names("Records (code, title, qty)", "档号/题名/数量", "檔號/題名/數量"),
        "question": Names("Question and purpose", "查阅的问题及用途", "查閱的問題及用途"),
        "outcome": Names("Outcome", "利用效果", "利用效果"),
        "solved": Names("Problem solved", "解决的问题", "解決的問題"),
        "social": Names("Social benefit", "社会效益", "社會效益"),
        "economic": Names("Economic benefit (amount)", "经济效益（金额）", "經濟效益（金額）"),
        "signed": Names("Signature (seal) of user", "利用者签字（盖章）", "利用者簽字（蓋章）"),
        "entered": Names("Entered by", "登记人", "登記人"),
        "reported": Names("Reported by {0}", "反馈人 {0}", "反饋人 {0}"),
        "span": Names("Period", "起止日期", "起止日期"),
        "room": Names("Records room", "档案室", "檔案室"),
    }
)

USE_LEDGER: Final = Form(
    title=Names("Use Ledger", "档案利用记录台账", "檔案利用記錄臺賬"),
    columns=(
        Column(8, Names("No.", "序号", "序號"), is_code=True, align=Align.CENTRE),
        Column(24, Names("Time", "利用时间", "利用時間"), is_code=True, align=Align.CENTRE),
        Column(14, Names("Mode", "方式", "方式")),
        Column(22, Names("Name", "姓名", "姓名")),
        Column(32, Names("Unit (owner: identity)", "部门（业主身份信息）", "部門（業主身份信息）")),
        Column(40, Names("Reference code", "档号", "檔號"), is_code=True),
        Column(51, Names("Title", "题名", "題名")),
        Column(26, Names("Purpose", "利用目的", "利用目的")),
        Column(10, Names("Pages", "页数", "頁數"), is_code=True, align=Align.CENTRE),
        Column(18, Names("Ended", "结束日期", "結束日期"), is_code=True, align=Align.CENTRE),
        Column(12, Names("Note", "备注", "備註")),
    ),
)
"""F-35; each use has its line, a struck one says so in its note."""


def write_use_ledger(
    sheet: UseLedgerSheet, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the use ledger with its sums below (E-01, E-02, F-35)."""
    rows = [
        (
            str(number),
            line.at,
            line.kind,
            line.reader,
            line.unit,
            line.reference,
            line.title,
            line.purpose,
            str(line.pages or ""),
            day(line.ended_on),
            line.note,
        )
        for number, line in enumerate(sheet.lines, start=1)
    ]
    head = tuple(
        (_said(name, language), value)
        for name, value in (("span", sheet.span), ("room", sheet.organisation))
        if value
    )
    high = _SUM_HIGH * len(sheet.sums) + 2
    tail = Tail(high, partial(_sums, sheet.sums)) if sheet.sums else None
    section = Section(form=USE_LEDGER, rows=rows, head=head, tail=tail)
    return write_sections([section], sheet.footing, language, practice=practice)


def _sums(sums: Sequence[str], x: float, y: float, wide: float) -> list[Mark]:
    return [
        text_in((x, y + 1 + at * _SUM_HIGH, wide, _SUM_HIGH), text, (10.5, 9.5, 9, 8, 7))
        for at, text in enumerate(sums)
    ]


def write_use_effects(
    forms: Sequence[UseEffectForm], *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw one outcome record for each use, filled in or to be filled in by hand (E-03, P43)."""
    leaves = [
        Leaf(A4, partial(_marks, form, (number, len(forms)), language))
        for number, form in enumerate(forms, start=1)
    ]
    return bind(leaves, _TITLE.of(language), practice=practice)


def _marks(form: UseEffectForm, sheet: tuple[int, int], language: str) -> list[Mark]:
    footing = Footing(printed_on=form.printed_on, filters=form.organisation)
    return [
        text_in(
            (LEFT, 18, _WIDE, 12),
            _TITLE.of(language),
            (18, 16, 14),
            align=Align.CENTRE,
            bold=True,
        ),
        *grid_marks(LEFT, _TOP, _rows(form, language)),
        *foot_marks(PORTRAIT_FRAME, footing, sheet, language),
    ]


def _rows(form: UseEffectForm, language: str) -> list[Row]:
    contact = " / ".join(each for each in (form.unit, form.phone) if each)
    blank = form_word("ymd", language)
    on = day(form.reported_on) if form.reported_on else blank
    reporter = _said("reported", language, form.reported_by) if form.reported_by else ""
    return [
        _pair(("user", form.reader), ("unit", contact), language),
        _pair(("when", form.used_on), ("how", form.kind), language),
        _wide(24, "records", form.records, language),
        _wide(42, "question", form.purpose, language),
        Row(
            8, (Field(width=_WIDE, text=_said("outcome", language), align=Align.CENTRE, bold=True),)
        ),
        _wide(40, "solved", form.result, language),
        _wide(28, "social", form.social, language),
        _wide(14, "economic", form.amount, language),
        _wide(22, "signed", f"{reporter}\n\n{on}".strip(), language, Align.RIGHT),
        _wide(12, "entered", form.entered_by, language),
    ]


def _pair(one: tuple[str, str], other: tuple[str, str], language: str) -> Row:
    fields = []
    for name, value in (one, other):
        fields += [name_field(_NAME, _said(name, language)), Field(width=_HALF, text=value)]
    return Row(12, tuple(fields))


def _wide(height: float, name: str, text: str, language: str, align: Align = Align.LEFT) -> Row:
    value = Field(width=_WIDE - _NAME, text=text, sizes=_TEXT, align=align)
    return Row(height, (name_field(_NAME, _said(name, language)), value))


def _said(name: str, language: str, *facts: object) -> str:
    return _WORDS[name].of(language).format(*facts)
