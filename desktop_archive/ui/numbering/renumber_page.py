"""Numbering a class anew: the preview first, then everything at once (N-20)."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.renumbering import Renumbered, RenumberOrder
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.labels import Labels
from desktop_archive.services.numbering.renumbering import (
    Renumbering,
    RenumberPlan,
    RenumberResult,
)
from desktop_archive.services.room import Room
from desktop_archive.ui.background import Background, Handle, StoppedError
from desktop_archive.ui.numbering.part_choice import PartChoice
from desktop_archive.ui.numbering.words import problem_words
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone, Wish
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice, Progress
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known

_COLUMNS = (
    Column("old", "code", 240, lambda r: r.old, sortable=False),
    Column("new", "code", 240, lambda r: r.new, sortable=False),
    Column("title", "text", 320, lambda r: r.title, sortable=False),
    Column("note", "text", 320, problem_words, sortable=False),
)


class RenumberPage(QWidget):
    """Shows every old and new number before anything is written.

    Signals:
        told: a result in words, with its tone.
        wished: labels are to be printed.
    """

    told = Signal(str, object)
    wished = Signal(object)

    def __init__(self, room: Room, background: Background) -> None:
        super().__init__()
        self._room, self._desk, self._background = room, Renumbering(room), background
        self._labels = Labels(room)
        self._plan: RenumberPlan | None = None
        self._owed: tuple[int, ...] = ()
        self._handle: Handle | None = None
        self.part, self.order, self.reason = PartChoice(Catalogue(room)), ChoiceField(), TextField()
        self.preview_button = Button("", icon_name="eye", on_click=self._preview)
        self.apply_button = Button("", kind="primary", on_click=self._apply)
        self.labels_button = Button("", icon_name="tag", on_click=self._print_labels)
        self.boxes_button = Button("", icon_name="package", on_click=self._show_box_labels)
        self.notice, self.progress = Notice(), Progress()
        self._count = label("", "second")
        self.table = Table("renumbering", _COLUMNS)
        self._build()
        self.part.changed.connect(self._forget)
        self.order.box.activated.connect(lambda _at: self._forget())
        self.progress.stopped.connect(self._stop)
        self.retranslate()

    def refresh(self) -> None:
        """Read the choices and the labels owed again; a preview that was made stays."""
        self.part.refresh()
        self._owed = tuple(self._labels.owed_by_records())
        self.labels_button.setVisible(bool(self._owed))
        self._allow()

    # --- inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        top = row(self.part, self.order, self.preview_button, space=SPACE[2])
        top.setStretch(0, 4)
        top.setStretch(1, 1)
        end = row(self.reason, self.apply_button, space=SPACE[2])
        end.setStretch(0, 1)
        after = row(self._count, None, self.boxes_button, self.labels_button, space=SPACE[2])
        self.setLayout(
            column(
                Card(column(top, end, self.notice, self.progress, after, space=SPACE[2])),
                Card(column(self.table), margin=1),
                space=SPACE[3],
            )
        )
        self.layout().setStretch(1, 1)  # type: ignore[union-attr]
        self.labels_button.hide()
        self.boxes_button.hide()

    def _forget(self) -> None:
        """Drop a preview that is no longer what is asked for."""
        self._plan = None
        self.table.show_rows([])
        self._count.setText("")
        self.notice.say("")
        self._allow()

    def _allow(self) -> None:
        may = self._room.may(Right.NUMBER)
        plan = self._plan
        ready = plan is not None and bool(plan.changes or plan.adopts) and not plan.stops
        self.apply_button.setEnabled(may and ready)
        why = "" if may else self.tr("Your roles do not include numbering.")
        self.apply_button.setToolTip(hint(why or self.tr("Look at the preview first.")))

    def _preview(self) -> None:
        self._forget()
        self.boxes_button.hide()
        node, order = self.part.node(), RenumberOrder(self.order.value())
        words = self.tr("Reading the records")
        self._run(words)
        self._handle = self._background.run(
            lambda handle: self._desk.plan(node, order, handle.tell), self._planned, self._failed
        )
        self._follow(words)

    def _planned(self, plan: RenumberPlan) -> None:
        self.progress.hide()
        self._plan = plan
        shown = [*plan.stops, *(one for one in plan.lines if one.changes or _is_kept(one))]
        self.table.show_rows(shown)
        changed = self.tr("%n number(s) would change", "", len(plan.changes))
        parts = [changed, self.tr("%n record(s)", "", len(plan.lines))]
        if plan.adopts:
            parts.append(self.tr("%n number(s) taken over as they are", "", len(plan.adopts)))
        self._count.setText(" · ".join(parts))
        if plan.stops:
            words = self.tr("%n record(s) have to be mended first", "", len(plan.stops))
            self.notice.say(words, Tone.REFUSED)
        elif plan.changes or plan.adopts:
            self.notice.say(self.tr("Nothing is written yet. Enter the reason."), Tone.LOOK)
        else:
            self.notice.say(self.tr("Every record has its number already."), Tone.DONE)
        self._allow()

    def _apply(self) -> None:
        plan, reason = self._plan, self.reason.text()
        if plan is None:
            return
        if not reason:
            self.reason.say(self.tr("Enter why the class is numbered anew."))
            self.reason.line.setFocus()
            return
        self.reason.say("")
        self.apply_button.setEnabled(False)
        words = self.tr("Numbering anew")
        self._run(words)
        self._handle = self._background.run(
            lambda handle: self._desk.apply(plan, reason, handle.tell), self._applied, self._failed
        )
        self._follow(words)

    def _applied(self, result: RenumberResult) -> None:
        self.progress.hide()
        self._plan = None
        self.table.show_rows([])
        self._count.setText("")
        self.reason.set_text("")
        words = self.tr("%n number(s) taken over as they are", "", result.adopted)
        if result.changed:
            words = self.tr(
                "%n record(s) have new numbers; the old ones still find them.", "", result.changed
            )
        if result.boxes_due or result.labels_due:
            boxes = self.tr("%n box label(s)", "", result.boxes_due)
            files = self.tr("%n record label(s)", "", len(result.labels_due))
            words += " " + self.tr("Out of date: {0}, {1}.").format(boxes, files)
        self.notice.say(words, Tone.DONE)
        self.told.emit(words, Tone.DONE)
        self.refresh()
        self.boxes_button.setVisible(result.boxes_due > 0)

    def _run(self, words: str) -> None:
        self.progress.say(words)

    def _follow(self, words: str) -> None:
        if self._handle is not None:
            self._handle.progressed.connect(
                lambda done, total: self.progress.say(f"{words} · {done:,}", done, total)
            )

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    def _failed(self, error: BaseException) -> None:
        self.progress.hide()
        self._allow()
        if isinstance(error, StoppedError):
            self.notice.say(self.tr("Stopped. The room is as it was."), Tone.LOOK)
            return
        self.notice.say(say_known(error), Tone.REFUSED)

    def _print_labels(self) -> None:
        if self._owed:
            self.wished.emit(Wish("print_labels", self._owed[0], self._owed))

    def _show_box_labels(self) -> None:
        self.wished.emit(Wish("view", "shelf_map/labels"))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.order.set_name(self.tr("Order"))
        self.order.set_choices([(one.value, say(one)) for one in RenumberOrder])
        self.reason.set_name(self.tr("Reason"))
        self.preview_button.set_words(self.tr("Preview"))
        self.apply_button.set_words(self.tr("Number anew"))
        self.labels_button.set_words(self.tr("Print record labels"))
        self.boxes_button.set_words(self.tr("Box labels out of date"))
        self.table.rows.set_headings(
            (
                self.tr("Number now"),
                self.tr("Number then"),
                self.tr("Title"),
                self.tr("What is in the way"),
            )
        )
        self.part.retranslate()
        self._allow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _is_kept(line: Renumbered) -> bool:
    return line.problem is not None and not line.stops
