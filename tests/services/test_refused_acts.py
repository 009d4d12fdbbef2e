"""Refused acts stand in the log, beside the refusal and never in its way (X-14, R-01, R-16)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import Connection, event, select

from desktop_archive.rules.accounts import AccessRefusal, Right, Role
from desktop_archive.rules.irregular import Irregularity
from desktop_archive.rules.lending import LoanRefusal, Manner
from desktop_archive.rules.lending.needs import NeedRefusal
from desktop_archive.rules.reach import SHOWN_POLICY, GuardedShown
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.refused_acts import ACTION, BURST
from desktop_archive.services.accounts import Door
from desktop_archive.services.actors import actor_of
from desktop_archive.services.audit import AuditDesk, LogFilter, LogRow, span
from desktop_archive.services.clock import Clock
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.passwords import digest
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import room as store_room
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import SetClock, sign_in_as


def refused(step: Callable[[], object]) -> object:
    with pytest.raises(RefusedError) as caught:
        step()
    return caught.value.reason


def kept(room: Room) -> Sequence[LogRow]:
    """Return the refused acts of the log as an auditor sees it, oldest first."""
    before, room.actor = room.actor, None
    sign_in_as(room, Role.AUDITOR, login=f"audit-{uuid4()}", name="审计")
    desk = AuditDesk(room)
    rows = desk.rows(desk.numbers(LogFilter(action=ACTION)))
    room.actor = before
    return rows[::-1]


def told(line: LogRow) -> tuple[str, str, str]:
    assert line.refused is not None
    return line.refused.act, line.refused.reason, line.refused.right


@pytest.mark.requirement("X-14", "R-01")
def test_who_lacks_a_right_stands_in_the_log_with_what_was_tried(
    room: Room, clock: SetClock
) -> None:
    file = make.record(room, title="密件：并购协议")
    sign_in_as(room, Role.AUDITOR, login="he", name="何修")
    desk = LoanDesk(room)
    assert refused(lambda: desk.needs.add(file.id, "周敏")) is AccessRefusal.MISSING_RIGHT
    clock.moment += timedelta(minutes=2)
    assert refused(lambda: Door(room).accounts()) is AccessRefusal.MISSING_RIGHT
    first, second = kept(room)
    assert told(first) == ("add_need", "AccessRefusal.MISSING_RIGHT", "lend")
    assert (first.actor, first.workstation) == ("he", "desk-1")
    assert first.at.startswith("2026-03-17T10:00")
    assert len(first.objects) == 1
    assert first.objects[0].startswith("Z109-WS-2026")
    assert told(second) == ("look", "AccessRefusal.MISSING_RIGHT", "accounts")
    assert not any("并购" in str(line) for line in (first, second))
    odd = AuditDesk(room)
    sign_in_as(room, Role.AUDITOR, login="shen", name="沈")
    days = span(room.today(), room.today())
    assert odd.standing_out(days)[first.seq] == (Irregularity.REFUSED,)


@pytest.mark.requirement("X-14", "R-16")
def test_reaching_for_another_unit_is_kept_and_names_it_only_to_who_may_see_it(room: Room) -> None:
    units = (make.unit(room, "财务部"), make.unit(room, "工程部"))
    other = make.record(room, unit_id=units[1])
    key = sign_in_as(room, Role.DEPARTMENT_ARCHIVIST, login="wang", name="王敏").account_id
    with room.act("own_unit") as session:
        room.actor = None
        store_accounts.change(session, key, unit_id=units[0])
        room.actor = actor_of(session, store_accounts.by_id(session, key))

    def write() -> None:
        with room.act("edit_record") as session:
            session.execute(t.record.update().where(t.record.c.id == other.id).values(note="x"))

    assert refused(write) is AccessRefusal.BEYOND_REACH
    (line,) = kept(room)
    assert told(line)[:2] == ("edit_record", "AccessRefusal.BEYOND_REACH")
    assert line.objects[0].startswith("Z109-WS-2026")
    room.actor = None
    with room.read() as session:
        note = session.execute(select(t.record.c.note)).scalar_one()
    assert note == ""


@pytest.mark.requirement("X-14", "R-04")
def test_a_failed_approval_and_a_wrong_password_at_a_signature_are_kept(room: Room) -> None:
    reader, file = make.person(room), make.record(room)
    desk = LoanDesk(room)
    view = make.application(desk, reader, [file], signed=False)
    number = view.application.id
    with room.act("test") as session:
        store_accounts.add(session, "zhou", "周敏", [Role.HEAD.value], digest("correct horse"))
        store_accounts.add(session, "gu", "顾", [Role.CLERK.value], digest("correct horse"))
    post = view.missing[0]
    paper = lambda name: desk.requests.sign_on_paper(number, post, name, room.today())  # noqa: E731
    assert refused(lambda: paper("王建国")) is LoanRefusal.APPROVER_IS_APPLICANT
    sign = lambda login, word: desk.requests.sign_here(number, post, login, word)  # noqa: E731
    assert refused(lambda: sign("zhou", "wrong horse")) is AccessRefusal.WRONG_PASSWORD
    assert refused(lambda: sign("gu", "correct horse")) is AccessRefusal.MISSING_RIGHT
    secret = make.record(room, secrecy=2)
    need = lambda: desk.needs.add(secret.id, "路人", person_id=reader.id)  # noqa: E731
    assert refused(need) is NeedRefusal.APPROVER_UNKNOWN
    own, wrong, unable, unknown = kept(room)
    assert told(own)[:2] == ("sign_application", "LoanRefusal.APPROVER_IS_APPLICANT")
    assert own.objects == (view.application.number,)
    assert told(wrong)[:2] == ("confirm", "AccessRefusal.WRONG_PASSWORD")
    assert (wrong.actor, wrong.objects) == ("lin", ("zhou",))
    assert told(unable) == ("confirm", "AccessRefusal.MISSING_RIGHT", "approve")
    assert told(unknown)[:2] == ("add_need", "NeedRefusal.APPROVER_UNKNOWN")


@pytest.mark.requirement("X-14")
def test_what_the_desk_refuses_on_an_ordinary_day_is_no_irregular_act(room: Room) -> None:
    reader, file = make.person(room), make.record(room)
    desk = LoanDesk(room)
    desk.scan("9999999999999")
    desk.scan(reader.code)
    desk.scan(file.code)
    secret = make.record(room, secrecy=2)
    with pytest.raises(RefusedError):
        desk.requests.apply(reader.id, [secret.id], replace(make.WISH, manner=Manner.READING))
    assert kept(room) == []


@pytest.mark.requirement("X-14")
def test_somebody_who_tries_in_a_loop_does_not_flood_the_log(room: Room, clock: SetClock) -> None:
    steady = [0.0]
    room.clock = Clock(clock, lambda: steady[0])
    sign_in_as(room, Role.AUDITOR, login="loop", name="何修")
    desk = LoanDesk(room)
    for _ in range(300):
        refused(lambda: desk.needs.end(1))
        steady[0] += 0.01
    assert len(kept(room)) == BURST
    steady[0] += 61
    refused(lambda: desk.needs.end(1))
    lines = [line.refused for line in kept(room)]
    assert sorted(one.times for one in lines if one) == [1] * (BURST + 1) + [300 - BURST]


@pytest.mark.requirement("X-14", "R-19")
def test_who_may_not_know_of_a_record_reads_no_name_of_it_in_the_log(room: Room) -> None:
    file = make.record(room, secrecy=3, title="绝密：并购协议")
    with room.act("set_policy") as session:
        store_room.set_policy(session, SHOWN_POLICY, GuardedShown.NOTHING.value, "周敏")
    sign_in_as(room, Role.AUDITOR, login="he", name="何修")
    refused(lambda: LoanDesk(room).needs.add(file.id, "周敏"))
    key = sign_in_as(room, Role.AUDITOR, login="low", name="低").account_id
    with room.act("lower") as session:
        store_accounts.change(session, key, clearance=0)
    desk = AuditDesk(room)
    (line,) = desk.rows(desk.numbers(LogFilter(action=ACTION)))
    assert (line.action, line.objects, line.refused) == (ACTION, (), None)
    assert desk.numbers(LogFilter(action=ACTION, words="Z109-")) == []


@pytest.mark.requirement("X-14")
def test_what_waits_is_written_when_the_room_is_closed(room: Room) -> None:
    sign_in_as(room, Role.AUDITOR, login="he", name="何修")
    for _ in range(BURST + 7):
        refused(lambda: room.require(Right.LEND))
    room._write_refused(is_last=True)
    times = [line.refused.times for line in kept(room) if line.refused]
    assert sum(times) == BURST + 7


@pytest.mark.requirement("X-14")
def test_the_log_finds_refused_acts_by_the_code_of_the_record_they_were_tried_on(
    room: Room,
) -> None:
    file = make.record(room)
    make.record(room)
    sign_in_as(room, Role.AUDITOR, login="he", name="何修")
    refused(lambda: LoanDesk(room).needs.add(file.id, "周敏"))
    (line,) = kept(room)
    desk = AuditDesk(room)
    (code,) = line.objects
    assert line.seq in desk.numbers(LogFilter(words=code))
    assert line.seq not in desk.numbers(LogFilter(words=code.replace("0001", "0002")))


@pytest.mark.requirement("X-14")
def test_refusals_on_twelve_records_name_all_of_them_and_none_as_the_one(room: Room) -> None:
    files = [make.record(room) for _ in range(BURST + 7)]
    sign_in_as(room, Role.AUDITOR, login="he", name="何修")
    needs = LoanDesk(room).needs
    for file in files:
        refused(lambda file=file: needs.add(file.id, "周敏"))
    room._write_refused(is_last=True)
    line = kept(room)[-1]
    assert line.refused is not None
    assert (line.refused.times, line.refused.about) == (7, "")
    codes = tuple(f"Z109-WS-2026-D10-{number:04}" for number in range(BURST + 1, BURST + 8))
    assert line.refused.things == codes
    assert line.objects == (*codes[:3], "…")
    assert line.seq in AuditDesk(room).numbers(LogFilter(words=codes[-1]))


@pytest.mark.requirement("X-14")
def test_a_refusal_written_late_stands_at_its_line_and_keeps_when_it_was_tried(
    room: Room, clock: SetClock
) -> None:
    steady = [0.0]
    room.clock = Clock(clock, lambda: steady[0])
    sign_in_as(room, Role.AUDITOR, login="he", name="何修")
    for _ in range(BURST + 1):
        refused(lambda: room.require(Right.LEND))
    clock.moment += timedelta(minutes=30)
    steady[0] += 61
    with room.act("test"):
        pass
    with room.read():
        pass
    line = kept(room)[-1]
    assert line.refused is not None
    assert line.at.startswith("2026-03-17T10:30")
    assert line.refused.tried_at.startswith("2026-03-17T10:00")
    odd = AuditDesk(room).standing_out(LogFilter())
    assert not any(Irregularity.CLOCK_BACK in why for why in odd.values())


@pytest.mark.requirement("X-14")
def test_whoever_writes_after_a_note_waits_for_others_as_long_as_ever(room: Room) -> None:
    asked = "PRAGMA busy_timeout" if room.is_file else "SELECT current_setting('lock_timeout')"
    patience = list[str]()

    def note(connection: Connection) -> None:
        patience.append(str(connection.exec_driver_sql(asked).scalar_one()))

    sign_in_as(room, Role.AUDITOR, login="he", name="何修")
    event.listen(room._database._writers, "commit", note)
    refused(lambda: room.require(Right.LEND))
    with room.act("test"):
        pass
    event.remove(room._database._writers, "commit", note)
    assert patience == (["50", "5000"] if room.is_file else ["50ms", "5s"])
