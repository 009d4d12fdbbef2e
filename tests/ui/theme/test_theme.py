"""The look: readable in both themes, and told to everybody when it changes."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop_archive.ui.languages import languages
from desktop_archive.ui.theme.current import font, pixels, theme, tokens
from desktop_archive.ui.theme.style import dress
from desktop_archive.ui.theme.tokens import DARK, LIGHT, Tokens
from desktop_archive.ui.widgets.labels import label
from tests.house import sources

BOTH = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])


def _light(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return how far two colours stand apart, 1 to 21, as WCAG 2 counts it."""
    low, high = sorted((_light(one), _light(other)))
    return (high + 0.05) / (low + 0.05)


def test_black_on_white_is_the_most_there_is():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@BOTH
@pytest.mark.parametrize("ground", ["surface", "surface2", "window", "hover", "selected"])
@pytest.mark.parametrize("words", ["text", "text2"])
def test_words_are_readable_on_every_ground(look: Tokens, ground: str, words: str):
    assert contrast(getattr(look, words), getattr(look, ground)) >= 4.5


@BOTH
def test_captions_marks_and_hits_are_readable(look: Tokens):
    assert contrast(look.text3, look.surface) >= 4.5
    assert contrast(look.text, look.hit) >= 4.5
    assert contrast(look.on_accent, look.accent) >= 4.5
    assert contrast(look.ink, look.card) >= 4.5


@BOTH
@pytest.mark.parametrize("tone", ["done", "look", "refused", "held"])
def test_a_tone_is_readable_on_its_tint_and_on_the_surface(look: Tokens, tone: str):
    found = getattr(look, tone)
    assert contrast(found.text, found.tint) >= 4.5
    assert contrast(found.text, look.surface) >= 4.5


def test_choosing_a_theme_tells_every_listener_and_at_once():
    seen = []
    theme().on_change(lambda: seen.append(tokens().is_dark))
    theme().choose("dark")
    theme().choose("light")
    assert seen == [False, True, False]


def test_the_size_of_text_scales_and_stays_when_only_the_theme_changes():
    theme().choose("light", 1.5)
    theme().choose("dark")
    assert pixels(20) == 30
    assert tokens() is DARK


@BOTH
def test_the_number_in_a_number_box_is_seen(look: Tokens, qtbot: QtBot):
    theme().choose("dark" if look.is_dark else "light")
    box = QSpinBox()
    qtbot.addWidget(box)
    box.setRange(0, 1000)
    box.setValue(1000)
    box.resize(120, box.sizeHint().height())
    box.show()
    assert box.lineEdit().width() > QFontMetrics(box.font()).horizontalAdvance("1000") + 8
    assert box.lineEdit().geometry().right() < 120 - 16  # the arrows stand beside it


def test_no_number_box_goes_without_its_arrows():
    """The look leaves no room for the number then."""
    assert not [one.path for one in sources() if "NoButtons" in one.text]


@pytest.mark.parametrize(("language", "is_wide"), [("en", False), ("zh-CN", True), ("zh-TW", True)])
def test_quotation_marks_are_as_wide_as_the_language_writes_them(language: str, is_wide: bool):
    languages().choose(language)
    signs = QFontMetrics(font())
    assert (signs.horizontalAdvance("“") == signs.horizontalAdvance("中")) is is_wide


def test_a_label_that_is_there_takes_the_marks_of_a_new_language(qtbot: QtBot):
    shown = label("Press “Put in a box”")
    qtbot.addWidget(shown)
    wide = {}
    for language in ("en", "zh-CN", "en"):
        languages().choose(language)
        wide[language] = QFontMetrics(shown.font()).horizontalAdvance("“")
    assert wide["en"] < wide["zh-CN"]


class Dressed(QWidget):
    """Counts how often it is put into a style sheet."""

    def __init__(self):
        super().__init__()
        self.times = 0

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.times += event.type() == QEvent.Type.StyleChange


def test_every_widget_is_dressed_once_for_each_change_and_not_at_all_for_none(
    qapp: QApplication, qtbot: QtBot
):
    for _ in range(3):
        dress(qapp)
    watched = Dressed()
    qtbot.addWidget(watched)
    theme().choose("light", 1.0)
    qapp.sendPostedEvents(watched, 0)
    before = watched.times
    theme().choose("light", 1.0)
    qapp.sendPostedEvents(watched, 0)
    assert watched.times == before
    theme().choose("dark", 1.0)
    qapp.sendPostedEvents(watched, 0)
    assert watched.times == before + 1
    theme().choose("light", 1.0)
