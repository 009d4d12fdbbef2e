"""Rows of a list of records become drafts; nothing changes silently (C-01..C-05, N-01, N-05)."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter

from desktop_archive.exchange.lists import ForeignList, open_list
from desktop_archive.exchange.options import ReadOptions
from desktop_archive.rules.import_drafts import Outcome, RecordDraft
from desktop_archive.rules.imports import (
    ChangeKind,
    FileNotice,
    FileReason,
    ListKind,
    NotARow,
    RowReason,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy

HEADER = ["序号", "档号", "文号", "责任者", "题名", "日期", "密级", "页数", "保管期限", "盒号",
          "存放位置", "备注"]  # fmt: skip
GOOD: dict[str, object] = {
    "序号": 1, "档号": "Z109-WS·2019-D10-BGS-0001", "文号": "余招〔2019〕3号", "责任者": "办公室",
    "题名": "关于印发通知", "日期": "2019-03-05", "密级": "", "页数": "3", "保管期限": "D10",
    "盒号": "1", "存放位置": "1-A-01L-01-01", "备注": "",
}  # fmt: skip
Read = Callable[..., list[Outcome[RecordDraft]]]


@pytest.fixture
def read(workbook: Callable[..., Path]) -> Read:
    """Return a function that reads rows given as differences from a good one."""

    def reading(
        *rows: dict[str, object], above: Sequence[Sequence[object]] = (), **options: object
    ) -> list[Outcome[RecordDraft]]:
        lines = [[(GOOD | row).get(name) for name in HEADER] for row in rows]
        path = workbook(S=[*above, HEADER, *lines])
        return list(open_list(path, options=ReadOptions(**options)).records())  # type: ignore[arg-type]

    return reading


def kinds(outcome: Outcome[RecordDraft]) -> set[ChangeKind]:
    return {change.kind for change in outcome.changes}


def draft_of(outcome: Outcome[RecordDraft]) -> RecordDraft:
    assert outcome.problem is None
    assert outcome.draft is not None
    return outcome.draft


@pytest.mark.requirement("C-01", "C-02", "C-03", "C-05", "N-04")
def test_a_clean_row_is_taken_whole_and_nothing_is_told(read: Read) -> None:
    (outcome,) = read({})
    draft = draft_of(outcome)
    assert outcome.changes == ()
    assert draft.code == "Z109-WS·2019-D10-BGS-0001"
    assert (draft.fonds, draft.category, draft.year) == ("Z109", "WS", 2019)
    assert (draft.retention, draft.unit, draft.serial) == ("D10", "BGS", 1)
    assert (draft.doc_no, draft.creator, draft.title) == (
        "余招〔2019〕3号", "办公室", "关于印发通知",
    )  # fmt: skip
    assert str(draft.date) == draft.date_text == "2019-03-05"
    assert (draft.secrecy, draft.pages, draft.quantity) == (Secrecy.NONE, 3, 1)
    assert (draft.box, draft.place_address) == ("1", "1-A-01L-01-01")


NORMALISED = [
    ("档号", "Z109—WS・2019－D１０—BGS—0001", "code", "Z109-WS·2019-D10-BGS-0001",
     ChangeKind.CODE_SIGNS),
    ("档号", "z109-ws·2019-d10-bgs-0001", "code", "Z109-WS·2019-D10-BGS-0001",
     ChangeKind.CODE_CASE),
    ("档号", "Z109-HJ·2019-D10-BGS-0001", "code", "Z109-KU·2019-D10-BGS-0001",
     ChangeKind.CATEGORY_ALIAS),
    ("文号", "余招[2019]3号", "doc_no", "余招〔2019〕3号", ChangeKind.DOC_NO_BRACKETS),
    ("题名", " 通知\n", "title", "通知", ChangeKind.SPACES),
    ("题名", "通\u200b知", "title", "通知", ChangeKind.INVISIBLE_SIGNS),
    ("密级", "無", "secrecy", Secrecy.NONE, ChangeKind.SECRECY_WORD),
    ("页数", "4页", "pages", 4, ChangeKind.NUMBER_FORM),
    ("保管期限", "10年", "retention", "D10", ChangeKind.RETENTION_WORD),
    ("保管期限", 10, "retention", "D10", ChangeKind.RETENTION_WORD),
    ("保管期限", "", "retention", "D10", ChangeKind.RETENTION_FROM_CODE),
    ("保管期限", "30年", "retention", "D30", ChangeKind.RETENTION_DIFFERS),
    ("保管期限", "长期", "retention", "C", ChangeKind.RETENTION_DIFFERS),
    ("盒号", "H012", "box", "12", ChangeKind.BOX_PREFIX),
    ("存放位置", "１-A-1L-1-1", "place_address", "1-A-01L-01-01", ChangeKind.PLACE_FORM),
]  # fmt: skip


@pytest.mark.requirement("N-01", "N-05", "C-02", "C-03")
@pytest.mark.parametrize(("column", "written", "name", "value", "kind"), NORMALISED)
def test_every_value_that_is_normalised_is_told(
    read: Read, column: str, written: object, name: str, value: object, kind: ChangeKind
) -> None:
    (outcome,) = read({column: written})
    assert getattr(draft_of(outcome), name) == value
    assert [(change.column, change.kind) for change in outcome.changes] == [(column, kind)]
    assert outcome.changes[0].row == 2


def test_the_code_as_it_stood_in_the_list_is_kept(read: Read) -> None:
    (outcome,) = read({"档号": "z109-hj·2019-d10-bgs-0001"})
    draft = draft_of(outcome)
    assert draft.code == "Z109-KU·2019-D10-BGS-0001"
    assert draft.former_code == "z109-hj·2019-d10-bgs-0001"
    assert kinds(outcome) == {ChangeKind.CODE_CASE, ChangeKind.CATEGORY_ALIAS}


DATES = [
    ("20190305", "2019-03-05"),
    ("2019.3.5", "2019-03-05"),
    ("2019年3月", "2019-03"),
    ("2019", "2019"),
    (43529, "2019-03-05"),
    (20190305, "2019-03-05"),
    (date(2019, 3, 5), "2019-03-05"),
    (datetime(2019, 3, 5, 14, 0), "2019-03-05"),  # noqa: DTZ001
    ("[2019]", "[2019]"),
    ("民國108年3月", "2019-03"),
    ("5 March 2019", "2019-03-05"),
    ("2019-03-05至2019-04-01", "2019-03-05/2019-04-01"),
]


@pytest.mark.requirement("C-02")
@pytest.mark.parametrize(("written", "expected"), DATES)
def test_dates_are_read_and_their_wording_kept(read: Read, written: object, expected: str) -> None:
    (outcome,) = read({"日期": written})
    assert str(draft_of(outcome).date) == expected
    assert draft_of(outcome).date_text


REFUSED = [
    ("日期", "2019-02-29", RowReason.DATE_IMPOSSIBLE),
    ("日期", "20191340", RowReason.DATE_IMPOSSIBLE),
    ("日期", "1900-02-29", RowReason.DATE_IMPOSSIBLE),
    ("日期", 20190229, RowReason.DATE_IMPOSSIBLE),
    ("日期", "23/2/1", RowReason.DATE_TWO_DIGIT_YEAR),
    ("日期", "1/2/2019", RowReason.DATE_AMBIGUOUS),
    ("日期", "45000", RowReason.DATE_UNREADABLE),
    ("日期", "nan", RowReason.DATE_UNREADABLE),
    ("日期", "99999年", RowReason.DATE_OUT_OF_RANGE),
    ("日期", "2020-2019", RowReason.DATES_REVERSED),
    ("题名", "", RowReason.TITLE_MISSING),
    ("题名", "  ", RowReason.TITLE_MISSING),
    ("题名", "题" * 1001, RowReason.TITLE_TOO_LONG),
    ("题名", "#REF!", RowReason.IS_ERROR_VALUE),
    ("保管期限", "-5", RowReason.RETENTION_IMPOSSIBLE),
    ("保管期限", 99999, RowReason.RETENTION_IMPOSSIBLE),
    ("密级", "商密", RowReason.SECRECY_UNKNOWN),
]


@pytest.mark.requirement("C-01", "C-02", "C-03")
@pytest.mark.parametrize(("column", "written", "reason"), REFUSED)
def test_a_row_that_cannot_be_taken_names_column_value_and_reason(
    read: Read, column: str, written: object, reason: RowReason
) -> None:
    (outcome,) = read({column: written})
    assert outcome.draft is None
    assert outcome.problem is not None
    assert outcome.problem.reason is reason
    assert (outcome.problem.sheet, outcome.problem.row) == ("S", 2)
    assert outcome.problem.column == column
    assert outcome.problem.value in str(written)


NOTICED = [
    ("日期", "", ChangeKind.DATE_MISSING),
    ("日期", "无日期", ChangeKind.DATE_MISSING),
    ("日期", "2018-12-31", ChangeKind.YEAR_DIFFERS),
    ("责任者", "", ChangeKind.CREATOR_MISSING),
    ("档号", "", ChangeKind.CODE_MISSING),
    ("档号", "旧档/7", ChangeKind.CODE_OF_NO_TEMPLATE),
    ("保管期限", "待定", ChangeKind.RETENTION_UNKNOWN),
    ("页数", "若干", ChangeKind.NUMBER_KEPT_AS_TEXT),
    ("存放位置", "待上架", ChangeKind.PLACE_KEPT_AS_TEXT),
]


@pytest.mark.parametrize(("column", "written", "kind"), NOTICED)
def test_what_is_odd_but_can_be_kept_is_taken_and_told(
    read: Read, column: str, written: str, kind: ChangeKind
) -> None:
    (outcome,) = read({column: written})
    assert draft_of(outcome)
    assert kind in kinds(outcome)
    assert kind.is_notice


def test_what_could_not_be_read_is_kept_as_text(read: Read) -> None:
    (outcome,) = read({"页数": "若干", "存放位置": "3号柜", "保管期限": "待定"})
    draft = draft_of(outcome)
    assert draft.place_text == "3号柜"
    assert set(draft.kept) == {("页数", "若干"), ("保管期限", "待定")}


@pytest.mark.requirement("N-01")
@pytest.mark.parametrize(
    "again",
    ["Z109-WS·2019-D10-BGS-0001", "z109-ws·2019-d10-bgs-0001", "Ｚ109 — WS・2019－D10－BGS—0001",
     "Z109-WS·2019-D10-BGS-1"],
)  # fmt: skip
def test_a_code_that_comes_twice_is_refused_naming_the_first(read: Read, again: str) -> None:
    first, other, second = read({}, {"档号": "Z109-WS·2019-D10-BGS-0002"}, {"档号": again})
    assert draft_of(first)
    assert draft_of(other)
    assert second.problem is not None
    assert second.problem.reason is RowReason.CODE_REPEATED
    assert second.problem.value == again.replace("\u3000", " ")
    assert second.problem.facts["first_row"] == 2


def test_a_code_twice_is_seen_across_the_sheets_of_a_file(workbook: Callable[..., Path]) -> None:
    line = [GOOD.get(name) for name in HEADER]
    outcomes = list(open_list(workbook(一=[HEADER, line], 二=[HEADER, line])).records())
    assert outcomes[0].problem is None
    assert outcomes[1].problem is not None
    assert outcomes[1].problem.facts["first_sheet"] == "一"


def test_a_refused_row_leaves_its_code_to_a_later_one(read: Read) -> None:
    bad, good = read({"日期": "2019-02-30"}, {})
    assert bad.problem is not None
    assert good.problem is None


def test_an_alias_can_be_the_code_of_another_row(read: Read) -> None:
    _, second = read({"档号": "Z109-HJ·2019-D10-BGS-0001"}, {"档号": "Z109-KU·2019-D10-BGS-0001"})
    assert second.problem is not None
    assert second.problem.reason is RowReason.CODE_REPEATED


def test_fonds_and_year_over_the_header_fill_what_the_rows_leave_out(read: Read) -> None:
    above = [["归档文件目录"], ["全宗号:Z109    年度:2019    保管期限:永久"]]
    (outcome,) = read({"档号": "", "日期": "", "保管期限": ""}, above=above)
    draft = draft_of(outcome)
    assert (draft.code, draft.fonds, draft.year, draft.retention) == (None, "Z109", 2019, "Y")
    assert ChangeKind.FROM_HEADING in kinds(outcome)


def test_templates_of_the_room_read_its_own_codes(read: Read) -> None:
    (outcome,) = read({"档号": "档2019第7号"}, templates=("档{year}第{serial}号",))
    assert (draft_of(outcome).year, draft_of(outcome).serial) == (2019, 7)


def test_aliases_are_the_rooms_to_choose(read: Read) -> None:
    (outcome,) = read({"档号": "Z109-HJ·2019-D10-BGS-0001"}, aliases={})
    assert draft_of(outcome).category == "HJ"
    assert outcome.changes == ()


FINDING_AID = (
    "repository,collection,collection_title,series,level,title,date,box,box_barcode,box_profile,"
    "folder,access,component_id\n"
    "cbh,1974.002,Manuscripts,,file,Genealogy,1636-1766,1,31858012345678,Half Box,1,,c1\n"
    'cbh,1974.002,Manuscripts,,file,"Letters, drafts",undated,2,,,3,Restricted until 2040.,c2\n'
    "cbh,1974.002,Manuscripts,Series 1: Photographs,item,,circa 1900,OS-2,,,,,c3\n"
    'cbh,1974.002,Manuscripts,,item,Poster,"1926 [bulk, 1926-1935]",5A,,,,,c2\n'
)


def test_a_finding_aid_is_taken_row_for_row(text_file: Callable[..., Path]) -> None:
    found = open_list(text_file(FINDING_AID))
    outcomes = list(found.records())
    one, two, three, four = (draft_of(outcome) for outcome in outcomes)
    assert (one.code, one.external_id, one.box, one.folder) == (None, "c1", "1", "1")
    assert (one.box_barcode, one.box_profile) == ("31858012345678", "Half Box")
    assert (one.collection, one.collection_title) == ("1974.002", "Manuscripts")
    assert (str(one.date), one.year) == ("1636/1766", 1766)
    assert (two.date, two.date_text, two.access) == (None, "undated", "Restricted until 2040.")
    assert three.title == "[Series 1: Photographs, circa 1900]"
    assert three.box == "OS-2"
    assert str(four.date) == "1926/1935"
    assert ChangeKind.SAME_COMPONENT in kinds(outcomes[3])
    assert ChangeKind.TITLE_FROM_SERIES in kinds(outcomes[2])


def test_an_odd_date_never_refuses_a_row_of_a_finding_aid(text_file: Callable[..., Path]) -> None:
    text = "title,date,component_id\nA,1946 June 31,c1\nB,sometime in June,c2\nC,23/2/1,c3\n"
    outcomes = list(open_list(text_file(text)).records())
    assert [outcome.problem for outcome in outcomes] == [None] * 3
    assert ChangeKind.DATE_PARTLY_READ in kinds(outcomes[0])
    assert ChangeKind.DATE_KEPT_AS_TEXT in kinds(outcomes[1])
    assert draft_of(outcomes[1]).date_text == "sometime in June"


def test_two_columns_make_one_span(text_file: Callable[..., Path]) -> None:
    text = "档号,题名,开始日期,结束日期\n1,甲,2019-01-05,2019-03\n2,乙,2019,2018\n3,丙,,2018\n"
    one, two, three = open_list(text_file(text)).records()
    assert str(draft_of(one).date) == "2019-01-05/2019-03"
    assert two.problem is not None
    assert two.problem.reason is RowReason.DATES_REVERSED
    assert str(draft_of(three).date) == "2018"


def test_a_guard_against_formulas_is_taken_off_again_and_told(
    text_file: Callable[..., Path],
) -> None:
    text = "档号,题名\n1,'=SUM(A1)\n2,'Twas the night\n3,''=1\n"
    one, two, three = open_list(text_file(text)).records()
    assert draft_of(one).title == "=SUM(A1)"
    assert ChangeKind.GUARD_REMOVED in kinds(one)
    assert draft_of(two).title == "'Twas the night"
    assert draft_of(three).title == "'=1"


@pytest.mark.parametrize("text", ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "=1", "＝1"])
def test_formulas_are_only_text(read: Read, text: str) -> None:
    (outcome,) = read({"题名": text})
    assert draft_of(outcome).title == text


def test_columns_nobody_asked_for_are_kept_with_their_heading(
    text_file: Callable[..., Path],
) -> None:
    (outcome,) = open_list(text_file("档号,题名,颜色\n1,甲,红,多余\n")).records()
    assert draft_of(outcome).kept == (("颜色", "红"), ("D", "多余"))


def test_counts_always_add_up(read: Read) -> None:
    outcomes = read({}, {}, {"题名": ""}, {"档号": "", "日期": "x"}, {"档号": "旧1"})
    taken = sum(outcome.draft is not None for outcome in outcomes)
    refused = sum(outcome.problem is not None for outcome in outcomes)
    assert len(outcomes) == taken + refused == 5


def test_a_sheet_without_a_header_is_left_out_or_refused_when_chosen(
    workbook: Callable[..., Path],
) -> None:
    line = [GOOD.get(name) for name in HEADER]
    path = workbook(一=[HEADER, line], 说明=[["请勿修改"]])
    assert len(list(open_list(path, sheet="一").records())) == 1
    assert open_list(path).sheets_left_out == ("说明",)
    with pytest.raises(RefusedError) as caught:
        open_list(path, sheet="说明")
    assert caught.value.reason is FileReason.NO_HEADER


def test_a_hidden_sheet_is_told_and_read_only_when_chosen(tmp_path: Path) -> None:
    path = tmp_path / "hidden.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name in ("一", "藏"):
            page = book.add_worksheet(name)
            page.write_row(0, 0, ["题名", "日期"])
            page.write_row(1, 0, [name, "2019"])
        page.hide()
    found = open_list(path)
    assert found.workbook.notices == (FileNotice.HAS_HIDDEN_SHEETS,)
    assert [draft_of(outcome).title for outcome in found.records()] == ["一"]
    assert [draft_of(one).title for one in open_list(path, sheet="藏").records()] == ["藏"]


def test_reading_twice_gives_the_same_counts(workbook: Callable[..., Path]) -> None:
    line = [GOOD.get(name) for name in HEADER]
    found: ForeignList = open_list(workbook(S=[["目录"], HEADER, line, [], line]))
    first = list(found.outcomes())
    assert found.passed_over == {NotARow.TITLE: 1, NotARow.HEADER: 1, NotARow.BLANK: 1}
    assert list(found.outcomes()) == first
    assert found.passed_over[NotARow.BLANK] == 1
    assert found.kind is ListKind.RECORDS


def test_a_title_that_grows_too_long_with_the_owners_name_is_refused_whole(
    text_file: Callable[..., Path],
) -> None:
    lines = (f"K1,何小姐,{'题' * 996},2019", f"K2,何小姐,{'题' * 997},2019")
    outcomes = list(
        open_list(text_file("客户编号,客户名称,档案名称,签订日期\n" + "\n".join(lines))).records()
    )
    fits, grown = outcomes
    assert draft_of(fits).title == f"何小姐 {'题' * 996}"
    assert grown.draft is None
    assert grown.problem is not None
    problem = grown.problem
    assert (problem.row, problem.reason) == (3, RowReason.TITLE_TOO_LONG)
    assert problem.column == "档案名称"


def test_a_title_made_of_a_series_is_refused_rather_than_cut(
    text_file: Callable[..., Path],
) -> None:
    text = (
        "collection_id,collection_title,series,level,title,date,component_id\n"
        f"c,M,{'S' * 999},item,,1926,c1\nc,M,{'S' * 992},item,,1926,c2\n"
    )
    grown, fits = open_list(text_file(text)).records()
    assert grown.problem is not None
    assert grown.problem.reason is RowReason.TITLE_TOO_LONG
    assert len(draft_of(fits).title) == 1_000
