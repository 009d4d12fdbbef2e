"""Looking at pieces of a batch: their arithmetic, what keeps them, what makes one look twice."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_archive.rules.destruction.appraisal import Criterion, Doubt, Method, Verdict
from desktop_archive.rules.retention import Blocker, add_years
from desktop_archive.services.destruction.due import DestructionReview, DueLine
from desktop_archive.services.destruction.models import Judgement, Piece, Wholeness
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import appraisals as store_appraisals
from desktop_archive.store.destruction import facts as store_facts
from desktop_archive.store.destruction.appraisals import PieceRow

#: A record used within so many years is looked at twice.
LATELY_YEARS = 2
_NOT_PROPOSED = frozenset({"keep", "extend", "refile", "back"})


@dataclass(frozen=True, slots=True)
class _Around:
    """What is known of all the pieces that are looked at, read once."""

    lines: Mapping[int, DueLine]
    files: Mapping[int, tuple[int, str]]
    members: Mapping[int, list[int]]
    proposed: frozenset[int]
    linked: frozenset[int]
    marks: Mapping[int, tuple[bool, bool, str, int]]
    used_since: str


def look(
    session: Session, review: DestructionReview, rows: Sequence[PieceRow], today: date
) -> list[Piece]:
    """Return pieces as a panel sees them (D-07, D-41)."""
    records = [row.record_id for row in rows]
    files = store_facts.parents(session, records)
    members = store_facts.members(session, sorted({key for key, _ in files.values()}))
    around = _Around(
        lines={line.row.id: line for line in review.lines_in(session, records)},
        files=files,
        members=members,
        proposed=_proposed(session, {row.appraisal_id for row in rows} if files else ()),
        linked=frozenset(store_facts.linked(session, records)),
        marks=store_facts.marks(session, records),
        used_since=add_years(today, -LATELY_YEARS).isoformat(),
    )
    return [_piece(row, around) for row in rows]


def _proposed(session: Session, batches: Iterable[int]) -> frozenset[int]:
    """Return the records of batches that may still be destroyed."""
    return frozenset(
        row.record_id
        for batch in batches
        for row in store_appraisals.pieces(session, batch)
        if row.verdict not in _NOT_PROPOSED
    )


def _piece(row: PieceRow, around: _Around) -> Piece:
    line = around.lines[row.record_id]
    early = Blocker.NOT_DUE in line.blockers
    if early and row.early_reason:
        kept = tuple(one for one in line.blockers if one is not Blocker.NOT_DUE)
        line = replace(line, blockers=kept)
    whole = _wholeness(row.record_id, around)
    important, personal, _, _ = around.marks[row.record_id]
    used = (line.row.last_used_on or "") >= around.used_since
    doubts = (
        (Doubt.PART_OF_FILE, whole is not None and whole.is_torn),
        (Doubt.LINKED, row.record_id in around.linked),
        (Doubt.BEFORE_ITS_TIME, early),
        (Doubt.USED_LATELY, used),
        (Doubt.IMPORTANT, important),
        (Doubt.SECRET, line.secrecy.is_classified or personal),
        (Doubt.BLOCKED, bool(line.blockers)),
    )
    return Piece(
        id=row.id,
        position=row.position,
        due=line,
        early_reason=row.early_reason,
        doubts=tuple(doubt for doubt, applies in doubts if applies),
        wholeness=whole,
        judgement=_judgement(row),
    )


def _wholeness(record_id: int, around: _Around) -> Wholeness | None:
    file = around.files.get(record_id)
    if file is None:
        return None
    key, code = file
    members = around.members[key]
    proposed = sum(member in around.proposed for member in members)
    return Wholeness(file_code=code, proposed=proposed, total=len(members))


def _judgement(row: PieceRow) -> Judgement | None:
    if not row.verdict:
        return None
    said = json.loads(row.criteria)
    return Judgement(
        verdict=Verdict(row.verdict),
        method=Method(row.method),
        reason=row.reason,
        by=row.judged_by,
        at=row.judged_at or "",
        criteria={Criterion(name): text for name, text in said.items()},
        extend_to=row.extend_to_id,
        extend_to_code=row.extend_to_code,
    )
