"""Copies on a second medium, their register, checks of fixity, the drill, and what the day owes."""

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert, update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.copies import (
    CheckKind,
    CopyFault,
    Debt,
    Distance,
    EntryRefusal,
    Medium,
    Occasion,
    PlaceRefusal,
)
from desktop_archive.rules.policies import RoomPolicy
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.actors import Actor
from desktop_archive.services.clock import Clock
from desktop_archive.services.copies_due import has_one_off_site, unread
from desktop_archive.services.copy_register import CopyRegister, NewCopy
from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.fixity import Fixity
from desktop_archive.services.policies import Policies
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping, restore_copy
from desktop_archive.services.second_medium import SecondMedium
from desktop_archive.services.today import DayLine, TodayDesk, alerts
from desktop_archive.store import devices, manifests
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import sign_in_as

START = datetime(2026, 3, 17, 2, 0, tzinfo=UTC)


class Calendar:
    """A clock that stands still until a day is asked for."""

    def __init__(self) -> None:
        self.moment = START

    def go(self, *, days: int = 0, minutes: int = 0) -> None:
        self.moment += timedelta(days=days, minutes=minutes)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def room(calendar: Calendar, tmp_path: Path) -> Iterator[Room]:
    new = NewRoom(
        organisation="招商服务公司",
        fonds="Z109",
        admin_login="admin",
        admin_password="correct horse battery",
    )
    made = create_room(tmp_path / "room.register", new, clock=Clock(lambda: calendar.moment))
    sign_in_as(made, Role.ARCHIVIST, Role.ADMINISTRATOR)
    yield made
    made.close()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    """A folder on another disk than the register, as this machine has one."""
    for place in ("/dev/shm", tempfile.gettempdir(), "/var/tmp", "."):
        if Path(place).is_dir() and devices.disk_of(Path(place)) != devices.disk_of(tmp_path):
            with tempfile.TemporaryDirectory(dir=place) as folder:
                yield Path(folder)
            return
    pytest.skip("this machine has one disk only")


def test_a_folder_is_a_second_medium_only_on_another_disk_and_in_no_cloud(
    room: Room, elsewhere: Path, tmp_path: Path
) -> None:
    medium = SecondMedium(room)
    beside = tmp_path / "beside"
    beside.mkdir()
    cloud = elsewhere / "OneDrive - 招商"
    cloud.mkdir()
    link = elsewhere / "harmless"
    link.symlink_to(cloud)
    assert medium.refusal(beside) is PlaceRefusal.SAME_DEVICE
    assert medium.refusal(elsewhere / "gone") is PlaceRefusal.NO_FOLDER
    assert medium.refusal(cloud) is PlaceRefusal.CLOUD
    assert medium.refusal(link) is PlaceRefusal.CLOUD
    assert medium.refusal(elsewhere) is None
    with pytest.raises(RefusedError) as refused:
        medium.choose(cloud)
    assert refused.value.reason is PlaceRefusal.CLOUD
    assert medium.folder() is None


@pytest.mark.requirement("X-28", "P-14")
def test_only_the_policy_opens_the_cloud(room: Room, elsewhere: Path) -> None:
    cloud = elsewhere / "坚果云"
    cloud.mkdir()
    Policies(room).change(RoomPolicy.CLOUD_COPIES, value=True, approved_by="孟欣怡")
    SecondMedium(room).choose(cloud)
    assert SecondMedium(room).folder() == cloud


def test_who_may_not_make_copies_chooses_no_medium(room: Room, elsewhere: Path) -> None:
    sign_in_as(room, Role.CLERK, login="clerk")
    with pytest.raises(RefusedError) as refused:
        SecondMedium(room).choose(elsewhere)
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT


@pytest.mark.requirement("X-04", "X-05", "X-08", "X-26")
def test_a_copy_goes_to_the_second_medium_is_read_back_there_and_on_record(
    room: Room, elsewhere: Path
) -> None:
    medium, keeping = SecondMedium(room), Safekeeping(room)
    medium.choose(elsewhere)
    kept = keeping.keep(Occasion.CLOSE)
    assert kept.trouble is None
    assert kept.carried is not None
    assert kept.carried.path.parent == elsewhere
    assert manifests.sha256(kept.carried.path) == kept.backup.sha256
    assert medium.copies() == [kept.carried]
    (check,) = Fixity(room).checks()
    assert (check.kind, check.outcome, check.sequence) == ("second", "good", kept.backup.sequence)
    restored = elsewhere / "restored.register"
    report = restore_copy(kept.carried.path, restored, by="lin", workstation="desk")
    assert (report.restored_to, report.lost, report.kept_as) == (kept.backup.sequence, 0, None)


def test_the_first_copy_of_a_day_goes_there_and_the_next_half_hour_not(
    room: Room, elsewhere: Path, calendar: Calendar
) -> None:
    SecondMedium(room).choose(elsewhere)
    keeping = Safekeeping(room)
    assert keeping.keep(Occasion.RHYTHM).carried is not None
    calendar.go(minutes=30)
    assert keeping.keep(Occasion.RHYTHM).carried is None
    calendar.go(days=1)
    assert keeping.keep(Occasion.RHYTHM).carried is not None


def test_a_medium_that_is_away_stops_no_copy_here(
    room: Room, elsewhere: Path, calendar: Calendar
) -> None:
    usb = elsewhere / "usb"
    usb.mkdir()
    SecondMedium(room).choose(usb)
    usb.rmdir()
    kept = Safekeeping(room).keep(Occasion.HAND)
    assert kept.backup.path.exists()
    assert kept.carried is None
    assert isinstance(kept.trouble, RefusedError)
    assert kept.trouble.reason is PlaceRefusal.NO_FOLDER
    assert not usb.exists()
    calendar.go(days=3)
    assert SecondMedium(room).debt().level is Debt.RED


@pytest.mark.requirement("X-05")
def test_the_debt_grows_by_the_day_and_goes_from_the_clerk_to_the_head(
    room: Room, elsewhere: Path, calendar: Calendar
) -> None:
    """F28, by the calendar and not by waiting."""
    medium, desk = SecondMedium(room), TodayDesk(room)
    assert medium.debt().level is Debt.NONE
    medium.choose(elsewhere)
    Safekeeping(room).keep(Occasion.HAND)
    archivist, head = room.signed_in(), sign_in_as(room, Role.HEAD, login="head")

    def owed(who: Actor) -> int:
        room.actor = who
        return next(one.count for one in desk.lines() if one.line is DayLine.SECOND_COPY)

    found = []
    for days in range(9):
        debt = medium.debt()
        found.append((debt.days, debt.level, owed(archivist) > 0, owed(head) > 0))
        assert debt.days == days
        calendar.go(days=1)
    assert [level for _, level, _, _ in found] == [
        Debt.NONE, Debt.OWED, Debt.OWED, *[Debt.RED] * 4, Debt.HEAD, Debt.HEAD,
    ]  # fmt: skip
    assert [clerk for _, _, clerk, _ in found] == [False] * 3 + [True] * 6
    assert [head for _, _, _, head in found] == [False] * 7 + [True] * 2
    room.actor = archivist
    assert alerts(desk.lines()) >= 1
    Safekeeping(room).keep(Occasion.HAND)
    assert medium.debt().days == 0


NEW = NewCopy(
    made_on=date(2026, 3, 16),
    medium=Medium.TAPE,
    distance=Distance.DISASTER,
    place="分公司保险柜",
    content="登记库全部及借阅单图片",
    person="林晓",
)


@pytest.mark.requirement("X-04", "X-07")
def test_a_copy_off_site_is_entered_with_date_medium_place_content_person(room: Room) -> None:
    register = CopyRegister(room)
    register.enter(NEW)
    (entry,) = register.entries()
    assert (entry.made_on, entry.medium, entry.distance) == ("2026-03-16", "tape", "disaster")
    assert (entry.place, entry.content, entry.person) == (NEW.place, NEW.content, NEW.person)
    assert has_one_off_site(room)
    register.withdraw(entry.id, "磁带到期销毁")
    assert not has_one_off_site(room)
    with pytest.raises(RefusedError) as refused:
        register.withdraw(entry.id, "再次")
    assert refused.value.reason is EntryRefusal.WITHDRAWN_ALREADY


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"place": " "}, EntryRefusal.INCOMPLETE),
        ({"content": ""}, EntryRefusal.INCOMPLETE),
        ({"person": ""}, EntryRefusal.INCOMPLETE),
        ({"made_on": date(2026, 3, 19)}, EntryRefusal.LATER_THAN_TODAY),
    ],
)
def test_a_copy_without_its_facts_is_not_entered(
    room: Room, change: dict[str, object], reason: EntryRefusal
) -> None:
    with pytest.raises(RefusedError) as refused:
        CopyRegister(room).enter(replace(NEW, **change))  # type: ignore[arg-type]
    assert refused.value.reason is reason
    assert CopyRegister(room).entries() == []


def test_no_program_changes_an_entry_or_a_check(room: Room) -> None:
    CopyRegister(room).enter(NEW)
    Fixity(room).check_room()
    for table, values in (
        (t.kept_copy, {"place": "别处"}),
        (t.fixity_check, {"outcome": "bad", "findings": "x"}),
    ):
        with pytest.raises(IntegrityError), room.act("test") as session:
            session.execute(update(table).values(values))
    with pytest.raises(IntegrityError), room.act("test") as session:
        session.execute(
            insert(t.fixity_check),
            {"kind": "room", "method": "x", "outcome": "bad", "checked_at": "2026-03-17"},
        )


@pytest.mark.requirement("X-09")
def test_a_kept_copy_is_read_back_monthly_and_the_outcome_stands_in_the_register(
    room: Room, elsewhere: Path, calendar: Calendar
) -> None:
    register, keeping = CopyRegister(room), Safekeeping(room)
    backup = keeping.back_up()
    register.enter(replace(NEW, file=backup.path, made_on=room.today()))
    (entry,) = register.entries()
    assert (entry.sha256, entry.sequence) == (backup.sha256, backup.sequence)
    assert unread(room) == []
    calendar.go(days=30)
    assert [one.id for one in unread(room)] == [entry.id]
    shutil.copy(backup.path, elsewhere / "tape.register")
    shutil.copy(manifests.manifest_of(backup.path), elsewhere / "tape.register.json")
    assert register.read_back(entry, elsewhere / "tape.register") == []
    assert unread(room) == []
    data = bytearray((elsewhere / "tape.register").read_bytes())
    data[len(data) // 2] ^= 1
    (elsewhere / "tape.register").write_bytes(bytes(data))
    found = register.read_back(entry, elsewhere / "tape.register")
    assert found[0].fault is CopyFault.DIFFERS
    (entry,) = register.entries()
    assert entry.outcome == "bad"
    assert [check.outcome for check in Fixity(room).checks()] == ["bad", "good"]


@pytest.mark.requirement("X-09")
def test_the_copies_here_are_read_back_and_a_changed_one_is_named(
    room: Room, calendar: Calendar
) -> None:
    keeping, fixity = Safekeeping(room), Fixity(room)
    with pytest.raises(RefusedError):
        fixity.check_copies()
    old = keeping.back_up()
    make.unit(room, "新部门")
    calendar.go(minutes=30)
    keeping.back_up()
    assert fixity.check_copies() == []
    data = bytearray(old.path.read_bytes())
    data[-1] ^= 1
    old.path.write_bytes(bytes(data))
    (found,) = fixity.check_copies()
    assert found.fault is CopyFault.DIFFERS
    assert old.path.name in found.detail
    assert fixity.checks()[0].findings.startswith(old.path.name)


@pytest.mark.requirement("X-08")
def test_the_drill_restores_a_copy_elsewhere_and_leaves_nothing_behind(
    room: Room, calendar: Calendar
) -> None:
    keeping, fixity = Safekeeping(room), Fixity(room)
    backup = keeping.back_up()
    make.unit(room, "后来的部门")
    calendar.go(days=364)
    assert not fixity.is_due(CheckKind.DRILL)
    calendar.go(days=1)
    assert fixity.is_due(CheckKind.DRILL)
    lines = {one.line: one.count for one in TodayDesk(room).lines()}
    assert lines[DayLine.DRILL_DUE] == lines[DayLine.NONE_OFF_SITE] == 1
    assert fixity.drill() == []
    check = fixity.checks()[0]
    assert (check.kind, check.outcome, check.sequence) == ("drill", "good", backup.sequence)
    assert check.checked_by == room.signed_in().name
    assert not fixity.is_due(CheckKind.DRILL)
    assert not list(keeping.folder.glob("drill-*"))


def test_a_drill_with_a_bad_copy_says_so(room: Room) -> None:
    backup = Safekeeping(room).back_up()
    data = bytearray(backup.path.read_bytes())
    data[len(data) // 3] ^= 8
    backup.path.write_bytes(bytes(data))
    assert Fixity(room).drill() != []
    assert Fixity(room).checks()[0].outcome == "bad"


def test_the_room_is_checked_weekly(room: Room, calendar: Calendar) -> None:
    fixity = Fixity(room)
    assert not fixity.is_due(CheckKind.ROOM)
    calendar.go(days=7)
    assert fixity.is_due(CheckKind.ROOM)
    assert fixity.check_room() == []
    assert not fixity.is_due(CheckKind.ROOM)
    assert fixity.last(CheckKind.ROOM) == room.today()


def test_a_restore_notes_which_lines_are_lost(room: Room) -> None:
    backup = Safekeeping(room).back_up()
    for number in range(3):
        make.unit(room, f"部门{number}")
    with room.read() as session:
        last = session.connection.exec_driver_sql("SELECT max(seq) FROM chain").scalar_one()
    path = room.path
    room.close()
    report = restore_copy(backup.path, path, by="lin", workstation="desk", reason="磁盘更换")
    assert (report.restored_to, report.lost_to) == (backup.sequence, last)
    assert report.lost == last - backup.sequence
    assert report.kept_as is not None
    assert report.kept_as.exists()
