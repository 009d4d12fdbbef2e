"""Kinds of boxes: measures that are measures, and none without size."""

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.boxes import BoxTypeProblem, ContainerKind
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import ImportRequest
from desktop_archive.services.places.box_types import BoxTypeDraft, BoxTypes
from desktop_archive.store import tables as t

A50 = {"name": "A50", "height_mm": 310, "width_mm": 220, "thickness_mm": 50}


@pytest.fixture
def kinds(room):
    return BoxTypes(room)


@pytest.mark.requirement("B-12")
@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"name": " "}, BoxTypeProblem.NAME_MISSING),
        ({"height_mm": 0}, BoxTypeProblem.SIZE_MISSING),
        ({"thickness_mm": 0, "width_mm": 0}, BoxTypeProblem.SIZE_MISSING),
        ({"width_mm": 2}, BoxTypeProblem.SIZE_NONSENSE),
        ({"height_mm": 31_000}, BoxTypeProblem.SIZE_NONSENSE),
        ({"height_mm": -310}, BoxTypeProblem.SIZE_NONSENSE),
        ({"thickness_mm": 4}, BoxTypeProblem.SIZE_NONSENSE),
        ({"full_g": 0}, BoxTypeProblem.WEIGHT_NONSENSE),
        ({"full_g": 2_300_000}, BoxTypeProblem.WEIGHT_NONSENSE),
        ({"may_lie": True, "pile_of": 0}, BoxTypeProblem.PILE_NONSENSE),
    ],
)
def test_a_kind_of_box_without_sense_is_refused_in_words(kinds, change, problem):
    with pytest.raises(RefusedError) as refused:
        kinds.add(BoxTypeDraft(**A50 | change))

    assert refused.value.reason is problem
    assert kinds.all() == []


def test_the_register_itself_takes_no_box_without_size(room, kinds):
    kinds.add(BoxTypeDraft(**A50))

    with pytest.raises(IntegrityError, match="has measures"), room.act("test") as session:
        session.execute(update(t.box_type).values(height_mm=0))


def test_a_kind_is_changed_retired_and_offered_again(room, kinds):
    key = kinds.add(BoxTypeDraft(**A50))
    kinds.change(key, BoxTypeDraft(**A50 | {"full_g": 2_300, "may_lie": True, "pile_of": 4}))
    kinds.retire(key)

    assert Boxes(room).types() == []
    (row,) = kinds.all()
    assert (row.full_g, row.may_lie, row.pile_of, row.retired) == (2_300, True, 4, True)
    kinds.retire(key, retired=False)
    assert [one.name for one in Boxes(room).types()] == ["A50"]


def test_no_two_kinds_share_a_name(kinds):
    first = kinds.add(BoxTypeDraft(**A50))
    kinds.change(first, BoxTypeDraft(**A50))

    with pytest.raises(RefusedError) as refused:
        kinds.add(BoxTypeDraft(**A50))
    assert refused.value.reason is BoxTypeProblem.NAME_TAKEN


def test_a_kind_that_a_list_only_names_is_known_to_have_no_size(room, kinds, tmp_path):
    path = tmp_path / "boxes.csv"
    path.write_text("档号,题名,盒号,盒型\nZ109-WS·2020-Y-0001,通知,1,大号盒\n", "utf-8")
    ImportDesk(room).apply(ImportRequest(path=path))

    assert [(one.name, one.measured) for one in kinds.all()] == [("大号盒", False)]


def test_a_kind_is_found_by_the_code_it_ships_with(kinds):
    kinds.add(BoxTypeDraft(**A50 | {"name": "档案盒 50 mm"}))

    assert kinds.find("a50").name == "档案盒 50 mm"
    assert kinds.find("档案盒 50 mm") is not None
    assert kinds.find("B90") is None


def test_a_new_kind_leaves_a_line_in_the_trail(room, kinds):
    kinds.add(BoxTypeDraft(**A50 | {"kind": ContainerKind.DRAWING_BAG}))

    with room.read() as session:
        kept = session.execute(select(t.audit.c.tbl).where(t.audit.c.tbl == "box_type"))
        assert len(kept.all()) == 1
