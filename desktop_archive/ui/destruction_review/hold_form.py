"""Putting a hold on records, and lifting one."""

from datetime import timedelta

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtWidgets import QDateEdit, QWidget
from typing_extensions import override

from desktop_archive.rules.retention.holds import HoldStrength
from desktop_archive.services.destruction.due import DestructionReview, HoldRow
from desktop_archive.services.room import Room
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_failure

_REVIEW_AFTER = timedelta(days=180)


class HoldForm(QWidget):
    """Reason, authority, review date, strength; or the reason for lifting.

    Signals:
        done: what was done, in words.
        left: the form was put away.
    """

    done = Signal(str)
    left = Signal()

    def __init__(self, review: DestructionReview, room: Room) -> None:
        super().__init__()
        self._review, self._room = review, room
        self._records: list[int] = []
        self._lifting: HoldRow | None = None
        self._heading, self._count = label("", "title"), label("", "second", wrap=True)
        self.notice = Notice()
        self.reason, self.authority = AreaField(3), TextField()
        self.strength = ChoiceField()
        self._date = QDateEdit()
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat("yyyy-MM-dd")
        self.review_on = Field(self._date)
        self.place_button = Button("", kind="primary", on_click=self._do)
        self._leave = Button("", on_click=self.left.emit)
        parts = (
            self._heading,
            self._count,
            self.notice,
            self.reason,
            self.authority,
            self.review_on,
            self.strength,
            row(self.place_button, self._leave, None),
            None,
        )
        self.setLayout(column(*parts, space=SPACE[3]))
        self.retranslate()

    def begin(self, records: list[int]) -> None:
        """Ask why these records are held."""
        self._records, self._lifting = records, None
        self.reason.set_text("")
        self.authority.set_text("")
        later = self._room.today() + _REVIEW_AFTER
        self._date.setDate(QDate(later.year, later.month, later.day))
        self._show_mode()

    def lift(self, hold: HoldRow) -> None:
        """Ask why a hold is lifted."""
        self._records, self._lifting = [], hold
        self.reason.set_text("")
        self._show_mode()

    def _show_mode(self) -> None:
        is_new = self._lifting is None
        for field in (self.authority, self.review_on, self.strength):
            field.setVisible(is_new)
        self.notice.say("")
        self.retranslate()
        self.reason.area.setFocus()

    def _do(self) -> None:
        try:
            words = self._lift() if self._lifting is not None else self._place()
        except Exception as error:
            told = say_failure(error)
            if told is None:
                raise
            self.notice.say(told, Tone.REFUSED)
            return
        self.done.emit(words)

    def _place(self) -> str:
        chosen = self._date.date()
        number = self._review.place_hold(
            self._records,
            reason=self.reason.text(),
            authority=self.authority.text(),
            review_on=chosen.toPython(),  # type: ignore[arg-type]
            strength=HoldStrength(self.strength.value()),
        )
        return self.tr("Held under {0}").format(number)

    def _lift(self) -> str:
        if self._lifting is None:
            return ""
        self._review.lift_hold(self._lifting.id, self.reason.text())
        return self.tr("Hold {0} lifted").format(self._lifting.number)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        hold = self._lifting
        if hold is None:
            self._heading.setText(self.tr("Place a hold"))
            self._count.setText(self.tr("%n record(s) chosen", "", len(self._records)))
            self.place_button.set_words(self.tr("Hold"))
        else:
            self._heading.setText(self.tr("Lift {0}").format(hold.number))
            self._count.setText(f"{hold.authority} · {hold.reason}")
            self.place_button.set_words(self.tr("Lift"))
        self._leave.set_words(self.tr("Close"))
        self.reason.set_name(self.tr("Reason"))
        self.authority.set_name(self.tr("Ordered by"))
        self.review_on.set_name(self.tr("Review on"))
        self.strength.set_name(self.tr("Reaches"))
        self.strength.set_choices([(one.value, say(one)) for one in HoldStrength])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
