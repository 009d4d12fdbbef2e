"""Lists and pairs are joined as each language joins them."""

import pytest

from desktop_archive.rules.posts import ARCHIVE_HEAD, DEPARTMENT_HEAD
from desktop_archive.ui.languages import languages
from desktop_archive.ui.words import say_list, say_pair, say_posts, say_reasons, say_roles


@pytest.mark.parametrize(
    ("language", "roles", "pair", "reasons"),
    [
        ("en", "Clerk, Head", "Box: 0421", "one; two"),
        ("zh-CN", "经办人员、负责人", "Box：0421", "one；two"),
        ("zh-TW", "經辦人員、負責人", "Box：0421", "one；two"),
    ],
)
def test_words_are_joined_in_the_language_of_the_window(language, roles, pair, reasons):
    languages().choose(language)
    assert say_roles(["clerk", "head"]) == roles
    assert say_pair("Box", "0421") == pair
    assert say_reasons(["one", "two"]) == reasons
    mark = ", " if language == "en" else "、"
    assert say_posts([DEPARTMENT_HEAD, ARCHIVE_HEAD]).count(mark) == 1
    assert say_list(["0421", "0422"]) == f"0421{mark}0422"
