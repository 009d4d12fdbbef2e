"""The window as a whole: views, tabs, finding, scans, languages, wishes."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import SIGNAL, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.services.changes import Topic
from desktop_archive.services.hits import HitKind
from desktop_archive.services.room import Room
from desktop_archive.services.search import SearchDesk
from desktop_archive.services.trouble import StoreProblem
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background, Handle
from desktop_archive.ui.catalogue.question_field import QuestionField
from desktop_archive.ui.languages import languages
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.theme.current import theme
from desktop_archive.ui.view import Tone, Wish
from desktop_archive.ui.widgets.labels import PlainLabel
from desktop_archive.ui.words import say
from tests.services import builders as make


@pytest.fixture
def window(room: Room, qtbot: QtBot) -> Iterator[RoomWindow]:
    made = RoomWindow(room, Settings())
    qtbot.addWidget(made.main)
    made.welcome()
    made.main.show()
    qtbot.waitExposed(made.main)
    yield made
    made.close()


@pytest.mark.requirement("R-24")
def test_every_view_is_one_key_away(window: RoomWindow, qtbot: QtBot) -> None:
    window.main.activateWindow()
    for number, key in enumerate(window.main.view_keys(), start=1):
        if number <= 9:
            qtbot.keyClick(
                window.main, Qt.Key(ord(str(number))), Qt.KeyboardModifier.ControlModifier
            )
            assert window.main.current_view() == key


@pytest.mark.parametrize(
    ("language", "choice"), [("en", "light"), ("zh-CN", "dark"), ("zh-TW", "light")]
)
def test_every_tab_of_every_view_opens_in_every_language_and_theme(
    window: RoomWindow, language: str, choice: str
) -> None:
    """Words and colours know nothing of each other: every one of both is enough."""
    languages().choose(language)
    if choice != "light":
        theme().choose(choice)
    for key in window.main.view_keys():
        window.main.open_view(key)
        for tab, _, _ in window.main.view(key).tabs():
            window.main.open_view(key, tab)
        assert window.main.view(key).title()
        assert not window.main.grab().isNull()


def test_the_practice_room_is_marked(window: RoomWindow) -> None:
    assert window.main.practice_mark.isVisible()


def test_what_is_typed_on_top_is_found_in_groups(
    window: RoomWindow, qtbot: QtBot, room: Room
) -> None:
    window.main.activateWindow()
    window.main.top.focus_field()
    person = SearchDesk(room).find("林", kind=HitKind.PEOPLE)
    window.main.top.field.setText("投诉")
    window.main.top.asked.emit("投诉")
    hits = window.main.top._hits
    qtbot.waitUntil(hits.isVisible, timeout=5000)
    current = hits.current()
    assert current is not None
    assert current.what == "record"
    qtbot.keyClick(window.main.top.field, Qt.Key.Key_Return)
    assert window.main.current_view() == "catalogue"
    assert person.query == "林"


def test_a_wish_opens_the_view_that_answers_it(window: RoomWindow, room: Room) -> None:
    record = SearchDesk(room).find("通知", kind=HitKind.RECORDS).hits[0]
    window.grant(Wish("record", record.id))
    assert window.main.current_view() == "catalogue"
    shown = [found.text() for found in window.main.findChildren(PlainLabel)]
    assert record.code in shown


def test_an_unknown_scan_is_told_and_changes_nothing(window: RoomWindow) -> None:
    window.main.open_view("today")
    window.take_scan(Barcode(Kind.DOSSIER, 77).digits)
    assert window.main.status.words.text() or window.main.current_view() == "loan_desk"


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_no_word_of_the_rail_and_no_tab_is_cut_with_large_text(
    window: RoomWindow, language: str
) -> None:
    """At the smallest size; that nothing is cut with text of 100 % is shown in test_geometry."""
    languages().choose(language)
    theme().choose("light", 1.5)
    window.main.resize(1366, 768)
    QApplication.processEvents()  # the layout follows one turn later
    for button in window.main._rail_buttons.values():
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert words <= button.width() - 4, button.text()
    for key in window.main.view_keys():
        window.main.open_view(key)
        for _ in range(2):  # a line more in the heading moves what is below
            QApplication.processEvents()
        bar = window.main._tab_bars[key]
        for tab in bar._buttons.values():
            assert tab.width() >= tab.sizeHint().width(), (key, tab.text())
            assert bar.rect().contains(tab.geometry()), (key, tab.text())


def test_a_closed_window_leaves_no_widget_and_no_listener(room: Room, qapp: QApplication) -> None:
    def left() -> tuple[int, int]:
        return theme().receivers(SIGNAL("changed()")), len(QApplication.allWidgets())

    def open_and_close() -> None:
        window = RoomWindow(room, Settings())
        window.welcome()
        for key in window.main.view_keys():
            window.main.open_view(key)
        window.close()
        window.main.deleteLater()
        window.deleteLater()
        del window
        for _ in range(2):  # what the widgets held can go when they are gone
            gc.collect()
            qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    open_and_close()
    before = left()
    open_and_close()
    assert left() == before


def test_a_closed_window_is_not_told_of_changes_any_more(room: Room, qtbot: QtBot) -> None:
    window = RoomWindow(room, Settings())
    window.welcome()
    window.close()
    window.main.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    room.changes.announce(Topic.LENDING)

    assert not window._stale.isActive()
    with qtbot.captureExceptions() as troubles:
        qtbot.wait(1)
    assert not troubles


@pytest.mark.usefixtures("qapp")
def test_work_that_ends_while_closing_gives_no_answer() -> None:
    background, answers = Background(), []
    background.run(lambda _handle: 7, answers.append, answers.append)

    assert background.close()
    QApplication.processEvents()

    assert not answers
    assert not background.is_busy()


def test_a_closed_window_begins_nothing_more(room: Room, qtbot: QtBot) -> None:
    """Keys typed just before still run on a short clock; it is stopped, and late work is let be."""
    window = RoomWindow(room, Settings())
    qtbot.addWidget(window.main)
    window.welcome()
    window.main.open_view("catalogue")
    qtbot.keyClicks(window.main.top.field, "tz")
    qtbot.keyClicks(window.main.view("catalogue").findChild(QuestionField), "tz")
    assert any(clock.isActive() for clock in window.main.findChildren(QTimer))

    window.close()

    assert not any(clock.isActive() for clock in window.main.findChildren(QTimer))
    window.main.top.asked.emit("通知")
    assert not window.background.is_busy()


@pytest.mark.usefixtures("qapp")
def test_work_of_a_view_that_is_gone_gives_no_answer() -> None:
    view, answers, go = QWidget(), [], threading.Event()
    background = Background(view)
    background.run(lambda _handle: go.wait(30), answers.append, answers.append)
    view.destroyed.connect(lambda _object=None: go.set())

    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()

    assert not isValid(background)
    assert not answers


@pytest.mark.usefixtures("qapp")
def test_a_view_that_is_gone_stops_its_work() -> None:
    view, ended = QWidget(), threading.Event()

    def work(handle: Handle) -> None:
        try:
            while True:
                handle.tell(0)
        finally:
            ended.set()

    Background(view).run(work, lambda _: None, lambda _: None)
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert ended.wait(30)


@pytest.mark.usefixtures("qapp")
def test_a_view_that_goes_with_the_garbage_does_not_wait_for_its_work() -> None:
    """Its work needs the interpreter, which whoever collects garbage holds."""
    go, ended = threading.Event(), threading.Event()

    def work(_handle: Handle) -> None:
        go.wait(60)
        ended.set()

    view = QWidget()
    Background(view).run(work, lambda _: None, lambda _: None)
    del view
    gc.collect()
    assert not ended.is_set()
    go.set()
    assert ended.wait(30)


def test_who_is_signed_in_stands_whole_on_the_rail_or_in_its_tool_tip(window: RoomWindow) -> None:
    for name, shown in (("林晓", "林晓"), ("admin", "admin"), ("A&B", "A&&B")):
        window.main.show_who(name)
        assert window.main.who_button.text() == shown
    window.main.show_who("Maximiliane Freifrau von und zu Aktenhausen")
    button = window.main.who_button
    assert button.text().endswith("…")
    assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width()
    assert "Aktenhausen" in button.toolTip()


def test_what_to_do_about_trouble_stands_there_whole(window: RoomWindow) -> None:
    window._spare.stop()
    main = window.main
    main.resize(1366, 768)
    cut = 0
    for language in ("zh-CN", "zh-TW", "en"):
        languages().choose(language)
        for problem in StoreProblem:
            main.tell(say(problem), Tone.REFUSED)
            QApplication.processEvents()
            is_cut = main.status.words.is_cut()
            assert main.whole_words.isHidden() is not is_cut
            assert not is_cut or main.whole_words.text() == say(problem)
            cut += is_cut
    assert cut
    main.tell(say(StoreProblem.BUSY) * 3, Tone.DONE)
    assert main.whole_words.isHidden()


def test_damage_that_nobody_touched_is_found_while_the_work_begins(
    window: RoomWindow, room: Room, qtbot: QtBot
) -> None:
    window._spare.stop()
    make.damage(room, "key_wrapping")
    window._make_next()
    qtbot.waitUntil(lambda: not window.stop_bar.isHidden(), timeout=20_000)
    assert room.stopped is not None
    assert room.stopped.problem is StoreProblem.DAMAGED
    assert room.stopped.findings
    unmade = window.views.unmade()
    window._make_next()
    assert window.views.unmade() == unmade
