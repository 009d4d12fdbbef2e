"""Entering an application: why, why not on site, for how long (L-01, L-04, L-35)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox
from typing_extensions import override

from desktop_archive.rules.lending import Manner
from desktop_archive.rules.lending.copies import CopyKind
from desktop_archive.rules.word_lists import WordList
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.requests import Wish
from desktop_archive.ui.called import called
from desktop_archive.ui.loan_desk.reader_papers import ReaderPapers
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, ChoiceField, Field
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.panel import DateField, Panel
from desktop_archive.ui.words import say, say_posts

_LONGEST_DAYS = 365


class RequestForm(Panel):
    """Asks what an application must say.

    Signals:
        entered: the id of the new application.
    """

    entered = Signal(int)

    def __init__(self, desk: LoanDesk) -> None:
        self._desk = desk
        self._records: list[int] = []
        self.reason, self.on_site = AreaField(2), AreaField(2)
        self.manner, self.until = ChoiceField(), DateField()
        self.purpose, self.copy_kind, self.wished = ChoiceField(), ChoiceField(), DateField()
        self.company = QCheckBox()
        self.papers = ReaderPapers(desk)
        self.days = QSpinBox()
        self.days.setRange(0, _LONGEST_DAYS)
        self._days = Field(self.days)
        self._posts_name, self._posts = label("", "caption"), label("", "body", wrap=True)
        self.enter = Button("", kind="primary", on_click=self._enter)
        self._leave = Button("")
        super().__init__(
            self.manner,
            self.copy_kind,
            self.purpose,
            self.reason,
            self.on_site,
            self.company,
            self.wished,
            self._days,
            self.until,
            self.papers,
            self._posts_name,
            self._posts,
            row(self.enter, self._leave, None),
            None,
        )
        self._leave.clicked.connect(self.left)
        self.days.valueChanged.connect(self._show_posts)
        self.papers.wanted.connect(lambda: self.attempt(self._note_papers))
        self.company.toggled.connect(self._show_posts)
        for field in (self.manner, self.copy_kind):
            field.box.currentIndexChanged.connect(self._show_posts)
        self.retranslate()

    def begin(self, records: Sequence[int]) -> None:
        """Ask for these records; the person is who stands at the desk."""
        self._records = list(records)
        self.papers.begin()
        self.purpose.set_choices(called().choices(WordList.PURPOSES))
        self.days.setValue(self._desk.requests.longest())
        for area in (self.reason, self.on_site):
            area.set_text("")
        today = self._desk.room.today()
        self.wished.set_day(today.isoformat())
        self.company.setChecked(False)
        self.until.set_day(date(today.year, 12, 31).isoformat())
        self.notice.say("")
        self._show_posts()
        self.reason.area.setFocus()

    def wish(self) -> Wish:
        """Return what is asked for, as entered."""
        manner = Manner(self.manner.value() or Manner.LOAN.value)
        is_long, lent = manner is Manner.LONG_LOAN, manner is Manner.LOAN
        copies = manner is Manner.COPY
        return Wish(
            reason=self.reason.text(),
            on_site_reason=self.on_site.text() if manner.leaves_the_room else "",
            days=self.days.value() if lent else 0,
            until=date.fromisoformat(self.until.day()) if is_long else None,
            manner=manner,
            purpose=self.purpose.value(),
            wished_on=date.fromisoformat(self.wished.day()),
            copy_kind=CopyKind(self.copy_kind.value() or CopyKind.COPY.value) if copies else None,
            leaves_company=lent and self.company.isChecked(),
        )

    def _show_posts(self) -> None:
        manner = Manner(self.manner.value() or Manner.LOAN.value)
        self._days.setVisible(manner is Manner.LOAN)
        self.company.setVisible(manner is Manner.LOAN)
        self.until.setVisible(manner is Manner.LONG_LOAN)
        self.on_site.setVisible(manner.leaves_the_room)
        self.copy_kind.setVisible(manner is Manner.COPY)
        person_id = self._desk.session.person_id
        posts: tuple[str, ...] = ()
        if person_id is not None and self._records:
            posts = self._desk.requests.required(person_id, self._records, self.wish())
        self._posts.setText(say_posts(posts) or "–")
        card = self._desk.person() if person_id is not None else None
        self.papers.show_for(card, self._records, manner)
        who = card.person.name if card else self.tr("Scan the reader card of who asks.")
        count = self.tr("%n record(s)", "", len(self._records))
        self.about.setText(f"{who} · {count}" if card else who)
        self.enter.setEnabled(card is not None)

    def _note_papers(self) -> str | None:
        words = self.papers.note()
        self._show_posts()
        return words

    def _enter(self) -> None:
        self.attempt(self._apply)

    def _apply(self) -> str:
        view = self._desk.apply(self._records, self.wish())
        self.entered.emit(view.application.id)
        return self.tr("Request {0} entered").format(view.application.number)

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("New request"))
        self.reason.set_name(self.tr("What is it needed for?"))
        self.on_site.set_name(self.tr("Why is reading on site not enough?"))
        self.manner.set_name(self.tr("Manner of use"))
        self.manner.set_choices([(manner.value, say(manner)) for manner in Manner])
        self.copy_kind.set_name(self.tr("What is made"))
        self.copy_kind.set_choices([(kind.value, say(kind)) for kind in CopyKind])
        self.purpose.set_name(self.tr("Purpose"))
        self.purpose.set_choices(called().choices(WordList.PURPOSES))
        self.wished.set_name(self.tr("Wished on"))
        self.company.setText(self.tr("Leaves the company, not only the room"))
        self._days.set_name(self.tr("Days"))
        self.until.set_name(self.tr("Until"))
        self._posts_name.setText(self.tr("Has to be signed by"))
        self.enter.set_words(self.tr("Enter request"))
        self._leave.set_words(self.tr("Cancel"))
        self._show_posts()
