"""A letter that is a key of its own waits until no scan can follow it (screens.md §7)."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton

_SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def is_bare(event: QKeyEvent) -> bool:
    """Tell whether a key writes one character by itself, as every key of a scanner does."""
    text = event.text()
    return len(text) == 1 and text.isprintable() and not event.modifiers() & ~_SHIFT


class HeldKey(QObject):
    """The first letter of a foreign barcode looks like a verdict; only the pause after it tells.

    A button whose shortcut is one letter is pressed when the pause has passed and nothing came
    behind the letter. What rushes in presses nothing.
    """

    def __init__(self, pause_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._button: QPushButton | None = None
        self._pressed_at = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self.press)

    def use(self, pause_ms: int) -> None:
        """Wait another while."""
        self._timer.setInterval(pause_ms)

    def hold(self, event: QKeyEvent) -> bool:
        """Keep a letter back if it is the key of a button; tell whether it is."""
        found = self._button_of(event)
        self._button, self._pressed_at = found, event.timestamp()
        if found is not None:
            self._timer.start()
        return found is not None

    def let_go(self) -> None:
        """Forget the letter: something came right behind it, so that no hand gave it."""
        self._timer.stop()
        self._button = None

    def follow(self, event: QKeyEvent) -> bool:
        """Take the next key; tell whether the one before was given by a hand and is done now.

        A window that was busy gets the keys of a hand all at once; when each was pressed tells.
        """
        pause = event.timestamp() - self._pressed_at
        by_hand = self._button is not None and self._pressed_at and pause > self._timer.interval()
        if by_hand:
            self.press()
        else:
            self.let_go()
        return bool(by_hand)

    def press(self) -> None:
        """Press the button that was meant, if it can still be pressed."""
        button = self._button
        self.let_go()
        if button is not None and button.isVisible() and button.isEnabled():
            button.click()

    @staticmethod
    def _button_of(event: QKeyEvent) -> QPushButton | None:
        window = QApplication.activeWindow()
        if window is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        wanted = QKeySequence(event.key())
        found = [
            one
            for one in window.findChildren(QPushButton)
            if one.shortcut() == wanted and one.isVisible() and one.isEnabled()
        ]
        return found[0] if len(found) == 1 else None
