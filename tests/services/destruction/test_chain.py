"""The whole chain, played through; no step of it can be left out."""

import pytest

from desktop_archive.rules.destruction.lists import ListState
from tests.services.destruction.stage import Stage


@pytest.mark.requirement("D-14", "D-22", "D-25", "D-33", "D-40", "N-20")
@pytest.mark.parametrize("profile", ["agency6", "accounting5", "company3", "technical", "joint"])
def test_the_whole_chain_ends_in_stubs_and_a_struck_ledger(stage: Stage, profile: str) -> None:
    stage.whole(profile)
    assert stage.list_state() == ListState.CLOSED.value
    assert stage.states() == ["destroyed"] * 4
    summary = stage.desk.lists.detail(stage.list_id).summary
    day = stage.room.today().isoformat()
    for record in stage.records:
        assert stage.desk.due.destroyed_by(record.id) == (summary.number, summary.version, day)
