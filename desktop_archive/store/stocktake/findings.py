"""What a stocktake found: every expected piece with what the register says of it now (S-12)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    BindParameter,
    Select,
    and_,
    bindparam,
    case,
    false,
    func,
    or_,
    select,
    update,
)

from desktop_archive.store import dialect
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_B, _R, _L, _K = t.box.c, t.record.c, t.loan.c, t.card.c
_N, _C, _F = t.stocktake_line.c, t.stocktake_scan.c, t.stocktake_finding.c
_LIVE = _C.struck_at.is_(None)
_OPEN = _L.returned_at.is_(None) & _L.undone_at.is_(None)
_HERE = _R.withdrawn_at.is_(None) & _R.state.not_in(("destroyed", "transferred", "lost"))
_NOW, _AT = t.place.alias("now_place"), t.place.alias("scan_place")


@dataclass(frozen=True, slots=True)
class LineRow:
    """One expected piece: as frozen, as seen, as the register has it now, and its decision."""

    id: int
    seq: int
    place_id: int | None
    address: str
    box_id: int | None
    record_id: int | None
    box_no: str
    code: str
    title: str
    category: str
    book: int
    out: int
    frozen_state: str
    secrecy: int
    personal_data: bool
    scan_id: int | None
    result: str | None
    scan_place: int | None
    scan_address: str
    pieces: int | None
    now_place: int | None
    now_address: str
    now_box: int | None
    state: str
    gone: bool
    finding_id: int | None
    kind: str
    decision: str
    found_at: str
    note: str
    decided_by: str


@dataclass(frozen=True, slots=True)
class DecidedRow:
    """What was decided about a kept scan."""

    scan_id: int
    decision: str
    found_at: str
    note: str
    decided_by: str


_GONE = ("destroyed", "transferred", "lost")
#: What became secret after the list was frozen is as secret as what was so before (R-19).
_SECRECY_NOW = func.coalesce(
    case((_N.record_id.is_not(None), _R.secrecy), else_=_B.highest_secrecy), 0
)
_LINES: Select[*tuple[object, ...]] = (
    select(
        _N.id,
        _N.seq,
        _N.place_id,
        _N.address,
        _N.box_id,
        _N.record_id,
        _N.box_no,
        _N.code,
        _N.title,
        _N.category,
        _N.book,
        _N.out,
        _N.state,
        case((_N.secrecy < _SECRECY_NOW, _SECRECY_NOW), else_=_N.secrecy),
        or_(_N.personal_data, func.coalesce(_R.personal_data, false())),
        _C.id,
        _C.result,
        _C.place_id,
        func.coalesce(_AT.c.address, ""),
        _C.pieces,
        _B.place_id,
        func.coalesce(_NOW.c.address, ""),
        case((_N.record_id.is_not(None), _R.box_id), else_=_N.box_id),
        func.coalesce(_R.state, _B.state, ""),
        case(
            (
                _N.record_id.is_not(None),
                or_(_R.withdrawn_at.is_not(None), _R.state.in_(_GONE)),
            ),
            else_=or_(_B.withdrawn_at.is_not(None), _B.state != "active"),
        ),
        _F.id,
        func.coalesce(_F.kind, ""),
        func.coalesce(_F.decision, ""),
        func.coalesce(_F.found_at, ""),
        func.coalesce(_F.note, ""),
        func.coalesce(_F.decided_by, ""),
    )
    .select_from(
        t.stocktake_line.outerjoin(t.stocktake_scan, and_(_C.line_id == _N.id, _C.counts, _LIVE))
        .outerjoin(_AT, _AT.c.id == _C.place_id)
        .outerjoin(t.record, _R.id == _N.record_id)
        .outerjoin(t.box, _B.id == func.coalesce(_R.box_id, _N.box_id))
        .outerjoin(_NOW, _NOW.c.id == _B.place_id)
        .outerjoin(t.stocktake_finding, and_(_F.line_id == _N.id, _F.scan_id.is_(None)))
    )
    .order_by(_N.seq)
)


_ID: BindParameter[int] = bindparam("stocktake_id")
_OF_STOCKTAKE = _LINES.where(_N.stocktake_id == _ID)
_OF_SHELF = _OF_STOCKTAKE.where(_N.place_id == bindparam("place_id"))
_SHORT = and_(_C.pieces.is_not(None), _C.pieces != _N.book - _N.out)
_ODD = _OF_STOCKTAKE.where(or_(_C.id.is_(None), _C.result.not_in(("found", "moved_here")), _SHORT))
_ONE = _OF_STOCKTAKE.where(_N.id == bindparam("line_id"))


def lines(
    session: Session, stocktake_id: int, *, place_id: int | None = None, only_odd: bool = False
) -> list[LineRow]:
    """Return expected pieces in walking order: all, of a shelf, or what was not simply found."""
    statement = _ODD if only_odd else _OF_STOCKTAKE
    values = {"stocktake_id": stocktake_id}
    if place_id is not None:
        statement, values = _OF_SHELF, values | {"place_id": place_id}
    return [LineRow(*row) for row in session.execute(statement, values)]


def line(session: Session, stocktake_id: int, line_id: int) -> LineRow:
    """Return one expected piece."""
    values = {"stocktake_id": stocktake_id, "line_id": line_id}
    return LineRow(*session.execute(_ONE, values).one())


_CARD_SEEN = (
    select(_C.id)
    .where(_C.stocktake_id == _ID, _C.result == "card_seen", _C.record_id == _L.record_id, _LIVE)
    .exists()
)
_PLACED = _K.placed_at.is_not(None) & _K.removed_at.is_(None) & _K.void_at.is_(None)
_OUT = (
    select(_L.record_id, or_(func.coalesce(_PLACED, false()), _CARD_SEEN).label("carded"))
    .select_from(t.loan.outerjoin(t.card, _K.loan_id == _L.id))
    .where(_OPEN)
)
_IDS = dialect.among_named("ids")
_RECORDS_OUT = _OUT.where(_L.record_id.in_(_IDS))
_INSIDE = _OUT.where(_L.record_id.in_(select(_R.id).where(_R.box_id.in_(_IDS)))).subquery()
_BOXES_OUT = (
    select(
        _R.box_id,
        func.count(),
        func.count(_INSIDE.c.record_id),
        func.sum(case((_INSIDE.c.carded, 1), else_=0)),
    )
    .select_from(t.record.outerjoin(_INSIDE, _INSIDE.c.record_id == _R.id))
    .where(_R.box_id.in_(_IDS), _HERE)
    .group_by(_R.box_id)
)


def loans_of_records(session: Session, stocktake_id: int, ids: Sequence[int]) -> dict[int, bool]:
    """Return the records that are out, each with whether its card stands there (S-31)."""
    values = {"stocktake_id": stocktake_id, "ids": dialect.as_many(ids)}
    return {int(row[0]): bool(row[1]) for row in session.execute(_RECORDS_OUT, values)}


def loans_of_boxes(session: Session, stocktake_id: int, ids: Sequence[int]) -> dict[int, bool]:
    """Return the boxes that are out with all they hold, each with whether every card is there."""
    values = {"stocktake_id": stocktake_id, "ids": dialect.as_many(ids)}
    rows = session.execute(_BOXES_OUT, values)
    return {int(row[0]): row[3] == row[1] for row in rows if row[1] and row[1] == row[2]}


def decided_scans(session: Session, stocktake_id: int) -> dict[int, DecidedRow]:
    """Return what was decided about kept scans."""
    rows = session.execute(
        select(_F.scan_id, _F.decision, _F.found_at, _F.note, _F.decided_by).where(
            _F.stocktake_id == stocktake_id, _F.scan_id.is_not(None)
        )
    )
    return {int(row[0]): DecidedRow(*row) for row in rows}


def decide(
    session: Session,
    stocktake_id: int,
    target: tuple[str, int],
    **values: object,
) -> None:
    """Write or change the decision about a line or a scan, while the stocktake is open.

    What was noted as damaged stays so whatever is decided about it.
    """
    column, target_id = target
    others = {"scan_id": None} if column == "line_id" else {"line_id": None}
    found = session.execute(
        select(_F.id).where(
            _F.stocktake_id == stocktake_id,
            t.stocktake_finding.c[column] == target_id,
            *(t.stocktake_finding.c[name].is_(None) for name in others),
        )
    ).scalar()
    if found is None:
        row = {"stocktake_id": stocktake_id, column: target_id, **values}
        session.execute(t.stocktake_finding.insert(), row)
    else:
        values["kind"] = case((_F.kind == "damaged", "damaged"), else_=values["kind"])
        session.execute(update(t.stocktake_finding).where(_F.id == found).values(**values))


def note_found(session: Session, stocktake_id: int, different: Sequence[int]) -> None:
    """Write of all decided pieces but these that they were found after all, at closing."""
    session.execute(
        update(t.stocktake_finding)
        .where(
            _F.stocktake_id == stocktake_id,
            _F.line_id.is_not(None),
            _F.scan_id.is_(None),
            _F.line_id.not_in(dialect.among(different)),
        )
        .values(kind="found")
    )


def keep(session: Session, rows: Sequence[dict[str, object]]) -> None:
    """Write what each piece came to, at closing."""
    if rows:
        session.execute(t.stocktake_finding.insert(), list(rows))


def counters(session: Session, stocktake_id: int) -> list[str]:
    """Return who counted, in the order they began."""
    rows = session.execute(
        select(t.stocktake_round.c.counter, func.min(t.stocktake_round.c.id))
        .where(t.stocktake_round.c.stocktake_id == stocktake_id)
        .group_by(t.stocktake_round.c.counter)
        .order_by(func.min(t.stocktake_round.c.id))
    )
    return [str(row[0]) for row in rows]


def uncounted_shelves(session: Session, stocktake_id: int) -> int:
    """Return how many shelves nobody has counted."""
    counted = select(t.stocktake_round.c.place_id).where(
        t.stocktake_round.c.stocktake_id == stocktake_id, t.stocktake_round.c.void_at.is_(None)
    )
    return int(
        session.execute(
            select(func.count())
            .select_from(t.stocktake_shelf)
            .where(
                t.stocktake_shelf.c.stocktake_id == stocktake_id,
                t.stocktake_shelf.c.place_id.is_not(None),
                t.stocktake_shelf.c.place_id.not_in(counted),
            )
        ).scalar_one()
    )


def lose_box(session: Session, box_id: int) -> bool:
    """Let the register say that a box is lost; tell whether it was not gone before."""
    is_here = and_(_B.id == box_id, _B.state == "active", _B.withdrawn_at.is_(None))
    return session.execute(update(t.box).where(is_here).values(state="lost")).rowcount > 0


def find_box_again(session: Session, box_id: int) -> bool:
    """Let the register say that a lost box is there again; tell whether it was lost."""
    is_lost = and_(_B.id == box_id, _B.state == "lost")
    return session.execute(update(t.box).where(is_lost).values(state="active")).rowcount > 0


def lost_with_box(session: Session, box_id: int) -> list[int]:
    """Return the files that were declared lost because their box was, and still are."""
    line = t.movement.c
    of_box = select(func.max(line.id)).where(line.box_id == box_id, line.kind == "lost")
    rows = session.execute(
        select(_R.id)
        .join(t.movement, line.record_id == _R.id)
        .where(_R.box_id == box_id, _R.state == "lost", line.kind == "lost")
        .where(line.id > of_box.scalar_subquery())
        .distinct()
    )
    return list(rows.scalars())


def set_state(session: Session, records: Sequence[int], state: str) -> None:
    """Let the register say what files are from now on."""
    where = _R.id.in_(dialect.among(records))
    session.execute(update(t.record).where(where).values(state=state))


def summary(session: Session, stocktake_id: int) -> Iterator[tuple[str, int]]:
    """Yield the classes of a frozen list with how many pieces each has."""
    rows = session.execute(
        select(_N.category, func.count())
        .where(_N.stocktake_id == stocktake_id)
        .group_by(_N.category)
        .order_by(_N.category)
    )
    yield from ((str(row[0]), int(row[1])) for row in rows.all())
