"""Values as rooms write them, brought into one form; what was changed is always told (domain §8).

Every function returns the value and the kind of change, which is None when nothing was changed.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from typing_extensions import override

from desktop_archive.rules.imports import ChangeKind
from desktop_archive.rules.reference_codes import canonical
from desktop_archive.rules.secrecy import Secrecy

CATEGORY_ALIASES: Mapping[str, str] = MappingProxyType({"HJ": "KU"})
"""Category codes in use elsewhere that stand for one of ours: 会计 is KU, some write HJ (N-05)."""

PERMANENT = "Y"
LONG_TERM = "C"
MEDIUM_TERM = "Z"
SHORT_TERM = "D"
_LONG_TERM_YEARS = 16
_MOST_YEARS = 999

_CONTROL = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]"
)
_NUMERALS = {sign: value for value, sign in enumerate("〇一二三四五六七八九十")} | {"零": 0}


def tidy(text: str) -> tuple[str, ChangeKind | None]:
    """Take out signs nobody can see and the spaces around; a line break becomes a space."""
    if text.isprintable() and text[:1] != " " and text[-1:] != " ":
        return text, None
    seen = _CONTROL.sub("", text)
    tidied = " ".join(seen.split()) if not seen.isprintable() else seen.strip()
    if tidied == text:
        return text, None
    return tidied, ChangeKind.SPACES if seen == text else ChangeKind.INVISIBLE_SIGNS


def is_broken(text: str) -> bool:
    """Say whether a text holds half a character or a NUL and can't be stored."""
    return not text.isprintable() and (
        "\x00" in text or any("\ud800" <= sign <= "\udfff" for sign in text)
    )


_PERMANENT = frozenset({"Y", "永久", "永久保存", "PERMANENT", "PERMANENTLY", "PERM", "FOREVER"})
_LONG = frozenset({"C", "长期", "長期", "长", "長", "LONG", "LONG TERM", "LONG-TERM"})
_MEDIUM = frozenset({"Z", "中期", "中", "MEDIUM", "MEDIUM TERM", "MEDIUM-TERM"})
_SHORT = frozenset({"D", "短期", "短", "SHORT", "SHORT TERM", "SHORT-TERM"})
_PERIOD_WORDS = (
    (_PERMANENT, PERMANENT),
    (_LONG, LONG_TERM),
    (_MEDIUM, MEDIUM_TERM),
    (_SHORT, SHORT_TERM),
)
_REMARK = re.compile(r"\s*[(\[][^()\[\]]{1,30}[)\]]$")
_TERM = re.compile(
    r"(?:定期)?\(?D?([0-9]{1,4}|[一二三四五六七八九十]{1,3})"
    r"(?:年|年期|YEARS?|YRS?\.?|Y|A)?\)?(?:以上|期)?"
)


@lru_cache(maxsize=4096)
def retention_code(text: str) -> tuple[str | None, ChangeKind | None]:
    """Return Y, Dn, C, Z or D for a period in words, as a code or as a bare number (domain §1.4).

    None with a kind means a word the table of periods does not know; "" is an empty field.
    """
    folded = " ".join(unicodedata.normalize("NFKC", text).upper().split())
    if not folded:
        return "", None
    # A remark in brackets, 长期(16-50年), explains the word and changes nothing.
    code = _period_of(folded) or _period_of(_REMARK.sub("", folded))
    if code is None:
        return None, ChangeKind.RETENTION_UNKNOWN
    return code, None if code == text else ChangeKind.RETENTION_WORD


def _period_of(folded: str) -> str | None:
    """Return the code of a period that is written in one of the known ways."""
    for words, code in _PERIOD_WORDS:
        if folded in words:
            return code
    found = _TERM.fullmatch(folded.replace(" ", ""))
    years = _count(found[1]) if found else 0
    return f"D{years}" if 0 < years <= _MOST_YEARS else None


def retention_is_impossible(text: str) -> bool:
    """Say whether a period is no year or fewer, or more years than anybody counts."""
    folded = unicodedata.normalize("NFKC", text).strip().rstrip("年")
    found = re.fullmatch(r"D?(-?[0-9]{1,20})(?:\.0*)?", folded)
    return bool(found) and not 0 < int(found[1]) <= _MOST_YEARS if found else False


def retention_agrees(written: str, in_code: str) -> bool:
    """Say whether a legacy word covers the period in the code: 长期 is 16 years and more."""
    if written == in_code:
        return True
    years = int(in_code[1:]) if re.fullmatch("D[0-9]+", in_code) else None
    if written == LONG_TERM:
        return years is not None and years >= _LONG_TERM_YEARS
    return written == SHORT_TERM and years is not None and years < _LONG_TERM_YEARS


def longer_period(one: str, two: str) -> str:
    """Return the longer of two periods: in doubt the longer wins (从长)."""
    return max(one, two, key=_period_length)


def _period_length(code: str) -> int:
    ranks = {PERMANENT: 10_000, LONG_TERM: 50, MEDIUM_TERM: 15, SHORT_TERM: 15}
    return ranks.get(code) or (int(code[1:]) if code[1:].isdecimal() else 0)


def _count(text: str) -> int:
    if text.isascii():
        return int(text)
    tens, ten, ones = text.partition("十")
    if not ten:
        return _NUMERALS[text] if len(text) == 1 else 0
    return (_NUMERALS.get(tens, 0) if tens else 1) * 10 + (_NUMERALS.get(ones, 0) if ones else 0)


_SECRECY: Mapping[str, Secrecy] = MappingProxyType(
    {
        **dict.fromkeys(
            ("", "无", "無", "公开", "公開", "一般", "普通", "非密", "不涉密", "开放", "開放",
             "none", "public", "open", "unclassified", "no", "-", "/"),
            Secrecy.NONE,
        ),
        **dict.fromkeys(
            ("内部", "內部", "内部资料", "內部資料", "内部公开", "内部使用", "限阅", "internal",
             "restricted", "internal use only"),
            Secrecy.INTERNAL,
        ),
        **dict.fromkeys(("秘密", "秘", "密", "secret", "秘密级", "秘密級"), Secrecy.SECRET),
        **dict.fromkeys(
            ("机密", "機密", "机", "confidential", "机密级", "機密級"), Secrecy.CONFIDENTIAL
        ),
        **dict.fromkeys(
            ("绝密", "絕密", "绝", "top secret", "绝密级", "絕密級"), Secrecy.TOP
        ),
    }
)  # fmt: skip
#: A level in two languages, as the program itself writes it: `Highly secret (机密)`.
_SECRECY_NAMED = re.compile(r".{1,30}\((内部|秘密|机密|绝密)\)")
_SECRECY_TERM = re.compile(r"(.+?)\s*[★☆*]\s*(?:.{0,12})")


@lru_cache(maxsize=1024)
def secrecy_level(text: str) -> tuple[Secrecy | None, ChangeKind | None]:
    """Return the level a word stands for, `机密★10年` included; None when unknown (C-03)."""
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    if found := _SECRECY_TERM.fullmatch(folded):
        folded = found[1]
    level = _SECRECY.get(folded)
    if level is None and (named := _SECRECY_NAMED.fullmatch(folded)):
        level = _SECRECY.get(named[1])
    plain = {"", "内部", "秘密", "机密", "绝密"}
    return level, None if text in plain or level is None else ChangeKind.SECRECY_WORD


_WHOLE = re.compile(
    r"(?:共|约|pp?\.?)?\s*([0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?:\.0+)?\s*"
    r"(?:页|頁|张|張|件|份|卷|册|冊|盒|套|枚|pages?|pp?\.?|p|mm|毫米|公厘)?",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def whole_number(text: str) -> tuple[int | None, ChangeKind | None]:
    """Return the count in `4页`, `１２` or `p. 3`; None when there is none to be read."""
    folded = unicodedata.normalize("NFKC", text).strip()
    if not folded:
        return None, None
    if not (found := _WHOLE.fullmatch(folded)):
        return None, ChangeKind.NUMBER_KEPT_AS_TEXT
    number = int(found[1].replace(",", ""))
    return number, None if str(number) == text else ChangeKind.NUMBER_FORM


_OPENING = re.compile(r"[\[(（［【﹝〈｛{〔]")
_DOC_NO = re.compile(
    r"[\[(（［【﹝〈｛{〔]\s*([0-9]{4}|[0-9]{2,3}(?=[^0-9]))\s*(?:年)?\s*[\])）］】﹞〉｝}〕]"
    r"(?:\s*第?\s*0*([1-9][0-9]{0,8})\s*(?=[号號]))?"
)
_WIDE_DIGITS = str.maketrans("０１２３４５６７８９", "0123456789")


def document_number(text: str) -> tuple[str, ChangeKind | None]:
    """Write the year of a document number in 〔〕 and its number without zeros (domain §2.2).

    As in `国办发〔1996〕2号`.
    """
    if not text or not _OPENING.search(text):
        return text, None
    written = _DOC_NO.sub(_year_and_number, text.translate(_WIDE_DIGITS), count=1)
    return written, None if written == text else ChangeKind.DOC_NO_BRACKETS


def _year_and_number(found: re.Match[str]) -> str:
    return f"〔{found[1]}〕{found[2] or ''}"


_BOX = re.compile(r"(?:第|盒|H)?\s*-?0*([1-9][0-9]{0,8})\s*(?:号|號)?\s*(?:盒)?", re.IGNORECASE)


@lru_cache(maxsize=16384)
def box_number(text: str) -> tuple[str, ChangeKind | None]:
    """Return the bare number of `H012`, `第12盒` or `012`; any other name stays (domain §3)."""
    folded = unicodedata.normalize("NFKC", text).strip()
    number = found[1] if (found := _BOX.fullmatch(folded)) else folded
    return number, None if number == text else ChangeKind.BOX_PREFIX


_CATEGORY_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "文书": "WS", "文書": "WS", "文书档案": "WS", "文書檔案": "WS",
        "科技": "KJ", "科技档案": "KJ", "科技檔案": "KJ",
        "科研": "KJ·KY", "科研档案": "KJ·KY", "科研檔案": "KJ·KY",
        "基建": "KJ·JJ", "基建档案": "KJ·JJ", "基建檔案": "KJ·JJ",
        "设备": "KJ·SB", "設備": "KJ·SB", "设备档案": "KJ·SB", "設備檔案": "KJ·SB",
        "人事": "RS", "人事档案": "RS", "人事檔案": "RS",
        "会计": "KU", "會計": "KU", "会计档案": "KU", "會計檔案": "KU",
        "专业": "ZY", "專業": "ZY", "专业档案": "ZY", "專業檔案": "ZY",
        "照片": "ZP", "照片档案": "ZP", "照片檔案": "ZP",
        "录音": "LY", "錄音": "LY", "录音档案": "LY", "錄音檔案": "LY",
        "录像": "LX", "錄像": "LX", "录像档案": "LX", "錄像檔案": "LX",
        "业务数据": "SJ", "業務數據": "SJ", "公务电子邮件": "YJ", "公務電子郵件": "YJ",
        "网页信息": "WY", "網頁信息": "WY", "社交媒体": "MT", "社交媒體": "MT",
        "实物": "SW", "實物": "SW", "实物档案": "SW", "實物檔案": "SW",
        "合同": "HT", "合同档案": "HT", "合同檔案": "HT",
    }
)  # fmt: skip


@lru_cache(maxsize=2048)
def category_code(
    text: str, aliases: tuple[tuple[str, str], ...] = tuple(CATEGORY_ALIASES.items())
) -> tuple[str, ChangeKind | None]:
    """Return the category code of a code, an alias or a name; HJ becomes KU and is told (N-05)."""
    written = canonical(text)
    if written.isascii() or "·" in written:
        written = written.upper()
    main, dot, rest = written.partition("·")
    code = dict(aliases).get(main, main) + dot + rest
    code = _CATEGORY_WORDS.get(code, code)
    return code, None if code == text else ChangeKind.CATEGORY_ALIAS


@dataclass(frozen=True, slots=True)
class PlaceAddress:
    """Where something stands: room and whatever lower parts the address names (domain §4.1)."""

    room: str
    zone: str = ""
    range: str = ""
    side: str = ""
    bay: str = ""
    shelf: str = ""
    position: str = ""

    @override
    def __str__(self) -> str:
        """Write the address as `1-A-03L-02-04`, leaving out what the room does not use."""
        numbered = f"{_padded(self.range)}{self.side}"
        parts = [self.room, self.zone, numbered, *map(_padded, (self.bay, self.shelf))]
        parts.append(_padded(self.position))
        return "-".join(part for part in parts if part)


_SIDES = {
    "左": "L", "左面": "L", "左侧": "L", "左側": "L", "LEFT": "L", "L": "L", "A面": "A", "A": "A",
    "右": "R", "右面": "R", "右侧": "R", "右側": "R", "RIGHT": "R", "R": "R", "B面": "B", "B": "B",
    "正面": "A", "背面": "B", "": "",
}  # fmt: skip
_ADDRESS = re.compile(
    r"([^-\s]{1,20})-(?:([^-\s0-9][^-\s]{0,7})-)?([0-9]{1,3})([LRAB左右]?)"
    r"-([0-9]{1,3})-([0-9]{1,3})(?:-([0-9]{1,4}))?"
)
_SPOKEN = re.compile(
    r"(.{1,20}?(?:库房|庫房|库|庫|室))\s*(?:([0-9A-Za-z一二三四五六七八九十]{1,4})区|"
    r"([0-9A-Za-z]{1,4})區)?\s*第?([0-9]{1,3})(?:列|排)\s*(?:([左右AB])(?:面|侧|側)?)?\s*"
    r"第?([0-9]{1,3})[节節]\s*第?([0-9]{1,3})[层層]\s*(?:第?([0-9]{1,4})(?:位|格))?"
)
_ROOM = re.compile(r"第?([0-9A-Za-z]{1,6})\s*(?:号|號)?\s*(?:库房|庫房|库|庫|室|房)")


def room_code(text: str) -> tuple[str, ChangeKind | None]:
    """Return `1` for `1号库房`; a room with a name of its own keeps it (B-06)."""
    folded = unicodedata.normalize("NFKC", text).strip()
    code = found[1] if (found := _ROOM.fullmatch(folded)) else folded.replace("-", "·")
    return code, None if code == text else ChangeKind.PLACE_FORM


def side_code(text: str) -> tuple[str, ChangeKind | None]:
    """Return L or R for a side in words, A or B for a lettered one; another name stays."""
    folded = unicodedata.normalize("NFKC", text).strip().upper()
    code = _SIDES.get(folded, folded)
    return code, None if code == text else ChangeKind.PLACE_FORM


@lru_cache(maxsize=16384)
def place_address(text: str) -> tuple[PlaceAddress | None, ChangeKind | None]:
    """Read where something stands; None for what is no place, such as 待上架 (domain §4.1)."""
    written = canonical(text)
    if found := _ADDRESS.fullmatch(written.upper()):
        room, zone, range_, side, bay, shelf, position = (part or "" for part in found.groups())
    elif found := _SPOKEN.fullmatch(written):
        room, zone, zone2, range_, side, bay, shelf, position = (p or "" for p in found.groups())
        zone = zone or zone2
    else:
        return None, ChangeKind.PLACE_KEPT_AS_TEXT if written else None
    parts = (range_, side_code(side)[0], bay, shelf, position)
    address = PlaceAddress(room_code(room)[0], zone, *(_plain(part) for part in parts))
    return address, None if str(address) == text else ChangeKind.PLACE_FORM


def _plain(number: str) -> str:
    return str(int(number)) if number.isdecimal() else number


def _padded(number: str) -> str:
    return number.zfill(2) if number.isdecimal() else number
