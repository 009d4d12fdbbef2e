"""The disk fails in the middle of an act: nothing told as done is lost, and the desk is told (A3)."""

import random
import shutil
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop_archive.store.dialect import sqlite
from tests.torture.rooms import small_room
from tests.torture.test_power_cuts import looked_at, said
from tests.torture.tracing import Call, calls, traced, why_not

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")

FEW_AND_MANY = [40, pytest.param(2000, marks=pytest.mark.torture)]
ACTS = 50
#: How often each call comes in an act, about; a fault comes once in some acts.
CALLS = {"pwrite64": 110, "fdatasync": 4, "openat": 2, "unlink": 1}
ERRORS = {
    "pwrite64": ("EIO", "ENOSPC"),
    "fdatasync": ("EIO", "ENOSPC"),
    "openat": ("EMFILE", "EIO", "ENOSPC"),
    "unlink": ("EIO",),
}


def plan(rng: random.Random) -> Iterator[str]:
    """Yield which calls fail, and when: once in some acts, or several in a row."""
    for call, often in CALLS.items():
        first = rng.randint(1, 4 * often)
        error = rng.choice(ERRORS[call])
        if rng.random() < 0.25:
            yield f"{call}:error={error}:when={first}..{first + rng.randint(5, 21)}"
        else:
            step = often * rng.randint(3, 6) + rng.randint(1, often)
            yield f"{call}:error={error}:when={first}+{step}"


@dataclass
class Tally:
    """What the faults did."""

    runs: int = 0
    faults: int = 0
    acts_hit: int = 0
    acts_done: int = 0
    acts_failed: int = 0
    done_though_hit: int = 0
    messages: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


@dataclass
class _Act:
    """What happened between one word of the scribe and the next."""

    words: list[str]
    faults: int


def acts_of(trace: Sequence[Call]) -> Iterator[_Act]:
    faults = 0
    for call in trace:
        faults += call.injected
        if (line := said(call)) and line != "begin":
            yield _Act(line.split(maxsplit=1), faults)
            faults = 0


def reckon(tally: Tally, trace: Sequence[Call], path: Path) -> None:
    """Hold what the desk was told against what is in the room."""
    image = looked_at(path, wholly=True)
    tally.runs += 1
    tally.wrong += image.broken
    for act in acts_of(trace):
        tally.faults += act.faults
        tally.acts_hit += bool(act.faults)
        match act.words:
            case ["ok", op_id]:
                tally.acts_done += 1
                tally.done_though_hit += bool(act.faults)
                if op_id not in image.stored:
                    tally.wrong.append(f"lost {op_id}")
            case ["no", rest]:
                tally.acts_failed += 1
                problem, op_id = rest.split()
                if op_id in image.stored and problem != "UNKNOWN_OUTCOME":
                    tally.wrong.append(f"stored though told as not done: {problem}")
            case ["told", problem]:
                tally.messages[problem] = tally.messages.get(problem, 0) + 1
            case ["bug", what]:
                tally.wrong.append(what)


def spoil(folder: Path, template: Path, faults: Sequence[str], tally: Tally) -> None:
    """Let a scribe work on a disk that fails."""
    folder.mkdir()
    path = folder / "room.register"
    path.write_bytes(template.read_bytes())
    journal, level = sqlite.journal_settings()
    log = folder / "trace"
    beside = [path.with_name(path.name + end) for end in ("-journal", "-wal")]
    command = ["tests.torture.scribe", str(path), str(ACTS), journal, str(level)]
    traced(log, command, faults=faults, files=(path, *beside, folder))
    reckon(tally, list(calls(log)), path)
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_room(tmp_path_factory.mktemp("faults") / "room.register")


def tell(tally: Tally) -> None:
    journal, level = sqlite.journal_settings()
    sys.stdout.write(f"faults, {journal}/{level}, SQLite {sqlite3.sqlite_version}: {tally}\n")


@pytest.mark.parametrize("faults", FEW_AND_MANY)
def test_a_disk_that_fails_now_and_then_loses_nothing_told_as_done(
    faults: int, template: Path, tmp_path: Path
) -> None:
    tally, rng = Tally(), random.Random(faults)
    # One run may be a disk that fails at once for good: then it stops before an act was hit.
    while tally.faults < faults or tally.acts_failed < faults // 4 or tally.acts_done < faults // 2:
        spoil(tmp_path / str(tally.runs), template, list(plan(rng)), tally)
        assert tally.runs < faults, "hardly a fault comes"
    tell(tally)
    assert tally.wrong == []
    # What was opened while the disk failed is opened anew: one fault never stops the whole day.
    assert tally.messages.get("READ_ONLY", 0) <= tally.faults // 8
