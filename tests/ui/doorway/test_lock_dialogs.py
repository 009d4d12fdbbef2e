"""Dialogs at a locked desk: out of sight, back for who comes back, gone for anybody else (F22)."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QToolTip, QWidget

from desktop_archive import paths
from desktop_archive.services.label_stock import StockBook
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.practice.known import PASSWORD
from desktop_archive.ui.doorman import Doorman
from desktop_archive.ui.error_reports import ErrorDialog, ErrorReports
from desktop_archive.ui.printing.preview import show_preview
from desktop_archive.ui.shelf_map.stock_form import StockForm
from tests.ui.doorway.test_doorway import doorman, sign_in

__all__ = ["doorman"]


@pytest.fixture
def inside(doorman: Doorman) -> Doorman:
    """Somebody at the desk."""
    sign_in(doorman._frame.currentWidget(), PASSWORD)
    return doorman


def come_back(doorman: Doorman) -> None:
    sign_in(doorman._frame.currentWidget(), PASSWORD)


def let_go() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def visible() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def when_shown(kind: type[QWidget], step: Callable[[], None]) -> QTimer:
    """Do something once a window of a kind is seen, from within its own loop."""
    timer = QTimer()

    def look() -> None:
        if any(isinstance(one, kind) for one in visible()):
            timer.stop()
            step()

    timer.timeout.connect(look)
    timer.start(0)
    return timer


def stock_form(doorman: Doorman) -> StockForm:
    assert doorman._room is not None
    assert doorman.window is not None
    book = StockBook(doorman._room, paths.folders().data)
    form = StockForm(book, doorman.window.main.window())
    form.name.set_text("密件标签")
    form.open()
    return form


@pytest.mark.requirement("X-14")
def test_asking_for_a_file_hears_cancel_when_the_desk_locks(
    inside: Doorman, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert inside._room is not None
    assert inside.window is not None
    made = ListDesk(inside._room).write("密件目录", ["号"], [["1"]], "", "en")
    preview = show_preview(made, "密件目录", inside.window.main)
    timer = when_shown(QFileDialog, inside.lock)
    preview.save_as()
    assert not timer.isActive()
    assert visible() == [inside._frame]
    assert list(tmp_path.glob("*.pdf")) == []
    come_back(inside)
    assert preview.isVisible()
    assert not any(isinstance(one, QFileDialog) for one in visible())
    preview.reject()


def test_a_form_keeps_what_was_typed_and_a_question_within_it_hears_cancel(inside: Doorman) -> None:
    form = stock_form(inside)
    timer = when_shown(QMessageBox, inside.lock)
    answer = QMessageBox.question(form, "密件", "密件?")
    assert not timer.isActive()
    assert answer is not QMessageBox.StandardButton.Yes
    assert visible() == [inside._frame]
    come_back(inside)
    assert form.isVisible()
    assert form.isModal()
    assert form.name.text() == "密件标签"
    form.reject()


def test_what_was_open_is_gone_when_somebody_else_takes_the_desk(inside: Doorman) -> None:
    form = stock_form(inside)
    ended = []
    form.destroyed.connect(lambda: ended.append(True))
    inside.lock()
    inside._sign_in.other_requested.emit()
    let_go()
    assert ended == [True]
    assert visible() == [inside._frame]
    assert inside._frame.findChildren(QDialog) == []


def test_a_mistake_of_the_program_is_told_after_the_lock_and_never_over_it(
    inside: Doorman,
) -> None:
    reports = ErrorReports(inside._frame)
    inside.lock()
    reports._bug.emit("F-1", "title: 密件")
    (dialog,) = inside._frame.findChildren(ErrorDialog)
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    let_go()
    assert visible() == [inside._frame]
    come_back(inside)
    assert dialog.isVisible()
    assert not dialog.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    inside.lock()
    inside._sign_in.other_requested.emit()
    let_go()
    assert inside._frame.findChildren(ErrorDialog) == []
    # The next mistake is told again.
    reports._bug.emit("F-2", "")
    (other,) = inside._frame.findChildren(ErrorDialog)
    assert other.isVisible()
    other.accept()


@pytest.mark.requirement("X-14")
def test_a_hint_that_shows_when_the_desk_locks_goes_and_is_no_ghost_afterwards(
    inside: Doorman,
) -> None:
    QToolTip.showText(inside._frame.mapToGlobal(QPoint(40, 40)), "密件：并购协议", inside._frame)
    assert len(visible()) == 2
    inside.lock()
    assert visible() == [inside._frame]
    come_back(inside)
    assert visible() == [inside._frame]
