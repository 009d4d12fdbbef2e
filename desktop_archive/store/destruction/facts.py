"""What is known of pieces beside their period: lists, stocktakes, their files, their links."""

from collections.abc import Sequence

from sqlalchemy import func, or_, select

from desktop_archive.store import dialect
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.unit_names import name_in_its_time

_R, _L = t.record.c, t.destruction_line.c


def on_lists(
    session: Session, records: Sequence[int], besides: int | None = None
) -> dict[int, int]:
    """Return which records are on a list, and on which; one list may be left aside (D-39)."""
    among = dialect.among(records)
    statement = select(_L.record_id, _L.list_id).where(_L.live, _L.record_id.in_(among))
    if besides is not None:
        statement = statement.where(_L.list_id != besides)
    return {int(record): int(list_id) for record, list_id in session.execute(statement)}


def in_stocktakes(session: Session, records: Sequence[int]) -> set[int]:
    """Return which records a stocktake that is not closed expects, itself or its box (D-39)."""
    line, book = t.stocktake_line.c, t.stocktake.c
    is_open = book.frozen_at.is_not(None) & book.closed_at.is_(None)
    running = session.execute(select(func.count()).select_from(t.stocktake).where(is_open))
    if not running.scalar_one():
        return set()
    expected = t.stocktake_line.join(t.stocktake, book.id == line.stocktake_id)
    single = select(line.record_id).select_from(expected).where(is_open)
    boxes = select(line.box_id).select_from(expected).where(is_open, line.record_id.is_(None))
    rows = session.execute(
        select(_R.id).where(
            _R.id.in_(dialect.among(records)), or_(_R.id.in_(single), _R.box_id.in_(boxes))
        )
    )
    return {int(key) for key in rows.scalars()}


def parents(session: Session, records: Sequence[int]) -> dict[int, tuple[int, str]]:
    """Return the file that records belong to, where they belong to one (D-41)."""
    file = t.record.alias("file")
    rows = session.execute(
        select(_R.id, file.c.id, file.c.code)
        .select_from(t.record.join(file, file.c.id == _R.parent_id))
        .where(_R.id.in_(dialect.among(records)))
    )
    own = session.execute(
        select(_R.parent_id, file.c.code)
        .distinct()
        .select_from(t.record.join(file, file.c.id == _R.parent_id))
        .where(_R.parent_id.in_(dialect.among(records)), _R.withdrawn_at.is_(None))
    )
    found = {int(row[0]): (int(row[1]), str(row[2])) for row in rows}
    return {**{int(key): (int(key), str(code)) for key, code in own}, **found}


def members(session: Session, files: Sequence[int]) -> dict[int, list[int]]:
    """Return what belongs to files and is still here: the file itself and its items (D-41)."""
    rows = session.execute(
        select(_R.parent_id, _R.id).where(
            _R.parent_id.in_(dialect.among(files)),
            _R.withdrawn_at.is_(None),
            _R.state.not_in(("destroyed", "transferred")),
        )
    )
    found: dict[int, list[int]] = {key: [key] for key in files}
    for parent, key in rows:
        found[int(parent)].append(int(key))
    return found


def linked(session: Session, records: Sequence[int]) -> set[int]:
    """Return which records others refer to, or which refer to others (D-41)."""
    link = t.record_link.c
    among = dialect.among(records)
    found: set[int] = set()
    for one in (link.from_id, link.to_id):
        rows = session.execute(select(one).where(one.in_(among), link.ended_at.is_(None)))
        found |= {int(key) for key in rows.scalars()}
    return found


def marks(session: Session, records: Sequence[int]) -> dict[int, tuple[bool, bool, str, int]]:
    """Return of records: important, personal data, carrier, number of pieces."""
    rows = session.execute(
        select(_R.id, _R.important, _R.personal_data, _R.carrier, _R.quantity).where(
            _R.id.in_(dialect.among(records))
        )
    )
    return {int(r[0]): (bool(r[1]), bool(r[2]), str(r[3]), int(r[4])) for r in rows}


def of_units(session: Session, records: Sequence[int]) -> dict[int, tuple[int, str]]:
    """Return to which department records belong."""
    rows = session.execute(
        select(_R.id, t.unit.c.id, name_in_its_time())
        .select_from(t.record.join(t.unit, t.unit.c.id == _R.unit_id))
        .where(_R.id.in_(dialect.among(records)))
    )
    return {int(r[0]): (int(r[1]), str(r[2])) for r in rows}


def set_states(session: Session, records: Sequence[int], state: str, *, only: str) -> int:
    """Bring records from one state to another; return how many there were."""
    changed = session.execute(
        t.record.update()
        .where(_R.id.in_(dialect.among(records)), _R.state == only)
        .values(state=state, updated_at=session.at)
    )
    return int(changed.rowcount)


def in_box(session: Session, box_id: int) -> list[int]:
    """Return what a box holds and is still here."""
    rows = session.execute(
        select(_R.id).where(
            _R.box_id == box_id,
            _R.withdrawn_at.is_(None),
            _R.state.not_in(("destroyed", "transferred", "lost")),
        )
    )
    return [int(key) for key in rows.scalars()]


def boxes_of(session: Session, records: Sequence[int]) -> dict[int, int | None]:
    """Return in which box records lie."""
    rows = session.execute(select(_R.id, _R.box_id).where(_R.id.in_(dialect.among(records))))
    return {int(row[0]): row[1] for row in rows}
