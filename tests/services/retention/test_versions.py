"""The schedule in versions: drafted, approved, in force from a day, kept by entries (K-11)."""

from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import ScheduleRefusal, StartRule, Trigger
from desktop_archive.rules.retention.schedule import ScheduleRule
from desktop_archive.services.catalogue.bulk import BulkDesk
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.retention.versions import Approval, ScheduleDesk
from desktop_archive.services.room import Room
from tests.services.conftest import sign_in_as
from tests.services.retention.room_of_records import D10, D30, HT, WS, Y, add
from tests.stranger import Stranger

APPROVAL = Approval(approved_by="档案局", approved_on=date(2026, 3, 1))
LONGER = ScheduleRule(D30)


def proposed(room: Room, category: int = WS) -> int | None:
    return Catalogue(room).proposed_period(category)


@pytest.mark.requirement("K-11", "K-12")
def test_a_draft_proposes_nothing_before_it_is_approved(kept: Room) -> None:
    desk = ScheduleDesk(kept)
    desk.set_line(WS, LONGER)
    draft = desk.draft()
    assert draft is not None
    assert (draft.version, draft.made_by) == (2, "林晓")
    assert proposed(kept) == D10
    assert [one.category_id for one in desk.compare(None, draft.id)] == [WS]
    assert desk.approve(APPROVAL) == 2
    assert proposed(kept) == D30
    assert desk.draft() is None
    newest, shipped = desk.versions()
    assert (newest.state, newest.approved_by, newest.in_force_on) == (
        "in_force",
        "档案局",
        "2026-03-01",
    )
    assert (shipped.version, shipped.approved_by) == (1, "")


@pytest.mark.requirement("K-11")
def test_an_approved_version_waits_for_its_day(kept: Room, clock) -> None:
    desk = ScheduleDesk(kept)
    desk.set_line(WS, LONGER)
    later = Approval(
        approved_by="档案局", approved_on=date(2026, 3, 1), in_force_on=date(2026, 7, 1)
    )
    desk.approve(later)
    assert (proposed(kept), desk.take_effect()) == (D10, [])
    clock.moment = clock.moment.replace(month=7, day=1)
    assert desk.take_effect() == [2]
    assert proposed(kept) == D30
    assert desk.take_effect() == []


@pytest.mark.requirement("K-11")
def test_entries_keep_the_version_under_which_they_were_set(kept: Room, clock) -> None:
    old, desk, catalogue = add(kept, "1"), ScheduleDesk(kept), Catalogue(kept)
    assert catalogue.reading.schedule_of(old) is None
    clock.moment = clock.moment.replace(hour=11)
    desk.set_line(WS, ScheduleRule(D30, Trigger.CASE_CLOSED, StartRule.SAME_DAY))
    desk.approve(APPROVAL)
    clock.moment = clock.moment.replace(hour=12)
    new = add(kept, "2")
    assert [catalogue.reading.schedule_of(key) for key in (old, new)] == [1, 2]
    BulkDesk(kept).apply([old], "note", "校对", "校对")
    whole = catalogue.whole(old)
    assert whole is not None
    assert (whole["trigger"], whole["start_rule"], whole["due_on"]) == (
        "created",
        "next_jan1",
        "2026-01-01",
    )


def test_two_versions_are_compared_class_by_class(kept: Room) -> None:
    desk = ScheduleDesk(kept)
    desk.set_line(WS, LONGER)
    desk.approve(APPROVAL)
    desk.set_line(HT, ScheduleRule(Y, Trigger.ENTERED_LATER, StartRule.NEXT_DAY, "设备退役"))
    desk.set_line(WS, ScheduleRule(D10))
    desk.approve(APPROVAL)
    third, second, first = desk.versions()
    assert {one.category_id for one in desk.compare(second.id, third.id)} == {WS, HT}
    (change,) = desk.compare(first.id, third.id)
    assert change.before is not None
    assert change.after is not None
    assert (change.before.trigger, change.after.event) == (Trigger.CONTRACT_DONE, "设备退役")


@pytest.mark.parametrize(
    ("approval", "reason"),
    [
        (Approval(approved_by=" ", approved_on=date(2026, 3, 1)), ScheduleRefusal.APPROVAL_MISSING),
        (
            Approval(approved_by="局", approved_on=date(2026, 3, 18)),
            ScheduleRefusal.APPROVED_AHEAD,
        ),
        (
            Approval(approved_by="局", approved_on=date(2026, 3, 1), in_force_on=date(2026, 2, 28)),
            ScheduleRefusal.IN_FORCE_TOO_EARLY,
        ),
        (
            Approval(approved_by="局", approved_on=date(2026, 2, 28)),
            ScheduleRefusal.BEFORE_LAST_VERSION,
        ),
    ],
)
@pytest.mark.requirement("K-11")
def test_an_approval_that_cannot_be_is_refused(
    kept: Room, approval: Approval, reason: ScheduleRefusal
) -> None:
    desk = ScheduleDesk(kept)
    desk.begin()
    desk.approve(APPROVAL)
    desk.set_line(WS, LONGER)
    with pytest.raises(RefusedError) as refused:
        desk.approve(approval)
    assert refused.value.reason is reason
    assert proposed(kept) == D10


@pytest.mark.requirement("K-11")
def test_the_first_version_may_be_what_shipped_but_no_later_one(kept: Room) -> None:
    desk = ScheduleDesk(kept)
    with pytest.raises(RefusedError) as refused:
        desk.approve(APPROVAL)
    assert refused.value.reason is ScheduleRefusal.NO_DRAFT
    desk.begin()
    assert desk.approve(APPROVAL) == 2
    desk.begin()
    with pytest.raises(RefusedError) as refused:
        desk.approve(APPROVAL)
    assert refused.value.reason is ScheduleRefusal.NOTHING_CHANGED


def test_an_own_event_needs_its_name(kept: Room) -> None:
    with pytest.raises(RefusedError) as refused:
        ScheduleDesk(kept).set_line(WS, ScheduleRule(D10, Trigger.ENTERED_LATER))
    assert refused.value.reason is ScheduleRefusal.EVENT_NAME_MISSING


def test_a_draft_that_is_dropped_is_shown_no_more_and_its_number_is_not_used_again(
    kept: Room,
) -> None:
    desk = ScheduleDesk(kept)
    desk.set_line(WS, LONGER)
    desk.drop()
    assert desk.draft() is None
    assert proposed(kept) == D10
    assert desk.begin().version == 3
    desk.drop()
    with pytest.raises(RefusedError) as refused:
        desk.drop()
    assert refused.value.reason is ScheduleRefusal.NO_DRAFT


def test_who_may_not_change_settings_drafts_nothing(kept: Room) -> None:
    sign_in_as(kept, Role.CLERK, login="front")
    with pytest.raises(RefusedError) as refused:
        ScheduleDesk(kept).set_line(WS, LONGER)
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE schedule SET approved_by = 'x' WHERE version = 2",
        "UPDATE schedule SET state = 'draft' WHERE version = 2",
        "UPDATE schedule_line SET retention_id = 1 WHERE schedule_id = 2",
        "INSERT INTO schedule_line(schedule_id, category_id) VALUES (2, 9)",
        "INSERT INTO schedule(version, approved_by, approved_on, made_at) "
        "VALUES (9, 'x', '2026-01-01', 't')",
        "UPDATE schedule SET state = 'in_force' WHERE version = 3",
        "DELETE FROM schedule_line",
    ],
)
@pytest.mark.requirement("K-11")
def test_no_statement_changes_an_approved_version_or_approves_one(
    kept: Room, statement: str
) -> None:
    desk = ScheduleDesk(kept)
    desk.set_line(WS, LONGER)
    desk.approve(APPROVAL)
    desk.begin()
    raw = Stranger(kept)
    with pytest.raises(IntegrityError):
        raw.execute(statement)
    raw.close()
