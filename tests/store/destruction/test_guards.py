"""No raw statement shortens the chain, and taking any guard away is noticed (F20, A13)."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError

from desktop_archive.store import dialect
from desktop_archive.store.destruction import lists as store_lists
from desktop_archive.store.destruction_guards import destruction_guards
from tests.store.destruction import fuzz
from tests.store.destruction.attacks import ATTACKS, Attack
from tests.store.destruction.oracle import faults

GUARDS = {one.split()[2]: one for one in destruction_guards()}

#: Each register is opened once: reading its tables and guards costs more than an attack.
_OPEN: dict[Path, Engine] = {}


def opened(path: Path) -> Engine:
    if path not in _OPEN:
        _OPEN[path] = dialect.engine_for(path, query_only=False, guarded=False)
    return _OPEN[path]


@pytest.fixture(scope="module", autouse=True)
def closed_at_the_end() -> Iterator[None]:
    yield
    for one in _OPEN.values():
        one.dispose()
    _OPEN.clear()


@contextmanager
def within(path: Path) -> Iterator[Connection]:
    """Act as somebody on a register, and keep nothing of it."""
    with opened(path).connect() as connection, connection.begin() as act:
        connection.exec_driver_sql(
            "INSERT INTO ctx(one, op_id, actor, workstation, at, reason) "
            "VALUES (1, 'x', 'lin', 'desk-1', '2026-03-17T10:00:00Z', '')"
        )
        yield connection
        act.rollback()


def succeeds(connection: Connection, attack: Attack) -> bool:
    """Tell whether the last statement goes through; those before it have to."""
    with connection.begin_nested() as attempt:
        try:
            for statement in attack.sql:
                connection.exec_driver_sql(statement)
        except IntegrityError:
            attempt.rollback()
            return False
        attempt.rollback()
        return True


@pytest.mark.requirement("D-14", "D-15", "D-21", "D-22", "D-24", "D-25", "D-37", "R-04")
@pytest.mark.parametrize("name", ATTACKS)
def test_a_raw_statement_that_shortens_the_chain_is_refused(
    name: str, stages: dict[str, Path]
) -> None:
    attack = ATTACKS[name]
    with within(stages[attack.at]) as connection:
        for statement in attack.sql[:-1]:
            connection.exec_driver_sql(statement)
        with pytest.raises(IntegrityError) as refused:
            connection.exec_driver_sql(attack.sql[-1])
    assert isinstance(refused.value.orig, sqlite3.IntegrityError)


def _target(attack: Attack) -> list[str]:
    """Return the first words of the last statement; the table it writes is one of them."""
    return re.split(r"\W+", attack.sql[-1])[1:5]


def attacks_on(guard: str) -> dict[str, list[Attack]]:
    """Return the attacks by stage; those on the guard's own table first, for one is enough."""
    table = GUARDS[guard].partition(" ON ")[2].split()[0]
    by_stage: dict[str, list[Attack]] = {}
    for one in sorted(ATTACKS.values(), key=lambda one: table not in _target(one)):
        by_stage.setdefault(one.at, []).append(one)
    return by_stage


@pytest.mark.parametrize("guard", GUARDS)
def test_a_guard_taken_away_lets_something_through(guard: str, stages: dict[str, Path]) -> None:
    for stage, attacks in attacks_on(guard).items():
        with within(stages[stage]) as connection:
            connection.exec_driver_sql(f"DROP TRIGGER {guard}")
            if any(succeeds(connection, one) for one in attacks):
                return
    pytest.fail("every attack is refused without it too: nothing shows what it is for")


def test_nothing_that_is_over_is_over_by_another_name() -> None:
    assert set(store_lists.OVER) == {"refused", "closed", "superseded", "dropped"}


@pytest.mark.requirement("D-14", "D-22")
def test_random_statements_reach_no_destroyed_piece_without_the_whole_chain(
    stages: dict[str, Path],
) -> None:
    """A13, small: how many runs reached the guarded state is counted, or it proves nothing."""
    tally = fuzz.run(stages, within, runs=40, count=150, seed=1)
    assert tally.faults == []
    assert tally.tried == 6000
    assert tally.refused > tally.tried / 2
    assert tally.reached >= 2


@pytest.mark.torture
def test_a_million_random_statements(stages: dict[str, Path]) -> None:
    """A13: hundreds of runs reach a destruction (nine in a hundred), none short of a step."""
    tally = fuzz.run(stages, within, runs=6700, count=150, seed=2)
    assert tally.faults == []
    assert tally.reached >= 200


def test_the_oracle_sees_a_chain_that_is_short_of_a_step(stages: dict[str, Path]) -> None:
    for guard, attack in (
        ("destroyed_by_the_whole_chain", "destroyed when approved"),
        ("list_becomes_destroyed", "destroyed unsigned"),
    ):
        one = ATTACKS[attack]
        with within(stages[one.at]) as connection:
            connection.exec_driver_sql(f"DROP TRIGGER {guard}")
            for statement in one.sql:
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql("UPDATE record SET state = 'destroyed' WHERE id = 1")
            assert list(faults(connection)), attack
    with within(stages["closed"]) as connection:
        assert list(faults(connection)) == []
