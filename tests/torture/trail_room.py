"""A small register with a long memory, and what somebody with another program does to it."""

import re
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest
import verify_register
from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool

from desktop_archive.rules.seals import SealFacts, SealOccasion, seal_digest
from desktop_archive.store import audit, looking, plain_checks
from desktop_archive.store import tables as t
from desktop_archive.store.database import Act, Database
from desktop_archive.store.fingerprint import fingerprint


def grow(path: Path, acts: int = 12, *, first: int = 0) -> None:
    """Write units, people and facts, with a seal after every fourth act."""
    database = Database.open(path)
    for number in range(first, first + acts):
        occasion = SealOccasion.HAND if number % 4 == 3 else None
        with database.write(
            Act(f"act{number}", "lin", "desk", f"理由{number}", seal=occasion)
        ) as session:
            names = [
                {"name": f"部门{number}-{row}", "code": f"{number}-{row}'\n|"} for row in range(3)
            ]
            session.execute(t.unit.insert(), names)
            session.execute(t.person.insert(), {"serial": number + 1, "name": f"𠅤{number}"})
            session.execute(t.person.update().where(t.person.c.id == 1).values(name=f"改{number}"))
    database.close()


@contextmanager
def laid_open(path: Path) -> Iterator[tuple[sqlite3.Connection, Connection]]:
    """Open a copy with its triggers gone: the same connection for the attack and for the check."""
    raw = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f'DROP TRIGGER "{name}"')
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    with engine.connect() as connection:
        yield raw, connection
    engine.dispose()


def program_finds(connection: Connection) -> list[audit.Finding]:
    """Return what the program finds, the same at once and in portions of a few lines."""
    found, many = _finds(connection), looking.LINES
    looking.LINES = 7
    try:
        assert Counter(_finds(connection)) == Counter(found)
    finally:
        looking.LINES = many
    return found


def _finds(connection: Connection) -> list[audit.Finding]:
    try:
        found = audit.verify_chain(connection)
    except (ValueError, TypeError):
        return [audit.Finding("unreadable")]
    return found + plain_checks.rest(connection)


def other_finds(raw: sqlite3.Connection) -> list[str]:
    """Return what the verifier finds that was written apart from the program."""
    raw.text_factory = bytes
    try:
        seals = list(
            raw.execute(f"SELECT {', '.join(verify_register.SEAL)} FROM seal ORDER BY number")
        )
        found, images, states = verify_register.trail(raw, {one[2] for one in seals})
        return found or verify_register.rows(raw, images) + verify_register.sealed(
            raw, seals, states
        )
    except (sqlite3.Error, ValueError, TypeError, KeyError, AttributeError) as trouble:
        return [f"unreadable {trouble}"]
    finally:
        raw.text_factory = str


def other_codes(raw: sqlite3.Connection) -> list[str]:
    """Return the codes of all seals, as the other verifier tells them."""
    return [
        verify_register.code_of(one)
        for (one,) in raw.execute("SELECT digest FROM seal ORDER BY number")
    ]


def rehash(raw: sqlite3.Connection) -> None:
    """Hash every line anew, as who can write the file can do in a moment."""
    before = bytes(32)
    raw.execute("DELETE FROM chain")
    names = "seq, op_id, actor, workstation, at, op, tbl, rid, old, new"
    for line in raw.execute(f"SELECT {names} FROM audit ORDER BY seq").fetchall():
        fields = b"".join(verify_register.field(value) for value in line)
        before = sha256(before + b"v1|" + fields).digest()
        raw.execute("INSERT INTO chain(seq, hash) VALUES (?, ?)", (line[0], before))


def forge_seals(raw: sqlite3.Connection) -> None:
    """Hash and seal everything anew, the seals' own lines too: inside, the file is consistent."""
    columns = [name for (_, name, *_) in raw.execute("PRAGMA table_info(seal)")]
    previous = "0" * 64
    for row in raw.execute("SELECT * FROM seal ORDER BY number").fetchall():
        rehash(raw)
        told = dict(zip(columns, row, strict=True))
        states = verify_register.trail(bytes_of(raw), {told["head_seq"]})[2]
        raw.text_factory = str
        head, counts, state = states[told["head_seq"]]
        told |= {"previous": previous, "head_hash": head, "counts": counts, "state": state}
        facts = {name: told[name] for name in SealFacts.__slots__ if name != "register"}
        told["digest"] = previous = seal_digest(SealFacts(register=register_of(raw), **facts))
        values = [told[name] for name in columns]
        marks = ", ".join(f'"{name}" = ?' for name in columns)
        raw.execute(f"UPDATE seal SET {marks} WHERE id = ?", (*values, told["id"]))
        image = b",".join(
            verify_register.literal(one.encode() if isinstance(one, str) else one) for one in values
        ).decode()
        raw.execute("UPDATE audit SET new = ? WHERE tbl = 'seal' AND rid = ?", (image, told["id"]))
    rehash(raw)


def bytes_of(raw: sqlite3.Connection) -> sqlite3.Connection:
    raw.text_factory = bytes
    return raw


def register_of(raw: sqlite3.Connection) -> str:
    found = raw.execute("SELECT value FROM fact WHERE name = 'register_id'").fetchone()
    return found[0] if found else ""


def table_dump(path: Path) -> dict[str, list[tuple[object, ...]]] | str:
    """Return the content of every table but the search index, or that it can't be read."""
    raw = sqlite3.connect(path.absolute().as_uri() + "?mode=ro", uri=True)
    raw.text_factory = bytes
    try:
        names = [
            name.decode()
            for (name,) in raw.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            )
            if not re.match(rb"find_|sqlite_stat", name)
        ]
        return {name: list(raw.execute(f'SELECT * FROM "{name}" NOT INDEXED')) for name in names}
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return f"{type(error)}"
    finally:
        raw.close()


def counts(few: int, many: int) -> list[object]:
    return [few, pytest.param(many, marks=pytest.mark.torture)]


@dataclass(frozen=True)
class Base:
    """A register sealed to its end, and the code that was printed of it."""

    path: Path
    code: str
    head: int


def copy_of(base: Path, folder: Path, name: str = "attacked.register") -> Path:
    path = folder / name
    shutil.copy(base, path)
    return path


__all__ = [
    "Base",
    "copy_of",
    "counts",
    "fingerprint",
    "forge_seals",
    "grow",
    "laid_open",
    "other_codes",
    "other_finds",
    "program_finds",
    "rehash",
    "table_dump",
]
