"""The field that finds anything, and what is owed: labels and alerts."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QToolButton, QWidget
from typing_extensions import override

from desktop_archive.ui.hit_list import Hit, HitList
from desktop_archive.ui.scanner.filter import ScanEdit
from desktop_archive.ui.theme.current import font, theme, tokens
from desktop_archive.ui.theme.icons import icon, pixmap
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.labels import label

#: What comes in one burst is looked up once.
_PAUSE_MS = 5
_FIELD_WIDTH = 520


class TopBar(QWidget):
    """One field for everything, and two counts.

    Signals:
        asked: the text to look for, while typing.
        chosen: a hit a person took.
        entered: the text that was finished with Enter and no hit taken.
        labels_requested: the count of labels was clicked.
        alerts_requested: the count of alerts was clicked.
        help_requested: the question mark was clicked.
    """

    asked = Signal(str)
    chosen = Signal(object)
    entered = Signal(str)
    labels_requested = Signal()
    alerts_requested = Signal()
    help_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        # Chinese is typed here, so this is a plain field; scans reach it through the filter.
        self.field = _FindField()
        self._hits = HitList(self)
        self._labels, self._alerts, self._help = QToolButton(), QToolButton(), QToolButton()
        self._counts = (0, 0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        layout = row(self.field, None, self._labels, self._alerts, self._help, space=SPACE[2])
        layout.setContentsMargins(SPACE[4], SPACE[2], SPACE[4], SPACE[2])
        self.setLayout(layout)
        self._connect_signals()
        self.retranslate()

    def focus_field(self) -> None:
        """Put the cursor into the field and select what stands there."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_hits(self, groups: Sequence[tuple[str, Sequence[Hit]]], note: str = "") -> None:
        """Show what was found under the field, by groups."""
        if self.field.hasFocus() and self.field.text().strip():
            self._hits.fill(groups, note)
            self._hits.stand_under(self.field)
        else:
            self._hits.hide()

    def hide_hits(self) -> None:
        """Put the list away."""
        self._hits.hide()

    def set_counts(self, labels: int, alerts: int) -> None:
        """Show how many labels and alerts are owed."""
        self._counts = (labels, alerts)
        self.retranslate()

    def _connect_signals(self) -> None:
        self.field.textEdited.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(lambda: self.asked.emit(self.field.text()))
        self.field.moved.connect(self._hits.move_by)
        self.field.escaped.connect(self._hits.hide)
        self.field.left.connect(lambda: QTimer.singleShot(150, self._hits, self._hits.hide))
        self.field.returnPressed.connect(self._enter)
        self._hits.itemClicked.connect(self._take)
        self._labels.clicked.connect(self.labels_requested)
        self._alerts.clicked.connect(self.alerts_requested)
        self._help.clicked.connect(self.help_requested)
        theme().on_change(self._dress)

    def _enter(self) -> None:
        hit = self._hits.current() if self._hits.isVisible() else None
        if hit is not None:
            self._done(hit)
        elif text := self.field.text().strip():
            self.entered.emit(text)

    def _take(self, item: QListWidgetItem) -> None:
        hit = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(hit, Hit):
            self._done(hit)

    def _done(self, hit: Hit) -> None:
        self._hits.hide()
        self.field.selectAll()
        self.chosen.emit(hit)

    def _dress(self) -> None:
        colours = tokens()
        self.field.setFont(font())
        for button, name in (
            (self._labels, "tag"),
            (self._alerts, "bell"),
            (self._help, "circle-help"),
        ):
            button.setProperty("kind", "quiet")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIcon(icon(name, colours.text2))
            button.setFont(font())
        self.field.find_mark.setPixmap(pixmap("search", colours.text3))

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        labels, alerts = self._counts
        self.field.setPlaceholderText(
            self.tr("Find or scan: reference code, box, person, title, initials")
        )
        self.field.setAccessibleName(self.tr("Find or scan anything"))
        self._labels.setText(self.tr("Labels to reprint") + f"  {labels:,}")
        self._labels.setVisible(labels > 0)
        self._alerts.setText(self.tr("Alerts") + f"  {alerts:,}")
        self._alerts.setVisible(alerts > 0)
        self._help.setToolTip(self.tr("Keys and help (F1)"))
        self._help.setAccessibleName(self.tr("Keys and help (F1)"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _FindField(ScanEdit):
    """The field; up and down move in the list below it."""

    moved = Signal(int)
    escaped = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        # Names are typed here in Chinese: the input method stays on.
        self.setProperty("scan_field", False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNone)
        self.setMinimumWidth(_FIELD_WIDTH)
        self.setMaximumWidth(_FIELD_WIDTH + 160)
        self.setClearButtonEnabled(True)
        self.find_mark = label("")
        self.find_mark.setParent(self)
        self.find_mark.move(10, 9)
        self.setTextMargins(24, 0, 0, 0)

    @override
    def inputMethodQuery(self, query: Qt.InputMethodQuery, *arguments: object) -> object:
        if query == Qt.InputMethodQuery.ImEnabled:
            return True
        return super().inputMethodQuery(query, *arguments)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.left.emit()
