"""What is written beside one use: its effect, a follow-up, or that the line is struck."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import QDateEdit, QDoubleSpinBox, QVBoxLayout, QWidget

from desktop_archive.rules.lending.uses import Effect, UseEntryKind, UseKind
from desktop_archive.rules.showing import visible
from desktop_archive.rules.word_lists import WordList
from desktop_archive.services.lending.use_papers import purpose, used_at, yuan
from desktop_archive.services.lending.uses import EntryRow, UseLedger, UseRow
from desktop_archive.ui.called import called
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, clear, column, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Button, Switch
from desktop_archive.ui.widgets.forms import AreaField, Field, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import KNOWN, say, say_known

_MOST_YUAN = 9_999_999_999.99


class UsePanel(Card):
    """Shows the entries of the chosen use and takes the next one.

    Signals:
        written: what was written, in words.
        paper_wanted: the outcome record of this use is wanted on paper.
    """

    written = Signal(str)
    paper_wanted = Signal()

    def __init__(self, ledger: UseLedger, today: Callable[[], date]) -> None:
        self._ledger, self._today = ledger, today
        self._use: UseRow | None = None
        self._may, self._why_not = True, ""
        self.heading, self.about = label("", "title", wrap=True), label("", "second", wrap=True)
        self._entries = QVBoxLayout()
        self._entries.setSpacing(SPACE[1])
        self.what = Switch()
        self.result, self.social, self.words = AreaField(3), AreaField(2), AreaField(3)
        self.amount, self.day = QDoubleSpinBox(), QDateEdit()
        self.amount.setRange(0, _MOST_YUAN)
        self.amount.setPrefix("¥ ")
        self.amount.setGroupSeparatorShown(True)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self._amount, self._day, self.by = Field(self.amount), Field(self.day), TextField()
        self.notice = Notice()
        self.enter = Button("", on_click=self._enter)
        self.paper_button = Button("", icon_name="printer", on_click=self._ask_paper)
        self._effect_fields: tuple[QWidget, ...]
        self._effect_fields = (self.result, self.social, self._amount, self.by, self._day)
        parts = (
            *(self.heading, self.about, self._entries, line(), self.what),
            *(*self._effect_fields, self.words, self.notice),
            *(row(self.enter, self.paper_button, None), None),
        )
        inner = column(*parts, space=SPACE[2])
        inner.setContentsMargins(0, 0, SPACE[1], 0)
        super().__init__(column(scrolling(inner)), margin=SPACE[3])
        self.what.chosen.connect(lambda _key: self._show_fields())
        self.retranslate()

    def _ask_paper(self) -> None:
        self.paper_wanted.emit()

    def allow(self, *, may: bool, why_not: str) -> None:
        """Say whether the person may write beside uses, and why not."""
        self._may, self._why_not = may, why_not
        self._show_fields()

    def show_use(self, use: UseRow | None) -> None:
        """Show a use; what was typed for another is put away."""
        if self._use is None or use is None or use.key != self._use.key:
            self._empty_fields()
        self._use = use
        self._show()

    def _empty_fields(self) -> None:
        for area in (self.result, self.social, self.words):
            area.set_text("")
        self.amount.setValue(0)
        self.by.set_text("")
        today = self._today()
        self.day.setDate(QDate(today.year, today.month, today.day))
        self.notice.say("")

    def _show(self) -> None:
        clear(self._entries)
        use = self._use
        if use is None:
            self.heading.setText(self.tr("No use is chosen"))
            self.about.setText("")
        else:
            self.heading.setText(f"{say(UseKind(use.kind))} · {use.reader}")
            lines = (
                use.title,
                use.code,
                used_at(use),
                purpose(use, current_language(), called().book(WordList.PURPOSES)),
            )
            self.about.setText("\n".join(each for each in lines if each))
            if not self.by.text():
                self.by.set_text(visible(use.reader))
            for one in self._ledger.entries(use.key):
                self._entries.addWidget(label(_entry_words(one), "body", wrap=True))
            if use.struck_why:
                self._entries.addWidget(label(use.struck_why, "problem", wrap=True))
        self._show_fields()

    def _show_fields(self) -> None:
        kind = self.what.current()
        for field in self._effect_fields:
            field.setVisible(kind == UseEntryKind.EFFECT.value)
        self.words.setVisible(kind != UseEntryKind.EFFECT.value)
        is_strike = kind == UseEntryKind.STRIKE.value
        name = self.tr("Why the line is a mistake") if is_strike else self.tr("What was seen")
        self.words.set_name(name)
        words = {
            UseEntryKind.EFFECT.value: self.tr("Enter effect"),
            UseEntryKind.NOTE.value: self.tr("Note it"),
            UseEntryKind.STRIKE.value: self.tr("Strike the line"),
        }
        self.enter.set_words(words.get(kind, ""))
        has_use = self._use is not None
        nothing = self.tr("Choose a line first.")
        self.enter.setEnabled(has_use and self._may)
        self.enter.setToolTip(hint("" if has_use and self._may else (self._why_not or nothing)))
        self.paper_button.setEnabled(has_use)
        self.paper_button.setToolTip(hint("" if has_use else nothing))

    def _enter(self) -> None:
        use = self._use
        if use is None:
            return
        try:
            words = self._write(use)
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self._empty_fields()
        # The button is still inside its own click while the ledger is read again.
        QTimer.singleShot(0, self, lambda: self.written.emit(words))

    def _write(self, use: UseRow) -> str:
        kind = UseEntryKind(self.what.current())
        if kind is UseEntryKind.EFFECT:
            effect = Effect(
                result=self.result.text(),
                social=self.social.text(),
                amount_fen=round(self.amount.value() * 100),
                reported_by=self.by.text(),
                reported_on=date(*self.day.date().getDate()),
            )
            self._ledger.report_effect(use.key, effect)
            return self.tr("Effect entered: {0}").format(use.code)
        if kind is UseEntryKind.NOTE:
            self._ledger.note(use.key, self.words.text())
            return self.tr("Follow-up noted: {0}").format(use.code)
        self._ledger.strike(use.key, self.words.text())
        return self.tr("Line struck: {0}").format(use.code)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.what.set_choices([(kind.value, say(kind)) for kind in UseEntryKind])
        self.result.set_name(self.tr("Problem solved, or what came of it"))
        self.social.set_name(self.tr("Benefit to others"))
        self._amount.set_name(self.tr("Economic benefit"))
        self.by.set_name(self.tr("Reported by"))
        self._day.set_name(self.tr("Reported on"))
        self.paper_button.set_words(self.tr("Outcome record"))
        self._show()


def _entry_words(one: EntryRow) -> str:
    amount = yuan(one.amount_fen) if one.amount_fen else ""
    told = " · ".join(each for each in (one.words, one.social, amount) if each)
    return f"{say(UseEntryKind(one.kind))} · {one.said_on} {one.said_by}\n{told}"
