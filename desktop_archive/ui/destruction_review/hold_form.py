"""Putting a hold on pieces, boxes or a question; keeping one on; lifting one (D-39)."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QWidget
from typing_extensions import override

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention.holds import HoldScope, HoldStrength
from desktop_archive.services.retention.holds import HoldDesk, HoldRow, HoldWish
from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_known

_REVIEW_AFTER = timedelta(days=180)
_PLACE, _KEEP, _LIFT = "place", "keep", "lift"


class HoldForm(QWidget):
    """On what, why, by whose order, until when; or why a hold is kept on or lifted.

    Signals:
        done: what was done, in words.
        left: the form was put away.
    """

    done = Signal(str)
    left = Signal()

    def __init__(self, holds: HoldDesk, room: Room) -> None:
        super().__init__()
        self._holds, self._room = holds, room
        self._records: list[int] = []
        self._mode = _PLACE
        self._hold: HoldRow | None = None
        self._heading, self._count = label("", "title"), label("", "second", wrap=True)
        self.notice = Notice()
        self.scope, self.strength = ChoiceField(), ChoiceField()
        self.query, self.authority = TextField(), TextField()
        self.standing = QCheckBox()
        self._standing_words = label("", "caption", wrap=True)
        self.reason = AreaField(3)
        self._date = QDateEdit()
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat("yyyy-MM-dd")
        self.review_on = Field(self._date)
        self.place_button = Button("", kind="primary", on_click=self._do)
        self._leave = Button("", on_click=self.left.emit)
        parts = (
            self._heading,
            self.scope,
            self.query,
            self.standing,
            self._standing_words,
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
        self.scope.box.currentIndexChanged.connect(self._show_scope)
        self.query.line.textChanged.connect(self._forget_count)
        self.query.line.editingFinished.connect(self._say_count)

    def begin(self, records: list[int], query: str = "") -> None:
        """Ask why these records are held, or whatever a question finds."""
        self._records, self._hold = records, None
        for field in (self.reason, self.authority):
            field.set_text("")
        self.query.set_text(query)
        self.standing.setChecked(False)
        self._set_day(self._room.today() + _REVIEW_AFTER)
        self._show_mode(_PLACE)
        wanted = HoldScope.RECORDS if records else HoldScope.QUERY
        self.scope.choose(wanted.value)
        self._show_scope()

    def lift(self, hold: HoldRow) -> None:
        """Ask why a hold is lifted."""
        self._records, self._hold = [], hold
        self.reason.set_text("")
        self._show_mode(_LIFT)

    def keep_on(self, hold: HoldRow) -> None:
        """Ask why a hold is still needed, and when to look again."""
        self._records, self._hold = [], hold
        self.reason.set_text("")
        self._set_day(self._room.today() + _REVIEW_AFTER)
        self._show_mode(_KEEP)

    def _set_day(self, day: date) -> None:
        self._date.setDate(QDate(day.year, day.month, day.day))

    def _show_mode(self, mode: str) -> None:
        self._mode = mode
        for field in (self.scope, self.authority, self.strength):
            field.setVisible(mode == _PLACE)
        self.review_on.setVisible(mode != _LIFT)
        self.notice.say("")
        self.retranslate()
        self._show_scope()
        self.reason.area.setFocus()

    def _scope(self) -> HoldScope:
        return HoldScope(self.scope.value() or HoldScope.RECORDS.value)

    def _show_scope(self) -> None:
        asks = self._mode == _PLACE and self._scope() is HoldScope.QUERY
        for part in (self.query, self.standing, self._standing_words):
            part.setVisible(asks)
        self._say_count()

    def _forget_count(self) -> None:
        self._count.setText("")

    def _say_count(self) -> None:
        """Say what the hold would be on now."""
        self.notice.say("")
        if self._hold is not None:
            self._count.setText(f"{self._hold.authority} · {self._hold.reason}")
            return
        scope = self._scope()
        if scope is HoldScope.QUERY and not self.query.text():
            self._count.setText("")
            return
        try:
            wish = self._wish()
            found = self._holds.count(wish)
        except (RefusedError, ArchiveUnavailableError) as error:
            self._count.setText("")
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        if scope is HoldScope.BOXES:
            boxes = self.tr("%n box(es)", "", len(wish.boxes))
            self._count.setText(self.tr("{0} with %n record(s)", "", found).format(boxes))
        else:
            self._count.setText(self.tr("%n record(s)", "", found))

    def _do(self) -> None:
        acts = {_PLACE: self._place, _KEEP: self._keep, _LIFT: self._lift}
        try:
            words = acts[self._mode]()
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.done.emit(words)

    def _wish(self) -> HoldWish:
        scope = self._scope()
        boxes = self._holds.boxes_with(self._records) if scope is HoldScope.BOXES else ()
        return HoldWish(
            reason=self.reason.text(),
            authority=self.authority.text(),
            review_on=self._day(),
            strength=HoldStrength(self.strength.value()),
            records=self._records if scope is HoldScope.RECORDS else (),
            boxes=boxes,
            query=self.query.text() if scope is HoldScope.QUERY else "",
            is_standing=self.standing.isChecked(),
            scope=scope,
        )

    def _day(self) -> date:
        chosen = self._date.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _place(self) -> str:
        return self.tr("Held under {0}").format(self._holds.place(self._wish()))

    def _keep(self) -> str:
        if self._hold is None:
            return ""
        self._holds.keep_on(self._hold.id, self._day(), self.reason.text())
        words = self.tr("Hold {0} kept on until {1}")
        return words.format(self._hold.number, self._day().isoformat())

    def _lift(self) -> str:
        if self._hold is None:
            return ""
        self._holds.lift(self._hold.id, self.reason.text())
        return self.tr("Hold {0} lifted").format(self._hold.number)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._say_heading()
        self._leave.set_words(self.tr("Close"))
        self.scope.set_name(self.tr("Hold on"))
        self.scope.set_choices([(one.value, say(one)) for one in HoldScope])
        self.query.set_name(self.tr("Question, as in the catalogue"))
        self.query.line.setPlaceholderText("class:HT year:2012-2015")
        self.standing.setText(self.tr("Also what comes later"))
        self._standing_words.setText(
            self.tr(
                "A standing hold catches every record that is entered, imported or changed so "
                "that it answers to the question, until the hold is lifted."
            )
        )
        self.reason.set_name(self.tr("Reason"))
        self.authority.set_name(self.tr("Ordered by"))
        self.review_on.set_name(self.tr("Review on"))
        self.strength.set_name(self.tr("Reaches"))
        self.strength.set_choices([(one.value, say(one)) for one in HoldStrength])
        self._say_count()

    def _say_heading(self) -> None:
        number = self._hold.number if self._hold else ""
        headings = {
            _PLACE: (self.tr("Place a hold"), self.tr("Hold")),
            _KEEP: (self.tr("Keep {0} on").format(number), self.tr("Keep on")),
            _LIFT: (self.tr("Lift {0}").format(number), self.tr("Lift")),
        }
        heading, button = headings[self._mode]
        self._heading.setText(heading)
        self.place_button.set_words(button)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
