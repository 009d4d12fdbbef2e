"""Declarations on claims and debts, and carriers that are kept on (K-16, D-39)."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_C, _ON, _K = t.claim_check.c, t.claim_check_record.c, t.kept_carrier.c
_PIECE = 500


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A declaration: settled or open, for what, by whom, on which day."""

    settled: bool
    scope: str
    note: str
    declared_by: str
    post: str
    declared_on: str


@dataclass(frozen=True, slots=True)
class CarrierRow:
    """A carrier that is no longer the one in use, and until when it is kept."""

    kind: str
    since: str
    kept_until: str
    note: str
    noted_by: str


def add(session: Session, records: Iterable[int], **values: object) -> None:
    """Keep a declaration, and mark the records it speaks of."""
    check_id = session.execute(
        t.claim_check.insert().values(entered_at=session.at, **values)
    ).lastrowid
    ids = list(dict.fromkeys(records))
    session.execute(
        t.claim_check_record.insert(), [{"check_id": check_id, "record_id": key} for key in ids]
    )
    is_open = not values["settled"]
    for start in range(0, len(ids), _PIECE):
        session.execute(
            update(t.record)
            .where(
                t.record.c.id.in_(ids[start : start + _PIECE]),
                t.record.c.claims_unsettled.is_not(is_open),
            )
            .values(claims_unsettled=is_open, updated_at=session.at)
        )


def of_record(session: Session, record_id: int) -> list[ClaimRow]:
    """Return what was declared on a record, newest first."""
    found = session.execute(
        select(_C.settled, _C.scope, _C.note, _C.declared_by, _C.post, _C.declared_on)
        .join(t.claim_check_record, _ON.check_id == _C.id)
        .where(_ON.record_id == record_id)
        .order_by(_C.id.desc())
    )
    return [ClaimRow(*row) for row in found]


def note_carrier(session: Session, record_id: int, **values: object) -> None:
    """Note that an electronic carrier was superseded or is faulty (K-16)."""
    session.execute(
        t.kept_carrier.insert().values(record_id=record_id, noted_at=session.at, **values)
    )


def carriers_of(session: Session, record_id: int) -> list[CarrierRow]:
    """Return what was noted of a record's carriers, newest first."""
    found = session.execute(
        select(_K.kind, _K.since, _K.kept_until, _K.note, _K.noted_by)
        .where(_K.record_id == record_id)
        .order_by(_K.id.desc())
    )
    return [CarrierRow(*row) for row in found]


def carrier_of(session: Session, record_id: int) -> str:
    """Return on what a record is carried."""
    found = session.execute(select(t.record.c.carrier).where(t.record.c.id == record_id)).scalar()
    return str(found or "")
