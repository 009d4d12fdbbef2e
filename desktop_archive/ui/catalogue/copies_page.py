"""The electronic side of a record: its counterpart, and what is known of the electronic file."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_archive.rules.fields import words_of
from desktop_archive.rules.links import LinkSide
from desktop_archive.rules.records import COUNTERPARTS
from desktop_archive.services.catalogue.desk import Catalogue, RecordRow
from desktop_archive.ui.catalogue.links_part import LinksPart
from desktop_archive.ui.catalogue.sections import add_heading, add_pairs
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say_names

#: What is said of an electronic file, and of the text that was recognised in it (C-12, C-42).
_FACTS = frozenset({
    "origin", "file_format", "file_size", "entries", "archive_mark", "metadata", "handling",
    "copies_place", "recognised_text",
})  # fmt: skip


class CopiesPage(QObject):
    """Fills the page of electronic copies (N-19).

    Signals:
        wished: another record is to be shown.
        told: a result in words for the status bar, with its tone.
        changed: the page is to be shown anew.
    """

    wished = Signal(object)
    told = Signal(str, object)
    changed = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._links = LinksPart(catalogue, parent)
        self._links.wished.connect(self.wished)
        self._links.told.connect(self.told)
        self._links.changed.connect(self.changed)

    def fill(self, body: QVBoxLayout, found: RecordRow) -> None:
        """Show the counterpart on the other carrier, and the facts of the file."""
        whole = self._catalogue.whole(found.id)
        if whole is None:
            words = self.tr(
                "Only number, class and place are shown: you lack the right to read it."
            )
            body.addWidget(label(words, "second", wrap=True))
            return
        is_counterpart = whole["carrier"] in {carrier.value for carrier in COUNTERPARTS}
        side = LinkSide.PAPER_COUNTERPART if is_counterpart else LinkSide.ELECTRONIC_COUNTERPART
        nothing = self.tr(
            "No electronic copy is linked yet. Enter it as a record, then link it here."
        )
        if is_counterpart:
            nothing = self.tr("This stands beside a paper record. None is linked yet.")
        self._links.fill(body, found, [side], nothing)
        self._add_facts(body, found)

    def _add_facts(self, body: QVBoxLayout, found: RecordRow) -> None:
        language = current_language()
        pairs = [
            (say_names(one.field.names), words_of(one.field, one.value, language), "body")
            for one in self._catalogue.reading.said(found.id)
            if one.field.code in _FACTS
        ]
        if pairs:
            add_heading(body, self.tr("About the file"))
            add_pairs(body, pairs)
