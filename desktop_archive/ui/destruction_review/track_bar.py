"""The track of a batch: ten stages, how far it is, who is awaited and what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from desktop_archive.rules.destruction.track import Stage
from desktop_archive.ui.theme.current import font, pixels, theme, tokens
from desktop_archive.ui.theme.icons import icon
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.labels import label, tooltip

_CIRCLE, _HEIGHT = 22, 60


class Mark(Enum):
    """The ten marks of the track."""

    DUE = "due"
    PANEL = "panel"
    VERDICTS = "verdicts"
    REPORT = "report"
    LIST = "list"
    OPINIONS = "opinions"
    DECISION = "decision"
    COLLECTING = "collecting"
    DESTROYING = "destroying"
    RECORD = "record"


#: At which mark a batch stands while it is at a stage; destroying ends with the after-signature.
MARK_OF = {
    Stage.PANEL: Mark.PANEL,
    Stage.VERDICTS: Mark.VERDICTS,
    Stage.REPORT: Mark.REPORT,
    Stage.LIST: Mark.LIST,
    Stage.OPINIONS: Mark.OPINIONS,
    Stage.DECISION: Mark.DECISION,
    Stage.COLLECTING: Mark.COLLECTING,
    Stage.DESTROYING: Mark.DESTROYING,
    Stage.AFTER_SIGNATURES: Mark.DESTROYING,
    Stage.RECORD: Mark.RECORD,
    Stage.CLOSED: Mark.RECORD,
}


class Phase(Enum):
    """Where a mark lies, seen from where the batch stands."""

    DONE = "done"
    NOW = "now"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class MarkShown:
    """What a mark says: its name, a count, and whether the batch has passed it."""

    word: str
    caption: str
    phase: Phase


class StageMark(QAbstractButton):
    """One mark: a circle on the line, its name, its count."""

    def __init__(self, number: int, *, is_last: bool) -> None:
        super().__init__()
        self._number, self._is_last = number, is_last
        self._shown = MarkShown("", "", Phase.AHEAD)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().on_change(self._dress)

    def show_mark(self, shown: MarkShown, why_not: str) -> None:
        """Show a mark; one that lies ahead leads nowhere yet and says so."""
        self._shown = shown
        self.setEnabled(shown.phase is not Phase.AHEAD)
        self.setAccessibleName(" ".join(part for part in (shown.word, shown.caption) if part))
        self.setToolTip(tooltip(why_not if shown.phase is Phase.AHEAD else self.accessibleName()))
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor
        )
        self.updateGeometry()
        self.update()

    @property
    def shown(self) -> MarkShown:
        """What the mark says."""
        return self._shown

    def _dress(self) -> None:
        self.setFixedHeight(pixels(_HEIGHT))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(pixels(96), pixels(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(pixels(40), pixels(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = pixels(_CIRCLE)
        middle = QPointF(self.width() / 2, 2 + size / 2)
        self._line(painter, middle, size)
        self._circle(painter, middle, size)
        self._words(painter, 2 + size)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _line(self, painter: QPainter, middle: QPointF, size: int) -> None:
        colours, phase, gap = tokens(), self._shown.phase, size / 2 + 3
        before = colours.line2 if phase is Phase.AHEAD else colours.done.fill
        after = colours.done.fill if phase is Phase.DONE else colours.line2
        if self._number > 1:
            painter.setPen(QPen(QColor(before), 2))
            painter.drawLine(QPointF(0, middle.y()), QPointF(middle.x() - gap, middle.y()))
        if not self._is_last:
            painter.setPen(QPen(QColor(after), 2))
            painter.drawLine(
                QPointF(middle.x() + gap, middle.y()), QPointF(self.width(), middle.y())
            )

    def _circle(self, painter: QPainter, middle: QPointF, size: int) -> None:
        colours, phase = tokens(), self._shown.phase
        box = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
        fill = {
            Phase.DONE: colours.done.fill,
            Phase.NOW: colours.accent,
            Phase.AHEAD: colours.surface,
        }[phase]
        painter.setPen(QPen(QColor(colours.line2 if phase is Phase.AHEAD else fill), 2))
        painter.setBrush(QColor(fill))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if phase is Phase.DONE:
            sign = size * 2 // 3
            corner = box.center() - QPointF(sign / 2, sign / 2)
            tick = icon("check", colours.on_accent, sign)
            tick.paint(painter, round(corner.x()), round(corner.y()), sign, sign)
            return
        painter.setPen(QColor(colours.on_accent if phase is Phase.NOW else colours.text3))
        painter.setFont(font(11, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _words(self, painter: QPainter, top: int) -> None:
        colours, shown = tokens(), self._shown
        is_now = shown.phase is Phase.NOW
        shade = {
            Phase.DONE: colours.text,
            Phase.NOW: colours.accent,
            Phase.AHEAD: colours.text3,
        }[shown.phase]
        used = font(12, bold=is_now or self.isChecked())
        used.setUnderline(self.isChecked() and not is_now)
        left = top
        for text, form, colour in (
            (shown.word, used, shade),
            (shown.caption, font(11), colours.text2 if is_now else colours.text3),
        ):
            metrics = QFontMetrics(form)
            place = QRectF(0, left, self.width(), metrics.height())
            painter.setFont(form)
            painter.setPen(QColor(colour))
            words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width() - 4)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
            left += metrics.height()


class TrackBar(Card):
    """The ten marks, and below them in words who is awaited and what is missing.

    Signals:
        mark_chosen: a mark that the batch has reached was pressed.
    """

    mark_chosen = Signal(object)

    def __init__(self, *beside: QWidget) -> None:
        self.marks = {
            mark: StageMark(number, is_last=number == len(Mark))
            for number, mark in enumerate(Mark, start=1)
        }
        self.awaited, self.missing = label("", "body", wrap=True), label("", "doubt", wrap=True)
        line = row(*self.marks.values(), space=0)
        words = row(self.awaited, self.missing, *beside, space=SPACE[5])
        words.setContentsMargins(SPACE[2], 0, SPACE[2], 0)
        words.setStretch(0, 1)
        words.setStretch(1, 1)
        super().__init__(column(line, words, space=SPACE[1]), margin=SPACE[3])
        for mark, button in self.marks.items():
            button.clicked.connect(lambda _on=False, mark=mark: self.mark_chosen.emit(mark))

    def show_track(self, shown: Sequence[MarkShown], looked_at: Mark, why_not: str) -> None:
        """Show how far a batch is, and which stage one looks at."""
        for (mark, button), one in zip(self.marks.items(), shown, strict=True):
            button.setChecked(mark is looked_at)
            button.show_mark(one, why_not)

    def say(self, awaited: str, missing: str) -> None:
        """Say who is awaited and what is missing."""
        for part, words in ((self.awaited, awaited), (self.missing, missing)):
            part.setText(words)
            part.setVisible(bool(words))


def where(mark: Mark, now: Mark, *, is_over: bool) -> Phase:
    """Return where a mark lies, seen from the one at which the batch stands."""
    order = list(Mark)
    at, here = order.index(mark), order.index(now)
    if at < here or is_over:
        return Phase.DONE
    return Phase.NOW if at == here else Phase.AHEAD
