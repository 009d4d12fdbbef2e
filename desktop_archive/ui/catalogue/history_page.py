"""Every change of a record: one heading an act, one line a field (C-43)."""

from datetime import datetime
from itertools import groupby

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_archive.rules.fields import COLUMN_FIELDS
from desktop_archive.rules.links import LinkKind
from desktop_archive.rules.names import Names
from desktop_archive.rules.records import Level, RecordState, Status
from desktop_archive.rules.retention import RunningState
from desktop_archive.services.catalogue.desk import Catalogue, HistoryLine, RecordRow
from desktop_archive.ui.catalogue.carriers import say_carrier
from desktop_archive.ui.catalogue.sections import LongText, is_long
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.widgets.boxes import line
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.words import say, say_names, say_pair, say_secrecy
from desktop_archive.wording.tables.acts import act_words

_ENUMS = {
    "state": RecordState,
    "status": Status,
    "level": Level,
    "period_state": RunningState,
}
_FLAGS = frozenset({
    "is_copy", "bound", "immature", "sealed", "important", "party_minutes", "personal_data",
    "claims_unsettled",
})  # fmt: skip
_MOST_ACTS = 100


class HistoryPage(QObject):
    """Fills the page of changes."""

    def __init__(self, catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def fill(self, body: QVBoxLayout, found: RecordRow) -> None:
        """Show the changes of a record, newest first."""
        names = self._names()
        acts = groupby(self._catalogue.history(found.id), key=lambda one: one.act)
        for number, (_, lines) in enumerate(acts):
            if number == _MOST_ACTS:
                body.addWidget(label(self.tr("Older changes stand in the audit log."), "second"))
                return
            self._add_act(body, list(lines), names)

    def _add_act(self, body: QVBoxLayout, lines: list[HistoryLine], names: dict[str, str]) -> None:
        first = lines[0]
        moment = datetime.fromisoformat(first.at).astimezone()
        body.addWidget(label(f"{moment:%Y-%m-%d %H:%M} · {first.who}", "caption"))
        body.addWidget(label(act_words(first.action, current_language()), "strong", wrap=True))
        for one in lines:
            if one.field:
                name = names.get(one.field, one.field)
                old, new = self._words(one.field, one.old), self._words(one.field, one.new)
                words = say_pair(name, f"{old or '–'} → {new or '–'}")
                shown = LongText(words, name) if is_long(words) else label(words, wrap=True)
                body.addWidget(shown)
        if first.reason:
            reason = say_pair(self.tr("Reason"), first.reason)
            body.addWidget(label(reason, "caption", wrap=True))
        body.addWidget(line())

    def _words(self, field: str, value: str | Names) -> str:
        """Return a value as a person reads it."""
        if isinstance(value, Names):
            return say_names(value)
        if field in _ENUMS and value:
            known = {one.value: one for one in _ENUMS[field]}
            return say(known[value]) if value in known else value
        if field == "carrier" and value:
            return say_carrier(self._catalogue, value)
        if field in _FLAGS:
            return self.tr("yes") if value == "1" else self.tr("no")
        if field == "secrecy" and value.isdecimal():
            return say_secrecy(int(value))
        return value

    def _names(self) -> dict[str, str]:
        known = {one.code: say_names(one.names) for one in COLUMN_FIELDS}
        fields = {f"field:{one.code}": say_names(one.names) for one in self._catalogue.fields.all()}
        links = {f"link:{kind.value}": say(kind) for kind in LinkKind}
        return {
            **known,
            **fields,
            **links,
            "code": self.tr("Reference code"),
            "number": self.tr("Number"),
            "state": self.tr("State"),
            "status": self.tr("Status"),
            "box_id": self.tr("Box"),
            "box_position": self.tr("Turn in the box"),
            "folder": self.tr("Folder"),
            "parent_id": self.tr("File"),
            "due_on": self.tr("Expiry date"),
            "runs_from": self.tr("Start of retention"),
            "period_state": self.tr("Retention"),
            "fonds_id": self.tr("Fonds"),
            "is_copy": self.tr("Copy"),
            "bound": self.tr("Bound"),
            "immature": self.tr("Not yet mature"),
            "sealed": self.tr("Sealed"),
            "important": self.tr("Important"),
            "party_minutes": self.tr("Party-group minutes"),
            "personal_data": self.tr("Personal data"),
            "claims_unsettled": self.tr("Claims unsettled"),
            "withdrawn_at": self.tr("Withdrawn"),
            "place_text": self.tr("Place"),
            "series": self.tr("Series"),
            "external_id": self.tr("Number in the other system"),
        }
