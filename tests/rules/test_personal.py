"""Numbers of persons are masked wherever they stand, and nothing else is."""

import pytest

from desktop_archive.rules.personal import masked_numbers, masked_value


@pytest.mark.requirement("C-41")
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("身份证 310101198001011234", "身份证 310*************34"),
        ("31010119800101123X", "310*************3X"),
        ("310101800101123", "310**********23"),
        ("电话13812345678。", "电话138****5678。"),
        ("138-1234-5678", "138******5678"),
        ("办发〔2021〕3号", "办发〔2021〕3号"),
        ("Z109-WS·2021-D10-BGS-0001", "Z109-WS·2021-D10-BGS-0001"),
        ("2021-03-18", "2021-03-18"),
        ("1000042162", "1000042162"),
        ("138123456789", "138123456789"),
        ("", ""),
    ],
)
def test_identity_and_telephone_numbers_are_masked(text: str, shown: str) -> None:
    assert masked_numbers(text) == shown


@pytest.mark.requirement("C-41")
@pytest.mark.parametrize(
    ("value", "shown"),
    [("021-58881234", "02********34"), ("王二", "**"), ("一\n310101", "*\n31**01"), ("", "")],
)
def test_a_personal_value_shows_its_ends_only(value: str, shown: str) -> None:
    assert masked_value(value) == shown
