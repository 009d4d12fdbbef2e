"""The columns of destruction registers, field by field as the forms demand (P30, P32, F-46)."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.forms import Column, Form
from desktop_archive.documents.label_model import Align
from desktop_archive.documents.review_words import TITLES, review_word
from desktop_archive.documents.words import SECRECY_WORDS
from desktop_archive.rules.names import Names
from desktop_archive.rules.review_printouts import RegisterForm, RegisterLine


def _text(width: float, english: str, simplified: str, traditional: str) -> Column:
    return Column(width, Names(english, simplified, traditional))


def _code(width: float, english: str, simplified: str, traditional: str) -> Column:
    return Column(width, Names(english, simplified, traditional), is_code=True)


def _middle(width: float, english: str, simplified: str, traditional: str) -> Column:
    return Column(width, Names(english, simplified, traditional), is_code=True, align=Align.CENTRE)


_NO: Final = _middle(8, "No.", "序号", "序號")
_DEST: Final = ("Destroyed on", "销毁时间", "銷毀時間")

AGENCY: Final = Form(
    title=TITLES[RegisterForm.AGENCY],
    columns=(
        _NO,
        _code(40, "Reference code", "档号", "檔號"),
        _text(28, "Document no.", "文号", "文號"),
        _text(26, "Creator", "责任者", "責任者"),
        _text(68, "Title", "题名", "題名"),
        _middle(18, "Created", "形成时间", "形成時間"),
        _text(18, "Required period", "应保管期限", "應保管期限"),
        _middle(18, "Kept for", "已保管时间", "已保管時間"),
        _middle(11, "Pages", "页数", "頁數"),
        _text(22, *_DEST),
    ),
)
"""P30."""

COMPANY: Final = Form(
    title=TITLES[RegisterForm.COMPANY],
    columns=(
        _NO,
        _code(40, "Reference code", "档号（编号）", "檔號（編號）"),
        _text(80, "Title", "档案名称", "檔案名稱"),
        _middle(18, "Created", "形成时间", "形成時間"),
        _text(18, "Required period", "应保管期限", "應保管期限"),
        _middle(16, "Kept for", "已保管时间", "已保管時間"),
        _middle(12, "Qty", "数量", "數量"),
        _text(43, "Reason", "销毁原因", "銷毀原因"),
        _text(22, *_DEST),
    ),
)
"""P30 of companies: title, number, quantity, reason (D-12)."""

ACCOUNTING: Final = Form(
    title=TITLES[RegisterForm.ACCOUNTING],
    columns=(
        _text(48, "Record", "会计档案名称", "會計檔案名稱"),
        _code(20, "File no.", "卷号", "卷號"),
        _middle(14, "Volumes", "册数", "冊數"),
        _middle(26, "Years", "起止年度", "起止年度"),
        _code(44, "Reference code", "档案编号", "檔案編號"),
        _text(22, "Required period", "应保管期限", "應保管期限"),
        _middle(22, "Kept for", "已保管期限", "已保管期限"),
        _text(24, *_DEST),
        _text(37, "Remarks", "备注", "備註"),
    ),
)
"""P32."""

UNARCHIVED: Final = Form(
    title=TITLES[RegisterForm.UNARCHIVED],
    columns=(
        _NO,
        _text(34, "Document no.", "文号", "文號"),
        _text(82, "Title of the paper", "文件资料名称", "文件資料名稱"),
        _text(16, "Class.", "密级", "密級"),
        _text(32, "Creator", "责任者", "責任者"),
        _middle(20, "Created", "形成时间", "形成時間"),
        _middle(12, "Copies", "份数", "份數"),
        _text(31, "Reason", "销毁原因", "銷毀原因"),
        _text(22, *_DEST),
    ),
)
"""F-46 (D-36)."""

FORMS: Final[Mapping[RegisterForm, Form]] = MappingProxyType(
    {
        RegisterForm.AGENCY: AGENCY,
        RegisterForm.COMPANY: COMPANY,
        RegisterForm.ACCOUNTING: ACCOUNTING,
        RegisterForm.UNARCHIVED: UNARCHIVED,
    }
)


def register_row(
    form: RegisterForm, number: int, line: RegisterLine, language: str
) -> tuple[str, ...]:
    """Return a line of a list as its form has it; why it was early stands under its title."""
    return _ROWS[form](str(number), line, language)


def last_row(form: RegisterForm, language: str) -> tuple[str, ...]:
    """Return the line after which nothing may be written in."""
    at = next(n for n, column in enumerate(FORMS[form].columns) if column.width == _widest(form))
    words = review_word("nothing_below", language)
    return tuple(words if n == at else "" for n in range(len(FORMS[form].columns)))


def _widest(form: RegisterForm) -> float:
    return max(column.width for column in FORMS[form].columns)


def _kept(line: RegisterLine, language: str) -> str:
    if line.kept_years is None:
        return ""
    return review_word("years", language, years=line.kept_years)


def _titled(line: RegisterLine, language: str) -> str:
    if not line.early_reason:
        return line.title
    return f"{line.title}\n{review_word('early', language, reason=line.early_reason)}"


def _agency(number: str, line: RegisterLine, language: str) -> tuple[str, ...]:
    return (
        number,
        line.reference,
        line.document_no,
        line.creator,
        _titled(line, language),
        line.created,
        line.retention,
        _kept(line, language),
        line.pages,
        line.outcome or line.destroyed_on,
    )


def _company(number: str, line: RegisterLine, language: str) -> tuple[str, ...]:
    return (
        number,
        line.reference,
        _titled(line, language),
        line.created,
        line.retention,
        _kept(line, language),
        line.quantity,
        line.reason,
        line.outcome or line.destroyed_on,
    )


def _accounting(_number: str, line: RegisterLine, language: str) -> tuple[str, ...]:
    early = review_word("early", language, reason=line.early_reason) if line.early_reason else ""
    return (
        line.title,
        line.reference.rpartition("-")[2],
        line.quantity,
        line.created,
        line.reference,
        line.retention,
        _kept(line, language),
        line.destroyed_on,
        " ".join(part for part in (early, line.outcome) if part),
    )


def _unarchived(number: str, line: RegisterLine, language: str) -> tuple[str, ...]:
    return (
        number,
        line.document_no,
        line.title,
        SECRECY_WORDS[line.secrecy].of(language),
        line.creator,
        line.created,
        line.quantity,
        line.reason,
        line.outcome or line.destroyed_on,
    )


_ROWS: Final[Mapping[RegisterForm, Callable[[str, RegisterLine, str], tuple[str, ...]]]] = (
    MappingProxyType(
        {
            RegisterForm.AGENCY: _agency,
            RegisterForm.COMPANY: _company,
            RegisterForm.ACCOUNTING: _accounting,
            RegisterForm.UNARCHIVED: _unarchived,
        }
    )
)
