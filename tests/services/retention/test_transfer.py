"""Electronic records due for an outside archive are listed only when the policy is on (K-19)."""

import pytest

from desktop_archive.rules.policies import RoomPolicy
from desktop_archive.services.catalogue.desk import Catalogue, Query
from desktop_archive.services.policies import Policies
from desktop_archive.services.retention.transfer import transfer_question, transfers_due
from desktop_archive.services.room import Room
from desktop_archive.services.today import DayLine, TodayDesk
from tests.services.retention.room_of_records import add


def owed(room: Room) -> int:
    with room.read() as session:
        return transfers_due(session, room.today())


@pytest.mark.requirement("K-19")
def test_the_list_is_there_only_while_the_policy_is_on(kept: Room) -> None:
    old = add(kept, "1", carrier="electronic", date_from="2021-03-17", year=2021)
    disc = add(kept, "2", carrier="disc", date_from="2015-01-01")
    add(kept, "3", carrier="electronic", date_from="2021-03-18", year=2021)
    add(kept, "4", date_from="2010-01-01")
    add(kept, "5", carrier="disc", date_from="2010-01-01", state="transferred")
    desk, question = TodayDesk(kept), transfer_question(kept.today())
    assert owed(kept) == 0
    Policies(kept).change(RoomPolicy.TRANSFER_OUTSIDE, value=True, approved_by="孟欣怡")
    assert owed(kept) == 2
    found = Catalogue(kept).finder.everything(Query(text=question))
    assert set(found) == {old, disc}
    line = next(one for one in desk.lines() if one.line is DayLine.TRANSFERS_DUE)
    assert (line.count, desk.question(line.line)) == (2, question)
    assert desk.question(DayLine.OVERDUE) == ""
