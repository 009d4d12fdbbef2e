"""A name in three languages."""

import pytest

from desktop_archive.rules.names import LANGUAGES, Names


def test_each_language_has_its_own_name() -> None:
    names = Names("file", "案卷", "案卷")
    assert [names.of(language) for language in LANGUAGES] == ["file", "案卷", "案卷"]


@pytest.mark.parametrize("language", ["de", "", "zh"])
def test_an_unknown_language_reads_english(language: str) -> None:
    assert Names("loan", "借阅", "借閱").of(language) == "loan"
