"""Set-up names what it needs, and the machine that runs the tests has it."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LISTS = sorted((ROOT / "packaging" / "system-packages").glob("*.txt"))
LINE = re.compile(r"[a-z0-9][a-z0-9.+-]+ +\S+")


@pytest.mark.parametrize("list_", LISTS, ids=lambda path: path.stem)
def test_every_system_package_comes_with_a_proof(list_):
    lines = list_.read_text(encoding="utf-8").splitlines()
    packages = [line for line in lines if line and not line.startswith("#")]

    assert packages
    assert all(LINE.fullmatch(line) for line in packages)


@pytest.mark.parametrize("script", sorted((ROOT / "packaging").glob("*.sh")), ids=lambda p: p.stem)
def test_scripts_are_shell_and_may_be_run(script):
    assert subprocess.run(["sh", "-n", script], check=False).returncode == 0
    assert os.access(script, os.X_OK)


@pytest.mark.parametrize(
    "target", ["setup", "run", "test", "check", "bench", "tour", "torture", "clean"]
)
def test_make_offers_what_the_readme_promises(target):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert re.search(rf"(?m)^{target}:.*## ", makefile)


def test_without_a_display_a_window_is_not_promised():
    nowhere = {"PATH": os.environ["PATH"]}
    asked = subprocess.run(
        [sys.executable, ROOT / "packaging" / "screen.py"], env=nowhere, check=False
    )

    assert asked.returncode == (0 if sys.platform in {"darwin", "win32"} else 1)


def test_a_display_that_does_not_answer_is_no_display():
    wrong = {"PATH": os.environ["PATH"], "DISPLAY": ":7654", "WAYLAND_DISPLAY": "wayland-7654"}
    asked = subprocess.run(
        [sys.executable, ROOT / "packaging" / "screen.py"], env=wrong, check=False
    )

    assert asked.returncode == (0 if sys.platform in {"darwin", "win32"} else 1)


def test_version_and_changelog_agree():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    newest = re.search(r"(?m)^## (\S+)", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))

    assert newest is not None
    assert newest[1] == project["version"]


def test_every_library_of_the_program_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8").lower().replace("_", "-")
    needs = [*project["dependencies"], *project["optional-dependencies"]["postgres"]]
    names = [re.split(r"[<>=\[ ]", need)[0] for need in needs]

    assert not [n for n in names if f"\n{n.lower().replace('_', '-')}==" not in lock]
