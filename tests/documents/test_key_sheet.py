"""The paper of a key says everything a later reader compares, in three languages."""

from datetime import date

import pytest

from desktop_archive.documents.key_sheet import write_key_sheets
from desktop_archive.rules.key_printouts import KeySheet
from desktop_archive.rules.printouts import Footing
from tests.documents.reading import text_of

SHEET = KeySheet(
    organisation="招商局物业管理有限公司客户服务中心",
    register="6f1d3f0a-0000-4000-8000-000000000001",
    login="wang",
    name="王敏𠅤",
    post="档案部门负责人",
    public_key="03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8",
    code="AS3N-N9TM-CD3M-R0M5-VXEV-YAYA-PWYT-CM9N",
    enrolled_at="2026-11-29T08:00:00.000000Z",
    proof="ab" * 64,
    head_seq=1234,
    head_hash="cd" * 32,
    footing=Footing(printed_on=date(2026, 11, 29)),
)


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_the_sheet_says_key_code_and_holder(language: str) -> None:
    made = write_key_sheets([SHEET], language=language)
    words = "".join(text_of(made.pdf).split())
    for part in (SHEET.name, SHEET.code, SHEET.public_key, SHEET.proof, SHEET.register, "1234"):
        assert part in words
    assert (made.pages, made.warnings) == (1, ())
