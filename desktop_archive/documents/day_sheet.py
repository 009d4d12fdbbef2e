"""The day's seal on paper (日封单): the code in large groups, and a square that says everything.

Bound and kept outside the computer it is what a register is held against (reliability §5.3).
"""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.fonts import Face
from desktop_archive.documents.form_model import LEFT, PORTRAIT_FRAME, TOP
from desktop_archive.documents.form_words import form_word
from desktop_archive.documents.forms import foot_marks
from desktop_archive.documents.grid import Field, Row, grid_marks, name_field
from desktop_archive.documents.label_model import Align, Box, Line, Mark, TextMatrix, text_in
from desktop_archive.documents.leaves import Leaf, bind
from desktop_archive.documents.paper import A4
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.seal_printouts import DaySheet, SealLine

_WIDE: Final = PORTRAIT_FRAME[0]
_NAME: Final = 34.0
_CODE_HIGH: Final = 30.0
_SIDE: Final = 76.0
_MOST_SEALS: Final = 9
_TITLE: Final = Names("Day Seal", "日封单", "日封單")
_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "organisation": Names("Organisation", "单位", "單位"),
        "register": Names("Register", "登记库编号", "登記庫編號"),
        "day": Names("Day", "日期", "日期"),
        "seal": Names("Seal", "封印", "封印"),
        "number": Names("no. {number}, {moment}, {why}", "第 {number} 号，{moment}，{why}",
                        "第 {number} 號，{moment}，{why}"),
        "trail": Names("Trail", "审计记录", "審計記錄"),
        "lines": Names(
            "{line} lines; {acts} acts on this day", "共 {line} 行；当日操作 {acts} 次",
            "共 {line} 行；當日操作 {acts} 次",
        ),
        "head": Names("Hash", "末行散列值", "末行散列值"),
        "state": Names("State", "库存状态值", "庫存狀態值"),
        "previous": Names("Seal before", "上一封印", "上一封印"),
        "code": Names("Code of the seal", "封印码", "封印碼"),
        "of_day": Names("Seals of the day", "当日封印", "當日封印"),
        "more": Names("and {count} before them", "另有较早 {count} 个", "另有較早 {count} 個"),
        "signed": Names("Signed with keys", "密钥签名", "密鑰簽名"),
        "nobody": Names("by nobody yet", "尚无", "尚無"),
        "check": Names(
            "Typed in at any time later, the eight groups show whether the register still says "
            "what it said on this day: Settings, Seals; or seal check. Bind this sheet and keep it "
            "outside the computer. What was entered after this seal is not covered by it. The "
            "square holds the seal word for word; the code is the beginning of its SHA-256 "
            "(docs/audit.md).",
            "日后输入以上八组字符，即可核对登记库是否仍与当日一致（设置—封印，或命令 seal check）。"
            "本单装订后在计算机之外保存。此封印之后登记的内容不在其覆盖之内。"
            "二维码内为封印全文，封印码取自其 SHA-256 的开头（见 docs/audit.md）。",
            "日後輸入以上八組字符，即可核對登記庫是否仍與當日一致（設置—封印，或命令 seal check）。"
            "本單裝訂後在計算機之外保存。此封印之後登記的內容不在其覆蓋之內。"
            "二維碼內為封印全文，封印碼取自其 SHA-256 的開頭（見 docs/audit.md）。",
        ),
        "sign_clerk": Names("Records clerk", "档案管理员", "檔案管理員"),
        "sign_second": Names("Second person", "第二人", "第二人"),
    }
)  # fmt: skip


def write_day_sheets(
    sheets: Sequence[DaySheet], *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the sheets of days, one a page."""
    leaves = [
        Leaf(A4, partial(_marks, sheet, (number, len(sheets)), language))
        for number, sheet in enumerate(sheets, 1)
    ]
    return bind(leaves, _TITLE.of(language), practice=practice)


def _said(key: str, language: str, **facts: object) -> str:
    text = _WORDS[key].of(language)
    return text.format(**facts) if facts else text


def _marks(sheet: DaySheet, number: tuple[int, int], language: str) -> list[Mark]:
    rows = _rows(sheet, language)
    y = TOP + 12
    after_grid = y + sum(row.height for row in rows) + 4
    after_code = after_grid + _CODE_HIGH + 4
    bottom = after_code + _SIDE + 6
    beside = LEFT + _SIDE + 8
    room = _WIDE - _SIDE - 8
    return [
        text_in(
            (LEFT, TOP - 2, _WIDE, 11),
            _TITLE.of(language),
            (20, 18, 16),
            align=Align.CENTRE,
            bold=True,
        ),
        *grid_marks(LEFT, y, rows),
        *_code_marks(sheet.code, after_grid, language),
        TextMatrix(x=LEFT, y=after_code, side=_SIDE, text=sheet.text),
        *_seal_marks(sheet.seals, (beside, after_code, room), language),
        text_in((LEFT, bottom, _WIDE, 20), _said("check", language), (9.5, 9.0, 8.5, 8.0)),
        *_to_sign("sign_clerk", bottom + 22, language),
        *_to_sign("sign_second", bottom + 36, language),
        *foot_marks(PORTRAIT_FRAME, sheet.footing, number, language),
    ]


def _rows(sheet: DaySheet, language: str) -> list[Row]:
    named = _said("number", language, number=sheet.number, moment=sheet.moment, why=sheet.occasion)
    comma = ", " if language == "en" else "、"
    values = [
        ("organisation", sheet.organisation, Face.TEXT, 8.0),
        ("register", sheet.register, Face.CODE, 7.0),
        ("day", sheet.day, Face.TEXT, 7.0),
        ("seal", named, Face.TEXT, 8.0),
        ("trail", _said("lines", language, line=f"{sheet.line:,}", acts=f"{sheet.acts:,}"),
         Face.TEXT, 7.0),
        ("head", _in_groups(sheet.head_hash), Face.CODE, 10.0),
        ("state", _in_groups(sheet.state), Face.CODE, 10.0),
        ("previous", sheet.previous or "–", Face.CODE, 7.0),
        ("signed", comma.join(sheet.signed) or _said("nobody", language), Face.TEXT, 8.0),
    ]  # fmt: skip
    return [
        Row(
            high,
            (
                name_field(_NAME, _said(key, language)),
                Field(width=_WIDE - _NAME, text=value, face=face, bold=key in {"day", "seal"}),
            ),
        )
        for key, value, face, high in values
    ]


def _code_marks(code: str, y: float, language: str) -> list[Mark]:
    """Put the groups into a frame, four and four, each large enough to be read aloud."""
    groups = code.split("-")
    half = len(groups) // 2
    across = (_WIDE - 30) / half
    marks: list[Mark] = [
        Box(x=LEFT, y=y, width=_WIDE, height=_CODE_HIGH, line=0.8),
        text_in((LEFT + 2, y, 26, _CODE_HIGH), _said("code", language), (11, 10, 9), bold=True),
    ]
    for at, group in enumerate(groups):
        down, right = divmod(at, half)
        frame = (LEFT + 28 + right * across, y + 2 + down * 13, across, 13.0)
        marks.append(
            text_in(frame, group, (26,), face=Face.CODE, align=Align.CENTRE, bold=True, whole=True)
        )
    return marks


def _seal_marks(
    seals: Sequence[SealLine], frame: tuple[float, float, float], language: str
) -> list[Mark]:
    """List the seals of the day beside the square, the last ones when there are many."""
    x, y, across = frame
    marks: list[Mark] = [
        text_in((x, y, across, 6), _said("of_day", language), (10.5, 9.5), bold=True)
    ]
    shown = seals[-_MOST_SEALS:]
    for at, one in enumerate(shown):
        top = y + 7 + at * 7.2
        words = f"{one.number}   {one.time}   {one.occasion}"
        marks += [
            text_in((x, top, across, 3.8), words, (8.5, 8.0, 7.5, 7.0)),
            text_in((x, top + 3.3, across, 3.6), one.code, (8.0, 7.5, 7.0), face=Face.CODE),
        ]
    if len(seals) > len(shown):
        words = _said("more", language, count=len(seals) - len(shown))
        marks.append(text_in((x, y + 7 + len(shown) * 7.2, across, 4), words, (8.0, 7.5)))
    return marks


def _in_groups(digits: str) -> str:
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))


def _to_sign(key: str, y: float, language: str) -> list[Mark]:
    return [
        text_in((LEFT, y, 34, 10), _said(key, language), (11, 10, 9)),
        Line(x1=LEFT + 36, y1=y + 9, x2=LEFT + 110, y2=y + 9),
        text_in((LEFT + 114, y, _WIDE - 114, 10), form_word("ymd", language), (11, 10, 9)),
    ]
