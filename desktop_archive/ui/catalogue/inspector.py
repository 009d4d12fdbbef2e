"""Everything about the chosen record, in tabs."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop_archive.services.catalogue.desk import Catalogue, RecordRow
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.ui.catalogue.copies_page import CopiesPage
from desktop_archive.ui.catalogue.description_page import DescriptionPage
from desktop_archive.ui.catalogue.history_page import HistoryPage
from desktop_archive.ui.catalogue.place_page import PlacePage
from desktop_archive.ui.catalogue.retention_page import RetentionPage, WhyNot, WhyNotMoved
from desktop_archive.ui.catalogue.sections import TallPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import clear, column, line, row
from desktop_archive.ui.widgets.buttons import Chip, Tabs
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import STATE_TONES, say_secrecy, say_state

__all__ = ["Inspector", "WhyNot", "WhyNotMoved"]


#: Long enough for the list to be painted first, too short to be seen.
_SOON_MS = 30
_PAGES = ("description", "place", "use", "retention", "copies", "history")


class Inspector(QWidget):
    """Description, box and place, use, retention, electronic copies, history of one record.

    Signals:
        wished: another view or record is asked for.
        contents_wanted: the contents list of this file is to be opened.
        told: a result in words for the status bar, with its tone.
    """

    wished = Signal(object)
    contents_wanted = Signal(int)
    told = Signal(str, object)

    def __init__(
        self,
        catalogue: Catalogue,
        review: DestructionReview,
        why_not: WhyNot | None = None,
        why_not_moved: WhyNotMoved | None = None,
    ) -> None:
        super().__init__()
        self._catalogue = catalogue
        self.description = DescriptionPage(catalogue, self)
        self.place, self.copies = PlacePage(catalogue, self), CopiesPage(catalogue, self)
        self.retention = RetentionPage(catalogue, review, why_not, why_not_moved, self)
        self.history = HistoryPage(catalogue, self)
        self._row: RecordRow | None = None
        self._next: RecordRow | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(lambda: self.show_record(self._next))
        self._title = label("", "strong", wrap=True)
        self._code = label("", "code", elide=True)
        self._chips = row(space=SPACE[1])
        self._tabs = Tabs(small=True)
        self._pages = QStackedWidget()
        self._bodies: dict[str, QVBoxLayout] = {}
        self._tall: dict[str, TallPage] = {}
        for key in _PAGES:
            self._add_page(key)
        self._tabs.chosen.connect(self._open)
        self.description.contents_wanted.connect(self.contents_wanted)
        for page in (self.description, self.place, self.retention, self.copies):
            page.wished.connect(self.wished)
        for changing in (self.description, self.copies, self.retention):
            changing.told.connect(self.told)
            # The button that was pressed stands on the page: it must not go while it is pressed.
            changing.changed.connect(self._again, Qt.ConnectionType.QueuedConnection)
        self.setLayout(
            column(self._title, self._code, self._chips, self._tabs, line(), self._pages, space=6)
        )
        self.retranslate()

    def show_soon(self, found: RecordRow | None) -> None:
        """Show a record once the list it stands in is painted; the last one asked for wins."""
        self._next = found
        self._soon.start()

    def show_record(self, found: RecordRow | None) -> None:
        """Show a record, or that none is chosen."""
        self._soon.stop()
        self._row = found
        self._title.setText(found.title if found else self.tr("Choose a record"))
        self._code.setText(found.code if found else "")
        clear(self._chips, part=False)
        if found is not None:
            self._chips.addWidget(Chip(say_state(found.state), STATE_TONES[found.state] or "done"))
            if found.held:
                self._chips.addWidget(Chip(self.tr("Held"), "held", icon_name="lock"))
            if found.secrecy:
                self._chips.addWidget(Chip(say_secrecy(found.secrecy), "held"))
            self._chips.addStretch(1)
        self._tabs.setVisible(found is not None)
        self._open(self._tabs.current())

    def _add_page(self, key: str) -> None:
        body = column(space=SPACE[2])
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setObjectName("plain")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = self._tall[key] = TallPage()
        page.setLayout(body)
        area.setWidget(page)
        self._bodies[key] = body
        self._pages.addWidget(area)

    def _open(self, key: str) -> None:
        if not key:
            return
        body = self._bodies[key]
        self._pages.setCurrentIndex(list(self._bodies).index(key))
        clear(body, part=False)
        if self._row is not None:
            getattr(self, f"_show_{key}")(body, self._row)
        body.addStretch(1)
        body.activate()
        self._tall[key].fit()

    def _again(self) -> None:
        self._open(self._tabs.current())

    def _show_description(self, body: QVBoxLayout, found: RecordRow) -> None:
        self.description.fill(body, found)

    def _show_place(self, body: QVBoxLayout, found: RecordRow) -> None:
        self.place.fill(body, found)

    def _show_use(self, body: QVBoxLayout, found: RecordRow) -> None:
        uses = self._catalogue.uses(found.id)
        if not uses:
            body.addWidget(label(self.tr("Never lent."), "second"))
        else:
            words = self.tr("Lent %n time(s)", "", len(uses))
            body.addWidget(label(f"{words} · {uses[0].lent_on}", "strong"))
            body.addWidget(line())
        for use in uses:
            back = use.returned_on or self.tr("out, due {0}").format(use.due_on)
            body.addWidget(label(use.person, "body"))
            body.addWidget(label(f"{use.lent_on} – {back}", "caption"))
            body.addWidget(line())

    def _show_retention(self, body: QVBoxLayout, found: RecordRow) -> None:
        self.retention.fill(body, found)

    def _show_copies(self, body: QVBoxLayout, found: RecordRow) -> None:
        self.copies.fill(body, found)

    def _show_history(self, body: QVBoxLayout, found: RecordRow) -> None:
        self.history.fill(body, found)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._tabs.set_tabs(
            [
                ("description", self.tr("Description")),
                ("place", self.tr("Place")),
                ("use", self.tr("Use")),
                ("retention", self.tr("Retention")),
                ("copies", self.tr("Copies")),
                ("history", self.tr("History")),
            ]
        )
        self.show_record(self._row)
