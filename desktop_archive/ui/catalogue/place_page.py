"""Where a record belongs: its box, its turn in it, and the shelf; one press shows it on the map."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.services.catalogue.desk import Catalogue, RecordRow
from desktop_archive.ui.catalogue.sections import add_pairs
from desktop_archive.ui.view import Wish
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label


class PlacePage(QObject):
    """Fills the page of box and place (C-37).

    Signals:
        wished: another view is to show the box.
    """

    wished = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def fill(self, body: QVBoxLayout, found: RecordRow) -> None:
        """Show box and place, or the first step towards them."""
        whole = self._catalogue.whole(found.id) or {}
        serial = found.box_serial
        code = "" if serial is None else str(Barcode(Kind.BOX, serial))
        pairs = [
            (self.tr("Place"), found.address, "code"),
            (self.tr("Box"), code, "code"),
            (self.tr("Box number"), found.box_no, "body"),
            (self.tr("Turn in the box"), str(whole.get("box_position") or ""), "body"),
            (self.tr("Folder"), str(whole.get("folder") or ""), "body"),
            (self.tr("Place in the list taken in"), str(whole.get("place_text") or ""), "body"),
        ]
        add_pairs(body, pairs)
        if found.box_id is None:
            words = self.tr("Not in a box yet. “Box” below puts it into one.")
            body.addWidget(label(words, "second", wrap=True))
            return
        if not found.address:
            body.addWidget(label(self.tr("The box has no place on a shelf yet."), "second"))
        box, map_words = found.box_id, self.tr("Show on the shelf map")
        show = Button(map_words, icon_name="map", kind="compact")
        show.clicked.connect(lambda: self.wished.emit(Wish("box", box)))
        body.addLayout(row(show, None))
