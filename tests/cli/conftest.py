"""The command line on real files, as another program calls it.

A process takes most of a second to begin and a command hardly any of it: what a process is needed
for asks for `program`; all else hands the same words to the same `main` within this process.
"""

import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from desktop_archive import logs
from desktop_archive.app import main

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "correct horse battery"


@dataclass(frozen=True)
class Answer:
    """What a command said."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Answer]
#: What is done with commands in a workplace before the tests begin.
Work = Callable[[Command, Path], object]
BeginAfter = Callable[[Work], None]


def _places(home: Path) -> dict[str, str]:
    """Return where a workplace keeps its files."""
    folders = {"XDG_CONFIG_HOME": "c", "XDG_DATA_HOME": "d", "XDG_STATE_HOME": "s"}
    return {**{name: str(home / under) for name, under in folders.items()}, "LANG": "C.UTF-8"}


def at(home: Path) -> Command:
    """Return how to hand some words to the program in a workplace, without a process."""

    def run(*words: str, stdin: str | None = None) -> Answer:
        out, err = io.StringIO(), io.StringIO()
        with pytest.MonkeyPatch.context() as here:
            here.chdir(home)
            for name in ("LC_ALL", "DESKTOP_ARCHIVE_DB"):
                here.delenv(name, raising=False)
            for name, value in _places(home).items():
                here.setenv(name, value)
            here.setattr(sys, "stdin", io.StringIO(stdin or ""))
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                status = main(words)
        logs.stop()
        return Answer(status, out.getvalue(), err.getvalue())

    return run


def process_at(home: Path) -> Command:
    """Return how to run `main.py` with some words in a workplace."""

    def run(*words: str, stdin: str | None = None) -> Answer:
        environment = {**os.environ, **_places(home)}
        environment.pop("DESKTOP_ARCHIVE_DB", None)
        done = subprocess.run(
            [sys.executable, "-W", "error", str(ROOT / "main.py"), *words],
            cwd=home,
            env=environment,
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A workplace of its own with a password file."""
    (tmp_path / "pw").write_text(PASSWORD + "\n", "utf-8")
    return tmp_path


@pytest.fixture
def command(home: Path) -> Command:
    """Hand these words to the program, in the workplace."""
    return at(home)


@pytest.fixture
def program(home: Path) -> Command:
    """Run `main.py` with these words as a process, in the workplace."""
    return process_at(home)


@pytest.fixture(scope="session")
def workplaces(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Work], Path]:
    """Return how to get a workplace where some work was done, once for all tests."""

    @cache
    def after(work: Work) -> Path:
        place = tmp_path_factory.mktemp("workplace")
        (place / "pw").write_text(PASSWORD + "\n", "utf-8")
        work(at(place), place)
        return place

    return after


@pytest.fixture
def begin_after(workplaces: Callable[[Work], Path], home: Path) -> BeginAfter:
    """Return how to begin where some work is done: its workplace is copied here."""

    def begin(work: Work) -> None:
        shutil.copytree(workplaces(work), home, dirs_exist_ok=True)

    return begin


def make_room(command: Command, home: Path) -> Path:
    """Make a new room."""
    path = home / "room.db"
    answer = command(
        "--db", str(path), "init", "--organisation", "招商服务公司", "--fonds", "Z109",
        "--admin", "lin", "--password-file", str(home / "pw"),
    )  # fmt: skip
    assert answer.status == 0, answer.err
    return path


@pytest.fixture
def made(begin_after: BeginAfter, home: Path) -> Path:
    """A new room."""
    begin_after(make_room)
    return home / "room.db"
