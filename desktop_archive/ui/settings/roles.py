"""Roles and rights: the grid, a form for one cell or a role of one's own, every change (R-23)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right, Role
from desktop_archive.rules.roles import RoleBook, RoleChange
from desktop_archive.services.roles import Roles
from desktop_archive.services.room import Room
from desktop_archive.ui.settings.role_grid import RoleGrid, grid_rows
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, clear, column, holder, line, row, scrolling
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say, say_known, say_list, say_moment, say_pair, say_role

_SIDE = 320


class RolesPage(QWidget):
    """The grid of who may what, and what changed in it."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._roles = room, Roles(room)
        self._book: RoleBook = {}
        self._code, self._right = Role.CLERK.value, Right.ENTER
        self.grid = RoleGrid(())
        self._place = QVBoxLayout()
        self._heading, self._hint = label("", "title", wrap=True), label("", "second", wrap=True)
        self._legend, self._history = label("", "caption", wrap=True), label("", "strong")
        self.approver, self.reason = TextField(), TextField()
        self.grant_button = Button("", kind="primary", on_click=self._grant)
        self.notice = Notice()
        self._own = label("", "strong", wrap=True)
        self.name, self.like, self.own_unit = TextField(), ChoiceField(), QCheckBox()
        self.add_button = Button("", on_click=self._add)
        self.end_button = Button("", on_click=self._end)
        self.changes = Table("role_changes", self._columns())
        self._build()
        self.retranslate()

    def refresh(self) -> None:
        """Read roles and changes again; the chosen cell stays chosen."""
        self._book = self._roles.book()
        codes = [code for code, line in self._book.items() if not line.ended]
        if tuple(codes) != self.grid.codes:
            self._renew_grid(codes)
        if self._code not in codes:
            self._code = Role.CLERK.value
        code, right = self._code, self._right
        self.grid.show_rows(grid_rows(self._book))
        self.grid.choose_cell(code, right)
        self.changes.show_rows(self._roles.history())
        self.like.set_choices([(each, say_role(each)) for each in codes])
        self._show_cell()

    def _renew_grid(self, codes: list[str]) -> None:
        """Make the grid anew: every role of the room has its column."""
        clear(self._place)
        self.grid = RoleGrid(codes)
        self.grid.cell_chosen.connect(self._choose)
        self._place.addWidget(self.grid)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("at", "date", 130, lambda version: say_moment(version.at), sortable=False),
            Column("what", "text", 284, lambda r: say_list(list(map(self._step, r.changes)))),
            Column("who", "code", 90, lambda r: r.who, sortable=False),
            Column("approved", "text", 100, lambda r: r.approved_by, sortable=False),
            Column("reason", "text", 160, lambda r: r.reason, sortable=False),
        )

    def _step(self, change: RoleChange) -> str:
        if change.right is None:
            words = self.tr("made") if change.new else self.tr("ended")
            return say_pair(say_role(change.role), words)
        old, new = (self.tr("yes") if held else self.tr("no") for held in (change.old, change.new))
        what = f"{say_role(change.role)} · {say(change.right)}"
        return say_pair(what, f"{old} → {new}")

    def _build(self) -> None:
        form = column(
            self._heading,
            self._hint,
            self.approver,
            self.reason,
            row(self.grant_button, None),
            self.notice,
            line(),
            self._own,
            self.name,
            self.like,
            self.own_unit,
            row(self.add_button, self.end_button, None),
            None,
            space=SPACE[2],
        )
        self._card = Card(column(scrolling(form)), margin=SPACE[3])
        self._place.addWidget(self.grid)
        top = column(self._place, row(self._legend, margin=SPACE[2]), space=0)
        below = Card(column(self._history, self.changes, space=SPACE[2]), margin=SPACE[2])
        left = column(Card(top, margin=1), below, space=SPACE[3])
        left.setStretch(0, 3)
        left.setStretch(1, 1)
        layout = row(holder(left), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        theme().on_change(self._dress)

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def _choose(self, code: str, right: Right | None) -> None:
        if (code, right) != (self._code, self._right):
            self.notice.say("")
        if right is not None:
            self._code, self._right = code, right
        self._show_cell()

    def _show_cell(self) -> None:
        """Say who holds the right of the chosen cell, and what can be done about it."""
        found = self._book.get(self._code)
        if found is None:
            return
        self._heading.setText(f"{say_role(self._code)} · {say(self._right)}")
        held = self._right in found.rights
        if self._right in found.never:
            self._hint.setText(self.tr("This role never holds this right."))
        elif held:
            self._hint.setText(self.tr("This role holds this right."))
        else:
            self._hint.setText(self.tr("This role does not hold this right."))
        self.grant_button.set_words(
            self.tr("Take the right away") if held else self.tr("Give the right")
        )
        self._enable()

    def _enable(self) -> None:
        """Say why what cannot be done now cannot be done."""
        found = self._book[self._code]
        may = self._room.may(Right.ACCOUNTS)
        words = "" if may else self.tr("Only an administrator changes roles and rights.")
        never = self.tr("This role never holds this right.") if self._right in found.never else ""
        own = "" if found.is_own else self.tr("Only roles of this room can be ended.")
        for button, why in (
            (self.grant_button, words or never),
            (self.add_button, words),
            (self.end_button, words or own),
        ):
            button.setEnabled(not why)
            button.setToolTip(hint(why))

    def _grant(self) -> None:
        given = self._right not in self._book[self._code].rights
        self._try(
            lambda: self._roles.grant(
                self._code,
                self._right,
                given=given,
                approved_by=self.approver.text(),
                reason=self.reason.text(),
            ),
            self.tr("Saved. It holds from everybody's next act on."),
        )

    def _add(self) -> None:
        self._try(
            lambda: self._roles.add(
                self.name.text(),
                [say(role) for role in Role],
                like=self.like.value(),
                own_unit=self.own_unit.isChecked(),
                approved_by=self.approver.text(),
                reason=self.reason.text(),
            ),
            self.tr("The role is made. Give it to people under Accounts."),
        )

    def _end(self) -> None:
        self._try(
            lambda: self._roles.end(self._code, self.approver.text(), self.reason.text()),
            self.tr("The role has ended: it gives no rights any more."),
        )

    def _try(self, step: Callable[[], object], words: str) -> None:
        try:
            step()
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        for field in (self.approver, self.reason, self.name):
            field.set_text("")
        self.refresh()
        self.notice.say(words, Tone.DONE)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._history.setText(self.tr("Changes"))
        self._legend.setText(
            self.tr(
                "A filled circle: the role holds the right. A ring: it does not. A lock: it "
                "never may, however the roles are changed. Who holds several roles has the "
                "rights of all of them."
            )
        )
        self.approver.set_name(self.tr("Approved by"))
        self.reason.set_name(self.tr("Reason"))
        self._own.setText(self.tr("A role of this room"))
        self.name.set_name(self.tr("Name of the role"))
        self.like.set_name(self.tr("Begins with the rights of"))
        self.own_unit.setText(self.tr("Sees the own department only"))
        self.add_button.set_words(self.tr("Make role"))
        self.end_button.set_words(self.tr("End role"))
        self.grid.retranslate()
        when, what, who = self.tr("When"), self.tr("Old and new"), self.tr("Who")
        approved, reason = self.tr("Approved by"), self.tr("Reason")
        self.changes.rows.set_headings((when, what, who, approved, reason))
        self.changes.viewport().update()
        self._show_cell()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
