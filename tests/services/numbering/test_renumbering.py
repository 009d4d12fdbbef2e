"""Numbering a class anew: seen first, done at once, former codes found, labels owed (N-20)."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select, update

from desktop_archive.rules.numbering import NumberingRefusal, Run
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.renumbering import RenumberOrder, RenumberProblem
from desktop_archive.services.catalogue.desk import Node, Query
from desktop_archive.services.labels import LabelKind, Labels
from desktop_archive.services.numbering.classes import NumberClasses
from desktop_archive.services.numbering.renumbering import Renumbering
from desktop_archive.services.numbering.schemes import SchemeDraft, Schemes
from desktop_archive.services.search import SearchDesk
from desktop_archive.store import boxes as store_boxes
from desktop_archive.store import search
from desktop_archive.store import tables as t
from tests.services import builders
from tests.services.destroyed import let_be_destroyed
from tests.services.numbering.conftest import Writer

SCOPE = "Z109-WS·2026-D10-BGS"
ALL = Node()


def codes(writer: Writer) -> dict[str, str]:
    """Return the codes by title."""
    with writer.room.read() as session:
        query = select(t.record.c.title, t.record.c.code).where(t.record.c.withdrawn_at.is_(None))
        return dict(session.execute(query).all())


def paper(writer: Writer, code: str, **values: object) -> None:
    """Put a record in as a list would: with its code, and found by the search."""
    made = builders.record(writer.room, code=code, category_id=writer.ids["WS"], **values)
    with writer.room.act("test") as session:
        search.put_records(session, [made.id])


def fill(writer: Writer) -> None:
    """Enter three records whose dates run against their numbers."""
    for title, day in (("甲", "2026-03-09"), ("乙", "2026-03-05"), ("丙", "2026-03-01")):
        writer.enter(title=title, date_text=day)


@pytest.mark.requirement("N-20", "N-14")
def test_a_class_is_numbered_anew_by_date_and_the_old_codes_still_find_it(writer: Writer) -> None:
    fill(writer)
    desk = Renumbering(writer.room)
    plan = desk.plan(ALL, RenumberOrder.DATE)
    assert [(line.title, line.old[-4:], line.new[-4:]) for line in plan.lines] == [
        ("丙", "0003", "0001"),
        ("乙", "0002", "0002"),
        ("甲", "0001", "0003"),
    ]
    assert desk.apply(plan, "按日期重排").changed == 2
    assert codes(writer) == {"丙": f"{SCOPE}-0001", "乙": f"{SCOPE}-0002", "甲": f"{SCOPE}-0003"}
    found = writer.catalogue.page(Query(text=f"{SCOPE}-0003"), 0, 10)
    assert {row.title for row in found} == {"甲", "丙"}
    former = {row.title: writer.catalogue.former_codes(row.id) for row in found}
    assert former == {"甲": [f"{SCOPE}-0001"], "丙": [f"{SCOPE}-0003"]}
    assert SearchDesk(writer.room).find("Z109WS2026D10BGS0003", 10).hits[0].title == "甲"
    assert writer.enter() == f"{SCOPE}-0004"


@pytest.mark.requirement("N-20")
def test_it_is_one_act_in_the_trail_with_its_reason(writer: Writer) -> None:
    fill(writer)
    desk = Renumbering(writer.room)
    desk.apply(desk.plan(ALL, RenumberOrder.DATE), "按日期重排")
    with writer.room.read() as session:
        acts = session.execute(
            select(t.operation.c.op_id, t.operation.c.reason).where(
                t.operation.c.action == "renumber"
            )
        ).all()
        touched = session.execute(
            select(func.count())
            .select_from(t.audit)
            .where(t.audit.c.op_id == acts[0].op_id, t.audit.c.tbl == "former_code")
        ).scalar_one()
    assert [act.reason for act in acts] == ["按日期重排"]
    assert touched == 2


@pytest.mark.requirement("N-20")
def test_a_whole_room_of_old_codes_is_brought_under_the_scheme(writer: Writer) -> None:
    for at, code in enumerate(["旧-2", "旧-10", "旧-1", "2026年3号"], start=1):
        paper(
            writer,
            code,
            title=f"第{at}件",
            retention_id=writer.ids["Y"],
            unit_code="BGS",
        )
    writer.enter(title="新件")
    desk = Renumbering(writer.room)
    plan = desk.plan(ALL)
    assert len(plan.changes) == 4
    assert desk.apply(plan, "启用新方案").changed == 4
    group = "Z109-WS·2026-Y-BGS"
    assert codes(writer) == {
        "第4件": f"{group}-0001",
        "第3件": f"{group}-0002",
        "第1件": f"{group}-0003",
        "第2件": f"{group}-0004",
        "新件": f"{SCOPE}-0001",
    }
    assert desk.plan(ALL).changes == ()
    assert writer.enter(retention_id=writer.ids["Y"]) == f"{group}-0005"


@pytest.mark.requirement("N-20", "B-03")
def test_labels_that_say_an_old_code_are_owed(writer: Writer) -> None:
    fill(writer)
    box = builders.box(writer.room)
    with writer.room.act("test") as session:
        session.execute(update(t.record).values(box_id=box.id))
        store_boxes.refresh(session, [box.id])
    labels = Labels(writer.room)
    labels.printed(labels.collect_ids(LabelKind.BOX, [box.id]))
    ids = {title: int(key) for title, key in _ids(writer).items()}
    labels.printed(labels.collect_ids(LabelKind.FILE, [ids["甲"], ids["乙"]]))
    NumberClasses(writer.room).void(SCOPE, Run(9, 9), "试")
    schemes = Schemes(writer.room)
    line = schemes.lines()[0]
    template = "{fonds}-{cat}·{year}-{retention}-{item:05}"
    schemes.new_version(
        line.id,
        SchemeDraft(
            name=line.name,
            template=template,
            valid_from=writer.room.today(),
            approved_by="孟欣怡",
            reason="改号",
        ),
    )
    desk = Renumbering(writer.room)
    result = desk.apply(desk.plan(ALL), "改号")
    assert (result.changed, result.boxes_due) == (3, 1)
    assert sorted(result.labels_due) == sorted([ids["甲"], ids["乙"]])
    with writer.room.read() as session:
        due = session.execute(select(t.record.c.id).where(t.record.c.label_due)).scalars()
        assert sorted(due) == sorted([ids["甲"], ids["乙"]])
    owed = labels.collect(LabelKind.FILE)
    assert {text.code for text in owed.texts} == {codes(writer)["甲"], codes(writer)["乙"]}
    labels.printed(owed)
    with pytest.raises(RefusedError):
        labels.collect(LabelKind.FILE)


def _ids(writer: Writer) -> dict[str, int]:
    with writer.room.read() as session:
        return dict(session.execute(select(t.record.c.title, t.record.c.id)).all())


@pytest.mark.requirement("N-20")
def test_what_is_destroyed_keeps_its_number_and_the_others_go_round_it(writer: Writer) -> None:
    fill(writer)
    let_be_destroyed(writer.room, t.record.c.title == "乙")
    with writer.room.act("test") as session:
        session.execute(
            update(t.record).where(t.record.c.title == "甲").values(withdrawn_at=session.at)
        )
    NumberClasses(writer.room).void(SCOPE, Run(1, 1), "著录撤回")
    desk = Renumbering(writer.room)
    plan = desk.plan(ALL)
    problems = {line.title: line.problem for line in plan.lines}
    assert problems == {"乙": RenumberProblem.KEEPS_NUMBER, "丙": None}
    with pytest.raises(RefusedError) as caught:
        desk.apply(plan, "重排")
    assert caught.value.reason is NumberingRefusal.NOTHING_TO_RENUMBER


@pytest.mark.requirement("N-20")
def test_a_record_that_is_out_and_a_fixed_class_stop_it(writer: Writer) -> None:
    fill(writer)
    desk = Renumbering(writer.room)
    with writer.room.act("test") as session:
        session.execute(update(t.record).where(t.record.c.title == "乙").values(state="repair"))
    plan = desk.plan(ALL, RenumberOrder.DATE)
    assert [line.problem for line in plan.stops] == [RenumberProblem.IS_OUT]
    with pytest.raises(RefusedError) as caught:
        desk.apply(plan, "重排")
    assert caught.value.reason is NumberingRefusal.CANNOT_RENUMBER
    with writer.room.act("test") as session:
        session.execute(update(t.record).values(state="in_place"))
    classes = NumberClasses(writer.room)
    classes.fix(classes.lines()[0].scheme_id, SCOPE)
    stops = desk.plan(ALL, RenumberOrder.DATE).stops
    assert {line.problem for line in stops} == {RenumberProblem.CLASS_FIXED}


def test_a_plan_that_is_out_of_date_or_has_no_reason_is_refused(writer: Writer) -> None:
    fill(writer)
    desk = Renumbering(writer.room)
    plan = desk.plan(ALL, RenumberOrder.DATE)
    with pytest.raises(RefusedError) as caught:
        desk.apply(plan, " ")
    assert caught.value.reason is NumberingRefusal.REASON_MISSING
    writer.enter(date_text="2026-02-01")
    with pytest.raises(RefusedError) as caught:
        desk.apply(plan, "重排")
    assert caught.value.reason is NumberingRefusal.PREVIEW_OUTDATED
    assert len(codes(writer)) == 4


def test_a_record_without_a_field_of_its_number_stops_it_by_name(writer: Writer) -> None:
    paper(writer, "旧-1")
    (line,) = Renumbering(writer.room).plan(ALL).lines
    assert (line.problem, line.detail) == (RenumberProblem.FIELD_MISSING, "retention")


@pytest.mark.requirement("N-12")
def test_building_and_room_are_taken_out_of_an_old_code(writer: Writer) -> None:
    schemes = Schemes(writer.room)
    template = "{building:02}-{room}-{serial:02}"
    line = schemes.lines()[0]
    schemes.change(
        line.id,
        SchemeDraft(name=line.name, template=template, valid_from=writer.room.today()),
    )
    paper(writer, "3-1201-9")
    desk = Renumbering(writer.room)
    desk.apply(desk.plan(ALL), "统一位数")
    assert set(codes(writer).values()) == {"03-1201-01"}


@pytest.mark.requirement("N-20")
def test_the_items_of_a_file_follow_its_number(writer: Writer) -> None:
    first = writer.catalogue.create(replace(writer.draft, level="file", title="卷一"))
    writer.catalogue.create(replace(writer.draft, title="件", parent_id=first))
    writer.enter(title="前件", date_text="2026-01-05")
    desk = Renumbering(writer.room)
    desk.apply(desk.plan(ALL, RenumberOrder.DATE), "按日期重排")
    assert codes(writer) == {
        "前件": f"{SCOPE}-0001",
        "卷一": f"{SCOPE}-0002",
        "件": f"{SCOPE}-0002-001",
    }
    item = replace(writer.draft, title="件二", parent_id=first)
    assert writer.code(writer.catalogue.create(item)) == f"{SCOPE}-0002-002"


def test_only_the_chosen_part_of_the_tree_is_numbered_anew(writer: Writer) -> None:
    fill(writer)
    writer.enter(title="别处", year=2025, date_text="2025-03-01")
    desk = Renumbering(writer.room)
    plan = desk.plan(Node(year=2025), RenumberOrder.DATE)
    assert [line.title for line in plan.lines] == ["别处"]


@pytest.mark.requirement("N-01", "N-08")
def test_numbers_that_came_on_paper_and_are_right_are_taken_over_as_they_are(
    writer: Writer,
) -> None:
    for number in (1, 2):
        paper(
            writer,
            f"{SCOPE}-{number:04}",
            title=f"第{number}件",
            retention_id=writer.ids["D10"],
            unit_code="BGS",
        )
    assert NumberClasses(writer.room).lines() == []
    desk = Renumbering(writer.room)
    plan = desk.plan(ALL)
    assert (plan.changes, len(plan.adopts)) == ((), 2)
    result = desk.apply(plan, "接管纸质编号")
    assert (result.changed, result.adopted) == (0, 2)
    (line,) = NumberClasses(writer.room).lines()
    assert (line.scope, line.held, line.upcoming, line.missing) == (SCOPE, 2, 3, 0)
    assert Schemes(writer.room).lines()[0].locked
    with pytest.raises(RefusedError) as caught:
        desk.apply(desk.plan(ALL), "再来一次")
    assert caught.value.reason is NumberingRefusal.NOTHING_TO_RENUMBER
