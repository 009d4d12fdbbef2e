"""A portable scanner's file: looked at first, then read in line by line, exceptions listed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget
from typing_extensions import override

from desktop_archive.rules.scan_files import LineOutcomeKind
from desktop_archive.services.portable import FileLook, LineOutcome, LookLine, PortableDesk
from desktop_archive.services.room import Room
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState, Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say, say_known, say_moment

_TONES = {
    LineOutcomeKind.ISSUED: "done",
    LineOutcomeKind.RETURNED: "done",
    LineOutcomeKind.PLACED: "done",
    LineOutcomeKind.REFUSED: "refused",
    LineOutcomeKind.UNKNOWN: "refused",
    LineOutcomeKind.STOPPED_HERE: "look",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A line as it was looked at, and what came of it."""

    look: LookLine
    done: LineOutcome | None = None

    @property
    def outcome(self) -> LineOutcomeKind | None:
        """Return what came of it, once it was read in."""
        return LineOutcomeKind(self.done.outcome) if self.done else None


class ScanFilePage(QWidget):
    """Choose a file, look at it, read it in, and keep what somebody has to look at.

    Signals:
        told: what was done or refused, with its tone.
        changed: something happened that the tabs count.
        left: the page was put away.
    """

    told = Signal(str, object)
    changed = Signal()
    left = Signal()

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._look: FileLook | None = None
        self._lines: list[Shown] = []
        self.heading, self.about = label("", "name"), label("", "second", wrap=True)
        self.notice = Notice()
        self.table = Table("desk_scan_file", self._columns())
        self._card, self._empty = Card(column(self.table), margin=1), EmptyState("scan-barcode")
        self.again, self.only = QCheckBox(), QCheckBox()
        self.choose_button = Button("", icon_name="file-text", on_click=self._ask)
        self.read_button = Button("", kind="primary", on_click=self.read_in)
        self.save_button = Button("", icon_name="file-down", on_click=self.table.save_list)
        self.print_button = Button("", icon_name="printer", on_click=self.table.print_list)
        self._leave = Button("", kind="flat", on_click=self.left.emit)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        steps = row(self.choose_button, self.read_button, self.again, None, self._leave)
        after = row(self.only, None, self.save_button, self.print_button)
        layout = column(
            self.heading,
            self.about,
            steps,
            self.notice,
            after,
            self._card,
            self._empty,
            space=SPACE[2],
        )
        layout.setStretch(5, 1)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[3])
        self.setLayout(layout)
        self.only.toggled.connect(lambda _on: self._show())

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("line", "number", 60, lambda r: str(r.look.line), sortable=False),
            Column("code", "code", 180, lambda r: r.look.code, sortable=False),
            Column("meaning", "text", 130, lambda r: say(r.look.meaning), sortable=False),
            Column("what", "code", 190, lambda r: r.look.what, sortable=False),
            Column("outcome", "chip", 120, self._outcome, chip=self._tone, sortable=False),
            Column("title", "text", 320, self._why, sortable=False),
            Column("place", "code", 150, lambda r: r.done.place if r.done else "", sortable=False),
            Column("due", "date", 92, lambda r: r.done.due if r.done else "", sortable=False),
        )

    @staticmethod
    def _outcome(line: Shown) -> str:
        return say(line.outcome) if line.outcome else ""

    @staticmethod
    def _tone(line: Shown) -> str:
        return _TONES.get(line.outcome, "") if line.outcome else ""

    def _why(self, line: Shown) -> str:
        """Return in words why a line was refused, or what was done with what."""
        if line.outcome is LineOutcomeKind.STOPPED_HERE:
            return self.tr("The program stopped at this line. Look whether it was done.")
        if line.done is None:
            return say(line.look.problem) if line.look.problem else ""
        if line.done.cause is not None:
            return say(line.done.cause, **line.done.facts)
        return line.done.what

    def title(self) -> str:
        """Return what the list is called on paper and as a file."""
        return self.heading.text()

    def open_file(self, path: Path) -> None:
        """Look at a file; nothing is done with it yet."""
        self.again.setChecked(False)
        self._attempt(lambda: self._opened(path))

    def _opened(self, path: Path) -> None:
        self._look = look = PortableDesk(self._room).look(path)
        self._lines = [Shown(line) for line in look.lines]
        self.only.setChecked(False)
        odd = sum(line.is_odd for line in look.lines)
        words = self.tr("%n line(s)", "", len(look.lines))
        more = self.tr("%n of them not to be understood", "", odd)
        self.about.setText(" · ".join((look.name, words, more) if odd else (look.name, words)))
        self._warn(look)
        self._show()

    def _warn(self, look: FileLook) -> None:
        if look.read_at:
            words = self.tr("This file was read in on {0}. It is refused unless you say otherwise.")
            self.notice.say(words.format(say_moment(look.read_at)), Tone.LOOK)
        elif look.stopped_at:
            words = self.tr("Reading stopped at line {0}. It goes on with the next one.")
            self.notice.say(words.format(look.stopped_at), Tone.LOOK)
        else:
            self.notice.say(self.tr("Nothing is done yet. Look at the lines, then read them in."))

    def read_in(self) -> None:
        """Do what each line says, one whole act after the other."""
        if self._look is not None:
            self._attempt(self._read)

    def _read(self) -> None:
        look = self._look
        assert look is not None
        desk = PortableDesk(self._room)
        told = {one.line: one for one in desk.read_looked_at(look, again=self.again.isChecked())}
        self._lines = [Shown(line, told.get(line.line)) for line in look.lines]
        odd = sum(one.outcome.is_exception for one in self._lines if one.outcome)
        words = self.tr("%n line(s) read", "", len(told))
        more = self.tr("%n of them to look at", "", odd)
        self._look = None
        self.only.setChecked(bool(odd))
        self._show()
        tone = Tone.LOOK if odd else Tone.DONE
        self.notice.say(f"{words} · {more}" if odd else words, tone)
        self.told.emit(f"{words} · {more}" if odd else words, tone)
        self.changed.emit()

    def shown(self) -> Sequence[Shown]:
        """Return the lines that are listed: all, or only what somebody has to look at."""
        if not self.only.isChecked():
            return self._lines
        return [
            one
            for one in self._lines
            if (one.outcome.is_exception if one.outcome else one.look.is_odd)
        ]

    def _show(self) -> None:
        lines = self.shown()
        self.table.show_rows(lines)
        self._card.setVisible(bool(self._lines))
        self._empty.setVisible(not self._lines)
        self.read_button.setEnabled(self._look is not None)
        self.read_button.setToolTip("" if self._look else self.tr("Choose a file first."))
        self.again.setVisible(bool(self._look and self._look.read_at))
        for part in (self.only, self.save_button, self.print_button):
            part.setVisible(bool(self._lines))

    def _attempt(self, step: object) -> None:
        try:
            step()  # type: ignore[operator]
        except KNOWN as error:
            said = say_known(error)
            self.notice.say(said, Tone.REFUSED)
            self.told.emit(said, Tone.REFUSED)

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("File of a portable scanner"))
        if name:
            self.open_file(Path(name))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.heading.setText(self.tr("Portable scanner file"))
        self.choose_button.set_words(self.tr("Choose file…"))
        self.read_button.set_words(self.tr("Read in"))
        self.again.setText(self.tr("Scanned again on purpose: read it once more"))
        self.only.setText(self.tr("Only what needs a look"))
        self.save_button.set_words(self.tr("Save list…"))
        self.print_button.set_words(self.tr("Print list"))
        self._leave.set_words(self.tr("Back to the desk"))
        head = [self.tr("Line"), self.tr("Code"), self.tr("Is"), self.tr("Which")]
        came = [self.tr("Outcome"), self.tr("Why, or what"), self.tr("Place"), self.tr("Due")]
        self.table.rows.set_headings([*head, *came])
        self._empty.say(
            self.tr("No file chosen"),
            self.tr(
                "One code a line, with a time or without: reader card, then what goes out; what "
                "comes back alone; a box and then its shelf."
            ),
        )
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
