"""The trail attacked by who can write the file: what is found, and what only paper shows (A9–A12)."""

import logging
import random
import sqlite3
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.torture.trail_room import (
    Base,
    copy_of,
    counts,
    forge_seals,
    grow,
    laid_open,
    other_codes,
    other_finds,
    program_finds,
    rehash,
)

Attack = Callable[[sqlite3.Connection, random.Random, int], int]
LOG = logging.getLogger(__name__)


def edit(raw: sqlite3.Connection, dice: random.Random, head: int) -> int:
    seq, column = (
        dice.randint(1, head),
        dice.choice(["actor", "at", "workstation", "op_id", "rid", "new"]),
    )
    raw.execute(f"UPDATE audit SET {column} = coalesce({column}, '') || '9' WHERE seq = ?", (seq,))
    return seq


def delete(raw: sqlite3.Connection, dice: random.Random, head: int) -> int:
    seq = dice.randint(1, head)
    raw.execute("DELETE FROM audit WHERE seq = ?", (seq,))
    if dice.random() < 0.5:
        raw.execute("DELETE FROM chain WHERE seq = ?", (seq,))
    return seq


def swap(raw: sqlite3.Connection, dice: random.Random, head: int) -> int:
    one, other = sorted(dice.sample(range(1, head + 1), 2))
    for before, after in ((one, -1), (other, one), (-1, other)):
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute("UPDATE audit SET seq = ? WHERE seq = ?", (after, before))
    return one


def insert(raw: sqlite3.Connection, dice: random.Random, head: int) -> int:
    seq = dice.randint(1, head)
    raw.execute("UPDATE audit SET seq = -seq - 1 WHERE seq >= ?", (seq,))
    raw.execute("UPDATE audit SET seq = -seq WHERE seq < 0")
    raw.execute(
        "INSERT INTO audit SELECT ?, op_id, 'mallory', workstation, at, op, tbl, rid, old, new "
        "FROM audit WHERE seq = ?",
        (seq, seq + 1),
    )
    return seq


def renumber(raw: sqlite3.Connection, dice: random.Random, head: int) -> int:
    """Take a line out and let the rest move up, hashes too."""
    seq = dice.randint(1, head)
    for table in ("audit", "chain"):
        raw.execute(f"DELETE FROM {table} WHERE seq = ?", (seq,))
        raw.execute(f"UPDATE {table} SET seq = -seq + 1 WHERE seq > ?", (seq,))
        raw.execute(f"UPDATE {table} SET seq = -seq WHERE seq < 0")
    return seq


def truncate(raw: sqlite3.Connection, dice: random.Random, head: int) -> int:
    seq = dice.randint(2, head)
    raw.execute("DELETE FROM audit WHERE seq >= ?", (seq,))
    raw.execute("DELETE FROM chain WHERE seq >= ?", (seq,))
    return seq


def rehashed(raw: sqlite3.Connection, dice: random.Random, head: int) -> int:
    seq = dice.randint(1, head)
    raw.execute("UPDATE audit SET actor = 'mallory' WHERE seq = ?", (seq,))
    rehash(raw)
    return seq


ATTACKS: dict[str, Attack] = {
    "edit": edit,
    "delete": delete,
    "swap": swap,
    "insert": insert,
    "renumber": renumber,
    "truncate": truncate,
    "re-hash": rehashed,
}


@pytest.mark.parametrize("runs", counts(2, 200))
@pytest.mark.parametrize("name", ATTACKS)
@pytest.mark.requirement("X-14")
def test_every_attack_below_a_seal_is_found_and_named(
    base: Base, tmp_path: Path, name: str, runs: int
) -> None:
    dice, found_by = random.Random(name), Counter[str]()
    with laid_open(copy_of(base.path, tmp_path)) as (raw, connection):
        for _ in range(runs):
            raw.execute("BEGIN")
            raw.execute("PRAGMA ignore_check_constraints = ON")
            ATTACKS[name](raw, dice, base.head)
            found, other = program_finds(connection), other_finds(raw)
            raw.execute("ROLLBACK")
            assert found, f"{name}: not found by the program"
            assert other, f"{name}: not found by the other verifier"
            named = found[0].seq is not None or found[0].row is not None
            assert named, f"{name}: neither row nor seal is named: {found}"
            found_by[found[0].kind] += 1
    LOG.info("%s %s: %s", name, runs, dict(found_by))


@pytest.mark.parametrize("runs", counts(2, 200))
def test_what_is_forged_to_the_last_seal_is_found_by_the_printed_code_alone(
    base: Base, tmp_path: Path, runs: int
) -> None:
    """Full re-hash with the seals: inside nothing disagrees; the paper does (F17)."""
    dice = random.Random("forge")
    with laid_open(copy_of(base.path, tmp_path)) as (raw, connection):
        for _ in range(runs):
            raw.execute("BEGIN")
            seq = dice.randint(1, base.head)
            raw.execute(
                "UPDATE audit SET actor = 'mallory' WHERE seq = ? AND tbl <> 'seal'", (seq,)
            )
            changed = raw.execute("SELECT changes()").fetchone()[0]
            forge_seals(raw)
            found, other, codes = program_finds(connection), other_finds(raw), other_codes(raw)
            raw.execute("ROLLBACK")
            assert (found, other) == ([], [])
            assert (base.code in codes) is (changed == 0)


@pytest.mark.parametrize("runs", counts(2, 200))
def test_above_the_last_seal_a_rehash_is_not_found_as_documented(
    base: Base, tmp_path: Path, runs: int
) -> None:
    path = copy_of(base.path, tmp_path)
    dice = random.Random("window")
    with laid_open(path) as (raw, connection):
        last = raw.execute("SELECT max(seq) FROM audit").fetchone()[0]
        assert last == base.head + 1, "above the seal lies its own line"
        for _ in range(runs):
            raw.execute("BEGIN")
            raw.execute(
                "UPDATE audit SET workstation = ? WHERE seq = ?", (f"{dice.random()}", last)
            )
            rehash(raw)
            assert (program_finds(connection), other_finds(raw)) == ([], [])
            assert base.code in other_codes(raw)
            raw.execute("ROLLBACK")


@pytest.mark.parametrize("runs", counts(2, 200))
def test_a_file_put_back_is_found_by_the_code_it_does_not_know(
    base: Base, tmp_path: Path, runs: int
) -> None:
    for run in range(runs):
        newer = copy_of(base.path, tmp_path, "newer.register")
        grow(newer, 4 + run % 5, first=12)
        with laid_open(newer) as (raw, connection):
            assert program_finds(connection) == []
            printed = other_codes(raw)[-1]
        with laid_open(copy_of(base.path, tmp_path)) as (raw, connection):
            assert (program_finds(connection), other_finds(raw)) == ([], [])
            assert printed not in other_codes(raw)
