"""A migrated register, made once and copied for each test."""

import inspect
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_archive.store.database import Act, Database
from desktop_archive.store.dialect import Where
from tests.engines import SQLITE, run_on_both


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


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what uses a register, and not its file, on both engines."""
    run_on_both(metafunc, when="register" not in inspect.signature(metafunc.function).parameters)


@pytest.fixture
def where(engine: str, request: pytest.FixtureRequest) -> Where:
    """A new register: a file, or a database of a server."""
    if engine == SQLITE:
        return Path(request.getfixturevalue("register"))
    template = request.getfixturevalue("empty_template")
    return str(request.getfixturevalue("copies")(template))


@pytest.fixture
def database(where: Where) -> Iterator[Database]:
    opened = Database.open(where)
    yield opened
    opened.close()


def act(action: str = "test") -> Act:
    return Act(action, "lin", "desk-1")
