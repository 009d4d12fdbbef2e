"""The classes with their numbers: reserving, leaving empty, taking back, fixing (N-20)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QSplitter, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.numbering import ClassState, MarkKind, NumberingRefusal, Run
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.numbering.classes import ClassLine, MarkLine, NumberClasses
from desktop_archive.services.room import Room
from desktop_archive.ui.background import Background
from desktop_archive.ui.theme.current import pixels
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say, say_known

_FORM_WIDTH = 360
_MOST = 999_999_999


def _tone(found: ClassLine) -> str:
    return "done" if found.state is ClassState.FIXED else "neutral"


def _kind(found: MarkLine) -> str:
    if found.expired:
        return "refused"
    return "held" if found.kind is MarkKind.VOID else "accent"


_CLASSES = (
    Column("scope", "code", 230, lambda c: c.scope, sortable=False),
    Column("scheme", "text", 90, lambda c: f"{c.scheme} {c.version}", sortable=False),
    Column("state", "chip", 96, lambda c: say(c.state), chip=_tone, sortable=False),
    Column("next", "number", 70, lambda c: str(c.upcoming), sortable=False),
    Column("held", "number", 70, lambda c: f"{c.held:,}", sortable=False),
    Column("missing", "number", 70, lambda c: str(c.missing or ""), sortable=False),
    Column("reserved", "number", 70, lambda c: str(c.reserved or ""), sortable=False),
    Column("void", "number", 60, lambda c: str(c.void or ""), sortable=False),
    Column("left", "number", 70, lambda c: "" if c.left is None else f"{c.left:,}", sortable=False),
)
_MARKS = (
    Column("scope", "code", 230, lambda m: m.scope, sortable=False),
    Column("run", "number", 96, lambda m: str(m.run), sortable=False),
    Column("kind", "chip", 80, lambda m: say(m.kind), chip=_kind, sortable=False),
    Column("reason", "text", 190, lambda m: m.reason, sortable=False),
    Column("until", "date", 90, lambda m: m.until, sortable=False),
    Column("made", "date", 90, lambda m: m.made_on, sortable=False),
    Column("by", "text", 80, lambda m: m.made_by, sortable=False),
    Column("approved", "text", 90, lambda m: m.approved_by, sortable=False),
)


class ClassesPage(QWidget):
    """Where the numbers of each class stand, and what is said of those nobody holds.

    Signals:
        told: a result in words, with its tone.
    """

    told = Signal(str, object)

    def __init__(self, room: Room, background: Background) -> None:
        super().__init__()
        self._room, self._desk, self._background = room, NumberClasses(room), background
        self._class: ClassLine | None = None
        self._mark: MarkLine | None = None
        self.classes, self.marks = Table("classes", _CLASSES), Table("number_marks", _MARKS)
        self.notice = Notice()
        self._heading = label("", "title")
        self.scope, self.first, self.last = TextField(), TextField(), TextField()
        self.reason, self.until, self.approved_by = TextField(), TextField(), TextField()
        self.reserve_button = Button("", kind="primary", on_click=self._reserve)
        self.void_button = Button("", on_click=self._void)
        self.end_button = Button("", on_click=self._end)
        self._fix_words, self.is_final = label("", "second", wrap=True), QCheckBox()
        self.fix_button = Button("", icon_name="lock", on_click=self._fix)
        self._build()
        self.classes.row_chosen.connect(self._choose_class)
        self.marks.row_chosen.connect(self._choose_mark)
        self.is_final.toggled.connect(lambda _on: self._allow())
        self.retranslate()

    def refresh(self) -> None:
        """Read classes and marked numbers again; a large room is counted meanwhile."""
        self.marks.show_rows(self._desk.marks())
        self._mark = None
        self._allow()
        self._background.run(lambda _handle: self._desk.lines(), self._counted, self._failed)

    def explain(self, scope: str, run: Run) -> None:
        """Fill the form for a gap that the check has found."""
        self.scope.set_text(scope)
        self.first.set_text(str(run.first))
        self.last.set_text(str(run.last))
        self.notice.say(self.tr("Enter why these numbers are empty, then leave them empty."))
        self.reason.line.setFocus()

    # --- inside -----------------------------------------------------------------------------

    def _counted(self, lines: list[ClassLine]) -> None:
        scope = self._class.scope if self._class is not None else ""
        self.classes.show_rows(lines)
        at = next((at for at, one in enumerate(lines) if one.scope == scope), None)
        if at is not None:
            self.classes.choose(at)
        self._allow()

    def _failed(self, error: BaseException) -> None:
        self.notice.say(say_known(error), Tone.REFUSED)

    def _build(self) -> None:
        for field in (self.first, self.last):
            field.line.setValidator(QIntValidator(0, _MOST, self))
        form = column(
            self._heading,
            self.notice,
            self.scope,
            row(self.first, self.last, space=SPACE[2]),
            self.reason,
            row(self.until, self.approved_by, space=SPACE[2]),
            row(self.reserve_button, self.void_button, None),
            row(self.end_button, None),
            line(),
            self._fix_words,
            self.is_final,
            row(self.fix_button, None),
            None,
            space=SPACE[2],
        )
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setObjectName("plain")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder(form))
        card = Card(column(area))
        card.setFixedWidth(pixels(_FORM_WIDTH))
        lists = QSplitter(Qt.Orientation.Vertical)
        lists.setHandleWidth(SPACE[3])
        lists.setChildrenCollapsible(False)
        lists.addWidget(Card(column(self.classes), margin=1))
        lists.addWidget(Card(column(self.marks), margin=1))
        lists.setSizes([380, 220])
        layout = row(lists, card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def _choose_class(self, found: ClassLine | None) -> None:
        self._class = found
        self.is_final.setChecked(False)
        if found is not None:
            self.scope.set_text(found.scope)
        self._allow()

    def _choose_mark(self, found: MarkLine | None) -> None:
        self._mark = found
        if found is not None:
            self.scope.set_text(found.scope)
            self.first.set_text(str(found.run.first))
            self.last.set_text(str(found.run.last))
        self._allow()

    def _allow(self) -> None:
        """Let only those buttons be pressed that would do something, and say why not."""
        may = self._room.may(Right.NUMBER)
        why = "" if may else self.tr("Your roles do not include numbering.")
        for button in (self.reserve_button, self.void_button):
            button.setEnabled(may)
            button.setToolTip(hint(why))
        self.end_button.setEnabled(may and self._mark is not None)
        self.end_button.setToolTip(hint(why or self.tr("Choose a line of the lower list first.")))
        found = self._class
        is_open = found is not None and found.state is ClassState.DRAFT
        self.is_final.setEnabled(may and is_open)
        self.fix_button.setEnabled(may and is_open and self.is_final.isChecked())
        self.fix_button.setToolTip(
            hint(why or self.tr("Choose a class that is being arranged first."))
        )
        words = self.tr("Fixing {0}: no number is changed or given again after that.")
        fixed = self.tr("{0} was fixed on {1}.")
        if found is None:
            self._fix_words.setText(self.tr("Choose a class to fix its numbers."))
        elif is_open:
            self._fix_words.setText(words.format(found.scope))
        else:
            self._fix_words.setText(fixed.format(found.scope, found.fixed_on))

    def _run(self) -> Run:
        first = int(self.first.text() or 0)
        return Run(first, int(self.last.text() or first))

    def _reserve(self) -> None:
        text = self.until.text()
        try:
            until = date.fromisoformat(text) if text else None
        except ValueError:
            self.until.say(self.tr("Write the day as 2026-07-01."))
            return
        self.until.say("")
        self._try(
            lambda: self._desk.reserve(self.scope.text(), self._run(), self.reason.text(), until),
            self.tr("Reserved: {0}"),
        )

    def _void(self) -> None:
        self._try(
            lambda: self._desk.void(
                self.scope.text(), self._run(), self.reason.text(), self.approved_by.text()
            ),
            self.tr("Left empty: {0}"),
        )

    def _end(self) -> None:
        if (found := self._mark) is not None:
            self._try(
                lambda: self._desk.end(found.id, self.reason.text()), self.tr("Taken back: {0}")
            )

    def _fix(self) -> None:
        if (found := self._class) is not None:
            self._try(lambda: self._desk.fix(found.scheme_id, found.scope), self.tr("Fixed: {0}"))

    def _try(self, act: Callable[[], object], words: str) -> None:
        run = f"{self.scope.text()} {self.first.text()}–{self.last.text() or self.first.text()}"
        about = run if self.first.text() else self.scope.text()
        self.reason.say("")
        try:
            act()
        except KNOWN as error:
            self._refused(error, say_known(error))
            return
        for field in (self.first, self.last, self.reason, self.until, self.approved_by):
            field.set_text("")
        self.is_final.setChecked(False)
        self.refresh()
        self.notice.say(words.format(about), Tone.DONE)
        self.told.emit(words.format(about), Tone.DONE)

    def _refused(self, error: Exception, told: str) -> None:
        """Say a missing reason beside its field, everything else above the form."""
        is_reason = (
            isinstance(error, RefusedError) and error.reason is NumberingRefusal.REASON_MISSING
        )
        self.notice.say("" if is_reason else told, Tone.REFUSED)
        if is_reason:
            self.reason.say(told)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Numbers no record holds"))
        self.scope.set_name(self.tr("Class: what stands left of the number"))
        self.first.set_name(self.tr("From number"))
        self.last.set_name(self.tr("To number"))
        self.reason.set_name(self.tr("Reason"))
        self.until.set_name(self.tr("Reserved until (may be empty)"))
        self.approved_by.set_name(self.tr("Approved by"))
        self.reserve_button.set_words(self.tr("Reserve"))
        self.void_button.set_words(self.tr("Leave empty"))
        self.end_button.set_words(self.tr("Take the chosen line back"))
        self.is_final.setText(self.tr("The numbers of this class are final"))
        self.fix_button.set_words(self.tr("Fix the class"))
        self.classes.rows.set_headings(
            (
                self.tr("Class"),
                self.tr("Scheme"),
                self.tr("State"),
                self.tr("Next"),
                self.tr("Held"),
                self.tr("Missing"),
                self.tr("Reserved"),
                self.tr("Void"),
                self.tr("Left"),
            )
        )
        self.marks.rows.set_headings(
            (
                self.tr("Class"),
                self.tr("Numbers"),
                self.tr("Kind"),
                self.tr("Reason"),
                self.tr("Until"),
                self.tr("Noted on"),
                self.tr("Noted by"),
                self.tr("Approved by"),
            )
        )
        self._allow()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
