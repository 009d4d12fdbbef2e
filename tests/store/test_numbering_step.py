"""The step that brought numbering: numbers given before keep their codes and learn their class."""

import sqlite3
from pathlib import Path

import pytest

from desktop_archive.store import dialect, upgrade


def _run(register: Path, target: str) -> None:
    engine = dialect.migration_engine(register)
    with engine.connect() as connection, connection.begin():
        upgrade.run(connection, target)
    engine.dispose()


def _write(register: Path, *statements: str) -> None:
    raw = sqlite3.connect(register, isolation_level=None)
    for statement in statements:
        raw.execute(statement)
    raw.close()


@pytest.mark.requirement("N-08", "N-20")
def test_numbers_given_before_the_step_keep_their_codes_and_know_their_class(
    register: Path,
) -> None:
    _run(register, "0007")
    _write(
        register,
        "INSERT INTO fonds(code) VALUES ('Z109')",
        "INSERT INTO category(code) VALUES ('WS')",
        "INSERT INTO scheme(name, template, locked) VALUES ('da22', '{item:04}', 1)",
        "INSERT INTO counter(scheme_id, scope, next_number) VALUES (1, 'Z109-WS·2011-Y', 8)",
        "INSERT INTO record(serial, fonds_id, category_id, scheme_id, number, code, code_key, "
        "title, created_at, updated_at) "
        "VALUES (1, 1, 1, 1, 7, 'Z109-WS·2011-Y-0007', 'Z109WS2011Y0007', '合同', 't', 't'),"
        "(2, 1, 1, NULL, NULL, 'A-1', 'A1', '合同', 't', 't')",
    )
    _run(register, "head")
    raw = sqlite3.connect(register)
    records = raw.execute("SELECT code, scope, number_suffix, number_fields FROM record").fetchall()
    schemes = raw.execute("SELECT start, step, overflow, gap, late, runs_on FROM scheme").fetchall()
    counters = raw.execute("SELECT next_number, state, fills FROM counter").fetchall()
    raw.close()
    assert records == [("Z109-WS·2011-Y-0007", "Z109-WS·2011-Y", 0, "{}"), ("A-1", None, 0, "{}")]
    assert schemes == [(1, 1, "extend", "fill", "append", 1)]
    assert counters == [(8, "draft", 0)]
