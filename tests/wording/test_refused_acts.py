"""Every reason of a refused act has its few words in three languages (X-14)."""

import pytest

from desktop_archive.rules import refused_acts
from desktop_archive.wording.refused_acts import refused_words
from desktop_archive.wording.sentences import LANGUAGES
from desktop_archive.wording.tables.refused_acts import REASONS


def test_the_words_are_those_of_the_reasons_and_no_others() -> None:
    assert set(REASONS) == refused_acts.REASONS


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Confirmation with a password · right missing: Approve × 1,200"),
        ("zh-CN", "以密码确认 · 缺少权限: 审批 × 1,200"),
        ("zh-TW", "以密碼確認 · 缺少權限: 審批 × 1,200"),
    ],
)
def test_a_line_names_the_act_the_right_and_how_often(language: str, words: str) -> None:
    assert language in LANGUAGES
    assert refused_words("confirm", "AccessRefusal.MISSING_RIGHT", "approve", 1_200, language) == (
        words
    )
