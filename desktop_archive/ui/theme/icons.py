"""One family of icons, recoloured by the theme and sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_archive.paths import resource
from desktop_archive.ui.theme.tokens import ICON

_STROKE = "1.75"


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str) -> QByteArray:
    text = resource("icons", f"{name}.svg").read_text("utf-8")
    text = text.replace("currentColor", colour).replace(
        'stroke-width="2"', f'stroke-width="{_STROKE}"'
    )
    return QByteArray(text.encode())


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(_drawing(name, colour)).render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def pixmap(name: str, colour: str, size: int = ICON, ratio: float | None = None) -> QPixmap:
    """Return an icon as a picture in this colour, `size` device-independent pixels wide."""
    if ratio is None:
        ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    return _pixmap(name, colour, size, ratio)


def icon(name: str, colour: str, size: int = ICON) -> QIcon:
    """Return an icon for buttons and actions."""
    made = QIcon()
    for ratio in (1.0, 2.0):
        made.addPixmap(pixmap(name, colour, size, ratio))
    return made
