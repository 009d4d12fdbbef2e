"""Signs on the plan: door, window, thermo-hygrometer, extinguisher, desk (domain 4.4)."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_archive.rules.room_layout import Fixture, FixtureKind, Wall
from desktop_archive.ui.theme.current import font, tokens

_LONG, _ROUND = 26.0, 7.5
LETTERS = {FixtureKind.CLIMATE: "T", FixtureKind.EXTINGUISHER: "F"}


def draw_fixture(painter: QPainter, spot: QPointF, fixture: Fixture) -> None:
    """Draw one sign where it stands."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(spot)
    if fixture.kind in LETTERS:
        _round(painter, fixture)
    elif fixture.kind is FixtureKind.DESK:
        painter.setPen(QPen(QColor(tokens().text3), 1))
        painter.setBrush(QColor(tokens().hover))
        painter.drawRoundedRect(QRectF(-10, -5, 20, 10), 2, 2)
    else:
        if fixture.wall in (Wall.LEFT, Wall.RIGHT):
            painter.rotate(90)
        _opening(painter, is_door=fixture.kind is FixtureKind.DOOR)
    painter.restore()


def _round(painter: QPainter, fixture: Fixture) -> None:
    inward = {Wall.TOP: (0, 1), Wall.BOTTOM: (0, -1), Wall.LEFT: (1, 0), Wall.RIGHT: (-1, 0)}
    x, y = inward.get(fixture.wall, (0, 0))
    painter.translate(x * (_ROUND + 3), y * (_ROUND + 3))
    is_fire = fixture.kind is FixtureKind.EXTINGUISHER
    painter.setPen(QPen(QColor(tokens().refused.text if is_fire else tokens().text2), 1.2))
    painter.setBrush(QColor(tokens().surface))
    painter.drawEllipse(QPointF(0, 0), _ROUND, _ROUND)
    drawn = font(10, bold=True)
    painter.setFont(drawn)
    box = QRectF(-_ROUND, -_ROUND, 2 * _ROUND, 2 * _ROUND)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), LETTERS[fixture.kind])


def _opening(painter: QPainter, *, is_door: bool) -> None:
    """Break the wall: a door as a thick bar with its leaf, a window as two thin lines."""
    half = _LONG / 2
    painter.fillRect(QRectF(-half, -2.5, _LONG, 5), QColor(tokens().surface))
    painter.setPen(QPen(QColor(tokens().text), 3.0 if is_door else 1.0))
    if is_door:
        painter.drawLine(QPointF(-half, 0), QPointF(half, 0))
        return
    painter.setBrush(QColor(tokens().accent_tint))
    painter.drawRect(QRectF(-half, -2.5, _LONG, 5))
