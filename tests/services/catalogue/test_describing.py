"""Entries: what they must say, what looks odd, the longer period, undo, many at once."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from desktop_archive.rules.fields import ValueProblem
from desktop_archive.rules.number_ranges import NumberRange
from desktop_archive.rules.records import BulkRefusal, EntryDoubt, EntryUndo, FieldProblem, Status
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import MASK, Secrecy
from desktop_archive.services.catalogue.desk import Catalogue, Query
from desktop_archive.services.catalogue.entry import Told
from desktop_archive.services.catalogue.periods import stored_draft
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from tests.services.catalogue.conftest import Entry

P = FieldProblem


def said(found: tuple[Told, ...]) -> dict[str, object]:
    return {one.beside: one.reason for one in found}


@pytest.mark.requirement("C-01", "C-02", "C-44")
@pytest.mark.parametrize(
    ("changes", "beside", "problem"),
    [
        ({"title": " \u200b"}, "title", P.TITLE_MISSING),
        ({"date_text": ""}, "date_text", P.DATE_MISSING),
        ({"creator": ""}, "creator", P.CREATOR_MISSING),
        ({"date_text": "2021-02-29"}, "date_text", P.DATE_IMPOSSIBLE),
        ({"date_text": "0001"}, "date_text", None),
        ({"date_text": "2999-01-01"}, "date_text", P.DATE_IN_THE_FUTURE),
        ({"title": "文" * 1_001}, "title", P.TITLE_TOO_LONG),
        ({"creator": "文" * 501}, "creator", P.TEXT_TOO_LONG),
        ({"note": "页" * 20_001}, "note", P.TEXT_TOO_LONG),
        ({"title": "半个\ud800字"}, "title", P.TEXT_BROKEN),
        ({"values": {"scope": "半个\udfff字"}}, "scope", ValueProblem.BROKEN),
        ({"values": {"access": "随便"}}, "access", ValueProblem.NOT_A_CHOICE),
        ({"category": "SW"}, "object_kind", ValueProblem.MISSING),
        ({"category": "ZP"}, "background", ValueProblem.MISSING),
        ({"values": {"file_size": "很大"}}, "file_size", ValueProblem.NOT_A_NUMBER),
        ({"secrecy": 3}, "secrecy_body", P.LEVEL_SETTER_MISSING),
        ({"is_copy": True}, "original_place", P.ORIGINAL_PLACE_MISSING),
        ({"trigger_date": "2999"}, "trigger_date", P.FULFILLED_IMPOSSIBLE),
    ],
)
def test_what_is_wrong_is_told_beside_its_field_and_nothing_is_stored(
    catalogue: Catalogue, entry: Entry, changes: dict[str, object], beside: str, problem: object
) -> None:
    draft = entry(**changes)
    found = said(catalogue.describing.look(draft).told)
    assert found.get(beside) is problem
    if problem is not None:
        with pytest.raises(RefusedError):
            catalogue.create(draft)
        assert catalogue.count(Query()) == 0


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("通知\x00\x07\x1b[2J", "通知[2J"),
        ("\u202e号三第", "号三第"),
        ("第一行\r\n第二行\t末", "第一行 第二行 末"),
        ("<b>通知</b> & <img src='x'/>", "<b>通知</b> & <img src='x'/>"),
        ("%s %(x)s {0}", "%s %(x)s {0}"),
        ("👍🏽 表彰 \U00020bb7", "👍🏽 表彰 \U00020bb7"),
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
    ],
)
def test_signs_nobody_sees_are_taken_out_and_all_others_stay(
    catalogue: Catalogue, entry: Entry, typed: str, kept: str
) -> None:
    record = catalogue.create(entry(typed, note=typed))
    row, whole = catalogue.row(record), catalogue.whole(record)
    assert row is not None
    assert whole is not None
    assert row.title == kept
    assert str(whole["note"]).replace("\n", " ") == kept


@pytest.mark.requirement("C-02")
def test_dates_and_document_numbers_are_kept_in_one_form(
    catalogue: Catalogue, entry: Entry
) -> None:
    draft = entry(document_no=" 国办发[1996] 2号 ", date_text="2021年3月5日至2021年4月")
    whole = catalogue.whole(catalogue.create(draft))
    assert whole is not None
    assert str(whole["document_no"]).startswith("国办发〔1996〕")
    assert (whole["date_from"], whole["date_to"]) == ("2021-03-05", "2021-04")
    estimated = catalogue.whole(catalogue.create(entry(date_text="[2021]")))
    assert estimated is not None
    assert estimated["date_from"] == "[2021]"
    undated = catalogue.whole(catalogue.create(entry(date_text="undated")))
    assert undated is not None
    assert undated["date_from"] is None


@pytest.mark.requirement("K-04")
def test_of_two_periods_in_question_the_longer_is_stored_and_both_are_remembered(
    catalogue: Catalogue, entry: Entry
) -> None:
    record = catalogue.create(entry(period="D10", other="D30"))
    row = catalogue.row(record)
    assert row is not None
    assert row.retention == "D30"
    assert catalogue.reading.candidates(record) == "D10; D30"


@pytest.mark.requirement("C-38", "K-04")
def test_another_period_needs_a_reason_and_keeps_the_old_one(
    catalogue: Catalogue, entry: Entry, period_ids: Mapping[str, int]
) -> None:
    record = catalogue.create(entry())
    with pytest.raises(RefusedError) as refused:
        catalogue.edit(record, entry(period="D30"))
    assert refused.value.reason is P.REASON_MISSING
    catalogue.edit(record, entry(period="D30"), reason="鉴定小组决定")
    (past,) = catalogue.reading.periods_past(record)
    assert (past.old, past.new) == (period_ids["D10"], period_ids["D30"])
    assert past.reason == "鉴定小组决定"


@pytest.mark.requirement("K-12", "P-21")
def test_a_class_proposes_its_period_and_its_unit_of_arrangement(
    catalogue: Catalogue, class_ids: Mapping[str, int], period_ids: Mapping[str, int]
) -> None:
    proposed = {code: catalogue.proposal(class_ids[code]) for code in ("WS", "RS", "KU", "HT")}
    periods = {code: one.retention_id for code, one in proposed.items()}
    levels = {code: one.level.value if one.level else "" for code, one in proposed.items()}
    assert periods == {
        "WS": period_ids["D10"],
        "RS": period_ids["Y"],
        "KU": period_ids["D30"],
        "HT": period_ids["HT10"],
    }
    assert levels == {"WS": "item", "RS": "file", "KU": "file", "HT": "file"}


@pytest.mark.requirement("C-09", "K-06", "K-07", "M-09", "P-26")
def test_a_contract_waits_for_its_fulfilment(catalogue: Catalogue, entry: Entry) -> None:
    draft = {"category": "HT", "period": "HT10", "level": "file"}
    waiting = catalogue.whole(catalogue.create(entry("采购合同", **draft)))
    done = entry("维修合同", **draft, trigger_date="2022年6月30日")
    running = catalogue.whole(catalogue.create(done))
    assert waiting is not None
    assert running is not None
    assert (waiting["period_state"], waiting["due_on"]) == ("not_running", None)
    assert (running["trigger_date"], running["due_on"]) == ("2022-06-30", "2033-01-01")


@pytest.mark.requirement("C-06", "C-07", "C-08", "P-17")
def test_a_copy_says_where_its_original_is_and_a_contract_names_three(
    catalogue: Catalogue, entry: Entry
) -> None:
    contract = {"category": "HT", "period": "HT10", "level": "file"}
    only = entry(is_copy=True, **contract, values={"copy_reason": "财务部保存原件"})
    assert said(catalogue.describing.look(only).told)["original_holders"] is P.ORIGINAL_NOT_HERE
    two = entry(**contract, values={"original_holders": "财务部; 工程部"})
    odd = said(catalogue.describing.look(two).doubts)
    assert odd["original_holders"] is EntryDoubt.NOT_THREE_ORIGINALS
    three = "档案室；财务部；规划建设部"
    record = catalogue.create(entry(**contract, values={"original_holders": three}))
    (holders,) = [
        one.value for one in catalogue.reading.said(record) if one.field.code == "original_holders"
    ]
    assert holders == "档案室; 财务部; 规划建设部"
    copy = entry(is_copy=True, original_place="财务部", values={"copy_reason": "财务部保存原件"})
    whole = catalogue.whole(catalogue.create(copy))
    assert whole is not None
    assert (whole["is_copy"], whole["original_place"]) == (True, "财务部")


def test_a_double_looks_odd_but_may_be_saved(catalogue: Catalogue, entry: Entry) -> None:
    first = catalogue.create(entry(document_no="办发〔2021〕3号"))
    row = catalogue.row(first)
    assert row is not None
    (number,) = catalogue.describing.look(entry("另一题名", document_no="办发[2021]3号")).doubts
    assert (number.beside, number.reason) == ("document_no", EntryDoubt.SAME_DOCUMENT_NO)
    assert number.facts["code"] == row.code
    (title,) = catalogue.describing.look(entry()).doubts
    assert title.reason is EntryDoubt.SAME_TITLE_AND_DATE
    assert catalogue.describing.look(entry(), but=first).doubts == ()
    catalogue.create(entry(document_no="办发[2021]3号"))
    assert catalogue.count(Query()) == 2


@pytest.mark.requirement("K-12", "C-41")
@pytest.mark.parametrize(
    ("changes", "beside", "doubt"),
    [
        ({"year": 2019}, "year", EntryDoubt.YEAR_DIFFERS),
        ({"period": "D3"}, "retention_id", EntryDoubt.PERIOD_SHORTER),
        ({"level": "file"}, "level", EntryDoubt.LEVEL_DIFFERS),
        ({"note": "电话 13812345678"}, "note", EntryDoubt.HOLDS_PERSONAL_NUMBERS),
    ],
)
def test_what_looks_odd_is_said_beside_its_field(
    catalogue: Catalogue, entry: Entry, changes: dict[str, object], beside: str, doubt: EntryDoubt
) -> None:
    assert said(catalogue.describing.look(entry(**changes)).doubts) == {beside: doubt}


@pytest.mark.requirement("C-44")
def test_an_incomplete_entry_stays_a_draft_until_it_is_complete(
    catalogue: Catalogue, entry: Entry
) -> None:
    record = catalogue.create(entry(creator="", date_text="", status=Status.DRAFT.value))
    row = catalogue.row(record)
    assert row is not None
    assert row.status == "draft"
    with pytest.raises(RefusedError) as refused:
        catalogue.describing.set_status(record, Status.CATALOGUED, "")
    assert refused.value.reason in {P.CREATOR_MISSING, P.DATE_MISSING}
    catalogue.edit(record, entry())
    row = catalogue.row(record)
    assert row is not None
    assert row.status == "catalogued"


def test_the_entry_made_last_is_taken_back_and_its_number_is_given_again(
    catalogue: Catalogue, entry: Entry
) -> None:
    catalogue.create(entry("一"))
    shown = catalogue.preview(entry("二"))[0]
    second = catalogue.create(entry("二"))
    assert catalogue.describing.undo_last() == shown
    assert catalogue.row(second) is None or catalogue.count(Query(text="二")) == 0
    assert catalogue.preview(entry("三"))[0] == shown
    with pytest.raises(RefusedError) as refused:
        catalogue.describing.undo_last()
    assert refused.value.reason is EntryUndo.NOTHING_TO_UNDO
    third = catalogue.create(entry("三"))
    catalogue.edit(third, entry("三改"))
    with pytest.raises(RefusedError) as refused:
        catalogue.describing.undo_last()
    assert refused.value.reason is EntryUndo.CHANGED_SINCE


def test_many_entries_are_made_in_one_act_or_none(catalogue: Catalogue, entry: Entry) -> None:
    codes = catalogue.describing.codes_of(entry(), NumberRange(10, 6))
    made = catalogue.describing.create_many(entry(), NumberRange(10, 6))
    rows = [catalogue.row(key) for key in made]
    assert [row.code for row in rows if row] == codes
    assert codes[0].endswith("0010")
    assert codes[-1].endswith("0015")
    with pytest.raises(RefusedError):
        catalogue.describing.create_many(entry(), NumberRange(14, 5))
    assert catalogue.count(Query()) == 6
    assert {line.action for line in catalogue.history(made[0])} == {"create_records"}
    following = catalogue.describing.create_many(entry(), NumberRange(None, 3))
    assert len(following) == 3


@pytest.mark.requirement("R-19", "C-43")
def test_what_somebody_may_not_read_is_never_written_over_with_its_mask(
    catalogue: Catalogue, entry: Entry, office: Room
) -> None:
    draft = entry("总账移交清册", secrecy=3, secrecy_body="总经理", note="三号柜")
    key = catalogue.create(draft)
    with office.act("clear") as session:
        account = office.signed_in().account_id
        store_accounts.change(session, account, clearance=Secrecy.SECRET.rank)
    assert catalogue.whole(key) is None
    masked = replace(draft, title=MASK, note="")
    for change in (
        lambda: catalogue.edit(key, masked, "更正"),
        lambda: catalogue.describing.set_status(key, Status.DRAFT, "更正"),
    ):
        with pytest.raises(RefusedError) as refused:
            change()
        assert refused.value.reason is BulkRefusal.MAY_NOT_READ
    (line,) = catalogue.bulk.plan([key], "creator", "工程部").lines
    assert line.refused is BulkRefusal.MAY_NOT_READ
    with office.read_whole() as session:
        kept = stored_draft(session, key)
    assert (kept.title, kept.note) == ("总账移交清册", "三号柜")
