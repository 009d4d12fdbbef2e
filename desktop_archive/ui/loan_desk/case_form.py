"""A case of damage or loss: its steps, its photos, and its end (L-15, L-16, L-29)."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout
from typing_extensions import override

from desktop_archive.rules.lending.cases import CaseKind, CaseStep, steps_of
from desktop_archive.services.lending.cases import CaseView, PhotoRow
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.return_papers import ReturnPapers
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.loan_desk.picture_opener import PictureOpener
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import clear, line, row
from desktop_archive.ui.widgets.buttons import Button, Chip
from desktop_archive.ui.widgets.forms import AreaField, ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.panel import DateField, Panel
from desktop_archive.ui.words import say, say_list
from desktop_archive.wording import sentence


class CaseForm(Panel):
    """What was done about a damage or a loss, and what is still to be done.

    Signals:
        printed: a finished print and its title.
    """

    printed = Signal(object, str)

    def __init__(self, desk: LoanDesk) -> None:
        self._desk = desk
        self._papers = ReturnPapers(desk.room)
        self._view: CaseView | None = None
        self._taken, self._photos = QVBoxLayout(), QVBoxLayout()
        self._taken.setSpacing(SPACE[1])
        self.photo_buttons: list[Button] = []
        self.step, self.by, self.day = ChoiceField(), TextField(), DateField()
        self.note, self.outcome = TextField(), AreaField(2)
        self.note_button = Button("", on_click=lambda: self.attempt(self._noted))
        self.photo_button = Button("", icon_name="file-text", on_click=self._ask_photo)
        self.close_button = Button("", kind="primary", on_click=lambda: self.attempt(self._closed))
        self._leave = Button("", kind="flat")
        self.report_button = Button(
            "", icon_name="printer", on_click=lambda: self.attempt(self._reported)
        )
        self.inspection_button = Button(
            "", icon_name="printer", on_click=lambda: self.attempt(self._inspected)
        )
        super().__init__(
            self._photos,
            self._taken,
            self.step,
            self.by,
            self.day,
            self.note,
            row(self.note_button, self.photo_button, None),
            row(self.report_button, self.inspection_button, None),
            line(),
            self.outcome,
            row(self.close_button, None, self._leave),
            None,
        )
        self.pictures = PictureOpener(desk.room, self)
        self._leave.clicked.connect(self.left)
        self.retranslate()

    def begin(self, view: CaseView) -> None:
        """Show a case as it stands."""
        self.notice.say("")
        self.outcome.set_text("")
        self.day.set_day(self._desk.room.today().isoformat())
        self._show(view)
        self.by.line.setFocus()

    def _show(self, view: CaseView) -> None:
        self._view = view
        case = view.case
        kind = CaseKind(case.kind)
        self.heading.setText(f"{say(kind)} · {case.number}")
        self._show_photos(view)
        self.inspection_button.setVisible(case.loan_id is not None)
        about = (case.title, case.person, case.found)
        self.about.setText("\n".join(part for part in about if part))
        clear(self._taken)
        for one in view.steps:
            words = f"{say(CaseStep(one.step))} · {one.done_by} · {one.done_on}"
            self._add(Chip(self.tr("done"), "done"), f"{words} {one.note}".strip())
        for step in view.missing:
            self._add(Chip(self.tr("missing"), "look"), say(step))
        taken = {one.step for one in view.steps}
        self.step.set_choices(
            [(each.value, say(each)) for each in steps_of(kind) if each.value not in taken]
        )
        self.by.set_text("")
        self.note.set_text("")
        words = self.tr("Still to be done: {0}").format(say_list([say(x) for x in view.missing]))
        self.close_button.setEnabled(not view.missing)
        self.close_button.setToolTip(hint(words if view.missing else ""))

    def _show_photos(self, view: CaseView) -> None:
        clear(self._photos)
        self.photo_buttons = []
        for number, photo in enumerate(view.photos, start=1):
            words = self.tr("Photo {0}").format(number)
            button = Button(f"{words} · {photo.kind}", kind="flat", icon_name="file-text")
            button.clicked.connect(
                lambda _checked=False, one=photo, title=words: self._open_photo(one, title)
            )
            self.photo_buttons.append(button)
            self._photos.addLayout(row(button, None))

    def _open_photo(self, photo: PhotoRow, title: str) -> None:
        if self._view is not None:
            case = self._view.case
            self.pictures.open_photo(case.id, photo, f"{title} · {case.number}")

    def _add(self, chip: Chip, words: str) -> None:
        layout = row(chip, label(words, wrap=True))
        layout.setStretch(1, 1)
        self._taken.addLayout(layout)

    def _noted(self) -> str | None:
        if self._view is None or not self.step.value():
            return None
        step = CaseStep(self.step.value())
        on = date.fromisoformat(self.day.day())
        key = self._view.case.id
        self._show(self._desk.cases.note(key, step, self.by.text(), on, self.note.text()))
        return self.tr("Noted: {0}").format(say(step))

    def _ask_photo(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.pdf)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Photo of the damage"), "", kinds)
        if chosen:
            self.attach(Path(chosen))

    def attach(self, picture: Path) -> None:
        """Keep a photo with the case."""
        self.attempt(lambda: self._attached(picture))

    def _attached(self, picture: Path) -> str | None:
        if self._view is None:
            return None
        self._desk.cases.add_photo(self._view.case.id, picture)
        self._show(self._desk.cases.view(self._view.case.id))
        return self.tr("Photo kept with {0}").format(self._view.case.number)

    def _reported(self) -> str | None:
        if self._view is not None:
            made = self._papers.report(self._view.case.id, current_language(), sentence)
            self.printed.emit(made, self.tr("Report"))
        return None

    def _inspected(self) -> str | None:
        if self._view is not None and self._view.case.loan_id is not None:
            loan = self._view.case.loan_id
            made = self._papers.inspection(loan, current_language(), sentence)
            self.printed.emit(made, self.tr("Return inspection"))
        return None

    def _closed(self) -> str | None:
        if self._view is None:
            return None
        closed = self._desk.cases.close(self._view.case.id, self.outcome.text())
        self.left.emit()
        return self.tr("Case closed: {0}").format(closed.case.title)

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("Case"))
        self.step.set_name(self.tr("Step"))
        self.by.set_name(self.tr("Done by, or told to"))
        self.day.set_name(self.tr("On"))
        self.note.set_name(self.tr("What came of it"))
        self.note_button.set_words(self.tr("Note the step"))
        self.report_button.set_words(self.tr("Report"))
        self.inspection_button.set_words(self.tr("Return inspection"))
        self.photo_button.set_words(self.tr("Add photo…"))
        self.outcome.set_name(self.tr("How was it settled?"))
        self.close_button.set_words(self.tr("Close the case"))
        self._leave.set_words(self.tr("Back"))
        if self._view is not None:
            self._show(self._view)
