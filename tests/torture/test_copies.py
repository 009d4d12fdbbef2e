"""A copy of the room is on the disk before it has its name (F27)."""

from pathlib import Path

import pytest

from tests.torture.rooms import small_room
from tests.torture.tracing import Call, calls, traced, why_not

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")


@pytest.fixture(scope="module")
def trace(tmp_path_factory: pytest.TempPathFactory) -> list[Call]:
    folder = tmp_path_factory.mktemp("copies")
    path = small_room(folder / "room.register")
    traced(folder / "trace", ["tests.torture.copyist", str(path)])
    return list(calls(folder / "trace"))


def test_a_copy_is_synced_then_named_then_its_folder_is_synced(trace: list[Call]) -> None:
    named = [
        at
        for at, call in enumerate(trace)
        if call.name == "rename" and call.path.endswith(".register.part")
    ]
    assert len(named) == 1
    part = trace[named[0]].path
    folder = str(Path(part).parent)
    before = [call for call in trace[: named[0]] if call.path == part]
    assert before[-1].name == "fsync"
    assert any(call.name == "pwrite64" for call in before)
    after = trace[named[0] + 1 :]
    assert any(call.name == "fsync" and call.path == folder for call in after)
    assert not [call for call in after if call.name == "pwrite64" and call.path.startswith(folder)]
