"""The paper of a personal key: what is compared with it later decides whether a key is true."""

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
from desktop_archive.rules.key_printouts import KeySheet
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout

_WIDE: Final = PORTRAIT_FRAME[0]
_NAME: Final = 40.0
_GRID_TOP: Final = TOP + 14
_TITLE: Final = Names("Personal Signing Key", "个人签名密钥登记单", "個人簽名密鑰登記單")
_WORDS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        "organisation": Names("Organisation", "单位", "單位"),
        "register": Names("Register", "登记库编号", "登記庫編號"),
        "holder": Names("Holder", "持有人", "持有人"),
        "login": Names("Signs in as", "登录名", "登錄名"),
        "post": Names("Post", "职务", "職務"),
        "made": Names("Made (UTC)", "建立时间（UTC）", "建立時間（UTC）"),
        "code": Names("Code of the key", "密钥代码", "密鑰代碼"),
        "public": Names("Public key (Ed25519)", "公钥（Ed25519）", "公鑰（Ed25519）"),
        "proof": Names("Proof", "密钥自签", "密鑰自簽"),
        "head": Names("Trail", "审计记录", "審計記錄"),
        "revoked": Names("Revoked", "注销", "註銷"),
        "declares": Names(
            "I made this key with a password that only I know. What is signed with it counts as "
            "signed by my hand. I tell the records room at once when somebody else may know the "
            "password; the key is then revoked, and what it signed before stays good.",
            "本人以仅本人知悉的密码建立此密钥。凡以此密钥所作签名，与本人亲笔签字等效。"
            "密码如可能为他人所知，本人立即告知档案室注销此密钥；注销前的签名继续有效。",
            "本人以僅本人知悉的密碼建立此密鑰。凡以此密鑰所作簽名，與本人親筆簽字等效。"
            "密碼如可能為他人所知，本人立即告知檔案室註銷此密鑰；註銷前的簽名繼續有效。",
        ),
        "keep": Names(
            "Keep this sheet for ever, outside the computer. Whoever checks a signature compares "
            "the code of the key with the code above (docs/signatures.md).",
            "本登记单在计算机之外永久保存。核验签名时，将密钥代码与上列代码核对。",
            "本登記單在計算機之外永久保存。核驗簽名時，將密鑰代碼與上列代碼核對。",
        ),
        "sign_holder": Names("Signature of the holder", "持有人签字", "持有人簽字"),
        "sign_witness": Names(
            "Witnessed for the records room", "档案室见证人签字", "檔案室見證人簽字"
        ),
    }
)


def write_key_sheets(
    sheets: Sequence[KeySheet], *, language: str = "zh-CN", practice: bool = False
) -> Printout:
    """Draw the papers of keys, one a page, each with its place for two signatures."""
    leaves = [
        Leaf(A4, partial(_marks, sheet, (number, len(sheets)), language))
        for number, sheet in enumerate(sheets, 1)
    ]
    return bind(leaves, _TITLE.of(language), practice=practice)


def _said(key: str, language: str) -> str:
    return _WORDS[key].of(language)


def _marks(sheet: KeySheet, number: tuple[int, int], language: str) -> list[Mark]:
    rows = _rows(sheet, language)
    y = _GRID_TOP + sum(row.height for row in rows) + 5
    text = (11.0, 10.5, 10.0)
    return [
        text_in(
            (LEFT, TOP - 1, _WIDE, 10),
            _TITLE.of(language),
            (18, 16, 14),
            align=Align.CENTRE,
            bold=True,
        ),
        *grid_marks(LEFT, _GRID_TOP, rows),
        text_in((LEFT, y, _WIDE, 24), _said("declares", language), text),
        text_in((LEFT, y + 26, _WIDE, 12), _said("keep", language), text),
        *_to_sign("sign_holder", y + 44, language),
        *_to_sign("sign_witness", y + 64, language),
        *foot_marks(PORTRAIT_FRAME, sheet.footing, number, language),
    ]


def _rows(sheet: KeySheet, language: str) -> list[Row]:
    head = f"{sheet.head_seq} · {_in_groups(sheet.head_hash)}"
    values = [
        ("organisation", sheet.organisation, 12.0, Face.TEXT),
        ("register", sheet.register, 10.0, Face.CODE),
        ("holder", sheet.name, 14.0, Face.TEXT),
        ("login", sheet.login, 10.0, Face.CODE),
        ("post", sheet.post, 10.0, Face.TEXT),
        ("made", sheet.enrolled_at, 10.0, Face.CODE),
        ("code", sheet.code, 14.0, Face.CODE),
        ("public", _in_groups(sheet.public_key), 16.0, Face.CODE),
        ("proof", _in_groups(sheet.proof), 20.0, Face.CODE),
        ("head", head, 14.0, Face.CODE),
    ]
    if sheet.revoked:
        values.append(("revoked", sheet.revoked, 12.0, Face.TEXT))
    return [
        Row(
            high,
            (
                name_field(_NAME, _said(key, language)),
                Field(width=_WIDE - _NAME, text=value, face=face, bold=key in {"code", "holder"}),
            ),
        )
        for key, value, high, face in values
    ]


def _in_groups(digits: str) -> str:
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))


def _to_sign(key: str, y: float, language: str) -> list[Mark]:
    return [
        text_in((LEFT, y, 62, 12), _said(key, language), (11, 10, 9)),
        Line(x1=LEFT + 64, y1=y + 11, x2=LEFT + 124, y2=y + 11),
        text_in((LEFT + 126, y, 44, 12), form_word("ymd", language), (11, 10, 9)),
    ]
