"""The trail malformed at random, by hand and by chance: both verifiers agree (A9, A11, F15, F16)."""

import logging
import random
import sqlite3
from collections import Counter
from pathlib import Path

import pytest

from desktop_archive.services.verification import verify_copy
from desktop_archive.store import backups, copy_checks, upgrade
from desktop_archive.store.database import Database
from tests.torture.trail_room import (
    Base,
    copy_of,
    counts,
    fingerprint,
    laid_open,
    other_finds,
    program_finds,
    table_dump,
)

LOG = logging.getLogger(__name__)


MUTATIONS = (
    "UPDATE seal SET {seal} = {value} WHERE number = {number}",
    "UPDATE seal SET digest = {hex} WHERE number = {number}",
    "UPDATE seal SET previous = {hex} WHERE number = {number}",
    "UPDATE seal SET head_hash = {hex}, digest = {hex} WHERE number = {number}",
    "UPDATE seal SET number = number + 7 WHERE number = {number}",
    "DELETE FROM seal WHERE number = {number}",
    "UPDATE chain SET hash = {blob} WHERE seq = {seq}",
    "UPDATE chain SET hash = {value} WHERE seq = {seq}",
    "DELETE FROM chain WHERE seq = {seq}",
    "UPDATE chain SET seq = seq + 9000 WHERE seq = {seq}",
    "UPDATE audit SET {audit} = {value} WHERE seq = {seq}",
    "DELETE FROM audit WHERE seq = {seq}",
    "UPDATE layout SET columns = {value}",
    "UPDATE layout SET since_seq = since_seq + 1",
    "DELETE FROM layout WHERE tbl = 'unit'",
    "UPDATE operation SET reason = {value} WHERE seq = {act}",
    "UPDATE unit SET name = {value} WHERE id = {act}",
    "UPDATE fact SET value = {value}",
    "INSERT INTO seal SELECT id + 99, number + 99, previous, head_seq, head_hash, counts, state, "
    "layouts, schema, sealed_at, occasion, engine, app, {hex} FROM seal WHERE number = {number}",
)
VALUES = (
    "''",
    "'x'",
    "NULL",
    "0",
    "-1",
    "x'00'",
    "x'41'",
    "'{{}}'",
    "1e400",
    "'\u202e'",
    "'a' || char(0)",
    "9223372036854775807",
)


def malformed(dice: random.Random, base: Base, seals: int) -> str:
    return dice.choice(MUTATIONS).format(
        seal=dice.choice(
            [
                "number",
                "head_seq",
                "counts",
                "state",
                "layouts",
                "schema",
                "sealed_at",
                "occasion",
                "engine",
                "app",
            ]
        ),
        audit=dice.choice(
            ["op_id", "actor", "workstation", "at", "op", "tbl", "rid", "old", "new"]
        ),
        value=dice.choice(VALUES),
        hex=f"'{dice.randbytes(32).hex()}'",
        blob=f"x'{dice.randbytes(32).hex()}'",
        number=dice.randint(1, seals),
        seq=dice.randint(1, base.head),
        act=dice.randint(1, 9),
    )


@pytest.mark.parametrize("runs", counts(25, 5000))
def test_nothing_malformed_is_accepted_and_both_verifiers_agree(
    base: Base, tmp_path: Path, runs: int
) -> None:
    dice, told = random.Random(11), Counter[str]()
    with laid_open(copy_of(base.path, tmp_path)) as (raw, connection):
        seals = raw.execute("SELECT count(*) FROM seal").fetchone()[0]
        while sum(told.values()) < runs:
            raw.execute("BEGIN")
            raw.execute("PRAGMA ignore_check_constraints = ON")
            statement = malformed(dice, base, seals)
            before = raw.total_changes
            try:
                raw.execute(statement)
            except (sqlite3.Error, OverflowError):
                raw.execute("ROLLBACK")
                continue
            is_other = raw.total_changes > before and _differs(raw, base)
            found, other = bool(program_finds(connection)), bool(other_finds(raw))
            raw.execute("ROLLBACK")
            assert found is other, f"they disagree: {statement}"
            assert found is is_other, f"accepted: {statement}"
            told[statement.split()[1]] += int(is_other)
    LOG.info("malformed %s: %s", runs, dict(told))


def _differs(raw: sqlite3.Connection, base: Base) -> bool:
    """Tell whether an attack changed anything at all."""
    other = sqlite3.connect(base.path)
    try:
        return any(
            raw.execute(f"SELECT * FROM {name}").fetchall()
            != other.execute(f"SELECT * FROM {name}").fetchall()
            for name in ("audit", "chain", "seal", "layout", "operation", "unit", "fact")
        )
    finally:
        other.close()


@pytest.mark.parametrize("runs", counts(20, 1000))
def test_a_random_edit_with_another_tool_names_its_row(
    base: Base, tmp_path: Path, runs: int
) -> None:
    """F16: somebody edits the file with another program and leaves no trace of it."""
    dice = random.Random(16)
    with laid_open(copy_of(base.path, tmp_path)) as (raw, connection):
        done = 0
        while done < runs:
            table = dice.choice(["unit", "person", "operation", "seal"])
            key = "seq" if table == "operation" else "id"
            columns = [
                name for (_, name, *_) in raw.execute(f"PRAGMA table_info({table})") if name != key
            ]
            row = dice.choice(raw.execute(f"SELECT {key} FROM {table}").fetchall())[0]
            column, value = dice.choice(columns), dice.choice(["", "x", 0, 7, "部门"])
            raw.execute("BEGIN")
            try:
                if dice.random() < 0.15:
                    raw.execute(f"DELETE FROM {table} WHERE {key} = ?", (row,))
                else:
                    old = raw.execute(
                        f"SELECT {column} FROM {table} WHERE {key} = ?", (row,)
                    ).fetchone()
                    raw.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (value, row))
                    if (
                        raw.execute(
                            f"SELECT {column} FROM {table} WHERE {key} = ?", (row,)
                        ).fetchone()
                        == old
                    ):
                        raise sqlite3.IntegrityError
            except sqlite3.IntegrityError:
                raw.execute("ROLLBACK")
                continue
            found = program_finds(connection)
            raw.execute("ROLLBACK")
            assert (table, row) in {(one.table, one.row) for one in found}, (table, column, row)
            done += 1


TABLES = ("unit", "person", "record", "loan", "account", "seal", "signature")
SCHEMA = (
    *(f"DROP TRIGGER trail_{table}_update" for table in TABLES),
    *(f"DROP TRIGGER keep_{table}" for table in TABLES),
    *(f"CREATE TRIGGER find_{table} AFTER INSERT ON {table} BEGIN SELECT 1; END" for table in TABLES),
    *(f"CREATE TRIGGER sqlitex_{table} AFTER UPDATE ON {table} BEGIN SELECT 1; END" for table in TABLES),
    *(f"ALTER TABLE {table} ADD COLUMN extra" for table in TABLES),
    "CREATE VIEW find_records AS SELECT * FROM record",
    "CREATE VIEW seals AS SELECT * FROM seal",
    "DROP INDEX uq_seal_number",
    "CREATE INDEX ix_more ON unit(name)",
    "CREATE TRIGGER alembic_version AFTER DELETE ON ctx BEGIN SELECT 1; END",
    "DROP TRIGGER guard_audit_insert",
    "CREATE TABLE more(x)",
)  # fmt: skip


def test_every_change_of_the_schema_is_found(base: Base, tmp_path: Path) -> None:
    """F15: forty ways, names that hide among the engine's own too."""
    assert len(SCHEMA) >= 40
    path = copy_of(base.path, tmp_path)
    database = Database.open(path)
    with database.read() as session:
        assert fingerprint(session.connection) == upgrade.FINGERPRINT
    database.close()
    missed = []
    for number, statement in enumerate(SCHEMA):
        path = copy_of(base.path, tmp_path, f"{number}.register")
        raw = sqlite3.connect(path, isolation_level=None)
        raw.execute(statement)
        raw.close()
        if not any("schema" in line for line in verify_copy(path)):
            missed.append(statement)
        path.unlink()
    assert missed == []


@pytest.mark.parametrize("runs", counts(20, 5000))
def test_no_flipped_bit_that_changes_content_is_missed(
    base: Base, tmp_path: Path, runs: int
) -> None:
    dice, kinds = random.Random(9), Counter[str]()
    data, whole = base.path.read_bytes(), table_dump(base.path)
    path = tmp_path / "flipped.register"
    for _ in range(runs):
        at, bit = dice.randrange(len(data)), 1 << dice.randrange(8)
        flipped = bytearray(data)
        flipped[at] ^= bit
        path.write_bytes(bytes(flipped))
        changed = table_dump(path) != whole
        found = bool(verify_copy(path)) if changed else False
        assert found or not changed, f"missed: byte {at}, bit {bit}"
        kinds["content" if changed else "empty space or index"] += 1
    LOG.info("flips %s: %s", runs, dict(kinds))


@pytest.mark.parametrize("runs", counts(4, 1000))
def test_no_flipped_bit_in_a_copy_is_missed(base: Base, tmp_path: Path, runs: int) -> None:
    """Of a copy every bit counts, in empty space too: its description tells what it was."""
    dice = random.Random(99)
    copy = backups.make(base.path, tmp_path).path
    good = copy.read_bytes()
    for _ in range(runs):
        at, bit = dice.randrange(len(good)), 1 << dice.randrange(8)
        flipped = bytearray(good)
        flipped[at] ^= bit
        copy.write_bytes(bytes(flipped))
        assert copy_checks.verify(copy) != [], f"missed: byte {at}, bit {bit}"
    copy.write_bytes(good)
    assert copy_checks.verify(copy) == []
