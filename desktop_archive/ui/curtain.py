"""What is put out of sight while a desk is locked, and brought back to who comes back (F22)."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from typing_extensions import override

#: Asked for in between, with nothing of one's own in them: what waits for them hears "cancel".
_ASKED = (QFileDialog, QMessageBox)
#: Lists that a field of the locked page opens itself, and hints: they never come back.
_FLEETING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class Curtain(QObject):
    """Keeps every window but one out of sight, those that open meanwhile too.

    A dialog with something typed into it is hidden and comes back as it was; one that only asks
    for a file is cancelled, since what asked still waits within it.
    """

    def __init__(self, application: QApplication, frame: QWidget) -> None:
        super().__init__(frame)
        self._application, self._frame = application, frame
        self._kept: list[QWidget] = []

    def draw(self) -> None:
        """Put every window away but the one that asks who is there."""
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        # What lies on top goes first: a question within a dialog before the dialog.
        for beside in reversed(self._beside()):
            self._put_away(beside)
        self._application.installEventFilter(self)

    def open(self) -> None:
        """Show again what was put away; what ended meanwhile took its window away."""
        self._application.removeEventFilter(self)
        kept, self._kept = self._kept, []
        for beside in filter(shiboken6.isValid, kept):
            beside.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, on=False)
            beside.show()

    def clear(self) -> None:
        """End what was open: somebody else may come in."""
        self._application.removeEventFilter(self)
        seen = [one for one in self._frame.findChildren(QDialog) if one.isVisible()]
        kept, self._kept = [*self._kept, *seen], []
        for beside in filter(shiboken6.isValid, kept):
            if isinstance(beside, QDialog):
                beside.reject()
            else:
                beside.close()
            if shiboken6.isValid(beside):
                beside.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._comes_late(watched):
            assert isinstance(watched, QWidget)
            # It is shown nowhere even for a moment, and put away as soon as that is done.
            watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
            QTimer.singleShot(0, watched, lambda: self._put_away(watched))
        return False

    def _comes_late(self, watched: QObject) -> bool:
        return (
            isinstance(watched, QWidget)
            and watched.isWindow()
            and watched is not self._frame
            and watched.windowType() not in _FLEETING
        )

    def _beside(self) -> list[QWidget]:
        windows = QApplication.topLevelWidgets()
        return [one for one in windows if one is not self._frame and one.isVisible()]

    def _put_away(self, beside: QWidget) -> None:
        if isinstance(beside, _ASKED):
            beside.reject()
            return
        beside.hide()
        if beside.windowType() not in _FLEETING and beside not in self._kept:
            self._kept.append(beside)
