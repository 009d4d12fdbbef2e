"""The trail: everything is in it, nothing leaves it, and changes behind its back are found."""

import hashlib
import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select, update
from sqlalchemy.exc import DBAPIError

from desktop_archive.store import audit, dialect
from desktop_archive.store import tables as t
from desktop_archive.store.database import Database
from tests.engines import is_server
from tests.store.conftest import act


def add_units(database: Database, *names: str) -> None:
    with database.write(act()) as session:
        session.execute(insert(t.unit), [{"name": name} for name in names])


def findings(database: Database) -> list[audit.Finding]:
    with database.read() as session:
        return audit.verify_chain(session.connection) + audit.verify_rows(session.connection)


@pytest.mark.requirement("R-23", "C-43")
def test_every_change_is_kept_with_who_when_and_why(database: Database) -> None:
    add_units(database, "办公室")
    with database.write(act("recode")) as session:
        session.execute(update(t.unit).values(code="BGS"))
    with database.read() as session:
        (change, old, new), (first, nothing, made) = audit.row_images(session.connection, "unit", 1)
    assert (old["code"], new["code"], change.actor, change.action) == ("", "BGS", "lin", "recode")
    assert (nothing, made["name"], first.op) == ({}, "办公室", "insert")


def test_a_good_register_has_no_findings(database: Database) -> None:
    add_units(database, "a", "b'c", "𠅤\n'',NULL")
    assert findings(database) == []


def test_a_write_without_a_name_is_refused(register: Path) -> None:
    raw = sqlite3.connect(register)
    with pytest.raises(sqlite3.IntegrityError, match="no actor"):
        raw.execute("INSERT INTO unit(name) VALUES ('x')")
    raw.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM unit",
        "UPDATE audit SET actor = 'other'",
        "DELETE FROM audit WHERE seq = 1",
        "INSERT OR REPLACE INTO audit(seq,op_id,actor,workstation,at,op,tbl,rid)"
        " VALUES (1,'','','','','','',1)",
        "UPDATE OR REPLACE audit SET seq = 2 WHERE seq = 1",
        "INSERT OR REPLACE INTO chain(seq, hash) VALUES (1, x'00')",
        "UPDATE operation SET actor = 'other'",
        "DROP TRIGGER guard_audit_update",
        "ALTER TABLE audit ADD COLUMN extra TEXT",
        "ATTACH DATABASE ':memory:' AS other",
        "REPLACE INTO unit(id, name) VALUES (1, 'other')",
        "TRUNCATE unit CASCADE",
        "TRUNCATE audit",
        "INSERT INTO audit(seq,op_id,actor,workstation,at,op,tbl,rid) VALUES (1,'','','','','','',1)"
        " ON CONFLICT (seq) DO UPDATE SET actor = 'other'",
        "WITH gone AS (DELETE FROM unit RETURNING id) SELECT id FROM gone",
        "WITH other AS (UPDATE audit SET actor = 'x' RETURNING seq) SELECT seq FROM other",
        "ALTER TABLE unit DISABLE TRIGGER ALL",
        "SET session_replication_role = 'replica'",
        "DROP TRIGGER guard_audit_update ON audit",
    ],
)
@pytest.mark.requirement("E-10")
def test_no_statement_of_our_own_gets_round_the_trail(database: Database, statement: str) -> None:
    add_units(database, "办公室", "财务部")
    with pytest.raises(DBAPIError), database.write(act()) as session:
        session.connection.exec_driver_sql(statement)
    assert findings(database) == []
    with database.read() as session:
        assert session.connection.exec_driver_sql("SELECT count(*) FROM unit").scalar() == 2


def tamper(path: Path, *statements: str) -> None:
    """Do what somebody with another program could do."""
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA writable_schema=ON")
    triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type='trigger'").fetchall()
    raw.execute("PRAGMA writable_schema=OFF")
    for name, _ in triggers:
        raw.execute(f'DROP TRIGGER "{name}"')
    for statement in statements:
        raw.execute(statement)
    for _, sql in triggers:
        raw.execute(sql)
    raw.close()


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE unit SET name = 'x' WHERE id = 2", "row"),
        ("DELETE FROM unit WHERE id = 2", "missing"),
        ("INSERT INTO unit(id, name) VALUES (9, 'x')", "row"),
        ("UPDATE audit SET actor = 'x' WHERE seq = 2", "hash"),
        ("UPDATE audit SET new = '2,x,y' WHERE seq = 2", "hash"),
        ("DELETE FROM audit WHERE seq = 2", "gap"),
        ("DELETE FROM audit WHERE seq = 4", "truncated"),
        ("DELETE FROM chain WHERE seq = 4", "unhashed"),
        ("UPDATE operation SET reason = 'x' WHERE seq = 1", "row"),
        ("DELETE FROM operation WHERE seq = 1", "missing"),
        (
            "INSERT INTO audit SELECT 5,op_id,actor,workstation,at,op,tbl,rid,old,new FROM audit"
            " WHERE seq = 1",
            "unhashed",
        ),
    ],
)
def test_a_change_behind_the_trail_is_found_and_named(
    register: Path, statement: str, kind: str
) -> None:
    database = Database.open(register)
    add_units(database, "一", "二", "三")
    database.close()
    tamper(register, statement)
    database = Database.open(register)
    assert kind in {finding.kind for finding in findings(database)}
    database.close()


def test_another_program_can_check_the_chain(database: Database) -> None:
    """The form of what is hashed, written down a second time: it may never change."""
    # A server keeps no NUL.
    odd = "ab|3:c|" if is_server(database.where) else "a\0b|3:c|"
    add_units(database, "", "办公室", "𠅤\n'',NULL", odd, "e\u0301 \u202e \uffff")
    with database.write(act()) as session:
        session.execute(update(t.unit).where(t.unit.c.id == 2).values(code="–"))
    with database.read() as session:
        rows = session.execute(select(*t.audit.c).order_by(t.audit.c.seq)).all()
        hashes = session.execute(select(t.chain.c.hash).order_by(t.chain.c.seq)).scalars().all()
    previous = bytes(32)
    for row, stored in zip(rows, hashes, strict=True):
        written = [None if field is None else str(field).encode() for field in row]
        fields = [b"-|" if f is None else b"%d:%s|" % (len(f), f) for f in written]
        previous = hashlib.sha256(previous + b"v1|" + b"".join(fields)).digest()
        assert stored == previous
    assert findings(database) == []


def test_swapped_rows_of_the_trail_are_found(register: Path) -> None:
    database = Database.open(register)
    add_units(database, "一", "二", "三")
    database.close()
    tamper(
        register,
        "UPDATE audit SET seq = 99 WHERE seq = 1",
        "UPDATE audit SET seq = 1 WHERE seq = 2",
        "UPDATE audit SET seq = 2 WHERE seq = 99",
    )
    database = Database.open(register)
    assert findings(database)[0].kind == "hash"
    database.close()


TEXTS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=40)


@given(values=st.lists(st.one_of(st.none(), st.integers(-(2**60), 2**60), TEXTS), max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_an_image_reads_back_as_it_was_written(values: list[object]) -> None:
    raw = sqlite3.connect(":memory:")
    columns = [f"c{number}" for number in range(len(values) + 1)]
    raw.execute(f"CREATE TABLE x({', '.join(columns)})")
    marks = ", ".join("?" * len(columns))
    raw.execute(f"INSERT INTO x VALUES ({marks})", ("end", *values))
    stored = raw.execute(f"SELECT {dialect.image('x', columns)} FROM x").fetchone()[0]
    raw.close()
    assert dialect.read_image(stored) == ["end", *values]
