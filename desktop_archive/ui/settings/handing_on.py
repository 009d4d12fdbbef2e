"""What other programs take over: a fonds as a finding aid, everything as a package (X-29)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from desktop_archive.rules.file_names import file_name
from desktop_archive.services.finding_aids import FindingAids
from desktop_archive.services.full_export import Finding, FullExport, verify_package
from desktop_archive.services.room import Room
from desktop_archive.ui.background import Background, Handle, StoppedError
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice, Progress
from desktop_archive.ui.words import say, say_failure
from desktop_archive.wording import sentence

_SHOWN = 8
_WIDTH = 400


class HandingOnPage(QWidget):
    """Writes a finding aid or the full export, and checks an export that came back."""

    def __init__(self, room: Room, background: Background) -> None:
        super().__init__()
        self._room, self._background = room, background
        self._handle: Handle | None = None
        self.notice, self.progress = Notice(), Progress()
        self._aid_title, self._aid_words = label("", "title"), label("", "second", wrap=True)
        self._full_title, self._full_words = label("", "title"), label("", "second", wrap=True)
        self.fonds = ChoiceField()
        self.aid_button = Button("", icon_name="file-down", on_click=self._ask_aid)
        self.full_button = Button("", icon_name="file-down", on_click=self._ask_full)
        self.check_button = Button("", icon_name="shield", on_click=self._ask_check)
        aid = column(
            self._aid_title,
            self._aid_words,
            self.fonds,
            row(self.aid_button, None),
            space=SPACE[3],
        )
        full = column(
            self._full_title,
            self._full_words,
            row(self.full_button, self.check_button, None, space=SPACE[2]),
            space=SPACE[3],
        )
        told = column(self.notice, self.progress, space=SPACE[3])
        self.setLayout(column(Card(aid), Card(full), told, None, space=SPACE[3]))
        theme().on_change(self._dress)
        self.progress.stopped.connect(self._stop)
        self.retranslate()

    def refresh(self) -> None:
        """Read which fonds there are."""
        found = FindingAids(self._room, sentence, current_language()).fonds()
        words = self.tr("{0} · {1} records")
        self.fonds.set_choices(
            [
                (one.code, words.format(f"{one.code} {one.name}".strip(), f"{one.records:,}"))
                for one in found
            ]
        )

    # --- what is written ----------------------------------------------------------------------

    def write_aid(self, path: Path) -> None:
        """Write the finding aid of the chosen fonds."""
        aids = FindingAids(self._room, sentence, current_language())
        code = self.fonds.value()
        self._begin(
            self.tr("Writing {0}").format(path.name),
            lambda handle: aids.write(code, path, handle.tell),
            lambda count: self.tr("{0} classes, files and items written to {1}").format(
                f"{count:,}", path.name
            ),
        )

    def write_full(self, path: Path) -> None:
        """Write everything the room knows."""
        export = FullExport(self._room)
        self._begin(
            self.tr("Writing {0}").format(path.name),
            lambda handle: export.write(path, handle.tell),
            lambda count: self.tr("{0} rows written to {1}").format(f"{count:,}", path.name),
        )

    def check(self, path: Path) -> None:
        """Check whether an export is whole and unchanged."""
        self.progress.say(self.tr("Checking {0}").format(path.name))
        self._handle = self._background.run(
            lambda _handle: verify_package(path), self._checked, self._failed
        )

    # --- inside -----------------------------------------------------------------------------

    def _ask_aid(self) -> None:
        name = file_name(self.fonds.value() or "EAD", ".xml")
        path = self._asked(self.tr("Save finding aid"), name, "EAD 2002 (*.xml)")
        if path is not None:
            self.write_aid(path)

    def _ask_full(self) -> None:
        organisation = self._room.facts.get("organisation", "")
        name = file_name(f"{organisation} {self._room.today().isoformat()}".strip(), ".zip")
        path = self._asked(self.tr("Save full export"), name, "ZIP (*.zip)")
        if path is not None:
            self.write_full(path)

    def _ask_check(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Check an export"), "", "ZIP (*.zip);;manifest.json (manifest.json)"
        )
        if name:
            path = Path(name)
            self.check(path.parent if path.name == "manifest.json" else path)

    def _asked(self, title: str, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, kinds)
        if not chosen:
            return None
        path, ending = Path(chosen), Path(name).suffix
        return path if path.suffix.lower() == ending else path.with_name(path.name + ending)

    def _begin(self, words: str, work: Callable[[Handle], int], done: Callable[[int], str]) -> None:
        self.notice.say("")
        self._set_busy(busy=True)
        self.progress.say(words)
        self._handle = self._background.run(
            work, lambda count: self._finished(done(count), Tone.DONE), self._failed
        )
        self._handle.progressed.connect(
            lambda rows, _total: self.progress.say(f"{words} · {rows:,}")
        )

    def _finished(self, words: str, tone: Tone) -> None:
        self._handle = None
        self._set_busy(busy=False)
        self.progress.hide()
        self.notice.say(words, tone)

    def _checked(self, findings: list[Finding]) -> None:
        if not findings:
            self._finished(self.tr("The export is whole and unchanged."), Tone.DONE)
            return
        words = self.tr("%n thing(s) are wrong with this export.", "", len(findings))
        lines = [say(one.what, file=one.file, version=one.version) for one in findings[:_SHOWN]]
        self._finished("\n".join([words, *lines]), Tone.REFUSED)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, StoppedError):
            self._finished(self.tr("Stopped. Nothing was written."), Tone.LOOK)
            return
        words = say_failure(error)
        self._finished(words or "", Tone.REFUSED)
        if words is None:
            raise error

    def _dress(self) -> None:
        self.setFixedWidth(pixels(_WIDTH))

    def _stop(self) -> None:
        if self._handle is not None:
            self._handle.stop()

    def _set_busy(self, *, busy: bool) -> None:
        for button in (self.aid_button, self.full_button, self.check_button):
            button.setEnabled(not busy)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._aid_title.setText(self.tr("A fonds for other archives' programs"))
        self._aid_words.setText(
            self.tr(
                "A finding aid in EAD 2002: classes, files and items with their dates, boxes and "
                "barcodes. What you may not read stays masked."
            )
        )
        self.fonds.set_name(self.tr("Fonds"))
        self.aid_button.set_words(self.tr("Save finding aid…"))
        self._full_title.setText(self.tr("Everything, for another program or for later"))
        self._full_words.setText(
            self.tr(
                "All tables with the whole trail, as text that explains itself and can be checked "
                "without this program. It holds what is secret too: keep it like the room itself."
            )
        )
        self.full_button.set_words(self.tr("Save full export…"))
        self.check_button.set_words(self.tr("Check an export…"))
        if self.isVisible():
            self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
