"""Finds out in which encoding a text file was written, and whether it looks garbled (§6, 15–16)."""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from desktop_archive.exchange.limits import MEBIBYTE
from desktop_archive.rules.imports import FileNotice, FileReason
from desktop_archive.rules.refusals import RefusedError

_SAMPLE = MEBIBYTE // 4
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, ""),
    (codecs.BOM_UTF32_BE, ""),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_COMMON = frozenset(
    "的一是不了在有人我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里"
    "后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从"
    "动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给"
    "等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入"
    "先山五太水万市眼体别处总才场师书比住员九笑性通目华报立马命张活难神数件安表原车白应路期叫死常提感"
    "金何更反合放做系计或司利受光王果亲界及今京务制解各任至清物台象记边共风战干接它许八特觉望直服毛林"
    "题建南度统色字请交爱让认算论百吃义科怎元社术结六功指思非流每青管夫连远资队跟带花快条院变联言权往"
    "档案号责保限密页盒存备注全宗类卷册姓部职签合客户贸易股份有限公司集团楼房业"
    "這來個國說們為時會過學對裡後麼沒於還發當開經頭長動兩樣現將與進實點種聲話兒問機給業間電門東聽氣"
    "關並內軍產萬體別處總場師書員報馬張難數車應親務記邊戰許題請讓認論義術結連遠資隊帶條變聯權檔號責"
    "頁備註類冊職簽戶貿團樓錄庫圖滿讀閱歸還處長館證"
)
_BARE_UTF16 = 0.3
_TELLING = 0.08


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoding of a text file and what a person should know about it."""

    name: str
    notices: tuple[FileNotice, ...]


def find_encoding(path: Path) -> Encoding:
    """Return the encoding a text file was written in; what no encoding fits is refused."""
    with path.open("rb") as file:
        sample = file.read(_SAMPLE)
    name, guessed = _guess(path, sample)
    _check_whole_file(path, name)
    text = _decode_sample(sample, name)
    notices = [FileNotice.ENCODING_GUESSED] if guessed else []
    if looks_garbled(text):
        notices.append(FileNotice.LOOKS_GARBLED)
    return Encoding(name, tuple(notices))


def looks_garbled(text: str) -> bool:
    """Say whether a text was once read in the wrong encoding and saved like that."""
    if "\ufffd" in text or "锟斤拷" in text:
        return True
    runs = re.findall(r"[^\x00-\x7f]{4,}", text)[:400]
    garbled = sum(_was_misread(run) for run in runs)
    return len(runs) > 0 and garbled * 2 > len(runs)


def _was_misread(run: str) -> bool:
    """Say whether writing a text as another encoding makes good UTF-8 of it."""
    for encoding in ("gb18030", "cp1252"):
        try:
            back = run.encode(encoding)
        except UnicodeEncodeError:
            continue
        # A run may begin or end within a character: what is cut off there doesn't count.
        for cut in (slice(0, None), slice(1, None), slice(2, None)):
            piece = back[cut]
            if len(_decode_sample(piece, "utf-8")) * 2 <= len(piece) and _is_utf8(piece):
                return True
    return False


def _is_utf8(data: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        return len(decoder.decode(data)) > 0
    except UnicodeDecodeError:
        return False


def _guess(path: Path, sample: bytes) -> tuple[str, bool]:
    for mark, name in _MARKS:
        if sample.startswith(mark):
            if not name:
                raise RefusedError(FileReason.UNKNOWN_ENCODING, file=path.name)
            return name, False
    if b"\x00" in sample:
        return _utf16_without_mark(path, sample), True
    if _can_be(sample, "utf-8"):
        return "utf-8", False
    if _is_damaged_utf8(sample):
        raise RefusedError(FileReason.UNKNOWN_ENCODING, file=path.name)
    return _regional(path, sample), True


def _is_damaged_utf8(sample: bytes) -> bool:
    """Say whether most of a text is good UTF-8: then it is that, with some bytes spoilt."""
    text = _decode_sample(sample, "utf-8")
    good = sum(sign > "\u0800" and sign != "\ufffd" for sign in text)
    return good > text.count("\ufffd")


def _utf16_without_mark(path: Path, sample: bytes) -> str:
    """Tell UTF-16 without a mark from a file that merely holds NUL."""
    half = max(len(sample) // 2, 1)
    for first, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        text = _decode_sample(sample, name)
        if not _can_be(sample, name) or "\x00" in text or not ("\n" in text or "," in text):
            continue
        # Either every other byte is zero, as in Latin letters, or common Chinese words come out.
        is_latin = sample[first::2].count(0) / half > _BARE_UTF16
        if is_latin or _share_of_common(text) >= _TELLING:
            return name
    raise RefusedError(FileReason.HOLDS_NUL, file=path.name)


def _regional(path: Path, sample: bytes) -> str:
    """Choose between mainland and Taiwan or Hong Kong by which makes more common words."""
    shares = {
        name: _share_of_common(_decode_sample(sample, name))
        for name in ("gb18030", "big5hkscs")
        if _can_be(sample, name)
    }
    if shares and max(shares.values()) >= _TELLING:
        return max(shares, key=lambda name: shares[name])
    import charset_normalizer  # noqa: PLC0415

    best = charset_normalizer.from_bytes(sample).best()
    if best is None or not best.encoding:
        raise RefusedError(FileReason.UNKNOWN_ENCODING, file=path.name)
    return best.encoding


def _share_of_common(text: str) -> float:
    foreign = [sign for sign in text if ord(sign) > 127]  # noqa: PLR2004
    return sum(sign in _COMMON for sign in foreign) / max(len(foreign), 1)


def _decode_sample(sample: bytes, name: str) -> str:
    """Decode the beginning of a file, which may end within a character."""
    try:
        return codecs.getincrementaldecoder(name)("replace").decode(sample)
    except LookupError:
        return ""


def _can_be(sample: bytes, name: str) -> bool:
    try:
        codecs.getincrementaldecoder(name)().decode(sample)
    except (UnicodeDecodeError, LookupError):
        return False
    return True


def _check_whole_file(path: Path, name: str) -> None:
    """Decode everything once, so that no import stops half way over a bad byte."""
    decoder = codecs.getincrementaldecoder(name)()
    done = 0
    with path.open("rb") as file:
        while block := file.read(MEBIBYTE):
            try:
                text = decoder.decode(block)
            except UnicodeDecodeError as error:
                raise RefusedError(
                    FileReason.UNKNOWN_ENCODING, file=path.name, byte=done + error.start
                ) from error
            if "\x00" in text:
                raise RefusedError(FileReason.HOLDS_NUL, file=path.name)
            done += len(block)
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        raise RefusedError(FileReason.UNKNOWN_ENCODING, file=path.name, byte=done) from error
