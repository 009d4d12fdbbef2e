"""Values of foreign lists come into one form, and the change is told (domain §8, N-05)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.imports import ChangeKind
from desktop_archive.rules.normalising import (
    box_number,
    category_code,
    document_number,
    is_broken,
    longer_period,
    place_address,
    retention_agrees,
    retention_code,
    retention_is_impossible,
    room_code,
    secrecy_level,
    side_code,
    tidy,
    whole_number,
)
from desktop_archive.rules.secrecy import Secrecy

WORD = ChangeKind.RETENTION_WORD
RETENTIONS = [
    ("Y", "Y", None),
    ("D30", "D30", None),
    ("", "", None),
    ("永久", "Y", WORD),
    ("30年", "D30", WORD),
    ("10", "D10", WORD),
    ("d10", "D10", WORD),
    ("Ｄ１０", "D10", WORD),
    ("长期", "C", WORD),
    ("長期", "C", WORD),
    ("短期", "D", WORD),
    ("定期30年", "D30", WORD),
    ("定期(10年)", "D10", WORD),
    ("三十年", "D30", WORD),
    ("十年", "D10", WORD),
    ("10 years", "D10", WORD),
    ("Permanent", "Y", WORD),
    ("中期", "Z", ChangeKind.RETENTION_WORD),
    ("长期(16-50年)", "C", ChangeKind.RETENTION_WORD),
    ("永久（Y）", "Y", ChangeKind.RETENTION_WORD),
    ("中期(?)等", None, ChangeKind.RETENTION_UNKNOWN),
    ("0", None, ChangeKind.RETENTION_UNKNOWN),
    ("9999年", None, ChangeKind.RETENTION_UNKNOWN),
    ("见备注", None, ChangeKind.RETENTION_UNKNOWN),
]


@pytest.mark.requirement("C-01")
@pytest.mark.parametrize(("text", "code", "kind"), RETENTIONS)
def test_a_retention_period_is_read_from_words_codes_and_numbers(
    text: str, code: str | None, kind: ChangeKind | None
) -> None:
    assert retention_code(text) == (code, kind)


def test_a_negative_or_endless_period_is_impossible() -> None:
    impossible = ["-5", "0", "-5年", "1000", "99999", "D0"]
    assert all(retention_is_impossible(text) for text in impossible)
    assert not any(retention_is_impossible(text) for text in ["10", "永久", "D30", "", "中期"])


def test_a_legacy_word_agrees_with_the_period_it_stood_for() -> None:
    assert retention_agrees("C", "D30")
    assert not retention_agrees("C", "D10")
    assert not retention_agrees("C", "Y")
    assert retention_agrees("D", "D10")
    assert not retention_agrees("D10", "D30")


def test_in_doubt_the_longer_period_wins() -> None:
    assert longer_period("D10", "D30") == "D30"
    assert longer_period("Y", "C") == "Y"
    assert longer_period("C", "D10") == "C"


@pytest.mark.requirement("C-03")
@pytest.mark.parametrize(
    ("text", "level", "kind"),
    [
        ("", Secrecy.NONE, None),
        ("無", Secrecy.NONE, ChangeKind.SECRECY_WORD),
        ("内部", Secrecy.INTERNAL, None),
        ("秘密", Secrecy.SECRET, None),
        ("机密", Secrecy.CONFIDENTIAL, None),
        ("機密", Secrecy.CONFIDENTIAL, ChangeKind.SECRECY_WORD),
        ("机密★10年", Secrecy.CONFIDENTIAL, ChangeKind.SECRECY_WORD),
        ("Top  Secret", Secrecy.TOP, ChangeKind.SECRECY_WORD),
        ("商密", None, None),
    ],
)
def test_a_secrecy_word_is_read_or_left_unknown(
    text: str, level: Secrecy | None, kind: ChangeKind | None
) -> None:
    assert secrecy_level(text) == (level, kind)


@pytest.mark.requirement("C-05")
@pytest.mark.parametrize(
    ("text", "number", "kind"),
    [
        ("12", 12, None),
        ("4页", 4, ChangeKind.NUMBER_FORM),
        ("１２３", 123, ChangeKind.NUMBER_FORM),
        ("共5頁", 5, ChangeKind.NUMBER_FORM),
        ("1,200", 1200, ChangeKind.NUMBER_FORM),
        ("", None, None),
        ("nan", None, ChangeKind.NUMBER_KEPT_AS_TEXT),
        ("1e400", None, ChangeKind.NUMBER_KEPT_AS_TEXT),
        ("1_000", None, ChangeKind.NUMBER_KEPT_AS_TEXT),
        ("-5", None, ChangeKind.NUMBER_KEPT_AS_TEXT),
        ("9" * 5000, None, ChangeKind.NUMBER_KEPT_AS_TEXT),
        ("9223372036854775808", None, ChangeKind.NUMBER_KEPT_AS_TEXT),
        ("几页", None, ChangeKind.NUMBER_KEPT_AS_TEXT),
    ],
)
def test_a_count_is_read_or_kept_as_text(
    text: str, number: int | None, kind: ChangeKind | None
) -> None:
    assert whole_number(text) == (number, kind)


@pytest.mark.requirement("C-02")
@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("余招[2019]3号", "余招〔2019〕3号"),
        ("余招(2019)3号", "余招〔2019〕3号"),
        ("余招（2019）3号", "余招〔2019〕3号"),
        ("余招【2019】3号", "余招〔2019〕3号"),
        ("余招﹝2019﹞第003号", "余招〔2019〕3号"),
        ("国办发〔1996〕 02号", "国办发〔1996〕2号"),
        ("余招［２０１９］１２号", "余招〔2019〕12号"),
        ("余招(2019年)3号之二", "余招〔2019〕3号之二"),
    ],
)
def test_the_year_of_a_document_number_stands_in_its_brackets(text: str, written: str) -> None:
    assert document_number(text) == (written, ChangeKind.DOC_NO_BRACKETS)


@pytest.mark.parametrize("text", ["国办发〔1996〕2号", "", "HT2019-158", "合同(副本)"])
def test_a_document_number_without_such_a_year_stays(text: str) -> None:
    assert document_number(text) == (text, None)


@pytest.mark.parametrize(
    ("text", "number"),
    [("H333", "333"), ("h012", "12"), ("Ｈ７", "7"), ("0007", "7"), ("第12盒", "12")],
)
def test_a_box_number_with_and_without_its_letter_is_one_number(text: str, number: str) -> None:
    assert box_number(text) == (number, ChangeKind.BOX_PREFIX)


@pytest.mark.parametrize("text", ["333", "Y10-07", "OS-2", "5A", "K001"])
def test_any_other_name_of_a_box_stays(text: str) -> None:
    assert box_number(text) == (text, None)


@pytest.mark.requirement("N-05", "N-06")
@pytest.mark.parametrize(
    ("text", "code"),
    [("HJ", "KU"), ("hj·01", "KU·01"), ("ws", "WS"), ("会计", "KU"), ("基建檔案", "KJ·JJ")],
)
def test_another_name_for_a_category_is_replaced_and_told(text: str, code: str) -> None:
    assert category_code(text) == (code, ChangeKind.CATEGORY_ALIAS)


def test_a_category_of_the_room_itself_stays() -> None:
    assert category_code("KF") == ("KF", None)
    assert category_code("HJ", ()) == ("HJ", None)


@pytest.mark.parametrize(
    ("text", "address", "kind"),
    [
        ("1-A-01L-01-01", "1-A-01L-01-01", None),
        ("1-A-1L-1-1", "1-A-01L-01-01", ChangeKind.PLACE_FORM),
        ("１－Ａ－０１Ｌ－０１－０１", "1-A-01L-01-01", ChangeKind.PLACE_FORM),
        ("1-A-03L-02-04-07", "1-A-03L-02-04-07", None),
        ("1号库房A区第3列左面第2节第4层", "1-A-03L-02-04", ChangeKind.PLACE_FORM),
        ("1-A-03左-02-04", "1-A-03L-02-04", ChangeKind.PLACE_FORM),
        ("2-03-02-04", "2-03-02-04", None),
    ],
)
def test_a_place_is_read(text: str, address: str, kind: ChangeKind | None) -> None:
    found, told = place_address(text)
    assert str(found) == address
    assert told is kind


@pytest.mark.parametrize("text", ["待上架", "3号柜", "主任办公室", "1", "2019-03-05"])
def test_what_is_no_place_is_said_to_be_none(text: str) -> None:
    assert place_address(text) == (None, ChangeKind.PLACE_KEPT_AS_TEXT)


def test_rooms_and_sides_in_words_have_codes() -> None:
    assert room_code("1号库房") == ("1", ChangeKind.PLACE_FORM)
    assert room_code("东楼特藏库") == ("东楼特藏库", None)
    assert side_code("左") == ("L", ChangeKind.PLACE_FORM)
    assert side_code("R") == ("R", None)


@pytest.mark.parametrize(
    ("text", "tidied", "kind"),
    [
        ("题名", "题名", None),
        (" 题名 ", "题名", ChangeKind.SPACES),
        ("第一行\n第二行", "第一行 第二行", ChangeKind.SPACES),
        ("a\u200bb", "ab", ChangeKind.INVISIBLE_SIGNS),
        ("档案\u202egpj.exe", "档案gpj.exe", ChangeKind.INVISIBLE_SIGNS),
        ("\x1b[2J", "[2J", ChangeKind.INVISIBLE_SIGNS),
        ("", "", None),
    ],
)
def test_what_nobody_can_see_is_taken_out_and_told(
    text: str, tidied: str, kind: ChangeKind | None
) -> None:
    assert tidy(text) == (tidied, kind)


def test_half_a_character_and_nul_cannot_be_stored() -> None:
    assert is_broken("a\x00b")
    assert is_broken("\ud800")
    assert not is_broken("题名\n")


@given(st.text(max_size=40))
def test_tidying_is_done_once_and_never_silently(text: str) -> None:
    tidied, kind = tidy(text)
    assert (tidied == text) is (kind is None)
    assert tidy(tidied)[0] == tidied


@given(st.text(max_size=40))
def test_no_text_upsets_the_readers(text: str) -> None:
    for read in (retention_code, secrecy_level, whole_number, box_number, document_number,
                 category_code, place_address, room_code, side_code):  # fmt: skip
        read(text)
    retention_is_impossible(text)
