"""Which column of a foreign list means what; a person may correct what was found."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QWidget

from desktop_archive.rules.imports import Target, column_letters
from desktop_archive.rules.showing import visible
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import clear, column, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say

_NOTHING = ""


class MappingEditor(QWidget):
    """A line for each column: its heading, the target, a value as an example.

    Signals:
        changed: the mapping is different now.
        save_wanted: the mapping should be kept under this name.
    """

    changed = Signal()
    save_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(SPACE[1])
        self._grid.setHorizontalSpacing(SPACE[3])
        self._boxes: list[tuple[str, QComboBox]] = []
        self.name = TextField()
        self.save_button = Button("", on_click=lambda: self.save_wanted.emit(self.name.text()))
        area = QScrollArea()
        area.setObjectName("plain")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(holder(column(self._grid, None)))
        kept = row(self.name, self.save_button, space=SPACE[2])
        kept.setAlignment(self.save_button, Qt.AlignmentFlag.AlignBottom)
        kept.setStretchFactor(self.name, 1)
        layout = column(area, kept, space=SPACE[2])
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.retranslate()

    def show_columns(
        self,
        labels: Sequence[str],
        mapping: Mapping[Target, int],
        examples: Sequence[str],
        targets: Sequence[Target],
    ) -> None:
        """Show the columns of a list with what was found for each, and what each can be."""
        clear(self._grid)
        self._boxes = []
        found = {column: target for target, column in mapping.items()}
        for at, heading in enumerate(labels):
            box = QComboBox()
            box.addItem("–", _NOTHING)
            for target in targets:
                box.addItem(say(target), target.value)
            if at in found:
                box.setCurrentIndex(box.findData(found[at].value))
            box.setAccessibleName(visible(heading))
            # A long name must not take the room of heading and example.
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.activated.connect(lambda _at, box=box: self._chosen(box))
            self._boxes.append((heading, box))
            example = examples[at] if at < len(examples) else ""
            self._grid.addWidget(label(heading or f"({at + 1})", "body", elide=True), at, 0)
            self._grid.addWidget(box, at, 1)
            self._grid.addWidget(label(example, "second", elide=True), at, 2)
        for at, share in enumerate((2, 3, 3)):
            self._grid.setColumnStretch(at, share)

    def _chosen(self, chosen: QComboBox) -> None:
        """Take a target for one column; the column that had it means nothing now."""
        for _, box in self._boxes:
            if box is not chosen and box.currentData() == chosen.currentData():
                box.setCurrentIndex(0)
        self.changed.emit()

    def mapping(self) -> dict[Target, str]:
        """Return the mapping as it stands: target and heading."""
        headings = [heading for heading, _ in self._boxes]
        found: dict[Target, str] = {}
        for at, (heading, box) in enumerate(self._boxes):
            if value := str(box.currentData()):
                # A heading that is missing, or there twice, is told by the letters of its column.
                is_telling = heading and headings.count(heading) == 1
                found.setdefault(Target(value), heading if is_telling else column_letters(at))
        return found

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.name.set_name(self.tr("Keep this mapping as"))
        self.save_button.set_words(self.tr("Save mapping"))
        for _, box in self._boxes:
            for at in range(1, box.count()):
                box.setItemText(at, say(Target(box.itemData(at))))
