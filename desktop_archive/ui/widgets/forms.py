"""Fields with their name above and what is wrong below; validation is never a box."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop_archive.rules.showing import visible
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import clear, column
from desktop_archive.ui.widgets.labels import label


def whole_signs(text: str) -> str:
    """Return a text whose halves of signs are replaced, so that it can be stored."""
    if text.isprintable():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


class Field(QWidget):
    """A named field with a line for its problem."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self._name = label("", "caption")
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()
        self.setLayout(column(self._name, editor, self._problem, space=2))

    def set_name(self, name: str) -> None:
        """Name the field."""
        self._name.setText(name)
        self.editor.setAccessibleName(name)

    def say(self, problem: str) -> None:
        """Show what is wrong, or nothing."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.editor.setProperty("wrong", "true" if problem else "false")
        style = self.editor.style()
        style.unpolish(self.editor)
        style.polish(self.editor)

    def problem(self) -> str:
        """Return what is said to be wrong."""
        return self._problem.text() if not self._problem.isHidden() else ""


class TextField(Field):
    """One line of text."""

    def __init__(self, *, secret: bool = False) -> None:
        self.line = QLineEdit()
        if secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        super().__init__(self.line)

    def text(self) -> str:
        """Return what stands in the field; half a sign, which no file keeps, reads as �."""
        return whole_signs(self.line.text().strip())

    def set_text(self, text: str) -> None:
        """Put a text into the field."""
        self.line.setText(text)


class AreaField(Field):
    """Several lines of text."""

    def __init__(self, rows: int = 3) -> None:
        self.area = QPlainTextEdit()
        self.area.setTabChangesFocus(True)
        self.area.setFixedHeight(20 * rows + 16)
        super().__init__(self.area)

    def text(self) -> str:
        """Return what stands in the field; half a sign, which no file keeps, reads as �."""
        return whole_signs(self.area.toPlainText().strip())

    def set_text(self, text: str) -> None:
        """Put a text into the field."""
        self.area.setPlainText(text)


class ChoiceField(Field):
    """One of several choices, each with a key."""

    def __init__(self) -> None:
        self.box = QComboBox()
        # A long name must not widen the whole form; it is shown when the list opens.
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(6)
        super().__init__(self.box)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these choices, keeping the one that was taken; only another one is told."""
        taken = self.value()
        with QSignalBlocker(self.box):
            self.box.clear()
            for key, word in choices:
                self.box.addItem(visible(word), key)
            self.choose(taken)
        if self.value() != taken:
            self.box.currentIndexChanged.emit(self.box.currentIndex())

    def value(self) -> str:
        """Return the key of the choice."""
        return str(self.box.currentData() or "")

    def choose(self, key: str) -> None:
        """Take a choice by its key."""
        at = self.box.findData(key)
        if at >= 0:
            self.box.setCurrentIndex(at)


class KeyValues(QWidget):
    """Names and values under each other, as in an inspector."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE[4])
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_pairs(self, pairs: Sequence[tuple[str, str, str]]) -> None:
        """Show name, value and role of each value."""
        clear(self._grid)
        for at, (name, value, role) in enumerate(pairs):
            self._grid.addWidget(label(name, "caption"), at, 0)
            shown = label(value, role, wrap=role in ("body", "second"), elide=role == "code")
            self._grid.addWidget(shown, at, 1)
