"""Batches, their panels and their pieces (D-01 to D-10)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.unit_names import name_on

_A, _M, _P, _U = t.appraisal.c, t.panel_member.c, t.appraisal_piece.c, t.unit.c


@dataclass(frozen=True, slots=True)
class AppraisalRow:
    """A batch."""

    id: int
    number: str
    title: str
    basis: str
    profile: str
    profile_kept: str
    state: str
    opened_by: str
    opened_at: str
    reported_at: str | None
    reported_by: str
    report_notes: str
    recommendation: str
    ended_at: str | None
    ended_reason: str


@dataclass(frozen=True, slots=True)
class MemberRow:
    """Somebody on a panel."""

    id: int
    appraisal_id: int
    name: str
    post: str
    role: str
    unit_id: int | None
    unit: str
    person_id: int | None
    released_at: str | None


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A piece of a batch."""

    id: int
    appraisal_id: int
    position: int
    record_id: int
    early_reason: str
    verdict: str
    method: str
    reason: str
    criteria: str
    extend_to_id: int | None
    extend_to_code: str
    judged_by: str
    judged_at: str | None
    withdrawn_at: str | None
    is_open: bool


_APPRAISALS: Select[*tuple[object, ...]] = select(
    *(_A[name] for name in AppraisalRow.__dataclass_fields__)
)
_MEMBERS: Select[*tuple[object, ...]] = select(
    _M.id,
    _M.appraisal_id,
    _M.name,
    _M.post,
    _M.role,
    _M.unit_id,
    name_on(_M.named_at),
    _M.person_id,
    _M.released_at,
).select_from(t.panel_member.outerjoin(t.unit, _U.id == _M.unit_id))
_PIECES: Select[*tuple[object, ...]] = select(
    _P.id,
    _P.appraisal_id,
    _P.position,
    _P.record_id,
    _P.early_reason,
    _P.verdict,
    _P.method,
    _P.reason,
    _P.criteria,
    _P.extend_to_id,
    func.coalesce(t.retention.c.code, ""),
    _P.judged_by,
    _P.judged_at,
    _P.withdrawn_at,
    _P.open,
).select_from(t.appraisal_piece.outerjoin(t.retention, t.retention.c.id == _P.extend_to_id))
_IN = _P.withdrawn_at.is_(None)


def add(session: Session, **values: object) -> int:
    """Open a batch."""
    statement = t.appraisal.insert().values(opened_at=session.at, **values)
    return int(session.execute(statement).lastrowid)


def change(session: Session, appraisal_id: int, **values: object) -> None:
    """Change how far a batch is; the guards refuse a step left out."""
    session.execute(update(t.appraisal).where(_A.id == appraisal_id).values(**values))


def one(session: Session, appraisal_id: int) -> AppraisalRow | None:
    """Return a batch."""
    row = session.execute(_APPRAISALS.where(_A.id == appraisal_id)).first()
    return None if row is None else AppraisalRow(*row)


def every(session: Session) -> list[AppraisalRow]:
    """Return all batches, the newest first."""
    return [AppraisalRow(*row) for row in session.execute(_APPRAISALS.order_by(_A.id.desc()))]


def seat(session: Session, **values: object) -> int:
    """Put somebody on a panel."""
    statement = t.panel_member.insert().values(named_at=session.at, **values)
    return int(session.execute(statement).lastrowid)


def release(session: Session, member_id: int, reason: str) -> bool:
    """Take somebody off a panel; tell whether that changed anything."""
    found = session.execute(
        update(t.panel_member)
        .where(_M.id == member_id, _M.released_at.is_(None))
        .values(released_at=session.at, released_reason=reason)
    )
    return bool(found.rowcount)


def member(session: Session, member_id: int) -> MemberRow | None:
    """Return a member."""
    row = session.execute(_MEMBERS.where(_M.id == member_id)).first()
    return None if row is None else MemberRow(*row)


def members(session: Session, appraisal_id: int) -> list[MemberRow]:
    """Return everybody who is or was on a panel, as they were named."""
    rows = session.execute(_MEMBERS.where(_M.appraisal_id == appraisal_id).order_by(_M.id))
    return [MemberRow(*row) for row in rows]


def last_position(session: Session, appraisal_id: int) -> int:
    """Return the position of the last piece that ever entered a batch."""
    found = session.execute(select(func.max(_P.position)).where(_P.appraisal_id == appraisal_id))
    return int(found.scalar() or 0)


def enter(session: Session, rows: Sequence[Mapping[str, object]]) -> None:
    """Enter pieces."""
    if rows:
        session.execute(t.appraisal_piece.insert(), [{"entered_at": session.at, **r} for r in rows])


def in_open_batches(session: Session, records: Iterable[int]) -> set[int]:
    """Return which of these records are before a panel already."""
    wanted = set(records)
    rows = session.execute(select(_P.record_id).where(_P.open))
    return {int(key) for key in rows.scalars() if key in wanted}


def piece(session: Session, piece_id: int) -> PieceRow | None:
    """Return one piece."""
    row = session.execute(_PIECES.where(_P.id == piece_id)).first()
    return None if row is None else PieceRow(*row)


def pieces(
    session: Session,
    appraisal_id: int,
    verdicts: Sequence[str] | None = None,
    *,
    offset: int = 0,
    limit: int | None = None,
) -> list[PieceRow]:
    """Return pieces in order, all or those with one of some verdicts ('' is none yet)."""
    statement = _PIECES.where(_P.appraisal_id == appraisal_id, _IN).order_by(_P.position)
    if verdicts is not None:
        statement = statement.where(_P.verdict.in_(verdicts))
    return [PieceRow(*row) for row in session.execute(statement.offset(offset).limit(limit))]


def with_verdict(session: Session, verdict: str, *more: ColumnElement[bool]) -> list[PieceRow]:
    """Return the pieces of all batches that were reported, with a verdict (D-08, D-09)."""
    reported = select(_A.id).where(_A.state.in_(("reported", "closed")))
    statement = _PIECES.where(_P.verdict == verdict, _IN, _P.appraisal_id.in_(reported), *more)
    return [PieceRow(*row) for row in session.execute(statement.order_by(_P.id))]


def unrefiled(session: Session) -> list[PieceRow]:
    """Return the pieces to be refiled, by a report, that have no new file yet (D-09)."""
    return with_verdict(session, "refile", _P.refiled_as_id.is_(None))


def next_unjudged(session: Session, appraisal_id: int, after: int) -> int | None:
    """Return the next piece without a verdict behind a position, or from the beginning."""
    query = select(_P.id).where(_P.appraisal_id == appraisal_id, _IN, _P.verdict == "")
    first = session.execute(query.where(_P.position > after).order_by(_P.position).limit(1))
    found = first.scalar()
    if found is None:
        found = session.execute(query.order_by(_P.position).limit(1)).scalar()
    return None if found is None else int(found)


def counts(session: Session, appraisal_id: int) -> dict[str, int]:
    """Return how many pieces have which verdict."""
    rows = session.execute(
        select(_P.verdict, func.count())
        .where(_P.appraisal_id == appraisal_id, _IN)
        .group_by(_P.verdict)
    )
    return {str(verdict): int(count) for verdict, count in rows}


def counts_by_batch(session: Session) -> dict[int, tuple[int, int]]:
    """Return of every batch how many pieces it has and how many are judged."""
    judged = func.sum(_P.verdict != "")
    rows = session.execute(
        select(_P.appraisal_id, func.count(), judged).where(_IN).group_by(_P.appraisal_id)
    )
    return {int(key): (int(total), int(done or 0)) for key, total, done in rows}


def judge(session: Session, pieces: Sequence[int], **values: object) -> None:
    """Write a verdict on pieces, each on its own row."""
    session.execute(update(t.appraisal_piece).where(_P.id.in_(pieces), _IN).values(**values))


def unjudge(session: Session, piece_id: int) -> None:
    """Take the verdict on a piece back."""
    nothing = {"verdict": "", "method": "", "reason": "", "criteria": "{}", "judged_by": ""}
    judge(session, [piece_id], **nothing, extend_to_id=None, judged_at=None)


def withdraw(session: Session, piece_id: int, reason: str) -> None:
    """Take a piece out of its batch."""
    values = {"withdrawn_at": session.at, "withdrawn_reason": reason, "open": False}
    session.execute(update(t.appraisal_piece).where(_P.id == piece_id).values(**values))


def let_go(session: Session, appraisal_id: int, *, keep: Sequence[str] = ()) -> None:
    """Free the pieces of a batch for another one, but for those with some verdicts."""
    session.execute(
        update(t.appraisal_piece)
        .where(_P.appraisal_id == appraisal_id, _P.open, _P.verdict.not_in(keep))
        .values(open=False)
    )


def let_go_records(session: Session, appraisal_id: int, records: Sequence[int]) -> None:
    """Free single records of a batch for another one."""
    session.execute(
        update(t.appraisal_piece)
        .where(_P.appraisal_id == appraisal_id, _P.open, _P.record_id.in_(records))
        .values(open=False)
    )


def note_refiled(session: Session, piece_id: int, record_id: int) -> None:
    """Note as which new file a piece was kept (D-09)."""
    session.execute(
        update(t.appraisal_piece).where(_P.id == piece_id).values(refiled_as_id=record_id)
    )


def units(session: Session, appraisal_id: int) -> list[tuple[int, str]]:
    """Return the departments whose records are in a batch."""
    rows = session.execute(
        select(_U.id, _U.name)
        .distinct()
        .select_from(
            t.appraisal_piece.join(t.record, t.record.c.id == _P.record_id).join(
                t.unit, _U.id == t.record.c.unit_id
            )
        )
        .where(_P.appraisal_id == appraisal_id, _IN)
        .order_by(_U.id)
    )
    return [(int(row[0]), str(row[1])) for row in rows]


def by_category(session: Session, appraisal_id: int) -> list[tuple[str, str, int]]:
    """Return class, verdict and number, for the report (D-10)."""
    rows = session.execute(
        select(t.category.c.code, _P.verdict, func.count())
        .select_from(
            t.appraisal_piece.join(t.record, t.record.c.id == _P.record_id).join(
                t.category, t.category.c.id == t.record.c.category_id
            )
        )
        .where(_P.appraisal_id == appraisal_id, _IN)
        .group_by(t.category.c.code, _P.verdict)
        .order_by(t.category.c.code)
    )
    return [(str(row[0]), str(row[1]), int(row[2])) for row in rows]
