"""Every message at the door, as it stands on the page: what happened, what is safe, what now (A26)."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_archive.store.database import Database
from desktop_archive.store.problems import StoreProblem
from desktop_archive.ui.doorway.welcome import WelcomePage
from desktop_archive.ui.languages import languages
from tests.store.test_start_places import WRONG
from tests.tour.conftest import Tour

pytestmark = pytest.mark.tour

#: What only programmers say.
_RAW = re.compile(r"Error|Exception|Traceback|sqlite|SQLITE|errno|None|\{\w*\}|0x[0-9a-f]{4}")


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_every_wrong_file_is_told_in_words_on_the_page(
    begin: Callable[[str], Tour], tmp_path: Path, language: str
) -> None:
    tour = begin(f"6-door-{language}")
    languages().choose(language)
    told: dict[StoreProblem, str] = {}
    for name, spoil, problem in WRONG:
        if problem in told:
            continue
        path = tmp_path / name / "room.register"
        Database.create(path).close()
        spoil(path)
        told[problem] = told_at_the_door(tour, path)
        tour.shoot(problem.name.lower())
    path = tmp_path / "Dropbox" / "room.register"
    told[StoreProblem.UNSAFE_PLACE] = told_at_the_door(tour, path)
    tour.shoot("unsafe_place")

    assert len(told) == len(set(told.values())) >= 7
    assert [words for words in told.values() if _RAW.search(words.replace(str(tmp_path), ""))] == []


def told_at_the_door(tour: Tour, path: Path) -> str:
    """Open a register that is none, and return what the page says of it."""
    tour.doorman.open(path)
    assert isinstance(tour.page, WelcomePage)
    words = tour.page.notice.text()
    assert words
    return words
