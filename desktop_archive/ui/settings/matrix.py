"""The approval matrix as a table that is edited cell by cell, with its versions (A-19, R-23)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending import Cell, CellChange, MatrixLine, Offer, Standing, UseCase
from desktop_archive.services.lending.matrix import ApprovalMatrix
from desktop_archive.services.room import Room
from desktop_archive.ui.settings.post_list import PostList
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import (
    KNOWN,
    say,
    say_known,
    say_list,
    say_moment,
    say_pair,
    say_posts,
)

_SIDE = 340


def say_cell(cell: Cell | None) -> str:
    """Return what a cell says: the posts in order, or that it is not offered."""
    if cell is None:
        return "–"
    posts = " → ".join(say_posts((post,)) for post in cell.posts)
    if cell.offer is Offer.OFFERED:
        return posts or "–"
    return say_pair(say(cell.offer), posts) if posts else say(cell.offer)


def _step(change: CellChange) -> str:
    where = " ".join(part for part in (say(change.use), change.category) if part)
    step = f"{say_cell(change.old)} ⇒ {say_cell(change.new)}"
    return say_pair(f"{where} · {say(change.standing)}", step)


def _cell_column(standing: Standing) -> Column:
    return Column(
        standing.value,
        "text",
        160,
        lambda r, standing=standing: say_cell(r.cell(standing)),  # type: ignore[misc]
        sortable=False,
    )


_LINES = (
    Column("use", "text", 195, lambda r: say(r.use), sortable=False),
    Column("class", "code", 50, lambda r: r.category, sortable=False),
    *(_cell_column(standing) for standing in Standing),
)
_VERSIONS = (
    Column("number", "number", 60, lambda r: str(r.number), sortable=False),
    Column("at", "date", 130, lambda version: say_moment(version.at), sortable=False),
    Column("what", "text", 420, lambda r: say_list([_step(c) for c in r.changes]), sortable=False),
    Column("who", "code", 80, lambda r: r.who, sortable=False),
    Column("approved", "text", 90, lambda r: r.approved_by, sortable=False),
    Column("reason", "text", 160, lambda r: r.reason, sortable=False),
)


class MatrixPage(QWidget):
    """Every line of the matrix, a form for one cell, and all versions."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._matrix = room, ApprovalMatrix(room)
        self._chosen: MatrixLine | None = None
        self.table, self.versions = Table("matrix", _LINES), Table("matrix_versions", _VERSIONS)
        self._heading, self._hint = label("", "title", wrap=True), label("", "second", wrap=True)
        self._history = label("", "strong")
        self.standing, self.offer, self.posts = ChoiceField(), ChoiceField(), PostList()
        self.approver, self.reason = TextField(), TextField()
        self.set_button = Button("", kind="primary", on_click=self._set)
        self.category = ChoiceField()
        self.add_button = Button("", on_click=self._add_line)
        self.remove_button = Button("", on_click=self._remove_line)
        self.notice = Notice()
        self._build()
        self.retranslate()

    def refresh(self) -> None:
        """Read matrix and versions again; the chosen line stays chosen."""
        at = max(self.table.currentIndex().row(), 0)
        self.posts.retranslate()
        lines = self._matrix.lines()
        self.table.show_rows(lines)
        self.versions.show_rows(self._matrix.history())
        self.category.set_choices([(code, code) for code in self._matrix.classes()])
        self.table.choose(min(at, len(lines) - 1))
        self._choose(lines[min(at, len(lines) - 1)])

    def _build(self) -> None:
        form = column(
            self._heading,
            self._hint,
            self.standing,
            self.offer,
            self.posts,
            self.approver,
            self.reason,
            row(self.set_button, None),
            self.notice,
            line(),
            self.category,
            row(self.add_button, self.remove_button, None),
            None,
            space=SPACE[2],
        )
        area = QScrollArea()
        area.setObjectName("plain")
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(holder(form))
        self._card = Card(column(area), margin=SPACE[3])
        top = Card(column(self.table), margin=1)
        below = Card(column(self._history, self.versions, space=SPACE[2]), margin=SPACE[2])
        left = column(top, below, space=SPACE[3])
        left.setStretch(0, 3)
        left.setStretch(1, 1)
        layout = row(holder(left), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        theme().on_change(self._dress)
        self.table.row_chosen.connect(self._choose)
        self.standing.box.currentIndexChanged.connect(lambda _at: self._show_cell())
        self.offer.box.currentIndexChanged.connect(lambda _at: self._enable())

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def _choose(self, found: MatrixLine | None) -> None:
        if found is None:
            return
        self._chosen = found
        of_class = f" · {found.category}" if found.category else ""
        self._heading.setText(say(found.use) + of_class)
        self.offer.set_choices([(offer.value, say(offer)) for offer in _offers(found.use)])
        self._show_cell()

    def _show_cell(self) -> None:
        if self._chosen is None or not self.standing.value():
            return
        cell = self._chosen.cell(Standing(self.standing.value()))
        self.offer.choose(cell.offer.value)
        self.posts.show_posts(cell.posts)
        self._enable()

    def _enable(self) -> None:
        """Say why what cannot be done now cannot be done."""
        may = self._room.may(Right.SETTINGS)
        words = "" if may else self.tr("Only a head or an administrator changes the matrix.")
        for button in (self.set_button, self.add_button, self.remove_button):
            button.setEnabled(may)
            button.setToolTip(hint(words))
        signed = self.offer.value() in (Offer.OFFERED.value, Offer.EXCEPTION_ONLY.value)
        self.posts.setEnabled(signed)
        if may and self._chosen is not None and not self._chosen.category:
            self.remove_button.setEnabled(False)
            self.remove_button.setToolTip(self.tr("Only lines of a class can be removed."))

    def _set(self) -> None:
        if (found := self._chosen) is None:
            return
        offer = Offer(self.offer.value())
        signed = offer in {Offer.OFFERED, Offer.EXCEPTION_ONLY}
        cell = Cell(self.posts.posts() if signed else (), offer)
        standing = Standing(self.standing.value())
        self._try(
            lambda: self._matrix.set_cell(
                found.use,
                found.category,
                standing,
                cell,
                self.approver.text(),
                self.reason.text(),
            )
        )

    def _add_line(self) -> None:
        if (found := self._chosen) is not None:
            given = (self.category.value(), self.approver.text(), self.reason.text())
            self._try(lambda: self._matrix.add_line(found.use, *given))

    def _remove_line(self) -> None:
        if (found := self._chosen) is not None:
            given = (found.category, self.approver.text(), self.reason.text())
            self._try(lambda: self._matrix.remove_line(found.use, *given))

    def _try(self, step: Callable[[], object]) -> None:
        try:
            step()
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.refresh()
        number = self._matrix.history()[0].number
        words = self.tr("Saved as version {0}. It holds from the next scan on.")
        self.notice.say(words.format(number), Tone.DONE)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._history.setText(self.tr("Versions"))
        self._hint.setText(
            self.tr(
                "Open requests follow the matrix in force. A line of a class takes the place "
                "of the usual one for that class and all below it."
            )
        )
        self.standing.set_name(self.tr("Kind of record"))
        self.standing.set_choices([(each.value, say(each)) for each in Standing])
        self.offer.set_name(self.tr("This use is"))
        self.posts.retranslate()
        self.approver.set_name(self.tr("Approved by"))
        self.reason.set_name(self.tr("Reason"))
        self.set_button.set_words(self.tr("Change this cell"))
        self.category.set_name(self.tr("A line of its own for class"))
        self.add_button.set_words(self.tr("Add line"))
        self.remove_button.set_words(self.tr("Remove line"))
        standings = [say(each) for each in Standing]
        self.table.rows.set_headings((self.tr("Use"), self.tr("Class"), *standings))
        self.versions.rows.set_headings(
            (
                self.tr("Version"),
                self.tr("When"),
                self.tr("Old and new"),
                self.tr("Who"),
                self.tr("Approved by"),
                self.tr("Reason"),
            )
        )
        if self._chosen is not None:
            self._choose(self._chosen)
        for table in (self.table, self.versions):
            table.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _offers(use: UseCase) -> list[Offer]:
    return [each for each in Offer if each is not Offer.AS_THE_LOAN or use is UseCase.RENEWAL]
