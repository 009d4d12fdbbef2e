"""The filter over real widgets: scans go to the desk, typing stays in its field."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QInputMethodQueryEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_archive.settings import ScannerTiming
from desktop_archive.ui.scanner.filter import ScanEdit, ScanFilter
from desktop_archive.ui.widgets.buttons import Button


class Desk(QWidget):
    """A window with a field, an area, a dangerous button and a shortcut."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.area, self.danger = QLineEdit(), QPlainTextEdit(), QPushButton("销毁")
        self.pressed = self.shortcut = 0
        self.danger.clicked.connect(self._press)
        layout = QVBoxLayout(self)
        for widget in (self.field, self.area, self.danger):
            layout.addWidget(widget)
        action = QAction(self)
        action.setShortcut("Ctrl+D")
        action.triggered.connect(self._cut)
        self.addAction(action)

    def _press(self) -> None:
        self.pressed += 1

    def _cut(self) -> None:
        self.shortcut += 1


class Keys:
    """Sends keys as a scanner or a hand does; the clock goes with them."""

    def __init__(self) -> None:
        self.now = 0.0

    def key(self, key: Qt.Key, text: str, gap: float) -> None:
        self.now += gap
        target = QApplication.focusWidget()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(
                target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            )

    def type(self, text: str, gap: float) -> None:
        for character in text:
            self.key(Qt.Key(ord(character.upper())), character, gap)

    def scan(self, code: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        self.type(code, 4)
        self.key(end, "\r" if end != Qt.Key.Key_Tab else "\t", 4)


@pytest.fixture
def keys() -> Keys:
    return Keys()


@pytest.fixture
def scans(qapp: QApplication, keys: Keys) -> Iterator[list[str]]:
    filters = ScanFilter(ScannerTiming(), clock=lambda: keys.now)
    filters.install(qapp)
    seen: list[str] = []
    filters.scanned.connect(seen.append)
    yield seen
    qapp.removeEventFilter(filters)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.field.setFocus()
    return made


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_scan_leaves_the_field_as_it_was(
    desk: Desk, keys: Keys, scans: list[str], end: Qt.Key
) -> None:
    keys.type("abc", 200)
    keys.now += 500
    keys.scan("1000042162", end)
    assert scans == ["1000042162"]
    assert desk.field.text() == "abc"
    assert QApplication.focusWidget() is desk.field


def test_a_scan_into_an_area_leaves_it_as_it_was(desk: Desk, keys: Keys, scans: list[str]) -> None:
    desk.area.setPlainText("备注")
    desk.area.moveCursor(desk.area.textCursor().MoveOperation.End)
    desk.area.setFocus()
    keys.scan("1000042162")
    assert scans == ["1000042162"]
    assert desk.area.toPlainText() == "备注"


def test_typing_by_hand_stays_in_the_field(desk: Desk, keys: Keys, scans: list[str]) -> None:
    keys.type("1000042162", 120)
    keys.key(Qt.Key.Key_Return, "\r", 120)
    assert scans == []
    assert desk.field.text() == "1000042162"


def test_a_scan_presses_no_button(desk: Desk, keys: Keys, scans: list[str]) -> None:
    desk.danger.setFocus()
    keys.scan("1000042162")
    assert (scans, desk.pressed) == (["1000042162"], 0)


def test_control_codes_inside_a_barcode_do_nothing(
    desk: Desk, keys: Keys, scans: list[str]
) -> None:
    keys.type("10000", 4)
    keys.key(Qt.Key.Key_D, "\x04", 4)
    keys.type("42162", 4)
    keys.key(Qt.Key.Key_Return, "\r", 4)
    assert desk.shortcut == 0
    assert desk.pressed == 0
    assert scans == ["1000042162"]


def test_twenty_scans_in_a_row_all_arrive_once(desk: Desk, keys: Keys, scans: list[str]) -> None:
    wanted = [f"10000{number:05}" for number in range(20)]
    for code in wanted:
        keys.scan(code)
    assert scans == wanted
    assert desk.field.text() == ""


@pytest.mark.usefixtures("scans")
def test_a_scan_field_takes_no_input_method(qtbot: QtBot, qapp: QApplication) -> None:
    field = ScanEdit()
    qtbot.addWidget(field)
    question = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    qapp.sendEvent(field, question)
    assert question.value(Qt.InputMethodQuery.ImEnabled) is False
    plain = QLineEdit()
    qtbot.addWidget(plain)
    question = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    qapp.sendEvent(plain, question)
    assert question.value(Qt.InputMethodQuery.ImEnabled) is True


class Verdicts(QWidget):
    """A list that is judged by letters, and whose buttons bear them."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[str] = []
        self.list = QListWidget()
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        for letter in "KEDRB":
            button = Button(letter, shortcut=letter, on_click=partial(self.given.append, letter))
            layout.addWidget(button)


@pytest.fixture
def verdicts(qtbot: QtBot) -> Verdicts:
    made = Verdicts()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.list.setFocus()
    return made


def press_as_the_desktop_does(qtbot: QtBot, widget: QWidget, keys: Keys, text: str) -> None:
    """Press keys by the way on which shortcuts come before fields."""
    for character in text:
        keys.now += 4
        qtbot.keyClick(widget, character)
    keys.now += 4


@pytest.mark.requirement("D-04")
@pytest.mark.parametrize(
    "code", ["D123456789", "kedrb", "d", "DDDDDDDDDD", "B", "123D456K78", "rb12"]
)
def test_a_foreign_barcode_with_letters_gives_no_verdict(
    verdicts: Verdicts, keys: Keys, scans: list[str], qtbot: QtBot, code: str
) -> None:
    press_as_the_desktop_does(qtbot, verdicts.list, keys, code)
    qtbot.keyClick(verdicts.list, Qt.Key.Key_Return)
    expect_no_verdict_after_the_pause(verdicts, qtbot)
    assert scans == ([code] if len(code) >= ScannerTiming().min_length else [])


def expect_no_verdict_after_the_pause(verdicts: Verdicts, qtbot: QtBot) -> None:
    """Let longer than the pause pass, as a key of its own tells, and look what was pressed."""
    keys = QTimer(verdicts)
    keys.setSingleShot(True)
    keys.setInterval(ScannerTiming().max_gap_ms * 2)
    with qtbot.waitSignal(keys.timeout):
        keys.start()
    assert verdicts.given == []


@pytest.mark.requirement("D-04")
def test_a_letter_given_by_hand_presses_its_button_once(
    verdicts: Verdicts, keys: Keys, scans: list[str], qtbot: QtBot
) -> None:
    for letter in "kdb":
        keys.now += 1000
        qtbot.keyClick(verdicts.list, letter)
        qtbot.waitUntil(lambda said=letter: verdicts.given[-1:] == [said.upper()])
    assert verdicts.given == ["K", "D", "B"]
    assert scans == []


def test_letters_by_hand_that_a_busy_window_gets_at_once_all_count(
    verdicts: Verdicts, scans: list[str], qtbot: QtBot
) -> None:
    for at, letter in enumerate("KD"):
        event = QKeyEvent(
            QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter.lower()
        )
        event.setTimestamp(1000 + at * 400)
        QApplication.sendEvent(verdicts.list, event)
    qtbot.waitUntil(lambda: verdicts.given == ["K", "D"])
    assert scans == []
