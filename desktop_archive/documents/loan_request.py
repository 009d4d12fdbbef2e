"""The loan request on paper: who asks for what and why, and who has to sign (L-01, L-02, P21)."""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.fonts import Face
from desktop_archive.documents.form_code import form_code_marks
from desktop_archive.documents.form_model import LEFT, PORTRAIT_FRAME
from desktop_archive.documents.form_words import form_word
from desktop_archive.documents.forms import foot_marks
from desktop_archive.documents.grid import Field, Row, grid_marks, name_field
from desktop_archive.documents.label_model import Align, Mark, text_in
from desktop_archive.documents.leaves import Leaf, bind
from desktop_archive.documents.paper import A4
from desktop_archive.documents.words import SECRECY_WORDS, day
from desktop_archive.rules.desk_printouts import LoanRequest, RequestApproval, RequestedRecord
from desktop_archive.rules.lending.kinds import BorrowerKind, LoanUnit, Manner
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing

_WIDE: Final = PORTRAIT_FRAME[0]
_NAME: Final = 32.0
_HALF: Final = (_WIDE - 2 * _NAME) / 2
_COLUMNS: Final = (12.0, 42.0, 56.0, 12.0, 12.0, 22.0, 14.0)
_LINES: Final = 6
_TOP: Final = 35.0
_APPROVALS_HIGH: Final = 66.0
_APPROVAL_HIGH: Final = 22.0
_SMALL: Final = (10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)

_TITLE: Final = Names("Loan Request", "档案借阅申请单", "檔案借閱申請單")
_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "applied_on": Names("Date of request", "申请日期", "申請日期"),
        "unit": Names("Department", "申请部门", "申請部門"),
        "identity": Names("ID", "身份/证件", "身份/證件"),
        "manner": Names("Mode", "利用方式", "利用方式"),
        "secrecy": Names("Class.", "密级", "密級"),
        "home": Names("Home location", "原存放位置", "原存放位置"),
        "note": Names("Remarks", "备注", "備註"),
        "period": Names("Loan period", "借阅期限", "借閱期限"),
        "from_to": Names("from {0} to {1}", "自 {0} 至 {1}", "自 {0} 至 {1}"),
        "calendar": Names(" ({0} days)", "（{0} 天）", "（{0} 天）"),
        "working": Names(" ({0} working days)", "（{0} 个工作日）", "（{0} 個工作日）"),
        "opinion": Names("{0}: opinion", "{0}意见", "{0}意見"),
        "agreed": Names("approved", "同意", "同意"),
        "declined": Names("not approved", "不同意", "不同意"),
        "sign": Names("Signature {0}   {1}", "签字 {0}   {1}", "簽字 {0}   {1}"),
        "on_site": Names(
            "Why reading on site is not enough: {0}",
            "不能在室内查阅的理由：{0}",
            "不能在室內查閱的理由：{0}",
        ),
        "duty": Names(
            "The borrower keeps the contents confidential and the rules of the records room.",
            "借阅人对档案内容承担保密义务，并遵守档案室各项规定。",
            "借閱人對檔案內容承擔保密義務，並遵守檔案室各項規定。",
        ),
        "issue": Names("Issue", "借出", "借出"),
        "back": Names("Return", "归还", "歸還"),
        "result": Names("Check", "检查结果", "檢查結果"),
        "renewal": Names("Renewal", "续借", "續借"),
        "renewed": Names(
            "No. {1} until {0} approved {0}", "第{1}次至 {0} 批准 {0}", "第{1}次至 {0} 批准 {0}"
        ),
    }
)
_MODES: Final = (
    (Names("reading", "查阅", "查閱"), (Manner.READING,)),
    (Names("copy or notes", "复制、摘抄", "複製、摘抄"), (Manner.COPY,)),
    (Names("loan", "借出", "借出"), (Manner.LOAN,)),
    (Names("long-term loan", "长期借出", "長期借出"), (Manner.LONG_LOAN,)),
)
_KINDS: Final[Mapping[BorrowerKind, Names]] = MappingProxyType(
    {
        BorrowerKind.STAFF: Names("Staff", "本单位人员", "本單位人員"),
        BorrowerKind.EXTERNAL: Names("External reader", "外单位人员", "外單位人員"),
        BorrowerKind.OWNER: Names("Owner", "业主", "業主"),
    }
)
_BLANK, _SHORT = "________", "_______"


def write_requests(
    requests: Sequence[LoanRequest], *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw requests to be signed on paper; six records to a sheet (L-01, L-02, A-26)."""
    leaves = []
    for request in requests:
        firsts = range(0, max(1, len(request.records)), _LINES)
        for number, first in enumerate(firsts, start=1):
            marks = partial(request_marks, request, first, (number, len(firsts)), language)
            leaves.append(Leaf(A4, marks))
    return bind(leaves, _TITLE.of(language), practice=practice)


def request_marks(
    request: LoanRequest, first: int, sheet: tuple[int, int], language: str
) -> list[Mark]:
    """Lay out one sheet of a request, with its records from one number on."""
    footing = Footing(printed_on=request.applied_on, filters=request.organisation)
    number = f"{form_word('number', language)} {request.number}"
    applied = f"{_said('applied_on', language)} {day(request.applied_on)}"
    rows = [
        *_about(request, language),
        *_records(request.records[first : first + _LINES], first, language),
        _period(request, language),
        *_approvals(request.approvals, language),
        *_desk(language),
    ]
    right = LEFT + _WIDE
    return [
        *form_code_marks(request.code, right),
        text_in(
            (LEFT + 44, 10, _WIDE - 88, 10),
            _TITLE.of(language),
            (18, 16, 14, 12),
            align=Align.CENTRE,
            bold=True,
        ),
        text_in((LEFT, 28, 85, 6), number, (10.5, 9.5, 9, 8)),
        text_in((LEFT + 85, 28, 85, 6), applied, (10.5, 9.5, 9, 8), align=Align.RIGHT),
        *grid_marks(LEFT, _TOP, rows),
        text_in(
            (LEFT, _TOP + sum(row.height for row in rows) + 1, _WIDE, 5),
            _said("duty", language),
            (9, 8, 7),
        ),
        *foot_marks(PORTRAIT_FRAME, footing, sheet, language),
    ]


def _said(key: str, language: str, *facts: object) -> str:
    return _WORDS[key].of(language).format(*facts)


def _pair(names: tuple[str, str], values: tuple[str, str]) -> Row:
    return Row(
        12,
        (
            name_field(_NAME, names[0]),
            Field(width=_HALF, text=values[0]),
            name_field(_NAME, names[1]),
            Field(width=_HALF, text=values[1]),
        ),
    )


def _wide(height: float, name: str, text: str, align: Align = Align.LEFT) -> Row:
    return Row(
        height,
        (
            name_field(_NAME, name),
            Field(width=_WIDE - _NAME, text=text, sizes=_SMALL, align=align),
        ),
    )


def _about(request: LoanRequest, language: str) -> list[Row]:
    modes = "   ".join(
        f"{'■' if request.manner in manners else '□'} {names.of(language)}"
        for names, manners in _MODES
    )
    why = request.purpose
    if request.on_site_reason:
        why = f"{why}\n{_said('on_site', language, request.on_site_reason)}"
    return [
        _pair(
            (_said("unit", language), form_word("borrower", language)),
            (request.unit, request.borrower),
        ),
        _pair(
            (form_word("phone", language), _said("identity", language)),
            (request.phone, _KINDS[request.kind].of(language)),
        ),
        _wide(12, _said("manner", language), modes),
        _wide(18, form_word("purpose", language), why),
    ]


def _records(records: Sequence[RequestedRecord], first: int, language: str) -> list[Row]:
    heads = (
        form_word("seq", language),
        form_word("code", language),
        form_word("title", language),
        _said("secrecy", language),
        form_word("qty", language),
        _said("home", language),
        _said("note", language),
    )
    rows = [Row(8, tuple(name_field(w, head) for w, head in zip(_COLUMNS, heads, strict=True)))]
    for place in range(_LINES):
        texts = ("",) * len(_COLUMNS)
        if place < len(records):
            one = records[place]
            level = SECRECY_WORDS[one.secrecy].of(language)
            number = str(first + place + 1)
            texts = (number, one.reference, one.title, level, one.quantity, one.place, "")
        rows.append(Row(10, tuple(_cell(at, text) for at, text in enumerate(texts))))
    return rows


def _cell(place: int, text: str) -> Field:
    is_code = place in {0, 1, 5}
    return Field(
        width=_COLUMNS[place],
        text=text,
        sizes=_SMALL,
        face=Face.CODE if is_code else Face.TEXT,
        align=Align.CENTRE if place in {0, 3, 4} else Align.LEFT,
    )


def _period(request: LoanRequest, language: str) -> Row:
    blank = form_word("ymd", language)
    until = day(request.until) if request.until else blank
    words = _said("from_to", language, blank, until)
    if request.days:
        unit = "working" if request.counted_in is LoanUnit.WORKING else "calendar"
        words += _said(unit, language, request.days)
    return _wide(12, _said("period", language), words)


def _approvals(approvals: Sequence[RequestApproval], language: str) -> list[Row]:
    """Return a line for every post of the matrix; many posts share the room of three."""
    height = min(_APPROVAL_HIGH, _APPROVALS_HIGH / max(1, len(approvals)))
    rows = []
    for one in approvals:
        name = _said("opinion", language, one.post)
        if one.name:
            word = _said("agreed" if one.agreed else "declined", language)
            text = f"{word}   {one.name}   {day(one.decided_on)}" if one.decided_on else word
            rows.append(_wide(height, name, text))
        else:
            line = _said("sign", language, _BLANK, form_word("ymd", language))
            rows.append(_wide(height, name, line, Align.RIGHT))
    return rows


def _desk(language: str) -> list[Row]:
    """Return what is written by hand when it goes out, comes back, and is renewed."""
    issued = (
        form_word("issued_by", language),
        form_word("sign_borrower", language),
        form_word("sign_day", language),
    )
    back = (
        form_word("sign_day", language),
        _said("result", language),
        form_word("received_by", language),
    )
    renewals = [_said("renewed", language, _SHORT, count) for count in (1, 2)]
    return [
        _wide(9, _said("issue", language), _blanks(issued)),
        _wide(9, _said("back", language), _blanks(back)),
        _wide(12, _said("renewal", language), "    ".join(renewals)),
    ]


def _blanks(names: Sequence[str]) -> str:
    return "     ".join(f"{name} {_BLANK}" for name in names)
