"""The files of a box with ticks: Space ticks, Enter goes on, Escape leaves (L-30, L-31)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from desktop_archive.rules.showing import visible
from desktop_archive.ui.theme.current import font, mono, pixels, tokens
from desktop_archive.ui.theme.icons import icon
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label, tooltip

_LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_ROW = 44


class Purpose(Enum):
    """What the ticked files are chosen for."""

    ISSUE = "issue"
    RETURN = "return"
    APPLY = "apply"


@dataclass(frozen=True, slots=True)
class Choice:
    """One file with its tick; what may not be ticked says why."""

    key: int
    title: str
    code: str
    words: str
    ticked: bool
    may_be_ticked: bool = True
    tone: str = ""


class _ChoiceDelegate(QStyledItemDelegate):
    """Paints a tick box, a title and a second line."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, pixels(_ROW))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        choice: Choice = index.data(_LINE_ROLE)
        colours, rect = tokens(), option.rect
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(colours.selected if is_current else colours.surface))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        is_ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
        self._tick(painter, rect, choice, is_ticked=is_ticked)
        left, room = rect.left() + pixels(40), rect.width() - pixels(52)
        strong, plain = font(13, bold=is_ticked), font(12)
        title = QFontMetrics(strong).elidedText(
            visible(choice.title), Qt.TextElideMode.ElideRight, room
        )
        painter.setFont(strong)
        painter.setPen(QColor(colours.text if choice.may_be_ticked else colours.text2))
        first = QRect(left, rect.top() + pixels(4), room, pixels(18))
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, title)
        second = QRect(left, rect.top() + pixels(22), room, pixels(18))
        painter.setFont(mono())
        painter.setPen(QColor(colours.text2))
        painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, choice.code)
        used = QFontMetrics(mono()).horizontalAdvance(choice.code) + 12
        said = QFontMetrics(plain).elidedText(
            visible(choice.words), Qt.TextElideMode.ElideRight, max(0, room - used)
        )
        painter.setFont(plain)
        painter.setPen(QColor(colours.refused.text if choice.tone == "refused" else colours.text2))
        painter.drawText(second.adjusted(used, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, said)
        painter.restore()

    @staticmethod
    def _tick(painter: QPainter, rect: QRect, choice: Choice, *, is_ticked: bool) -> None:
        colours = tokens()
        name = "square-check" if is_ticked else "square" if choice.may_be_ticked else "lock"
        colour = colours.accent if is_ticked else colours.text3
        size = 18
        top = rect.top() + (rect.height() - size) // 2
        icon(name, colour, size).paint(painter, rect.left() + 12, top, size, size)


class _Choices(QListWidget):
    """The list itself; Enter and Escape speak for the whole chooser."""

    entered = Signal()
    escaped = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.toggle(self.currentItem())
        else:
            super().keyPressEvent(event)

    def toggle(self, item: QListWidgetItem | None) -> None:
        """Tick or untick a file that may be ticked."""
        if item is None or not item.data(_LINE_ROLE).may_be_ticked:
            return
        is_on = item.checkState() is Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)


class Chooser(Card):
    """Stands where the results were while a box lies open.

    Signals:
        chosen: the keys of the ticked files and what they were ticked for.
        left: the chooser was put away.
    """

    chosen = Signal(object, object)
    left = Signal()

    def __init__(self) -> None:
        self.purpose = Purpose.ISSUE
        self._box_no = ""
        self._heading, self._how = label("", "name", elide=True), label("", "second", wrap=True)
        self.files = _Choices()
        self.files.setItemDelegate(_ChoiceDelegate(self.files))
        self.go = Button("", kind="primary", on_click=self._go)
        self.leave = Button("")
        super().__init__(
            column(
                self._heading, self._how, self.files, row(self.go, self.leave, None), space=SPACE[2]
            ),
            margin=SPACE[3],
        )
        self.files.entered.connect(self._go)
        self.files.escaped.connect(self.left)
        self.leave.clicked.connect(self.left)
        self.files.itemClicked.connect(self.files.toggle)

    def open(self, purpose: Purpose, box_no: str, choices: Sequence[Choice]) -> None:
        """Show these files; the first that is ticked has the cursor."""
        self.purpose, self._box_no = purpose, box_no
        self.files.clear()
        at = 0
        for number, choice in enumerate(choices):
            item = QListWidgetItem(f"{choice.title} {choice.words}")
            item.setData(_LINE_ROLE, choice)
            item.setToolTip(tooltip(f"{choice.title}\n{choice.code}\n{choice.words}"))
            state = Qt.CheckState.Checked if choice.ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
            self.files.addItem(item)
            if choice.ticked and not at:
                at = number
        self.files.setCurrentRow(at)
        self.retranslate()
        self.files.setFocus()

    def ticked(self) -> list[int]:
        """Return the keys of the ticked files."""
        items = [self.files.item(number) for number in range(self.files.count())]
        return [
            item.data(_LINE_ROLE).key
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        ]

    def _go(self) -> None:
        self.chosen.emit(self.ticked(), self.purpose)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        words = {
            Purpose.ISSUE: (self.tr("Box {0}: what goes out"), self.tr("Issue what is ticked")),
            Purpose.RETURN: (self.tr("Box {0}: what came back"), self.tr("Look through it")),
            Purpose.APPLY: (self.tr("Box {0}: what is wanted"), self.tr("Request what is ticked")),
        }
        heading, step = words[self.purpose]
        self._heading.setText(heading.format(self._box_no or "–"))
        self._how.setText(self.tr("Space ticks, Enter goes on, Esc leaves"))
        self.go.set_words(step)
        self.leave.set_words(self.tr("Leave"))
        self.files.setAccessibleName(self._heading.text())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
