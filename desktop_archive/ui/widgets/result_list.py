"""The list of results: newest on top and large, exceptions with their buttons in the row."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from desktop_archive.rules.lending import Severity
from desktop_archive.rules.showing import visible
from desktop_archive.ui.theme.current import font, mono, pixels, theme, tokens
from desktop_archive.ui.theme.icons import icon
from desktop_archive.ui.theme.tokens import Tone as Colours
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.labels import tooltip

Index = QModelIndex | QPersistentModelIndex
RESULT_ROLE = Qt.ItemDataRole.UserRole + 1
NEWEST_HEIGHT, OLDER_HEIGHT = 84, 52
_STRIPE, _BOX, _PAD = 3, 24, 12
_BUTTON_HEIGHT = 26
_KEYS = ("F2", "F3", "F4")
TONES = {Severity.DONE: Tone.DONE, Severity.LOOK: Tone.LOOK, Severity.REFUSED: Tone.REFUSED}
ICONS = {Severity.DONE: "check", Severity.LOOK: "triangle-alert", Severity.REFUSED: "x"}
#: The action that stands under Ctrl+Z, whichever desk offers it.
UNDO = "undo"
R_contra = TypeVar("R_contra", contravariant=True)


class Result(Protocol):
    """What one scan did, at whichever desk."""

    @property
    def severity(self) -> Severity:
        """Return how loudly it is told."""

    @property
    def at(self) -> datetime:
        """Return when it was."""

    @property
    def actions(self) -> Sequence[Enum]:
        """Return what can be done about it."""


class Words(Protocol[R_contra]):
    """Says the results of one desk in the language of the window."""

    def outcome(self, result: R_contra) -> str:
        """Return the one word that says what happened."""

    def sentence(self, result: R_contra) -> str:
        """Return the whole sentence."""

    def title(self, result: R_contra) -> str:
        """Return what the line is about."""

    def where(self, result: R_contra) -> str:
        """Return reference code and box."""

    def detail(self, result: R_contra) -> str:
        """Return what matters now."""

    def action(self, action: Any) -> str:  # noqa: ANN401  the actions of its own desk
        """Return what a button of a line says."""

    def time(self, moment: datetime) -> str:
        """Return the hour on the wall."""


def severity_tone(severity: Severity) -> Colours:
    """Return the colours of how loudly something is told."""
    colours = tokens()
    return {
        Severity.DONE: colours.done,
        Severity.LOOK: colours.look,
        Severity.REFUSED: colours.refused,
    }[severity]


class ResultModel(QAbstractListModel):
    """The results of this session, as filtered."""

    def __init__(self, words: Words[Any]) -> None:
        super().__init__()
        self._words = words
        self._rows: list[Result] = []
        self._all: Sequence[Result] = ()
        self._wanted: Severity | None = None

    def show(self, results: Sequence[Result], wanted: Severity | None = None) -> None:
        """Show results of one severity, or all."""
        self.beginResetModel()
        self._all, self._wanted = results, wanted
        self._rows = [one for one in results if wanted in (None, one.severity)]
        self.endResetModel()

    def result(self, number: int) -> Result | None:
        """Return one line."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def is_newest(self, result: Result) -> bool:
        """Tell whether nothing came after a line."""
        return bool(self._all) and self._all[0] is result

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        result = self.result(index.row()) if index.isValid() else None
        if result is None:
            return None
        if role == RESULT_ROLE:
            return result
        words = self._words
        said = f"{words.outcome(result)}: {words.title(result)}. {words.sentence(result)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(said)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return visible(said)
        return None


class ResultDelegate(QStyledItemDelegate):
    """Paints a result in two or three lines."""

    def __init__(self, words: Words[Any], model: ResultModel) -> None:
        super().__init__()
        self._words, self._model = words, model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        result = index.data(RESULT_ROLE)
        newest = result is not None and self._model.is_newest(result)
        return QSize(0, pixels(NEWEST_HEIGHT if newest else OLDER_HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        result = index.data(RESULT_ROLE)
        if result is None:
            return
        newest = self._model.is_newest(result)
        rect: QRect = option.rect
        tone = severity_tone(result.severity)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, tone, newest=newest)
        self._mark(painter, rect, result, tone, newest=newest)
        ends = self._buttons(painter, rect, result)
        self._lines(painter, rect, result, tone, ends, newest=newest)
        painter.restore()

    @staticmethod
    def _ground(
        painter: QPainter, option: QStyleOptionViewItem, tone: Colours, *, newest: bool
    ) -> None:
        colours, rect = tokens(), option.rect
        plain = colours.selected if option.state & QStyle.StateFlag.State_Selected else ""
        painter.fillRect(rect, QColor(plain or (tone.tint if newest else colours.surface)))
        painter.fillRect(QRect(rect.left(), rect.top(), _STRIPE, rect.height()), QColor(tone.fill))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    @staticmethod
    def _mark(
        painter: QPainter, rect: QRect, result: Result, tone: Colours, *, newest: bool
    ) -> None:
        size = pixels(_BOX if newest else 20)
        top = rect.top() + pixels(12 if newest else 9)
        box = QRectF(rect.left() + pixels(_PAD) + _STRIPE, top, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.fill))
        painter.drawRoundedRect(box, 4, 4)
        colours = tokens()
        # Yellow is too light for white signs: what stands on it is ink.
        is_pale = result.severity is Severity.LOOK or colours.is_dark
        sign = colours.ink if is_pale else colours.on_accent
        inner = round(size * 0.62)
        at = QPoint(round(box.center().x() - inner / 2), round(box.center().y() - inner / 2))
        icon(ICONS[result.severity], sign, inner).paint(painter, at.x(), at.y(), inner, inner)

    def _lines(
        self,
        painter: QPainter,
        rect: QRect,
        result: Result,
        tone: Colours,
        ends: tuple[int, int],
        *,
        newest: bool,
    ) -> None:
        colours, words = tokens(), self._words
        left = rect.left() + _STRIPE + pixels(_PAD * 2 + (_BOX if newest else 20)) - pixels(2)
        bold, line = font(14 if newest else 13, bold=True), pixels(22 if newest else 20)
        top = rect.top() + pixels(10 if newest else 6)
        hour, right = ends
        first = hour if newest else right
        at = self._text(painter, left, top, first, words.outcome(result), (bold, tone.text))
        self._text(painter, at + 8, top, first, words.title(result), (bold, colours.text))
        top += line
        where, detail = words.where(result), words.detail(result)
        if newest:
            self._text(painter, left, top, right, where, (mono(), colours.text2))
            self._text(painter, left, top + line - 1, right, detail, (font(), colours.text2))
            return
        at = self._text(painter, left, top, right, where, (mono(), colours.text2))
        gap = 10 if where else 0
        self._text(painter, at + gap, top, right, detail, (font(12), colours.text2))

    @staticmethod
    def _text(
        painter: QPainter, left: int, top: int, right: int, text: str, look: tuple[QFont, str]
    ) -> int:
        """Paint one line up to the right edge and return where it ended."""
        used, colour = look
        metrics = QFontMetrics(used)
        room = max(0, right - left)
        shown = metrics.elidedText(
            visible(text).replace("\n", " "), Qt.TextElideMode.ElideRight, room
        )
        painter.setFont(used)
        painter.setPen(QColor(colour))
        box = QRect(left, top, room, pixels(20))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return left + metrics.horizontalAdvance(shown)

    def _buttons(self, painter: QPainter, rect: QRect, result: Result) -> tuple[int, int]:
        """Paint the hour and the buttons; return where words beside each must end."""
        colours = tokens()
        painter.setFont(mono(11))
        painter.setPen(QColor(colours.text3))
        hour = self._words.time(result.at)
        width = QFontMetrics(mono(11)).horizontalAdvance(hour)
        edge = rect.right() - pixels(_PAD) - width
        top = rect.top() + pixels(6)
        painter.drawText(QRect(edge, top, width, pixels(20)), Qt.AlignmentFlag.AlignVCenter, hour)
        end = edge - 12
        for _, box, text, hint in self.button_boxes(rect, result):
            painter.setPen(QPen(QColor(colours.line2), 1))
            painter.setBrush(QColor(colours.surface))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.setPen(QColor(colours.text))
            painter.setFont(font(12))
            painter.drawText(
                box.adjusted(9, 0, 0, 0),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                text,
            )
            if hint:
                painter.setFont(mono(10))
                painter.setPen(QColor(colours.text3))
                painter.drawText(
                    box.adjusted(0, 0, -8, 0),
                    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                    hint,
                )
            end = min(end, box.left() - 10)
        return edge - 12, end

    def button_boxes(self, rect: QRect, result: Result) -> list[tuple[Enum, QRect, str, str]]:
        """Return the buttons of a line with where they are, from right to left."""
        newest = self._model.is_newest(result)
        shown = [one for one in result.actions if newest or one.value != UNDO]
        boxes = []
        right = rect.right() - pixels(_PAD)
        height = pixels(_BUTTON_HEIGHT)
        top = rect.bottom() - height - pixels(12) if newest else rect.top() + pixels(21)
        if not newest:
            height = pixels(24)
            right -= QFontMetrics(mono(11)).horizontalAdvance("00:00:00") + 12
            top = rect.top() + (rect.height() - height) // 2
        for number, action in enumerate(shown):
            text = self._words.action(action)
            hint = "Ctrl+Z" if action.value == UNDO else _KEYS[number]
            hint = hint if newest else ""
            width = QFontMetrics(font(12)).horizontalAdvance(text) + 18
            if hint:
                width += QFontMetrics(mono(10)).horizontalAdvance(hint) + 8
            boxes.append((action, QRect(right - width, top, width, height), text, hint))
            right -= width + 6
        return boxes


class ResultList(QListView):
    """Shows results; a click on a button of a line says so.

    Signals:
        acted: a result and the action that was chosen for it.
    """

    acted = Signal(object, object)

    def __init__(self, words: Words[Any]) -> None:
        super().__init__()
        self.results = ResultModel(words)
        self._delegate = ResultDelegate(words, self.results)
        self.setModel(self.results)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def action_at(self, point: QPoint) -> tuple[Result, Enum] | None:
        """Return the button under a point."""
        index = self.indexAt(point)
        result = index.data(RESULT_ROLE) if index.isValid() else None
        if result is None:
            return None
        boxes = self._delegate.button_boxes(self.visualRect(index), result)
        return next(((result, one) for one, box, _, _ in boxes if box.contains(point)), None)

    def act(self, number: int) -> bool:
        """Press a button of the newest line by its number; say whether there is one."""
        newest = self.results.result(0)
        if newest is None or not self.results.is_newest(newest):
            return False
        actions = [one for one in newest.actions if one.value != UNDO]
        if number >= len(actions):
            return False
        self.acted.emit(newest, actions[number])
        return True

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self.action_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self.acted.emit(*found)
            return
        super().mouseReleaseEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.action_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()
