"""An own profile: who sits on the panel, who gives an opinion, who decides (P-08)."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_archive.rules.destruction.profiles import (
    PanelRole,
    PanelSeat,
    Part,
    Profile,
    Seat,
)
from desktop_archive.rules.names import Names
from desktop_archive.rules.posts import KNOWN_POSTS
from desktop_archive.services.destruction.profiles import Profiles
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say, say_known, say_names

_SHOWN = 150
#: What a post can do in a chain of approval.
_PARTS = (Part.PANEL, Part.OPINION, Part.CHECK, Part.DECISION)


@dataclass(frozen=True, slots=True)
class _Line:
    """One seat as the form shows it: on the panel, or under the list."""

    part: Part
    post: str
    each_unit: bool = False
    role: PanelRole = PanelRole.MEMBER


_COLUMNS = (
    Column("part", "text", 90, lambda r: say(r.part), sortable=False),
    Column("title", "text", 140, lambda r: say_names(KNOWN_POSTS[r.post]), sortable=False),
    Column("each", "text", 60, lambda r: "✓" if r.each_unit else "", sortable=False),
)


class ProfileForm(QWidget):
    """Changes a copy; what ships with the program stays as it is.

    Signals:
        saved: what was kept, in words.
    """

    saved = Signal(str)

    def __init__(self, profiles: Profiles) -> None:
        super().__init__()
        self._profiles = profiles
        self._lines: list[_Line] = []
        self._heading, self._about = label("", "name"), label("", "second", wrap=True)
        self.name, self.table = TextField(), Table("profile_seats", _COLUMNS)
        self.table.setMinimumHeight(_SHOWN)
        self.part, self.post, self.each = ChoiceField(), ChoiceField(), QCheckBox()
        self.in_order, self.panel_signs = QCheckBox(), QCheckBox()
        self.add_button = Button("", icon_name="plus", on_click=self._add)
        self.remove_button = Button("", icon_name="minus", on_click=self._remove)
        self.up_button = Button("", icon_name="arrow-up", kind="icon", on_click=self._up)
        self.approved_by, self.reason = TextField(), TextField()
        self.notice = Notice()
        self.save_button = Button("", kind="primary", on_click=self._save)
        self.setLayout(
            column(
                self._heading,
                self._about,
                self.name,
                self.table,
                row(self.up_button, self.remove_button, None),
                row(self.part, self.post),
                self.each,
                row(self.add_button, None),
                self.in_order,
                self.panel_signs,
                self.approved_by,
                self.reason,
                self.notice,
                row(self.save_button, None),
                space=SPACE[2],
            )
        )
        self.in_order.setChecked(True)
        self.panel_signs.setChecked(True)

    def begin(self, profile: Profile) -> None:
        """Take a profile as the beginning of an own one."""
        self._lines = [
            _Line(Part.PANEL, one.post, one.each_unit, one.role) for one in profile.panel
        ]
        self._lines += [_Line(one.part, one.post, one.each_unit) for one in profile.seats]
        self.in_order.setChecked(profile.in_order)
        self.panel_signs.setChecked(profile.panel_signs)
        self.name.set_text(self.tr("{0} (own)").format(say_names(profile.names)))
        self.notice.say("")
        self._show()
        self.name.line.setFocus()

    def allow(self, why_not: str) -> None:
        """Let profiles be kept, or say why not."""
        self.save_button.setEnabled(not why_not)
        self.save_button.setToolTip(hint(why_not))

    def profile(self) -> Profile:
        """Return the profile as the form says it."""
        name = self.name.text()
        panel = [one for one in self._lines if one.part is Part.PANEL]
        seats = [one for one in self._lines if one.part is not Part.PANEL]
        return Profile(
            name,
            Names(name, name, name),
            tuple(PanelSeat(one.post, one.role, one.each_unit) for one in panel),
            tuple(Seat(one.part, one.post, one.each_unit) for one in seats),
            in_order=self.in_order.isChecked(),
            panel_signs=self.panel_signs.isChecked(),
        )

    def _show(self, at: int = 0) -> None:
        self.table.show_rows(self._lines)
        self.table.choose(at)

    def _at(self) -> int:
        return self.table.currentIndex().row()

    def _add(self) -> None:
        part = Part(self.part.value())
        made = _Line(part, self.post.value(), self.each.isChecked())
        if part is Part.PANEL and not any(one.part is Part.PANEL for one in self._lines):
            made = replace(made, role=PanelRole.CHAIR)
        # Whoever decides comes last, whenever the others are named.
        last = len(self._lines)
        while part is not Part.DECISION and last and self._lines[last - 1].part is Part.DECISION:
            last -= 1
        self._lines.insert(last, made)
        self._show(last)

    def _remove(self) -> None:
        at = self._at()
        if 0 <= at < len(self._lines):
            del self._lines[at]
            self._show(min(at, len(self._lines) - 1))

    def _up(self) -> None:
        at = self._at()
        if 0 < at < len(self._lines):
            self._lines[at - 1], self._lines[at] = self._lines[at], self._lines[at - 1]
            self._show(at - 1)

    def _save(self) -> None:
        profile = self.profile()
        try:
            self._profiles.save(profile, self.approved_by.text(), self.reason.text())
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.notice.say("")
        self.saved.emit(self.tr("Kept: {0}").format(self.name.text()))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Own profile"))
        self._about.setText(
            self.tr("Batches that are open keep the profile with which they were opened.")
        )
        self.name.set_name(self.tr("Name"))
        self.table.rows.set_headings((self.tr("Part"), self.tr("Post"), self.tr("Each unit")))
        self.part.set_name(self.tr("Part"))
        self.part.set_choices([(one.value, say(one)) for one in _PARTS])
        self.post.set_name(self.tr("Post"))
        self.post.set_choices([(code, say_names(names)) for code, names in KNOWN_POSTS.items()])
        self.each.setText(self.tr("Once for each department on the list"))
        self.add_button.set_words(self.tr("Add"))
        self.remove_button.set_words(self.tr("Take out"))
        self.up_button.setAccessibleName(self.tr("Earlier"))
        self.up_button.setToolTip(self.tr("Earlier"))
        self.in_order.setText(self.tr("Opinions come in this order"))
        self.panel_signs.setText(self.tr("The panel signs the list first"))
        self.approved_by.set_name(self.tr("Approved by"))
        self.reason.set_name(self.tr("Reason"))
        self.save_button.set_words(self.tr("Keep this profile"))
