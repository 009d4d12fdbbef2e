"""A small room whose papers can be read at a glance."""

from sqlalchemy import insert, update

from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.services import builders


def fill(room: Room) -> dict[str, int]:
    """Two boxes of documents with a gap, and a box with a file of three items."""
    period = _classes(room)
    boxes = _boxed_records(room, period)
    return {"period": period, **boxes}


def _classes(room: Room) -> int:
    with room.act("test") as session:
        builders._basics(session)
        session.execute(update(t.fonds).values(name="某某市水务局"))
        session.execute(
            update(t.category).values(
                name_en="Documents", name_zh_cn="文书", name_zh_tw="文書", arrangement="item"
            )
        )
        session.execute(
            insert(t.category).values(
                code="KJ", name_en="Science", name_zh_cn="科技", name_zh_tw="科技"
            )
        )
        period = session.execute(
            insert(t.retention).values(
                code="Y9", kind="permanent", name_en="Permanent", name_zh_cn="永久",
                name_zh_tw="永久",
            )
        ).lastrowid  # fmt: skip
    return int(period)


def _boxed_records(room: Room, period: int) -> dict[str, int]:
    boxes = {
        number: builders.box(room, box_no=number, category_id=1, year=2019, fonds_id=1)
        for number in ("001", "002", "003")
    }
    for number in (1, 2, 4, 5, 6, 10):
        builders.record(
            room, boxes["001" if number < 5 else "002"], f"关于第{number}号事项的通知",
            code=f"Z109-WS·2019-Y-BGS-{number:04}", number=number, year=2019, retention_id=period,
            unit_code="BGS", document_no=f"水办〔2019〕{number}号", creator="市水务局",
            date_text=f"2019-03-{number:02}", date_from=f"2019-03-{number:02}", pages=number,
        )  # fmt: skip
    file = builders.record(
        room, boxes["003"], "污水处理工程", code="Z109-KJ·2019-Y-001", number=1, year=2019,
        level="file", category_id=2, retention_id=period, document_no="",
    )  # fmt: skip
    for number in (1, 2, 3):
        builders.record(
            room, boxes["003"], f"图纸{number}", code=f"Z109-KJ·2019-Y-001-{number:03}",
            number=number, year=2019, category_id=2, retention_id=period, parent_id=file.id,
            pages=number * 2, date_text=f"2019-0{number}", date_from=f"2019-0{number}-01",
            carrier="drawing" if number == 3 else "paper",
        )  # fmt: skip
    return {"file": file.id, **{key: box.id for key, box in boxes.items()}}
