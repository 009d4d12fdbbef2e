"""Fields by class and level, the room's own, sets of them; what they say is found and masked."""

import csv
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_archive.rules.accounts import Right, Role
from desktop_archive.rules.fields import (
    SETS,
    FieldDefinitionProblem,
    Obligation,
    ValueKind,
)
from desktop_archive.rules.names import Names
from desktop_archive.rules.records import BulkRefusal, FieldProblem, Level
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.desk import Catalogue, Query
from desktop_archive.services.catalogue.fields import NewField
from desktop_archive.services.exports import Exports
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from desktop_archive.wording import sentence
from tests.services.catalogue.conftest import Entry
from tests.services.conftest import sign_in_as


def obligations(catalogue: Catalogue, category: int, level: Level) -> dict[str, Obligation]:
    return {one.field.code: one.obligation for one in catalogue.fields.used(category, level)}


@pytest.mark.requirement("C-10", "C-11", "C-12", "C-36", "C-44")
def test_each_kind_of_record_asks_for_its_own_fields(
    catalogue: Catalogue, class_ids: Mapping[str, int]
) -> None:
    paper = obligations(catalogue, class_ids["WS"], Level.ITEM)
    assert {code for code, how in paper.items() if how is Obligation.MANDATORY} >= {
        "title", "date_text", "creator", "retention_id", "access",
    }  # fmt: skip
    assert paper["document_no"] is Obligation.IF_PRESENT
    assert "object_kind" not in paper
    assert "bag_no" not in paper
    photo = obligations(catalogue, class_ids["ZP"], Level.ITEM)
    assert (photo["background"], photo["persons"], photo["source"]) == (
        Obligation.MANDATORY,
        Obligation.IF_PRESENT,
        Obligation.IF_PRESENT,
    )
    assert obligations(catalogue, class_ids["SW"], Level.ITEM)["object_kind"] is (
        Obligation.MANDATORY
    )
    mail = obligations(catalogue, class_ids["YJ"], Level.ITEM)
    electronic = ("archive_mark", "file_size", "entries", "file_format", "metadata", "handling")
    assert {mail[code] for code in electronic} == {Obligation.IF_PRESENT}
    drawing = obligations(catalogue, class_ids["KJ·JJ"], Level.FILE)
    assert {"bag_no", "bag_class"} <= set(drawing)
    file = obligations(catalogue, class_ids["WS"], Level.FILE)
    assert "document_type" not in file
    assert file["document_no"] is Obligation.OPTIONAL


@pytest.mark.requirement(
    "C-16", "C-17", "C-18", "C-19", "C-20", "C-21", "C-22", "C-23", "C-25", "C-26", "C-27",
    "C-28", "C-29", "C-30", "C-31", "C-32", "C-33", "C-34",
)  # fmt: skip
def test_a_class_takes_a_whole_set_of_fields(
    catalogue: Catalogue, class_ids: Mapping[str, int], entry: Entry
) -> None:
    for number, one in enumerate(SETS):
        category = class_ids[("4.1", "4.2", "4.3")[number % 3]]
        assert catalogue.fields.apply_set(one.code, category) == len(one.fields)
        used = obligations(catalogue, category, Level.FILE)
        assert {used[code] for code in one.fields} == {Obligation.IF_PRESENT}
    owner = obligations(catalogue, class_ids["YZ"], Level.FILE)
    assert {"person_name", "identity_no", "room_no", "floor_area", "bought_on"} <= set(owner)
    values = {"person_name": "王建国", "floor_area": "89.50", "bought_on": "2019年5月", "sex": "男"}
    record = catalogue.create(entry("03-1201 业主", category="YZ", level="file", values=values))
    said = {one.field.code: one.value for one in catalogue.reading.said(record)}
    assert said == {
        "person_name": "王建国",
        "sex": "男",
        "floor_area": "89.50",
        "bought_on": "2019-05",
    }


@pytest.mark.requirement("C-35", "C-39", "C-44")
def test_a_field_of_the_room_s_own_is_asked_for_kept_found_and_remembered(
    catalogue: Catalogue, class_ids: Mapping[str, int], entry: Entry
) -> None:
    names = Names("Preferences", "客房偏好", "客房偏好")
    words = (Names("quiet", "安静", "安靜"), Names("high floor", "高楼层", "高樓層"))
    code = catalogue.fields.add(NewField(names=names, kind=ValueKind.CHOICE, choices=words))
    assert obligations(catalogue, class_ids["WS"], Level.ITEM)[code] is Obligation.OPTIONAL
    catalogue.fields.set_rule(code, class_ids["KH"], Level.FILE, Obligation.MANDATORY)
    assert code not in obligations(catalogue, class_ids["WS"], Level.ITEM)
    draft = {"category": "KH", "level": "file"}
    with pytest.raises(RefusedError):
        catalogue.create(entry("某酒店客户", **draft))
    record = catalogue.create(entry("某酒店客户", **draft, values={code: "high floor"}))
    assert [row.id for row in catalogue.page(Query(text="高樓層"), 0, 9)] == [record]
    catalogue.edit(record, entry("某酒店客户", **draft, values={code: "安静"}), "客户更正")
    assert catalogue.count(Query(text="高楼层")) == 0
    assert catalogue.count(Query(text="安静")) == 1
    (change,) = [line for line in catalogue.history(record) if line.reason == "客户更正"]
    assert (change.field, change.old, change.new) == (f"field:{code}", words[1], words[0])
    with pytest.raises(RefusedError) as refused:
        catalogue.fields.change(code, NewField(names=names, kind=ValueKind.TEXT))
    assert refused.value.reason is FieldDefinitionProblem.KIND_IN_USE
    catalogue.fields.retire(code)
    assert code not in obligations(catalogue, class_ids["KH"], Level.FILE)
    assert [one.value for one in catalogue.reading.said(record)] == ["安静"]


@pytest.mark.parametrize(
    ("new", "problem"),
    [
        (NewField(names=Names("", " ", "")), FieldDefinitionProblem.NAME_MISSING),
        (NewField(names=Names("", "题名", "")), FieldDefinitionProblem.NAME_TAKEN),
        (NewField(names=Names("x" * 61, "", "")), FieldDefinitionProblem.NAME_TOO_LONG),
        (
            NewField(names=Names("", "颜色", ""), kind=ValueKind.CHOICE),
            FieldDefinitionProblem.CHOICES_MISSING,
        ),
        (
            NewField(
                names=Names("", "颜色", ""),
                kind=ValueKind.CHOICE,
                choices=(Names("", "红", ""), Names("", "红", "")),
            ),
            FieldDefinitionProblem.CHOICE_TWICE,
        ),
    ],
)
def test_a_field_that_cannot_be_is_refused(
    catalogue: Catalogue, new: NewField, problem: FieldDefinitionProblem
) -> None:
    with pytest.raises(RefusedError) as refused:
        catalogue.fields.add(new)
    assert refused.value.reason is problem
    assert catalogue.fields.own() == ()


@pytest.mark.requirement("C-44")
def test_what_every_entry_needs_cannot_be_set_aside(catalogue: Catalogue) -> None:
    with pytest.raises(RefusedError) as refused:
        catalogue.fields.set_rule("title", None, None, Obligation.OPTIONAL)
    assert refused.value.reason is FieldDefinitionProblem.ALWAYS_DEMANDED


@pytest.mark.requirement("C-44")
def test_a_class_may_demand_less_or_more_than_ships(
    catalogue: Catalogue, class_ids: Mapping[str, int], entry: Entry
) -> None:
    catalogue.fields.set_rule("creator", class_ids["WS"], None, Obligation.OPTIONAL)
    catalogue.fields.set_rule("unit_code", class_ids["WS"], None, Obligation.MANDATORY)
    catalogue.fields.set_rule("document_no", class_ids["WS"], Level.ITEM, Obligation.MANDATORY)
    told = catalogue.describing.look(entry(creator="", unit_code="")).told
    assert {one.beside for one in told} == {"unit_code", "document_no"}


@pytest.mark.requirement("C-41", "R-19")
def test_personal_numbers_are_masked_and_showing_them_is_logged(
    catalogue: Catalogue, entry: Entry, office: Room
) -> None:
    number, phone = "310101198001011234", "13812345678"
    values = {"identity_no": number, "telephone": phone, "person_name": "王建国"}
    draft = {"category": "YZ", "level": "file", "note": f"电话 {phone}"}
    record = catalogue.create(entry(f"业主 {phone}", **draft, values=values))
    masked = {one.field.code: one.value for one in catalogue.reading.said(record)}
    assert number not in masked.values()
    assert masked["identity_no"].startswith("31")
    shown = {one.field.code: one.value for one in catalogue.reading.said(record, in_full=True)}
    assert shown["identity_no"] == number
    with office.read() as session:
        shows = select(t.event.c.subject).where(t.event.c.kind == "show_personal")
        events = session.execute(shows).scalars().all()
    assert events == [f"record:{record}"]
    sign_in_as(office, Role.CLERK, login="front")
    row = catalogue.row(record)
    assert row is not None
    assert phone not in row.title
    assert "138" in row.title
    assert catalogue.count(Query(text=number)) == 0
    with pytest.raises(RefusedError):
        catalogue.reading.said(record, in_full=True)
    assert phone not in str([one.value for one in catalogue.reading.said(record)])


@pytest.mark.requirement("C-40")
def test_who_compared_an_entry_with_the_paper_is_kept(catalogue: Catalogue, entry: Entry) -> None:
    record = catalogue.create(entry())
    catalogue.reading.compare(record)
    said = {one.field.code: one.value for one in catalogue.reading.said(record)}
    assert said == {"compared_by": "林晓", "compared_on": "2026-03-17"}


@pytest.mark.requirement("C-42", "C-39")
def test_recognised_text_is_kept_and_searched(catalogue: Catalogue, entry: Entry) -> None:
    text = "第一条 为规范密集架管理\n" * 5_000
    record = catalogue.create(entry(values={"recognised_text": text}))
    assert [row.id for row in catalogue.page(Query(text="规范密集架"), 0, 5)] == [record]


@pytest.mark.requirement("C-43")
def test_one_field_of_many_changes_in_one_act_after_a_look(
    catalogue: Catalogue, entry: Entry, period_ids: Mapping[str, int]
) -> None:
    records = [catalogue.create(entry(f"通知{number}")) for number in range(3)]
    plan = catalogue.bulk.plan(records, "creator", "人事部")
    assert [(line.old, line.new) for line in plan.lines] == [("办公室", "人事部")] * 3
    assert plan.changing == 3
    with pytest.raises(RefusedError) as refused:
        catalogue.bulk.apply(records, "creator", "人事部", " ")
    assert refused.value.reason is FieldProblem.REASON_MISSING
    assert catalogue.bulk.apply(records, "creator", "人事部", "机构更名") == 3
    acts = {line.act for key in records for line in catalogue.history(key) if line.field}
    assert len(acts) == 1
    assert catalogue.bulk.apply(records[:1], "access", "开放", "审核") == 1
    assert catalogue.bulk.apply(records, "retention_id", str(period_ids["Y"]), "鉴定") == 3
    assert len(catalogue.reading.periods_past(records[0])) == 1
    with pytest.raises(RefusedError) as refused:
        catalogue.bulk.apply(records, "creator", "人事部", "再来")
    assert refused.value.reason is BulkRefusal.NOTHING_CHANGES
    with pytest.raises(RefusedError) as refused:
        catalogue.bulk.plan(records, "creator", "")
    assert refused.value.reason is BulkRefusal.BLANK_MEANS_UNCHANGED
    (line,) = catalogue.bulk.plan(records[:1], "secrecy", "3").lines
    assert line.refused is FieldProblem.LEVEL_SETTER_MISSING


def test_words_entered_before_are_offered_and_secret_ones_are_not(
    catalogue: Catalogue, entry: Entry
) -> None:
    for creator in ("办公室", "办公自动化组", "财务部"):
        catalogue.create(entry(creator=creator))
    catalogue.create(entry(creator="办案组", secrecy=3, secrecy_body="总经理"))
    assert catalogue.suggestions.offer("creator", "办") == ["办公室", "办公自动化组"]
    assert catalogue.suggestions.offer("creator", "") == []
    assert catalogue.suggestions.offer("unit_code", "bg") == ["BGS"]
    catalogue.create(entry(values={"source": "局里移交"}))
    assert catalogue.suggestions.offer("source", "局") == ["局里移交"]


@pytest.mark.requirement("C-35", "C-41")
def test_fields_that_say_something_leave_with_the_list(
    catalogue: Catalogue, entry: Entry, office: Room, tmp_path: Path
) -> None:
    values = {"person_name": "王建国", "telephone": "021-58881234", "sex": "男"}
    catalogue.create(entry("业主", category="YZ", level="file", values=values))
    catalogue.create(entry())
    for language, heading, sex in (("zh-CN", "联系电话", "男"), ("en", "Telephone", "male")):
        path = tmp_path / f"{language}.csv"
        Exports(office, sentence, language).write("records", path)
        head, *rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
        assert {row[heading] for row in (head, *rows)} == {"021-58881234", ""}
        assert sex in head.values() or sex in rows[0].values()
    sign_in_as(office, Role.AUDITOR, login="audit")
    path = tmp_path / "masked.csv"
    Exports(office, sentence, "en").write("records", path)
    assert "58881234" not in path.read_text("utf-8-sig")


@pytest.mark.requirement("C-24")
def test_the_kinds_of_the_service_centre_are_classes_of_the_company(catalogue: Catalogue) -> None:
    names = {one.code: one.names.simplified for one in catalogue.choices()["category"]}
    assert [names[code] for code in ("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2")] == [
        "客户资料与联系方式", "服务记录", "投诉处理记录", "业务咨询记录", "订单处理记录",
        "售后服务记录", "培训教材与课件", "培训记录",
    ]  # fmt: skip
    assert [names[code] for code in ("4.1", "4.2", "4.3")] == ["通知通报", "报告", "规章制度"]


@pytest.mark.requirement("C-41", "C-43")
def test_who_sees_numbers_masked_never_overwrites_them(
    catalogue: Catalogue, entry: Entry, office: Room
) -> None:
    values = {"telephone": "021-58881234", "person_name": "王建国"}
    draft = {"category": "YZ", "level": "file", "note": "电话 13812345678"}
    record = catalogue.create(entry("业主", **draft, values=values))
    actor = sign_in_as(office, Role.CLERK, login="front")
    office.actor = replace(actor, rights=actor.rights | {Right.MODIFY})
    shown = catalogue.whole(record)
    assert shown is not None
    assert shown["note"] == "电话 138****5678"
    seen = {"telephone": "", "person_name": "王建军"}
    catalogue.edit(
        record, entry("业主", **{**draft, "note": str(shown["note"])}, values=seen), "更正姓名"
    )
    office.actor = replace(actor, rights=actor.rights | {Right.OPEN_CONFIDENTIAL})
    said = {one.field.code: one.value for one in catalogue.reading.said(record, in_full=True)}
    whole = catalogue.whole(record)
    assert whole is not None
    assert said == {"telephone": "021-58881234", "person_name": "王建军"}
    assert whole["note"] == "电话 13812345678"
