"""The posts that sign and the purposes of use, as the room calls them (R-05, A-25, E-08)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.word_lists import WordList
from desktop_archive.services.lending.word_lists import WordLine, WordLists
from desktop_archive.services.room import Room
from desktop_archive.ui.called import called
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import pixels, theme
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, line, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.panel import DateField
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import KNOWN, say, say_known, say_list

_SIDE = 340


class WordListsPage(QWidget):
    """Every entry of a list, and a form that adds, calls anew, stops and takes up."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room, self._lists = room, WordLists(room)
        self.table = Table("word_lists", self._columns())
        self.which, self.name, self.first = ChoiceField(), TextField(), DateField()
        self._heading, self._hint = label("", "title", wrap=True), label("", "second", wrap=True)
        self.add_button = Button("", kind="primary", on_click=self._add)
        self.rename_button = Button("", on_click=self._rename)
        self.stop_button = Button("", on_click=self._stop)
        self.resume_button = Button("", on_click=self._resume)
        self.notice = Notice()
        self._build()
        self.retranslate()

    def refresh(self) -> None:
        """Read the list again; the chosen entry stays chosen."""
        called().read(self._room)
        at = max(self.table.currentIndex().row(), 0)
        lines = self._lists.lines(self._list())
        self.table.show_rows(lines)
        self.table.choose(min(at, len(lines) - 1))
        self.first.set_day(self._room.today().isoformat())
        self._enable()

    def _list(self) -> WordList:
        return WordList(self.which.value() or WordList.POSTS.value)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("name", "text", 240, self._name, sortable=False),
            Column("before", "text", 320, self._before, sortable=False),
            Column("state", "chip", 150, self._state, chip=self._tone, sortable=False),
        )

    def _name(self, found: WordLine) -> str:
        return called().name(self._list(), found.entry.code)

    def _before(self, found: WordLine) -> str:
        """Say every earlier name with the day until which it held."""
        entry, first_day = found.entry, [first for first, _ in found.entry.called]
        names = [entry.shipped.of(current_language())] if entry.shipped else []
        names += [name for _, name in entry.called]
        begun = first_day if entry.shipped else first_day[1:]
        words = self.tr("{0} (before {1})")
        return say_list([words.format(*each) for each in zip(names, begun, strict=False)])

    def _state(self, found: WordLine) -> str:
        if found.entry.stopped_on:
            return self.tr("stopped {0}").format(found.entry.stopped_on)
        return self.tr("has to sign") if found.in_force else self.tr("can be chosen")

    def _tone(self, found: WordLine) -> str:
        if found.entry.stopped_on:
            return "neutral"
        return "accent" if found.in_force else "done"

    def _build(self) -> None:
        form = column(
            self._heading,
            self._hint,
            self.which,
            line(),
            self.name,
            self.first,
            row(self.add_button, self.rename_button, None),
            row(self.stop_button, self.resume_button, None),
            self.notice,
            None,
            space=SPACE[3],
        )
        self._card = Card(form)
        layout = row(Card(column(self.table), margin=1), self._card, space=SPACE[3])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        theme().on_change(self._dress)
        self.which.box.currentIndexChanged.connect(self._other_list)
        self.table.row_chosen.connect(lambda _line: self._enable())

    def _dress(self) -> None:
        self._card.setFixedWidth(pixels(_SIDE))

    def _other_list(self) -> None:
        self.notice.say("")
        self.refresh()

    def _enable(self) -> None:
        """Say why what cannot be done now cannot be done."""
        may = self._room.may(Right.SETTINGS)
        words = "" if may else self.tr("Only a head or an administrator changes the lists.")
        found = self.table.current_row()
        stopped = isinstance(found, WordLine) and bool(found.entry.stopped_on)
        for button in (self.add_button, self.rename_button, self.stop_button, self.resume_button):
            button.setEnabled(may)
            button.setToolTip(hint(words))
        shut = self.stop_button if stopped else self.resume_button
        shut.setEnabled(False)
        if may:
            shut.setToolTip(
                self.tr("It is stopped already.") if stopped else self.tr("It is not stopped.")
            )

    def _add(self) -> None:
        name = self.name.text()
        self._try(lambda: self._lists.add(self._list(), name), self.tr("Added: {0}").format(name))

    def _rename(self) -> None:
        name, first = self.name.text(), self.first.day()
        words = self.tr("Called {0} from {1} on; what was signed before keeps the old name.")
        self._change(
            lambda code: self._lists.rename(self._list(), code, name, first),
            words.format(name, first),
        )

    def _stop(self) -> None:
        words = self.tr("Stopped. It stays wherever it was used.")
        self._change(lambda code: self._lists.stop(self._list(), code), words)

    def _resume(self) -> None:
        words = self.tr("It can be chosen again.")
        self._change(lambda code: self._lists.resume(self._list(), code), words)

    def _change(self, step: Callable[[str], object], words: str) -> None:
        found = self.table.current_row()
        if isinstance(found, WordLine):
            self._try(lambda: step(found.entry.code), words)

    def _try(self, step: Callable[[], object], words: str) -> None:
        try:
            step()
        except KNOWN as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            return
        self.name.set_text("")
        self.refresh()
        self.notice.say(words, Tone.DONE)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Posts and purposes"))
        self._hint.setText(
            self.tr(
                "Nothing is deleted here: a stopped entry is offered no more, and stays under "
                "everything that was signed or asked for."
            )
        )
        self.which.set_name(self.tr("List"))
        self.which.set_choices([(each.value, say(each)) for each in WordList])
        self.name.set_name(self.tr("Name"))
        self.first.set_name(self.tr("A new name holds from"))
        self.add_button.set_words(self.tr("Add"))
        self.rename_button.set_words(self.tr("Rename"))
        self.stop_button.set_words(self.tr("Stop"))
        self.resume_button.set_words(self.tr("Use again"))
        headings = (self.tr("Name"), self.tr("Earlier names"), self.tr("State"))
        self.table.rows.set_headings(headings)
        self.table.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
