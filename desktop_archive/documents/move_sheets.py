"""The list of a move: walking order, boxes to tick at both ends, codes to scan (B-08)."""

from typing import Final

from desktop_archive.documents.form_code import form_code_marks
from desktop_archive.documents.form_model import LEFT, PORTRAIT_FRAME, Column, Form, Section, Tail
from desktop_archive.documents.form_words import form_word
from desktop_archive.documents.forms import write_sections
from desktop_archive.documents.label_model import Align, Mark, Text
from desktop_archive.rules.move_printouts import MoveSheet, MoveSheetLine
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout

_TITLE: Final = Names("Move Plan", "档案移库清单", "檔案移庫清單")
_SEQ: Final = Names("No.", "序号", "序號")
_BOX: Final = Names("Box no.", "盒号", "盒號")
_FROM: Final = Names("From", "原位置", "原位置")
_WHY: Final = Names("Why it stays", "不移动原因", "不移動原因")
_COUNT: Final = Names("Qty", "数量", "數量")

MOVE_LIST: Final = Form(
    title=_TITLE,
    landscape=False,
    head_high=11.0,
    row_high=17.0,
    table_top=42.0,
    beside_title=44.0,
    head_shares=((110.0, 60.0), (170.0,)),
    columns=(
        Column(9, _SEQ, is_code=True, align=Align.CENTRE),
        Column(12, Names("Taken", "取出", "取出"), align=Align.CENTRE),
        Column(20, _BOX, is_code=True),
        Column(43, Names("Code", "条码", "條碼"), is_bars=True),
        Column(10, _COUNT, is_code=True, align=Align.CENTRE),
        Column(32, _FROM, is_code=True),
        Column(32, Names("To", "新位置", "新位置"), is_code=True),
        Column(12, Names("There", "到位", "到位"), align=Align.CENTRE),
    ),
)
"""What is carried, with a box to tick where it is taken and where it is put."""

STAYING_LIST: Final = Form(
    title=Names("Boxes That Stay", "不移动的档案盒", "不移動的檔案盒"),
    landscape=False,
    head_high=11.0,
    columns=(
        Column(10, _SEQ, is_code=True, align=Align.CENTRE),
        Column(24, _BOX, is_code=True),
        Column(12, _COUNT, is_code=True, align=Align.CENTRE),
        Column(40, _FROM, is_code=True),
        Column(84, _WHY),
    ),
)
"""What finds no place, with the one reason."""

_NUMBER: Final = Names("Plan", "计划编号", "計劃編號")
_BOXES: Final = Names("Boxes", "盒数", "盒數")
_PURPOSE: Final = Names("Purpose", "事由", "事由")
_SIGNED: Final = (
    Names("Planned by", "制表人", "製表人"),
    Names("Approved by", "批准人", "批准人"),
    Names("Carried out by", "经手人", "經手人"),
)
_TAIL_HIGH: Final = 16.0
_EMPTY: Final = "□"
_TICKED: Final = "■"


def write_move_sheet(
    sheet: MoveSheet, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw a move plan: the list in walking order, then what stays and why (B-08)."""
    run = " → ".join(part for part in (sheet.source, sheet.goal) if part)
    head = (
        (_NUMBER.of(language), sheet.number),
        (_BOXES.of(language), str(len(sheet.lines))),
        (_PURPOSE.of(language), " · ".join(part for part in (run, sheet.purpose) if part)),
    )
    sections = [
        Section(
            form=MOVE_LIST,
            rows=[_row(at, line) for at, line in enumerate(sheet.lines, start=1)],
            head=head,
            extra=tuple(form_code_marks(sheet.code, LEFT + PORTRAIT_FRAME[0])),
            tail=Tail(_TAIL_HIGH, lambda x, y, wide: _signatures(sheet, (x, y, wide), language)),
        )
    ]
    if sheet.staying:
        rows = [_stays(at, line) for at, line in enumerate(sheet.staying, start=1)]
        number = ((_NUMBER.of(language), sheet.number),)
        sections.append(Section(form=STAYING_LIST, rows=rows, head=number))
    return write_sections(sections, sheet.footing, language, practice=practice)


def _row(number: int, line: MoveSheetLine) -> tuple[str, ...]:
    tick = _TICKED if line.is_there else _EMPTY
    what = (line.box_no, line.code.digits, line.count, line.origin, line.goal)
    return (str(number), tick, *what, tick)


def _stays(number: int, line: MoveSheetLine) -> tuple[str, ...]:
    return (str(number), line.box_no, line.count, line.origin, line.why)


def _signatures(sheet: MoveSheet, frame: tuple[float, float, float], language: str) -> list[Mark]:
    x, y, wide = frame
    share = wide / len(_SIGNED)
    names = (sheet.made_by, sheet.approved_by, "")
    return [
        Text(
            x=x + at * share,
            y=y + 2,
            width=share - 2,
            height=_TAIL_HIGH - 4,
            text=f"{title.of(language)} {name or '________'}\n{form_word('ymd', language)}",
            sizes=(10.5, 9.5, 9, 8),
        )
        for at, (title, name) in enumerate(zip(_SIGNED, names, strict=True))
    ]
