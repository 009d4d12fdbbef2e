"""The theme that is on, and who wants to know when it changes."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication

from desktop_archive.paths import resource
from desktop_archive.ui.languages import languages
from desktop_archive.ui.theme.tokens import BASE_PIXELS, DARK, LIGHT, Tokens

FAMILY = "Noto Sans SC"
#: The font's own quotation marks for Latin text; without it they are as wide as a character.
_NARROW = QFont.Tag("pwid")
_MONO = (
    "JetBrains Mono",
    "Cascadia Mono",
    "Consolas",
    "Menlo",
    "DejaVu Sans Mono",
    "Liberation Mono",
)


class Theme(QObject):
    """Light, dark, or as the desktop has it; and how large text is.

    Signals:
        changed: colours or sizes are different now.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choice = "system"
        self._scale = 1.0
        self._is_narrow = _writes_narrow(languages().current)
        languages().changed.connect(self._hear_language)

    @property
    def tokens(self) -> Tokens:
        """Return the colours in force."""
        if self._choice == "system":
            hints = QGuiApplication.styleHints()
            return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

    @property
    def scale(self) -> float:
        """Return how large text is against the base."""
        return self._scale

    def choose(self, choice: str, scale: float | None = None) -> None:
        """Take a theme (`light`, `dark`, `system`) and a size of text (1.0 to 1.5)."""
        self._choice = choice
        self._scale = self._scale if scale is None else scale
        self.changed.emit()

    def _hear_language(self, language: str) -> None:
        """English quotation marks are narrow, Chinese ones as wide as a character."""
        is_narrow = _writes_narrow(language)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self.changed.emit()

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call the listener after every change, and once now."""
        self.changed.connect(listener)
        listener()


@cache
def theme() -> Theme:
    """Return the one theme of the program."""
    return Theme()


def tokens() -> Tokens:
    """Return the colours in force."""
    return theme().tokens


def colour(value: str) -> QColor:
    """Return a token's colour."""
    return QColor(value)


@cache
def load_fonts() -> str:
    """Load the vendored font once and return its family; it makes every machine right."""
    number = QFontDatabase.addApplicationFont(str(resource("fonts", "NotoSansSC-Regular.ttf")))
    families = QFontDatabase.applicationFontFamilies(number)
    return families[0] if families else FAMILY


def pixels(size: int) -> int:
    """Return a size of text in pixels, given for 100 %."""
    return round(size * theme().scale)


def font(size: int = BASE_PIXELS, *, bold: bool = False) -> QFont:
    """Return the interface font at a size given for 100 %."""
    made = QFont(load_fonts())
    made.setPixelSize(pixels(size))
    made.setBold(bold)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    if _writes_narrow(languages().current):
        made.setFeature(_NARROW, 1)
    return made


def _writes_narrow(language: str) -> bool:
    return not language.startswith("zh")


@cache
def _mono_family() -> str:
    known = set(QFontDatabase.families())
    for family in _MONO:
        if family in known:
            return family
    return QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)).family()


def mono(size: int = 12, *, bold: bool = False) -> QFont:
    """Return the font of codes: every digit equally wide, zero told from O."""
    made = QFont([_mono_family(), load_fonts()])
    made.setStyleHint(QFont.StyleHint.Monospace)
    made.setPixelSize(pixels(size))
    made.setBold(bold)
    return made
