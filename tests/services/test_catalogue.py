"""The catalogue: entries are numbered, checked, found, changed with history, and masked."""

import pytest
from sqlalchemy import select

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.finding.troubles import FindProblem
from desktop_archive.rules.records import FieldProblem
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.accounts import Door
from desktop_archive.services.catalogue.desk import Catalogue, EntryDraft, Node, Query
from desktop_archive.services.hits import HitKind
from desktop_archive.services.masking import MASK
from desktop_archive.services.room import Room
from desktop_archive.services.search import SearchDesk
from desktop_archive.store import tables as t
from tests.services.conftest import NewRooms, sign_in_as


@pytest.fixture
def new_room(start_room: NewRooms) -> Room:
    room = start_room()
    sign_in_as(room, Role.ARCHIVIST, login="clerk")
    return room


@pytest.fixture
def catalogue(new_room: Room) -> Catalogue:
    return Catalogue(new_room)


def entry(catalogue: Catalogue, title: str, **changes: object) -> EntryDraft:
    choices = catalogue.choices()
    category = next(one.id for one in choices["category"] if one.code == "WS")
    period = next(one.id for one in choices["retention"] if one.code == "D10")
    values: dict[str, object] = {
        "title": title,
        "category_id": category,
        "retention_id": period,
        "year": 2021,
        "unit_code": "BGS",
        "date_text": "2021-03-18",
        "creator": "办公室",
        **changes,
    }
    return EntryDraft(**values)  # type: ignore[arg-type]


def titles(catalogue: Catalogue, text: str) -> list[str]:
    return [row.title for row in catalogue.page(Query(text=text), 0, 100)]


@pytest.mark.requirement("N-01", "N-02", "N-08", "N-17", "N-20", "P-20")
def test_a_new_entry_gets_the_next_number_that_was_shown_before(catalogue: Catalogue) -> None:
    draft = entry(catalogue, "关于办公用房的通知")
    assert catalogue.preview(draft)[0] == "Z109-WS·2021-D10-BGS-0001"
    first = catalogue.create(draft)
    assert catalogue.preview(draft)[0] == "Z109-WS·2021-D10-BGS-0002"
    second = catalogue.create(draft)
    other = catalogue.create(entry(catalogue, "另一年", year=2022, date_text="2022"))
    codes = [found.code for key in (first, second, other) if (found := catalogue.row(key))]
    assert codes == [
        "Z109-WS·2021-D10-BGS-0001",
        "Z109-WS·2021-D10-BGS-0002",
        "Z109-WS·2022-D10-BGS-0001",
    ]


@pytest.mark.requirement("C-44", "K-01")
@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"title": " "}, FieldProblem.TITLE_MISSING),
        ({"retention_id": None}, FieldProblem.RETENTION_MISSING),
        ({"category_id": None}, FieldProblem.CATEGORY_MISSING),
        ({"year": None}, FieldProblem.YEAR_MISSING),
        ({"date_text": "2021-02-30"}, FieldProblem.DATE_IMPOSSIBLE),
        ({"secrecy": 2}, FieldProblem.LEVEL_SETTER_MISSING),
        ({"pages": -1}, FieldProblem.PAGES_NEGATIVE),
    ],
)
def test_an_incomplete_entry_is_refused_and_nothing_is_stored(
    catalogue: Catalogue, changes: dict[str, object], problem: FieldProblem
) -> None:
    with pytest.raises(RefusedError) as refused:
        catalogue.create(entry(catalogue, **{"title": "通知", **changes}))
    assert problem in refused.value.facts["problems"]  # type: ignore[operator]
    assert catalogue.count(Query()) == 0


@pytest.mark.requirement("C-39")
@pytest.mark.parametrize(
    "text",
    ["投诉", "投訴", "处理", "诉处理", "tscl", "Z109 WS 2021", "BGS-0001", "２０２１", "办公"],
)
def test_an_entry_is_found_by_any_piece_of_it_in_either_script(
    catalogue: Catalogue, text: str
) -> None:
    catalogue.create(entry(catalogue, "客户投诉处理记录"))
    assert titles(catalogue, text) == ["客户投诉处理记录"]
    assert titles(catalogue, "合同") == []


@pytest.mark.requirement("C-43", "C-38")
def test_a_change_keeps_what_was_and_moves_the_index_along(catalogue: Catalogue) -> None:
    record = catalogue.create(entry(catalogue, "投诉记录"))
    catalogue.edit(record, entry(catalogue, "表扬记录", pages=12), reason="题名有误")
    assert titles(catalogue, "投诉") == []
    assert titles(catalogue, "表扬") == ["表扬记录"]
    change = {line.field: line for line in catalogue.history(record)}
    assert (change["title"].old, change["title"].new) == ("投诉记录", "表扬记录")
    assert (change["pages"].new, change["title"].reason) == ("12", "题名有误")
    assert change["title"].who == "clerk"


@pytest.mark.requirement("R-19", "C-03")
def test_a_secret_entry_shows_only_number_class_and_place(
    catalogue: Catalogue, new_room: Room
) -> None:
    record = catalogue.create(entry(catalogue, "机密报告", secrecy=3, secrecy_body="总经理"))
    assert titles(catalogue, "机密") == ["机密报告"]
    sign_in_as(new_room, Role.CLERK, login="front")
    assert titles(catalogue, "机密") == []
    assert SearchDesk(new_room).find("机密", kind=HitKind.RECORDS).hits == []
    row = catalogue.row(record)
    assert row is not None
    assert (row.title, row.creator, row.code) == (MASK, "", "Z109-WS·2021-D10-BGS-0001")
    assert catalogue.whole(record) is None
    assert catalogue.history(record) == []


@pytest.mark.requirement("Q-24", "X-14")
def test_opening_what_is_guarded_is_kept_in_the_trail_once_a_day_for_each_reader(
    catalogue: Catalogue, new_room: Room
) -> None:
    records = [
        catalogue.create(entry(catalogue, title, **values))
        for title, values in (
            ("机密报告", {"secrecy": 3, "secrecy_body": "总经理"}),
            ("业主资料", {"personal_data": True}),
            ("通知", {}),
        )
    ]
    for _ in range(2):
        for record in records:
            catalogue.whole(record)
        catalogue.edit(records[2], entry(catalogue, f"通知 {_}"))
    sign_in_as(new_room, Role.CLERK, login="front")
    assert [catalogue.whole(record) for record in records[:2]] == [None, None]
    Door(new_room).sign_out()
    kinds = t.operation.c.action == "open_guarded", t.event.c.kind == "open_guarded"
    with new_room.read_whole() as session:
        actors = session.execute(select(t.operation.c.actor).where(kinds[0])).scalars().all()
        subjects = session.execute(select(t.event.c.subject).where(kinds[1])).scalars().all()
    assert actors == ["clerk"]
    assert sorted(subjects) == [f"record:{one}" for one in records[:2]]


@pytest.mark.requirement("N-07")
def test_the_tree_counts_by_fonds_class_year_period_and_unit(catalogue: Catalogue) -> None:
    for year in (2021, 2021, 2022):
        catalogue.create(entry(catalogue, "通知", year=year, date_text=str(year)))
    (fonds,) = catalogue.children(Node())
    (category,) = catalogue.children(fonds.node)
    years = catalogue.children(category.node)
    assert (fonds.code, fonds.count, category.code) == ("Z109", 3, "WS")
    assert [(year.label.english, year.count) for year in years] == [("2021", 2), ("2022", 1)]
    assert catalogue.count(Query(node=years[0].node)) == 2


@pytest.mark.parametrize(
    "text",
    ["O'Neil", "C++", '"', '档案"', "AND", "a OR", "NEAR(a b", "*", "(" * 3000, "10:x", "%_", "\0",
     "find_body MATCH x", "'; DROP TABLE box;--", "👍" * 500, "x" * 10_000],
)  # fmt: skip
def test_no_search_text_breaks_anything(catalogue: Catalogue, new_room: Room, text: str) -> None:
    catalogue.create(entry(catalogue, "通知"))
    assert catalogue.count(Query(text=text)) <= 1
    assert SearchDesk(new_room).find(text).count <= 1


def test_a_field_there_is_none_of_is_refused_at_its_word(catalogue: Catalogue) -> None:
    with pytest.raises(RefusedError) as refused:
        catalogue.page(Query(text="通知 col:x"), 0, 10)
    assert refused.value.reason is FindProblem.UNKNOWN_FIELD
    assert refused.value.facts["word"] == "col"


@pytest.mark.parametrize("order", ["code", "title", "date", "pages", "(SELECT 1)", "id;--", ""])
def test_only_known_columns_are_sorted_by(catalogue: Catalogue, order: str) -> None:
    for title in ("甲", "乙"):
        catalogue.create(entry(catalogue, title))
    rows = catalogue.page(Query(order=order), 0, 10)
    assert {row.title for row in rows} == {"甲", "乙"}


@pytest.mark.requirement("C-39")
def test_the_find_field_groups_what_it_finds_and_marks_it(
    catalogue: Catalogue, new_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    for at in range(4):
        catalogue.create(entry(catalogue, f"客户投诉处理记录{at}"))
    code = catalogue.page(Query(), 2, 1)[0].code
    desk = SearchDesk(new_room)
    found = desk.find("投诉", 2)
    assert [(hit.kind, hit.spans) for hit in found.hits] == [(HitKind.RECORDS, ((2, 4),))] * 2
    assert (found.count, found.capped, found.troubles) == (4, False, ())
    assert [hit.is_exact for hit in desk.find(code).hits] == [True]
    (trouble,) = desk.find("投诉 year:no").troubles
    assert trouble.word == "no"
    assert desk.find("投诉 year:no").hits == []
    monkeypatch.setattr("desktop_archive.services.search._COUNTED", 3)
    assert desk.find("投诉", 2).capped
