"""Lists that meet what the room has: skipped, updated or numbered anew, and taken back whole."""

import csv
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_archive.exchange.export import write_list
from desktop_archive.exchange.tables import read_table
from desktop_archive.rules.accounts import Role
from desktop_archive.rules.import_batches import ProfileProblem, UndoRefusal, numbered_stem
from desktop_archive.rules.imports import ChangeKind, ListKind, RowReason, Target
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import Duplicates, ImportReport, ImportRequest
from desktop_archive.services.imports.profiles import save_mapping
from desktop_archive.services.imports.refused import write_refused
from desktop_archive.services.imports.undo import list_imports, undo_import
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import tables as t
from tests.exchange.foreign_books import ead, write_ods, write_xls
from tests.services.conftest import NewRooms, sign_in_as

HEAD = ["档号", "题名", "责任者", "日期", "页数", "保管期限", "盒号", "备注"]
FIRST = ["Z109-WS·2021-D10-BGS-0001", "关于会议的通知", "办公室", "20210318", "3", "10年", "1", ""]
SECOND = ["Z109-WS·2021-D10-BGS-0002", "工作总结", "办公室", "20210401", "9", "10年", "1", ""]
OTHER = ["Z109-WS·2021-D10-BGS-0001", "另一件", "工程部", "20210402", "1", "30年", "1", ""]
PEOPLE = [["工号", "姓名", "部门"], ["R1", "方国秀", "工程部"], ["R2", "魏桐", "财务部"]]
LOANS = [
    ["序号", "借出日期", "借阅部门", "借阅人", "档号", "题名", "利用目的", "应还日期", "归还日期"],
    ["1", "2023-09-23", "工程部", "方国秀", FIRST[0], "", "审计", "2023-09-30", "2023-09-25"],
    ["2", "2023-10-28", "财务部", "魏桐", FIRST[0], "", "审计", "2023-11-04", ""],
    ["3", "2023-10-29", "财务部", "魏桐", FIRST[0], "", "审计", "2023-11-04", ""],
    ["4", "2023-10-29", "财务部", "没有的人", SECOND[0], "", "审计", "2023-11-04", ""],
    ["5", "2023-10-29", "财务部", "魏桐", "Z109-WS·2021-D10-BGS-0099", "", "", "2023-11-04", ""],
    ["6", "2023-10-29", "财务部", "魏桐", SECOND[0], "", "", "2023-10-04", ""],
    ["7", "2023-10-29", "工程部", "魏桐", SECOND[0], "", "", "2023-11-04", "2023-11-01"],
]


@pytest.fixture
def new_room(start_room: NewRooms) -> Room:
    room = start_room()
    sign_in_as(room, Role.ARCHIVIST, login="clerk")
    return room


Take = Callable[..., ImportReport]


@pytest.fixture
def take(new_room: Room, tmp_path: Path) -> Take:
    """Return a function that takes rows in as a list of some name."""

    def taken(
        rows: Sequence[Sequence[object]], name: str = "list.csv", **choices: Duplicates
    ) -> ImportReport:
        path = tmp_path / name
        if name.endswith(".ods"):
            write_ods(path, S=rows)
        elif name.endswith(".xls"):
            write_xls(path, S=rows)
        else:
            with path.open("w", encoding="utf-8", newline="") as stream:
                csv.writer(stream).writerows(rows)
        desk, request = ImportDesk(new_room), ImportRequest(path=path, **choices)
        plan, done = desk.plan(request), desk.apply(request)
        assert (plan.taken, plan.skipped, plan.refused) == (done.taken, done.skipped, done.refused)
        assert done.rows == done.taken + done.skipped + len(done.refused)
        return done

    return taken


def rows_of(room: Room, *columns: str) -> list[tuple[object, ...]]:
    with room.read() as session:
        listed = select(*(t.record.c[name] for name in columns)).order_by(t.record.c.id)
        rows = session.execute(listed.where(t.record.c.withdrawn_at.is_(None))).all()
    return [tuple(row) for row in rows]


def reasons(report: ImportReport) -> list[RowReason]:
    return [problem.reason for problem in report.refused]


@pytest.mark.requirement("X-29")
@pytest.mark.parametrize("name", ["list.xls", "list.ods"])
def test_sheets_of_any_make_are_taken_in(new_room: Room, take: Take, name: str) -> None:
    dated = [*FIRST[:3], date(2021, 3, 18), 3, *FIRST[5:]]
    assert take([["目录"], HEAD, dated, SECOND], name).taken == 2
    assert rows_of(new_room, "code", "date_from", "pages") == [
        (FIRST[0], "2021-03-18", 3),
        (SECOND[0], "2021-04-01", 9),
    ]


@pytest.mark.parametrize("duplicates", list(Duplicates))
@pytest.mark.parametrize(
    "rows",
    [
        [HEAD, FIRST, SECOND],
        [HEAD, ["", *FIRST[1:]], ["", *FIRST[1:]], ["", *SECOND[1:]]],
        [["客户编号", "客户名称", "档案名称", "合同编号"], ["K1", "甲公司", "合同", "HT1"]],
    ],
)
def test_the_same_list_again_changes_nothing_and_says_so(
    new_room: Room, take: Take, rows: list[list[str]], duplicates: Duplicates
) -> None:
    first = take(rows)
    before = rows_of(new_room, "code", "title", "updated_at")
    again = take(rows, duplicates=duplicates)
    assert (again.taken, again.earlier) == (0, first.batch)
    assert rows_of(new_room, "code", "title", "updated_at") == before


def test_an_update_keeps_the_old_values_in_the_history(new_room: Room, take: Take) -> None:
    take([HEAD, FIRST, SECOND])
    report = take([HEAD, OTHER, SECOND], duplicates=Duplicates.UPDATE)
    assert (report.taken, report.updated, report.skipped) == (1, 1, 1)
    assert rows_of(new_room, "title", "due_on")[0] == ("另一件", "2052-01-01")
    with new_room.read() as session:
        changes = session.execute(
            select(t.retention.c.code).join(
                t.period_change, t.period_change.c.old_retention_id == t.retention.c.id
            )
        )
        assert changes.scalars().all() == ["D10"]


@pytest.mark.requirement("K-01", "K-05")
def test_an_update_keeps_files_as_long_as_their_items_and_boxes_as_secret_as_their_content(
    new_room: Room, take: Take
) -> None:
    secret, blank = [*OTHER[:5], "30年", *OTHER[6:], "机密"], [*SECOND[:5], "", *SECOND[6:]]
    take([HEAD, FIRST, SECOND])
    (file,), (item,) = rows_of(new_room, "id")
    with new_room.act("make_up") as session:
        session.execute(t.record.update().where(t.record.c.id == file).values(level="file"))
        session.execute(t.record.update().where(t.record.c.id == item).values(parent_id=file))
    take([HEAD, [*SECOND[:5], "永久", *SECOND[6:]]], "items.csv", duplicates=Duplicates.UPDATE)
    assert rows_of(new_room, "due_on") == [(None,), (None,)]
    report = take([[*HEAD, "密级"], secret, blank], "again.csv", duplicates=Duplicates.UPDATE)
    assert (report.updated, report.skipped) == (1, 1)
    with new_room.read() as session:
        periods = select(t.retention.c.code).join(t.record)
        assert session.execute(periods).scalars().all() == ["Y", "Y"]
        assert session.execute(select(t.box.c.highest_secrecy)).scalar_one() == 3
    undo_import(new_room, report.batch or 0)
    with new_room.read() as session:
        assert session.execute(select(t.box.c.highest_secrecy)).scalar_one() == 0


@pytest.mark.requirement("R-19", "R-20")
def test_no_list_writes_over_what_whoever_takes_it_in_may_not_read(
    new_room: Room, take: Take
) -> None:
    take([[*HEAD, "密级"], [*FIRST, "机密"], [*SECOND, "秘密"]])
    with new_room.act("clear") as session:
        cleared = Secrecy.SECRET.rank
        store_accounts.change(session, new_room.signed_in().account_id, clearance=cleared)
    report = take([[*HEAD, "密级"], [*OTHER, ""], [*SECOND, ""]], duplicates=Duplicates.UPDATE)
    assert (report.updated, reasons(report)) == (1, [RowReason.CODE_TAKEN])
    with new_room.read_whole() as session:
        kept = session.execute(select(t.record.c.title, t.record.c.secrecy)).all()
    assert [tuple(row) for row in kept] == [(FIRST[1], 3), (SECOND[1], 0)]


@pytest.mark.requirement("N-01")
def test_a_taken_code_gets_the_next_free_number_and_stays_known(new_room: Room, take: Take) -> None:
    take([HEAD, FIRST])
    report = take([HEAD, OTHER, SECOND, OTHER], duplicates=Duplicates.RENUMBER)
    assert (report.taken, report.renumbered) == (3, 2)
    assert report.change_counts[ChangeKind.NEW_NUMBER] == 2
    assert [code for (code,) in rows_of(new_room, "code")] == [
        "Z109-WS·2021-D10-BGS-0001",
        "Z109-WS·2021-D10-BGS-0002",
        "Z109-WS·2021-D10-BGS-0003",
        "Z109-WS·2021-D10-BGS-0004",
    ]
    with new_room.read() as session:
        former = session.execute(select(t.former_code.c.code)).scalars().all()
    assert former == [FIRST[0], FIRST[0]]
    again = take([HEAD, OTHER, SECOND, OTHER], duplicates=Duplicates.RENUMBER)
    assert (again.taken, again.skipped) == (0, 3)


@pytest.mark.parametrize(
    ("code", "stem"),
    [("Z109-0007", ("Z109-", 4)), ("HT2025-008", ("HT2025-", 3)), ("X", ("X-", 1)), ("", ("-", 1))],
)
def test_a_code_is_cut_before_its_running_number(code: str, stem: tuple[str, int]) -> None:
    assert numbered_stem(code) == stem


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_refused_rows_are_mended_in_their_file_and_come_in(
    new_room: Room, tmp_path: Path, suffix: str
) -> None:
    path, mended = tmp_path / "list.csv", tmp_path / f"refused{suffix}"
    rows = [
        ["归档文件目录"],
        ["全宗号:Z109    年度:2021    保管期限:30年"],
        HEAD[1:4],
        ["", "办公室", "20210301"],
    ]
    with path.open("w", encoding="gb18030", newline="") as stream:
        csv.writer(stream).writerows([*rows, ["坏日期", "办公室", "20211340"], ["好", "", "2021"]])
    desk, request = ImportDesk(new_room), ImportRequest(path=path)
    report = desk.apply(request)
    assert report.taken == 1
    assert write_refused(mended, report, desk.open(request), lambda p: p.value) == 2
    cells = [list(row.cells) for row in read_table(mended).sheets[0].rows()]
    assert cells[0][:3] == HEAD[1:4]
    assert [row[-1] for row in cells[1:]] == ["title_missing", "date_impossible"]
    cells[1][0], cells[2][2] = "补的题名", "20211230"
    write_list(mended, [str(cell) for cell in cells[0]], cells[1:])
    again = desk.apply(ImportRequest(path=mended))
    assert (again.taken, again.refused) == (2, [])
    found = rows_of(new_room, "title", "year", "note", "retention_id")
    assert [row[:3] for row in found] == [
        ("好", 2021, ""),
        ("补的题名", 2021, ""),
        ("坏日期", 2021, ""),
    ]
    assert len({row[3] for row in found} - {None}) == 1


def test_a_mapping_is_kept_by_name_and_offered_for_its_headings(
    new_room: Room, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("甲,乙,丙\n一,题名一,2021\n", encoding="utf-8")
    desk = ImportDesk(new_room)
    with pytest.raises(RefusedError):
        desk.look(ImportRequest(path=path))
    mapping = {Target.TITLE: "乙", Target.YEAR: "丙"}
    request = ImportRequest(path=path, kind=ListKind.RECORDS, header_row=1, mapping=mapping)
    look = desk.look(request)
    assert (look.headings, look.saved, look.report.taken) == (("甲", "乙", "丙"), (), 1)
    save_mapping(new_room, " 某公司 ", ListKind.RECORDS, look.headings, mapping)
    save_mapping(new_room, "某公司", ListKind.RECORDS, look.headings, mapping)
    assert desk.look(request).saved == ("某公司",)
    by_name = ImportRequest(path=path, header_row=1, saved="某公司")
    assert desk.apply(by_name).taken == 1
    assert rows_of(new_room, "title", "year", "note") == [("题名一", 2021, "甲: 一")]
    with pytest.raises(RefusedError) as caught:
        desk.look(ImportRequest(path=path, saved="别的"))
    assert caught.value.reason is ProfileProblem.UNKNOWN


@pytest.mark.parametrize(
    ("name", "mapping", "reason"),
    [
        ("  ", {Target.TITLE: "甲"}, ProfileProblem.NAME_MISSING),
        ("x" * 81, {Target.TITLE: "甲"}, ProfileProblem.NAME_TOO_LONG),
        ("x", {}, ProfileProblem.NOTHING_MAPPED),
    ],
)
def test_a_mapping_without_name_or_content_is_not_kept(
    new_room: Room, name: str, mapping: dict[Target, str], reason: ProfileProblem
) -> None:
    with pytest.raises(RefusedError) as caught:
        save_mapping(new_room, name, ListKind.RECORDS, ("甲",), mapping)
    assert caught.value.reason is reason


@pytest.mark.requirement("C-09", "N-12", "M-09")
def test_papers_of_customers_run_from_the_end_of_the_contract(new_room: Room, take: Take) -> None:
    head = ["客户编号", "客户名称", "档案名称", "合同编号", "签订日期", "履行完毕日期", "保管年限"]
    report = take(
        [
            head,
            ["K1", "甲公司", "服务合同", "HT1", "2018/12/12", "2021/12/11", "10"],
            ["K2", "乙公司", "服务合同", "HT2", "2018/12/12", "", "5年"],
        ]
    )
    assert report.kind is ListKind.DOSSIERS
    assert rows_of(new_room, "title", "trigger_date", "period_state", "due_on") == [
        ("甲公司 服务合同", "2021-12-11", "running", "2032-01-01"),
        ("乙公司 服务合同", None, "not_running", None),
    ]


@pytest.mark.requirement("L-33", "L-34")
def test_an_old_loan_book_becomes_loans(new_room: Room, take: Take) -> None:
    take(PEOPLE, "people.csv")
    take([HEAD, FIRST, SECOND])
    report = take(LOANS, "loans.csv", duplicates=Duplicates.SKIP)
    assert (report.kind, report.taken) == (ListKind.LOANS, 3)
    assert reasons(report) == [
        RowReason.RECORD_OUT,
        RowReason.BORROWER_UNKNOWN,
        RowReason.RECORD_UNKNOWN,
        RowReason.DATES_REVERSED,
    ]
    assert report.change_counts == {ChangeKind.BORROWER_OF_UNIT: 1}
    assert rows_of(new_room, "code", "state") == [(FIRST[0], "on_loan"), (SECOND[0], "in_place")]
    again = take(LOANS, "loans.csv", duplicates=Duplicates.SKIP)
    assert (again.taken, again.skipped) == (0, 3)


@pytest.mark.requirement("X-29")
def test_parts_of_a_finding_aid_know_their_whole(new_room: Room, tmp_path: Path) -> None:
    path = tmp_path / "aid.xml"
    path.write_text(
        ead(
            '<c id="f" level="file"><did><unittitle>File</unittitle><container id="b" type="Box">1'
            '</container></did><c id="i" level="item"><did><unittitle>Item</unittitle></did></c></c>'
        ),
        encoding="utf-8",
    )
    desk = ImportDesk(new_room)
    assert desk.apply(ImportRequest(path=path)).taken == 2
    (whole, _, _), (_, part_of, level) = rows_of(new_room, "id", "parent_id", "level")
    assert (part_of, level) == (whole, "item")
    again = desk.apply(ImportRequest(path=path, duplicates=Duplicates.SKIP))
    assert (again.taken, again.skipped) == (0, 2)


def test_an_import_is_listed_with_who_and_what(new_room: Room, take: Take) -> None:
    report = take([HEAD, FIRST])
    (batch,) = list_imports(new_room)
    who = new_room.signed_in().name
    assert (batch.id, batch.taken, batch.imported_by) == (report.batch, 1, who)


def test_taking_an_update_back_puts_the_old_values_back(new_room: Room, take: Take) -> None:
    take([HEAD, FIRST])
    before = rows_of(new_room, "title", "creator", "retention_id", "due_on", "pages")
    report = take([HEAD, OTHER, SECOND], duplicates=Duplicates.UPDATE)
    assert report.batch is not None
    assert undo_import(new_room, report.batch) == 2
    assert rows_of(new_room, "title", "creator", "retention_id", "due_on", "pages") == before
    with pytest.raises(RefusedError) as caught:
        undo_import(new_room, report.batch)
    assert caught.value.reason is UndoRefusal.UNDONE_ALREADY


def test_people_shelves_and_loans_are_taken_back_and_come_again(new_room: Room, take: Take) -> None:
    shelves = [["库房", "区", "列", "面", "节", "层"], ["1号库房", "A", "1", "左", "1", "1"]]
    for rows, name, taken in ((PEOPLE, "p.csv", 2), (shelves, "s.csv", 1)):
        for _ in range(2):
            report = take(rows, name)
            assert (report.taken, report.refused) == (taken, [])
            assert undo_import(new_room, report.batch or 0) >= taken
    take(PEOPLE, "people.csv")
    take([HEAD, FIRST, SECOND])
    for _ in range(2):
        report = take(LOANS, "loans.csv")
        assert report.taken == 3
        assert undo_import(new_room, report.batch or 0) == 3
        assert {state for (state,) in rows_of(new_room, "state")} == {"in_place"}


@pytest.mark.requirement("U-01")
def test_next_year_s_list_of_people_changes_units_and_can_be_taken_back(
    new_room: Room, take: Take
) -> None:
    def people() -> list[tuple[object, ...]]:
        with new_room.read() as session:
            columns = (t.person.c.staff_no, t.person.c.name, t.unit.c.name, t.person.c.left_on)
            joined = t.person.join(t.unit, t.unit.c.id == t.person.c.unit_id)
            rows = session.execute(select(*columns).select_from(joined).order_by(t.person.c.id))
            return [tuple(row) for row in rows]

    take(PEOPLE)
    before = people()
    later = [PEOPLE[0], ["R1", "方国秀", "客服中心"], PEOPLE[2], ["R3", "新人", "客服中心"]]
    report = take(later, "later.csv", duplicates=Duplicates.UPDATE)
    assert (report.taken, report.updated, report.skipped) == (2, 1, 1)
    assert people()[0][2] == "客服中心"
    assert undo_import(new_room, report.batch or 0) == 2
    assert people()[:2] == before
    assert people()[2][3] is not None


def test_what_depends_on_an_import_keeps_it_and_is_named(new_room: Room, take: Take) -> None:
    people = take(PEOPLE, "people.csv")
    records = take([HEAD, FIRST, SECOND])
    loans = take(LOANS, "loans.csv")
    for batch, reason in ((people, UndoRefusal.PEOPLE_USED), (records, UndoRefusal.LENT_SINCE)):
        with pytest.raises(RefusedError) as caught:
            undo_import(new_room, batch.batch or 0)
        assert caught.value.reason is reason
    assert FIRST[0] in str(caught.value.facts["what"])
    with new_room.act("test") as session:
        session.execute(
            t.loan.update().where(t.loan.c.returned_at.is_(None)).values(due_on="2023-12-01")
        )
    with pytest.raises(RefusedError) as caught:
        undo_import(new_room, loans.batch or 0)
    assert caught.value.reason is UndoRefusal.LOANS_USED
