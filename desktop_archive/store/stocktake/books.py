"""The book of stocktakes: begun, counted, closed (S-12)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_T, _S, _C = t.stocktake.c, t.stocktake_shelf.c, t.stocktake_scan.c


@dataclass(frozen=True, slots=True)
class StocktakeRow:
    """One stocktake of the book."""

    id: int
    number: str
    purpose: str
    unit: str
    scope: str
    seed: int | None
    sample: int | None
    expected: int
    to_find: int
    started_at: str
    started_by: str
    closed_at: str | None
    closed_by: str
    note: str
    cause: str
    measures: str
    supervisor: str
    reported_to: str


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """A shelf of the frozen list with how far it is counted and by whom."""

    place_id: int
    seq: int
    address: str
    expected: int
    to_find: int
    round_id: int | None
    counter: str
    workstation: str
    begun_at: str
    ended_at: str | None


_BOOK = select(
    _T.id,
    _T.number,
    _T.purpose,
    _T.unit,
    _T.scope,
    _T.seed,
    _T.sample,
    _T.expected,
    _T.to_find,
    _T.started_at,
    _T.started_by,
    _T.closed_at,
    _T.closed_by,
    _T.note,
    _T.cause,
    _T.measures,
    _T.supervisor,
    _T.reported_to,
)


def stocktakes(session: Session) -> list[StocktakeRow]:
    """Return every stocktake, newest first."""
    return [StocktakeRow(*row) for row in session.execute(_BOOK.order_by(_T.id.desc()))]


def stocktake(session: Session, stocktake_id: int) -> StocktakeRow | None:
    """Return one stocktake."""
    row = session.execute(_BOOK.where(_T.id == stocktake_id)).first()
    return None if row is None else StocktakeRow(*row)


def by_number(session: Session, number: str) -> int | None:
    """Return a stocktake by its number."""
    found = session.execute(select(_T.id).where(_T.number == number)).scalar()
    return None if found is None else int(found)


def add(session: Session, **values: object) -> int:
    """Add a stocktake; its scope is kept as it was asked for."""
    values["scope"] = json.dumps(values["scope"], ensure_ascii=False)
    return int(session.execute(t.stocktake.insert().values(**values)).lastrowid)


def change(session: Session, stocktake_id: int, **values: object) -> None:
    """Change what may still be changed; a closed one is kept by the register itself."""
    session.execute(update(t.stocktake).where(_T.id == stocktake_id).values(**values))


def shelves(session: Session, stocktake_id: int) -> list[ShelfRow]:
    """Return the shelves of a stocktake in walking order with their latest round."""
    inner = t.stocktake_round.alias("inner_round")
    last = (
        select(func.max(inner.c.id))
        .where(
            inner.c.stocktake_id == _S.stocktake_id,
            inner.c.place_id == _S.place_id,
            inner.c.void_at.is_(None),
        )
        .correlate(t.stocktake_shelf)
        .scalar_subquery()
    )
    rows = session.execute(
        select(
            func.coalesce(_S.place_id, 0),
            _S.seq,
            _S.address,
            _S.expected,
            _S.to_find,
            t.stocktake_round.c.id,
            func.coalesce(t.stocktake_round.c.counter, ""),
            func.coalesce(t.stocktake_round.c.workstation, ""),
            func.coalesce(t.stocktake_round.c.begun_at, ""),
            t.stocktake_round.c.ended_at,
        )
        .select_from(t.stocktake_shelf.outerjoin(t.stocktake_round, t.stocktake_round.c.id == last))
        .where(_S.stocktake_id == stocktake_id)
        .order_by(_S.seq)
    )
    return [ShelfRow(*row) for row in rows]


def found_by_shelf(session: Session, stocktake_id: int) -> dict[int, int]:
    """Return by shelf of the frozen list how many of those to be found were seen."""
    line = t.stocktake_line.c
    rows = session.execute(
        select(func.coalesce(line.place_id, 0), func.count())
        .select_from(t.stocktake_scan.join(t.stocktake_line, line.id == _C.line_id))
        .where(
            _C.stocktake_id == stocktake_id,
            _C.counts,
            _C.struck_at.is_(None),
            line.state == "in_place",
        )
        .group_by(line.place_id)
    )
    return {int(row[0]): int(row[1]) for row in rows}


def categories(session: Session) -> Sequence[str]:
    """Return the codes of all classes."""
    rows = session.execute(select(t.category.c.code).order_by(t.category.c.code))
    return [str(code) for code in rows.scalars()]
