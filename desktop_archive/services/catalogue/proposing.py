"""What a class proposes to a new entry: period, unit of arrangement, holders of originals."""

from dataclasses import dataclass

from desktop_archive.rules.names import Names
from desktop_archive.rules.originals import proposed_holders
from desktop_archive.rules.records import Level
from desktop_archive.rules.retention import Trigger
from desktop_archive.rules.schemes import Arrangement
from desktop_archive.store import describing as store_describing
from desktop_archive.store import fields as store_fields
from desktop_archive.store import loading
from desktop_archive.store import records as store_records
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a class proposes; `starts_later` when its period waits for an event (K-06)."""

    retention_id: int | None
    level: Level | None
    starts_later: bool
    is_contract: bool
    holders: Names


def proposal(session: Session, category_id: int) -> Proposal:
    """Return what a class proposes to a new entry (K-12, P-21, C-08)."""
    arrangement = store_describing.arrangement_of(session, category_id)
    chain = store_fields.category_chains(session).get(category_id, ())
    trigger = loading.category_clocks(session).get(category_id, loading.ClassClock()).trigger
    levels = {Arrangement.ITEM.value: Level.ITEM, Arrangement.FILE.value: Level.FILE}
    return Proposal(
        store_records.proposed_period(session, category_id),
        levels.get(arrangement),
        trigger != Trigger.CREATED.value,
        trigger == Trigger.CONTRACT_DONE.value or "HT" in chain,
        Names(*(proposed_holders(language) for language in ("en", "zh-CN", "zh-TW"))),
    )
