"""The table of periods and the schedule: shipped, changed, approved, remembered by entries."""

import pytest

from desktop_archive.rules.names import Names
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import PeriodKind, ScheduleRefusal
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.catalogue.schedule import NewPeriod, Schedule
from desktop_archive.services.room import Room
from tests.services.catalogue.conftest import Entry
from tests.services.conftest import NewRooms


@pytest.fixture
def schedule(office: Room) -> Schedule:
    return Schedule(office)


@pytest.mark.requirement("M-06", "M-07", "M-08", "M-09", "M-10", "P-04", "K-02", "K-09", "K-10")
def test_the_shipped_table_has_the_periods_of_the_seeds(schedule: Schedule) -> None:
    table = {one.code: one for one in schedule.periods()}
    assert {code: one.years for code, one in table.items()} == {
        "Y": None, "C": None, "D30": 30, "D10": 10, "HT10": 10, "Z": 5, "D5": 5, "GZ5": 5,
        "D": 3, "D3": 3,
    }  # fmt: skip
    placeholders = {code for code, one in table.items() if one.basis == "placeholder"}
    assert placeholders == {"C", "Z", "D", "HT10"}
    codes = {one.id: one.code for one in schedule.periods()}
    proposed = {one.code: codes[one.retention_id or 0] for one in schedule.lines()}
    assert {name: proposed[name] for name in ("KU", "RS", "KH", "HT", "WS")} == {
        "KU": "D30", "RS": "Y", "KH": "D5", "HT": "HT10", "WS": "D10",
    }  # fmt: skip


@pytest.mark.requirement("K-08")
def test_property_management_keeps_short_medium_and_long(start_room: NewRooms) -> None:
    schedule = Schedule(start_room("property"))
    codes = {one.id: one.code for one in schedule.periods()}
    proposed = {one.code: codes[one.retention_id or 0] for one in schedule.lines()}
    assert {proposed[code] for code in ("2.3", "5.1", "5.2", "5.3")} == {"D"}
    assert {proposed[code] for code in ("1.1", "1.2", "3.1", "3.2")} == {"Z"}
    assert {proposed[code] for code in ("2.1", "YZ", "4.3")} == {"C"}


@pytest.mark.requirement("K-02", "P-04", "K-03")
def test_a_legacy_period_falls_due_once_the_company_gives_it_years(
    schedule: Schedule, catalogue: Catalogue, entry: Entry
) -> None:
    long = catalogue.create(entry(period="C"))
    permanent = catalogue.create(entry("永久件", period="Y"))
    new = NewPeriod(code="C", names=Names("Long", "长期", "長期"), kind=PeriodKind.LEGACY, years=30)
    assert schedule.put_period(new, "经理办公会决定") == 1
    whole, kept = catalogue.whole(long), catalogue.whole(permanent)
    assert whole is not None
    assert kept is not None
    assert (whole["period_state"], whole["due_on"]) == ("running", "2052-01-01")
    assert (kept["period_state"], kept["due_on"]) == ("permanent", None)
    assert any(line.reason == "经理办公会决定" for line in catalogue.history(long))


@pytest.mark.requirement("K-02")
@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"code": ""}, ScheduleRefusal.CODE_OR_NAME_MISSING),
        ({"names": Names("", "", "")}, ScheduleRefusal.CODE_OR_NAME_MISSING),
        ({"years": None}, ScheduleRefusal.YEARS_DO_NOT_FIT),
        ({"years": 501}, ScheduleRefusal.YEARS_DO_NOT_FIT),
        ({"kind": PeriodKind.PERMANENT}, ScheduleRefusal.YEARS_DO_NOT_FIT),
    ],
)
def test_a_period_that_cannot_be_is_refused(
    schedule: Schedule, changes: dict[str, object], reason: ScheduleRefusal
) -> None:
    values: dict[str, object] = {"code": "D15", "names": Names("", "15年", ""), "years": 15}
    with pytest.raises(RefusedError) as refused:
        schedule.put_period(NewPeriod(**{**values, **changes}))  # type: ignore[arg-type]
    assert refused.value.reason is reason


@pytest.mark.requirement("K-02", "P-04")
@pytest.mark.parametrize(
    ("changes", "said", "reason"),
    [
        ({"years": 5}, "缩短", ScheduleRefusal.PERIOD_IN_USE),
        ({"years": 15}, " ", ScheduleRefusal.REASON_MISSING),
        ({"years": None, "kind": PeriodKind.PERMANENT}, "", ScheduleRefusal.REASON_MISSING),
    ],
)
def test_a_period_in_use_is_never_shorter_and_never_changed_without_a_reason(
    schedule: Schedule,
    catalogue: Catalogue,
    entry: Entry,
    changes: dict[str, object],
    said: str,
    reason: ScheduleRefusal,
) -> None:
    record = catalogue.create(entry(period="D10"))
    before = catalogue.whole(record)
    values: dict[str, object] = {"code": "D10", "names": Names("10 years", "10年", "10年")}
    with pytest.raises(RefusedError) as refused:
        schedule.put_period(NewPeriod(**{**values, **changes}), said)  # type: ignore[arg-type]
    assert refused.value.reason is reason
    assert refused.value.facts["count"] == 1
    assert catalogue.whole(record) == before


def test_the_fonds_file_stands_ready_with_its_four_sections_kept_for_ever(
    catalogue: Catalogue, entry: Entry
) -> None:
    """N-18, the part that is there: the section itself, numbered and printed like any class."""
    classes = {one.code: one for one in catalogue.choices()["category"]}
    sections = ["QZ", "QZ·01", "QZ·02", "QZ·03", "QZ·04"]
    assert [classes[code].names.simplified for code in sections] == [
        "全宗卷", "全宗背景", "档案状况", "工作制度", "管理记录",
    ]  # fmt: skip
    for_ever = next(one.id for one in catalogue.choices()["retention"] if one.code == "Y")
    assert {catalogue.proposal(classes[code].id).retention_id for code in sections} == {for_ever}
    made = catalogue.create(entry("档案管理制度", category="QZ·03", period="Y"))
    row = catalogue.row(made)
    assert row is not None
    assert (row.category, row.retention) == ("QZ·03", "Y")
