"""A process with too little memory: what was told as done is there, and nothing is broken (F50)."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop_archive.store.dialect import sqlite
from tests.torture.rooms import small_room
from tests.torture.test_power_cuts import looked_at

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="memory is limited so on Linux only"
)

STEPS = [3, pytest.param(30, marks=pytest.mark.torture)]
ACTS = 40
#: Works as a scribe within so much memory, then says how much it took: at first, and at most.
_WITHIN = """
import resource, runpy, sys
limit, sys.argv = int(sys.argv[1]), sys.argv[1:]
import tests.torture.scribe
size = lambda name: next(
    int(line.split()[1]) for line in open("/proc/self/status") if line.startswith(name)
)
first = size("VmSize")
if limit:
    resource.setrlimit(resource.RLIMIT_AS, (limit * 1024, limit * 1024))
try:
    tests.torture.scribe.main(*sys.argv[1:])
finally:
    print("took", first, size("VmPeak"), flush=True)
"""


@dataclass
class Tally:
    """What too little memory did."""

    runs: int = 0
    cut_short: int = 0
    acts_done: int = 0
    acts_failed: int = 0
    told: int = 0
    out_of_memory: int = 0
    wrong: list[str] = field(default_factory=list)


def let_work(path: Path, kib: int) -> list[list[str]]:
    """Return what a scribe said that worked within so much memory."""
    journal, level = sqlite.journal_settings()
    words = [str(kib), str(path), str(ACTS), journal, str(level)]
    done = subprocess.run(
        [sys.executable, "-c", _WITHIN, *words],
        env={**os.environ, "MALLOC_ARENA_MAX": "1"},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
        timeout=120,
    )
    return [line.split(maxsplit=2) for line in done.stdout.splitlines() if line]


def reckon(tally: Tally, said: list[list[str]], path: Path) -> None:
    """Hold what was said against what is in the room."""
    image = looked_at(path, wholly=True)
    tally.runs += 1
    tally.cut_short += ["end"] not in said
    tally.wrong += image.broken
    for words in said:
        match words:
            case ["ok", op_id]:
                tally.acts_done += 1
                tally.wrong += [] if op_id in image.stored else [f"lost {op_id}"]
            case ["off", op_id] | ["no", _, op_id]:
                tally.acts_failed += 1
                known = op_id in image.stored and "UNKNOWN_OUTCOME" not in words
                tally.wrong += [f"stored though told as not done: {words}"] if known else []
            case ["told", *_]:
                tally.told += 1
            case ["bug", *what]:
                is_memory = "MemoryError" in " ".join(what)
                tally.out_of_memory += is_memory
                tally.wrong += [] if is_memory else [" ".join(what)]


@pytest.mark.parametrize("steps", STEPS)
def test_too_little_memory_breaks_nothing_and_loses_nothing(steps: int, tmp_path: Path) -> None:
    template = small_room(tmp_path / "template.register")
    path = tmp_path / "first.register"
    shutil.copy(template, path)
    first, most = next(
        (int(words[1]), int(words[2])) for words in let_work(path, 0) if words[0] == "took"
    )
    tally = Tally()
    for step in range(steps):
        path = tmp_path / f"{step}" / "room.register"
        path.parent.mkdir()
        shutil.copy(template, path)
        kib = first + (most - first) * step // max(1, steps - 1)
        reckon(tally, let_work(path, kib), path)
        shutil.rmtree(path.parent)

    sys.stdout.write(f"{steps} limits from {first} to {most} KiB: {tally}\n")
    assert tally.wrong == []
    assert tally.cut_short + tally.out_of_memory + tally.acts_failed + tally.told > 0
    assert tally.acts_done > 0
