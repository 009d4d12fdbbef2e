"""The register of places: addresses, measures, and what is given up."""

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.addresses import AddressProblem
from desktop_archive.rules.boxes import ContainerKind
from desktop_archive.rules.reference_codes import TemplateProblem
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import PlaceKind, PlaceProblem, Unfit
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import ImportRequest
from desktop_archive.services.places.register import ShelfChange
from desktop_archive.services.search import SearchDesk
from desktop_archive.services.shelves import RackPlan
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import sign_in_as

SHORT = "{room}/{row:02}{side}/{bay}/{level}"


def measures(**values):
    usual = {"length_mm": 860, "height_mm": 330, "depth_mm": 400, "limit_kg": None}
    return ShelfChange(**usual | values)


def refusal(act):
    with pytest.raises(RefusedError) as refused:
        act()
    return refused.value


@pytest.fixture
def full(room, stacks):
    """A shelf with two boxes of 30 mm on it."""
    kind = make.a_kind_of_box(room, full_g=1_500)
    shelf = stacks.find_shelf("1-A-01L-01-01")
    for number in ("0001", "0002"):
        stacks.place(make.box(room, box_no=number, type_id=kind).id, shelf)
    return shelf


# --- addresses ---------------------------------------------------------------------------------


@pytest.mark.requirement("B-06")
def test_a_room_is_addressed_anew_in_one_act_and_old_addresses_are_still_found(
    room, register, stacks
):
    shelf, here = stacks.find_shelf("1-A-01L-02-03"), register.rooms()[0]
    look = register.look(here.id, SHORT)

    assert len(look.changes) == 24
    assert (shelf, "1-A-01L-02-03", "1/01L/2/3") in look.changes
    assert register.readdress(here.id, SHORT, "新标识牌") == 24
    assert stacks.shelf(shelf).address == "1/01L/2/3"
    assert stacks.find_shelf("1/01L/2/3") == stacks.find_shelf("1-A-01L-02-03") == shelf
    assert register.rooms()[0].template == SHORT
    with room.read() as session:
        acts = session.execute(
            select(t.operation.c.reason).where(t.operation.c.action == "readdress_room")
        )
        assert acts.scalars().all() == ["新标识牌"]


def test_the_field_on_top_finds_a_shelf_by_the_address_it_once_had(room, register, stacks):
    shelf = stacks.find_shelf("1-A-01L-02-03")
    register.readdress(register.rooms()[0].id, SHORT, "新标识牌")

    assert [hit.id for hit in SearchDesk(room).find("1-A-01L-02-03").hits] == [shelf]


def test_shelves_may_trade_addresses(register, stacks):
    here = register.rooms()[0].id
    first = stacks.find_shelf("1-A-01L-01-02")
    register.readdress(here, "{room}-{row:02}{side}-{bay:02}-{level:02}", "一")
    register.readdress(here, "{room}-{row:02}{side}-{level:02}-{bay:02}", "二")

    assert stacks.shelf(first).address == "1-01L-02-01"
    assert register.readdress(here, "", "还原") == 24
    assert stacks.shelf(first).address == "1-A-01L-01-02"


def test_an_open_loan_learns_the_new_address(room, register, full):
    with room.read() as session:
        (box_id, _other) = session.execute(
            select(t.box.c.id).where(t.box.c.place_id == full)
        ).scalars()
    borrower, record = make.person(room), make.record(room, make.Made(box_id, ""))
    with room.act("test") as session:
        facts = {"lent_at": session.at, "lent_on": "2026-03-01", "first_due_on": "2026-04-01"}
        session.execute(
            t.loan.insert(),
            {"record_id": record.id, "person_id": borrower.id, "due_on": "2026-04-01", **facts},
        )
    register.readdress(register.rooms()[0].id, SHORT, "新标识牌")

    with room.read() as session:
        assert session.execute(select(t.loan.c.home_address)).scalar() == "1/01L/1/1"


@pytest.mark.parametrize(
    ("form", "reason", "problem"),
    [
        (SHORT, " ", AddressProblem.REASON_MISSING),
        ("", "无", AddressProblem.NOTHING_CHANGES),
        ("{room}-{bay:02}-{level:02}", "无", AddressProblem.SAME_ADDRESS),
        ("{room}-{year}-{level:02}", "无", AddressProblem.NOT_OF_A_PLACE),
        ("{room}{zone}-{level:02}", "无", TemplateProblem.AMBIGUOUS),
    ],
)
def test_a_template_that_cannot_be_is_refused_and_nothing_changes(
    register, stacks, form, reason, problem
):
    here = register.rooms()[0].id

    assert refusal(lambda: register.readdress(here, form, reason)).reason is problem
    assert stacks.find_shelf("1-A-01L-02-03") is not None


def test_a_rack_is_built_as_its_room_is_addressed(register, stacks):
    register.readdress(register.rooms()[0].id, SHORT, "新标识牌")
    more = RackPlan(room_code="1", zone="A", ranges="2-3", bays=2, shelves=3)

    found = stacks.preview(more)

    assert (len(found.addresses), found.known) == (24, 12)
    assert found.addresses[-1] == "1/03R/2/3"
    assert stacks.build(more) == 12


def test_a_new_room_is_addressed_as_the_plan_says(stacks):
    plan = RackPlan(room_code="2", ranges="1", bays=1, shelves=1, template=SHORT)

    assert stacks.preview(plan).addresses == ("2/01L/1/1", "2/01R/1/1")
    stacks.build(plan)
    assert stacks.find_shelf("2/01R/1/1") is not None


def test_a_rack_never_takes_an_address_that_another_shelf_once_had(register, stacks):
    register.readdress(register.rooms()[0].id, SHORT, "新标识牌")
    plan = RackPlan(room_code="1-A", ranges="1", bays=1, shelves=1)

    problem = refusal(lambda: stacks.build(plan))

    assert problem.reason is AddressProblem.ADDRESS_TAKEN
    assert problem.facts == {"address": "1-A-01L-01-01"}


def test_a_list_of_shelves_taken_in_again_knows_them_under_their_old_addresses(
    room, register, stacks, tmp_path
):
    register.readdress(register.rooms()[0].id, SHORT, "新标识牌")
    path = tmp_path / "shelves.csv"
    path.write_text(
        "库房,区,列,面,节,层,净长\n1号库房,A,1,左,1,1,860\n1号库房,A,9,左,1,1,860\n", "utf-8"
    )
    report = ImportDesk(room).apply(ImportRequest(path=path))

    assert (report.taken, len(report.refused)) == (1, 1)
    assert stacks.find_shelf("1/09L/1/1") is not None


# --- measures ----------------------------------------------------------------------------------


@pytest.mark.requirement("B-11", "B-12")
@pytest.mark.parametrize(
    ("change", "problem", "facts"),
    [
        (measures(length_mm=59), PlaceProblem.SHORTER_THAN_CONTENT, {"used_mm": 60}),
        (measures(height_mm=309), PlaceProblem.LOWER_THAN_CONTENT, {"used_mm": 310}),
        (measures(depth_mm=219), PlaceProblem.SHALLOWER_THAN_CONTENT, {"used_mm": 220}),
        (measures(limit_kg=2), PlaceProblem.LIGHTER_THAN_CONTENT, {"used_kg": 3}),
        (measures(kind=PlaceKind.OFFICE), PlaceProblem.NO_PLACE_FOR_BOXES, {"count": 2}),
        (measures(kind=PlaceKind.READING_ROOM), PlaceProblem.NO_PLACE_FOR_BOXES, {"count": 2}),
        (
            measures(takes=(ContainerKind.DRAWING_BAG,)),
            PlaceProblem.CONTENT_OF_ANOTHER_KIND,
            {},
        ),
    ],
)
def test_a_shelf_never_becomes_too_small_for_what_stands_on_it(
    register, full, change, problem, facts
):
    refused = refusal(lambda: register.change([full], change))

    assert refused.reason is problem
    assert refused.facts == {"place": "1-A-01L-01-01", **facts}


@pytest.mark.parametrize(
    "change", [measures(length_mm=0), measures(height_mm=-1), measures(limit_kg=99_999)]
)
def test_nonsense_measures_are_refused_in_words(register, full, change):
    assert refusal(lambda: register.change([full], change)).reason is PlaceProblem.NONSENSE


def test_measures_that_leave_room_are_taken_and_shown(register, stacks, full):
    change = measures(
        length_mm=60, height_mm=310, depth_mm=220, limit_kg=3, takes=(ContainerKind.BOX,)
    )

    assert register.change([full], change) == 1

    line = next(one for one in register.lines() if one.id == full)
    assert (line.row.length_mm, line.row.limit_kg, line.takes) == (60, 3, (ContainerKind.BOX,))
    assert stacks.shelf(full).length_mm == 60


@pytest.mark.requirement("B-12")
def test_a_shelf_made_for_drawings_takes_no_box(room, register, stacks):
    shelf = stacks.find_shelf("1-A-01L-01-02")
    register.change([shelf], measures(takes=(ContainerKind.DRAWING_BAG,)))

    assert refusal(lambda: stacks.place(make.box(room).id, shelf)).reason is Unfit.WRONG_KIND


def test_a_weight_limit_is_kept_and_an_unknown_weight_is_no_excuse(room, register, stacks):
    shelf = stacks.find_shelf("1-A-01L-01-02")
    heavy = make.a_kind_of_box(room, "重", full_g=6_000)
    register.change([shelf], measures(limit_kg=10))
    stacks.place(make.box(room, box_no="1", type_id=heavy).id, shelf)

    second = make.box(room, box_no="2", type_id=heavy).id
    unknown = make.box(room, box_no="3").id

    assert refusal(lambda: stacks.place(second, shelf)).reason is Unfit.TOO_HEAVY
    assert refusal(lambda: stacks.place(unknown, shelf)).reason is Unfit.WEIGHT_UNKNOWN


# --- giving up ---------------------------------------------------------------------------------


@pytest.mark.requirement("B-06")
def test_a_place_under_a_box_is_not_given_up_and_the_refusal_says_which(register, stacks, full):
    side = stacks.side_of_shelf(full)

    refused = refusal(lambda: register.retire([side], "拆除"))

    assert refused.reason is PlaceProblem.STILL_IN_USE
    assert refused.facts == {"count": 2, "place": "1-A-01L-01-01", "boxes": ("0001", "0002")}


@pytest.mark.requirement("B-06")
def test_a_place_given_up_stays_in_the_register_with_day_and_reason(register, stacks):
    bay = [stacks.find_shelf(f"1-A-01L-01-0{level}") for level in (1, 2, 3)]

    assert refusal(lambda: register.retire(bay, " ")).reason is PlaceProblem.REASON_MISSING
    assert register.retire(bay, "拆除") == 4, "the bay goes with its shelves"

    gone = [one for one in register.lines() if one.is_retired]
    assert [one.row.address for one in gone] == [f"1-A-01L-01-0{level}" for level in (1, 2, 3)]
    assert {(one.row.retired_on, one.row.retired_reason) for one in gone} == {
        ("2026-03-17", "拆除")
    }
    assert stacks.zones()[0].sides[0].bays == 1
    assert register.reopen(bay[:1]) == 2
    assert stacks.zones()[0].sides[0].bays == 2


def test_the_register_itself_refuses_a_box_on_a_place_that_is_given_up(room, stacks, full):
    with pytest.raises(IntegrityError, match="not retired"), room.act("test") as session:
        session.execute(update(t.place).where(t.place.c.id == full).values(retired_on="2026-01-01"))
    bare = stacks.find_shelf("1-A-01L-01-02")
    with room.act("test") as session:
        session.execute(update(t.place).where(t.place.c.id == bare).values(retired_on="2026-01-01"))
    box = make.box(room)
    assert refusal(lambda: stacks.place(box.id, bare)).reason is Unfit.RETIRED
    with pytest.raises(IntegrityError, match="place in use"), room.act("test") as session:
        session.execute(update(t.box).where(t.box.c.id == box.id).values(place_id=bare))


def test_only_who_may_change_places_does(room, register, full):
    sign_in_as(room, Role.CLERK, login="r")

    refused = refusal(lambda: register.change([full], measures()))

    assert refused.reason is AccessRefusal.MISSING_RIGHT
