"""Everything about the chosen record, in tabs."""

from collections.abc import Callable
from datetime import datetime
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.lending.refusals import LoanRefusal
from desktop_archive.rules.retention import Blocker
from desktop_archive.services.catalogue.desk import Catalogue, RecordRow
from desktop_archive.services.destruction import DestructionReview, DueLine
from desktop_archive.services.lending.models import Judged
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.current import tokens
from desktop_archive.ui.theme.icons import pixmap
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Wish
from desktop_archive.ui.widgets.boxes import clear, column, holder, line, row
from desktop_archive.ui.widgets.buttons import Button, Chip, Tabs
from desktop_archive.ui.widgets.forms import KeyValues
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import (
    STATE_TONES,
    say,
    say_list,
    say_pair,
    say_posts,
    say_secrecy,
    say_state,
)
from desktop_archive.wording import retention_arithmetic

WhyNot = Callable[[int], Judged | None]

#: Where a reason is dealt with: view and tab.
_LINKS: dict[Enum, str] = {
    LoanRefusal.ALREADY_OUT: "loan_desk/out",
    LoanRefusal.WANTED_BY_ANOTHER: "loan_desk/requests",
    LoanRefusal.HELD: "destruction_review/holds",
    Blocker.ON_LOAN: "loan_desk/out",
    Blocker.NOT_RUNNING: "destruction_review/not_running",
    Blocker.UNDETERMINED: "destruction_review/undetermined",
    Blocker.HELD: "destruction_review/holds",
}


class Inspector(QWidget):
    """Description, box and place, use, retention, history of one record.

    Signals:
        wished: another view is asked to show where a reason is dealt with.
    """

    wished = Signal(object)

    def __init__(
        self, catalogue: Catalogue, review: DestructionReview, why_not: WhyNot | None = None
    ) -> None:
        super().__init__()
        self._catalogue, self._review, self._why_not = catalogue, review, why_not
        self._row: RecordRow | None = None
        self._title = label("", "strong", wrap=True)
        self._code = label("", "code", elide=True)
        self._chips = row(space=SPACE[1])
        self._tabs = Tabs(small=True)
        self._pages = QStackedWidget()
        self._bodies: dict[str, QVBoxLayout] = {}
        for key in ("description", "place", "use", "retention", "history"):
            self._add_page(key)
        self._tabs.chosen.connect(self._open)
        self.setLayout(
            column(self._title, self._code, self._chips, self._tabs, line(), self._pages, space=6)
        )
        self.retranslate()

    def show_record(self, found: RecordRow | None) -> None:
        """Show a record, or that none is chosen."""
        self._row = found
        self._title.setText(found.title if found else self.tr("Choose a record"))
        self._code.setText(found.code if found else "")
        clear(self._chips)
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
        area.setWidget(holder(body))
        self._bodies[key] = body
        self._pages.addWidget(area)

    def _open(self, key: str) -> None:
        if not key:
            return
        body = self._bodies[key]
        self._pages.setCurrentIndex(list(self._bodies).index(key))
        clear(body)
        if self._row is not None:
            getattr(self, f"_show_{key}")(body, self._row)
        body.addStretch(1)

    def _show_description(self, body: QVBoxLayout, found: RecordRow) -> None:
        whole = self._catalogue.whole(found.id)
        if whole is None:
            words = self.tr(
                "Only number, class and place are shown: you lack the right to read it."
            )
            body.addWidget(label(words, "second", wrap=True))
            return
        former = say_list(self._catalogue.former_codes(found.id))
        pairs = [
            (self.tr("Document no."), str(whole["document_no"]), "body"),
            (self.tr("Creator"), str(whole["creator"]), "body"),
            (self.tr("Date"), found.date_text, "body"),
            (self.tr("Year"), str(found.year or ""), "body"),
            (self.tr("Class"), found.category, "body"),
            (self.tr("Retention period"), found.retention, "body"),
            (self.tr("Unit"), found.unit_code, "body"),
            (self.tr("Pages"), str(found.pages or ""), "body"),
            (self.tr("Series"), str(whole["series"]), "body"),
            (self.tr("Former code"), former, "code"),
            (self.tr("Remarks"), str(whole["note"]), "body"),
        ]
        self._add_pairs(body, pairs)

    def _show_place(self, body: QVBoxLayout, found: RecordRow) -> None:
        serial = found.box_serial
        code = "" if serial is None else str(Barcode(Kind.BOX, serial))
        pairs = [
            (self.tr("Place"), found.address, "code"),
            (self.tr("Box"), code, "code"),
            (self.tr("Box number"), found.box_no, "body"),
        ]
        self._add_pairs(body, pairs)
        if found.box_id is None:
            body.addWidget(label(self.tr("Not in a box yet."), "second"))

    def _show_use(self, body: QVBoxLayout, found: RecordRow) -> None:
        uses = self._catalogue.uses(found.id)
        if not uses:
            body.addWidget(label(self.tr("Never lent."), "second"))
        for use in uses:
            back = use.returned_on or self.tr("out, due {0}").format(use.due_on)
            body.addWidget(label(use.person, "body"))
            body.addWidget(label(f"{use.lent_on} – {back}", "caption"))
            body.addWidget(line())

    def _show_retention(self, body: QVBoxLayout, found: RecordRow) -> None:
        due = self._review.line(found.id)
        if due is None:
            return
        words = retention_arithmetic(due.facts, due.clock, current_language())
        body.addWidget(label(words, "body", wrap=True))
        body.addWidget(line())
        body.addWidget(label(self.tr("Why not?"), "strong"))
        self._show_loan(body, found)
        self._show_destruction(body, due)

    def _show_loan(self, body: QVBoxLayout, found: RecordRow) -> None:
        judged = self._why_not(found.id) if self._why_not else None
        if judged is None:
            return
        if not judged.refusals:
            words = self.tr("to sign: {0}").format(say_posts(judged.missing))
            self._add_reason(body, "done", self.tr("Can be lent"), words)
        for reason in judged.refusals:
            tone = "held" if reason is LoanRefusal.HELD else "refused"
            title = self.tr("Can't be lent")
            self._add_reason(body, tone, title, say(reason, **judged.facts), _LINKS.get(reason))

    def _show_destruction(self, body: QVBoxLayout, due: DueLine) -> None:
        if not due.blockers:
            self._add_reason(body, "done", self.tr("Can be put on a destruction list"), "")
        for blocker in due.blockers:
            tone = "held" if blocker is Blocker.HELD else "refused"
            facts = {"due": due.clock.due_on, "day": due.clock.due_on}
            words, title = say(blocker, **facts), self.tr("Can't be destroyed")
            self._add_reason(body, tone, title, words, _LINKS.get(blocker))
        for hold in self._review.holds_on(due.row.id):
            self._add_reason(body, "held", f"{hold.number} · {hold.authority}", hold.reason)

    def _add_reason(
        self, body: QVBoxLayout, tone: str, title: str, words: str, link: str | None = None
    ) -> None:
        colours = tokens()
        name, shade = {
            "done": ("circle-check", colours.done.text),
            "held": ("lock", colours.held.text),
        }.get(tone, ("circle-x", colours.refused.text))
        mark = label("")
        mark.setPixmap(pixmap(name, shade))
        inner = column(label(title, "body", wrap=True), space=0)
        if words:
            inner.addWidget(label(words, "caption", wrap=True))
        whole = row(mark, inner, space=SPACE[2])
        whole.setStretchFactor(inner, 1)
        if link is not None:
            wish = Wish("view", link)
            go = Button("", icon_name="chevron-right", kind="flat")
            go.setAccessibleName(self.tr("Show the list: {0}").format(title))
            go.setToolTip(self.tr("Show the list"))
            go.clicked.connect(lambda: self.wished.emit(wish))
            whole.addWidget(go)
        body.addLayout(whole)
        body.addWidget(line())

    def _show_history(self, body: QVBoxLayout, found: RecordRow) -> None:
        names = self._field_names()
        for entry in self._catalogue.history(found.id):
            moment = datetime.fromisoformat(entry.at).astimezone()
            head = f"{moment:%Y-%m-%d %H:%M} · {entry.who}"
            body.addWidget(label(head, "caption"))
            if entry.field:
                what = names.get(entry.field, entry.field)
                words = say_pair(what, f"{entry.old or '–'} → {entry.new or '–'}")
            else:
                words = self.tr("Added to the catalogue")
            body.addWidget(label(words, "body", wrap=True))
            if entry.reason:
                body.addWidget(label(entry.reason, "caption", wrap=True))
            body.addWidget(line())

    def _field_names(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "state": self.tr("State"),
            "box_id": self.tr("Box"),
            "pages": self.tr("Pages"),
            "creator": self.tr("Creator"),
            "date_text": self.tr("Date"),
            "secrecy": self.tr("Security classification"),
            "note": self.tr("Remarks"),
            "year": self.tr("Year"),
            "due_on": self.tr("Expiry date"),
            "retention_id": self.tr("Retention period"),
            "status": self.tr("Status"),
        }

    @staticmethod
    def _add_pairs(body: QVBoxLayout, pairs: list[tuple[str, str, str]]) -> None:
        shown = KeyValues()
        shown.show_pairs([pair for pair in pairs if pair[1]])
        body.addWidget(shown)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._tabs.set_tabs(
            [
                ("description", self.tr("Description")),
                ("place", self.tr("Place")),
                ("use", self.tr("Use")),
                ("retention", self.tr("Retention")),
                ("history", self.tr("History")),
            ]
        )
        self.show_record(self._row)
