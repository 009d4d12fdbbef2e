"""What stands in the right column while something is asked: a side panel, never a box."""

from collections.abc import Callable

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QDateEdit, QLayout, QWidget
from typing_extensions import override

from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, scrolling
from desktop_archive.ui.widgets.forms import Field
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import KNOWN, say_known


class Panel(Card):
    """A heading, what went wrong, and a form below.

    Signals:
        done: what was done, in words.
        left: the panel was put away.
    """

    done = Signal(str)
    left = Signal()

    def __init__(self, *parts: QWidget | QLayout | int | None) -> None:
        self.heading, self.about = label("", "name", wrap=True), label("", "second", wrap=True)
        self.notice = Notice()
        inner = column(self.heading, self.about, self.notice, *parts, space=SPACE[2])
        inner.setContentsMargins(0, 0, SPACE[1], 0)
        super().__init__(column(scrolling(inner)), margin=SPACE[3])

    def attempt(self, step: Callable[[], str | None]) -> None:
        """Do something; a refusal is said here, success is told above."""
        try:
            words = step()
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.notice.say("")
        if words is not None:
            self.done.emit(words)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class DateField(Field):
    """A day."""

    def __init__(self) -> None:
        self.edit = QDateEdit()
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat("yyyy-MM-dd")
        super().__init__(self.edit)

    def set_day(self, day: str) -> None:
        """Show a day as it is written: 2026-03-17."""
        self.edit.setDate(QDate.fromString(day, "yyyy-MM-dd"))

    def day(self) -> str:
        """Return the day as it is written."""
        return self.edit.date().toString("yyyy-MM-dd")
