"""The person at the desk: who, whether they may borrow, what they have, what is approved."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.lending import BorrowerKind, Manner
from desktop_archive.rules.people import Block
from desktop_archive.services.lending.models import LoanRow, PersonCard
from desktop_archive.ui.theme.current import theme
from desktop_archive.ui.theme.icons import pixmap
from desktop_archive.ui.theme.tokens import RADIUS, SPACE
from desktop_archive.ui.widgets.boxes import Card, column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button, Chip, tone_of
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say, say_reasons

_SHOWN, _REQUESTS = 4, 2


class Strip(QFrame):
    """A tinted bar with an icon: may borrow, or why not."""

    def __init__(self) -> None:
        super().__init__()
        self._tone, self._icon = "done", "check"
        self._mark, self._words = label(""), label("", "strong", wrap=True)
        layout = row(self._mark, self._words)
        layout.setContentsMargins(SPACE[2], 6, SPACE[2], 6)
        layout.setStretch(1, 1)
        layout.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        self.setObjectName("strip")
        self.setLayout(layout)
        theme().on_change(self._dress)

    def say(self, words: str, tone: str, icon_name: str) -> None:
        """Show words in a tone with a sign."""
        self._tone, self._icon = tone, icon_name
        self._words.setText(words)
        self._dress()

    def _dress(self) -> None:
        tone = tone_of(self._tone)
        self.setStyleSheet(f"#strip {{ background: {tone.tint}; border-radius: {RADIUS - 1}px; }}")
        self._words.setStyleSheet(f"color: {tone.text};")
        self._mark.setPixmap(pixmap(self._icon, tone.text, 16))


class LoanLine(QWidget):
    """One title with its due date, in red once overdue."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._when = label("", elide=True), label("", "caption")
        layout = row(self._title, self._when)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def show_loan(self, loan: LoanRow, due: str, *, late: bool) -> None:
        """Show a loan."""
        self._title.setText(loan.title)
        self._when.setText(due)
        self._when.setProperty("role", "problem" if late else "caption")
        style = self._when.style()
        style.unpolish(self._when)
        style.polish(self._when)
        self.setAccessibleName(f"{loan.title} {due}")


class FactLine(QWidget):
    """A name and a value beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._value = label("", "caption"), label("", "body", wrap=True)
        layout = row(self._name, self._value, space=SPACE[3])
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_fact(self, name: str, value: str) -> None:
        """Show a fact."""
        self._name.setText(name)
        self._value.setText(value)


class PersonPane(Card):
    """The card on the left.

    Signals:
        end_wanted: the visit should end and be printed.
        request_opened: a request of this person should be shown.
        person_wanted: somebody without a card should be looked up.
        all_wanted: everything this person has should be shown.
    """

    end_wanted = Signal()
    request_opened = Signal(int)
    person_wanted = Signal()
    all_wanted = Signal()

    def __init__(self) -> None:
        self._card: PersonCard | None = None
        self._today = ""
        self._limit = ""
        self._name = label("", "name", elide=True)
        self._unit, self._code = label("", "second", elide=True), label("", "code", elide=True)
        self.strip = Strip()
        self._use, self._due_in, self._request = FactLine(), FactLine(), FactLine()
        self.requests = tuple(Button("", kind="flat") for _ in range(_REQUESTS))
        facts = (self._use, self._due_in, self._request)
        self._facts = holder(column(*facts, *self.requests, space=SPACE[1]))
        self._out, self.late = label("", "title"), Chip("", "refused")
        self._lines = tuple(LoanLine() for _ in range(_SHOWN))
        self._more = label("", "caption")
        self._loans = holder(column(*self._lines, self._more, space=6))
        self._quiet = label("", "second", wrap=True)
        self._since = label("", "caption")
        # The key is written on it, but Enter belongs to the scan field.
        self.end = Button("", shortcut="Enter")
        self.end.setShortcut(QKeySequence())
        self.look_up = Button("", icon_name="search")
        self.all_button = Button("", kind="flat")
        self._rules = (line(), line())
        head = (self._name, self._unit, self._code, self.strip, self._rules[0], self._facts)
        heading = row(self._out, None, self.late)
        foot = (self._quiet, self.look_up, self.all_button, None, self._since, self.end)
        shown = (self._out, self._loans, self.all_button, self._since, self.end)
        self._parts: tuple[QWidget, ...] = (*head, self._rules[1], *shown)
        super().__init__(
            column(*head, self._rules[1], heading, self._loans, *foot, space=SPACE[2]),
            margin=SPACE[3],
        )
        self.end.clicked.connect(self.end_wanted)
        for number, button in enumerate(self.requests):
            button.clicked.connect(lambda _checked=False, at=number: self._open_request(at))
        self.look_up.clicked.connect(self.person_wanted)
        self.all_button.clicked.connect(self.all_wanted)
        self.show_person(None, "", "")

    def show_person(self, card: PersonCard | None, today: str, limit: str) -> None:
        """Show who is at the desk, or that nobody is."""
        self._card, self._today, self._limit = card, today, limit
        for part in self._parts:
            part.setVisible(card is not None)
        self._quiet.setVisible(card is None)
        self.look_up.setVisible(card is None)
        self.late.setVisible(card is not None and card.overdue > 0)
        if card is not None:
            self._show_card(card)
        self._show_words()

    def _show_card(self, card: PersonCard) -> None:
        person = card.person
        kind = say(BorrowerKind(person.kind))
        self._name.setText(person.name)
        self._unit.setText(" · ".join(part for part in (person.unit, kind) if part))
        self._code.setText(str(Barcode(Kind.PERSON, person.serial)))
        if card.may_borrow:
            self.strip.say(self.tr("May borrow · no blocks"), "done", "circle-check")
        else:
            why = say_reasons([self._block(card, block) for block in card.blocks])
            self.strip.say(why, "refused", "ban")
        self._out.setText(self.tr("On loan {0}").format(len(card.loans)))
        self.late.set(self.tr("{0} overdue").format(card.overdue), "refused")
        self._show_facts(card)
        for line_, loan in zip(self._lines, card.loans, strict=False):
            line_.show_loan(loan, self._due(loan), late=loan.due_on < self._today)
        for number, line_ in enumerate(self._lines):
            line_.setVisible(number < len(card.loans))
        self._more.setVisible(len(card.loans) > _SHOWN)
        self._more.setText(self.tr("{0} more").format(len(card.loans) - _SHOWN))

    def _show_facts(self, card: PersonCard) -> None:
        manner = Manner(card.requests[0].manner) if card.requests else Manner.LOAN
        self._use.show_fact(self.tr("Use"), say(manner))
        self._due_in.show_fact(self.tr("Due"), self._limit)
        fetched = sum(request.fetched for request in card.requests)
        asked = sum(request.asked for request in card.requests)
        progress = self.tr("{0} of {1} fetched").format(fetched, asked)
        none = self.tr("none open")
        self._request.show_fact(self.tr("Request"), progress if card.requests else none)
        for number, button in enumerate(self.requests):
            button.setVisible(number < len(card.requests))
            if number < len(card.requests):
                request = card.requests[number]
                button.set_words(f"{request.number} · {request.fetched}/{request.asked}")

    def _open_request(self, number: int) -> None:
        if self._card is not None and number < len(self._card.requests):
            self.request_opened.emit(self._card.requests[number].application_id)

    def _block(self, card: PersonCard, block: Block) -> str:
        return say(block, count=card.overdue, why=card.person.block_reason or None)

    def _due(self, loan: LoanRow) -> str:
        if loan.due_on >= self._today:
            return loan.due_on[5:]
        late = _days(loan.due_on, self._today)
        return self.tr("%n day(s) late", "", late)

    def _show_words(self) -> None:
        self._quiet.setText(self.tr("Scan a reader card, a box or a request."))
        self.look_up.set_words(self.tr("Find a person…"))
        self.all_button.set_words(self.tr("All that is held…"))
        self.end.set_words(self.tr("End visit and print"))
        if self._card is not None and self._card.since is not None:
            hour = self._card.since.astimezone().strftime("%H:%M")
            self._since.setText(self.tr("Visit since {0}").format(hour))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_person(self._card, self._today, self._limit)


def _days(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days
