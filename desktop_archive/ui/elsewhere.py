"""What other desks did is shown where nothing is being written; a broken line is told in words."""

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop_archive.services.changes import Topic
from desktop_archive.services.doubts import Verdict
from desktop_archive.services.room import Room
from desktop_archive.ui.called import called
from desktop_archive.ui.change_signals import ChangeSignals
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.main_window import MainWindow
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.panel import Panel
from desktop_archive.ui.words import say_reasons
from desktop_archive.wording.tables.acts import act_words

# Several acts in a moment are shown at once; what is being written is not disturbed.
_PAUSE_MS, _LATER_MS = 250, 2_000

# The views whose rows other desks change all day; the others read anew when they are opened.
_LIVE = frozenset({"today", "catalogue", "shelf_map", "loan_desk", "destruction_review"})


class Elsewhere(QObject):
    """Follows the other desks of an open room.

    Signals:
        stored: another desk stored something; counts may have changed.
        told: words about the register itself, with their tone.
    """

    stored = Signal()
    told = Signal(str, object)

    def __init__(self, room: Room, main: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._room, self._main = room, main
        self._was_lost = False
        self._signals = ChangeSignals(room.elsewhere, self)
        self._signals.changed.connect(self._heard)
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._stale.timeout.connect(self._show)

    def close(self) -> None:
        """Show nothing any more."""
        self._signals.changed.disconnect(self._heard)
        self._stale.stop()

    def _heard(self, topic: Topic) -> None:
        if topic is Topic.CONNECTION:
            self._tell_state()
            return
        if topic is Topic.SETTINGS:
            self._room.reload_facts()
            called().read(self._room)
        if topic is not Topic.AUDIT and not self._stale.isActive():
            self._stale.start(_PAUSE_MS)

    def _show(self) -> None:
        if self._room.actor is None or self._room.is_out_of_reach:
            return
        self.stored.emit()
        current = self._main.current_view()
        if current not in _LIVE:
            return
        if _is_being_written(self._main.view(current)):
            self._stale.start(_LATER_MS)
            return
        focus = QApplication.focusWidget()
        self._main.view(current).refresh()
        if focus is not None and shiboken6.isValid(focus) and focus.isVisible():
            focus.setFocus()

    def _tell_state(self) -> None:
        """Tell at once whether the register answers and what became of what was in doubt."""
        verdicts = self._room.doubts.verdicts()
        lost, was_lost = self._room.is_out_of_reach, self._was_lost
        self._was_lost = lost
        words = [self._verdict_words(verdict) for verdict in verdicts]
        tone = Tone.DONE
        if any(not verdict.stored for verdict in verdicts) or lost:
            tone = Tone.REFUSED
        elif verdicts:
            tone = Tone.LOOK
        if lost and not was_lost:
            words.append(
                self.tr(
                    "The register does not answer. What was told as done is stored; the program "
                    "tries again by itself."
                )
            )
        elif was_lost and not lost:
            words.append(self.tr("The register answers again."))
        if words:
            self.told.emit(say_reasons(words), tone)

    def _verdict_words(self, verdict: Verdict) -> str:
        """Say whether to do it again: the one thing the clerk must know (F45)."""
        what = act_words(verdict.action, current_language())
        at = "" if verdict.at is None else f"{verdict.at.astimezone():%H:%M}"
        words = (
            self.tr("{0} ({1}) is stored after all. Do not do it again.")
            if verdict.stored
            else self.tr("{0} ({1}) was not stored. Please do it again.")
        )
        return words.format(what, at)


def _is_being_written(view: QWidget) -> bool:
    """Tell whether somebody is in the middle of something that a new list would disturb."""
    if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
        return True
    forms = (form for form in view.findChildren(Panel) if form.isVisible())
    return _holds_words(QApplication.focusWidget()) or any(map(_was_begun, forms))


def _was_begun(form: Panel) -> bool:
    """Tell whether somebody wrote into a form, wherever the keyboard is by now."""
    lines = (field.isModified() for field in form.findChildren(QLineEdit) if field.isVisible())
    texts = (area.document().isModified() for area in form.findChildren(QPlainTextEdit))
    return any(lines) or any(texts)


def _holds_words(widget: QWidget | None) -> bool:
    if isinstance(widget, QLineEdit):
        return bool(widget.text()) and not widget.isReadOnly()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return bool(widget.toPlainText()) and not widget.isReadOnly()
    return False
