"""The page that says what is promised."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_archive.rules.promises import Keeping, SecurityFact, answers, statements
from desktop_archive.services.promises import SecurityDesk
from desktop_archive.services.room import Room
from desktop_archive.ui.languages import languages
from desktop_archive.ui.settings.security import SecurityPage
from desktop_archive.ui.widgets.labels import PlainLabel
from desktop_archive.ui.words import say


def shown(page: SecurityPage) -> str:
    return "\n".join(one.text() for one in page.findChildren(PlainLabel))


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_the_page_says_what_holds_where_the_room_is_a_file(
    room: Room, qtbot: QtBot, language: str
) -> None:
    languages().choose(language)
    page = SecurityPage(room)
    qtbot.addWidget(page)
    page.refresh()
    words = shown(page)
    assert page.keeping.text() == say(Keeping.FILE)
    for answer in answers(Keeping.FILE):
        assert say(answer.promise) in words
        assert say(answer.pledge) in words
    assert all(say(one) in words for one in statements(Keeping.FILE))
    facts = SecurityDesk(room).facts()
    assert facts[SecurityFact.ENGINE] in words
    assert facts[SecurityFact.JOURNAL] in words


def test_the_note_is_shown_before_it_is_printed(room: Room, qtbot: QtBot) -> None:
    page = SecurityPage(room)
    qtbot.addWidget(page)
    page.refresh()
    with qtbot.waitSignal(page.printed) as asked:
        qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    made, title = asked.args
    assert made.pages == 1
    assert title == "Note on safety"


def test_without_the_right_to_look_things_up_nothing_is_printed(room: Room, qtbot: QtBot) -> None:
    room.sign_out()
    page = SecurityPage(room)
    qtbot.addWidget(page)
    page.refresh()
    assert not page.print_button.isEnabled()
    assert page.print_button.toolTip()
