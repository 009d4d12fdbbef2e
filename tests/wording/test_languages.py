"""The little words between words depend on the language."""

import pytest

from desktop_archive.wording.languages import following


@pytest.mark.parametrize(
    ("language", "sentences", "said"),
    [
        ("en", ["on loan", "held"], "on loan; held"),
        (
            "en",
            ["Nothing is written yet.", "The encoding was guessed."],
            "Nothing is written yet. The encoding was guessed.",
        ),
        ("en", ["It is lent.", "held", "sealed"], "It is lent. held; sealed"),
        ("zh-CN", ["已借出", "已冻结"], "已借出；已冻结"),
        ("zh-TW", ["尚未寫入。", "請看。"], "尚未寫入。請看。"),
        ("en", [], ""),
    ],
)
def test_sentences_follow_each_other(language: str, sentences: list[str], said: str) -> None:
    assert following(sentences, language) == said
