"""Links between records and the items of files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, or_, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_L = t.record_link.c
_R = t.record.c
_I = t.file_item.c


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link with the record at its other end."""

    id: int
    kind: str
    is_first: bool
    other: int
    note: str


@dataclass(frozen=True, slots=True)
class ItemRow:
    """An item of a file in its turn."""

    id: int
    code: str
    title: str
    date_text: str
    creator: str
    document_no: str
    secrecy: int
    personal_data: bool
    pages: int | None
    page_first: int | None
    page_last: int | None
    retention_id: int | None
    state: str
    note: str


def links_of(session: Session, record_id: int) -> list[LinkRow]:
    """Return the links of a record, whichever end it is."""
    rows = session.execute(
        select(_L.id, _L.kind, _L.from_id, _L.to_id, _L.note)
        .where(or_(_L.from_id == record_id, _L.to_id == record_id), _L.ended_at.is_(None))
        .order_by(_L.kind, _L.id)
    )
    return [
        LinkRow(row.id, row.kind, row.from_id == record_id, _other(row, record_id), row.note)
        for row in rows
    ]


def _other(row: object, record_id: int) -> int:
    first, second = int(row.from_id), int(row.to_id)  # type: ignore[attr-defined]
    return second if first == record_id else first


def link(session: Session, first: int, second: int, kind: str, note: str) -> int:
    """Link two records."""
    values = {"from_id": first, "to_id": second, "kind": kind, "note": note}
    return int(
        session.execute(t.record_link.insert().values(**values, made_at=session.at)).lastrowid
    )


def end_link(session: Session, link_id: int) -> None:
    """End a link; the trail keeps that it was there."""
    session.execute(update(t.record_link).where(_L.id == link_id).values(ended_at=session.at))


def items_of(session: Session, file_id: int) -> list[ItemRow]:
    """Return the items of a file in their order."""
    rows = session.execute(
        select(
            _R.id,
            _R.code,
            _R.title,
            _R.date_text,
            _R.creator,
            _R.document_no,
            _R.secrecy,
            _R.personal_data,
            _R.pages,
            _I.page_first,
            _I.page_last,
            _R.retention_id,
            _R.state,
            _R.note,
        )
        .select_from(t.record.outerjoin(t.file_item, _I.item_id == _R.id))
        .where(_R.parent_id == file_id, _R.withdrawn_at.is_(None))
        .order_by(func.coalesce(_I.position, 1_000_000), _R.code_key)
    )
    return [ItemRow(*row) for row in rows]


def count_items(session: Session, file_id: int) -> int:
    """Return how many items a file has."""
    found = session.execute(
        select(func.count())
        .select_from(t.record)
        .where(_R.parent_id == file_id, _R.withdrawn_at.is_(None))
    )
    return int(found.scalar_one())


def put_item(session: Session, item_id: int, values: Mapping[str, int | None]) -> None:
    """Keep where an item stands in its file."""
    changed = session.execute(
        update(t.file_item).where(_I.item_id == item_id).values(**values)
    ).rowcount
    if not changed:
        session.execute(t.file_item.insert().values(item_id=item_id, **values))


def put_order(session: Session, order: Sequence[int]) -> None:
    """Keep the turns of items as they stand in this list."""
    for position, item_id in enumerate(order, start=1):
        put_item(session, item_id, {"position": position})


def parent_of(session: Session, record_id: int) -> int | None:
    """Return the file that an item lies in."""
    found = session.execute(select(_R.parent_id).where(_R.id == record_id)).scalar()
    return None if found is None else int(found)


def link_ids(session: Session, record_id: int) -> list[tuple[int, int]]:
    """Return every link a record ever had, with the record at its other end."""
    rows = session.execute(
        select(_L.id, _L.from_id, _L.to_id).where(
            or_(_L.from_id == record_id, _L.to_id == record_id)
        )
    )
    return [(int(row.id), _other(row, record_id)) for row in rows]
