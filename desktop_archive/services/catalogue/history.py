"""Every change of a record in words: which field, from what to what, who, when, why (C-43)."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_archive.rules.fields import Field, ValueKind
from desktop_archive.rules.names import Names
from desktop_archive.services.catalogue.setting import all_fields
from desktop_archive.store import audit
from desktop_archive.store import describing as store_describing
from desktop_archive.store import fields as store_fields
from desktop_archive.store import links as store_links
from desktop_archive.store import records as store_records
from desktop_archive.store import suggesting as store_suggesting
from desktop_archive.store.database import Session

Value = str | Names


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One change of one field: when, who, what it was and is, why; `act` groups one act."""

    at: str
    who: str
    action: str
    field: str
    old: Value
    new: Value
    reason: str
    act: str = ""


#: Columns that change by themselves and tell a reader nothing.
_SILENT = frozenset({
    "id", "updated_at", "created_at", "code_key", "serial", "batch_id", "date_from", "date_to",
    "scheme_id", "scope", "number_suffix", "number_fields", "label_due", "label_said", "trigger",
    "start_rule",
})  # fmt: skip

Image = Mapping[str, object]


def history(session: Session, record_id: int) -> list[HistoryLine]:
    """Return every change of a record, of what its fields say and of its links, newest first."""
    words = Words(session)
    found: list[tuple[int, HistoryLine]] = []
    for change, old, new in audit.row_images(session.connection, "record", record_id):
        found += [(int(change.seq), line) for line in record_lines(change, old, new, words)]
    for row_id, field in store_fields.value_ids(session, record_id):
        for change, old, new in audit.row_images(session.connection, "description", row_id):
            if old:
                before, after = words.said(field, old.get("value")), words.said(field, new["value"])
            else:
                before, after = "", words.said(field, new.get("value"))
            found.append((int(change.seq), change_line(change, f"field:{field}", before, after)))
    found += _link_lines(session, record_id)
    return [line for _, line in sorted(found, key=lambda pair: pair[0], reverse=True)]


def record_lines(change: object, old: Image, new: Image, words: "Words") -> list[HistoryLine]:
    """Return the changed columns of a record in words."""
    if not old:
        return [change_line(change, "", "", str(new.get("code", "")))]
    return [
        change_line(change, name, words.column(name, old.get(name)), words.column(name, value))
        for name, value in new.items()
        if name not in _SILENT and name in old and old[name] != value
    ]


def _link_lines(session: Session, record_id: int) -> list[tuple[int, HistoryLine]]:
    found = []
    rows = store_links.link_ids(session, record_id)
    codes = store_suggesting.codes_of(session, [other for _, other in rows])
    for row_id, other in rows:
        for change, old, new in audit.row_images(session.connection, "record_link", row_id):
            code = codes.get(other, "")
            is_over = bool(old) and bool(new.get("ended_at"))
            before, after = (code, "") if is_over else ("", code)
            line = change_line(change, f"link:{new.get('kind')}", before, after)
            found.append((int(change.seq), line))
    return found


def change_line(change: object, field: str, old: Value, new: Value) -> HistoryLine:
    """Return one change of one field."""
    at, who = str(change.at), str(change.actor)  # type: ignore[attr-defined]
    action, reason = str(change.action), str(change.reason)  # type: ignore[attr-defined]
    act = str(change.op_id)  # type: ignore[attr-defined]
    return HistoryLine(at, who, action, field, old, new, reason, act)


class Words:
    """Turns what is stored into what a person reads."""

    def __init__(self, session: Session) -> None:
        names = store_records.names(session)
        self._ids: dict[str, dict[int, Names]] = {
            f"{what}_id": {
                key: Names(*(f"{code} {word}".strip() for word in words))
                for key, (code, *words) in found.items()
            }
            for what, found in names.items()
        }
        self._fields: dict[str, Field] = {
            one.code: one for one in all_fields(session, retired=True)
        }
        self._session = session

    def column(self, name: str, value: object) -> Value:
        """Return the words for the value of a column."""
        if value is None:
            return ""
        if name in self._ids:
            return self._ids[name].get(int(str(value)), str(value))
        if name == "box_id":
            return store_describing.box_words(self._session, int(str(value)))
        if name == "parent_id":
            codes = store_suggesting.codes_of(self._session, [int(str(value))])
            return codes.get(int(str(value)), "")
        return str(value)

    def said(self, field: str, value: object) -> Value:
        """Return the words for what a field says; personal words are not shown here (C-41)."""
        one = self._fields.get(field)
        text = "" if value is None else str(value)
        if one is None or not text:
            return text
        if one.personal:
            return "＊＊＊"
        if one.kind is ValueKind.CHOICE:
            return next((word.names for word in one.choices if word.value == text), text)
        return text
