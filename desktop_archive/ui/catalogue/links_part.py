"""Links of a record on a page of the inspector: shown, followed, ended, and new ones made."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.links import LinkSide
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.desk import Catalogue, RecordRow
from desktop_archive.services.catalogue.links import LinkLine
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.catalogue.sections import LinkLineButton
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone, Wish
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label, tooltip
from desktop_archive.ui.words import say, say_known


class LinksPart(QObject):
    """Fills the links of some sides into a page.

    Signals:
        wished: another record is to be shown.
        told: a result in words for the status bar, with its tone.
        changed: the page is to be shown anew.
    """

    wished = Signal(object)
    told = Signal(str, object)
    changed = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def fill(
        self, body: QVBoxLayout, found: RecordRow, sides: Sequence[LinkSide], nothing: str
    ) -> None:
        """Show the links of these sides, or that there are none, and a line for a new one."""
        links = [one for one in self._catalogue.links.of(found.id) if one.side in sides]
        may_change = self._catalogue.may(Right.MODIFY)
        if not links:
            body.addWidget(label(nothing, "second", wrap=True))
        for one in links:
            body.addWidget(label(say(one.side), "caption"))
            whole = row(self._link_button(one), space=SPACE[1])
            whole.setStretch(0, 1)
            if may_change:
                whole.addWidget(self._end_button(one))
            body.addLayout(whole)
        if may_change:
            self._add_link_line(body, found, sides)

    def _link_button(self, one: LinkLine) -> QWidget:
        button = LinkLineButton(one.title)
        button.setToolTip(tooltip(f"{one.code}  {one.title}"))
        button.clicked.connect(lambda: self.wished.emit(Wish("record", one.other)))
        return button

    def _end_button(self, one: LinkLine) -> Button:
        button = Button("", icon_name="x", kind="flat")
        words = self.tr("End the link with {0}").format(one.code)
        button.setAccessibleName(words)
        button.setToolTip(tooltip(words))
        button.clicked.connect(lambda: self._do(lambda: self._catalogue.links.end(one.id)))
        return button

    def _add_link_line(
        self, body: QVBoxLayout, found: RecordRow, sides: Sequence[LinkSide]
    ) -> None:
        side, code = ChoiceField(), TextField()
        side.set_name(self.tr("It is linked with"))
        side.set_choices([(one.value, say(one)) for one in sides])
        code.set_name(self.tr("Reference code"))

        def link() -> None:
            kind = LinkSide(side.value())
            try:
                self._catalogue.links.link(found.id, kind, code.text())
            except (RefusedError, ArchiveUnavailableError) as error:
                code.say(say_known(error))
                return
            self.changed.emit()

        add = Button(self.tr("Link"), icon_name="link", kind="compact", on_click=link)
        code.line.returnPressed.connect(link)
        body.addWidget(side)
        body.addWidget(code)
        body.addLayout(row(add, None))

    def _do(self, act: Callable[[], object]) -> None:
        try:
            act()
        except (RefusedError, ArchiveUnavailableError) as error:
            self.told.emit(say_known(error), Tone.REFUSED)
            return
        self.changed.emit()
