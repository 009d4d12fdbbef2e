"""The hash chain over the trail, and the checks that read it back."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, Row, Text, TextClause, inspect
from sqlalchemy import text as sql

from desktop_archive.store import dialect, looking
from desktop_archive.store.looking import Looked, portion

_ALWAYS = ("seq", "op_id", "actor", "workstation", "at", "op", "tbl", "rid")
_SOMETIMES = ("old", "new")


@cache
def _new(*, there: bool) -> TextClause:
    return sql(
        f"SELECT a.seq, {dialect.canonical(_ALWAYS, _SOMETIMES, there=there)} FROM audit AS a "
        "WHERE a.seq > :after ORDER BY a.seq LIMIT :most"
    )


@cache
def _one(*, there: bool) -> TextClause:
    return sql(
        f"SELECT {dialect.canonical(_ALWAYS, _SOMETIMES, there=there)} FROM audit AS a "
        "WHERE a.seq = :seq"
    )


@cache
def _hashed(*, there: bool) -> TextClause:
    return sql(
        f"SELECT a.seq, {dialect.quick_canonical(_ALWAYS, _SOMETIMES, there=there)}, c.hash "
        "FROM audit AS a LEFT JOIN chain AS c ON c.seq = a.seq "
        "WHERE a.seq > :after ORDER BY a.seq LIMIT :most"
    )


_LINK = sql("INSERT INTO chain(seq, hash) VALUES (:seq, :hash)")
_CHUNK = 20_000
_LAYOUTS = sql(
    "SELECT tbl, since_seq, columns FROM layout WHERE :tbl IN ('', tbl) ORDER BY since_seq, id"
)
FIRST_HASH = b"\0" * 32


@dataclass(frozen=True, slots=True)
class Finding:
    """One disagreement between the trail and the register."""

    kind: str
    seq: int | None = None
    table: str | None = None
    row: int | None = None


def head(connection: Connection) -> tuple[int, bytes]:
    """Return the last number and hash of the chain."""
    row = connection.exec_driver_sql(
        "SELECT seq, hash FROM chain ORDER BY seq DESC LIMIT 1"
    ).first()
    return (0, FIRST_HASH) if row is None else (int(row[0]), bytes(row[1]))


def hash_at(connection: Connection, seq: int) -> str | None:
    """Return the hash of one line of the chain; None when there is no such line."""
    found = connection.execute(sql("SELECT hash FROM chain WHERE seq = :seq"), {"seq": seq})
    value = found.scalar()
    return None if value is None else bytes(value).hex()


def is_seen(connection: Connection, since: int, until: int) -> bool:
    """Tell whether no line between two is hidden from whoever is connected to a server."""
    if not dialect.on_server(connection):
        return True
    if not connection.exec_driver_sql("SELECT row_security_active('audit')").scalar():
        return True
    counted = sql("SELECT count(*) FROM audit WHERE seq > :since AND seq <= :until")
    found = connection.execute(counted, {"since": since, "until": until}).scalar_one()
    return int(found) == until - since


def extend(connection: Connection) -> int:
    """Hash every row of the trail that has no hash yet; return how many there were."""
    seq, previous = head(connection)
    count = 0
    new = _new(there=dialect.on_server(connection))
    while rows := connection.execute(new, {"after": seq, "most": _CHUNK}).all():
        hashes = []
        for number, text in rows:
            previous = hashlib.sha256(previous + text).digest()
            hashes.append({"seq": number, "hash": previous})
        connection.execute(_LINK, hashes)
        seq = rows[-1][0]
        count += len(hashes)
        if len(rows) < _CHUNK:
            break
    return count


#: Acts are lines of the trail too: what was done, and why, is hashed with what it changed.
OF_AN_ACT = ("seq", "op_id", "action", "actor", "workstation", "reason", "at")
_TAKE_IN = (
    "INSERT INTO audit(op_id, actor, workstation, at, op, tbl, rid, old, new) "
    "SELECT x.op_id, x.actor, x.workstation, x.at, 'insert', 'operation', x.seq, NULL, "
    f"{dialect.image('x', OF_AN_ACT)} FROM operation AS x WHERE x.op_id = :op_id"
)


def take_in(connection: Connection, op_id: str) -> None:
    """Make the line of a new act itself."""
    connection.execute(sql(_TAKE_IN), {"op_id": op_id})


def _silent(_done: int) -> None:
    """Nobody is looking."""


def verify_chain(at: Looked, tell: Callable[[int], object] = _silent) -> list[Finding]:
    """Compare every hash with its row; name the first row of each break."""
    reading, goes_on = _Reading(), True
    while goes_on:
        with portion(at) as connection:
            goes_on = reading.reads_on(connection)
        tell(reading.last)
    return reading.findings


class _Reading:
    """The trail read line by line: how far, and what was found."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.last, self._previous = 0, FIRST_HASH

    def reads_on(self, connection: Connection) -> bool:
        """Read some lines; tell whether there are more and they are worth reading."""
        hashed = _hashed(there=dialect.on_server(connection))
        rows = connection.execute(hashed, {"after": self.last, "most": looking.LINES}).all()
        if not all(self._agrees(connection, *row) for row in rows):
            return False
        if len(rows) == looking.LINES:
            return True
        if head(connection)[0] > self.last:
            self.findings.append(Finding("truncated", seq=self.last + 1))
        return False

    def _agrees(
        self, connection: Connection, number: int, text: bytes, stored: bytes | None
    ) -> bool:
        if number != self.last + 1:
            self.findings.append(Finding("gap", seq=self.last + 1))
        self.last = number
        if stored is None:
            self.findings.append(Finding("unhashed", seq=number))
            return False
        calculated = hashlib.sha256(self._previous + text).digest()
        if calculated != stored and _hash(connection, self._previous, number) != stored:
            self.findings.append(_broken(connection, number))
            return False
        self._previous = stored
        return True


def _hash(connection: Connection, previous: bytes, seq: int) -> bytes:
    """Return the hash of one row over the hash before it."""
    text = connection.execute(_one(there=dialect.on_server(connection)), {"seq": seq}).scalar_one()
    # A line that lost one of its fields altogether has no text, and no hash.
    return b"" if text is None else hashlib.sha256(previous + text).digest()


def _broken(connection: Connection, seq: int) -> Finding:
    row = connection.execute(sql("SELECT tbl, rid FROM audit WHERE seq = :seq"), {"seq": seq}).one()
    return Finding("hash", seq=seq, table=row.tbl, row=row.rid)


def verify_rows(at: Looked) -> list[Finding]:
    """Compare every row of every table with its last image in the trail (fold).

    An image from before a step of the schema has the columns of its time; columns that a step
    added count from the row's next change on.
    """
    with portion(at) as connection:
        tables = list(layouts_of(connection))
    findings: list[Finding] = []
    for table in tables:
        first: int | None = looking.FIRST
        while first is not None:
            with portion(at) as connection:
                found, first = _disagreements(connection, table, first)
            findings += found
    return findings


def _disagreements(
    connection: Connection, table: str, first: int
) -> tuple[list[Finding], int | None]:
    """Compare some rows, and say from which one on to go on; none when these were the last."""
    if not inspect(connection).has_table(table):
        return ([Finding("missing", table=table)] if _has_images(connection, table) else []), None
    columns = {
        str(column["name"]): isinstance(column["type"], Text)
        for column in inspect(connection).get_columns(table)
    }
    last = _last_of_some(connection, table, first)
    bounds = {"tbl": table, "first": first, "last": last}
    found = _different_rows(connection, table, columns, bounds)
    found += _missing_rows(connection, table, bounds)
    return found, last + 1 if last < looking.LAST else None


def _last_of_some(connection: Connection, table: str, first: int) -> int:
    """Return the key up to which rows are compared now; of the last ones there is no end."""
    key = _key(table)
    statement = sql(
        f"SELECT {key} FROM {table} WHERE {key} >= :first ORDER BY {key} LIMIT 1 OFFSET :most"
    )
    found = connection.execute(statement, {"first": first, "most": looking.LINES - 1}).scalar()
    return looking.LAST if found is None else int(found)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which columns the images of a table have, from one line of the trail on."""

    since: int
    columns: list[str]


def layouts_of(connection: Connection, table: str = "") -> dict[str, list[_Layout]]:
    """Return the order of columns in the images of each table, or of one, from line to line."""
    found: dict[str, list[_Layout]] = {}
    for row in connection.execute(_LAYOUTS, {"tbl": table}):
        found.setdefault(row.tbl, []).append(_Layout(row.since_seq, json.loads(row.columns)))
    return found


def _key(table: str) -> str:
    """Return the column that a table's rows are known by."""
    return "seq" if table == "operation" else "id"


def _has_images(connection: Connection, table: str) -> bool:
    statement = sql("SELECT 1 FROM audit WHERE tbl = :tbl LIMIT 1")
    return connection.execute(statement, {"tbl": table}).first() is not None


def _different_rows(
    connection: Connection, table: str, columns: Mapping[str, bool], bounds: Mapping[str, object]
) -> list[Finding]:
    """Find rows without an image, and rows whose last image says something else."""
    cases = " ".join(
        f"WHEN a.seq >= {layout.since:d} THEN " + _differs(connection, layout.columns, columns)
        for layout in reversed(layouts_of(connection, table)[table])
    )
    statement = sql(
        f"SELECT x.{_key(table)} FROM {table} AS x LEFT JOIN audit AS a ON a.seq = ("
        f"SELECT max(seq) FROM audit WHERE tbl = :tbl AND rid = x.{_key(table)}) "
        f"WHERE x.{_key(table)} BETWEEN :first AND :last "
        f"AND CASE WHEN a.seq IS NULL THEN TRUE {cases} ELSE TRUE END"
    )
    rows = connection.execute(statement, bounds).scalars()
    return [Finding("row", table=table, row=row) for row in rows]


def _differs(connection: Connection, then: list[str], now: Mapping[str, bool]) -> str:
    """Return the condition that a row differs; without a column of then it can't agree."""
    return dialect.differs(connection, then, now) if now.keys() >= set(then) else "TRUE"


def _missing_rows(
    connection: Connection, table: str, bounds: Mapping[str, object]
) -> list[Finding]:
    statement = sql(
        "SELECT DISTINCT a.rid FROM audit AS a WHERE a.tbl = :tbl "
        "AND a.rid BETWEEN :first AND :last "
        f"AND NOT EXISTS (SELECT 1 FROM {table} AS x WHERE x.{_key(table)} = a.rid)"
    )
    rows = connection.execute(statement, bounds).scalars()
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
        old = by_column(columns, change.old)
        new = by_column(columns, change.new)
        result.append((change, old, new))
    return result


def by_column(columns: list[str], stored: str | None) -> dict[str, object]:
    """Return the values of an image by their columns; none of what is not shown."""
    if stored is None:
        return {}
    return dict(zip(columns, dialect.read_image(stored), strict=True))
