"""Rounds and scans of a stocktake, fast enough for a scanner that never waits (S-31)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import (
    BindParameter,
    Select,
    and_,
    bindparam,
    desc,
    false,
    func,
    null,
    or_,
    select,
    text,
    update,
)

from desktop_archive.store import legible
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_B, _R, _P = t.box.c, t.record.c, t.place.c
_N, _C, _O = t.stocktake_line.c, t.stocktake_scan.c, t.stocktake_round.c
_ID: BindParameter[int] = bindparam("stocktake_id")
_LIVE = _C.struck_at.is_(None)
_TO_FIND = _N.state == "in_place"
_SEEN = and_(_C.line_id == _N.id, _C.counts, _LIVE)


@dataclass(frozen=True, slots=True)
class PieceRow:
    """A box or a file as the register knows it, and as this stocktake expects it."""

    box_id: int | None
    record_id: int | None
    box_no: str
    code: str
    title: str
    state: str
    withdrawn: bool
    secrecy: int
    personal_data: bool
    place_id: int | None
    address: str
    line_id: int | None
    frozen_at: int | None
    frozen_address: str
    seen_at: str | None
    seen_address: str
    loan_id: int | None = None
    book: int = 1


@dataclass(frozen=True, slots=True)
class RoundRow:
    """One counter at one shelf."""

    id: int
    place_id: int
    counter: str
    workstation: str
    begun_at: str
    ended_at: str | None
    address: str = ""


@dataclass(frozen=True, slots=True)
class ScanRow:
    """One scan as it is kept."""

    id: int
    round_id: int
    place_id: int
    address: str
    code: str
    result: str
    way: str
    line_id: int | None
    box_id: int | None
    record_id: int | None
    scanned_at: str
    box_no: str
    reference: str
    title: str
    secrecy: int
    personal_data: bool
    home: str


_HOME, _FROZEN = t.place.alias("home"), t.place.alias("frozen")
_SEEN_AT = t.place.alias("seen_at")
_BOX: Select[*tuple[object, ...]] = (
    select(
        _B.id,
        null(),
        _B.box_no,
        _B.box_no,
        _B.first_code + " – " + _B.last_code,
        _B.state,
        _B.withdrawn_at.is_not(None),
        _B.highest_secrecy,
        false(),
        _B.place_id,
        func.coalesce(_HOME.c.address, ""),
        _N.id,
        _N.place_id,
        func.coalesce(_N.address, ""),
        _C.scanned_at,
        func.coalesce(_SEEN_AT.c.address, ""),
        null(),
        _B.record_count,
    )
    .select_from(
        t.box.outerjoin(_HOME, _HOME.c.id == _B.place_id)
        .outerjoin(
            t.stocktake_line,
            and_(_N.stocktake_id == _ID, _N.box_id == _B.id, _N.record_id.is_(None)),
        )
        .outerjoin(t.stocktake_scan, _SEEN)
        .outerjoin(_SEEN_AT, _SEEN_AT.c.id == _C.place_id)
    )
    .where(_B.id == bindparam("box_id"))
)
_LOAN = (
    select(t.loan.c.id)
    .where(
        t.loan.c.record_id == _R.id, t.loan.c.returned_at.is_(None), t.loan.c.undone_at.is_(None)
    )
    .scalar_subquery()
)
_RECORD: Select[*tuple[object, ...]] = (
    select(
        _R.box_id,
        _R.id,
        func.coalesce(_B.box_no, ""),
        _R.code,
        _R.title,
        _R.state,
        _R.withdrawn_at.is_not(None),
        _R.secrecy,
        _R.personal_data,
        _B.place_id,
        func.coalesce(_HOME.c.address, ""),
        _N.id,
        _N.place_id,
        func.coalesce(_N.address, ""),
        _C.scanned_at,
        func.coalesce(_SEEN_AT.c.address, ""),
        _LOAN,
        _R.quantity,
    )
    .select_from(
        t.record.outerjoin(t.box, _B.id == _R.box_id)
        .outerjoin(_HOME, _HOME.c.id == _B.place_id)
        .outerjoin(t.stocktake_line, and_(_N.stocktake_id == _ID, _N.record_id == _R.id))
        .outerjoin(t.stocktake_scan, _SEEN)
        .outerjoin(_SEEN_AT, _SEEN_AT.c.id == _C.place_id)
    )
    .where(_R.id == bindparam("record_id"))
)


def find_box(session: Session, serial: int | None, texts: Sequence[str]) -> int | None:
    """Return a box by our code, another system's, or its number; also one that is gone (B-02)."""
    if serial is not None:
        found = session.execute(select(_B.id).where(_B.serial == serial)).scalar()
    else:
        known = t.alias.c.code.in_(texts)
        found = session.execute(
            select(_B.id)
            .select_from(t.box.outerjoin(t.alias, t.alias.c.box_id == _B.id))
            .where(or_(known, _B.box_no.in_(texts)))
            .order_by(desc(known), _B.withdrawn_at.is_not(None), _B.state != "active", _B.id)
            .limit(1)
        ).scalar()
    return None if found is None else int(found)


def find_record(session: Session, serial: int | None, key: str) -> int | None:
    """Return a file by our code or by its one reference code, also one that is gone."""
    if serial is not None:
        found = session.execute(select(_R.id).where(_R.serial == serial)).scalar()
        return None if found is None else int(found)
    rows = session.execute(select(_R.id).where(_R.code_key == key).limit(2)).scalars().all()
    return int(rows[0]) if key and len(rows) == 1 else None


def box(session: Session, stocktake_id: int, box_id: int) -> PieceRow:
    """Return a box as register and frozen list know it."""
    row = session.execute(_BOX, {"stocktake_id": stocktake_id, "box_id": box_id}).one()
    return PieceRow(*row)


def record(session: Session, stocktake_id: int, record_id: int) -> PieceRow:
    """Return a file as register and frozen list know it."""
    row = session.execute(_RECORD, {"stocktake_id": stocktake_id, "record_id": record_id}).one()
    return legible.told(session, [PieceRow(*row)], lambda _: record_id)[0]


_ROUNDS = select(
    _O.id, _O.place_id, _O.counter, _O.workstation, _O.begun_at, _O.ended_at, _P.address
).select_from(t.stocktake_round.join(t.place, _P.id == _O.place_id))
_OF_SHELF = (
    _ROUNDS.where(
        _O.stocktake_id == _ID, _O.place_id == bindparam("place_id"), _O.void_at.is_(None)
    )
    .order_by(_O.id.desc())
    .limit(1)
)
_OF_COUNTER = (
    _ROUNDS.where(
        _O.stocktake_id == _ID,
        _O.counter == bindparam("counter"),
        _O.workstation == bindparam("workstation"),
        _O.ended_at.is_(None),
        _O.void_at.is_(None),
    )
    .order_by(_O.id.desc())
    .limit(1)
)


def round_of_shelf(session: Session, stocktake_id: int, place_id: int) -> RoundRow | None:
    """Return the round that holds or held a shelf."""
    values = {"stocktake_id": stocktake_id, "place_id": place_id}
    row = session.execute(_OF_SHELF, values).first()
    return None if row is None else RoundRow(*row)


def open_round(
    session: Session, stocktake_id: int, counter: str, workstation: str
) -> RoundRow | None:
    """Return the shelf at which somebody stands, also after the power failed."""
    who = {"stocktake_id": stocktake_id, "counter": counter, "workstation": workstation}
    row = session.execute(_OF_COUNTER, who).first()
    return None if row is None else RoundRow(*row)


def add_round(session: Session, **values: object) -> int:
    """Let a counter begin with a shelf."""
    values["begun_at"] = session.at
    return int(session.execute(t.stocktake_round.insert(), values).lastrowid)


def end_round(session: Session, round_id: int) -> None:
    """Note that a shelf is done."""
    session.execute(update(t.stocktake_round).where(_O.id == round_id).values(ended_at=session.at))


def void_round(session: Session, round_id: int) -> int:
    """Make a round void, with all its scans: its shelf is counted anew; return how many."""
    session.execute(
        update(t.stocktake_round)
        .where(_O.id == round_id)
        .values(void_at=session.at, ended_at=func.coalesce(_O.ended_at, session.at))
    )
    struck = session.execute(
        update(t.stocktake_scan).where(_C.round_id == round_id, _LIVE).values(struck_at=session.at)
    )
    return int(struck.rowcount)


def rounds_of_shelf(session: Session, stocktake_id: int, place_id: int) -> list[RoundRow]:
    """Return every round of a shelf that is not void."""
    rows = session.execute(
        _ROUNDS.where(
            _O.stocktake_id == stocktake_id, _O.place_id == place_id, _O.void_at.is_(None)
        )
    )
    return [RoundRow(*row) for row in rows]


_KEPT = select(_C.id).where(
    _C.stocktake_id == _ID,
    _C.place_id == bindparam("place_id"),
    _C.code == bindparam("code"),
    _C.result.in_(
        ("unknown", "wrong_check", "foreign", "gone", "not_asked", "card_seen", "card_without_loan")
    ),
    text("result <> 'found'"),
    _LIVE,
)


def kept_before(session: Session, stocktake_id: int, place_id: int, code: str) -> bool:
    """Tell whether a code that counts nothing was scanned on this shelf before."""
    values = {"stocktake_id": stocktake_id, "place_id": place_id, "code": code}
    return session.execute(_KEPT, values).first() is not None


def is_expected_shelf(session: Session, stocktake_id: int, place_id: int) -> bool:
    """Tell whether a shelf belongs to a frozen list."""
    found = session.execute(
        select(t.stocktake_shelf.c.id).where(
            t.stocktake_shelf.c.stocktake_id == stocktake_id,
            t.stocktake_shelf.c.place_id == place_id,
        )
    )
    return found.first() is not None


def add_scan(session: Session, **values: object) -> int:
    """Keep one scan."""
    return int(session.execute(t.stocktake_scan.insert(), values).lastrowid)


def strike(session: Session, scan_id: int) -> None:
    """Take a scan back; it stays to be seen in the trail."""
    session.execute(
        update(t.stocktake_scan).where(_C.id == scan_id, _LIVE).values(struck_at=session.at)
    )


def line_of(session: Session, scan_id: int) -> int | None:
    """Return the expected piece that a scan has seen."""
    found = session.execute(select(_C.line_id).where(_C.id == scan_id)).scalar()
    return None if found is None else int(found)


_SCANS = select(
    _C.id,
    _C.round_id,
    _C.place_id,
    _P.address,
    _C.code,
    _C.result,
    _C.way,
    _C.line_id,
    _C.box_id,
    _C.record_id,
    _C.scanned_at,
    func.coalesce(_B.box_no, ""),
    func.coalesce(_R.code, ""),
    func.coalesce(_R.title, ""),
    func.coalesce(_R.secrecy, _B.highest_secrecy, 0),
    func.coalesce(_R.personal_data, False),
    func.coalesce(_HOME.c.address, ""),
).select_from(
    t.stocktake_scan.join(t.place, _P.id == _C.place_id)
    .outerjoin(t.record, _R.id == _C.record_id)
    .outerjoin(t.box, _B.id == func.coalesce(_C.box_id, _R.box_id))
    .outerjoin(_HOME, _HOME.c.id == _B.place_id)
)


def last_scans(
    session: Session, stocktake_id: int, counter: str, workstation: str, limit: int
) -> list[ScanRow]:
    """Return the newest scans of one counter, newest first."""
    mine = select(_O.id).where(
        _O.stocktake_id == stocktake_id, _O.counter == counter, _O.workstation == workstation
    )
    rows = session.execute(
        _SCANS.where(_C.stocktake_id == stocktake_id, _C.round_id.in_(mine), _LIVE)
        .order_by(_C.id.desc())
        .limit(limit)
    )
    return [ScanRow(*row) for row in rows]


def scans_with(session: Session, stocktake_id: int, results: Sequence[str]) -> list[ScanRow]:
    """Return the scans of a stocktake that came out so."""
    rows = session.execute(
        _SCANS.where(_C.stocktake_id == stocktake_id, _C.result.in_(results), _LIVE).order_by(_C.id)
    )
    return [ScanRow(*row) for row in rows]


def damaged(session: Session, stocktake_id: int) -> list[ScanRow]:
    """Return the scans of pieces that were found damaged."""
    marked = select(t.stocktake_finding.c.scan_id).where(
        t.stocktake_finding.c.stocktake_id == stocktake_id, t.stocktake_finding.c.kind == "damaged"
    )
    rows = session.execute(_SCANS.where(_C.id.in_(marked), _LIVE).order_by(_C.id))
    return [ScanRow(*row) for row in rows]


def result_counts(session: Session, stocktake_id: int) -> dict[str, int]:
    """Return how many scans came out how."""
    rows = session.execute(
        select(_C.result, func.count())
        .where(_C.stocktake_id == stocktake_id, _LIVE)
        .group_by(_C.result)
    )
    return {str(row[0]): int(row[1]) for row in rows}
