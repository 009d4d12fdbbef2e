"""How often copies are made is a setting: daily at the latest, electronic records yearly (X-06)."""

from datetime import timedelta

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.copies import Distance, Medium, Occasion
from desktop_archive.rules.policies import LIMITS, PolicyRefusal, RoomPolicy
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.clock import Clock
from desktop_archive.services.copy_register import CopyRegister, NewCopy
from desktop_archive.services.policies import Policies
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.today import DayLine, TodayDesk
from tests.services import builders as make
from tests.services.conftest import NewRooms, SetClock, sign_in_as


@pytest.fixture
def kept(start_room: NewRooms, clock: SetClock) -> Room:
    """A room with a head and an administrator at the desk."""
    room = start_room(clock=Clock(clock))
    sign_in_as(room, Role.ADMINISTRATOR, Role.HEAD, Role.ARCHIVIST, login="qian", name="钱")
    return room


def electronic_line(room: Room) -> int:
    lines = TodayDesk(room).lines()
    return next(one.count for one in lines if one.line is DayLine.ELECTRONIC_COPY)


@pytest.mark.requirement("X-06")
def test_the_rhythm_of_the_register_is_a_setting_and_a_day_at_most(
    kept: Room, clock: SetClock
) -> None:
    keeping, today = Safekeeping(kept), TodayDesk(kept)
    keeping.keep(Occasion.HAND)
    make.unit(kept)
    clock.moment += timedelta(minutes=29)
    assert not keeping.is_due()
    clock.moment += timedelta(minutes=1)
    assert keeping.is_due()
    policies = Policies(kept)
    with pytest.raises(RefusedError) as refused:
        policies.change(RoomPolicy.COPY_MINUTES, 24 * 60 + 1, "周敏")
    assert refused.value.reason is PolicyRefusal.OUT_OF_RANGE
    policies.change(RoomPolicy.COPY_MINUTES, 24 * 60, "周敏")
    assert not keeping.is_due()
    clock.moment += timedelta(hours=23, minutes=30)
    assert keeping.is_due()
    assert not today.backup_is_late()
    clock.moment += timedelta(days=1, minutes=1)
    assert today.backup_is_late()


@pytest.mark.requirement("X-06")
def test_electronic_records_ask_for_a_copy_a_year_after_the_last_or_as_the_room_says(
    kept: Room, clock: SetClock
) -> None:
    assert LIMITS[RoomPolicy.ELECTRONIC_COPY_DAYS].default == 365
    make.record(kept, title="纸质合同")
    assert electronic_line(kept) == 0
    for number in range(2):
        make.record(kept, title=f"电子合同{number}", carrier="electronic")
    assert electronic_line(kept) == 2
    entry = CopyRegister(kept).enter(
        NewCopy(
            made_on=kept.today(),
            medium=Medium.DISC,
            distance=Distance.OFFLINE,
            place="保险柜",
            content="归档电子文件",
            person="林晓",
        )
    )
    assert electronic_line(kept) == 0
    clock.moment += timedelta(days=364)
    assert electronic_line(kept) == 0
    clock.moment += timedelta(days=1)
    assert electronic_line(kept) == 2
    clock.moment -= timedelta(days=335)
    Policies(kept).change(RoomPolicy.ELECTRONIC_COPY_DAYS, 30, "周敏")
    assert electronic_line(kept) == 2
    Policies(kept).change(RoomPolicy.ELECTRONIC_COPY_DAYS, 31, "周敏")
    assert electronic_line(kept) == 0
    CopyRegister(kept).withdraw(entry, "光盘损坏")
    assert electronic_line(kept) == 2


@pytest.mark.requirement("X-06")
def test_a_kept_copy_of_the_register_is_no_copy_of_electronic_records(kept: Room) -> None:
    make.record(kept, title="电子合同", carrier="electronic")
    backup = Safekeeping(kept).back_up()
    CopyRegister(kept).enter(
        NewCopy(
            made_on=kept.today(),
            medium=Medium.DISC,
            distance=Distance.OFFLINE,
            place="保险柜",
            content="登记库备份",
            person="林晓",
            file=backup.path,
        )
    )
    assert electronic_line(kept) == 1
