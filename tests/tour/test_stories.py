"""The ten stories of the loan desk in the window, with a picture of every step and every paper."""

import itertools
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from desktop_archive.rules.printed import Printout
from desktop_archive.ui.languages import languages
from desktop_archive.ui.theme.current import theme
from desktop_archive.ui.theme.style import dress
from tests.services.conftest import clock, empty_room, room, template, where
from tests.tour.conftest import OUT
from tests.ui.loan_desk import test_stories as stories
from tests.ui.loan_desk.conftest import Desk, shown
from tests.ui.loan_desk.test_stories import Story

__all__ = ["clock", "empty_room", "room", "shown", "template", "where"]

pytestmark = pytest.mark.tour

PLAYED: dict[str, Callable[[Story], None]] = {
    "lent-with-the-leader": stories.test_own_file_lent_over_two_days_with_the_leaders_signature,
    "another-department": stories.test_another_departments_dossier_goes_to_the_general_manager,
    "outsider-and-review": stories.test_an_outsider_reads_and_the_excerpt_waits_for_its_review,
    "owner-and-copies": stories.test_an_owner_reads_and_pays_for_copies,
    "secret-by-exception": stories.test_a_secret_file_is_refused_then_lent_by_exception,
    "renewal-a-day-late": stories.test_a_renewal_a_day_late_is_an_overdue_loan,
    "recalled-and-damaged": stories.test_recalled_twice_and_returned_damaged,
    "lost": stories.test_a_lost_file_goes_through_its_steps,
    "same-day": stories.test_a_same_day_class_is_due_today_and_overdue_tomorrow,
    "deputy": stories.test_while_the_head_is_away_the_deputy_signs,
}


@pytest.fixture(scope="module", autouse=True)
def wardrobe(qapp: QApplication) -> None:
    """The program's look, and its words in English."""
    theme().choose("light", 1.0)
    languages().choose("en")
    dress(qapp)


class Camera:
    """Keeps what the window shows whenever it tells something, and each paper it makes."""

    def __init__(self, shown: Desk, chapter: str) -> None:
        self._shown, self._chapter = shown, chapter
        self._numbers = itertools.count(1)
        self.pictures: list[Path] = []
        OUT.mkdir(parents=True, exist_ok=True)
        for old in OUT.glob(f"{chapter}-[0-9][0-9]-*"):
            old.unlink()
        shown.window.resize(1366, 768)
        shown.view.told.connect(lambda _words, _tone: self.shoot("told"))
        shown.view.printed.connect(self._keep)

    def shoot(self, name: str) -> None:
        """Take a picture of the window under the next number."""
        for _ in range(3):
            QApplication.processEvents()
        path = OUT / f"{self._chapter}-{next(self._numbers):02}-{name}.png"
        assert self._shown.window.grab().save(str(path))
        self.pictures.append(path)

    def _keep(self, made: Printout, title: str) -> None:
        number = f"{self._chapter}-{next(self._numbers):02}-{title.lower().replace(' ', '-')}"
        (OUT / f"{number}.pdf").write_bytes(made.pdf)
        document = pypdfium2.PdfDocument(made.pdf)
        for page in range(len(document)):
            document[page].render(scale=1.2).to_pil().save(OUT / f"{number}-{page + 1}.png")
        document.close()


@pytest.mark.parametrize("number", range(1, len(PLAYED) + 1), ids=PLAYED)
def test_a_story_of_the_desk(shown: Desk, number: int) -> None:
    name = list(PLAYED)[number - 1]
    camera = Camera(shown, f"5-{number:02}-{name}")
    PLAYED[name](Story(shown))
    camera.shoot("end")
    assert len({path.read_bytes() for path in camera.pictures}) > 1
    assert len(list(OUT.glob(f"5-{number:02}-{name}-*.pdf"))) == len(shown.printed)
