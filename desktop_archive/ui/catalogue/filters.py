"""Filters that stack: a menu that adds them, chips that take them away one by one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSpinBox, QWidget, QWidgetAction

from desktop_archive.rules.finding.fields import FindField, values_of, word_for, word_in
from desktop_archive.rules.finding.language import Choice, Part, Span
from desktop_archive.rules.finding.reading import read
from desktop_archive.rules.names import Names
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.catalogue.finding import Finder
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import clear, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.flow import Flow
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say, say_names, say_state

Choices = Mapping[FindField, Sequence[tuple[str, Names]]]
_DATA = (FindField.CLASS, FindField.UNIT, FindField.PERIOD)
_LISTED = (FindField.SECRECY, FindField.STATE, FindField.IS, FindField.HAS, FindField.NO)
_LONGEST = 28
_FIRST, _LAST = 1000, 2999


def chip_words(chip: str, choices: Choices) -> str:
    """Return what a filter says, in the language of the window."""
    part = read(chip).part
    return chip if part is None else _part_words(part, choices)


def _part_words(part: Part, choices: Choices) -> str:
    if isinstance(part, Choice):
        values = " / ".join(_value(part.field, value, choices) for value in part.values)
        return values if part.field is FindField.FIELD else f"{say(part.field)}: {values}"
    if isinstance(part, Span):
        first = "" if part.first is None else str(part.first)
        last = "" if part.last is None else str(part.last)
        span = first if first == last else f"{first}–{last}"
        return f"{say(part.field)}: {span}"
    return ""


def _value(field: FindField, value: str, choices: Choices) -> str:
    if field is FindField.SECRECY:
        return say(Secrecy(value))
    if field is FindField.STATE and value != "withdrawn":
        return say_state(value)
    names = {code: say_names(found) for code, found in choices.get(field, ())}
    if field is FindField.FIELD:
        return names.get(value, value)
    if value in names:
        return value if names[value] == value else f"{value} {names[value]}"[:_LONGEST]
    return word_in(field, value, current_language())


class FilterMenu(QMenu):
    """Everything a list can be narrowed to.

    Signals:
        chosen: a filter in the language of the find field.
        gone_wanted: whether destroyed and withdrawn records are shown as well (D-33).
    """

    chosen = Signal(str)
    gone_wanted = Signal(bool)

    def __init__(self, finder: Finder, parent: QWidget) -> None:
        super().__init__(parent)
        self._finder = finder
        self.shows_gone = False
        self._years = (_FIRST, _LAST)
        self.aboutToShow.connect(self.fill)

    def set_years(self, first: int, last: int) -> None:
        """Offer this span of years at first."""
        self._years = (first, last)

    def fill(self) -> None:
        """Read what there is to choose from."""
        self.clear()
        choices = self._finder.choices()
        for field in _DATA:
            menu = self._menu(say(field))
            for code, _names in choices[field]:
                self._add(menu, _value(field, code, choices), f'{word(field)}:"{code}"')
        self._add_said(choices)
        self._add_years()
        for field in _LISTED:
            menu = self._menu(say(field))
            for value in values_of(field):
                snippet = f"{word(field)}:{word_for(field, value)}"
                self._add(menu, _value(field, value, choices), snippet)
        self.addSeparator()
        gone = QAction(self.tr("Also destroyed and withdrawn"), self)
        gone.setCheckable(True)
        gone.setChecked(self.shows_gone)
        gone.toggled.connect(self.gone_wanted)
        self.addAction(gone)

    def _add_said(self, choices: Choices) -> None:
        """Offer the fields that classes add and whose values are chosen from a list (N-13)."""
        outer, inner = self._menu(say(FindField.FIELD)), dict[str, QMenu]()
        for said, names in choices[FindField.FIELD]:
            field, _, value = say_names(names).partition(" = ")
            if field not in inner:
                inner[field] = self._menu(field, outer)
            self._add(inner[field], value, f'{word(FindField.FIELD)}:"{said}"')

    def _menu(self, words: str, above: QMenu | None = None) -> QMenu:
        parent = above or self
        made = QMenu(words.replace("&", "&&"), parent)
        parent.addMenu(made)
        return made

    def _add(self, menu: QMenu, words: str, snippet: str) -> None:
        action = QAction(words.replace("&", "&&"), menu)
        action.triggered.connect(lambda _checked=False: self.chosen.emit(snippet))
        menu.addAction(action)

    def _add_years(self) -> None:
        menu = self._menu(say(FindField.YEAR))
        # A menu that is cleared takes its widgets along: the fields are made anew with it.
        self.first, self.last = QSpinBox(), QSpinBox()
        for box, year in zip((self.first, self.last), self._years, strict=True):
            box.setRange(_FIRST, _LAST)
            box.setValue(year)
        button = Button(self.tr("Narrow"), kind="compact", on_click=self.take_years)
        line = row(self.first, label("–"), self.last, button, space=SPACE[1], margin=SPACE[2])
        action = QWidgetAction(menu)
        action.setDefaultWidget(holder(line))
        menu.addAction(action)

    def take_years(self) -> None:
        """Narrow the list to the span of years that is set."""
        first, last = sorted((self.first.value(), self.last.value()))
        self._years = (first, last)
        self.hide()
        self.chosen.emit(f"year:{first}..{last}" if first != last else f"year:{first}")


def word(field: FindField) -> str:
    """Return the name of a field as a filter is written."""
    return field.value


class ChipBar(QWidget):
    """The filters of a list, each with a cross that takes it away.

    Signals:
        removed: the filter that was taken away.
    """

    removed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow()
        self.setLayout(self._flow)
        self.buttons: list[Button] = []
        self.hide()

    def show_chips(self, chips: Sequence[tuple[str, str]]) -> None:
        """Show filters: each as it is written and in words."""
        clear(self._flow)
        self.buttons = []
        for chip, words in chips:
            made = Button(words, icon_name="x", kind="compact")
            made.setAccessibleName(self.tr("Remove filter {0}").format(words))
            made.clicked.connect(lambda _checked=False, chip=chip: self.removed.emit(chip))
            self.buttons.append(made)
            self._flow.addWidget(made)
        self.setVisible(bool(chips))
