"""Papers of trust: the declaration of confidentiality, half a recovery code, a training (F-59)."""

from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Final

from desktop_archive.documents.fonts import Face
from desktop_archive.documents.form_model import LEFT, PORTRAIT_FRAME, TOP
from desktop_archive.documents.form_words import form_word
from desktop_archive.documents.forms import foot_marks
from desktop_archive.documents.grid import Field, Row, grid_marks, name_field
from desktop_archive.documents.label_model import Align, Line, Mark, text_in
from desktop_archive.documents.leaves import Leaf, bind
from desktop_archive.documents.paper import A4
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.trust_printouts import TrustPaper, TrustSheet

_WIDE: Final = PORTRAIT_FRAME[0]
_NAME: Final = 40.0
_GRID_TOP: Final = TOP + 14
_LOW, _HIGH, _HIGHEST = 10.0, 24.0, 60.0
_TEXT: Final = (11.0, 10.5, 10.0, 9.0)
_PER_PAGE: Final = 8

_TITLES: Final[Mapping[TrustPaper, Names]] = MappingProxyType(
    {
        TrustPaper.DUTY: Names("Declaration of Confidentiality", "保密承诺书", "保密承諾書"),
        TrustPaper.RECOVERY: Names(
            "Sealed Recovery Code", "应急恢复码（密封保存）", "應急恢復碼（密封保存）"
        ),
        TrustPaper.TRAINING: Names(
            "Record of Confidentiality Training and Checks",
            "保密教育培训与检查记录",
            "保密教育培訓與檢查記錄",
        ),
    }
)
#: How high a field is, where it is higher than one line.
_HEIGHTS: Final[Mapping[str, float]] = MappingProxyType(
    {"content": _HIGHEST, "findings": _HIGH, "code": 20.0, "roles": 14.0}
)
_FIELDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "organisation": Names("Organisation", "单位", "單位"),
        "holder": Names("Name", "姓名", "姓名"),
        "login": Names("Signs in as", "登录名", "登錄名"),
        "roles": Names("Roles", "角色", "角色"),
        "clearance": Names("Clearance", "可接触密级", "可接觸密級"),
        "register": Names("Register", "登记库编号", "登記庫編號"),
        "made": Names("Made on", "制作日期", "製作日期"),
        "half": Names("Envelope", "信封", "信封"),
        "keeper": Names("Kept by", "保管人", "保管人"),
        "code": Names("Half of the code", "恢复码（一半）", "恢復碼（一半）"),
        "number": Names("Number", "编号", "編號"),
        "kind": Names("Kind", "类别", "類別"),
        "held_on": Names("Date", "日期", "日期"),
        "place": Names("Place", "地点", "地點"),
        "led_by": Names("Led by", "主讲（检查）人", "主講（檢查）人"),
        "topic": Names("Topic", "主题", "主題"),
        "content": Names("Content", "内容", "內容"),
        "findings": Names("Findings", "检查情况", "檢查情況"),
        "entered_by": Names("Entered by", "登记人", "登記人"),
    }
)
_WORDS: Final[Mapping[TrustPaper, tuple[Names, ...]]] = MappingProxyType(
    {
        TrustPaper.DUTY: (
            Names(
                "I know the laws on secrecy and the rules of this company on confidentiality. What "
                "I learn from records and from the register I use for my duties only; I do not "
                "pass it on, copy it or take it out without approval, and I widen no circle of "
                "readers.",
                "本人已了解保密法律法规和本单位保密制度。因工作接触的档案及登记信息，仅用于履行职责；"
                "未经批准，不对外泄露、不复制、不带出，不擅自扩大阅读范围。",
                "本人已了解保密法律法規和本單位保密制度。因工作接觸的檔案及登記信息，僅用於履行職責；"
                "未經批准，不對外洩露、不複製、不帶出，不擅自擴大閱讀範圍。",
            ),
            Names(
                "I keep my password to myself. When I leave or change my post I hand over records, "
                "excerpts and notebooks, and stay bound to secrecy. I answer for breaches by law "
                "and by the rules of the company.",
                "本人妥善保管登录密码，不告知他人。调离岗位时，交清档案、摘抄和工作笔记本，并继续履行保密义务。"
                "如有违反，依法依规承担责任。",
                "本人妥善保管登錄密碼，不告知他人。調離崗位時，交清檔案、摘抄和工作筆記本，並繼續履行保密義務。"
                "如有違反，依法依規承擔責任。",
            ),
        ),
        TrustPaper.RECOVERY: (
            Names(
                "Put this sheet alone into an envelope, seal it, sign across the flap, and keep it "
                "where only the named person gets at it. Both halves together make an "
                "administrator when none is left; each use is recorded and sealed, and voids the "
                "code.",
                "请将本页单独装入信封密封，骑缝签名，由上列保管人单独保存。两半合用，可在没有系统管理员时恢复一名；"
                "每次使用均登记并封存，使用后此码作废。",
                "請將本頁單獨裝入信封密封，騎縫簽名，由上列保管人單獨保存。兩半合用，可在沒有系統管理員時恢復一名；"
                "每次使用均登記並封存，使用後此碼作廢。",
            ),
            Names(
                "Nobody may hold both halves. Where an envelope was opened or lost, make a new "
                "code at once: the old one is void from then on.",
                "任何人不得同时持有两半。信封被拆或遗失的，应立即制作新码，旧码随即作废。",
                "任何人不得同時持有兩半。信封被拆或遺失的，應立即製作新碼，舊碼隨即作廢。",
            ),
        ),
        TrustPaper.TRAINING: (),
    }
)
_SIGNS: Final[Mapping[TrustPaper, tuple[Names, ...]]] = MappingProxyType(
    {
        TrustPaper.DUTY: (
            Names("Signature", "承诺人签字", "承諾人簽字"),
            Names("Witnessed by", "见证人签字", "見證人簽字"),
        ),
        TrustPaper.RECOVERY: (Names("Received and sealed by", "保管人签收", "保管人簽收"),),
        TrustPaper.TRAINING: (Names("Led by", "主讲（检查）人签字", "主講（檢查）人簽字"),),
    }
)
_PARTICIPANTS: Final = Names("Participants (signed)", "参加人员（签字）", "參加人員（簽字）")


def write_trust_sheets(
    sheets: Sequence[TrustSheet], *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw papers of trust; who signs and finds no room on the first page signs on the next."""
    pages = [(sheet, names, first) for sheet in sheets for names, first in _paged(sheet.names)]
    leaves = [
        Leaf(A4, partial(_marks, *page, (number, len(pages)), language))
        for number, page in enumerate(pages, 1)
    ]
    title = _TITLES[sheets[0].paper].of(language) if sheets else ""
    return bind(leaves, title, practice=practice)


def _paged(names: Sequence[str]) -> list[tuple[tuple[str, ...], bool]]:
    """Return the names page by page, and whether it is the first one."""
    pages = [tuple(names[:_PER_PAGE])]
    rest = 3 * _PER_PAGE
    pages += [tuple(names[at : at + rest]) for at in range(_PER_PAGE, len(names), rest)]
    return [(page, number == 0) for number, page in enumerate(pages)]


def _marks(
    sheet: TrustSheet,
    names: tuple[str, ...],
    is_first: bool,  # noqa: FBT001  bound beforehand, page by page
    number: tuple[int, int],
    language: str,
) -> list[Mark]:
    title = text_in(
        (LEFT, TOP - 1, _WIDE, 10),
        _TITLES[sheet.paper].of(language),
        (18, 16, 14, 12),
        align=Align.CENTRE,
        bold=True,
    )
    marks: list[Mark] = [title]
    y = _GRID_TOP
    if is_first:
        rows = [_row(key, value, language) for key, value in sheet.fields]
        marks += grid_marks(LEFT, y, rows)
        y += sum(row.height for row in rows) + 5
        for words in _WORDS[sheet.paper]:
            marks.append(text_in((LEFT, y, _WIDE, 24), words.of(language), _TEXT))
            y += 26
        for sign in _SIGNS[sheet.paper]:
            marks += _to_sign(sign.of(language), y + 4, language)
            y += 16
    if names:
        marks.append(text_in((LEFT, y + 3, _WIDE, 8), _PARTICIPANTS.of(language), _TEXT, bold=True))
        y += 11
    for name in names:
        marks += _to_sign(name, y, language)
        y += 9
    return [*marks, *foot_marks(PORTRAIT_FRAME, sheet.footing, number, language)]


def _row(key: str, value: str, language: str) -> Row:
    face = Face.CODE if key in {"code", "login", "register", "number"} else Face.TEXT
    return Row(
        _HEIGHTS.get(key, _LOW),
        (
            name_field(_NAME, _FIELDS[key].of(language)),
            Field(width=_WIDE - _NAME, text=value, face=face, bold=key in {"code", "holder"}),
        ),
    )


def _to_sign(words: str, y: float, language: str) -> list[Mark]:
    return [
        text_in((LEFT, y, 62, 9), words, _TEXT),
        Line(x1=LEFT + 64, y1=y + 8, x2=LEFT + 124, y2=y + 8),
        text_in((LEFT + 126, y, 44, 9), form_word("ymd", language), _TEXT),
    ]
