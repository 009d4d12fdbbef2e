"""What the log says of a refused act: which, why, how often (X-14)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import and_, select

from desktop_archive.rules.refused_acts import EVENT, THING
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
    tried_at: str = ""
    things: tuple[str, ...] = ()
    has_more: bool = False

    @property
    def named(self) -> str:
        """Return on what it was tried, or on what all, as far as that is kept and seen."""
        return self.about or "  ".join((*self.things, "…") if self.has_more else self.things)


def of_acts(session: Session, acts: Sequence[str]) -> dict[str, RefusedLine]:
    """Return by the id of the act that wrote it what was refused, as far as one may see it."""
    a, e = t.audit.c, t.event.c
    details: dict[str, str] = {}
    subjects: dict[tuple[str, int], str] = {}
    for at in range(0, len(acts), _MOST):
        query = (
            select(a.op_id, e.id, e.kind, e.detail, e.subject)
            .select_from(t.audit.join(t.event, and_(a.tbl == "event", a.rid == e.id)))
            .where(a.op_id.in_(acts[at : at + _MOST]), e.kind.in_((EVENT, THING)))
            .order_by(a.seq)
        )
        for op_id, row, kind, detail, subject in session.execute(query):
            is_thing = kind == THING
            subjects[op_id, row if is_thing else 0] = subject
            if not is_thing:
                details[op_id] = detail
    names: dict[str, list[str]] = {}
    abouts: dict[str, str] = {}
    for (op_id, row), name in row_names.named(session, subjects).items():
        if row and name:
            names.setdefault(op_id, []).append(name)
        elif not row:
            abouts[op_id] = name
    return {
        one: _line(json.loads(detail), abouts[one], names.get(one, ()))
        for one, detail in details.items()
    }


def _line(detail: dict[str, object], about: str, things: Sequence[str]) -> RefusedLine:
    act, reason, right = (str(detail[name]) for name in ("act", "reason", "right"))
    return RefusedLine(
        act,
        reason,
        right,
        int(str(detail["times"])),
        about,
        tried_at=str(detail.get("tried_at", "")),
        things=tuple(things),
        has_more="more" in detail,
    )
