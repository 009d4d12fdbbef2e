"""What follows a destruction: stubs, the struck ledger, boxes that hold less (D-33, D-40)."""

from collections.abc import Mapping

from desktop_archive.rules.destruction.execution import ExecutionRefusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.destruction.runs import Underway
from desktop_archive.store import boxes as store_boxes
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import facts as store_facts
from desktop_archive.store.destruction import lists as store


def strike_destroyed(session: Session, now: Underway) -> None:
    """Let records stay as stubs, strike their lines of the ledger, bring their boxes up to date.

    The number of the list is the evidence; no number is ever given again (D-33, D-40, N-20).
    """
    lines = {one.record_id: one for one in now.going if one.record_id is not None}
    records = list(lines)
    boxes = store_facts.boxes_of(session, records)
    if store_facts.set_states(session, records, "destroyed", only="proposed") != len(records):
        raise RefusedError(ExecutionRefusal.BLOCKED)
    evidence = f"{now.row.number} v{now.row.version}"
    watched = ", ".join(one.name for one in now.watching)
    reasons = {record: line.reason for record, line in lines.items()}
    store.strike(session, _strikes(reasons, evidence, now.row.executor, watched))
    who = f"{now.row.executor}, {watched}"
    store_boxing.note_movements(session, _movements(reasons, evidence, who, boxes))
    store_boxes.refresh(session, sorted({key for key in boxes.values() if key is not None}))


def _strikes(
    reasons: Mapping[int, str], evidence: str, executor: str, watched: str
) -> list[dict[str, object]]:
    return [
        {
            "record_id": record,
            "kind": "destruction",
            "reason": reason,
            "evidence": evidence,
            "struck_by": executor,
            "witness": watched,
        }
        for record, reason in reasons.items()
    ]


def _movements(
    reasons: Mapping[int, str], evidence: str, who: str, boxes: Mapping[int, int | None]
) -> list[dict[str, object]]:
    return [
        {
            "kind": "strike",
            "record_id": record,
            "box_id": None,
            "from_box_id": boxes.get(record),
            "item_count": 1,
            "moved_by": who,
            "reason": f"{reason} · {evidence}",
        }
        for record, reason in reasons.items()
    ]
