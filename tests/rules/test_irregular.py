"""What stands out in the log: each rule, and quiet days (X-14, F-49)."""

from datetime import UTC, datetime, timedelta

import pytest

from desktop_archive.rules.irregular import FAILURES, MANY, Irregularity, LoggedAct, irregular

NOON = datetime(2026, 3, 17, 12, 0, tzinfo=UTC)


def acts(*what, every=timedelta(minutes=10), who="lin", begin=NOON):
    return [LoggedAct(n, begin + (n - 1) * every, who, one) for n, one in enumerate(what, 1)]


def found(*given):
    return dict(irregular(acts(*given)))


def test_a_quiet_day_has_nothing_that_stands_out():
    assert found("issue", "take_back", "edit_record", "export", "print_cards") == {}


@pytest.mark.parametrize(
    ("action", "why"),
    [
        ("undo_import", Irregularity.TAKEN_BACK),
        ("undo_issue", Irregularity.TAKEN_BACK),
        ("name_deputy", Irregularity.DEPUTY),
        ("set_policy", Irregularity.RULES_CHANGED),
        ("restore", Irregularity.REGISTER),
        ("show_personal", Irregularity.PERSONAL),
    ],
)
def test_some_acts_always_stand_out(action, why):
    assert found("issue", action) == {2: (why,)}


def test_nights_stand_out_but_not_what_the_program_does_by_itself():
    night = NOON.replace(hour=23)
    assert dict(irregular(acts("issue", begin=night))) == {1: (Irregularity.NIGHT,)}
    assert dict(irregular(acts("back_up", begin=night, who="system"))) == {}


def test_many_exports_within_an_hour_stand_out_and_the_same_over_days_do_not():
    hour = timedelta(hours=1)
    often = dict(irregular(acts(*["export"] * MANY, every=hour / MANY)))
    assert often == {MANY: (Irregularity.MANY_EXPORTS,)}
    seldom = acts(*["export"] * MANY, every=2 * hour, begin=NOON.replace(hour=7))
    assert Irregularity.MANY_EXPORTS not in {one for _, why in irregular(seldom) for one in why}


def test_failed_sign_ins_stand_out_whoever_they_name():
    given = [
        LoggedAct(n, NOON + timedelta(minutes=n), f"a{n}", "failed_sign_in")
        for n in range(1, FAILURES + 1)
    ]
    assert dict(irregular(given)) == {FAILURES: (Irregularity.FAILED_SIGN_INS,)}


def test_a_clock_set_back_stands_out_and_two_desks_apart_by_a_minute_do_not():
    given = [LoggedAct(1, NOON, "lin", "issue")]
    given += [LoggedAct(2, NOON - timedelta(minutes=1), "wang", "issue")]
    given += [LoggedAct(3, NOON - timedelta(hours=2), "lin", "issue")]
    assert dict(irregular(given)) == {3: (Irregularity.CLOCK_BACK,)}
