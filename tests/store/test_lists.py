"""Lists of records: whichever way a list is answered, it is the same list."""

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from sqlalchemy import update

from desktop_archive.rules.finding.troubles import FindProblem
from desktop_archive.rules.reach import ANYBODY, EVERYTHING, Reach
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.room import Room
from desktop_archive.store import class_tree, lists
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.queries import Node, Query
from desktop_archive.store.search import put_records
from tests.services import builders as make
from tests.services.conftest import clock, empty_room, room, template
from tests.services.destroyed import let_be_destroyed

__all__ = ["clock", "empty_room", "room", "template"]

TITLES = ("设备采购合同", "合同变更通知", "会议通知", "工资表", "Annual report D10", "采购计划")
ALL = Query()
#: Somebody of the one unit that is described.
LEVEL_TWO = replace(EVERYTHING, units=frozenset({1}))


@pytest.fixture
def ids(room: Room) -> list[int]:
    """Forty records that differ in everything a list is sorted or narrowed by."""
    first = make.record(room).id
    shelves = [make.shelf(room, code) for code in ("1-B-01L-01-01", "1-A-01L-01-01")]
    stood = [make.box(room, shelf, f"{at:04}").id for at, shelf in enumerate(shelves)]
    with room.act("test") as session:
        session.execute(t.unit.insert(), {"code": "CWB", "name": "财务部"})
        like = session.execute(t.record.select().where(t.record.c.id == first)).mappings().one()
        made = [first + 1 + at for at in range(40)]
        rows = [dict(like) | {"id": made[at]} | _differing(at) for at in range(40)]
        session.execute(t.record.insert(), rows)
        put_records(session, made)
        session.execute(
            update(t.record).where(t.record.c.id.in_(made[1::3])).values(box_id=stood[0])
        )
        session.execute(
            update(t.record).where(t.record.c.id.in_(made[2::3])).values(box_id=stood[1])
        )
        some = t.record.c.id.in_
        for state, which in (("proposed", made[:3]), ("repair", made[5:9])):
            session.execute(update(t.record).where(some(which)).values(state=state))
        away = [first, made[3]]
        session.execute(update(t.record).where(some(away)).values(withdrawn_at=session.at))
    let_be_destroyed(room, some(made[:2]))
    return made


def _differing(at: int) -> dict[str, object]:
    code = f"Z109-WS-2026-D10-{at + 100:04}"
    return {
        "serial": at + 100,
        "number": None,
        "code": code,
        "code_key": lookup_key(code),
        "title": TITLES[at % 6],
        "creator": ("", "工程部", "办公室")[at % 3],
        "year": 2018 + at % 5,
        "date_from": None if at % 4 == 0 else f"20{18 + at % 5}-0{1 + at % 8}-01",
        "pages": None if at % 7 == 0 else at % 5,
        "secrecy": (0, 0, 1, 2)[at % 4],
        "unit_code": ("BGS", "CWB")[at % 2],
        "carrier": "film" if at == 9 else "paper",
        "sealed": at == 11,
        "due_on": f"203{at % 3}-01-01" if at % 3 else None,
    }


@contextlib.contextmanager
def looking(room: Room, reach: Reach) -> Iterator[Session]:
    """Look at a room as far as somebody sees."""
    with room.read_whole() as session:
        yield session.held_to(reach)


def found(room: Room, query: Query, reach: Reach = EVERYTHING) -> list[int]:
    with looking(room, reach) as session:
        return list(lists.everything(session, query))


def asked(room: Room, text: str, **values: object) -> set[int]:
    return set(found(room, replace(ALL, text=text, order="best", **values)))


REACHES = [EVERYTHING, ANYBODY, replace(ANYBODY, hides=True), LEVEL_TWO]
TEXTS = ["", "year:2019..2021 -unit:CWB", "合同", "pages:1.. 通知"]


def orders(text: str, reach: Reach) -> list[str]:
    """Return a quarter of the orders: each meets every text once and every reach once."""
    first = (TEXTS.index(text) + REACHES.index(reach)) % len(TEXTS)
    return [*lists.ORDERS, "best"][first :: len(TEXTS)]


@pytest.mark.parametrize("reach", REACHES)
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.usefixtures("ids")
def test_gathered_walked_and_begun_a_list_has_one_order(
    room: Room, monkeypatch: pytest.MonkeyPatch, text: str, reach: Reach
) -> None:
    for order, ascending in product(orders(text, reach), (True, False)):
        query = Query(text=text, order=order, ascending=ascending)
        gathered = found(room, query, reach)
        with looking(room, reach) as session:
            begun = lists.begin(session, query, 5)
            assert list(begun.ids[:5]) == gathered[:5]
            assert lists.count(session, query) == len(gathered)
        monkeypatch.setattr(lists, "FEW", 2)
        monkeypatch.setattr(lists, "_MANY", 2)
        assert found(room, query, reach) == gathered
        with looking(room, reach) as session:
            begun = lists.begin(session, query, 5)
            assert list(begun.ids[:5]) == gathered[:5]
            assert begun.at_least <= len(gathered) or begun.complete
            pieces = [lists.page_ids(session, query, at, 7) for at in range(0, 42, 7)]
        assert [one for piece in pieces for one in piece] == gathered
        monkeypatch.undo()


@pytest.mark.requirement("C-39")
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("合同", lambda at: at % 6 in (0, 1)),
        ("合", lambda at: at % 6 in (0, 1)),
        ("采购 合同", lambda at: at % 6 == 0),
        ("合同 -采购", lambda at: at % 6 == 1),
        ('"合同通知"', lambda at: False),
        ('"采购合同"', lambda at: at % 6 == 0),
        ("会议 OR 工资", lambda at: at % 6 in (2, 3)),
        ("annu", lambda at: at % 6 == 4),
        ("title:工程", lambda at: False),
        ("creator:工程", lambda at: at % 3 == 1),
        ("通知 year:2019", lambda at: at % 6 in (1, 2) and at % 5 == 1),
        ("-通知", lambda at: at % 6 not in (1, 2)),
        ("year:2019..2020", lambda at: at % 5 in (1, 2)),
        ("year:2018,2022", lambda at: at % 5 in (0, 4)),
        ("unit:cwb secrecy:internal,secret", lambda at: at % 2 == 1 and at % 4 in (2, 3)),
        ("pages:>=3", lambda at: at % 7 and at % 5 >= 3),
        ("no:date", lambda at: at % 4 == 0),
        ("has:creator no:box", lambda at: False),
        ("no:box", lambda at: at % 3 == 0),
        ("place:1-A", lambda at: at % 3 == 2),
        ("box:0000 is:shelved", lambda at: at % 3 == 1),
        ("carrier:film", lambda at: at == 9),
        ("is:sealed", lambda at: at == 11),
        ("state:repair", lambda at: 5 <= at < 9),
        ("due:2031", lambda at: at % 3 == 1),
        ("(会议 year:2020) OR is:sealed", lambda at: (at % 6 == 2 and at % 5 == 2) or at == 11),
    ],
)  # fmt: skip
def test_a_question_finds_what_it_says_and_nothing_that_is_gone(room, ids, text, wanted) -> None:
    expected = {ids[at] for at in range(4, 40) if wanted(at)}
    expected |= {ids[2]} if wanted(2) else set()
    assert asked(room, text) == expected


@pytest.mark.requirement("D-33")
def test_what_is_gone_is_shown_on_request_only(room: Room, ids: list[int]) -> None:
    hidden, first = {ids[0], ids[1], ids[3]}, ids[0] - 1
    assert asked(room, "") == set(ids) - hidden
    assert asked(room, "", gone=True) == {*ids, first}
    assert asked(room, "state:destroyed") == {ids[0], ids[1]}
    assert asked(room, "state:withdrawn") == {ids[3], first}
    assert asked(room, "合同", only="destroyed") == {ids[0], ids[1]}


@pytest.mark.requirement("N-13", "C-27", "C-35")
def test_customers_are_narrowed_by_kind_business_and_date_at_once(room, ids) -> None:
    with room.act("test") as session:
        own = {"code": "own1", "kind": "choice", "name_en": "Business", "name_zh_cn": "业务类型"}
        session.execute(t.field.insert(), own)
        word = {
            "field": "own1",
            "value": "软件开发",
            "name_en": "software",
            "name_zh_cn": "软件开发",
        }
        session.execute(t.field_choice.insert(), word)
        said = [
            {"record_id": ids[at], "field": field, "value": value}
            for at in range(10, 40)
            for field, value, when in (
                ("customer_class", "重点客户", at % 2 == 0),
                ("customer_class", "一般客户", at % 2 == 1),
                ("own1", "软件开发", at % 3 == 0),
                ("telephone", "13812345678", at == 12),
            )
            if when
        ]
        session.execute(t.description.insert(), said)
    key = {ids[at] for at in range(10, 40, 2)}
    both = {ids[at] for at in range(12, 40, 6)}
    assert asked(room, 'field:"Customer class=key customer"') == key
    assert asked(room, "著录项:客户类别=重点客户 field:业务类型＝software") == both
    year = {ids[at] for at in range(12, 40, 6) if at % 5 == 3}
    assert asked(room, "field:customer_class=重点客户 field:business=软件 year:2021") == year
    assert asked(room, "field:telephone=138") == {ids[12]}
    shut = replace(ALL, order="best", text="field:telephone=138")
    assert found(room, shut, ANYBODY) == []
    with pytest.raises(RefusedError) as refused:
        asked(room, "field:客户类=重点客户")
    assert refused.value.facts["meant"] == "客户类别"


@pytest.mark.requirement("N-15")
def test_a_series_stands_by_date_inside_its_class(room: Room, ids: list[int]) -> None:
    with room.read_whole() as session:
        category = session.execute(t.category.select().with_only_columns(t.category.c.id)).scalar()
        order = t.record.c.date_from
        dates = dict(
            session.execute(t.record.select().with_only_columns(t.record.c.id, order)).all()
        )
    for text in ("", "unit:BGS"):
        series = found(room, replace(ALL, node=Node(1, category), text=text, order="date"))
        days = [dates[one] or "" for one in series]
        dated = [day for day in days if day]
        assert len(dated) >= 10
        assert dated == sorted(dated)
        assert days[: len(dated)] == dated or days[-len(dated) :] == dated
    assert set(series) <= set(ids)


@pytest.mark.requirement("R-19")
def test_who_may_not_read_an_entry_cannot_ask_what_it_says(room: Room, ids: list[int]) -> None:
    secret = {ids[at] for at in range(3, 40, 4)}
    reader = replace(ALL, order="best")
    assert set(found(room, reader, ANYBODY)) & secret == secret - {ids[3]}
    for text in (
        "合同",
        "-合同",
        "pages:1",
        "no:date",
        "is:sealed",
        "creator:办公室",
        "carrier:paper",
    ):
        assert not set(found(room, replace(reader, text=text), ANYBODY)) & secret
    by_title = found(room, replace(reader, order="title"), ANYBODY)
    assert set(by_title[-9:]) == secret - {ids[3]}


@pytest.mark.requirement("N-20")
def test_a_code_is_found_as_it_is_and_as_it_was(room: Room, ids: list[int]) -> None:
    with room.act("test") as session:
        old = {"record_id": ids[20], "code": "甲-1999-7", "code_key": "甲19997", "changed_at": "t"}
        session.execute(t.former_code.insert(), old)
    with room.read() as session:
        code = session.execute(
            t.record.select().with_only_columns(t.record.c.code).where(t.record.c.id == ids[30])
        ).scalar_one()
    assert found(room, replace(ALL, text=code, order="best")) == [ids[30]]
    assert found(room, replace(ALL, text="甲 1999-7", order="best")) == [ids[20]]
    assert asked(room, "code:甲1999") == {ids[20]}
    assert asked(room, "has:former") == {ids[20]}


@pytest.mark.requirement("N-07")
@pytest.mark.usefixtures("ids")
def test_the_tree_counts_what_its_lists_show(room: Room) -> None:
    with room.read() as session:
        for fonds, category, year, period, unit, count in class_tree.tree(session):
            node = Node(fonds, category, year, period, unit)
            assert lists.count(session, replace(ALL, node=node)) == count
            assert len(lists.everything(session, replace(ALL, node=node))) == count


@pytest.mark.usefixtures("ids")
def test_a_class_this_room_does_not_have_is_pointed_at(room: Room) -> None:
    with pytest.raises(RefusedError) as refused:
        asked(room, "合同 class:XYZ")
    assert refused.value.reason is FindProblem.UNKNOWN_VALUE
    assert (refused.value.facts["trouble"].start, refused.value.facts["word"]) == (9, "XYZ")
