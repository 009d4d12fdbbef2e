"""Making seals in the running act, reading them, and holding them against the trail (F13, F17)."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Final

from sqlalchemy import Connection, Row, func, select
from sqlalchemy import text as sql

from desktop_archive.rules.seals import (
    NO_SEAL,
    PROGRAM,
    SealFacts,
    SealOccasion,
    counts_text,
    is_due,
    read_counts,
    seal_code,
    seal_digest,
)
from desktop_archive.store import audit, dialect, looking
from desktop_archive.store import tables as t
from desktop_archive.store.looking import Looked, portion

_MODULUS: Final = 1 << 256
_SEALS_AT_ONCE = 100
_REGISTER_ID: Final = "register_id"
#: For every row that was written between two lines: its last image now, and the one before.
_TOUCHED: Final = sql(
    "SELECT a.tbl, a.rid, a.new, p.new AS before, p.seq AS earlier FROM ("
    "SELECT tbl, rid, max(seq) AS seq FROM audit WHERE seq > :since AND seq <= :head "
    "GROUP BY tbl, rid) AS x JOIN audit AS a ON a.seq = x.seq LEFT JOIN audit AS p "
    "ON p.seq = (SELECT max(seq) FROM audit WHERE tbl = x.tbl AND rid = x.rid AND seq <= :since)"
)


@dataclass(frozen=True, slots=True)
class SealRow:
    """A seal as it lies in the register."""

    id: int
    facts: SealFacts
    digest: str

    @property
    def number(self) -> int:
        """Return its number."""
        return self.facts.number

    @property
    def code(self) -> str:
        """Return the code that is printed and typed."""
        return seal_code(self.digest)


@dataclass(frozen=True, slots=True)
class _State:
    """What the tables hold at a line of the trail, as two sums that grow with it."""

    seq: int
    counts: Mapping[str, int]
    total: int


def make(connection: Connection, at: str, occasion: SealOccasion, schema: int) -> SealRow | None:
    """Seal everything that is hashed; none when nothing was written since the last seal.

    The cost goes with what was written since the last seal, not with the size of the register.
    """
    seq, digest = audit.head(connection)
    last = latest(connection)
    if seq == 0 or (last is not None and last.facts.head_seq >= seq - 1):
        return None  # nothing but the line of the last seal itself
    if not audit.is_seen(connection, 0 if last is None else last.facts.head_seq, seq):
        return None  # only whoever sees the whole trail can answer for it
    state = _grown(connection, _state(last), seq)
    facts = SealFacts(
        register=register_id(connection),
        number=1 if last is None else last.number + 1,
        previous=NO_SEAL if last is None else last.digest,
        head_seq=seq,
        head_hash=digest.hex(),
        counts=counts_text(state.counts),
        state=f"{state.total:064x}",
        layouts=layouts_digest(connection),
        schema=str(schema),
        sealed_at=at,
        occasion=occasion.value,
        engine=dialect.engine_name(connection),
        app=PROGRAM,
    )
    values = {name: getattr(facts, name) for name in _KEPT}
    sealed = seal_digest(facts)
    connection.execute(t.seal.insert(), {**values, "digest": sealed})
    return SealRow(0, facts, sealed)


def make_if_due(connection: Connection, at: str, schema: int) -> bool:
    """Seal when enough was written since the last seal."""
    seq = audit.head(connection)[0]
    sealed = connection.execute(_LAST_SEALED).scalar() or 0
    return is_due(seq, sealed) and make(connection, at, SealOccasion.COUNT, schema) is not None


_LAST_SEALED = select(func.max(t.seal.c.head_seq))
_KEPT: Final = (
    "number", "previous", "head_seq", "head_hash", "counts", "state", "layouts", "schema",
    "sealed_at", "occasion", "engine", "app",
)  # fmt: skip


def register_id(connection: Connection) -> str:
    """Return what tells this register from every other."""
    found = select(t.fact.c.value).where(t.fact.c.name == _REGISTER_ID)
    return str(connection.execute(found).scalar() or "")


def layouts_digest(connection: Connection) -> str:
    """Return the digest of the order of columns in all images."""
    digest = hashlib.sha256()
    columns = (t.layout.c.tbl, t.layout.c.since_seq, t.layout.c.columns)
    for tbl, since, names in connection.execute(select(*columns).order_by(t.layout.c.id)):
        digest.update(f"{tbl}|{since}|{names}\n".encode())
    return digest.hexdigest()


def latest(connection: Connection) -> SealRow | None:
    """Return the last seal."""
    row = connection.execute(select(t.seal).order_by(t.seal.c.number.desc()).limit(1)).first()
    return None if row is None else _seal(connection, row)


def all_seals(connection: Connection) -> Iterator[SealRow]:
    """Yield every seal, oldest first."""
    register = register_id(connection)
    for row in connection.execute(select(t.seal).order_by(t.seal.c.number)):
        yield _seal_of(register, row)


def page(connection: Connection, offset: int, limit: int) -> list[SealRow]:
    """Return some seals, newest first."""
    query = select(t.seal).order_by(t.seal.c.number.desc()).offset(offset).limit(limit)
    register = register_id(connection)
    return [_seal_of(register, row) for row in connection.execute(query)]


def count(connection: Connection) -> int:
    """Return how many seals there are."""
    return int(connection.execute(select(func.count()).select_from(t.seal)).scalar_one())


def by_number(connection: Connection, number: int) -> SealRow | None:
    """Return a seal by its number."""
    row = connection.execute(select(t.seal).where(t.seal.c.number == number)).first()
    return None if row is None else _seal(connection, row)


def codes(connection: Connection) -> list[tuple[int, str]]:
    """Return number and code of every seal, newest first."""
    query = select(t.seal.c.number, t.seal.c.digest).order_by(t.seal.c.number.desc())
    return [(row.number, seal_code(row.digest)) for row in connection.execute(query)]


def _seal(connection: Connection, row: Row[tuple[object, ...]]) -> SealRow:
    return _seal_of(register_id(connection), row)


def _seal_of(register: str, row: Row[tuple[object, ...]]) -> SealRow:
    found = row._mapping  # noqa: SLF001  the public name of a row's columns
    values = {name: found[name] for name in _KEPT}
    return SealRow(found["id"], SealFacts(register=register, **values), found["digest"])


def _state(seal: SealRow | None) -> _State:
    """Return the state that a seal says; before the first there was nothing."""
    if seal is None:
        return _State(0, {}, 0)
    facts = seal.facts
    return _State(facts.head_seq, read_counts(facts.counts), int(facts.state, 16))


def _grown(connection: Connection, before: _State, head: int) -> _State:
    """Return the state at a line: that of a line before, and what was written since."""
    counts, total = dict(before.counts), before.total
    for row in connection.execute(_TOUCHED, {"since": before.seq, "head": head}):
        total += row_weight(row.tbl, row.rid, row.new)
        if row.earlier is None:
            counts[row.tbl] = counts.get(row.tbl, 0) + 1
        else:
            total -= row_weight(row.tbl, row.rid, row.before)
    return _State(head, counts, total % _MODULUS)


def row_weight(table: str, row_id: int, image: str) -> int:
    """Return what one row adds to the state: the SHA-256 over its name and its image."""
    return int.from_bytes(hashlib.sha256(f"{table}|{row_id}|{image}".encode()).digest())


def verify(at: Looked) -> list[audit.Finding]:
    """Hold every seal against the trail: its place, its words, its hash, its counts."""
    findings: list[audit.Finding] = []
    earlier = last = None
    try:
        while True:
            with portion(at) as connection:
                some = _after(connection, last)
                for seal in some:
                    if not _is_good(connection, seal, last):
                        findings.append(audit.Finding("seal", table="seal", row=seal.number))
                    earlier, last = last, seal
                stands = last is None or layouts_digest(connection) == last.facts.layouts
                end, _ = audit.head(connection)
            if not some:
                break
        if last is not None and not (stands and _follows(at, earlier, last, end)):
            findings.append(audit.Finding("seal", table="layout", row=last.number))
    except (ValueError, TypeError):
        findings.append(audit.Finding("seal", table="seal"))
    return findings


def _after(connection: Connection, last: SealRow | None) -> list[SealRow]:
    """Return the next seals, as many as stand over a few lines of the trail, but one at least."""
    query = select(t.seal).order_by(t.seal.c.number).limit(_SEALS_AT_ONCE)
    if last is not None:
        query = query.where(t.seal.c.number > last.number)
    register = register_id(connection)
    found = [_seal_of(register, row) for row in connection.execute(query)]
    until = (0 if last is None else last.facts.head_seq) + looking.LINES
    return [*found[:1], *takewhile(lambda one: one.facts.head_seq <= until, found[1:])]


def _is_good(connection: Connection, seal: SealRow, before: SealRow | None) -> bool:
    facts = seal.facts
    expected = (1, NO_SEAL) if before is None else (before.number + 1, before.digest)
    return (
        (facts.number, facts.previous) == expected
        and (before is None or before.facts.head_seq < facts.head_seq)
        and seal_digest(facts) == seal.digest
        and stored_hash(connection, facts.head_seq) == facts.head_hash
        and _counts_agree(connection, facts, before)
    )


def stored_hash(connection: Connection, seq: int) -> str:
    """Return the hash of a line of the trail, or nothing."""
    found = connection.execute(select(t.chain.c.hash).where(t.chain.c.seq == seq)).scalar()
    return "" if found is None else bytes(found).hex()


_INSERTED = sql(
    "SELECT tbl, count(*) FROM audit WHERE seq > :since AND seq <= :head AND op = 'insert' "
    "GROUP BY tbl"
)


def _counts_agree(connection: Connection, facts: SealFacts, before: SealRow | None) -> bool:
    """Tell whether the counts grew by what was written since the seal before."""
    counts = {} if before is None else read_counts(before.facts.counts)
    since = 0 if before is None else before.facts.head_seq
    for table, added in connection.execute(_INSERTED, {"since": since, "head": facts.head_seq}):
        counts[table] = counts.get(table, 0) + added
    return counts_text(counts) == facts.counts


def _follows(at: Looked, before: SealRow | None, seal: SealRow, end: int) -> bool:
    """Tell whether a seal's state follows from that of the seal before and from the trail."""
    state, head = _state(before), min(seal.facts.head_seq, end)
    state = replace(state, seq=max(state.seq, 0))
    while state.seq < head:
        with portion(at) as connection:
            state = _grown(connection, state, min(state.seq + looking.LINES, head))
    return f"{state.total:064x}" == seal.facts.state
