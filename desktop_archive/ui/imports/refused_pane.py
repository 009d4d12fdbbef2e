"""Refused rows: why each one, narrowed by reason or words, and the row as it stands in the list."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget

from desktop_archive.rules.imports import Problem
from desktop_archive.services.imports.plan import Look
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, holder, row
from desktop_archive.ui.widgets.forms import ChoiceField, KeyValues, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say

_ALL = ""
_COLUMNS = (
    Column("sheet", "text", 90, lambda p: p.sheet, sortable=False),
    Column("row", "number", 56, lambda p: str(p.row), sortable=False),
    Column("column", "text", 100, lambda p: p.column, sortable=False),
    Column("value", "text", 170, lambda p: p.value, sortable=False),
    Column("reason", "text", 360, lambda p: say(p.reason, **p.facts), sortable=False),
)


class RefusedPane(QWidget):
    """A table of refused rows with a filter, and the chosen row cell by cell."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self.table = Table("refused", _COLUMNS)
        self.reason, self.words = ChoiceField(), TextField()
        self._row_heading = label("", "title", elide=True)
        self.cells = KeyValues()
        area = QScrollArea()
        area.setObjectName("plain")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(holder(column(self.cells, None)))
        below = column(self._row_heading, area, space=SPACE[2])
        below.setContentsMargins(SPACE[2], SPACE[2], SPACE[2], 0)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.table)
        splitter.addWidget(holder(below))
        splitter.setSizes([300, 170])
        layout = column(row(self.reason, self.words, space=SPACE[3]), splitter, space=SPACE[2])
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.reason.box.activated.connect(lambda _at: self._narrow())
        self.words.line.textChanged.connect(lambda _text: self._narrow())
        self.table.row_chosen.connect(self._show_row)
        self.retranslate()

    def show_look(self, look: Look) -> None:
        """Show the refused rows of a list."""
        self._look = look
        self.reason.set_choices(self._reasons())
        self._narrow()

    def shown(self) -> list[Problem]:
        """Return the refused rows as they are narrowed."""
        if self._look is None:
            return []
        reason, words = self.reason.value(), self.words.text().casefold()
        problems = self._look.report.refused
        if reason:
            problems = [one for one in problems if one.reason.name == reason]
        if words:
            problems = [one for one in problems if words in self._text(one)]
        return list(problems)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.reason.set_name(self.tr("Reason"))
        self.words.set_name(self.tr("Only rows with these words"))
        self.reason.set_choices(self._reasons())
        self.table.rows.set_headings(
            (
                self.tr("Sheet"),
                self.tr("Row"),
                self.tr("Column"),
                self.tr("Value"),
                self.tr("Reason"),
            )
        )
        self._show_row(self.table.current_row())

    def _reasons(self) -> Sequence[tuple[str, str]]:
        refused = self._look.report.refused if self._look else []
        counts = Counter(problem.reason for problem in refused)
        listed = [(one.name, f"{say(one)} ({counts[one]:,})") for one in counts]
        return [(_ALL, self.tr("all reasons")), *listed]

    def _text(self, problem: Problem) -> str:
        cells = self._cells(problem)
        found = (problem.sheet, str(problem.row), problem.column, problem.value, *cells)
        return " ".join(found).casefold()

    def _cells(self, problem: Problem) -> list[str]:
        if self._look is None:
            return []
        stored = self._look.report.originals.get((problem.sheet, problem.row), ())
        return [_as_written(cell) for cell in stored]

    def _narrow(self) -> None:
        shown = self.shown()
        self.table.show_rows(shown)
        if shown:
            self.table.choose(0)
        else:
            self._show_row(None)

    def _show_row(self, problem: Problem | None) -> None:
        """Show the row as it stands in the list, heading by heading."""
        if problem is None or self._look is None:
            self._row_heading.setText(self.tr("The row as it stands in the list"))
            self.cells.show_pairs([])
            return
        place = self.tr("Row {0} of {1} as it stands in the list")
        self._row_heading.setText(place.format(f"{problem.row:,}", problem.sheet))
        headings = self._look.headings
        pairs = [
            (headings[at] if at < len(headings) else str(at + 1), text, "body")
            for at, text in enumerate(self._cells(problem))
            if text
        ]
        self.cells.show_pairs(pairs)


def _as_written(cell: object) -> str:
    """Return a cell as the list shows it: a spreadsheet keeps every whole number as a fraction."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)
