"""One field of many records: choose it, look at old and new, say why, change (screens §3)."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from desktop_archive.rules.fields import Field as EntryFieldRule
from desktop_archive.rules.fields import ValueKind
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.catalogue.bulk import COLUMNS, BulkLine, BulkPlan
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.ui.catalogue.carriers import carrier_choices
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import ChoiceField, TextField
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_known, say_names

_FLAGS = (
    "important", "immature", "sealed", "party_minutes", "personal_data", "claims_unsettled",
)  # fmt: skip


class BulkPanel(QWidget):
    """Changes one field of the chosen records.

    Signals:
        left: the panel was put away.
        told: a result in words for the status bar, with its tone.
    """

    left = Signal()
    told = Signal(str, object)

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        self._records: tuple[int, ...] = ()
        self._plan: BulkPlan | None = None
        self._heading, self._count = label("", "title"), label("", "second", wrap=True)
        self._notice = Notice()
        self.field, self.choice, self.value = ChoiceField(), ChoiceField(), TextField()
        self.reason = TextField()
        self._editors = QStackedWidget()
        self._editors.addWidget(self.value)
        self._editors.addWidget(self.choice)
        self.table = Table("bulk", self._columns())
        self.look_button = Button("", icon_name="eye", on_click=self._look)
        self.apply_button = Button("", kind="primary", on_click=self._apply)
        self.leave_button = Button("", on_click=self.left.emit)
        self.setLayout(
            column(
                self._heading,
                self._count,
                self._notice,
                self.field,
                self._editors,
                row(self.look_button, None),
                self.table,
                self.reason,
                row(self.apply_button, self.leave_button, None),
                space=SPACE[2],
            )
        )
        self.field.box.activated.connect(lambda _at: self._choose_field())
        self.value.line.textEdited.connect(lambda _text: self._forget())
        self.choice.box.activated.connect(lambda _at: self._forget())
        self.retranslate()

    def begin(self, records: Sequence[int]) -> None:
        """Take up records to be changed."""
        self._records = tuple(records)
        self.value.set_text("")
        self.reason.set_text("")
        self._notice.say("")
        self._load_fields()
        self._choose_field()

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("code", "code", 120, lambda line: line.code, sortable=False),
            Column("old", "text", 70, lambda line: self._say(line.old), sortable=False),
            Column("new", "text", 70, self._new_words, sortable=False),
        )

    def _new_words(self, line: Any) -> str:  # noqa: ANN401  a row of the list
        if isinstance(line, BulkLine) and line.refused is not None:
            return say(line.refused)
        return self._say(line.new) if line.new != line.old else "="

    # --- which field, which value ---------------------------------------------------------------

    def _load_fields(self) -> None:
        known = {one.code: one for one in self._catalogue.fields.all()}
        self._known: dict[str, EntryFieldRule] = known
        names = [(code, self._name(code)) for code in COLUMNS]
        names += [
            (code, say_names(one.names))
            for code, one in known.items()
            if not one.in_record and not one.by_program and not one.personal
        ]
        self.field.set_choices(names)

    def _name(self, code: str) -> str:
        if code in _FLAGS:
            return self._flag_names()[code]
        return say_names(self._known[code].names)

    def _choose_field(self) -> None:
        words = self._words(self.field.value())
        self._editors.setCurrentIndex(1 if words else 0)
        if words:
            self.choice.set_choices([("", ""), *words])
        self._forget()

    def _words(self, code: str) -> list[tuple[str, str]]:
        """Return the words a value is chosen from; none when it is typed."""
        if code in _FLAGS:
            return [("yes", self.tr("yes")), ("no", self.tr("no"))]
        if code == "retention_id":
            found = self._catalogue.choices()["retention"]
            return [(str(one.id), f"{one.code} {say_names(one.names)}") for one in found]
        if code == "secrecy":
            return [(str(one.rank), say(one)) for one in Secrecy]
        if code == "carrier":
            return carrier_choices(self._catalogue)
        field = self._known.get(code)
        if field is not None and field.kind is ValueKind.YES_NO:
            return [("yes", self.tr("yes"))]
        language = current_language()
        return [(one.value, one.names.of(language)) for one in field.choices] if field else []

    def _say(self, value: str) -> str:
        return dict(self._words(self.field.value())).get(value, value) or "–"

    def _text(self) -> str:
        return self.choice.value() if self._editors.currentIndex() == 1 else self.value.text()

    # --- looking and changing -------------------------------------------------------------------

    def _forget(self) -> None:
        self._plan = None
        self.table.show_rows(())
        self.apply_button.setEnabled(False)
        self.apply_button.setToolTip(self.tr("Look at old and new first."))
        self._say_count()

    def _look(self) -> None:
        try:
            plan = self._catalogue.bulk.plan(self._records, self.field.value(), self._text())
        except (RefusedError, ArchiveUnavailableError) as error:
            self._notice.say(say_known(error), Tone.LOOK)
            return
        self._notice.say("")
        self._plan = plan
        self.table.show_rows(plan.lines)
        self.apply_button.setEnabled(plan.changing > 0)
        self.apply_button.setToolTip("")
        self._say_count()

    def _apply(self) -> None:
        if self._plan is None:
            return
        self.reason.say("")
        try:
            count = self._catalogue.bulk.apply(
                self._records, self._plan.field, self._plan.value, self.reason.text()
            )
        except (RefusedError, ArchiveUnavailableError) as error:
            words = say_known(error)
            if not self.reason.text():
                self.reason.say(words)
            else:
                self._notice.say(words, Tone.REFUSED)
            return
        self.told.emit(self.tr("%n record(s) changed", "", count), Tone.DONE)
        self.left.emit()

    def _say_count(self) -> None:
        chosen = self.tr("%n record(s) chosen", "", len(self._records))
        if self._plan is None:
            self._count.setText(chosen)
            return
        change = self.tr("%n will change", "", self._plan.changing)
        refused = self.tr("%n cannot be changed", "", self._plan.refused)
        words = [chosen, change, *([refused] if self._plan.refused else [])]
        self._count.setText(" · ".join(words))

    # --- words ----------------------------------------------------------------------------------

    def _flag_names(self) -> dict[str, str]:
        return {
            "important": self.tr("Important"),
            "immature": self.tr("Not yet mature"),
            "sealed": self.tr("Sealed"),
            "party_minutes": self.tr("Party-group minutes"),
            "personal_data": self.tr("Personal data"),
            "claims_unsettled": self.tr("Claims unsettled"),
        }

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self._heading.setText(self.tr("Change many records"))
        self.field.set_name(self.tr("Field"))
        self.value.set_name(self.tr("New value"))
        self.choice.set_name(self.tr("New value"))
        self.reason.set_name(self.tr("Reason for the change"))
        self.look_button.set_words(self.tr("Old and new"))
        self.apply_button.set_words(self.tr("Change"))
        self.leave_button.set_words(self.tr("Close"))
        self.table.rows.set_headings((self.tr("Reference code"), self.tr("Old"), self.tr("New")))
        self._load_fields()
        self._say_count()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
