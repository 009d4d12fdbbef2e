"""Every step of the schema: it agrees with the tables, keeps data, and is all or nothing."""

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from desktop_archive.store import audit, copy_checks, dialect, tables, trail, upgrade
from desktop_archive.store.database import Database
from desktop_archive.store.fingerprint import fingerprint

_STEPS = Path(upgrade.__file__).parent / "migrations" / "versions"
#: The way down to the first step and up again goes over every step; the newest ones and some in
#: between begin by themselves, so that none hides what another leaves.
_ALWAYS = {*range(1, upgrade.HEAD, 8), *range(upgrade.HEAD - 2, upgrade.HEAD + 1)}
VERSIONS = [
    pytest.param(f"{number:04}", marks=() if number in _ALWAYS else pytest.mark.torture)
    for number in range(1, upgrade.HEAD + 1)
]


def test_the_migrations_make_exactly_the_tables_of_the_program(register: Path) -> None:
    engine = dialect.migration_engine(register)
    with engine.connect() as connection:
        options = {"include_name": lambda name, kind, _: not (kind == "table" and _internal(name))}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, tables.METADATA) == []
    engine.dispose()


def _internal(name: str | None) -> bool:
    return name is not None and name.startswith(("find_", "sqlite_", "alembic_"))


def test_the_fingerprint_is_that_of_a_fresh_register(register: Path) -> None:
    engine = dialect.engine_for(register, query_only=True)
    with engine.connect() as connection, connection.begin():
        assert fingerprint(connection) == upgrade.FINGERPRINT
    engine.dispose()


@pytest.mark.parametrize("version", VERSIONS)
def test_each_step_goes_down_and_up_again(register: Path, version: str) -> None:
    engine = dialect.migration_engine(register)
    below = f"{int(version) - 1:04}" if int(version) > 1 else "base"
    with engine.connect() as connection, connection.begin():
        upgrade.run(connection, below)
        asked = "SELECT version_num FROM alembic_version"
        reached = connection.exec_driver_sql(asked).scalar()
        assert (reached or "base") == below
    with engine.connect() as connection, connection.begin():
        upgrade.run(connection, "head")
        assert fingerprint(connection) == upgrade.FINGERPRINT
    engine.dispose()


def test_a_step_keeps_the_data_that_was_there(register: Path) -> None:
    raw = sqlite3.connect(register, isolation_level=None)
    raw.execute(
        "INSERT INTO ctx(one, op_id, actor, workstation, at, reason) VALUES (1,'x','a','w','t','')"
    )
    raw.execute("INSERT INTO unit(code, name) VALUES ('BGS', '办公室')")
    raw.execute("DELETE FROM ctx")
    raw.close()
    engine = dialect.migration_engine(register)
    last = f"{upgrade.HEAD - 1:04}"
    for target in (last, "head"):
        with engine.connect() as connection, connection.begin():
            upgrade.run(connection, target)
    with engine.connect() as connection:
        names = connection.exec_driver_sql("SELECT name FROM unit").scalars().all()
    engine.dispose()
    assert names == ["办公室"]


def test_rows_from_before_a_new_column_still_agree_with_their_trail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "old.register"
    engine = dialect.migration_engine(path)
    with engine.connect() as connection, connection.begin():
        monkeypatch.setattr(upgrade, "HEAD", 5)
        upgrade.run(connection, "0005")
        monkeypatch.undo()
        connection.exec_driver_sql(
            "INSERT INTO ctx(one, op_id, actor, workstation, at, reason) "
            "VALUES (1, 'x', 'lin', 'w', 't', '')"
        )
        connection.exec_driver_sql(
            "INSERT INTO import_batch(kind, file_name, imported_at) VALUES ('records', '旧', 't')"
        )
    with engine.connect() as connection, connection.begin():
        upgrade.run(connection, "head")
        assert audit.verify_rows(connection) == []
        connection.exec_driver_sql("UPDATE import_batch SET imported_by = 'lin'")
        assert audit.verify_rows(connection) == []
        trail.drop(connection)
        connection.exec_driver_sql("UPDATE import_batch SET file_name = 'forged'")
        assert [found.kind for found in audit.verify_rows(connection)] == ["row"]
    engine.dispose()


@pytest.mark.parametrize("version", VERSIONS[4:-1])
def test_a_register_as_each_version_made_it_is_copied_and_brought_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    """A25: what proves a copy asks nothing of an earlier version that it did not have."""
    path = tmp_path / "old.register"
    engine = dialect.migration_engine(path)
    with engine.connect() as connection, connection.begin():
        monkeypatch.setattr(upgrade, "HEAD", int(version))
        upgrade.run(connection, version)
        monkeypatch.undo()
        connection.exec_driver_sql(
            "INSERT INTO ctx(one, op_id, actor, workstation, at, reason) "
            "VALUES (1, 'x', 'lin', 'w', 't', '')"
        )
        connection.exec_driver_sql("INSERT INTO unit(code, name) VALUES ('BGS', '办公室')")
        connection.exec_driver_sql("DELETE FROM ctx")
        audit.extend(connection)
    engine.dispose()
    assert copy_checks.verify(path) == []
    Database.open(path, backup_folder=tmp_path / "copies").close()
    (copy,) = (tmp_path / "copies").glob("*before-upgrade.register")
    assert copy_checks.verify(copy) == []
    assert copy_checks.verify(path) == []


def test_a_step_that_fails_leaves_nothing_behind(
    register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _schema(register)

    def fail(*_: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr(trail, "rebuild", fail)
    engine = dialect.migration_engine(register)
    with pytest.raises(RuntimeError), engine.connect() as connection, connection.begin():
        upgrade.run(connection, "head")
    engine.dispose()
    assert _schema(register) == before


def test_an_older_register_is_backed_up_before_it_is_changed(
    register: Path, tmp_path: Path
) -> None:
    engine = dialect.migration_engine(register)
    with engine.connect() as connection, connection.begin():
        upgrade.run(connection, f"{upgrade.HEAD - 1:04}")
    engine.dispose()
    Database.open(register, backup_folder=tmp_path / "copies").close()
    copies = list((tmp_path / "copies").glob("*before-upgrade.register"))
    assert len(copies) == 1
    assert _schema(register) != _schema(copies[0])


def _schema(path: Path) -> list[tuple[str, str]]:
    raw = sqlite3.connect(path)
    rows = raw.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
    raw.close()
    return rows


def test_fields_and_links_come_to_a_register_whose_trail_still_agrees(register: Path) -> None:
    engine = dialect.migration_engine(register)
    with engine.connect() as connection, connection.begin():
        upgrade.run(connection, "0006")
        trail.rebuild(connection)
    raw = sqlite3.connect(register, isolation_level=None)
    raw.execute(
        "INSERT INTO ctx(one, op_id, actor, workstation, at, reason) VALUES (1,'x','a','w','t','')"
    )
    raw.execute("INSERT INTO fonds(code) VALUES ('Z109')")
    raw.execute("INSERT INTO category(code) VALUES ('WS')")
    raw.execute(
        "INSERT INTO record(serial, fonds_id, category_id, code, code_key, title, document_no, "
        "created_at, updated_at) VALUES (1, 1, 1, 'A-1', 'A1', '通知', '〔2020〕3号', 't', 't')"
    )
    raw.execute("DELETE FROM ctx")
    raw.close()
    with engine.connect() as connection, connection.begin():
        upgrade.run(connection, "head")
    with engine.connect() as connection:
        found = connection.exec_driver_sql(
            "SELECT title FROM record WHERE document_no = '〔2020〕3号' AND document_no <> ''"
        ).scalar()
        assert found == "通知"
        assert audit.verify_rows(connection) == []
    engine.dispose()


def test_what_was_being_read_is_in_place_without_the_reading_room(register: Path) -> None:
    raw = sqlite3.connect(register, isolation_level=None)
    for statement in (
        "INSERT INTO ctx(one, op_id, actor, workstation, at, reason) VALUES (1,'x','a','w','t','')",
        "INSERT INTO fonds(id, code) VALUES (1, 'Z109')",
        "INSERT INTO category(id, code) VALUES (1, 'WS')",
        "INSERT INTO record(serial, fonds_id, category_id, code, code_key, title, created_at, "
        "updated_at) VALUES (1, 1, 1, 'A-1', 'A1', '通知', 't', 't')",
        "INSERT INTO person(id, name, serial) VALUES (1, '王', 1)",
        "INSERT INTO application(id, serial, number, person_id, manner, created_at) "
        "VALUES (1, 1, 'JY-1', 1, 'reading', 't')",
        "INSERT INTO reading(record_id, person_id, application_id, place, supervisor, began_at, "
        "began_on) VALUES (1, 1, 1, '阅档室', '何', 't', '2026-03-17')",
        "UPDATE record SET state = 'reading'",
        "DELETE FROM ctx",
    ):
        raw.execute(statement)
    raw.close()
    engine = dialect.migration_engine(register)
    with engine.connect() as connection, connection.begin():
        upgrade.run(connection, "0016")
    with engine.connect() as connection:
        states = connection.exec_driver_sql("SELECT state FROM record").scalars().all()
    engine.dispose()
    assert states == ["in_place"]


def test_readings_keep_their_lines_when_the_table_is_made_anew(register: Path) -> None:
    raw = sqlite3.connect(register, isolation_level=None)
    raw.execute(
        "INSERT INTO ctx(one, op_id, actor, workstation, at, reason) VALUES (1,'x','a','w','t','')"
    )
    for statement in (
        "INSERT INTO fonds(code) VALUES ('Z')",
        "INSERT INTO category(code) VALUES ('WS')",
        "INSERT INTO person(serial, name) VALUES (1, '王')",
        "INSERT INTO record(serial, fonds_id, category_id, code, code_key, title, created_at, "
        "updated_at) VALUES (1, 1, 1, 'Z-1', 'z-1', '合同', 't', 't')",
        "INSERT INTO application(serial, number, person_id, created_at) VALUES (1, 'JY-1', 1, 't')",
        "INSERT INTO reading(record_id, person_id, application_id, place, supervisor, began_at, "
        "began_on, ended_at, check_result) "
        "VALUES (1, 1, 1, 'p', 's', 't', 'd', '2026-03-17T09:00:00Z', 'lost')",
        "DELETE FROM ctx",
    ):
        raw.execute(statement)
    raw.close()
    engine = dialect.migration_engine(register)
    step = next(path for path in _STEPS.glob("*_unsigned_loss.py"))
    found = []
    for target in (f"{int(step.name[:4]) - 1:04}", "head"):
        with engine.connect() as connection, connection.begin():
            upgrade.run(connection, target)
            query = "SELECT place, check_result, signed_on FROM reading"
            found.append(connection.exec_driver_sql(query).one())
    engine.dispose()
    assert [tuple(row) for row in found] == [("p", "lost", "2026-03-17")] * 2
