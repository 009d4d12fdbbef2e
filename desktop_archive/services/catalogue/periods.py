"""The longer period wins: between candidates, and between a file and its items (K-04, K-05)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from desktop_archive.rules.records import FieldProblem, Level
from desktop_archive.rules.retention import Period
from desktop_archive.services.catalogue.entry import EntryDraft, Setting, Told, stored
from desktop_archive.services.catalogue.setting import (
    codes_in_words,
    longer_of,
    periods_of,
    setting_of,
)
from desktop_archive.store import describing as store_describing
from desktop_archive.store import fields as store_fields
from desktop_archive.store import records as store_records
from desktop_archive.store import search
from desktop_archive.store.database import Session

#: Why a file's period was raised; shown in the words of the reader (K-05).
LONGER_ITEM = "longer_item"
CANDIDATES = "period_candidates"


def settled(draft: EntryDraft, periods: Mapping[int, Period]) -> EntryDraft:
    """Return an entry with the longer of the periods that come into question (K-04)."""
    both = (draft.retention_id, draft.other_retention_id)
    if draft.other_retention_id is None or draft.retention_id == draft.other_retention_id:
        return replace(draft, other_retention_id=None)
    values = {**draft.values, CANDIDATES: codes_in_words(periods, both)}
    return replace(
        draft, retention_id=longer_of(periods, both), other_retention_id=None, values=values
    )


def files_about(session: Session, record_id: int) -> set[int]:
    """Return the files whose period a record's has a say in: itself, and the one it lies in."""
    now = store_describing.standing(session, record_id)
    if now is None:
        return set()
    own = {record_id} if now.level == Level.FILE.value else set()
    return own if now.parent_id is None else {*own, now.parent_id}


def shorter_than_items(session: Session, record_id: int, draft: EntryDraft) -> tuple[Told, ...]:
    """Tell when a file would be kept shorter than one of its items (K-05)."""
    items = store_describing.item_periods(session, record_id)
    if not items or draft.retention_id is None:
        return ()
    periods = periods_of(session)
    longer = longer_of(periods, (draft.retention_id, *items))
    if longer is None or periods[longer].rank <= periods[draft.retention_id].rank:
        return ()
    facts = {"period": periods[longer].code}
    return (Told("retention_id", FieldProblem.PERIOD_SHORTER_THAN_ITEMS, facts),)


def raise_file(session: Session, file_id: int) -> bool:
    """Give a file the longest period of its items, when that is longer; tell whether (K-05)."""
    now = store_describing.standing(session, file_id)
    periods = periods_of(session)
    if now is None:
        return False
    longest = longer_of(
        periods, (now.retention_id, *store_describing.item_periods(session, file_id))
    )
    if longest is None or longest == now.retention_id:
        return False
    if now.retention_id is not None and periods[longest].rank <= periods[now.retention_id].rank:
        return False
    draft = replace(stored_draft(session, file_id), retention_id=longest)
    setting = standing_setting(session, file_id, draft, setting_of(session, draft, ""))
    columns = stored(draft, setting)
    names = ("retention_id", "period_state", "runs_from", "due_on")
    search.take_out_records(session, [file_id])
    store_records.change(session, file_id, {name: columns[name] for name in names})
    search.put_records(session, [file_id])
    store_describing.add_period_change(session, file_id, now.retention_id, longest, LONGER_ITEM)
    return True


def standing_setting(
    session: Session, record_id: int, draft: EntryDraft, setting: Setting
) -> Setting:
    """Return what a stored entry refers to: its period begins as it did, whatever came since.

    An entry keeps the schedule under which it was set until it goes to another class (K-11), and
    the day from which a panel let its period count anew (K-14).
    """
    category_id, clock, counts_from = store_describing.clock_of(session, record_id)
    moved = category_id != draft.category_id
    day = date.fromisoformat(counts_from) if counts_from else None
    return replace(setting, clock=setting.clock if moved else clock, counts_from=day)


def stored_draft(session: Session, record_id: int) -> EntryDraft:
    """Return an entry as it is stored, as the form would hold it."""
    whole = store_records.whole(session, record_id) or {}
    names = [name for name in EntryDraft.__dataclass_fields__ if name in whole]
    values = store_fields.values_of(session, [record_id]).get(record_id, {})
    plain = {name: whole[name] for name in names}
    plain["trigger_date"] = whole.get("trigger_date") or ""
    return EntryDraft(**plain, values=values)  # type: ignore[arg-type]
