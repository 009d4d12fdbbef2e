"""The language of the window, switched while it is open."""

from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from desktop_archive.paths import resource

LANGUAGES = ("en", "zh-CN", "zh-TW")
NAMES = {"en": "English", "zh-CN": "简体中文", "zh-TW": "繁體中文"}


class Languages(QObject):
    """Loads translations and says which language is on.

    Signals:
        changed: the language of the window.
    """

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._current = "en"
        self._installed: list[QTranslator] = []

    @property
    def current(self) -> str:
        """Return the language of the window."""
        return self._current

    def choose(self, language: str) -> None:
        """Switch the window; every widget is told by Qt's own language event."""
        application = QApplication.instance()
        if application is None or language not in LANGUAGES:
            return
        for translator in self._installed:
            application.removeTranslator(translator)
        self._installed = []
        self._current = language
        name = language.replace("-", "_")
        QLocale.setDefault(QLocale(name if language != "en" else "en_GB"))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(application, f"{folder}/qtbase_{name}.qm")
        for file in sorted(resource("i18n").glob(f"*_{name}.qm")):
            self._install(application, str(file))
        self.changed.emit(language)

    def _install(self, application: object, file: str) -> None:
        translator = QTranslator(self)
        if translator.load(file):
            application.installTranslator(translator)  # type: ignore[attr-defined]
            self._installed.append(translator)


@cache
def languages() -> Languages:
    """Return the one switch of the program."""
    return Languages()


def system_language() -> str:
    """Return the language of the desktop, as far as the program speaks it."""
    name = QLocale.system().name().replace("_", "-")
    if not name.startswith("zh"):
        return "en"
    return "zh-TW" if name in ("zh-TW", "zh-HK", "zh-MO") else "zh-CN"


def current_language() -> str:
    """Return the language of the window."""
    return languages().current
