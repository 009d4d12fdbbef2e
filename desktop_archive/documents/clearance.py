"""The clearance slip of a leaving person (U-09, F-77)."""

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.form_model import LEFT, PORTRAIT_FRAME
from desktop_archive.documents.form_words import form_word
from desktop_archive.documents.forms import foot_marks
from desktop_archive.documents.grid import Field, Row, grid_marks, name_field
from desktop_archive.documents.label_model import Align, Mark, text_in
from desktop_archive.documents.leaves import Leaf, bind
from desktop_archive.documents.paper import A4
from desktop_archive.documents.words import day
from desktop_archive.rules.desk_printouts import ClearanceSlip
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing

_WIDE: Final = PORTRAIT_FRAME[0]
_NAME: Final = 35.0
_HALF: Final = (_WIDE - 2 * _NAME) / 2
_ITEM: Final = 110.0
_TOP: Final = 35.0

_TITLE: Final = Names("Clearance of a Leaver", "离岗资料移交清单", "離崗資料移交清單")
_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "name": Names("Name", "姓名", "姓名"),
        "unit": Names("Unit", "部门", "部門"),
        "staff_no": Names("Staff no.", "工号", "工號"),
        "post": Names("Post", "职务", "職務"),
        "leaves": Names("Leaves on", "离岗日期", "離崗日期"),
        "item": Names("Checked in the registers", "核对项目", "核對項目"),
        "result": Names("Result", "核对结果", "核對結果"),
        "none": Names("none", "无", "無"),
        "notebooks": Names("Notebooks taken back", "收回注销的笔记本", "收回註銷的筆記本"),
        "papers": Names("Papers handed over", "移交资料", "移交資料"),
        "settled": Names("Settled by", "经办人", "經辦人"),
        "says": Names(
            "All records, copies, notebooks and papers are handed over; nothing is outstanding.",
            "全部档案、资料、笔记本均已交齐，可以办理离岗手续。",
            "全部檔案、資料、筆記本均已交齊，可以辦理離崗手續。",
        ),
        "leaver": Names("Signature of the leaver", "离岗人签字", "離崗人簽字"),
        "archivist": Names("Archivist", "档案管理人员签字", "檔案管理人員簽字"),
        "head": Names("Head of the records room", "档案部门负责人签字", "檔案部門負責人簽字"),
    }
)


def write_clearance(
    slip: ClearanceSlip, *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the slip that lets a person go (U-09, F-77)."""
    leaf = Leaf(A4, partial(_marks, slip, language))
    return bind([leaf], _TITLE.of(language), practice=practice)


def _marks(slip: ClearanceSlip, language: str) -> list[Mark]:
    footing = Footing(printed_on=slip.printed_on, filters=slip.organisation)
    title = text_in(
        (LEFT, 18, _WIDE, 12), _TITLE.of(language), (18, 16, 14), align=Align.CENTRE, bold=True
    )
    grid = grid_marks(LEFT, _TOP, _rows(slip, language))
    return [title, *grid, *foot_marks(PORTRAIT_FRAME, footing, (1, 1), language)]


def _rows(slip: ClearanceSlip, language: str) -> list[Row]:
    settled = " ".join(each for each in (slip.closed_by, day(slip.closed_on)) if each)
    said = Field(width=_WIDE, text=_said("says", language), align=Align.CENTRE, bold=True)
    sign = f"______________    {form_word('ymd', language)}"
    return [
        _pair(("name", slip.name), ("unit", slip.unit), language),
        _pair(("staff_no", slip.staff_no), ("post", slip.post), language),
        _wide(11, "leaves", day(slip.leaves_on), language),
        *_checked(slip, language),
        _wide(14, "notebooks", "、".join(slip.notebooks) or _said("none", language), language),
        _wide(34, "papers", slip.handed_over, language),
        _wide(11, "settled", settled, language),
        Row(14, (said,)),
        *(_wide(16, name, sign, language, Align.RIGHT) for name in ("leaver", "archivist", "head")),
    ]


def _checked(slip: ClearanceSlip, language: str) -> list[Row]:
    """Return a line for everything a person may have: on this slip there is nothing left."""
    head = Row(
        9,
        (
            name_field(_ITEM, _said("item", language)),
            name_field(_WIDE - _ITEM, _said("result", language)),
        ),
    )
    lines = [
        Row(
            8,
            (
                Field(width=_ITEM, text=kind),
                Field(width=_WIDE - _ITEM, text=_said("none", language), align=Align.CENTRE),
            ),
        )
        for kind in slip.settled
    ]
    return [head, *lines]


def _pair(one: tuple[str, str], other: tuple[str, str], language: str) -> Row:
    fields = []
    for name, value in (one, other):
        fields += [name_field(_NAME, _said(name, language)), Field(width=_HALF, text=value)]
    return Row(11, tuple(fields))


def _wide(height: float, name: str, text: str, language: str, align: Align = Align.LEFT) -> Row:
    value = Field(width=_WIDE - _NAME, text=text, align=align)
    return Row(height, (name_field(_NAME, _said(name, language)), value))


def _said(name: str, language: str) -> str:
    return _WORDS[name].of(language)
