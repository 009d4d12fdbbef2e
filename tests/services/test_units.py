"""Units through the years: entered, renamed, with their duties, closed to a custodian."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.reach import SHOWN_POLICY, GuardedShown
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.rules.units import Duty, UnitKind, UnitMatter, UnitRefusal, UnitTerm
from desktop_archive.services.actors import actor_of
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import ImportRequest
from desktop_archive.services.lending.clearance import Clearance
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.people import People
from desktop_archive.services.room import Room
from desktop_archive.services.today import DayLine, TodayDesk
from desktop_archive.services.units import Closed, UnitLine, Units
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import asking, registers
from desktop_archive.store import papers as store_papers
from desktop_archive.store import room as store_room
from desktop_archive.store import tables as t
from desktop_archive.store.destruction import facts as store_facts
from tests.services import builders as make
from tests.services.conftest import SetClock, sign_in_as
from tests.services.unguarded import write_unguarded

R = UnitRefusal
TODAY = date(2026, 3, 17)
SINCE = date(2026, 1, 1)
CHIEF, PAPER = "孟欣怡", "集团文〔2026〕8号"
BEGUN = date(2015, 1, 1)


@pytest.fixture
def units(room: Room) -> Units:
    return Units(room)


def line(units: Units, unit_id: int) -> UnitLine:
    return next(one for one in units.lines() if one.row.id == unit_id)


def refusal(step: Callable[[], object]) -> object:
    with pytest.raises(RefusedError) as refused:
        step()
    return refused.value.reason


def department(units: Units, name: str = "办公室", code: str = "BGS") -> int:
    return units.add(name, UnitTerm(UnitKind.DEPARTMENT, code, BEGUN))


def raw(room: Room, statement: str) -> None:
    """Do something round every rule, as another program would."""
    with pytest.raises(DBAPIError), room.act("round the rules") as session:
        session.connection.exec_driver_sql(statement)


def without_collector(room: Room) -> int:
    return next(x.count for x in TodayDesk(room).lines() if x.line is DayLine.NO_COLLECTOR)


def acts(room: Room) -> list[str]:
    with room.read_whole() as session:
        return list(
            session.execute(select(t.operation.c.action).order_by(t.operation.c.seq)).scalars()
        )


@pytest.mark.requirement("U-02")
def test_a_unit_in_which_nobody_collects_is_owed_on_the_page_of_the_day(
    room: Room, units: Units
) -> None:
    office = department(units)
    assert without_collector(room) == 1
    anna = make.person(room, "安娜", unit_id=office)
    units.name(office, Duty.COLLECTOR, anna.id, SINCE)
    assert without_collector(room) == 0
    ben = make.person(room, "本", unit_id=office)
    units.name(office, Duty.COLLECTOR, ben.id, TODAY)
    assert [one.person for one in line(units, office).holders(Duty.COLLECTOR)] == ["安娜", "本"]
    for one in line(units, office).holders(Duty.COLLECTOR):
        units.end_duty(office, one.id)
    assert without_collector(room) == 1
    assert UnitMatter.NO_COLLECTOR in line(units, office).matters
    assert [one.ended_on for one in line(units, office).duties] == [TODAY.isoformat()] * 2
    ended = line(units, office).duties[0].id
    assert refusal(lambda: units.end_duty(office, ended)) is R.DUTY_ENDED
    sign_in_as(room, Role.AUDITOR, login="audit", name="审计")
    assert without_collector(room) == 0


@pytest.mark.requirement("U-02", "U-03")
def test_a_new_liaison_officer_ends_the_term_of_the_last_and_leaving_ends_ones_own(
    room: Room, units: Units
) -> None:
    office = department(units)
    anna, ben = (make.person(room, name, unit_id=office) for name in ("安娜", "本"))
    stranger = make.person(room, "外人", unit_id=make.unit(room, "工程部"))
    units.name(office, Duty.LIAISON, anna.id, SINCE)
    assert refusal(lambda: units.name(office, Duty.LIAISON, stranger.id, TODAY)) is (
        R.NOT_OF_THIS_UNIT
    )
    before = date(2025, 12, 31)
    assert refusal(lambda: units.name(office, Duty.LIAISON, ben.id, before)) is (
        R.BEFORE_THE_LAST_TERM
    )
    units.name(office, Duty.LIAISON, ben.id, date(2026, 2, 1))
    terms = [(x.person, x.valid_from, x.ended_on) for x in line(units, office).duties]
    assert terms == [("安娜", "2026-01-01", "2026-02-01"), ("本", "2026-02-01", None)]
    People(room).leave(ben.id)
    assert line(units, office).holders(Duty.LIAISON) == ()
    assert UnitMatter.NO_LIAISON in line(units, office).matters


@pytest.mark.requirement("U-03", "U-14")
@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM unit",
        "DELETE FROM person",
        "DELETE FROM unit_duty",
        "DELETE FROM unit_name",
        "UPDATE unit_name SET name = 'x'",
        "UPDATE unit SET name = 'x' WHERE code = 'BGS'",
        "UPDATE unit SET code = 'X' WHERE code = 'BGS'",
        "UPDATE unit SET code = 'BGS' WHERE code = 'GCB'",
        "UPDATE unit SET valid_from = '2000-01-01' WHERE code = 'BGS'",
        "UPDATE unit SET valid_from = '2026-01-02' WHERE code = 'XZB'",
        "UPDATE unit SET valid_from = '' WHERE code = 'XZB'",
        "UPDATE unit SET valid_from = '2062-01-01' WHERE code = 'GCB'",
        "INSERT INTO unit(name, valid_from) VALUES ('专班', '2062-01-01')",
        "INSERT INTO unit(name) VALUES ('办公室')",
        "UPDATE unit SET name = '办公室' WHERE code = 'GCB'",
        "INSERT INTO unit(name, code) VALUES ('专班', 'ZB')",
        "INSERT INTO unit(name, code, approved_by) VALUES ('专班', 'ZB', ' 林 晓 ')",
        "INSERT INTO unit(name, code, approved_by) VALUES ('专班', 'ZB', 'lin')",
        "UPDATE unit SET code = 'ZB' WHERE name = '无码部'",
        "UPDATE unit SET approved_by = '孟欣怡'",
        "UPDATE unit SET custodian_id = 1 WHERE id = 2",
        "UPDATE person SET unit_id = 2 WHERE id IN (SELECT person_id FROM unit_duty)",
        "UPDATE person SET left_on = '2026-03-01' WHERE id IN (SELECT person_id FROM unit_duty)",
        "UPDATE unit SET closed_on = '2026-01-01' WHERE code = 'BGS'",
        "UPDATE unit SET custodian_id = id WHERE code = 'BGS'",
        "UPDATE unit SET kind = 'temporary' WHERE code = 'BGS'",
        "INSERT INTO unit(name, kind) VALUES ('专班', 'temporary')",
        "UPDATE unit_duty SET valid_from = '2020-01-01'",
        "UPDATE unit_duty SET ended_on = '2020-01-01' WHERE ended_on IS NULL",
        "UPDATE unit_duty SET ended_on = NULL WHERE ended_on IS NOT NULL",
        "INSERT INTO unit_duty(unit_id, person_id, duty, valid_from) "
        "SELECT unit_id, person_id, 'liaison', '2026-01-15' FROM unit_duty",
        "INSERT INTO unit_name(unit_id, name, valid_from, ended_on) "
        "SELECT id, 'x', '2025-01-01', '2026-01-01' FROM unit",
    ],
)
def test_no_program_gets_round_the_rules_of_units(room: Room, units: Units, statement: str) -> None:
    office, _ = department(units), department(units, "工程部", "GCB")
    anna, ben = (make.person(room, name, unit_id=office) for name in ("安娜", "本"))
    units.name(office, Duty.LIAISON, anna.id, SINCE)
    units.name(office, Duty.LIAISON, ben.id, date(2026, 2, 1))
    units.rename(office, "综合管理部", SINCE)
    board = department(units, "行政部", "XZB")
    units.name(board, Duty.COLLECTOR, make.person(room, "丁", unit_id=board).id, SINCE)
    units.add("无码部", UnitTerm(UnitKind.DEPARTMENT))
    make.record(room, unit_code="ZB")
    raw(room, statement)


@pytest.mark.requirement("U-05", "U-14")
def test_a_renamed_unit_stays_the_same_and_what_is_old_says_the_old_name(
    room: Room, units: Units
) -> None:
    office = department(units)
    reader = make.person(room, unit_id=office)
    old, new = (make.record(room, unit_id=office, unit_code="BGS", year=y) for y in (2019, 2026))
    with room.act("loans") as session:
        for at, (file, day) in enumerate(((old, "2025-11-03"), (new, "2026-01-01"))):
            loan = {
                "record_id": file.id, "person_id": reader.id, "lent_on": day,
                "lent_at": f"{day}T01:00:00+00:00", "due_on": day, "first_due_on": day,
                "purpose": "", "lent_by": "林晓", "returned_on": day,
                "returned_at": f"{day}T02:00:0{at}+00:00",
            }  # fmt: skip
            session.execute(
                update(t.record).where(t.record.c.id == file.id).values(state="in_place")
            )
            session.execute(t.loan.insert(), loan)
    units.rename(office, "综合管理部", SINCE)
    with room.read() as session:
        said = [one.unit for one in registers.loans(session)]
        listed = store_facts.of_units(session, [old.id, new.id])
        printed = {one.id: one.unit for one in store_papers.rows(session, [old.id, new.id])}
        assert asking.ask(session, ["unit:办公室"]) == (asking.ask(session, ["unit:综合管理部"]))
    assert said == ["综合管理部", "办公室"]
    assert listed == {old.id: (office, "办公室"), new.id: (office, "综合管理部")}
    assert printed == {old.id: "办公室", new.id: "综合管理部"}
    found = line(units, office)
    assert (found.row.code, found.row.name) == ("BGS", "综合管理部")
    assert [(x.name, x.first, x.ended) for x in found.names] == [
        ("办公室", BEGUN, SINCE),
        ("综合管理部", SINCE, None),
    ]
    assert refusal(lambda: units.rename(office, "办公室", SINCE)) is R.BEFORE_THE_LAST_NAME
    assert refusal(lambda: department(units, "综合管理部", "ZH")) is R.NAME_TAKEN


@pytest.mark.requirement("U-05")
def test_a_former_name_stays_with_the_unit_that_bore_it(units: Units) -> None:
    office, works = department(units), department(units, "工程部", "GCB")
    units.rename(office, "综合管理部", SINCE)
    assert refusal(lambda: department(units, "办公室", "XB")) is R.NAME_WAS_ANOTHERS
    assert refusal(lambda: units.rename(works, "办公室", TODAY)) is R.NAME_WAS_ANOTHERS
    units.rename(office, "办公室", TODAY)
    assert [one.name for one in line(units, office).names] == ["办公室", "综合管理部", "办公室"]


@pytest.mark.requirement("U-05")
def test_a_mistyped_first_day_is_refused_or_corrected(room: Room, units: Units) -> None:
    wrong = UnitTerm(UnitKind.DEPARTMENT, "BGS", date(2062, 1, 1))
    assert refusal(lambda: units.add("办公室", wrong)) is R.LIES_AHEAD
    office = units.add("办公室", UnitTerm(UnitKind.DEPARTMENT, "BGS", date(2016, 1, 1)))
    units.complete(office, UnitTerm(UnitKind.DEPARTMENT, "BGS", BEGUN))
    assert refusal(lambda: units.complete(office, wrong)) is R.LIES_AHEAD
    units.name(office, Duty.COLLECTOR, make.person(room, "安娜", unit_id=office).id, SINCE)
    later = UnitTerm(UnitKind.DEPARTMENT, "BGS", TODAY)
    assert refusal(lambda: units.complete(office, later)) is R.BEGINNING_STAYS
    works = units.add("工程部", UnitTerm(UnitKind.DEPARTMENT, "GCB"))
    units.name(works, Duty.COLLECTOR, make.person(room, "本", unit_id=works).id, SINCE)
    later = UnitTerm(UnitKind.DEPARTMENT, "GCB", TODAY)
    assert refusal(lambda: units.complete(works, later)) is R.AFTER_THE_FIRST_TERM
    units.complete(works, UnitTerm(UnitKind.DEPARTMENT, "GCB", BEGUN))
    assert line(units, works).row.valid_from == BEGUN.isoformat()


@pytest.mark.requirement("R-16", "R-20")
def test_a_code_that_records_carry_is_given_with_the_approval_of_another(
    room: Room, units: Units
) -> None:
    file = make.record(room, unit_code="GCB")
    term = UnitTerm(UnitKind.DEPARTMENT, "GCB", BEGUN)
    works = units.add("工程部", UnitTerm(UnitKind.DEPARTMENT))
    assert units.opens(works, "GCB")
    for who in ("", " 林晓 ", "LIN"):
        assert refusal(lambda who=who: units.complete(works, term, who)) is R.NOT_APPROVED
        assert refusal(lambda who=who: units.add("基建科", term, who)) is R.NOT_APPROVED
    units.complete(works, term, CHIEF)
    assert not units.opens(works, "GCB")
    units.complete(works, UnitTerm(UnitKind.DEPARTMENT, "GCB", SINCE))
    assert line(units, works).row.approved_by == CHIEF
    assert seen_by_level_two(room, works) == {file.id}


@pytest.mark.requirement("R-20")
def test_records_that_a_clerk_does_not_see_are_not_opened_alone_either(
    room: Room, units: Units
) -> None:
    make.record(room, unit_code="GCB", secrecy=Secrecy.TOP.rank)
    works = units.add("工程部", UnitTerm(UnitKind.DEPARTMENT))
    with room.act("set") as session:
        store_room.set_policy(session, SHOWN_POLICY, GuardedShown.NOTHING.value, "周敏")
    sign_in_as(room, Role.CLERK, login="wen", name="文员")
    with room.read() as session:
        assert session.execute(select(t.record.c.id)).all() == []
    assert units.opens(works, "GCB")
    term = UnitTerm(UnitKind.DEPARTMENT, "GCB")
    assert refusal(lambda: units.complete(works, term)) is R.NOT_APPROVED


@pytest.mark.requirement("U-05")
def test_units_that_share_a_code_of_old_are_completed_all_the_same(
    room: Room, units: Units
) -> None:
    both = [department(units), units.add("文书科", UnitTerm(UnitKind.DEPARTMENT))]
    write_unguarded(room, "unit", "unit_code_stays", update(t.unit).values(code="BGS"))
    for key in both:
        units.complete(key, UnitTerm(UnitKind.DEPARTMENT, "BGS", SINCE))
        assert line(units, key).row.valid_from == SINCE.isoformat()


@pytest.mark.requirement("U-05")
def test_a_list_that_says_the_old_name_means_the_same_unit(
    room: Room, units: Units, tmp_path: Path
) -> None:
    office = department(units)
    units.rename(office, "综合管理部", SINCE)
    path = tmp_path / "people.csv"
    path.write_text("工号,姓名,部门\nR1,安娜,办公室\nR2,本,综合管理部\n", encoding="utf-8")
    ImportDesk(room).apply(ImportRequest(path=path))
    assert [name for _, name, _ in units.staff(office)] == ["安娜", "本"]
    assert [one.row.name for one in units.lines()] == ["综合管理部"]


@pytest.mark.requirement("U-07")
def test_a_temporary_body_originates_records_until_its_end(
    room: Room, units: Units, clock: SetClock
) -> None:
    assert refusal(lambda: units.add("防汛专班", UnitTerm(UnitKind.TEMPORARY, "FX"))) is (
        R.END_MISSING
    )
    body = units.add("防汛专班", UnitTerm(UnitKind.TEMPORARY, "FX", SINCE, date(2026, 3, 31)))
    assert (body, "防汛专班") in People(room).units()
    file = make.record(room, unit_id=body, unit_code="FX")
    with room.read() as session:
        assert store_facts.of_units(session, [file.id]) == {file.id: (body, "防汛专班")}
    clock.moment += timedelta(days=20)
    assert line(units, body).matters == (UnitMatter.PAST_ITS_END,)
    assert without_collector(room) == 0
    later = UnitTerm(UnitKind.TEMPORARY, "FX", SINCE, date(2026, 6, 30))
    units.complete(body, later)
    assert UnitMatter.PAST_ITS_END not in line(units, body).matters


@pytest.mark.requirement("U-06", "R-16")
def test_closing_a_unit_gives_its_records_to_a_custodian_in_one_logged_act(
    room: Room, units: Units
) -> None:
    old, office, before = (
        department(units, *said)
        for said in (("工程部", "GCB"), ("办公室", "BGS"), ("基建科", "JJK"))
    )
    own, by_code = make.record(room, unit_id=old), make.record(room, unit_code="GCB")
    foreign = make.record(room, unit_id=office)
    anna, ben = (make.person(room, name, unit_id=old) for name in ("安娜", "本"))
    units.name(old, Duty.LIAISON, anna.id, SINCE)
    make.application(LoanDesk(room), ben, [foreign])
    desk = LoanDesk(room)
    desk.scan(ben.code)
    desk.issue([foreign.id])
    units.close(before, SINCE, old, "并入工程部", CHIEF)
    count = len(acts(room))
    assert units.close(old, TODAY, office, PAPER, "总经理") == Closed(records=2, cases=1)
    assert acts(room)[count:] == ["close_unit"]
    found = line(units, old)
    assert (found.row.closed_on, found.custodian) == (TODAY.isoformat(), "办公室")
    assert {found.row.approved_by, line(units, before).row.approved_by} == {"总经理"}
    assert found.holders(Duty.LIAISON) == ()
    assert found.matters == (UnitMatter.PEOPLE_LEFT_IN_IT, UnitMatter.PAPERS_OWED)
    assert line(units, office).keeps == ("工程部", "基建科")
    assert [one.person for one in Clearance(room).leaving()] == ["本"]
    assert (old, "工程部") not in People(room).units()
    with room.read() as session:
        kept = session.execute(select(t.record.c.unit_id).where(t.record.c.id == own.id)).scalar()
    assert kept == old
    for step, reason in (
        (lambda: units.close(old, TODAY, office, ""), R.CLOSED),
        (lambda: units.close(office, TODAY, old, ""), R.CUSTODIAN_CLOSED),
        (lambda: units.close(office, TODAY, None, ""), R.CUSTODIAN_MISSING),
        (lambda: units.rename(old, "工程管理部", TODAY), R.CLOSED),
    ):
        assert refusal(step) is reason
    raw(room, f"UPDATE unit SET closed_on = NULL WHERE id = {old}")
    assert seen_by_level_two(room, office) == {own.id, by_code.id, foreign.id}


@pytest.mark.requirement("U-06", "R-20")
def test_nobody_closes_a_unit_alone_or_without_a_document(room: Room, units: Units) -> None:
    old, office = department(units, "工程部", "GCB"), department(units)
    for who in ("", " 林 晓", "lin"):
        with pytest.raises(RefusedError) as refused:
            units.close(old, TODAY, office, PAPER, who)
        assert refused.value.reason is R.NOT_APPROVED
    assert refusal(lambda: units.close(old, TODAY, office, " ", CHIEF)) is R.DOCUMENT_MISSING
    assert "close_unit" not in acts(room)
    assert line(units, old).row.closed_on is None
    gone = f"closed_on = '2026-03-01', custodian_id = {office}"
    for values, reason in ((gone, PAPER), (f"{gone}, approved_by = '孟欣怡'", "")):
        with pytest.raises(DBAPIError), room.act("round the rules", reason=reason) as session:
            session.connection.exec_driver_sql(f"UPDATE unit SET {values} WHERE id = {old}")


def seen_by_level_two(room: Room, unit_id: int) -> set[int]:
    """Return the records that an archivist of a unit sees."""
    key = sign_in_as(room, Role.DEPARTMENT_ARCHIVIST, login="wang", name="王敏").account_id
    with room.act("own_unit") as session:
        room.actor = None
        store_accounts.change(session, key, unit_id=unit_id)
        room.actor = actor_of(session, store_accounts.by_id(session, key))
    with room.read() as session:
        return set(session.execute(select(t.record.c.id)).scalars())


@pytest.mark.requirement("U-06")
def test_who_keeps_no_persons_keeps_no_units(room: Room, units: Units) -> None:
    office = department(units)
    sign_in_as(room, Role.AUDITOR, login="audit", name="审计")
    for step in (
        lambda: department(units, "工程部", "GCB"),
        lambda: units.rename(office, "综合管理部", TODAY),
        lambda: units.close(office, TODAY, None, ""),
    ):
        assert refusal(step) is AccessRefusal.MISSING_RIGHT
