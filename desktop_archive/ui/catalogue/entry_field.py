"""One field of the entry form: its name, how strictly it is asked for, whether it is carried."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from desktop_archive.rules.fields import YES, Field, Obligation, ValueKind
from desktop_archive.rules.showing import visible
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import theme, tokens
from desktop_archive.ui.theme.icons import icon
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.labels import label, tooltip
from desktop_archive.ui.words import say, say_names

Offer = Callable[[str, str], list[str]]

_PAUSE_MS = 120
_PIN = 16
_MARKS = {Obligation.MANDATORY: "＊", Obligation.IF_PRESENT: "○"}


class EntryField(QWidget):
    """A field with its name above, what is wrong or odd below, and a pin that carries it over.

    Signals:
        typed: a person changed it.
        pinned: it is carried over from now on, or no more.
        keyed: a key sequence that was meant for the form.
    """

    typed = Signal()
    pinned = Signal()
    keyed = Signal(object)

    def __init__(
        self, field: Field, offer: Offer | None = None, *, words: bool = False, rows: int = 2
    ) -> None:
        super().__init__()
        self.field = field
        self.line, self.area = QLineEdit(self), QPlainTextEdit(self)
        self.box, self.tick = QComboBox(self), QCheckBox(self)
        self._obligation = Obligation.OPTIONAL
        self.editor = self._editor(words=words)
        for one in (self.line, self.area, self.box, self.tick):
            if one is not self.editor:
                one.hide()
        if self.editor is self.area:
            self.area.setTabChangesFocus(True)
            self.area.setFixedHeight(20 * rows + 16)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(4)
        self._name = label("", "caption", elide=True)
        self._problem, self._doubt = label("", "problem", wrap=True), label("", "doubt", wrap=True)
        self._problem.hide()
        self._doubt.hide()
        self.pin = QToolButton()
        self._dress_pin()
        head = row(self._name, self.pin, space=2)
        head.setStretchFactor(self._name, 1)
        self.setLayout(column(head, self.editor, self._problem, self._doubt, space=2))
        self._listen()
        self.completion: Completion | None = None
        if offer is not None and self.editor is self.line:
            self.completion = Completion(self.line, field.code, offer)
            self.completion.passed.connect(self._pass_on)
        self.retranslate()

    def _editor(self, *, words: bool) -> QWidget:
        kind = self.field.kind
        if words or kind is ValueKind.CHOICE:
            return self.box
        if kind is ValueKind.LINES:
            return self.area
        return self.tick if kind is ValueKind.YES_NO else self.line

    def _dress_pin(self) -> None:
        self.pin.setProperty("kind", "pin")
        self.pin.setCheckable(True)
        self.pin.setIconSize(QSize(_PIN, _PIN))
        self.pin.setFixedSize(_PIN + 4, _PIN + 4)
        # The pin is taken with F4: the way from field to field stays short.
        self.pin.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pin.clicked.connect(lambda _on: self._pinned())
        theme().on_change(self._show_pin)

    def _listen(self) -> None:
        self.line.textEdited.connect(lambda _text: self.typed.emit())
        self.area.textChanged.connect(self.typed)
        self.box.activated.connect(lambda _at: self.typed.emit())
        self.tick.clicked.connect(lambda _on: self.typed.emit())
        self.editor.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_F4 and not event.modifiers():  # type: ignore[attr-defined]
            if self.pin.isVisible():
                self.pin.setChecked(not self.pin.isChecked())
                self._pinned()
            return True
        return super().eventFilter(watched, event)

    def _pass_on(self, keys: QKeySequence) -> None:
        if keys == QKeySequence(Qt.Key.Key_Tab):
            self.line.focusNextChild()
        elif keys.toString().endswith("Backtab"):
            self.line.focusPreviousChild()
        else:
            self.keyed.emit(keys)

    # --- what stands in it --------------------------------------------------------------------

    def text(self) -> str:
        """Return what stands in the field; of a choice its key."""
        if self.editor is self.box:
            return str(self.box.currentData() or "")
        if self.editor is self.area:
            return self.area.toPlainText().strip()
        if self.editor is self.tick:
            return YES if self.tick.isChecked() else ""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Put a text into the field, or take a choice by its key."""
        if self.editor is self.box:
            at = self.box.findData(text)
            if at < 0 and text:
                self.box.addItem(visible(text), text)
                at = self.box.count() - 1
            self.box.setCurrentIndex(max(at, 0))
        elif self.editor is self.area:
            self.area.setPlainText(text)
        elif self.editor is self.tick:
            self.tick.setChecked(text == YES)
        else:
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these choices, keeping the one that was taken."""
        taken = self.text()
        self.box.clear()
        for key, word in choices:
            self.box.addItem(visible(word), key)
        self.set_text(taken)

    # --- what is said of it -------------------------------------------------------------------

    def say(self, problem: str) -> None:
        """Show what is wrong, or nothing."""
        if problem == self._problem.text() and self._problem.isHidden() != bool(problem):
            return
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._mark("wrong", is_on=bool(problem))

    def problem(self) -> str:
        """Return what is said to be wrong."""
        return self._problem.text() if not self._problem.isHidden() else ""

    def doubt(self, words: str) -> None:
        """Show what is odd, or nothing."""
        if words == self._doubt.text():
            return
        self._doubt.setText(words)
        self._doubt.setVisible(bool(words))

    def doubted(self) -> str:
        """Return what is said to be odd."""
        return self._doubt.text()

    def ask(self, obligation: Obligation) -> None:
        """Show how strictly the field is asked for."""
        self._obligation = obligation
        self.retranslate()

    # --- carried over -------------------------------------------------------------------------

    def is_carried(self) -> bool:
        """Tell whether the next entry begins with what stands here."""
        return self.pin.isChecked()

    def carry(self, *, is_carried: bool) -> None:
        """Carry the field over from now on, or no more."""
        self.pin.setChecked(is_carried)
        self._show_pin()

    def _pinned(self) -> None:
        self._show_pin()
        self.pinned.emit()

    def _show_pin(self) -> None:
        is_on = self.pin.isChecked()
        colours = tokens()
        self.pin.setIcon(icon("bookmark", colours.accent if is_on else colours.line2, _PIN))
        self._mark("carried", is_on=is_on)

    def _mark(self, name: str, *, is_on: bool) -> None:
        value = "true" if is_on else "false"
        if self.editor.property(name) == value:
            return
        self.editor.setProperty(name, value)
        style = self.editor.style()
        style.unpolish(self.editor)
        style.polish(self.editor)

    def retranslate(self) -> None:
        """Show the name in the language of the window."""
        name = say_names(self.field.names)
        mark = _MARKS.get(self._obligation, "")
        self._name.setText(f"{name} {mark}".strip())
        how = say(self._obligation)
        self.editor.setAccessibleName(f"{name} ({how})")
        self._name.setToolTip(tooltip(f"{name} · {how}"))
        self.pin.setToolTip(tooltip(self.tr("Carry over to the next entry (F4)")))
        self.pin.setAccessibleName(self.tr("Carry over: {0}").format(name))
        if self.field.kind is ValueKind.CHOICE and self.field.choices:
            language = current_language()
            words = [(one.value, one.names.of(language)) for one in self.field.choices]
            self.set_choices([("", ""), *words])


class Completion(QObject):
    """Offers words while a line is typed; Ctrl+Enter still saves while they are shown.

    Signals:
        passed: a key that is meant for the form, not for the list of words.
    """

    passed = Signal(object)

    def __init__(self, line: QLineEdit, code: str, offer: Offer) -> None:
        super().__init__(line)
        self._line, self._code, self._offer = line, code, offer
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setWidget(line)
        self.completer.activated.connect(self._take)
        self._list = QListView()
        self.completer.setPopup(self._list)
        self._list.installEventFilter(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.show)
        line.textEdited.connect(lambda _text: self._pause.start())

    def show(self) -> None:
        """Offer what was entered before and begins like this."""
        typed = self._line.text()
        found = [word for word in self._offer(self._code, typed) if word != typed]
        self._model.setStringList(found)
        if found and self._line.hasFocus():
            self.completer.complete()
        else:
            self._list.hide()

    def words(self) -> list[str]:
        """Return the words that are offered."""
        return self._model.stringList()

    def _take(self, word: str) -> None:
        self._line.setText(word)
        self._pause.stop()
        self._line.textEdited.emit(word)
        self._pause.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_for_form = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        chosen = self._list.currentIndex().isValid()
        is_tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if is_for_form or (is_tab and not chosen):
            # The list gives way to whatever the key means in the form.
            self._list.hide()
            keys = QKeySequence(event.keyCombination())
            QTimer.singleShot(0, self, lambda: self.passed.emit(keys))
            return True
        return False
