"""The schema on a server: the same steps up and down, the same tables, changes that are noticed."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, insert, inspect, select

from desktop_archive.store import audit, dialect, upgrade
from desktop_archive.store import tables as t
from desktop_archive.store.database import Database
from desktop_archive.store.fingerprint import fingerprint
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem
from tests.engines import Copies
from tests.postgres import Server
from tests.store.conftest import act


@pytest.fixture
def url(copies: Copies, empty_template: str) -> str:
    return copies(empty_template)


@pytest.fixture
def migrating(url: str) -> Iterator[Engine]:
    made = dialect.migration_engine(url)
    yield made
    made.dispose()


def test_the_steps_make_the_tables_and_columns_of_the_program(migrating: Engine) -> None:
    with migrating.connect() as connection:
        there = inspect(connection)
        for table in t.METADATA.sorted_tables:
            found = [(one["name"], one["nullable"]) for one in there.get_columns(table.name)]
            assert sorted(found) == sorted((c.name, c.nullable) for c in table.c), table.name


@pytest.mark.parametrize("version", ["0030", "0019", "0001"])
def test_steps_go_down_and_up_again_and_keep_the_data(
    url: str, migrating: Engine, version: str
) -> None:
    database = Database.open(url)
    with database.write(act()) as session:
        session.execute(insert(t.unit), [{"name": "办公室"}, {"name": "财务部"}])
    database.close()
    with migrating.connect() as connection, connection.begin():
        before = fingerprint(connection)
    for target in (version, "head"):
        with migrating.connect() as connection, connection.begin():
            upgrade.run(connection, target)
    with migrating.connect() as connection, connection.begin():
        assert fingerprint(connection) == before
        names = connection.execute(select(t.unit.c.name).order_by(t.unit.c.id)).scalars().all()
        assert names == ["办公室", "财务部"]
        assert audit.verify_chain(connection) == []
    Database.open(url).close()


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE unit DISABLE TRIGGER keep_unit",
        "DROP TRIGGER guard_audit_update ON audit",
        "CREATE OR REPLACE FUNCTION keep_unit() RETURNS trigger LANGUAGE plpgsql "
        "AS $$ BEGIN RETURN OLD; END $$",
        "ALTER TABLE loan DROP CONSTRAINT fk_loan_record_id",
        "DROP INDEX uq_reading_open_record",
    ],
)
def test_a_schema_that_somebody_changed_is_not_opened(url: str, statement: str) -> None:
    engine = dialect.engine_for(url, query_only=False, guarded=False)
    with engine.connect() as connection, connection.begin():
        connection.exec_driver_sql(statement)
    engine.dispose()
    with pytest.raises(ArchiveUnavailableError) as changed:
        Database.open(url)
    assert changed.value.problem is StoreProblem.SCHEMA_CHANGED


def test_what_is_no_register_of_ours_is_told_apart(postgres: Server, url: str) -> None:
    with pytest.raises(ArchiveUnavailableError) as taken:
        Database.create(url)
    assert taken.value.problem is StoreProblem.EXISTS_ALREADY
    empty = postgres.create("nothing_in_it")
    with pytest.raises(ArchiveUnavailableError) as nothing:
        Database.open(empty)
    assert nothing.value.problem is StoreProblem.EMPTY_FILE
    with postgres.connect("nothing_in_it") as connection:
        connection.execute("CREATE TABLE other(id integer)")
    with pytest.raises(ArchiveUnavailableError) as foreign:
        Database.open(empty)
    assert foreign.value.problem is StoreProblem.NOT_A_REGISTER
    postgres.drop("nothing_in_it")
