"""One clear line before a box is moved; it asks nothing that a scan has not said already."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit
from typing_extensions import override

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.boxes import Boxes, BoxRow
from desktop_archive.services.shelves import PlaceRow, Stacks
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say_known


class MoveBar(QFrame):
    """Asks where a box goes, or whether it goes where it was dropped.

    Signals:
        moved: the box was moved (what was done).
        left: nothing was done.
    """

    moved = Signal(object)
    left = Signal()

    def __init__(self, stacks: Stacks, boxes: Boxes) -> None:
        super().__init__()
        self._stacks, self._boxes = stacks, boxes
        self._box: BoxRow | None = None
        self._shelf: PlaceRow | None = None
        self._position: int | None = None
        self.words = label("", "strong", wrap=True)
        self.address = QLineEdit()
        self.move_button = Button("", kind="primary", on_click=self._move)
        self.cancel_button = Button("", on_click=self.cancel)
        self.notice = Notice()
        first = row(self.words, self.address, self.move_button, self.cancel_button, space=SPACE[2])
        first.setStretchFactor(self.words, 1)
        self.setLayout(column(first, self.notice, space=SPACE[2]))
        self.address.returnPressed.connect(self._move)
        self.address.setMaximumWidth(170)
        self.hide()
        self.retranslate()

    def box_id(self) -> int | None:
        """Return the box that waits for a shelf."""
        return self._box.id if self._box else None

    def ask(self, box_id: int) -> None:
        """Ask for a shelf, proposing the next one in order (B-05)."""
        self._box, self._shelf, self._position = self._boxes.box(box_id), None, None
        proposed = self._stacks.propose(box_id)
        self.address.setText(proposed.address if proposed else "")
        self.notice.say("")
        self._show()
        self.address.setFocus()
        self.address.selectAll()

    def confirm(self, box_id: int, shelf_id: int, position: int | None) -> None:
        """Ask whether a box goes where it was let go."""
        self._box, self._shelf = self._boxes.box(box_id), self._stacks.shelf(shelf_id)
        self._position = position
        self.notice.say("")
        self._show()
        self.move_button.setFocus()

    def put(self, shelf_id: int) -> None:
        """Put the waiting box on a shelf that was scanned: the scan says it all."""
        self._shelf, self._position = self._stacks.shelf(shelf_id), None
        self._move()

    def cancel(self) -> None:
        """Leave everything as it was."""
        self._box = self._shelf = None
        self.hide()
        self.left.emit()

    def _show(self) -> None:
        box, shelf = self._box, self._shelf
        if box is None:
            return
        self.address.setVisible(shelf is None)
        if shelf is None:
            self.words.setText(self.tr("Where does box {0} go?").format(box.box_no))
        else:
            self.words.setText(
                self.tr("Move box {0} from {1} to {2}?").format(
                    box.box_no, box.address or self.tr("no place"), shelf.address
                )
            )
        self.show()

    def _move(self) -> None:
        box = self._box
        shelf_id = self._shelf.id if self._shelf else self._stacks.find_shelf(self.address.text())
        if box is None:
            return
        if shelf_id is None:
            self.notice.say(self.tr("There is no such shelf."), Tone.REFUSED)
            return
        try:
            done = self._stacks.place(box.id, shelf_id, self._position)
        except (RefusedError, ArchiveUnavailableError) as error:
            self.notice.say(say_known(error), Tone.REFUSED)
            self._shelf = None
            self._show()
            return
        self._box = self._shelf = None
        self.hide()
        self.moved.emit(done)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.move_button.set_words(self.tr("Move"))
        self.cancel_button.set_words(self.tr("Cancel"))
        self.address.setPlaceholderText(self.tr("Shelf"))
        self.address.setAccessibleName(self.tr("Shelf"))
        self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)
