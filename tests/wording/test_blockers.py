"""What keeps a record from destruction has a chip of two or three words in every language."""

import pytest

from desktop_archive.rules.retention.blockers import Blocker
from desktop_archive.wording.blockers import blocker_chip


@pytest.mark.parametrize("blocker", list(Blocker))
def test_a_chip_is_short_and_no_sentence(blocker: Blocker) -> None:
    for language, most in (("en", 20), ("zh-CN", 6), ("zh-TW", 6)):
        words = blocker_chip(blocker, language)
        assert 0 < len(words) <= most
        assert not words.endswith((".", "。"))
