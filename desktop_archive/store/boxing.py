"""Looking boxes up, and putting records into them (B-01, B-03, B-18)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Select, desc, func, or_, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.inside import INSIDE
from desktop_archive.store.label_debt import owed
from desktop_archive.store.planning import unindexed

_PIECE = 500
_B, _R = t.box.c, t.record.c
_ACTIVE = _B.withdrawn_at.is_(None) & (_B.state == "active")


@dataclass(frozen=True, slots=True)
class BoxRow:
    """A box with its place and what its label says."""

    id: int
    serial: int
    box_no: str
    type_id: int | None
    type_name: str
    thickness_mm: int
    fonds: str
    category: str
    year: int | None
    retention: str
    unit_code: str
    first: str
    last: str
    count: int
    secrecy: int
    place_id: int | None
    address: str
    place_text: str
    position: int | None
    order_key: str
    label_due: bool
    label_printed: str


@dataclass(frozen=True, slots=True)
class BoxTypeRow:
    """A kind of box with its measures."""

    id: int
    name: str
    kind: str
    height_mm: int
    width_mm: int
    thickness_mm: int
    inner_mm: int
    measured: bool = True
    full_g: int | None = None
    may_lie: bool = False
    pile_of: int = 1
    retired: bool = False


@dataclass(frozen=True, slots=True)
class FileRow:
    """A record as the person at the box needs it."""

    id: int
    serial: int
    code: str
    title: str
    status: str
    state: str
    secrecy: int
    personal_data: bool
    carrier: str
    pages: int
    fonds_id: int
    fonds: str
    category_id: int
    category: str
    year: int | None
    retention_id: int | None
    retention: str
    retention_rank: int
    unit_code: str
    box_id: int | None
    box_no: str
    box_position: int | None
    borrower: str
    due_on: str
    is_held: bool


_BOXES: Select[*tuple[object, ...]] = select(
    _B.id,
    _B.serial,
    _B.box_no,
    _B.type_id,
    func.coalesce(t.box_type.c.name, ""),
    _B.thickness_mm,
    func.coalesce(t.fonds.c.code, ""),
    func.coalesce(t.category.c.code, ""),
    _B.year,
    func.coalesce(t.retention.c.code, ""),
    _B.unit_code,
    _B.first_code,
    _B.last_code,
    _B.record_count,
    _B.highest_secrecy,
    _B.place_id,
    func.coalesce(t.place.c.address, ""),
    _B.place_text,
    _B.place_position,
    _B.order_key,
    _B.label_due,
    _B.label_printed,
).select_from(
    t.box.outerjoin(t.box_type, t.box_type.c.id == _B.type_id)
    .outerjoin(t.fonds, t.fonds.c.id == _B.fonds_id)
    .outerjoin(t.category, t.category.c.id == _B.category_id)
    .outerjoin(t.retention, t.retention.c.id == _B.retention_id)
    .outerjoin(t.place, t.place.c.id == _B.place_id)
)
_LOAN_OPEN = t.loan.c.returned_at.is_(None) & t.loan.c.undone_at.is_(None)
_HELD = (
    select(t.hold_record.c.id)
    .join(t.hold, t.hold.c.id == t.hold_record.c.hold_id)
    .where(t.hold_record.c.record_id == _R.id, t.hold.c.lifted_on.is_(None))
    .exists()
)
_FILES: Select[*tuple[object, ...]] = select(
    _R.id,
    _R.serial,
    _R.code,
    _R.title,
    _R.status,
    _R.state,
    _R.secrecy,
    _R.personal_data,
    _R.carrier,
    func.coalesce(_R.pages, 0),
    _R.fonds_id,
    t.fonds.c.code,
    _R.category_id,
    t.category.c.code,
    _R.year,
    _R.retention_id,
    func.coalesce(t.retention.c.code, ""),
    func.coalesce(t.retention.c.rank, 0),
    _R.unit_code,
    _R.box_id,
    func.coalesce(_B.box_no, ""),
    _R.box_position,
    func.coalesce(t.person.c.name, ""),
    func.coalesce(t.loan.c.due_on, ""),
    _HELD,
).select_from(
    t.record.join(t.fonds, t.fonds.c.id == _R.fonds_id)
    .join(t.category, t.category.c.id == _R.category_id)
    .outerjoin(t.retention, t.retention.c.id == _R.retention_id)
    .outerjoin(t.box, t.box.c.id == _R.box_id)
    .outerjoin(t.loan, (t.loan.c.record_id == _R.id) & _LOAN_OPEN)
    .outerjoin(t.person, t.person.c.id == t.loan.c.person_id)
)


def boxes(session: Session, ids: Sequence[int]) -> list[BoxRow]:
    """Return boxes by their ids, in that order."""
    found: dict[int, BoxRow] = {}
    for start in range(0, len(ids), _PIECE):
        piece = list(ids[start : start + _PIECE])
        found |= {row[0]: BoxRow(*row) for row in session.execute(_BOXES.where(_B.id.in_(piece)))}
    return [found[box_id] for box_id in dict.fromkeys(ids) if box_id in found]


def without_place(session: Session) -> list[BoxRow]:
    """Return boxes that stand nowhere, in order (B-16)."""
    statement = _BOXES.where(_ACTIVE, _B.place_id.is_(None)).order_by(_B.order_key, _B.id)
    return [BoxRow(*row) for row in session.execute(statement)]


def owing_label(session: Session) -> list[BoxRow]:
    """Return boxes whose label is out of date, in the order they stand (B-03)."""
    statement = _BOXES.where(_ACTIVE, owed("box")).order_by(unindexed(_B.order_key), _B.id)
    return [BoxRow(*row) for row in session.execute(statement)]


def all_boxes(session: Session) -> list[int]:
    """Return the ids of all boxes in order."""
    return list(session.execute(select(_B.id).where(_ACTIVE).order_by(_B.order_key)).scalars())


def count_without_place(session: Session) -> int:
    """Return how many boxes stand nowhere."""
    statement = select(func.count()).select_from(t.box).where(_ACTIVE, _B.place_id.is_(None))
    return int(session.execute(statement).scalar_one())


def find(session: Session, serial: int | None, texts: Sequence[str]) -> int | None:
    """Return a box by the serial of our code, another system's code, or its number (B-02)."""
    if serial is not None:
        found = session.execute(select(_B.id).where(_B.serial == serial, _ACTIVE)).scalar()
        if found is not None:
            return int(found)
    statement = (
        select(_B.id)
        .select_from(t.box.outerjoin(t.alias, t.alias.c.box_id == _B.id))
        .where(_ACTIVE, or_(t.alias.c.code.in_(texts), _B.box_no.in_(texts)))
        .order_by(desc(t.alias.c.code.in_(texts)), _B.id)
        .limit(1)
    )
    found = session.execute(statement).scalar()
    return None if found is None else int(found)


def files(session: Session, ids: Sequence[int]) -> list[FileRow]:
    """Return records by their ids, in that order."""
    found: dict[int, FileRow] = {}
    for start in range(0, len(ids), _PIECE):
        piece = list(ids[start : start + _PIECE])
        rows = session.execute(_FILES.where(_R.id.in_(piece), _R.withdrawn_at.is_(None)))
        found |= {row[0]: FileRow(*row) for row in rows}
    return [found[key] for key in dict.fromkeys(ids) if key in found]


def contents(session: Session, box_id: int) -> list[FileRow]:
    """Return what belongs into a box, lent or not, in its order (L-33)."""
    statement = _FILES.where(_R.box_id == box_id, INSIDE).order_by(_R.box_position, _R.code_key)
    return [FileRow(*row) for row in session.execute(statement)]


def types(session: Session, *, retired: bool = False) -> list[BoxTypeRow]:
    """Return the kinds of boxes in use: the usual ones first, thin before thick."""
    c = t.box_type.c
    statement = select(
        c.id,
        c.name,
        c.container_kind,
        c.height_mm,
        c.width_mm,
        c.thickness_mm,
        c.inner_mm,
        c.measured,
        c.full_g,
        c.may_lie,
        c.pile_of,
        c.retired_on.is_not(None),
    ).order_by(c.container_kind != "box", c.container_kind, c.thickness_mm, c.id)
    if not retired:
        statement = statement.where(c.retired_on.is_(None))
    return [BoxTypeRow(*row) for row in session.execute(statement)]


def change_type(session: Session, type_id: int, **values: object) -> None:
    """Change what is known of a kind of box."""
    session.execute(update(t.box_type).where(t.box_type.c.id == type_id).values(**values))


def add_type(session: Session, **values: object) -> int:
    """Add a kind of box."""
    return int(session.execute(t.box_type.insert().values(**values)).lastrowid)


def add_box(session: Session, **values: object) -> int:
    """Add a box; what it holds is derived when something is put in."""
    row = t.box.insert().values(created_at=session.at, **values)
    return int(session.execute(row).lastrowid)


def change_box(session: Session, box_id: int, **values: object) -> None:
    """Change what is known of a box."""
    session.execute(update(t.box).where(_B.id == box_id).values(**values))


def next_box_no(session: Session) -> int:
    """Return a number above every box number that is only digits."""
    statement = select(_B.box_no).where(_B.box_no.regexp_match("^[0-9]+$"))
    return max((int(number) for number in session.execute(statement).scalars()), default=0) + 1


def put(session: Session, records: Sequence[FileRow], box_id: int | None) -> None:
    """Put records behind what lies in a box, or out of any, each with its movement (B-07)."""
    last = session.execute(select(func.max(_R.box_position)).where(_R.box_id == box_id)).scalar()
    for at, found in enumerate(records, start=int(last or 0) + 1):
        session.execute(
            update(t.record)
            .where(_R.id == found.id)
            .values(box_id=box_id, box_position=None if box_id is None else at)
        )


def note_movements(session: Session, lines: Sequence[dict[str, object]]) -> None:
    """Write lines of the custody ledger; all have the same columns (B-07, B-08)."""
    if lines:
        session.execute(t.movement.insert(), [{"moved_at": session.at, **one} for one in lines])
