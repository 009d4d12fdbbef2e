"""The red bar over everything: the room can only be read, why, and what to do now."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QFrame
from typing_extensions import override

from desktop_archive.services.room import Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.services.trouble_report import TroubleReport
from desktop_archive.ui.theme.current import theme, tokens
from desktop_archive.ui.theme.icons import pixmap
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say, say_known


class StopBar(QFrame):
    """Says that damage was found; offers a report and a good copy. It never repairs.

    Signals:
        restore_requested: a copy should be put in the place of the room.
        told: what became of the report, in words.
    """

    restore_requested = Signal()
    told = Signal(str)

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self.setObjectName("stop")
        self._mark = label("")
        self.words = label("", "strong", wrap=True)
        self.report_button = Button("", kind="compact", on_click=self._ask)
        self.restore_button = Button("", kind="compact", on_click=self.restore_requested.emit)
        layout = row(
            self._mark, self.words, self.report_button, self.restore_button, space=SPACE[3]
        )
        layout.setContentsMargins(SPACE[4], SPACE[2], SPACE[4], SPACE[2])
        layout.setStretchFactor(self.words, 1)
        self.setLayout(layout)
        self.hide()
        theme().on_change(self._dress)
        self.retranslate()

    def refresh(self) -> None:
        """Show why nothing is written, if so."""
        stopped = self._room.stopped
        self.setVisible(stopped is not None)
        if stopped is None:
            return
        self.restore_button.setVisible(self._room.is_file)
        good = TroubleReport(self._room).last_good()
        none = self.tr("none") if self._room.is_file else self.tr("on the server")
        copy = f"{good.made_at.astimezone():%Y-%m-%d %H:%M} (#{good.sequence:,})" if good else ""
        facts = {"count": len(stopped.findings) or None, "copy": copy or none}
        self.words.setText(say(stopped.problem, **facts))

    def save(self, path: Path) -> None:
        """Save the report and say where it is."""
        try:
            TroubleReport(self._room).save(path)
        except ArchiveUnavailableError as trouble:
            self.told.emit(say_known(trouble))
            return
        self.told.emit(self.tr("Report saved: {0}").format(path.name))

    def _ask(self) -> None:
        name = f"desktop-archive-{self._room.now():%Y%m%d-%H%M}.txt"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), name, "*.txt")
        if chosen:
            self.save(Path(chosen))

    def _dress(self) -> None:
        colours = tokens()
        tone = colours.refused
        self.setStyleSheet(
            f"#stop {{ background: {tone.tint}; border-bottom: 2px solid {tone.fill}; }}"
        )
        self._mark.setPixmap(pixmap("triangle-alert", tone.text, 20))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.report_button.set_words(self.tr("Save a report…"))
        self.restore_button.set_words(self.tr("Restore a copy…"))
        self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
