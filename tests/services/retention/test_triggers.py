"""The event a period waits for, entered for one record or for many at once (K-06, K-07)."""

from datetime import date

import pytest

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.dates import PartialDate
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import RunningState, TriggerRefusal
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.retention.triggers import MOST_AT_ONCE, TriggerDesk
from desktop_archive.services.room import Room
from tests.services.conftest import sign_in_as
from tests.services.retention.room_of_records import WAITING, WS, add

DAY = PartialDate.parse("2016-06-30")


def due(room: Room, record: int) -> str | None:
    found = DestructionReview(room).line(record)
    assert found is not None
    return found.row.due_on


@pytest.mark.requirement("K-06", "K-07")
def test_many_contracts_found_by_a_question_run_from_one_day(kept: Room) -> None:
    first, second = add(kept, "1", **WAITING), add(kept, "2", **WAITING)
    other = add(kept, "3", **{**WAITING, "year": 2014, "date_from": "2014-01-05"})
    runs = add(kept, "4")
    desk = TriggerDesk(kept)
    assert desk.waiting("") == [first, second, other]
    found = desk.waiting("class:HT year:2015")
    assert found == [first, second]
    assert [line.clock.due_on for line in desk.look(found, DAY)] == [date(2027, 1, 1)] * 2
    assert due(kept, first) is None
    assert desk.note(found, DAY) == 2
    assert [due(kept, key) for key in (first, second, other)] == ["2027-01-01"] * 2 + [None]
    assert due(kept, runs) == "2026-01-01"
    assert desk.waiting("") == [other]


@pytest.mark.parametrize(
    ("values", "day", "reason"),
    [
        ({"category_id": WS}, "2016-06-30", TriggerRefusal.WAITS_FOR_NOTHING),
        (WAITING, "2014-06-30", TriggerRefusal.BEFORE_IT_WAS_FORMED),
        (WAITING, "2026-03-18", TriggerRefusal.NOT_HAPPENED_YET),
        ({**WAITING, "state": "transferred"}, "2016-06-30", TriggerRefusal.GONE),
    ],
)
@pytest.mark.requirement("K-07")
def test_a_day_that_cannot_be_is_refused(
    kept: Room, values: dict[str, object], day: str, reason: TriggerRefusal
) -> None:
    record = add(kept, "1", **values)
    with pytest.raises(RefusedError) as refused:
        TriggerDesk(kept).note([record], PartialDate.parse(day))
    assert refused.value.reason is reason


def test_what_waits_for_nothing_is_left_out_of_many(kept: Room) -> None:
    waiting, formed = add(kept, "1", **WAITING), add(kept, "2")
    assert TriggerDesk(kept).note([waiting, formed], DAY) == 1
    assert due(kept, formed) == "2026-01-01"


def test_a_day_known_in_part_counts_at_the_end_of_its_year(kept: Room) -> None:
    record = add(kept, "1", **{**WAITING, "start_rule": "same_day"})
    TriggerDesk(kept).note([record], PartialDate.parse("2015"))
    assert due(kept, record) == "2025-12-31"


def test_a_wrong_day_is_put_right_and_the_period_with_it(kept: Room) -> None:
    record, desk = add(kept, "1", **WAITING), TriggerDesk(kept)
    desk.note([record], DAY)
    desk.note([record], PartialDate.parse("2018-01-01"), "日期更正")
    assert due(kept, record) == "2029-01-01"


def test_nothing_and_too_much_are_refused(kept: Room) -> None:
    for records, reason in (
        ([], TriggerRefusal.NOTHING_CHOSEN),
        (range(MOST_AT_ONCE + 1), TriggerRefusal.TOO_MANY),
    ):
        with pytest.raises(RefusedError) as refused:
            TriggerDesk(kept).note(list(records), DAY)
        assert refused.value.reason is reason


def test_an_auditor_lets_no_period_run(kept: Room) -> None:
    record = add(kept, "1", **WAITING)
    sign_in_as(kept, Role.AUDITOR, login="shen")
    with pytest.raises(RefusedError) as refused:
        TriggerDesk(kept).note([record], DAY)
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT


@pytest.mark.requirement("K-06")
def test_an_event_of_the_companys_own_is_called_by_its_name(kept: Room) -> None:
    own = {**WAITING, "trigger": "entered_later", "trigger_name": "设备退役"}
    record = add(kept, "1", **own)
    found = DestructionReview(kept).line(record)
    assert found is not None
    assert (found.facts.event, found.clock.state) == ("设备退役", RunningState.NOT_RUNNING)
    assert TriggerDesk(kept).note([record], DAY) == 1
    assert due(kept, record) == "2027-01-01"
