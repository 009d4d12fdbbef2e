#!/usr/bin/env python3
"""Check a register of Desktop Archive with nothing but Python.

    python3 verify_register.py FILE [CODE ...]

A second reading of docs/audit.md, written apart from the program, for whoever has only the file
and the printed codes. It opens the file read-only and mends nothing. Exit status: 0 all agrees
and every code is there, 1 something does not, 2 the file can't be read.
"""

import hashlib
import json
import sqlite3
import sys
from pathlib import Path

SEAL = ("number", "previous", "head_seq", "head_hash", "counts", "state", "layouts", "schema",
        "sealed_at", "occasion", "engine", "app", "digest")  # fmt: skip
LINES = """SELECT a.seq, op_id, actor, workstation, at, op, tbl, rid, old, new, hash
    FROM audit AS a LEFT JOIN chain AS c ON c.seq = a.seq ORDER BY a.seq"""
LAYOUT = "SELECT tbl, since_seq, columns FROM layout ORDER BY id"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
Images = dict[tuple[bytes, int], tuple[int, bytes, int]]


def octets(value: object) -> bytes:
    """Return a value as bytes: texts as they lie in the file, numbers in decimal digits."""
    return value if isinstance(value, bytes) else str(value).encode()


def field(value: object) -> bytes:
    """Return one field of a line: its length in bytes, a colon, its bytes, a bar."""
    return b"-|" if value is None else b"%d:%s|" % (len(octets(value)), octets(value))


def literal(value: object) -> bytes:
    """Return one value of an image, as SQL writes it."""
    if isinstance(value, bytes):
        return b"'%s'" % value.partition(b"\0")[0].replace(b"'", b"''")
    return b"NULL" if value is None else octets(value)


def code_of(digest: str) -> str:
    """Return the first 160 bits of a digest as 8 groups of 4."""
    signs = "".join(ALPHABET[int(digest[:40], 16) >> 5 * at & 31] for at in range(31, -1, -1))
    return "-".join(signs[at : at + 4] for at in range(0, 32, 4))


def trail(db: sqlite3.Connection, heads: set[int]) -> tuple[list[str], Images, dict[int, object]]:
    """Hash every line over the hash before it; keep the last image of each row, and the state."""
    before, last, total, counts = bytes(32), 0, 0, {}
    images: Images = {}
    states: dict[int, object] = {}
    for seq, *line, stored in db.execute(LINES):
        before = hashlib.sha256(before + b"v1|" + b"".join(map(field, (seq, *line)))).digest()
        if seq != last + 1 or stored != before:
            return [f"line {seq}"], images, states
        table, row, new, last = line[5], line[6], line[8], seq
        weight = int.from_bytes(hashlib.sha256(b"%s|%d|%s" % (table, row, new)).digest(), "big")
        counts[table] = counts.get(table, 0) + ((table, row) not in images)
        total += weight - images.get((table, row), (0, b"", 0))[2]
        images[table, row] = (seq, new, weight)
        if seq in heads:
            told = b",".join(b"%s:%d" % one for one in sorted(counts.items())).decode()
            states[seq] = (before.hex(), told, f"{total % 2**256:064x}")
    cut = list(db.execute("SELECT 1 FROM chain WHERE seq > ?", (last,)))
    return [f"line {last + 1}"] if cut else [], images, states


def rows(db: sqlite3.Connection, images: Images) -> list[str]:
    """Compare every row of every table with its last image."""
    found, rest, layouts = [], dict(images), list(db.execute(LAYOUT))
    for table in sorted({one[0] for one in layouts}):
        name, key = table.decode(), "seq" if table == b"operation" else "id"
        answer = db.execute(f'SELECT * FROM "{name}"')
        columns = [one[0] for one in answer.description]
        for values in answer:
            said = dict(zip(columns, values, strict=True))
            seq, new, _ = rest.pop((table, said[key]), (0, b"", 0))
            fit = [names for tbl, since, names in layouts if tbl == table and since <= seq][-1:]
            if not fit or b",".join(literal(said[one]) for one in json.loads(fit[0])) != new:
                found.append(f"row {name} {said[key]}")
    return found + [f"row {table.decode()} {row}" for table, row in rest]


def sealed(db: sqlite3.Connection, seals: list[tuple], states: dict[int, object]) -> list[str]:
    """Take every seal in its turn: its own words, and what it says of the trail."""
    register = list(db.execute("SELECT value FROM fact WHERE name = 'register_id'")) or [(b"",)]
    order = b"".join(b"%s|%d|%s\n" % one for one in db.execute(LAYOUT))
    found, previous = [], b"0" * 64
    for at, (*words, digest) in enumerate(seals, 1):
        text = b"desktop-archive-seal/1\n"
        for name, value in zip(("register", *SEAL), (register[0][0], *words), strict=False):
            plain = octets(value).replace(b"\\", rb"\\").replace(b"\r", rb"\r")
            text += b"%s=%s\n" % (name.encode(), plain.replace(b"\n", rb"\n"))
        said = tuple(octets(value).decode() for value in words[3:6])
        good = (words[0], words[1]) == (at, previous) and said == states.get(words[2])
        if not good or hashlib.sha256(text).hexdigest().encode() != digest:
            found.append(f"seal {at}")
        previous = digest
    if seals and seals[-1][6] != hashlib.sha256(order).hexdigest().encode():
        found.append("layout")
    return found


def main(path: str, *typed: str) -> int:
    """Check a file and the codes from paper; return the exit status."""
    try:
        db = sqlite3.connect(Path(path).absolute().as_uri() + "?mode=ro", uri=True)
        db.text_factory = bytes
        seals = list(db.execute(f"SELECT {', '.join(SEAL)} FROM seal ORDER BY number"))
        found, images, states = trail(db, {one[2] for one in seals})
        found = found or rows(db, images) + sealed(db, seals, states)
        codes = [code_of(one[-1].decode()) for one in seals]
    except (sqlite3.Error, ValueError, TypeError, KeyError, AttributeError) as trouble:
        print("unreadable:", trouble)
        return 2
    found += [f"no seal {code}" for code in typed if code not in codes]
    print(*found, f"{len(images)} rows, {len(codes)} seals: {(codes or ['-'])[-1]}", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
