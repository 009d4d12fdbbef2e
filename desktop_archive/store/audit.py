"""The hash chain over the trail, and the checks that read it back."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Row, inspect
from sqlalchemy import text as sql

from desktop_archive.store import dialect
from desktop_archive.store import tables as t

_ROWS = (
    "SELECT seq, op_id, actor, workstation, at, op, tbl, rid, old, new FROM audit "
    "WHERE seq > :after ORDER BY seq LIMIT :limit"
)
_CHUNK = 20_000
FIRST_HASH = b"\0" * 32
_ENDLESS = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Finding:
    """One disagreement between the trail and the register."""

    kind: str
    seq: int | None = None
    table: str | None = None
    row: int | None = None


def canonical(row: Iterable[object]) -> bytes:
    """Return the bytes of a row that are hashed: version, then each field with its length."""
    parts = [b"v1|"]
    for value in row:
        if value is None:
            parts.append(b"-|")
            continue
        data = str(value).encode("utf-8", "surrogatepass")
        parts.append(b"%d:%s|" % (len(data), data))
    return b"".join(parts)


def next_hash(previous: bytes, row: Iterable[object]) -> bytes:
    """Return the hash of a row over the hash before it."""
    return hashlib.sha256(previous + canonical(row)).digest()


def head(connection: Connection) -> tuple[int, bytes]:
    """Return the last number and hash of the chain."""
    row = connection.exec_driver_sql(
        "SELECT seq, hash FROM chain ORDER BY seq DESC LIMIT 1"
    ).first()
    return (0, FIRST_HASH) if row is None else (int(row[0]), bytes(row[1]))


def extend(connection: Connection) -> int:
    """Hash every row of the trail that has no hash yet; return how many there were."""
    seq, previous = head(connection)
    count = 0
    while True:
        rows = connection.execute(sql(_ROWS), {"after": seq, "limit": _CHUNK}).all()
        if not rows:
            return count
        hashes = []
        for row in rows:
            previous = next_hash(previous, row)
            hashes.append({"seq": row.seq, "hash": previous})
        connection.execute(t.chain.insert(), hashes)
        seq = rows[-1].seq
        count += len(rows)


def _trail(connection: Connection) -> Iterator[Row[tuple[object, ...]]]:
    seq = 0
    while rows := connection.execute(sql(_ROWS), {"after": seq, "limit": _CHUNK}).all():
        yield from rows
        seq = rows[-1].seq


def verify_chain(connection: Connection) -> list[Finding]:
    """Compare every hash with its row; name the first row of each break."""
    findings: list[Finding] = []
    hashes = connection.exec_driver_sql("SELECT seq, hash FROM chain ORDER BY seq")
    previous, expected = FIRST_HASH, 0
    for row in _trail(connection):
        expected += 1
        if row.seq != expected:
            findings.append(Finding("gap", seq=expected))
            expected = row.seq
        stored = hashes.fetchone()
        if stored is None:
            findings.append(Finding("unhashed", seq=row.seq))
            return findings
        calculated = next_hash(previous, row)
        if stored.seq != row.seq or bytes(stored.hash) != calculated:
            findings.append(Finding("hash", seq=row.seq, table=row.tbl, row=row.rid))
            return findings
        previous = calculated
    if hashes.fetchone() is not None:
        findings.append(Finding("truncated", seq=expected + 1))
    return findings


def verify_rows(connection: Connection) -> list[Finding]:
    """Compare every row of every table with its last image in the trail (fold).

    An image from before a step of the schema has the columns of its time; columns that a step
    added count from the row's next change on.
    """
    findings: list[Finding] = []
    for table, layouts in _layouts(connection).items():
        if not inspect(connection).has_table(table):
            findings += [Finding("missing", table=table)] if _has_images(connection, table) else []
            continue
        columns = {str(column["name"]) for column in inspect(connection).get_columns(table)}
        findings += _rows_without_image(connection, table)
        ends = [layout.since for layout in layouts[1:]] + [_ENDLESS]
        for layout, end in zip(layouts, ends, strict=True):
            known = columns.issuperset(layout.columns)
            findings += _different_rows(connection, table, layout, end, is_known=known)
        findings += _missing_rows(connection, table)
    return findings


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which columns the images of a table have, from one line of the trail on."""

    since: int
    columns: list[str]


def _layouts(connection: Connection) -> dict[str, list[_Layout]]:
    found: dict[str, list[_Layout]] = {}
    for row in connection.exec_driver_sql(
        "SELECT tbl, since_seq, columns FROM layout ORDER BY since_seq, id"
    ):
        found.setdefault(row.tbl, []).append(_Layout(row.since_seq, json.loads(row.columns)))
    return found


def _has_images(connection: Connection, table: str) -> bool:
    statement = sql("SELECT 1 FROM audit WHERE tbl = :tbl LIMIT 1")
    return connection.execute(statement, {"tbl": table}).first() is not None


def _rows_without_image(connection: Connection, table: str) -> list[Finding]:
    statement = sql(
        f"SELECT x.id FROM {table} AS x WHERE NOT EXISTS("
        "SELECT 1 FROM audit WHERE tbl = :tbl AND rid = x.id)"
    )
    rows = connection.execute(statement, {"tbl": table}).scalars()
    return [Finding("row", table=table, row=row) for row in rows]


def _different_rows(
    connection: Connection, table: str, layout: _Layout, end: int, *, is_known: bool
) -> list[Finding]:
    """Find rows whose last image was made under this layout and says something else."""
    differs = f"a.new IS NOT {dialect.image('x', layout.columns)}" if is_known else "1"
    statement = sql(
        f"SELECT x.id FROM {table} AS x JOIN audit AS a ON a.seq = ("
        "SELECT max(seq) FROM audit WHERE tbl = :tbl AND rid = x.id) "
        f"WHERE a.seq >= :since AND a.seq < :end AND {differs}"
    )
    values = {"tbl": table, "since": layout.since, "end": end}
    rows = connection.execute(statement, values).scalars()
    return [Finding("row", table=table, row=row) for row in rows]


def _missing_rows(connection: Connection, table: str) -> list[Finding]:
    statement = sql(
        f"SELECT DISTINCT rid FROM audit WHERE tbl = :tbl AND rid NOT IN (SELECT id FROM {table})"
    )
    rows = connection.execute(statement, {"tbl": table}).scalars()
    return [Finding("missing", table=table, row=row) for row in rows]


def row_images(
    connection: Connection, table: str, row_id: int
) -> list[tuple[Row[tuple[object, ...]], dict[str, object], dict[str, object]]]:
    """Return each change of one row with its old and new values by column."""
    layouts = connection.execute(
        sql("SELECT since_seq, columns FROM layout WHERE tbl = :tbl ORDER BY since_seq DESC"),
        {"tbl": table},
    ).all()
    changes = connection.execute(
        sql(
            "SELECT a.seq, a.op_id, a.actor, a.at, a.op, a.old, a.new, o.action, o.reason "
            "FROM audit AS a JOIN operation AS o ON o.op_id = a.op_id "
            "WHERE a.tbl = :tbl AND a.rid = :rid ORDER BY a.seq DESC"
        ),
        {"tbl": table, "rid": row_id},
    ).all()
    result = []
    for change in changes:
        columns = next(json.loads(x.columns) for x in layouts if x.since_seq <= change.seq)
        old = _by_column(columns, change.old)
        new = _by_column(columns, change.new)
        result.append((change, old, new))
    return result


def _by_column(columns: list[str], stored: str | None) -> dict[str, object]:
    if stored is None:
        return {}
    return dict(zip(columns, dialect.read_image(stored), strict=True))
