"""A migrated register, made once and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_archive.store.database import Act, Database


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "room.register"
    Database.create(path).close()
    return path


@pytest.fixture
def register(template: Path, tmp_path: Path) -> Path:
    path = tmp_path / "room.register"
    shutil.copy(template, path)
    return path


@pytest.fixture
def database(register: Path) -> Iterator[Database]:
    opened = Database.open(register)
    yield opened
    opened.close()


def act(action: str = "test") -> Act:
    return Act(action, "lin", "desk-1")
