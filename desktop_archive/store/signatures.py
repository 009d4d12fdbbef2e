"""Keys and signatures as they lie in the register, and the head of the trail they name."""

from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy import text as sql

from desktop_archive.rules.signatures import Head, SignedThing
from desktop_archive.store import audit
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRow:
    """The public half of somebody's key, and whether it is still in force."""

    id: int
    account_id: int
    login: str
    name: str
    public_key: str
    fingerprint: str
    enrolled_at: str
    head: Head
    proof: str
    paper_signed_on: str | None
    revoked_at: str | None
    revoked_seq: int | None
    revoked_reason: str
    revoked_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureRow:
    """One signature with all that it is over."""

    id: int
    key_id: int
    signer: str
    name: str
    thing: SignedThing
    signed_at: str
    head: Head
    signature: str


def head(session: Session) -> Head:
    """Return the last line of the trail before the running act."""
    seq, digest = audit.head(session.connection)
    return Head(seq, digest.hex())


def keys(session: Session) -> list[KeyRow]:
    """Return every key, also revoked ones, oldest first."""
    rows = session.execute(
        select(t.signing_key, t.account.c.login)
        .join(t.account, t.account.c.id == t.signing_key.c.account_id)
        .order_by(t.signing_key.c.id)
    )
    return [_key(dict(row._mapping)) for row in rows]  # noqa: SLF001


def live_key(session: Session, account_id: int) -> KeyRow | None:
    """Return the key that an account signs with now."""
    found = (one for one in keys(session) if one.account_id == account_id and not one.revoked_at)
    return next(found, None)


def _key(fields: dict[str, object]) -> KeyRow:
    head_of_then = Head(int(str(fields.pop("head_seq"))), str(fields.pop("head_hash")))
    return KeyRow(head=head_of_then, **fields)  # type: ignore[arg-type]


def add_key(session: Session, account_id: int, name: str, **values: object) -> int:
    """Keep the public half of a new key."""
    row = {"account_id": account_id, "name": name, **values}
    return int(session.execute(t.signing_key.insert(), row).lastrowid)


def wrap(session: Session, key_id: int, wrapped: str) -> None:
    """Keep the secret half, closed; a new wrapping takes the place of the one before."""
    w = t.key_wrapping
    values = {"wrapped": wrapped, "wrapped_at": session.at}
    changed = session.execute(update(w).where(w.c.key_id == key_id).values(**values)).rowcount
    if not changed:
        session.execute(w.insert(), {"key_id": key_id, **values})


def wrapping(session: Session, key_id: int) -> str:
    """Return the secret half of a key, closed."""
    w = t.key_wrapping
    return str(session.execute(select(w.c.wrapped).where(w.c.key_id == key_id)).scalar_one())


def change_key(session: Session, key_id: int, **values: object) -> None:
    """Note that the paper of a key was signed, or that it is revoked."""
    k = t.signing_key
    session.execute(update(k).where(k.c.id == key_id).values(**values))


def add_signature(session: Session, row: SignatureRow) -> int:
    """Keep one signature and return its id."""
    thing = row.thing
    values = {
        "key_id": row.key_id,
        "signer": row.signer,
        "name": row.name,
        "kind": thing.kind,
        "number": thing.number,
        "version": thing.version,
        "digest": thing.digest,
        "act": thing.act,
        "post": thing.post,
        "verdict": thing.verdict,
        "statement": thing.statement,
        "signed_at": row.signed_at,
        "head_seq": row.head.seq,
        "head_hash": row.head.hash,
        "signature": row.signature,
    }
    return int(session.execute(t.signature.insert(), values).lastrowid)


def signatures(session: Session, number: str | None = None) -> list[SignatureRow]:
    """Return the signatures under one list, or all, in the order in which they were given."""
    query = select(t.signature).order_by(t.signature.c.id)
    if number is not None:
        query = query.where(t.signature.c.number == number)
    return [_signature(row) for row in session.execute(query).mappings()]


def _signature(row: object) -> SignatureRow:
    found = dict(row)  # type: ignore[call-overload]
    parts = ("kind", "number", "version", "digest", "act", "post", "verdict", "statement")
    return SignatureRow(
        id=found["id"],
        key_id=found["key_id"],
        signer=found["signer"],
        name=found["name"],
        thing=SignedThing(**{part: found[part] for part in parts}),
        signed_at=found["signed_at"],
        head=Head(found["head_seq"], found["head_hash"]),
        signature=found["signature"],
    )


def hash_at(session: Session, seq: int) -> str:
    """Return the hash of a line of the trail, or nothing."""
    found = session.execute(select(t.chain.c.hash).where(t.chain.c.seq == seq)).scalar()
    return bytes(found).hex() if found is not None else ""


def written_after(session: Session, table: str, row_id: int) -> int | None:
    """Return the line of the trail before the act that wrote a row."""
    first = session.execute(
        sql(
            "SELECT min(b.seq) FROM audit AS a JOIN audit AS b ON b.op_id = a.op_id "
            "WHERE a.tbl = :tbl AND a.rid = :rid AND a.op = 'insert'"
        ),
        {"tbl": table, "rid": row_id},
    ).scalar()
    return None if first is None else int(first) - 1
