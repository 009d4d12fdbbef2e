"""Making and changing an entry: what is wrong stands beside its field (C-44)."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QScrollArea, QWidget
from typing_extensions import override

from desktop_archive.rules.lending.kinds import Secrecy
from desktop_archive.rules.records import FieldProblem
from desktop_archive.services.catalogue.desk import Catalogue, EntryDraft
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, holder, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, ChoiceField, Field, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.words import say, say_failure, say_names

_MOST_PAGES = 999_999
_PAUSE_MS = 150
_FLAGS = (
    "important",
    "immature",
    "sealed",
    "party_minutes",
    "personal_data",
    "claims_unsettled",
    "is_copy",
)
#: What an entry has beside the fields of the form.
_UNSEEN = ("quantity", "carrier", "level")

#: Beside which field a problem is told.
_BESIDE = {
    FieldProblem.TITLE_MISSING: "title",
    FieldProblem.TITLE_TOO_LONG: "title",
    FieldProblem.CATEGORY_MISSING: "category",
    FieldProblem.YEAR_MISSING: "year",
    FieldProblem.YEAR_IMPOSSIBLE: "year",
    FieldProblem.DATE_MISSING: "date",
    FieldProblem.DATE_IMPOSSIBLE: "date",
    FieldProblem.DATE_IN_THE_FUTURE: "date",
    FieldProblem.DATES_REVERSED: "date",
    FieldProblem.RETENTION_MISSING: "retention",
    FieldProblem.CREATOR_MISSING: "creator",
    FieldProblem.SOURCE_MISSING: "creator",
    FieldProblem.UNIT_MISSING: "unit",
    FieldProblem.LEVEL_SETTER_MISSING: "secrecy_body",
    FieldProblem.ORIGINAL_PLACE_MISSING: "original_place",
    FieldProblem.COPY_REASON_MISSING: "note",
    FieldProblem.PAGES_NEGATIVE: "pages",
    FieldProblem.QUANTITY_NOT_POSITIVE: "pages",
}


class EntryForm(QWidget):
    """The fields of one entry.

    Signals:
        saved: the id of the record that was saved, and whether a next one is wanted.
        left: the form was put away.
    """

    saved = Signal(int, bool)
    left = Signal()

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._editing: int | None = None
        self._touched = False
        self._unseen: dict[str, object] = {}
        self._heading, self._number = label("", "title"), label("", "code", elide=True)
        self._notice = Notice()
        self.fields: dict[str, Field] = {
            "title": AreaField(2),
            "category": ChoiceField(),
            "year": TextField(),
            "retention": ChoiceField(),
            "unit": TextField(),
            "date": TextField(),
            "creator": TextField(),
            "document_no": TextField(),
            "pages": TextField(),
            "secrecy": ChoiceField(),
            "secrecy_body": TextField(),
            "original_place": TextField(),
            "trigger_date": TextField(),
            "note": AreaField(2),
            "reason": TextField(),
        }
        self.flags = {name: QCheckBox() for name in _FLAGS}
        self.save_button = Button("", kind="primary", shortcut="Ctrl+S", on_click=self._save)
        self.next_button = Button("", shortcut="Ctrl+Return", on_click=self._save_and_next)
        self.leave_button = Button("", on_click=self.left.emit)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._build()
        self._connect_signals()
        self.retranslate()

    def begin(self, like: Mapping[str, object] | None = None) -> None:
        """Start a new entry, prefilled from the last one."""
        self._editing, self._unseen = None, {}
        self._fill(like or {}, keep_title=False)
        self._show_mode()
        self.fields["title"].editor.setFocus()

    def edit(self, record_id: int, values: Mapping[str, object]) -> None:
        """Change an entry; what the form has no field for stays as it is."""
        self._editing = record_id
        self._unseen = {name: values[name] for name in _UNSEEN}
        self._fill(values, keep_title=True)
        self._show_mode()
        self.fields["title"].editor.setFocus()

    def draft(self) -> EntryDraft:
        """Return the entry as it stands in the form."""
        return replace(self._entered(), **self._unseen)  # type: ignore[arg-type]

    def _entered(self) -> EntryDraft:
        return EntryDraft(
            title=self._text("title"),
            category_id=_number(self._text("category")),
            year=_number(self._text("year")),
            retention_id=_number(self._text("retention")),
            unit_code=self._text("unit").upper(),
            creator=self._text("creator"),
            document_no=self._text("document_no"),
            date_text=self._text("date"),
            secrecy=_number(self._text("secrecy")) or 0,
            secrecy_body=self._text("secrecy_body"),
            pages=_number(self._text("pages")),
            original_place=self._text("original_place"),
            trigger_date=self._text("trigger_date"),
            note=self._text("note"),
            important=self.flags["important"].isChecked(),
            immature=self.flags["immature"].isChecked(),
            sealed=self.flags["sealed"].isChecked(),
            party_minutes=self.flags["party_minutes"].isChecked(),
            personal_data=self.flags["personal_data"].isChecked(),
            claims_unsettled=self.flags["claims_unsettled"].isChecked(),
            is_copy=self.flags["is_copy"].isChecked(),
        )

    def _text(self, name: str) -> str:
        field = self.fields[name]
        if isinstance(field, ChoiceField):
            return field.value()
        return field.text() if isinstance(field, TextField | AreaField) else ""

    def _put(self, name: str, value: object) -> None:
        field, text = self.fields[name], "" if value is None else str(value)
        if isinstance(field, ChoiceField):
            field.choose(text)
        elif isinstance(field, TextField | AreaField):
            field.set_text(text)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, SPACE[1], 0)
        grid.setHorizontalSpacing(SPACE[2])
        grid.setVerticalSpacing(SPACE[2])
        places = (
            ("title", 0, 0, 2),
            ("category", 1, 0, 2),
            ("retention", 2, 0, 1),
            ("year", 2, 1, 1),
            ("unit", 3, 0, 1),
            ("date", 3, 1, 1),
            ("creator", 4, 0, 2),
            ("document_no", 5, 0, 1),
            ("pages", 5, 1, 1),
            ("secrecy", 6, 0, 1),
            ("secrecy_body", 6, 1, 1),
            ("original_place", 7, 0, 1),
            ("trigger_date", 7, 1, 1),
            ("note", 8, 0, 2),
            ("reason", 9, 0, 2),
        )
        for name, at, side, span in places:
            grid.addWidget(self.fields[name], at, side, 1, span)
        for at, box in enumerate(self.flags.values()):
            grid.addWidget(box, 10 + at // 2, at % 2)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setObjectName("plain")
        area.setWidgetResizable(True)
        area.setWidget(holder(column(grid, None)))
        buttons = row(self.save_button, self.leave_button, None)
        parts = (self._heading, self._number, self._notice, area, self.next_button, buttons)
        self.setLayout(column(*parts, space=SPACE[2]))

    def _connect_signals(self) -> None:
        for field in self.fields.values():
            if isinstance(field, TextField):
                field.line.textEdited.connect(lambda _text: self._pause.start())
            elif isinstance(field, AreaField):
                field.area.textChanged.connect(self._pause.start)
            elif isinstance(field, ChoiceField):
                field.box.activated.connect(lambda _at: self._pause.start())
        pages = self.fields["pages"]
        if isinstance(pages, TextField):
            # What is no number can't be entered: it would be dropped when saving.
            pages.line.setValidator(QIntValidator(0, _MOST_PAGES, self))
        category = self.fields["category"]
        if isinstance(category, ChoiceField):
            category.box.activated.connect(lambda _at: self._propose_period())

    def _propose_period(self) -> None:
        """Take the period that the category proposes (K-12)."""
        proposed = self._catalogue.proposed_period(_number(self._text("category")) or 0)
        if proposed is not None:
            self._put("retention", proposed)

    def _fill(self, values: Mapping[str, object], *, keep_title: bool) -> None:
        for name, source in (
            ("category", "category_id"),
            ("year", "year"),
            ("retention", "retention_id"),
            ("unit", "unit_code"),
            ("creator", "creator"),
            ("secrecy", "secrecy"),
            ("secrecy_body", "secrecy_body"),
        ):
            if source in values:
                self._put(name, values[source])
        for name, source in (
            ("title", "title"),
            ("date", "date_text"),
            ("document_no", "document_no"),
            ("pages", "pages"),
            ("note", "note"),
            ("original_place", "original_place"),
            ("trigger_date", "trigger_date"),
        ):
            self._put(name, values.get(source, "") if keep_title else "")
        for name, box in self.flags.items():
            box.setChecked(bool(values.get(name, False)) if keep_title else False)
        self._put("reason", "")
        self._clear_problems()

    def _show_mode(self) -> None:
        is_new = self._editing is None
        self._heading.setText(self.tr("New entry") if is_new else self.tr("Edit entry"))
        self.fields["reason"].setVisible(not is_new)
        self.next_button.setVisible(is_new)
        self._number.setVisible(is_new)
        self._look()

    def _look(self) -> None:
        """Show the number the scheme will give, and what is impossible already."""
        code, found = self._catalogue.preview(self.draft())
        self._number.setText(
            code or self.tr("The number appears when class, year and period are chosen")
        )
        if self._touched:
            self._tell(found)

    def _tell(self, found: tuple[FieldProblem, ...]) -> None:
        self._clear_problems()
        for problem in found:
            self.fields[_BESIDE.get(problem, "title")].say(say(problem))

    def _clear_problems(self) -> None:
        self._notice.say("")
        for field in self.fields.values():
            field.say("")

    def _save(self, *, go_on: bool = False) -> None:
        self._touched = True
        draft = self.draft()
        _, found = self._catalogue.preview(draft)
        if found:
            self._tell(found)
            return
        try:
            if self._editing is None:
                saved = self._catalogue.create(draft)
            else:
                self._catalogue.edit(self._editing, draft, self._text("reason"))
                saved = self._editing
        except Exception as error:
            words = say_failure(error)
            if words is None:
                raise
            self._notice.say(words, Tone.REFUSED)
            return
        self._touched = False
        self.saved.emit(saved, go_on)

    def _save_and_next(self) -> None:
        self._save(go_on=True)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        words = {
            "title": self.tr("Title"),
            "category": self.tr("Class"),
            "year": self.tr("Year"),
            "retention": self.tr("Retention period"),
            "unit": self.tr("Unit code"),
            "date": self.tr("Date"),
            "creator": self.tr("Creator"),
            "document_no": self.tr("Document no."),
            "pages": self.tr("Pages"),
            "secrecy": self.tr("Security classification"),
            "secrecy_body": self.tr("Level set by"),
            "original_place": self.tr("Location of originals"),
            "trigger_date": self.tr("Trigger happened on"),
            "note": self.tr("Remarks"),
            "reason": self.tr("Reason for the change"),
        }
        for name, text in words.items():
            self.fields[name].set_name(text)
        flags = {
            "important": self.tr("Important"),
            "immature": self.tr("Not yet mature"),
            "sealed": self.tr("Sealed"),
            "party_minutes": self.tr("Party-group minutes"),
            "personal_data": self.tr("Personal data"),
            "claims_unsettled": self.tr("Claims unsettled"),
            "is_copy": self.tr("Copy"),
        }
        for name, text in flags.items():
            self.flags[name].setText(text)
        self.save_button.set_words(self.tr("Save"))
        self.next_button.set_words(self.tr("Save and next"))
        self.leave_button.set_words(self.tr("Close"))
        self.load_choices()
        self._heading.setText(
            self.tr("New entry") if self._editing is None else self.tr("Edit entry")
        )

    def load_choices(self) -> None:
        """Read classes and periods again."""
        choices = self._catalogue.choices()
        for name in ("category", "retention"):
            field = self.fields[name]
            if isinstance(field, ChoiceField):
                found = [
                    (str(one.id), f"{one.code} {say_names(one.names)}") for one in choices[name]
                ]
                field.set_choices([("", ""), *found])
        field = self.fields["secrecy"]
        if isinstance(field, ChoiceField):
            field.set_choices([(str(level.rank), say(level)) for level in Secrecy])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() else None
