"""Numbers: the next one, freed ones, reserved ones, late ones, and never the same one twice."""

import threading
from dataclasses import replace

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.numbering import (
    GapPolicy,
    LatePolicy,
    NumberingRefusal,
    Overflow,
    Policy,
    Run,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.catalogue.entry_numbers import EntryNumbers
from desktop_archive.services.catalogue.numbering import NumberChoice
from desktop_archive.services.clock import Clock
from desktop_archive.services.numbering.classes import NumberClasses
from desktop_archive.services.numbering.schemes import SchemeDraft, Schemes
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from desktop_archive.store.database import Database
from tests.services import builders
from tests.services.conftest import NewRooms, SetClock
from tests.services.numbering.conftest import Writer, make_writer

SCOPE = "Z109-WS·2026-D10-BGS"


def withdraw(writer: Writer, code: str) -> None:
    """Take an entry back, as undoing does."""
    with writer.room.act("test") as session:
        session.execute(
            update(t.record).where(t.record.c.code == code).values(withdrawn_at=session.at)
        )


def with_policy(writer: Writer, policy: Policy) -> None:
    """Change the room's scheme while it has numbered nothing."""
    schemes = Schemes(writer.room)
    line = schemes.lines()[0]
    draft = SchemeDraft(
        name=line.name, template=line.template, policy=policy, valid_from=writer.room.today()
    )
    schemes.change(line.id, draft)


@pytest.mark.requirement("N-01", "N-07")
def test_numbers_run_in_each_lowest_class_by_itself(writer: Writer) -> None:
    assert [writer.enter(), writer.enter()] == [f"{SCOPE}-0001", f"{SCOPE}-0002"]
    assert writer.enter(unit_code="CWB") == "Z109-WS·2026-D10-CWB-0001"
    assert writer.enter(unit_code="") == "Z109-WS·2026-D10-0001"
    assert writer.enter(category_id=writer.ids["KJ·JJ"]) == "Z109-KJ·JJ·2026-D10-BGS-0001"
    assert writer.enter() == f"{SCOPE}-0003"


@pytest.mark.requirement("N-04", "N-17")
def test_what_made_a_number_is_stored_as_fields(writer: Writer) -> None:
    code = writer.enter()
    with writer.room.read() as session:
        row = session.execute(
            select(t.record.c.scope, t.record.c.number, t.record.c.number_fields).where(
                t.record.c.code == code
            )
        ).one()
    assert (row.scope, row.number) == (SCOPE, 1)
    for part in ('"fonds": "Z109"', '"cat": "WS"', '"year": "2026"', '"unit": "BGS"'):
        assert part in row.number_fields


@pytest.mark.requirement("N-20")
def test_a_class_being_arranged_fills_a_gap_and_a_fixed_one_never_does(writer: Writer) -> None:
    codes = [writer.enter() for _ in range(4)]
    withdraw(writer, codes[1])
    assert writer.enter() == codes[1]
    withdraw(writer, codes[1])
    classes = NumberClasses(writer.room)
    line = classes.lines()[0]
    classes.void(SCOPE, Run(2, 2), "著录撤回")
    classes.fix(line.scheme_id, SCOPE)
    withdraw(writer, codes[3])
    assert writer.enter() == f"{SCOPE}-0005"


@pytest.mark.requirement("N-01")
def test_numbers_that_came_on_paper_are_gone_on_with_and_their_gaps_left_alone(
    writer: Writer,
) -> None:
    for number in (1, 2, 7):
        builders.record(writer.room, code=f"{SCOPE}-{number:04}", category_id=writer.ids["WS"])
    builders.record(writer.room, code=f"{SCOPE}-9-0044", category_id=writer.ids["WS"])
    assert writer.enter() == f"{SCOPE}-0008"
    assert writer.enter() == f"{SCOPE}-0009"


@pytest.mark.requirement("N-20")
def test_reserved_numbers_are_skipped_until_somebody_wants_them(writer: Writer) -> None:
    writer.enter()
    classes = NumberClasses(writer.room)
    classes.reserve(SCOPE, Run(2, 3), "待补收合同", until=writer.room.today())
    assert writer.enter() == f"{SCOPE}-0004"
    numbers = EntryNumbers(writer.room).look(writer.draft)
    assert numbers.reserved == ((2, "待补收合同"), (3, "待补收合同"))
    assert writer.enter(NumberChoice(take=3)) == f"{SCOPE}-0003"
    with pytest.raises(RefusedError) as caught:
        writer.enter(NumberChoice(take=3))
    assert caught.value.reason is NumberingRefusal.NUMBER_TAKEN
    with pytest.raises(RefusedError) as caught:
        writer.enter(NumberChoice(take=9))
    assert caught.value.reason is NumberingRefusal.NUMBER_NOT_RESERVED
    assert writer.enter() == f"{SCOPE}-0005"


def test_a_reservation_that_has_run_out_no_longer_binds(writer: Writer) -> None:
    writer.enter()
    NumberClasses(writer.room).reserve(SCOPE, Run(2, 2), "待补收", until=writer.room.today())
    writer.pass_days(1)
    assert writer.enter() == f"{SCOPE}-0002"


def test_a_void_number_is_never_given(writer: Writer) -> None:
    writer.enter()
    NumberClasses(writer.room).void(SCOPE, Run(2, 4), "编号错误", approved_by="孟欣怡")
    assert writer.enter() == f"{SCOPE}-0005"
    with pytest.raises(RefusedError) as caught:
        writer.enter(NumberChoice(take=2))
    assert caught.value.reason is NumberingRefusal.NUMBER_NOT_RESERVED


@pytest.mark.requirement("N-20")
def test_a_late_arrival_goes_to_the_end_or_behind_another_as_the_scheme_says(
    writer: Writer,
) -> None:
    with_policy(writer, Policy(late=LatePolicy.SUFFIX))
    first = writer.enter()
    second = writer.enter()
    assert writer.enter(NumberChoice(behind=first)) == f"{first}-1"
    assert writer.enter(NumberChoice(behind=f" {first.replace('·', '・')} ")) == f"{first}-2"
    assert writer.enter() == f"{SCOPE}-0003"
    for behind, unit in ((f"{SCOPE}-0099", "BGS"), (second, "CWB")):
        with pytest.raises(RefusedError) as caught:
            writer.enter(NumberChoice(behind=behind), unit_code=unit)
        assert caught.value.reason is NumberingRefusal.CLASS_UNKNOWN


def test_a_scheme_that_puts_late_ones_at_the_end_takes_none_behind_another(writer: Writer) -> None:
    first = writer.enter()
    assert not EntryNumbers(writer.room).look(writer.draft).may_follow
    with pytest.raises(RefusedError) as caught:
        writer.enter(NumberChoice(behind=first))
    assert caught.value.reason is NumberingRefusal.LATE_NOT_ALLOWED


def test_start_step_and_scope_of_a_scheme_are_kept(writer: Writer) -> None:
    policy = Policy(start=10, step=5, scope_fields=("fonds",))
    with_policy(writer, policy)
    assert writer.enter() == f"{SCOPE}-0010"
    assert writer.enter(year=2027, unit_code="CWB") == "Z109-WS·2027-D10-CWB-0015"


def test_one_run_may_take_in_several_years(writer: Writer) -> None:
    with_policy(writer, Policy(scope_fields=("fonds", "cat", "year"), years_together=5))
    assert writer.enter(year=2025) == "Z109-WS·2025-D10-BGS-0001"
    assert writer.enter(year=2026) == "Z109-WS·2026-D10-BGS-0002"
    assert writer.enter(year=2024) == "Z109-WS·2024-D10-BGS-0001"


@pytest.mark.parametrize("overflow", list(Overflow))
def test_the_end_of_a_class_is_told_and_a_full_one_extends_or_refuses(
    writer: Writer, overflow: Overflow
) -> None:
    with_policy(writer, Policy(start=8999, overflow=overflow, gap=GapPolicy.APPEND))
    numbers = EntryNumbers(writer.room)
    assert numbers.look(writer.draft).left is None
    writer.enter()
    assert numbers.look(writer.draft).left == 999
    with writer.room.act("test") as session:
        session.execute(update(t.counter).values(next_number=10_000))
    if overflow is Overflow.EXTEND:
        assert writer.enter() == f"{SCOPE}-10000"
        return
    refusal = numbers.look(writer.draft).refusal
    assert refusal is not None
    assert refusal.reason is NumberingRefusal.CLASS_FULL
    with pytest.raises(RefusedError):
        writer.enter()


@pytest.mark.requirement("N-10")
def test_every_class_of_the_company_scheme_can_be_numbered(company: Writer) -> None:
    for class_code in ("1.1", "4", "KF", "KJ·JJ"):
        draft = replace(company.draft, category_id=company.ids[class_code])
        shown = EntryNumbers(company.room).look(draft).code
        assert company.code(Catalogue(company.room).create(draft)) == shown
        assert shown == f"2026-{class_code}-0001"


@pytest.mark.requirement("N-11", "N-12")
def test_a_property_office_is_asked_for_building_and_room(
    start_room: NewRooms, clock: SetClock
) -> None:
    made = make_writer(start_room, "property", clock)
    numbers = EntryNumbers(made.room)
    view = numbers.look(made.draft)
    assert (view.code, view.asked, view.missing) == ("", ("building", "room"), "building")
    choice = NumberChoice(fields=(("building", "3"), ("room", "1201")))
    assert made.enter(choice) == "03-1201-01"
    assert made.enter(choice) == "03-1201-02"


@pytest.mark.requirement("N-09", "P-21")
def test_a_file_and_the_items_in_it_share_one_definition(writer: Writer) -> None:
    schemes = Schemes(writer.room)
    template = "{fonds}-{cat}·{sub}·{year}-{volume:03}-{item:03}"
    draft = SchemeDraft(
        name="会计",
        template=template,
        category_id=writer.ids["KU·01"],
        valid_from=writer.room.today(),
    )
    schemes.add(draft)
    in_accounts = replace(writer.draft, category_id=writer.ids["KU·01"], unit_code="")
    file_id = writer.catalogue.create(replace(in_accounts, level="file"))
    assert writer.code(file_id) == "Z109-KU·01·2026-001"
    item = replace(in_accounts, level="item", parent_id=file_id)
    codes = [writer.code(writer.catalogue.create(item)) for _ in range(2)]
    assert codes == ["Z109-KU·01·2026-001-001", "Z109-KU·01·2026-001-002"]
    assert EntryNumbers(writer.room).look(in_accounts).missing == "volume"


@pytest.mark.requirement("P-21")
def test_an_item_in_a_file_goes_on_behind_the_number_of_the_file(writer: Writer) -> None:
    file_id = writer.catalogue.create(replace(writer.draft, level="file"))
    item = replace(writer.draft, level="item", parent_id=file_id)
    assert writer.code(writer.catalogue.create(item)) == f"{writer.code(file_id)}-001"


@pytest.mark.requirement("N-01")
def test_two_desks_never_give_the_same_number(writer: Writer) -> None:
    writer.enter()
    codes: list[str] = []
    failures: list[BaseException] = []

    def work() -> None:
        room = Room(Database.open(writer.room.path), clock=Clock(writer.clock))
        room.actor = writer.room.actor
        try:
            catalogue = Catalogue(room)
            for _ in range(15):
                found = catalogue.row(catalogue.create(writer.draft))
                assert found is not None
                codes.append(found.code)
        except BaseException as error:  # noqa: BLE001  told by the test's own thread
            failures.append(error)
        finally:
            room.close()

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert sorted(codes) == [f"{SCOPE}-{number:04}" for number in range(2, 47)]


@pytest.mark.requirement("N-01")
def test_the_register_itself_refuses_a_second_record_with_a_number(writer: Writer) -> None:
    code = writer.enter()
    with writer.room.read() as session:
        row = dict(session.execute(select(t.record)).mappings().one())
    for change in ({"code": code}, {"code": f"{code}x"}):
        with pytest.raises(IntegrityError), writer.room.act("test") as session:
            session.execute(t.record.insert(), {**row, "id": 99, "serial": 99, **change})
