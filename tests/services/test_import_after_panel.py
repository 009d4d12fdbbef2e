"""A list that was written before a panel met does not undo what the panel decided (K-14)."""

import csv
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.imports import ChangeKind
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import Duplicates, ImportRequest
from desktop_archive.services.retention.extending import ExtendingDesk, ExtensionWish
from desktop_archive.store import tables as t
from tests.services.conftest import NewRooms, sign_in_as

CODE = "Z109-WS·2013-D10-BGS-0001"
HEAD = ["档号", "题名", "责任者", "日期", "保管期限"]


@pytest.mark.requirement("K-14")
def test_an_update_keeps_the_period_a_panel_extended_and_says_so(
    start_room: NewRooms, tmp_path: Path
) -> None:
    room, path = start_room(), tmp_path / "list.csv"
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR, login="clerk")

    def take(title: str) -> dict[ChangeKind, int]:
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([HEAD, [CODE, title, "办公室", "20130318", "10年"]])
        request = ImportRequest(path=path, duplicates=Duplicates.UPDATE)
        return ImportDesk(room).apply(request).change_counts

    def stored() -> tuple[object, ...]:
        record = t.record.c
        with room.read() as session:
            joined = t.record.join(t.retention, t.retention.c.id == record.retention_id)
            columns = (record.title, t.retention.c.code, record.due_on)
            return tuple(session.execute(select(*columns).select_from(joined)).one())

    take("通知")
    with room.read() as session:
        longer = select(t.retention.c.id).where(t.retention.c.code == "D30")
        wish = ExtensionWish(
            retention_id=session.execute(longer).scalar_one(),
            panel="鉴定小组",
            reason="仍有查考价值",
            decided_on=date(2026, 1, 5),
        )
        record_id = session.execute(select(t.record.c.id)).scalar_one()
    assert ExtendingDesk(room).extend([record_id], wish) == 1
    extended = stored()

    counts = take("关于会议的通知")

    assert stored() == ("关于会议的通知", *extended[1:])
    assert extended[1:] == ("D30", "2044-01-01")
    assert counts[ChangeKind.RETENTION_EXTENDED] == 1
