"""Small builders that speak the trade, for a room in a test."""

from dataclasses import dataclass

from sqlalchemy import insert, select

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.posts import ARCHIVE_HEAD, DEPARTMENT_HEAD, LEADER
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import RequestView
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.places.box_types import BoxTypeDraft, BoxTypes
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import room as store_room
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

WISH = Wish(reason="审计", on_site_reason="会议现场使用", days=7)


@dataclass(frozen=True, slots=True)
class Made:
    """Something made for a test, with the code on its label."""

    id: int
    code: str


def _basics(session: Session) -> None:
    if session.execute(select(t.fonds.c.id)).first() is None:
        session.execute(insert(t.fonds), {"code": "Z109"})
    if session.execute(select(t.category.c.id).where(t.category.c.code == "WS")).first() is None:
        session.execute(insert(t.category), {"code": "WS"})


def _insert(session: Session, table: object, **values: object) -> int:
    statement = insert(table).values(**values)  # type: ignore[arg-type]
    return int(session.execute(statement).lastrowid)


def _coded(session: Session, kind: Kind) -> tuple[int, str]:
    (serial,) = store_room.take_serials(session, kind)
    return serial, Barcode(kind, serial).digits


def unit(room: Room, name: str = "财务部") -> int:
    """Add a department."""
    with room.act("test") as session:
        return _insert(session, t.unit, name=name, code=name)


def person(room: Room, name: str = "王建国", **values: object) -> Made:
    """Add a member of staff with a card."""
    with room.act("test") as session:
        serial, code = _coded(session, Kind.PERSON)
        return Made(_insert(session, t.person, name=name, serial=serial, **values), code)


def approver(room: Room, name: str = "孟欣怡") -> str:
    """Add somebody who approves, whatever the post; return the name."""
    with room.act("test") as session:
        login = f"approver-{name}"
        store_accounts.add(session, login, name, [Role.HEAD.value], "-")
    return name


def shelf(room: Room, address: str = "1-A-03L-06-04", **values: object) -> Made:
    """Add a shelf with all its steps above it."""
    steps = address.split("-")
    bay, code = steps[-2], steps[-1]
    levels = [
        ("room", steps[0]),
        ("zone", steps[1]),
        ("range", steps[2][:-1]),
        ("side", steps[2][-1]),
        ("bay", bay),
    ]
    with room.act("test") as session:
        parent, path = None, ""
        for level, step in levels:
            path = f"{path}/{step}"
            known = session.execute(
                select(t.place.c.id).where(t.place.c.address_key == f"{level}:{path}")
            ).scalar()
            parent = known or _insert(
                session,
                t.place,
                level=level,
                code=step,
                address=path,
                address_key=f"{level}:{path}",
                parent_id=parent,
            )
        serial, label = _coded(session, Kind.PLACE)
        row = {"level": "shelf", "code": code, "address": address, "parent_id": parent, **values}
        key = _insert(session, t.place, serial=serial, address_key=lookup_key(address), **row)
        return Made(key, label)


def box(room: Room, place: Made | None = None, box_no: str = "0421", **values: object) -> Made:
    """Add a box, on a shelf if one is given."""
    with room.act("test") as session:
        _basics(session)
        serial, code = _coded(session, Kind.BOX)
        row = {"box_no": box_no, "place_id": place.id if place else None, **values}
        position = None if place is None else serial
        row = {"place_position": position, "order_key": box_no, **row}
        return Made(_insert(session, t.box, serial=serial, created_at=session.at, **row), code)


def a_kind_of_box(room: Room, name: str = "30 mm", **values: int) -> int:
    """Add a kind of box, 310 by 220 by 30 mm if nothing else is said."""
    measures = {"height_mm": 310, "width_mm": 220, "thickness_mm": 30, **values}
    return BoxTypes(room).add(BoxTypeDraft(name=name, **measures))


def record(room: Room, inside: Made | None = None, title: str = "合同", **values: object) -> Made:
    """Add a record, in a box if one is given."""
    with room.act("test") as session:
        _basics(session)
        serial, code = _coded(session, Kind.RECORD)
        reference = str(values.pop("code", f"Z109-WS-2026-D10-{serial:04}"))
        row = {
            "serial": serial,
            "fonds_id": 1,
            "category_id": 1,
            "year": 2026,
            "code": reference,
            "code_key": lookup_key(reference),
            "title": title,
            "box_id": inside.id if inside else None,
            "box_position": serial if inside else None,
            "created_at": session.at,
            "updated_at": session.at,
            **values,
        }
        return Made(_insert(session, t.record, **row), code)


def hold(room: Room, record_id: int, strength: str = "all") -> None:
    """Put a hold on a record."""
    with room.act("test") as session:
        row = {"number": f"ZT-{record_id}", "reason": "诉讼", "placed_on": "2026-01-01"}
        key = _insert(session, t.hold, strength=strength, **row)
        _insert(session, t.hold_record, hold_id=key, record_id=record_id)


def application(
    desk: LoanDesk, borrower: Made, records: list[Made], wish: Wish = WISH, *, signed: bool = True
) -> RequestView:
    """Apply for records and have every post sign on paper."""
    view = desk.requests.apply(borrower.id, [one.id for one in records], wish)
    return approve(desk, view) if signed else view


def approve(desk: LoanDesk, view: RequestView) -> RequestView:
    """Enter the signature of every post that is still missing."""
    names = {DEPARTMENT_HEAD: "陈国强", ARCHIVE_HEAD: "周敏", LEADER: "孟欣怡"}
    for post in view.missing:
        name = names.get(post, f"{post}签字人")
        view = desk.requests.sign_on_paper(view.application.id, post, name, desk.room.today())
    return view


def damage(room: Room, table: str) -> None:
    """Write over the page on which a table begins, as a failing disk may."""
    room.checkpoint()
    with room.read() as session:
        ask = session.connection.exec_driver_sql
        page = ask("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).scalar_one()
        size = ask("PRAGMA page_size").scalar_one()
    with room.path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
