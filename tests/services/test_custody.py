"""The custody ledger: the door of the store, the lines of a file, ledger against map."""

import time

import pytest
from sqlalchemy import func, select, update

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.custody import (
    CustodyFinding,
    LedgerRefusal,
    Mending,
    MendRefusal,
    Passage,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.custody import papers as custody_papers
from desktop_archive.services.custody.desk import Custody
from desktop_archive.services.custody.papers import CustodyPapers
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.shelves import Stacks
from desktop_archive.store import custody as store_custody
from desktop_archive.store import tables as t
from desktop_archive.wording import sentence
from tests.services import builders as make


@pytest.fixture
def custody(room):
    return Custody(room)


class Stage:
    """A box with two files on no shelf yet, and two shelves in two rooms."""

    def __init__(self, room):
        self.here = make.shelf(room, "1-A-01L-01-01", length_mm=400)
        self.there = make.shelf(room, "2-A-01L-01-01", length_mm=400)
        self.box = make.box(room, None, "0001")
        self.files = [make.record(room, self.box, f"合同{n}") for n in (1, 2)]
        count_files(room, self.box)


def count_files(room, box):
    with room.act("test") as session:
        count = session.execute(
            select(func.count()).select_from(t.record).where(t.record.c.box_id == box.id)
        ).scalar()
        session.execute(update(t.box).where(t.box.c.id == box.id).values(record_count=count))


@pytest.fixture
def stage(room):
    return Stage(room)


def lend(room, record):
    desk = LoanDesk(room)
    borrower = make.person(room, unit_id=make.unit(room))
    make.application(desk, borrower, [record])
    desk.scan(borrower.code)
    desk.scan(record.code)
    return desk


@pytest.mark.requirement("B-08", "F-14")
def test_every_passage_through_the_door_is_a_line_with_date_count_and_person(custody, stage, room):
    stacks = Stacks(room)
    stacks.place(stage.box.id, stage.here.id)
    stacks.place(stage.box.id, stage.there.id)
    lend(room, stage.files[0])

    out, between, into = custody.passages()

    assert (into.passage, into.row.count, into.place) == (Passage.INTO, 2, "1-A-01L-01-01")
    assert (between.passage, between.row.by) == (Passage.BETWEEN, "林晓")
    assert (out.passage, out.row.person, out.other) == (Passage.OUT_OF, "王建国", "财务部")
    assert out.row.purpose == "审计"
    assert out.place == "2-A-01L-01-01"
    assert f"{out.moment:%Y}" == "2026"
    assert custody.passages(2025) == []


@pytest.mark.requirement("B-08")
@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone is set for a process on Unix only")
@pytest.mark.usefixtures("shanghai")
def test_the_register_of_a_year_begins_at_midnight_on_the_wall(custody, stage, room):
    moments = ("2025-12-31T15:59:59.999999Z", "2025-12-31T16:00:00.000000Z")
    for moment in (*moments, "2026-12-31T16:00:00.000000Z"):
        enter(room, stage, moment)

    (line,) = custody.passages(2026)

    assert line.row.at == moments[1]
    assert line.moment.year == 2026


def test_where_the_register_is_too_long_its_newest_lines_are_kept(stage, room):
    for day in (1, 2, 3):
        enter(room, stage, f"2026-03-0{day}T08:00:00.000000Z")
    with room.read() as session:
        found = store_custody.passages(session, "0000", "9999", 2)
    assert [row.at[:10] for row in found] == ["2026-03-03", "2026-03-02"]


@pytest.mark.requirement("B-07", "F-12", "F-14")
def test_a_ledger_too_long_for_one_paper_is_refused_and_never_cut(stage, room, monkeypatch):
    monkeypatch.setattr(custody_papers, "MOST_FILES", len(stage.files) - 1)

    with pytest.raises(RefusedError) as refused:
        CustodyPapers(room).write_ledger("", "zh-CN")

    assert refused.value.reason is LedgerRefusal.TOO_MANY
    assert refused.value.facts == {"count": 2, "most": 1}
    assert CustodyPapers(room).write_ledger("合同1", "zh-CN").pages == 1


def enter(room, stage, moment):
    with room.act("test") as session:
        line = {"kind": "shelve", "box_id": stage.box.id, "to_place_id": stage.here.id}
        session.execute(t.movement.insert(), {**line, "item_count": 1, "moved_at": moment})


@pytest.mark.requirement("B-07", "F-12")
def test_a_file_has_a_line_when_it_came_in_and_one_for_every_later_change(custody, stage, room):
    stacks, boxes = Stacks(room), Boxes(room)
    stacks.place(stage.box.id, stage.here.id)
    stacks.place(stage.box.id, stage.there.id)
    other = make.box(room, stage.here, "0002")
    boxes.put_in([stage.files[1].id], other.id, "续卷")
    stacks.place(stage.box.id, stage.here.id)

    (first, second) = custody.files()

    assert (first.box_no, first.address) == ("0001", "1-A-01L-01-01")
    assert first.entered_at == custody.lines(first.id)[0].at
    kinds = [(line.kind, line.goal) for line in custody.lines(first.id)]
    assert kinds == [
        ("shelve", "1-A-01L-01-01"),
        ("move", "2-A-01L-01-01"),
        ("move", "1-A-01L-01-01"),
    ]
    for one in (first, second):
        assert one.changes == len(custody.lines(one.id))
        assert one.entered_at == custody.lines(one.id)[0].at
    # What happened to the old box later is no line of the file that left it.
    assert [line.kind for line in custody.lines(second.id)] == ["shelve", "move", "box"]


@pytest.mark.usefixtures("stage")
def test_files_are_found_by_code_title_or_box_and_counted(custody):
    assert custody.count() == 2
    assert custody.count("合同1") == 1
    assert len(custody.files("0001")) == 2
    assert custody.files("nothing") == []


@pytest.mark.usefixtures("stage")
def test_secret_titles_are_masked_for_who_may_not_open_them(custody, room):
    with room.act("test") as session:
        session.execute(update(t.record).values(secrecy=3))
    room.actor = type(room.actor)(1, "w", "王", (), frozenset({Right.QUERY}))
    assert {one.title for one in custody.files()} == {"＊＊＊"}


@pytest.mark.parametrize("guarded", [{"secrecy": 2}, {"personal_data": True}])
@pytest.mark.usefixtures("stage")
def test_a_masked_title_is_not_guessed_by_filtering_the_ledger(custody, room, guarded):
    with room.act("test") as session:
        session.execute(update(t.record).values(**guarded))
    assert custody.count("合同1") == 1
    room.actor = type(room.actor)(1, "w", "王", (), frozenset({Right.QUERY}))
    assert custody.count("合同1") == 0
    assert custody.files("合同1") == []
    assert custody.count("0001") == 2


@pytest.mark.usefixtures("stage")
@pytest.mark.parametrize("sign", ["%", "_"])
def test_signs_of_the_filter_stand_for_themselves(custody, sign):
    assert custody.count(sign) == 0
    assert custody.files(f"合{sign}1") == []


@pytest.mark.requirement("B-09")
def test_each_way_to_disagree_is_found_and_names_the_files(custody, stage, room):
    Stacks(room).place(stage.box.id, stage.here.id)
    assert custody.compare() == []
    unlisted = make.box(room, stage.here, "0002")
    lost = make.box(room, None, "0003")
    moved = make.box(room, None, "0004")
    for one in (lost, moved):
        Stacks(room).place(one.id, stage.here.id)
    with room.act("test") as session:
        session.execute(update(t.box).where(t.box.c.id == lost.id).values(place_id=None))
        session.execute(update(t.box).where(t.box.c.id == moved.id).values(place_id=stage.there.id))
    make.record(room, stage.box, "夹入")

    found = {one.box.box_no: one.kind for one in custody.compare()}

    assert found == {
        "0001": CustodyFinding.COUNT_DIFFERS,
        "0002": CustodyFinding.NOT_IN_LEDGER,
        "0003": CustodyFinding.NOT_ON_MAP,
        "0004": CustodyFinding.PLACE_DIFFERS,
    }
    assert len(custody.files_of(stage.box.id)) == 3
    assert unlisted.id


@pytest.mark.requirement("B-09")
def test_the_ledger_follows_the_map_with_a_reason_and_then_agrees(custody, stage, room):
    box = make.box(room, stage.here, "0002")
    make.record(room, box)
    with pytest.raises(RefusedError) as refused:
        custody.mend([box.id], Mending.LEDGER, " ")
    assert refused.value.reason is MendRefusal.REASON_MISSING

    assert custody.mend([box.id], Mending.LEDGER, "架上有此盒") == 1

    assert custody.compare() == []
    with pytest.raises(RefusedError) as refused:
        custody.mend([box.id], Mending.LEDGER, "再来")
    assert refused.value.reason is MendRefusal.NOTHING_FOUND


@pytest.mark.requirement("B-09")
def test_the_map_follows_the_ledger_where_a_place_is_wrong(custody, stage, room):
    Stacks(room).place(stage.box.id, stage.here.id)
    with room.act("test") as session:
        session.execute(update(t.box).values(place_id=None, place_position=None))

    custody.mend([stage.box.id], Mending.MAP, "盒在原处")

    assert custody.compare() == []
    with room.read() as session:
        assert session.execute(select(t.box.c.place_id)).scalar() == stage.here.id


@pytest.mark.requirement("B-09")
def test_the_map_does_not_follow_the_ledger_onto_a_retired_place(custody, stage, room):
    Stacks(room).place(stage.box.id, stage.here.id)
    with room.act("test") as session:
        session.execute(update(t.box).values(place_id=None, place_position=None))
        retired = update(t.place).where(t.place.c.id == stage.here.id)
        session.execute(retired.values(retired_on="2026-03-02"))

    with pytest.raises(RefusedError) as refused:
        custody.mend([stage.box.id], Mending.MAP, "盒在原处")

    assert refused.value.reason is MendRefusal.PLACE_RETIRED
    assert (refused.value.facts["box"], refused.value.facts["place"]) == ("0001", "1-A-01L-01-01")


def test_files_put_in_and_taken_out_keep_the_count_of_the_ledger(custody, stage, room):
    Stacks(room).place(stage.box.id, stage.here.id)
    extra = make.record(room)
    Boxes(room).put_in([extra.id], stage.box.id, "补入")
    Boxes(room).take_out([stage.files[0].id])
    assert custody.compare() == []


@pytest.mark.requirement("F-14", "F-12")
@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_both_registers_are_printed_whole(custody, stage, room, language):
    Stacks(room).place(stage.box.id, stage.here.id)
    papers = CustodyPapers(room)

    door = papers.write_in_out(custody.passages(), "", language, sentence)
    ledger = papers.write_ledger("", language)

    assert (door.pages, door.warnings) == (1, ())
    assert (ledger.pages, ledger.warnings) == (1, ())
