"""The engines a register can live in, for tests that ask for `engine`: each runs on every one."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_archive.store import dialect, upgrade
from tests.postgres import Server

SQLITE, POSTGRESQL = "sqlite", "postgresql"
_NUMBERS = itertools.count(1)

#: Makes a database from a template and returns its address; it goes with the test.
Copies = Callable[[str], str]


def run_on_both(metafunc: pytest.Metafunc, *, when: bool) -> None:
    """Run a test that uses a register on every engine, or on a file only."""
    if "engine" in metafunc.fixturenames:
        is_own = metafunc.definition.get_closest_marker("on_a_file") is not None
        engines = [SQLITE, POSTGRESQL] if when and not is_own else [SQLITE]
        metafunc.parametrize("engine", engines, indirect=True, scope="function")


#: The servers that have the template already, by their folders.
_WITH_TEMPLATE: set[Path] = set()


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> str:
    """Where the register of this test lives."""
    return str(getattr(request, "param", SQLITE))


@pytest.fixture(scope="session")
def empty_template(postgres: Server) -> str:
    """A database with all tables, made once by the real migrations; only copied."""
    # Several folders of tests take this fixture, and the worker has one server.
    if postgres.folder not in _WITH_TEMPLATE:
        upgrade.create(postgres.create("empty_template"))
        _WITH_TEMPLATE.add(postgres.folder)
    return "empty_template"


@pytest.fixture
def copies(postgres: Server) -> Iterator[Copies]:
    """Return how to copy a template for one test."""
    made: list[str] = []

    def copy(template: str) -> str:
        made.append(f"test_{next(_NUMBERS)}")
        return postgres.create(made[-1], template)

    yield copy
    for name in made:
        postgres.drop(name)


def is_server(where: dialect.Where) -> bool:
    """Tell whether a register is a database of the server."""
    return isinstance(where, str)
