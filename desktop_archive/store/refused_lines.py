"""What the log says of a refused act: which, why, how often (X-14)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import and_, select

from desktop_archive.rules.refused_acts import EVENT
from desktop_archive.store import row_names
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_MOST = 500


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """Which act was refused on what, with the name of the reason; no word of a record."""

    act: str
    reason: str
    right: str
    times: int
    about: str


def of_acts(session: Session, acts: Sequence[str]) -> dict[str, RefusedLine]:
    """Return by the id of the act that wrote it what was refused, as far as one may see it."""
    a, e = t.audit.c, t.event.c
    details: dict[str, str] = {}
    subjects: dict[str, str] = {}
    for at in range(0, len(acts), _MOST):
        query = (
            select(a.op_id, e.detail, e.subject)
            .select_from(t.audit.join(t.event, and_(a.tbl == "event", a.rid == e.id)))
            .where(a.op_id.in_(acts[at : at + _MOST]), e.kind == EVENT)
        )
        for op_id, detail, subject in session.execute(query):
            details[op_id], subjects[op_id] = detail, subject
    about = row_names.named(session, subjects)
    return {one: _line(json.loads(detail), about[one]) for one, detail in details.items()}


def _line(detail: dict[str, object], about: str) -> RefusedLine:
    act, reason, right = (str(detail[name]) for name in ("act", "reason", "right"))
    return RefusedLine(act, reason, right, int(str(detail["times"])), about)
