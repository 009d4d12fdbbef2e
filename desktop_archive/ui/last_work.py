"""The last work of a window that closes: told while it goes on, off the window's thread."""

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop_archive.ui.background import Background, Work
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column
from desktop_archive.ui.widgets.labels import label


def finish(window: QWidget, words: str, work: Work[object]) -> None:
    """Do work and say so over the window, which stays painted and takes no key meanwhile.

    Raises:
        BaseException: what the work raised.
    """
    panel, loop, background = QDialog(window, Qt.WindowType.Tool), QEventLoop(), Background()
    panel.setWindowTitle(words)
    panel.setLayout(column(label(words, "body"), margin=SPACE[4]))
    panel.setMinimumWidth(360)
    broken: list[BaseException] = []

    def failed(error: BaseException) -> None:
        broken.append(error)
        loop.quit()

    background.run(work, lambda _answer: loop.quit(), failed)
    panel.show()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    background.close()
    panel.close()
    panel.deleteLater()
    if broken:
        raise broken[0]
