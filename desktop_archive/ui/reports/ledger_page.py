"""The custody ledger: files above, every line of the chosen one below (B-07, F-12)."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from desktop_archive.services.custody.desk import Custody, CustodyRow
from desktop_archive.services.custody.striking import Striking
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.reports.strike_panel import StrikePanel
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import EmptyState
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import STATE_TONES, say_moment, say_state
from desktop_archive.wording.tables.acts import movement_words

_FILES = (
    Column("code", "code", 220, lambda r: r.code, sortable=False),
    Column("title", "text", 260, lambda r: r.title, sortable=False),
    Column("entered", "date", 130, lambda r: say_moment(r.entered_at), sortable=False),
    Column("box", "code", 80, lambda r: r.box_no, sortable=False),
    Column("place", "code", 140, lambda r: r.address, sortable=False),
    Column("changes", "number", 80, lambda r: f"{r.changes:,}", sortable=False),
    Column(
        "state",
        "chip",
        100,
        lambda r: say_state(r.state),
        chip=lambda r: STATE_TONES.get(r.state, "neutral") or "neutral",
        sortable=False,
    ),
)
_LINES = (
    Column("at", "date", 130, lambda r: say_moment(r.at), sortable=False),
    Column(
        "kind", "text", 90, lambda r: movement_words(r.kind, current_language()), sortable=False
    ),
    Column("box", "code", 80, lambda r: r.box_no, sortable=False),
    Column("from", "code", 140, lambda r: r.origin, sortable=False),
    Column("place", "code", 140, lambda r: r.goal, sortable=False),
    Column("by", "text", 90, lambda r: r.by, sortable=False),
    Column("reason", "text", 260, lambda r: r.reason, sortable=False),
)
_PAUSE_MS = 200


class LedgerPage(QWidget):
    """Lists files by code; a file's lines are never deleted, only followed by others.

    Signals:
        told: a result with its tone.
    """

    told = Signal(str, object)

    def __init__(self, custody: Custody, striking: Striking) -> None:
        super().__init__()
        self._custody = custody
        self._file: CustodyRow | None = None
        self.strike = StrikePanel(striking)
        self.strike_button = Button("", icon_name="ban", on_click=self._begin_striking)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self._count = label("", "second")
        self.files, self.lines = Table("ledger-files", _FILES), Table("ledger-lines", _LINES)
        self._heading = label("", "title", elide=True)
        self._empty = EmptyState("book-open")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect_signals()
        self.retranslate()

    def _lay_out(self) -> None:
        top = row(self.filter, None, self._count, space=SPACE[3])
        top.setStretch(0, 1)
        bar = holder(top)
        bar.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[1])
        upper = Card(column(bar, self.files, space=0), margin=1)
        head = row(self._heading, self.strike_button, space=SPACE[2])
        head.setStretch(0, 1)
        under = holder(head)
        under.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[1])
        asking = holder(column(self.strike))
        asking.setContentsMargins(SPACE[3], 0, SPACE[3], SPACE[2])
        lower = Card(column(under, asking, self.lines, space=0), margin=1)
        both = column(upper, lower, space=SPACE[3])
        both.setStretch(0, 3)
        both.setStretch(1, 2)
        self._stack.addWidget(holder(both))
        self._stack.addWidget(self._empty)
        self.setLayout(column(self._stack))

    def _connect_signals(self) -> None:
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_PAUSE_MS)
        self._waiting.timeout.connect(self.refresh)
        self.filter.textChanged.connect(lambda _text: self._waiting.start())
        self.files.row_chosen.connect(self._choose)
        self.strike.hide()
        self.strike.left.connect(lambda: self._ask(on=False))
        self.strike.struck.connect(self._struck)

    def wanted(self) -> str:
        """Return what narrows the list."""
        return self.filter.text().strip()

    def refresh(self) -> None:
        """Read the ledger again, page by page as it is looked at."""
        wanted = self.wanted()
        count = self._custody.count(wanted)
        self.files.rows.show(
            count, lambda offset, limit: self._custody.files(wanted, offset, limit)
        )
        self._count.setText(self.tr("%n file(s)", "", count))
        self._stack.setCurrentIndex(0 if count or wanted else 1)
        self.files.choose_again()
        # The table may have stood on its row already and tell nothing.
        self._choose(self.files.current_row())

    def _choose(self, found: CustodyRow | None) -> None:
        self.lines.show_rows(self._custody.lines(found.id) if found else ())
        self._heading.setText(f"{found.code}  {found.title}" if found else "")
        self._file = found
        self._ask(on=False)
        self.strike_button.setEnabled(found is not None)
        self.strike_button.setToolTip("" if found else self.tr("Choose a file above first."))

    def _begin_striking(self) -> None:
        if self._file is not None:
            self.strike.begin(self._file)
            self._ask(on=True)
            self.strike.reason.line.setFocus()

    def _ask(self, *, on: bool) -> None:
        """Show the questions in the place of the lines: a small window has no room for both."""
        self.strike.setVisible(on)
        self.lines.setVisible(not on)

    def _struck(self, code: str) -> None:
        self.refresh()
        self.told.emit(self.tr("{0} is struck off; its line stays.").format(code), Tone.DONE)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.filter.setPlaceholderText(self.tr("Code, title or box number"))
        self.filter.setAccessibleName(self.tr("Code, title or box number"))
        self.files.rows.set_headings(
            (
                self.tr("Reference code"),
                self.tr("Title"),
                self.tr("Came in"),
                self.tr("Box no."),
                self.tr("Place"),
                self.tr("Lines"),
                self.tr("State"),
            )
        )
        self.lines.rows.set_headings(
            (
                self.tr("Time"),
                self.tr("Change"),
                self.tr("Box no."),
                self.tr("From"),
                self.tr("Place"),
                self.tr("By"),
                self.tr("Reason and evidence"),
            )
        )
        self.strike.retranslate()
        self.strike_button.set_words(self.tr("Strike off…"))
        self._empty.say(
            self.tr("The ledger is empty"),
            self.tr("A file enters the ledger when its box is put on a shelf."),
        )
