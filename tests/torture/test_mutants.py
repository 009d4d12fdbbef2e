"""The tests notice when a guard is weakened: bugs are put into a copy of the program (A28)."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import PACKAGE, ROOT
from tests.torture.seeds import SEEDS, Seed

FAILED, PASSED = 1, 0
SHOWN = ("signs that turn the line are obeyed", "exported text is a formula")
"""Seeds that are tried on every run, to show that the tool works."""


@pytest.fixture(scope="module")
def copy_of_ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program and its tests, to be spoilt."""
    there = tmp_path_factory.mktemp("mutants")
    made = shutil.ignore_patterns("__pycache__")
    for folder in (PACKAGE, "tests"):
        shutil.copytree(ROOT / folder, there / folder, ignore=made)
    for name in ("resources", "packaging", "docs", "pyproject.toml", "requirements.lock"):
        (there / name).symlink_to(ROOT / name)
    return there


@pytest.fixture
def spoil(copy_of_ours: Path) -> Iterator[object]:
    """Return how to put one bug in; it is taken out again."""
    kept: list[tuple[Path, str]] = []

    def put(seed: Seed) -> None:
        path = copy_of_ours / seed.file
        good = path.read_text(encoding="utf-8")
        kept.append((path, good))
        path.write_text(good.replace(seed.now, seed.then), encoding="utf-8")

    yield put
    for path, good in kept:
        path.write_text(good, encoding="utf-8")


def run(there: Path, tests: str) -> int:
    """Run tests of the copy; return how they ended."""
    command = [sys.executable, "-B", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider"]
    command += ["-p", "no:randomly", "-p", "no:xdist", *tests.split()]
    known = {**os.environ, "PYTHONPATH": str(there)}
    done = subprocess.run(
        command, cwd=there, env=known, capture_output=True, text=True, check=False, timeout=550
    )
    if done.returncode not in (FAILED, PASSED):
        sys.stdout.write(done.stdout[-1500:])
    return done.returncode


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name)
def test_every_seed_still_finds_its_ground(seed: Seed) -> None:
    """A bug that can't be put in any more would pass for one that was caught."""
    assert (ROOT / seed.file).read_text(encoding="utf-8").count(seed.now) == 1, seed.file
    assert all((ROOT / test.partition("::")[0]).exists() for test in seed.tests.split())


@pytest.mark.parametrize(
    "seed",
    [
        pytest.param(seed, id=seed.name, marks=() if seed.name in SHOWN else pytest.mark.torture)
        for seed in SEEDS
    ],
)
def test_a_weakened_guard_is_noticed(seed: Seed, spoil: object, copy_of_ours: Path) -> None:
    spoil(seed)  # type: ignore[operator]
    ended = run(copy_of_ours, seed.tests)
    sys.stdout.write(f"{'killed' if ended == FAILED else 'SURVIVED'}  {seed.name}\n")
    assert ended == FAILED
