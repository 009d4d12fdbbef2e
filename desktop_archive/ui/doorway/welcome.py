"""The first start: make a room, open one, or try the practice room."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout
from typing_extensions import override

from desktop_archive.ui.doorway.page import DoorwayPage
from desktop_archive.ui.languages import LANGUAGES, NAMES, current_language
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import label

_PRESETS = ("da22", "da13", "company", "property")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was filled in for a new room."""

    path: Path
    organisation: str
    fonds: str
    preset: str
    login: str
    name: str
    password: str


class WelcomePage(DoorwayPage):
    """Offers four ways in.

    Signals:
        create_requested: a new room was filled in.
        open_requested: the path of a room.
        server_requested: a room on a server is wanted.
        practice_requested: the practice room is wanted.
        restore_requested: the path of a room that should get a copy in its place.
        language_chosen: another language.
    """

    create_requested = Signal(object)
    open_requested = Signal(object)
    server_requested = Signal()
    practice_requested = Signal()
    restore_requested = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, usual_place: Path) -> None:
        super().__init__()
        self._usual = usual_place
        self._broken: Path | None = None
        self.restore_button = Button("", icon_name="archive-restore", on_click=self._restore)
        self.restore_button.hide()
        self.language = ChoiceField()
        self.practice_button = Button("", icon_name="play", on_click=self.practice_requested.emit)
        self.open_button = Button("", icon_name="archive-restore", on_click=self._open)
        self.server_button = Button("", icon_name="users", on_click=self.server_requested.emit)
        self.create_button = Button("", kind="primary", on_click=self._create)
        self._new_heading = label("", "title")
        self._other_heading = label("", "title")
        self._duty = label("", "caption", wrap=True)
        self._practice_words = label("", "second", wrap=True)
        self._server_words = label("", "second", wrap=True)
        self.fields: dict[str, Field] = {
            "organisation": TextField(),
            "fonds": TextField(),
            "preset": ChoiceField(),
            "place": TextField(),
            "login": TextField(),
            "name": TextField(),
            "password": TextField(secret=True),
            "again": TextField(secret=True),
        }
        self._build()
        self.language.box.activated.connect(
            lambda _at: self.language_chosen.emit(self.language.value())
        )
        self.retranslate()

    @override
    def say(self, words: str) -> None:
        super().say(words)
        self.offer_restore(None)

    def offer_restore(self, path: Path | None) -> None:
        """Offer the copies of a room that cannot be opened any more."""
        self._broken = path
        self.restore_button.setVisible(path is not None)

    def _restore(self) -> None:
        if self._broken is not None:
            self.restore_requested.emit(self._broken)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE[3])
        grid.setVerticalSpacing(SPACE[2])
        for at, name in enumerate(self.fields):
            grid.addWidget(self.fields[name], at // 2, at % 2)
        new = column(
            self._new_heading,
            grid,
            self._duty,
            row(self.create_button, None),
            None,
            space=SPACE[3],
        )
        other = column(
            self._other_heading,
            self.language,
            line(),
            self._practice_words,
            row(self.practice_button, None),
            line(),
            row(self.open_button, None),
            line(),
            self._server_words,
            row(self.server_button, None),
            None,
            space=SPACE[3],
        )
        both = row(holder(new), holder(other), space=SPACE[5])
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        told = row(self.restore_button, None)
        self.put(column(self.notice, told, both, space=SPACE[3]), wide=True)
        self._text("place").set_text(str(self._usual))

    def _text(self, name: str) -> TextField:
        field = self.fields[name]
        if not isinstance(field, TextField):
            raise TypeError(name)
        return field

    def _open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a room"), str(self._usual.parent))
        if name:
            self.open_requested.emit(Path(name))

    def _create(self) -> None:
        for field in self.fields.values():
            field.say("")
        missing = [
            name
            for name in ("organisation", "fonds", "place", "login", "password")
            if not self._text(name).text()
        ]
        for name in missing:
            self._text(name).say(self.tr("Please fill in"))
        if self._text("password").line.text() != self._text("again").line.text():
            self._text("again").say(self.tr("The two passwords differ"))
            return
        if missing:
            return
        preset = self.fields["preset"]
        self.create_requested.emit(
            Wanted(
                Path(self._text("place").text()).expanduser(),
                self._text("organisation").text(),
                self._text("fonds").text(),
                preset.value() if isinstance(preset, ChoiceField) else "da22",
                self._text("login").text(),
                self._text("name").text(),
                self._text("password").line.text(),
            )
        )

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.heading.setText(self.tr("Desktop Archive"))
        self.words.setText(
            self.tr(
                "The records room: catalogue, boxes, shelves, loans, retention and destruction."
            )
        )
        self._new_heading.setText(self.tr("New room"))
        self._other_heading.setText(self.tr("Language and other ways in"))
        self._practice_words.setText(
            self.tr(
                "The practice room is invented and complete: try every scan in it without fear."
            )
        )
        self.practice_button.set_words(self.tr("Open the practice room"))
        self.open_button.set_words(self.tr("Open a room…"))
        self._server_words.setText(self.tr("Several desks share a room that lies on a server."))
        self.server_button.set_words(self.tr("Room on a server…"))
        self.restore_button.set_words(self.tr("Restore a copy of this room…"))
        self.create_button.set_words(self.tr("Create the room"))
        self.language.set_name(self.tr("Language"))
        self.language.set_choices([(one, NAMES[one]) for one in LANGUAGES])
        self.language.choose(current_language())
        self._duty.setText(
            self.tr("Whoever creates the room undertakes to keep what lies in it confidential.")
        )
        self._name_fields()
        self._offer_presets()

    def _name_fields(self) -> None:
        names = {
            "organisation": self.tr("Organisation"),
            "fonds": self.tr("Fonds number"),
            "preset": self.tr("Numbering and classes"),
            "place": self.tr("File of the room"),
            "login": self.tr("First administrator: sign-in name"),
            "name": self.tr("Name in full"),
            "password": self.tr("Password (at least 12 characters)"),
            "again": self.tr("Password again"),
        }
        for name, text in names.items():
            self.fields[name].set_name(text)

    def _offer_presets(self) -> None:
        preset = self.fields["preset"]
        words = {
            "da22": self.tr("Documents by item (DA/T 22)"),
            "da13": self.tr("All categories (DA/T 13)"),
            "company": self.tr("Company, year-class-number"),
            "property": self.tr("Property management"),
        }
        if isinstance(preset, ChoiceField):
            preset.set_choices([(key, words[key]) for key in _PRESETS])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
