"""What is said of a record: its fields, its contents or its file, its links."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.fields import COLUMN_FIELDS, ValueKind, words_of
from desktop_archive.rules.links import LinkSide
from desktop_archive.rules.records import Level, Status
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.desk import Catalogue, RecordRow
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.catalogue.carriers import say_carrier
from desktop_archive.ui.catalogue.links_part import LinksPart
from desktop_archive.ui.catalogue.sections import LinkLineButton, Pair, add_heading, add_pairs
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.view import Tone, Wish
from desktop_archive.ui.widgets.boxes import row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label, tooltip
from desktop_archive.ui.words import say, say_known, say_list, say_names, say_secrecy

_MOST_ITEMS = 12
_NAMES = {field.code: field.names for field in COLUMN_FIELDS}


class DescriptionPage(QObject):
    """Fills the first page of the inspector.

    Signals:
        wished: another record is to be shown.
        contents_wanted: the contents list of this file is to be opened.
        told: a result in words for the status bar, with its tone.
        changed: the page is to be shown anew.
    """

    wished = Signal(object)
    contents_wanted = Signal(int)
    told = Signal(str, object)
    changed = Signal()

    def __init__(self, catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._shown_in_full = 0
        self._links = LinksPart(catalogue, parent)
        self._links.wished.connect(self.wished)
        self._links.told.connect(self.told)
        self._links.changed.connect(self.changed)

    def fill(self, body: QVBoxLayout, found: RecordRow) -> None:
        """Show everything that is said of a record."""
        whole = self._catalogue.whole(found.id)
        if whole is None:
            words = self.tr(
                "Only number, class and place are shown: you lack the right to read it."
            )
            body.addWidget(label(words, "second", wrap=True))
            return
        self._add_fields(body, found, self._columns(found, whole))
        if whole["level"] == Level.FILE.value:
            self._add_contents(body, found)
        else:
            self._add_file(body, found)
        add_heading(body, self.tr("Links"))
        self._links.fill(body, found, list(LinkSide), self.tr("None."))
        self._add_compared(body, found, whole)

    # --- fields -------------------------------------------------------------------------------

    def _columns(self, found: RecordRow, whole: Mapping[str, object]) -> list[Pair]:
        former = say_list(self._catalogue.former_codes(found.id))
        quantity = str(whole["quantity"]) if whole["quantity"] not in (None, 1) else ""
        texts = {
            "document_no": str(whole["document_no"]),
            "creator": str(whole["creator"]),
            "date_text": found.date_text,
            "year": str(found.year or ""),
            "category_id": self._named("category", whole["category_id"]),
            "level": say(Level(str(whole["level"]))),
            "retention_id": self._named("retention", whole["retention_id"]),
            "unit_code": found.unit_code,
            "pages": str(found.pages or ""),
            "quantity": quantity,
            "carrier": say_carrier(self._catalogue, str(whole["carrier"])),
            "secrecy": say_secrecy(found.secrecy),
            "secrecy_body": str(whole["secrecy_body"]),
            "original_place": str(whole["original_place"]),
            "trigger_date": str(whole["trigger_date"] or ""),
        }
        pairs = [(say_names(_NAMES[code]), text, "body") for code, text in texts.items()]
        pairs.append((self.tr("Original or copy"), self._copy_words(whole), "body"))
        pairs.append((self.tr("Marks"), self._flags(whole), "body"))
        if whole["status"] == Status.DRAFT.value:
            pairs.append((self.tr("Status"), say(Status.DRAFT), "body"))
        pairs.append((self.tr("Series"), str(whole["series"]), "body"))
        pairs.append((self.tr("Former code"), former, "code"))
        pairs.append((say_names(_NAMES["note"]), str(whole["note"]), "body"))
        return pairs

    def _named(self, what: str, key: object) -> str:
        """Return code and name of a class or a period."""
        for one in self._catalogue.choices()[what]:
            if one.id == key:
                return f"{one.code} {say_names(one.names)}".strip()
        return ""

    def _copy_words(self, whole: Mapping[str, object]) -> str:
        return self.tr("copy") if whole["is_copy"] else ""

    def _flags(self, whole: Mapping[str, object]) -> str:
        names = {
            "important": self.tr("important"),
            "immature": self.tr("not yet mature"),
            "sealed": self.tr("sealed"),
            "party_minutes": self.tr("Party-group minutes"),
            "personal_data": self.tr("personal data"),
            "claims_unsettled": self.tr("claims unsettled"),
        }
        return say_list([words for name, words in names.items() if whole.get(name)])

    def _add_fields(self, body: QVBoxLayout, found: RecordRow, pairs: list[Pair]) -> None:
        """Show the fields of the class under the columns that all records have."""
        is_full = self._shown_in_full == found.id
        self._shown_in_full = 0
        said = self._catalogue.reading.said(found.id, in_full=is_full)
        language = current_language()
        for one in said:
            is_yes = one.field.kind is ValueKind.YES_NO and one.value
            words = self.tr("yes") if is_yes else words_of(one.field, one.value, language)
            pairs.append((say_names(one.field.names), words, "body"))
        add_pairs(body, pairs)
        if any(one.is_masked for one in said):
            show = Button(self.tr("Show in full"), icon_name="eye", kind="compact")
            show.setToolTip(tooltip(self.tr("Showing personal numbers is noted in the log.")))
            show.clicked.connect(lambda: self._show_in_full(found.id))
            show.setEnabled(self._catalogue.may(Right.OPEN_CONFIDENTIAL))
            body.addLayout(row(show, None))

    def _show_in_full(self, record_id: int) -> None:
        self._shown_in_full = record_id
        self.changed.emit()

    # --- file and items -----------------------------------------------------------------------

    def _add_contents(self, body: QVBoxLayout, found: RecordRow) -> None:
        contents = self._catalogue.files.contents(found.id)
        if contents is None:
            return
        count = self.tr("%n item(s)", "", len(contents.items))
        heading = self.tr("Contents of file")
        add_heading(body, f"{heading} · {count}")
        for item in contents.items[:_MOST_ITEMS]:
            words = f"{item.at}  {item.title}"
            pages = self.tr("p. {0}").format(item.page_words) if item.page_words else ""
            body.addWidget(self._link_button(words, item.code, item.id, pages))
        if len(contents.items) > _MOST_ITEMS:
            body.addWidget(label("…", "second"))
        for one in contents.findings[:_MOST_ITEMS]:
            words = say(one.finding, at=one.at, said=one.said, counted=one.counted)
            body.addWidget(label(words, "doubt", wrap=True))
        make_up = Button(self.tr("Contents list"), icon_name="list", kind="compact")
        make_up.clicked.connect(lambda: self.contents_wanted.emit(found.id))
        body.addLayout(row(make_up, None))

    def _add_file(self, body: QVBoxLayout, found: RecordRow) -> None:
        file_id = self._catalogue.files.file_of(found.id)
        file = self._catalogue.row(file_id) if file_id is not None else None
        if file is not None:
            add_heading(body, self.tr("Lies in the file"))
            body.addWidget(self._link_button(file.title, file.code, file.id))

    def _link_button(self, words: str, code: str, target: int, more: str = "") -> QWidget:
        """Return a line that opens another record."""
        button = LinkLineButton(words, more)
        button.setToolTip(tooltip(f"{code}  {words}"))
        button.clicked.connect(lambda: self.wished.emit(Wish("record", target)))
        return button

    # --- compared with the paper ----------------------------------------------------------------

    def _add_compared(
        self, body: QVBoxLayout, found: RecordRow, whole: Mapping[str, object]
    ) -> None:
        made = datetime.fromisoformat(str(whole["created_at"])).astimezone()
        words = self.tr("Entered {0}").format(f"{made:%Y-%m-%d}")
        body.addWidget(label(words, "caption"))
        if self._catalogue.may(Right.ENTER):
            button = Button(self.tr("Compared with the paper"), kind="compact", icon_name="check")
            button.clicked.connect(lambda: self._compare(found.id))
            body.addLayout(row(button, None))

    def _compare(self, record_id: int) -> None:
        try:
            self._catalogue.reading.compare(record_id)
        except (RefusedError, ArchiveUnavailableError) as error:
            self.told.emit(say_known(error), Tone.REFUSED)
            return
        self.changed.emit()
