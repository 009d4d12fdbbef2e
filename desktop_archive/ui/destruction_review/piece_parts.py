"""What is shown of a record under review, wherever it is judged: arithmetic and like records."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_archive.services.destruction.due import DueLine
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import pixels, theme, tokens
from desktop_archive.ui.theme.icons import pixmap
from desktop_archive.ui.theme.tokens import RADIUS, SPACE
from desktop_archive.ui.widgets.boxes import clear, column, line, row
from desktop_archive.ui.widgets.buttons import Chip
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import STATE_TONES, say_state
from desktop_archive.wording.dates import retention_arithmetic


class ArithmeticBox(QFrame):
    """How the due date came about, in words: formed → runs from → years → due."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", "strong", wrap=True)
        self._mark = label("")
        self.setObjectName("sum")
        inner = row(self._mark, self.words, space=SPACE[3], margin=SPACE[3])
        inner.setStretch(1, 1)
        self.setLayout(inner)
        theme().on_change(self._dress)

    def show_line(self, found: DueLine) -> None:
        """Show the arithmetic of a record."""
        words = retention_arithmetic(found.facts, found.clock, current_language())
        kept = self.tr("kept for %n year(s)", "", found.kept_years)
        self.words.setText(f"{words} · {kept}")

    def _dress(self) -> None:
        colours = tokens()
        self.setStyleSheet(
            f"#sum {{ background: {colours.accent_tint}; border-radius: {RADIUS}px; }}"
        )
        self._mark.setPixmap(pixmap("calendar-clock", colours.accent, 22))


class LikeRecords(QVBoxLayout):
    """Records of the same class in the years around, for comparison (D-07)."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACE[1])

    def show_lines(self, found: Sequence[DueLine]) -> None:
        """Show these records, one a line."""
        clear(self)
        for other in found:
            self.addLayout(_like_line(other))


def _like_line(other: DueLine) -> QVBoxLayout:
    year = label(str(other.row.year or ""), "code")
    year.setFixedWidth(pixels(44))
    title = label(other.row.title, "body", elide=True)
    chip = Chip(say_state(other.row.state), STATE_TONES[other.row.state] or "neutral")
    due = label(other.row.due_on or "", "caption")
    whole = row(year, title, due, chip, space=SPACE[2])
    whole.setStretch(1, 1)
    return column(whole, line(), space=SPACE[1])
