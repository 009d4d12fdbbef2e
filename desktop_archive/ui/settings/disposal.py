"""Chains of approval for destruction, and the designated places (D-03, D-29, D-42)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.rules.posts import KNOWN_POSTS
from desktop_archive.services.destruction.profiles import PlaceRow, Profiles
from desktop_archive.services.room import Room
from desktop_archive.ui.settings.profile_form import ProfileForm
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say_known, say_list, say_names

_SIDE = 380


def _opinions(profile: object) -> str:
    seats = getattr(profile, "seats", ())
    return say_list([say_names(KNOWN_POSTS[s.post]) for s in seats if s.part is not Part.DECISION])


_PROFILES = (
    Column("title", "text", 180, lambda r: say_names(r.names), sortable=False),
    Column("opinions", "text", 240, _opinions, sortable=False),
    Column("decides", "text", 120, lambda r: say_names(KNOWN_POSTS[r.decider]), sortable=False),
)
_PLACES = (
    Column("title", "text", 180, lambda r: r.name, sortable=False),
    Column("secrets", "text", 90, lambda r: "✓" if r.for_secrets else "", sortable=False),
    Column("burning", "text", 90, lambda r: "✓" if r.for_burning else "", sortable=False),
    Column("retired", "date", 100, lambda r: r.retired_on or "", sortable=False),
)


class DisposalPage(QWidget):
    """Who approves a destruction, and where one takes place."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._profiles = room, Profiles(room)
        self._first, self._second = label("", "title"), label("", "title")
        self.profiles, self.places = Table("profiles", _PROFILES), Table("designated", _PLACES)
        self.copy_button = Button("", icon_name="copy", on_click=self._copy)
        self.place = TextField()
        self.for_secrets, self.for_burning = QCheckBox(), QCheckBox()
        self.add_button = Button("", icon_name="plus", on_click=self._add)
        self.retire_button = Button("", on_click=self._retire)
        self.notice, self.form = Notice(), ProfileForm(self._profiles)
        self._build()
        self.form.saved.connect(self._saved)
        self.profiles.row_opened.connect(lambda _row: self._copy())
        self.retranslate()

    def refresh(self) -> None:
        """Read profiles and places again."""
        self.profiles.show_rows(self._profiles.all())
        self.places.show_rows(self._profiles.places(retired=True))
        for table in (self.profiles, self.places):
            table.choose_again()
        may = self._room.may(Right.SETTINGS)
        why = "" if may else self.tr("Only a head or an administrator changes this.")
        for button in (self.copy_button, self.add_button, self.retire_button):
            button.setEnabled(may)
            button.setToolTip(hint(why))
        self.form.allow(why)

    def _copy(self) -> None:
        found = self.profiles.current_row()
        if found is not None:
            self.form.begin(found)

    def _saved(self, words: str) -> None:
        self.refresh()
        self.notice.say(words, Tone.DONE)

    def _add(self) -> None:
        self._attempt(self._added)

    def _added(self) -> str:
        name = self.place.text()
        self._profiles.add_place(
            name,
            for_secrets=self.for_secrets.isChecked(),
            for_burning=self.for_burning.isChecked(),
        )
        self.place.set_text("")
        return self.tr("Designated: {0}").format(name)

    def _retire(self) -> None:
        found: PlaceRow | None = self.places.current_row()
        if found is None:
            self.notice.say(self.tr("Choose a place first."), Tone.REFUSED)
            return
        self._attempt(lambda: self._retired(found))

    def _retired(self, found: PlaceRow) -> str:
        self._profiles.retire_place(found.id)
        return self.tr("Not designated any more: {0}").format(found.name)

    def _attempt(self, step: Callable[[], str]) -> None:
        try:
            words = step()
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.refresh()
        self.notice.say(words, Tone.DONE)

    def _build(self) -> None:
        ticks = row(self.for_secrets, self.for_burning, None, space=SPACE[4])
        left = column(
            self.notice,
            self._first,
            Card(column(self.profiles), margin=1),
            row(self.copy_button, None),
            self._second,
            Card(column(self.places), margin=1),
            row(self.retire_button, None),
            self.place,
            ticks,
            row(self.add_button, None),
            space=SPACE[2],
        )
        left.setStretch(2, 1)
        left.setStretch(5, 1)
        self._side = Card(column(scrolling(column(self.form, None))))
        whole = row(left, self._side, space=SPACE[3])
        whole.setStretch(0, 1)
        self.setLayout(whole)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._side.setFixedWidth(pixels(_SIDE))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._first.setText(self.tr("Who approves a destruction"))
        self._second.setText(self.tr("Designated places"))
        self.profiles.rows.set_headings(
            (self.tr("Profile"), self.tr("Opinions"), self.tr("Decides"))
        )
        self.places.rows.set_headings(
            (
                self.tr("Place"),
                self.tr("For secrets"),
                self.tr("For burning"),
                self.tr("Retired on"),
            )
        )
        self.copy_button.set_words(self.tr("Own profile from this one"))
        self.place.set_name(self.tr("New place"))
        self.for_secrets.setText(self.tr("Designated for secrets and personal data"))
        self.for_burning.setText(self.tr("Meets the rules for burning"))
        self.add_button.set_words(self.tr("Designate"))
        self.retire_button.set_words(self.tr("Retire this place"))
        self.form.retranslate()
        if self.isVisible():
            self.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
