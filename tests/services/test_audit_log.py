"""The log by person, time, action and object; changed fields with old, new, why and by whom."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.irregular import Irregularity
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.audit import AuditDesk, LogFilter, span
from desktop_archive.services.modifications import ModificationLedger
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import SetClock, sign_in_as


@pytest.fixture
def busy(room: Room, clock: SetClock) -> Room:
    """A room in which a file was entered, changed for a reason, and a number looked at at night."""
    sign_in_as(room, Role.HEAD, Role.ARCHIVIST, login="zhao", name="赵")
    make.record(room, title="原题名")
    with room.act("edit_record", reason="错字更正") as session:
        session.execute(update(t.record).values(title="新题名", pages="12"))
    clock.moment = clock.moment.astimezone().replace(hour=23)
    with room.act("set_policy"):
        pass
    return room


@pytest.mark.requirement("X-14", "F-49")
def test_the_log_is_searched_by_person_action_reason_and_object(busy: Room) -> None:
    desk, days = AuditDesk(busy), span(busy.today(), busy.today())
    every = desk.numbers(days)
    assert [one.seq for one in desk.rows(every)] == every == sorted(every, reverse=True)
    assert len(every) >= 4
    edited = LogFilter(days.first, days.last, actor="zhao", action="edit_record")
    (line,) = desk.rows(desk.numbers(edited))
    assert (line.reason, line.rows) == ("错字更正", 1)
    assert line.objects
    by_object = LogFilter(words=line.objects[0])
    assert {one.action for one in desk.rows(desk.numbers(by_object))} >= {"test", "edit_record"}
    assert desk.numbers(LogFilter(words="错字")) == [line.seq]
    odd = desk.standing_out(days)
    (night,) = desk.rows(list(odd))
    assert (night.action, set(odd[night.seq])) == (
        "set_policy",
        {Irregularity.NIGHT, Irregularity.RULES_CHANGED},
    )


def test_who_may_not_read_the_log_is_refused(busy: Room) -> None:
    sign_in_as(busy, Role.CLERK, login="desk")
    with pytest.raises(RefusedError):
        AuditDesk(busy).numbers(LogFilter())
    with pytest.raises(RefusedError):
        AuditDesk(busy).rows([1])
    with pytest.raises(RefusedError):
        ModificationLedger(busy).read(span(busy.today(), busy.today()))


@pytest.mark.requirement("X-13", "X-22", "F-47")
def test_every_changed_field_has_its_line_in_the_modification_ledger(busy: Room) -> None:
    found = ModificationLedger(busy).read(span(busy.today(), busy.today()))
    lines = found.lines
    assert not found.cut_at
    told = {one.field: (one.old, one.new, one.reason, one.who) for one in lines}
    assert told["title"] == ("原题名", "新题名", "错字更正", "zhao")
    assert told["pages"][1:] == ("12", "错字更正", "zhao")
    assert {one.code for one in lines} == {lines[0].code}


def test_a_ledger_that_was_cut_says_where_and_a_person_is_picked_before_the_cut(
    busy: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_archive.services.modifications.MOST_CHANGES", 2)
    sign_in_as(busy, Role.ARCHIVIST, login="qian", name="钱")
    for turn in range(3):
        with busy.act("edit_record", reason="改") as session:
            session.execute(update(t.record).values(title=f"题名{turn}"))
    days, ledger = span(busy.today(), busy.today()), ModificationLedger(busy)
    found = ledger.read(days)
    assert [one.new for one in found.lines] == ["题名2", "题名1"]
    assert found.cut_at == found.lines[-1].at
    of_zhao = ledger.read(replace(days, actor="zhao"))
    assert {one.who for one in of_zhao.lines} == {"zhao"}
    assert not of_zhao.cut_at
