"""The window: rail, find field, title with tabs, views, status bar."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QMainWindow,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop_archive.ui.status_bar import StatusBar
from desktop_archive.ui.theme.current import font, pixels, theme, tokens
from desktop_archive.ui.theme.icons import icon
from desktop_archive.ui.theme.tokens import RAIL_ICON, RAIL_ITEM, RAIL_WIDTH, SPACE
from desktop_archive.ui.top_bar import TopBar
from desktop_archive.ui.view import Tone, View
from desktop_archive.ui.widgets.boxes import column, holder, row
from desktop_archive.ui.widgets.buttons import Tabs
from desktop_archive.ui.widgets.labels import hint, label, tooltip
from desktop_archive.ui.widgets.notices import Notice

#: Order and icons of the rail; only views that exist get an entry.
ENTRIES: tuple[tuple[str, str], ...] = (
    ("today", "sun"),
    ("catalogue", "library"),
    ("shelf_map", "map"),
    ("loan_desk", "scan-barcode"),
    ("destruction_review", "stamp"),
    ("transfers", "inbox"),
    ("dossiers", "folder-user"),
    ("storeroom", "thermometer"),
    ("reports", "printer"),
    ("imports", "file-up"),
    ("settings", "settings"),
)
_SMALLEST = QSize(1024, 640)
#: The tabs take all the room of the heading that its words and buttons leave.
_ALL = 1_000


class MainWindow(QMainWindow):
    """Shows one view at a time and carries wishes and words between them.

    Signals:
        view_opened: the key of the view that is shown now.
        account_requested: somebody clicked on who is signed in.
        painted: the window was painted for the first time.
        closing: the window is about to close.
    """

    view_opened = Signal(str)
    account_requested = Signal()
    painted = Signal()
    closing = Signal()

    def __init__(self, views: Mapping[str, View]) -> None:
        super().__init__()
        self._views = views
        self._taken_in: dict[str, View] = {}
        self._rail_buttons: dict[str, QToolButton] = {}
        self.top = TopBar()
        self.status = StatusBar()
        self.practice_mark = label("", "strong")
        self._practice = QFrame()
        self.whole_words = Notice()
        self._told = ("", Tone.PLAIN)
        self._title = label("", "name")
        self._tab_holder = row(space=0)
        self._action_holder = row(space=SPACE[2])
        self._stack = QStackedWidget()
        self._tab_bars: dict[str, Tabs] = {}
        self._current = ""
        self._is_painted = False
        self._build()
        self._connect_signals()
        self.setMinimumSize(_SMALLEST)
        self.resize(1366, 768)
        self.retranslate()
        if views:
            self.open_view(next(key for key, _ in ENTRIES if key in views))

    # --- what others do with the window -------------------------------------------------------

    def open_view(self, key: str, tab: str = "") -> None:
        """Show a view, one of its tabs, and with `tab/part` one of the lists of that tab."""
        if key not in self._views:
            return
        view = self.view(key)
        tab, _, part = tab.partition("/")
        if key != self._current:
            self._current = key
            if key in self._rail_buttons:
                # What hangs on another view, like numbering on the catalogue, has no entry.
                self._rail_buttons[key].setChecked(True)
            self._stack.setCurrentWidget(view)
            self._show_heading()
            view.refresh()
            self.view_opened.emit(key)
        if tab and view.lists_tabs():
            view.open_tab(tab)
        elif tab:
            self._tab_bars[key].choose(tab)
        if part:
            view.open_part(part)

    def current_view(self) -> str:
        """Return the key of the view that is shown."""
        return self._current

    def view(self, key: str) -> View:
        """Return a view by its key, taking it in when it is wanted for the first time."""
        if key not in self._taken_in:
            self._take_in(key, self._views[key])
        return self._taken_in[key]

    def view_keys(self) -> Sequence[str]:
        """Return the keys of all views, as on the rail."""
        return [key for key, _ in ENTRIES if key in self._views]

    def show_who(self, name: str) -> None:
        """Show on the rail who is signed in, as far as the name fits."""
        button = self.who_button
        room = button.width() - SPACE[2]
        shown = button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        button.setText(shown.replace("&", "&&"))
        button.setToolTip(tooltip(name))

    def put_on_top(self, bar: QWidget) -> None:
        """Put a bar over everything."""
        self._whole.insertWidget(0, bar)

    def mark_practice(self, *, is_practice: bool) -> None:
        """Say over everything that this room is invented."""
        self._practice.setVisible(is_practice)
        self._is_practice = is_practice

    def tell(self, words: str, tone: Tone = Tone.PLAIN) -> None:
        """Show a result in the status bar; what to do about trouble stands there whole (A26)."""
        self.status.tell(words, tone)
        self._told = (words, tone)
        self._show_whole()

    def _show_whole(self) -> None:
        """Show over the status bar what it has no room for, when somebody has to act on it."""
        words, tone = self._told
        is_cut = tone in (Tone.REFUSED, Tone.LOOK) and self.status.words.is_cut()
        self.whole_words.say(words if is_cut else "", tone)

    # --- inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        self._practice.setObjectName("practice")
        self._practice.setLayout(row(None, self.practice_mark, None, margin=SPACE[1]))
        self._practice.hide()
        heading = row(self._title, 12, self._tab_holder, None, self._action_holder, space=0)
        heading.setContentsMargins(SPACE[4], 0, SPACE[4], SPACE[1])
        heading.setStretchFactor(self._tab_holder, _ALL)
        head = holder(heading)
        head.setMinimumHeight(pixels(46))
        inner = column(self.top, head, self._heading_line(), self._stack, space=0)
        inner.setStretchFactor(self._stack, 1)
        body = row(self._rail(), holder(inner), space=0)
        self._whole = whole = column(
            self._practice, holder(body), self.whole_words, self.status, space=0
        )
        whole.setStretch(1, 1)
        page.setLayout(whole)
        self.setCentralWidget(page)

    @staticmethod
    def _heading_line() -> QFrame:
        made = QFrame()
        made.setProperty("kind", "line")
        return made

    def _rail(self) -> QFrame:
        self._rail_frame = rail = QFrame()
        rail.setObjectName("rail")
        layout = QVBoxLayout(rail)
        layout.setContentsMargins(5, SPACE[2], 5, SPACE[2])
        layout.setSpacing(SPACE[1])
        group = QButtonGroup(self)
        for number, key in enumerate(self.view_keys(), start=1):
            button = QToolButton()
            button.setProperty("kind", "rail")
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(RAIL_ICON, RAIL_ICON))
            button.clicked.connect(lambda _checked=False, key=key: self.open_view(key))
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda key=key: self.open_view(key))
            group.addButton(button)
            self._rail_buttons[key] = button
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.who_button = QToolButton()
        self.who_button.setProperty("kind", "rail")
        layout.addWidget(self.who_button, 0, Qt.AlignmentFlag.AlignHCenter)
        theme().on_change(self._size_rail)
        return rail

    def _size_rail(self) -> None:
        """Let the rail grow with the size of text, also while the window is open."""
        self._rail_frame.setFixedWidth(pixels(RAIL_WIDTH))
        for button in self._rail_buttons.values():
            button.setFixedSize(pixels(RAIL_ITEM[0]), pixels(RAIL_ITEM[1]))
        self.who_button.setFixedSize(pixels(RAIL_ITEM[0]), pixels(36))

    def _take_in(self, key: str, view: View) -> None:
        self._taken_in[key] = view
        bar = Tabs()
        bar.setVisible(False)
        bar.chosen.connect(view.open_tab)
        self._tab_bars[key] = bar
        self._tab_holder.addWidget(bar, 1, Qt.AlignmentFlag.AlignVCenter)
        for action in view.page_actions():
            action.setVisible(False)
            self._action_holder.addWidget(action)
        self._stack.addWidget(view)
        view.told.connect(self.tell)
        view.tabs_changed.connect(lambda: self._show_tabs(key))

    def _connect_signals(self) -> None:
        theme().on_change(self._dress)
        self.who_button.clicked.connect(self.account_requested)
        QShortcut(QKeySequence("Ctrl+K"), self, self.top.focus_field)

    def _show_heading(self) -> None:
        for key, view in self._taken_in.items():
            is_here = key == self._current
            self._tab_bars[key].setVisible(is_here and bool(_bar_of(view)))
            for action in view.page_actions():
                action.setVisible(is_here)
        self._title.setText(self.view(self._current).title())
        self._show_tabs(self._current)

    def _show_tabs(self, key: str) -> None:
        view, bar = self.view(key), self._tab_bars[key]
        tabs = _bar_of(view)
        bar.set_tabs([(name, word) for name, word, _ in tabs])
        for name, _, count in tabs:
            bar.set_count(name, count)
        if key == self._current:
            bar.setVisible(bool(tabs))
            self._title.setText(view.title())

    def _dress(self) -> None:
        colours = tokens()
        for key, name in ENTRIES:
            button = self._rail_buttons.get(key)
            if button is not None:
                button.setIcon(icon(name, colours.text2, RAIL_ICON))
                button.setFont(font(12))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        words = {
            "today": self.tr("Today"),
            "catalogue": self.tr("Catalogue"),
            "shelf_map": self.tr("Shelf map"),
            "loan_desk": self.tr("Loan desk"),
            "destruction_review": self.tr("Review"),
            "transfers": self.tr("Transfer"),
            "dossiers": self.tr("Dossiers"),
            "storeroom": self.tr("Storeroom"),
            "reports": self.tr("Registers"),
            "imports": self.tr("Import"),
            "settings": self.tr("Settings"),
        }
        for key, button in self._rail_buttons.items():
            button.setText(words[key])
            button.setToolTip(hint(words[key]))
            button.setAccessibleName(words[key])
        self.practice_mark.setText(
            self.tr("Practice room: everything here is invented and may be tried out")
        )
        self.setWindowTitle(self.tr("Desktop Archive"))
        if self._current:
            self._show_heading()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_whole()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # What lies on the window is painted after it.
            QTimer.singleShot(0, self, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        QSettings().setValue("window/geometry", self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)


def _bar_of(view: View) -> Sequence[tuple[str, str, int | None]]:
    """Return the tabs that stand under the title of a view."""
    return () if view.lists_tabs() else view.tabs()
