"""The supervisors of a destruction: who watches, for whom, and their words before and after."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_archive.rules.destruction.execution import SupervisorPart
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.models import Run, Supervisor, WordView
from desktop_archive.services.people import People
from desktop_archive.ui.destruction_review.sign_form import SignForm
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say

#: Does something, says a refusal where the person looks, and tells whether it was done.
Attempt = Callable[[Callable[[], str | None], Notice], bool]

_TABLE_HEIGHT = 122


def _word(word: WordView | None) -> str:
    return "–" if word is None else word.on


_COLUMNS = (
    Column("name", "text", 78, lambda r: r.name, sortable=False),
    Column("unit", "text", 78, lambda r: r.unit, sortable=False),
    Column("part", "text", 84, lambda r: say(r.part), sortable=False),
    Column("before", "date", 84, lambda r: _word(r.before), sortable=False),
    Column("after", "date", 84, lambda r: _word(r.after), sortable=False),
)


class SupervisorsPart(QWidget):
    """Names and releases supervisors, and takes their words.

    Signals:
        acted: something was written.
    """

    acted = Signal()

    def __init__(self, desk: DestructionDesk, people: People, attempt: Attempt) -> None:
        super().__init__()
        self._desk, self._people, self._attempt = desk, people, attempt
        self._run: Run | None = None
        self._is_after, self._why_not = False, ""
        self._name_of_part, self.rule = label("", "title"), label("", "second", wrap=True)
        self.table = Table("supervisors", _COLUMNS)
        self.notice = Notice()
        self.name, self.unit, self.part = TextField(), ChoiceField(), ChoiceField()
        self.add_button = Button("", icon_name="plus", on_click=self._add)
        self.why = TextField()
        self.release_button = Button("", on_click=self._release)
        self.form = SignForm(with_opinion=False, may_decline=False)
        self._naming = holder(
            column(
                row(self.name, self.part, space=SPACE[2]),
                row(self.unit, space=SPACE[2]),
                self.notice,
                row(self.add_button, None),
                self.why,
                row(self.release_button, None),
                space=SPACE[2],
            )
        )
        self.setLayout(
            column(
                self._name_of_part,
                self.rule,
                self.table,
                self.form,
                line(),
                self._naming,
                space=SPACE[2],
            )
        )
        theme().on_change(self._dress)
        self.table.row_chosen.connect(lambda _row: self._begin_form())
        self.form.signed.connect(lambda _agreed: self._sign())
        self.retranslate()

    def _dress(self) -> None:
        # Heading and three people: a signature below stands on the smallest screen.
        self.table.setFixedHeight(pixels(_TABLE_HEIGHT))

    def show_run(self, run: Run, today: date, *, is_after: bool, why_not: str) -> None:
        """Show who watches; why_not says why nobody can sign now."""
        self._run, self._is_after, self._why_not = run, is_after, why_not
        self._today = today.isoformat()
        rows = [one for one in run.supervisors if one.released_on is None]
        self.table.show_rows(rows)
        waiting = (at for at, one in enumerate(rows) if self._word_of(one) is None)
        if rows:
            self.table.choose(next(waiting, 0))
        self._naming.setVisible(run.shredded_at is None)
        self.unit.set_choices(
            [("", "–"), *((str(key), name) for key, name in self._people.units())]
        )
        self._begin_form()

    def _word_of(self, one: Supervisor) -> WordView | None:
        return one.after if self._is_after else one.before

    def _begin_form(self) -> None:
        found: Supervisor | None = self.table.current_row()
        if self._run is None:
            return
        self.form.set_verbs(
            self.tr("Sign: destroyed") if self._is_after else self.tr("Sign: counted"), ""
        )
        if found is None:
            self.form.begin(self.tr("Name the supervisors first"), self._today)
            self.form.allow(self.tr("Nobody is named to supervise yet."))
            return
        whose = self.tr("After destruction: {0}") if self._is_after else self.tr("Before: {0}")
        self.form.begin(whose.format(found.name), self._today, found.name)
        has_signed = self._word_of(found) is not None
        self.form.allow(
            self.tr("{0} has signed already.").format(found.name) if has_signed else self._why_not
        )

    def _add(self) -> None:
        if self._attempt(self._added, self.notice):
            self.name.set_text("")
            self.name.line.setFocus()

    def _added(self) -> str:
        assert self._run is not None
        unit = self.unit.value()
        name = self.name.text()
        self._desk.collecting.name_supervisor(
            self._run.list_id,
            name=name,
            unit_id=int(unit) if unit else None,
            part=SupervisorPart(self.part.value()),
        )
        return self.tr("{0} watches the destruction").format(name)

    def _release(self) -> None:
        if self._attempt(self._released, self.notice):
            self.why.set_text("")

    def _released(self) -> str | None:
        found: Supervisor | None = self.table.current_row()
        if found is None:
            return None
        self._desk.collecting.release_supervisor(found.id, self.why.text())
        return self.tr("{0} was released").format(found.name)

    def _sign(self) -> None:
        self._attempt(self._signed, self.form.notice)
        self.form.forget()

    def _signed(self) -> str | None:
        found: Supervisor | None = self.table.current_row()
        if found is None or self._run is None:
            return None
        form, key = self.form, self._run.list_id
        if form.is_paper:
            sheet = (key, [(found.id, form.on())], form.picture())
            self._sign_on_paper(*sheet)
        else:
            login, password = form.login.text(), form.password.line.text()
            desk = self._desk.destroying
            sign = desk.sign_after if self._is_after else desk.sign_before
            sign(key, found.id, login, password)
        words = self.tr("{0} signed that it was destroyed")
        if not self._is_after:
            words = self.tr("{0} signed that it was counted")
        return words.format(found.name)

    def _sign_on_paper(
        self, key: int, signed: list[tuple[int, date]], picture: Path | None
    ) -> None:
        desk = self._desk.destroying
        sign = desk.sign_after_on_paper if self._is_after else desk.sign_before_on_paper
        sign(key, signed, picture)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._name_of_part.setText(self.tr("Supervisors"))
        self.rule.setText(
            self.tr(
                "At least two, of different departments; not who carries it out, not who decided."
            )
        )
        self.table.rows.set_headings(
            (
                self.tr("Name"),
                self.tr("Department"),
                self.tr("For"),
                self.tr("Before"),
                self.tr("After"),
            )
        )
        self.name.set_name(self.tr("Name"))
        self.unit.set_name(self.tr("Department"))
        self.part.set_name(self.tr("Watches for"))
        self.part.set_choices([(one.value, say(one)) for one in SupervisorPart])
        self.add_button.set_words(self.tr("Name as supervisor"))
        self.why.set_name(self.tr("Released because"))
        self.release_button.set_words(self.tr("Release"))
        self.form.retranslate()
