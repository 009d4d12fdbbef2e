"""Foreign lists come in whole: every row taken, skipped or refused by name, nothing in silence."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.imports import ChangeKind, FileReason, ListKind, RowReason
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import (
    CancelledError,
    Duplicates,
    ImportReport,
    ImportRequest,
)
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.services.conftest import NewRooms, sign_in_as

RECORDS = [
    ["归档文件目录"],
    ["全宗号:Z109 全宗名称:招商服务公司 年度:2021"],
    ["序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "保管期限", "盒号", "存放位置", "备注"],
    ["1", "Z109-WS·2021-D10-BGS-0001", "", "办公室", "关于会议的通知", "20210318", "", "3", "10年", "1", "1-A-01L-01-01", ""],
    ["2", "Z109—WS・2021－D10—BGS—0002", "招发[2021]2号", "办公室", "工作总结", "2021.4.1", "秘密", "12页", "10年", "H1", "1-A-01L-01-01", ""],
    ["3", "Z109-HJ·2021-D30-CWB-0001", "", "财务部", "总账", "2021年5月", "", "", "30年", "2", "待上架", "缺附件"],
    ["小计", "", "", "", "", "", "", "15", "", "", "", ""],
    ["4", "Z109-WS·2021-D10-BGS-0001", "", "办公室", "同号的另一件", "20210318", "", "3", "10年", "1", "", ""],
    ["5", "Z109-WS·2021-D10-BGS-0004", "", "办公室", "", "20210318", "", "3", "10年", "1", "", ""],
    ["6", "Z109-WS·2021-D10-BGS-0005", "", "办公室", "坏日期", "20211340", "", "3", "10年", "1", "", ""],
]  # fmt: skip


@pytest.fixture
def new_room(start_room: NewRooms) -> Room:
    room = start_room()
    sign_in_as(room, Role.ARCHIVIST, login="clerk")
    return room


@pytest.fixture
def listed(tmp_path: Path) -> Callable[..., Path]:
    """Write rows as a CSV file."""

    def write(rows: list[list[str]], name: str = "list.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        with path.open("w", encoding=encoding, newline="") as stream:
            csv.writer(stream).writerows(rows)
        return path

    return write


def count(room: Room, table: str) -> int:
    with room.read() as session:
        counted = select(func.count()).select_from(t.METADATA.tables[table])
        return int(session.execute(counted).scalar_one())


def reasons(report: ImportReport) -> list[tuple[int, RowReason]]:
    return [(problem.row, problem.reason) for problem in report.refused]


@pytest.mark.requirement("N-01", "C-01", "C-02", "B-16")
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_every_row_is_taken_or_refused_by_name(
    new_room: Room, listed: Callable[..., Path], encoding: str
) -> None:
    report = ImportDesk(new_room).apply(ImportRequest(path=listed(RECORDS, encoding=encoding)))
    assert (report.rows, report.taken, report.skipped) == (6, 3, 0)
    assert reasons(report) == [
        (8, RowReason.CODE_REPEATED),
        (9, RowReason.TITLE_MISSING),
        (10, RowReason.DATE_IMPOSSIBLE),
    ]
    assert report.refused[0].facts["first_row"] == 4
    assert count(new_room, "record") == 3
    assert count(new_room, "box") == 2


def test_what_is_written_differently_is_told(new_room: Room, listed: Callable[..., Path]) -> None:
    report = ImportDesk(new_room).plan(ImportRequest(path=listed(RECORDS)))
    told = {(change.row, change.kind) for change in report.changes}
    assert {
        (5, ChangeKind.CODE_SIGNS),
        (5, ChangeKind.DOC_NO_BRACKETS),
        (5, ChangeKind.BOX_PREFIX),
        (6, ChangeKind.CATEGORY_ALIAS),
        (6, ChangeKind.PLACE_KEPT_AS_TEXT),
    } <= told
    with new_room.read() as session:
        assert session.execute(select(t.former_code.c.code)).all() == []


def test_a_dry_run_counts_the_same_and_writes_nothing(
    new_room: Room, listed: Callable[..., Path]
) -> None:
    path = listed(RECORDS)
    before = count(new_room, "audit")
    plan = ImportDesk(new_room).plan(ImportRequest(path=path))
    assert count(new_room, "audit") == before
    done = ImportDesk(new_room).apply(ImportRequest(path=path))
    assert (plan.rows, plan.taken, reasons(plan)) == (done.rows, done.taken, reasons(done))
    assert (plan.dry_run, done.dry_run, plan.batch) == (True, False, None)


@pytest.mark.parametrize(
    ("duplicates", "taken", "skipped", "refused"),
    [
        (Duplicates.REFUSE, 0, 0, 6),
        (Duplicates.SKIP, 0, 3, 3),
        (Duplicates.UPDATE, 0, 3, 3),
        (Duplicates.RENUMBER, 1, 3, 2),
    ],
)
def test_a_second_import_meets_its_own_records(
    new_room: Room,
    listed: Callable[..., Path],
    duplicates: Duplicates,
    taken: int,
    skipped: int,
    refused: int,
) -> None:
    desk, path = ImportDesk(new_room), listed(RECORDS)
    desk.apply(ImportRequest(path=path))
    report = desk.apply(ImportRequest(path=path, duplicates=duplicates))
    assert (report.taken, report.skipped, len(report.refused)) == (taken, skipped, refused)
    assert report.rows == report.taken + report.skipped + len(report.refused)
    assert count(new_room, "record") == 3 + taken


@pytest.mark.requirement("K-01", "K-06", "P-26")
def test_periods_run_from_the_year_of_filing(new_room: Room, listed: Callable[..., Path]) -> None:
    ImportDesk(new_room).apply(ImportRequest(path=listed(RECORDS)))
    with new_room.read() as session:
        rows = session.execute(
            select(t.record.c.code, t.record.c.period_state, t.record.c.due_on).order_by(
                t.record.c.id
            )
        ).all()
    assert [tuple(row) for row in rows] == [
        ("Z109-WS·2021-D10-BGS-0001", "running", "2032-01-01"),
        ("Z109-WS·2021-D10-BGS-0002", "running", "2032-01-01"),
        ("Z109-KU·2021-D30-CWB-0001", "running", "2052-01-01"),
    ]


def test_boxes_stand_where_the_list_says_once_the_shelf_is_known(
    new_room: Room, listed: Callable[..., Path]
) -> None:
    shelves = [
        ["库房", "区", "列", "面", "节", "层", "净长(mm)", "净高(mm)", "备注"],
        ["1号库房", "A", "1", "左", "1", "1", "860", "330", ""],
        ["1号库房", "A", "1", "左", "1", "2", "860", "330", "固定列"],
        ["1号库房", "A", "1", "左", "1", "2", "860", "330", ""],
    ]
    desk = ImportDesk(new_room)
    desk.apply(ImportRequest(path=listed(RECORDS)))
    report = desk.apply(ImportRequest(path=listed(shelves, "shelves.csv")))
    assert (report.kind, report.taken) == (ListKind.PLACES, 2)
    assert reasons(report) == [(4, RowReason.PLACE_REPEATED)]
    assert report.new["boxes_placed"] == 1
    with new_room.read() as session:
        placed = session.execute(
            select(t.place.c.address, t.box.c.box_no).join(t.box, t.box.c.place_id == t.place.c.id)
        ).all()
        by = session.execute(select(t.movement.c.moved_by)).scalars().all()
    assert [tuple(row) for row in placed] == [("1-A-01L-01-01", "1")]
    assert by == [new_room.signed_in().name]


@pytest.mark.requirement("B-07", "B-16")
def test_only_boxes_that_never_stood_anywhere_are_put_on_the_shelves_of_their_list(
    new_room: Room, listed: Callable[..., Path]
) -> None:
    """Neither what an import took back nor what somebody took off its shelf is stood there anew."""
    shelves = [["库房", "区", "列", "面", "节", "层"], ["1号库房", "A", "1", "左", "1", "1"]]
    desk = ImportDesk(new_room)
    desk.apply(ImportRequest(path=listed(shelves, "shelves.csv")))
    first = desk.apply(ImportRequest(path=listed(RECORDS)))
    assert first.batch is not None
    desk.undo(first.batch)
    desk.apply(ImportRequest(path=listed(RECORDS)))
    with new_room.read() as session:
        placed = select(t.box.c.withdrawn_at, t.box.c.place_position).where(
            t.box.c.place_id.is_not(None)
        )
        assert [tuple(row) for row in session.execute(placed)] == [(None, 1)]
    with new_room.act("take_off") as session:
        session.execute(t.box.update().values(place_id=None, place_position=None))
    more = [RECORDS[2], ["7", "Z109-WS·2022-D10-BGS-0001", *RECORDS[3][2:]]]
    desk.apply(ImportRequest(path=listed(more, "more.csv")))
    with new_room.read() as session:
        standing = select(t.box.c.year).where(t.box.c.place_id.is_not(None))
        assert session.execute(standing).scalars().all() == [2022]


def test_people_come_in_with_their_units_and_reader_cards(
    new_room: Room, listed: Callable[..., Path]
) -> None:
    rows = [
        ["工号", "姓名", "部门", "职务"],
        ["R1", "方国秀", "工程部", "职员"],
        ["R1", "别人", "工程部", ""],
        ["", "魏桐", "财务部", "主管"],
        ["R3", "", "财务部", ""],
    ]
    desk, path = ImportDesk(new_room), listed(rows, encoding="utf-8-sig")
    report = desk.apply(ImportRequest(path=path))
    assert (report.rows, report.taken) == (4, 2)
    assert reasons(report) == [(3, RowReason.STAFF_NO_REPEATED), (5, RowReason.NAME_MISSING)]
    assert report.new == {"units": 2}
    again = desk.apply(ImportRequest(path=path))
    assert {problem.reason for problem in again.refused} >= {RowReason.PERSON_KNOWN}
    assert count(new_room, "person") == 2


def test_a_finding_aid_keeps_foreign_barcodes_and_counts_boxes_by_collection(
    new_room: Room, listed: Callable[..., Path]
) -> None:
    head = [
        "repository",
        "collection",
        "collection_title",
        "series",
        "level",
        "title",
        "date",
        "box",
        "box_barcode",
        "box_profile",
        "folder",
        "access",
        "component_id",
    ]
    rows = [
        head,
        ["cbh", "1974.002", "Manuscripts", "", "file", "Wills", "1669-1867", "1", "31234000111222", "Legal", "1", "", "a1"],
        ["cbh", "1974.002", "Manuscripts", "", "file", "Wills", "1669-1867", "OS-38", "", "Flat", "2", "", "a1"],
        ["cbh", "1974.003", "Other", "", "file", "Maps", "undated", "1", "31234000111222", "Legal", "1", "", "a2"],
        ["cbh", "1974.003", "Other", "", "file", "", "circa 1900", "1", "1000042162", "Legal", "1", "", "a3"],
    ]  # fmt: skip
    desk, path = ImportDesk(new_room), listed(rows)
    report = desk.apply(ImportRequest(path=path))
    assert report.rows == 4
    assert report.taken + len(report.refused) == 4
    assert report.new["fonds"] == 2
    assert report.new["aliases"] == 1
    assert report.new["aliases_refused"] >= 1
    again = desk.apply(ImportRequest(path=path))
    assert again.taken == 0
    with new_room.read() as session:
        notes = session.execute(select(t.box.c.note).where(t.box.c.note != "")).scalars().all()
    assert "31234000111222" in notes


def test_stopping_half_way_leaves_nothing(new_room: Room, listed: Callable[..., Path]) -> None:
    def stop(_done: int, _total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        ImportDesk(new_room).apply(ImportRequest(path=listed(RECORDS)), stop)
    assert (count(new_room, "record"), count(new_room, "import_batch")) == (0, 0)


def test_a_file_without_a_header_is_refused_with_the_reason(
    new_room: Room, listed: Callable[..., Path]
) -> None:
    with pytest.raises(RefusedError) as refused:
        ImportDesk(new_room).plan(ImportRequest(path=listed([["a", "b"], ["1", "2"]])))
    assert refused.value.reason is FileReason.NO_HEADER


def test_an_auditor_imports_nothing(new_room: Room, listed: Callable[..., Path]) -> None:
    sign_in_as(new_room, Role.AUDITOR, login="shen")
    with pytest.raises(RefusedError) as refused:
        ImportDesk(new_room).apply(ImportRequest(path=listed(RECORDS)))
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT
    assert count(new_room, "record") == 0
