"""The encoding of a text file is found, guessed aloud, or the file refused (hostile 15-16, 23)."""

import codecs
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_archive.exchange.encodings import find_encoding, looks_garbled
from desktop_archive.exchange.tables import read_table
from desktop_archive.rules.imports import FileNotice, FileReason
from desktop_archive.rules.refusals import RefusedError

SIMPLIFIED = "客户编号,客户名称,档案名称,保管年限\nKH001,广州市博联网络有限公司,服务合同,永久\n"
TRADITIONAL = "檔案編號,業主姓名,檔案名稱,保管期限\n01-2203,陳國華,裝修申請及驗收記錄,長期\n"


@pytest.mark.parametrize(
    ("text", "written_as", "found"),
    [
        (SIMPLIFIED, "utf-8", "utf-8"),
        (SIMPLIFIED, "utf-8-sig", "utf-8-sig"),
        (SIMPLIFIED, "gb18030", "gb18030"),
        (SIMPLIFIED, "gbk", "gb18030"),
        (TRADITIONAL, "big5", "big5hkscs"),
        (TRADITIONAL, "gb18030", "gb18030"),
        (SIMPLIFIED, "utf-16", "utf-16"),
        (TRADITIONAL, "utf-16-le", "utf-16-le"),
        (SIMPLIFIED, "utf-16-be", "utf-16-be"),
        ("题名,责任者\n关于召开工作会议的通知,办公室\n", "utf-16-le", "utf-16-le"),
        ("code,title\nA-1,x\n", "utf-16-le", "utf-16-le"),
    ],
)
def test_an_encoding_is_found(
    text_file: Callable[..., Path], text: str, written_as: str, found: str
) -> None:
    path = text_file(text * 3, written_as)
    assert find_encoding(path).name == found
    rows = list(read_table(path).sheets[0].rows())
    assert list(rows[0].cells) == text.splitlines()[0].split(",")


def test_utf16_with_big_end_first_and_no_mark_is_found(text_file: Callable[..., Path]) -> None:
    assert find_encoding(text_file("code,title\n", "utf-16-be")).name == "utf-16-be"


def test_a_guessed_encoding_is_told(text_file: Callable[..., Path]) -> None:
    assert find_encoding(text_file(SIMPLIFIED, "gb18030")).notices == (FileNotice.ENCODING_GUESSED,)
    assert find_encoding(text_file(SIMPLIFIED)).notices == ()


def test_a_latin_file_is_judged_by_its_letters(text_file: Callable[..., Path]) -> None:
    text = "code,title\nA-1,Procès-verbal de l'assemblée générale à Montréal\n" * 5
    path = text_file(text, "cp1252")
    assert "assemblée" in path.read_text(find_encoding(path).name)


def test_text_that_was_saved_garbled_is_told(text_file: Callable[..., Path]) -> None:
    garbled = SIMPLIFIED.encode().decode("gb18030", "replace")
    notices = find_encoding(text_file(garbled)).notices
    assert FileNotice.LOOKS_GARBLED in notices
    assert looks_garbled("Ã©tÃ© Ã  la page â€œdossierâ€œ ï¼Œæ¡£æ¡ˆ")
    assert looks_garbled("锟斤拷锟斤拷")


@pytest.mark.parametrize("text", [SIMPLIFIED, TRADITIONAL, "plain", "", "«été» à Genève", "关于"])
def test_honest_text_does_not_look_garbled(text: str) -> None:
    assert not looks_garbled(text * 3)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"code\x00\x00\x01\x02\x00\x00\x00,x\n" * 3, FileReason.HOLDS_NUL),
        (codecs.BOM_UTF32_LE + b"x", FileReason.UNKNOWN_ENCODING),
        ((SIMPLIFIED + "\ud800\n").encode("utf-8", "surrogatepass"), FileReason.UNKNOWN_ENCODING),
        (SIMPLIFIED.encode() * 6000 + b"\xff\xff", FileReason.UNKNOWN_ENCODING),
        (SIMPLIFIED.encode()[:-8] + b"\xe5\x85", FileReason.UNKNOWN_ENCODING),
    ],
)
def test_bytes_that_are_no_text_are_refused(
    text_file: Callable[..., Path], data: bytes, reason: FileReason
) -> None:
    with pytest.raises(RefusedError) as caught:
        find_encoding(text_file(data))
    assert caught.value.reason in {reason, FileReason.UNKNOWN_ENCODING}
