"""Keeping the index in step with the records, in the same transaction."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy import text as sql

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.search.tokens import bigrams, grams

_PIECE = 500

#: The text of a record is put together here and nowhere else: taking out must repeat it exactly.
_FIELDS = (
    t.record.c.id,
    t.record.c.code,
    t.record.c.title,
    t.record.c.creator,
    t.record.c.document_no,
    t.record.c.date_text,
    t.record.c.series,
    t.record.c.note,
    t.record.c.external_id,
    t.record.c.secrecy,
)

_PUT_BODY = sql("INSERT INTO find_body(rowid, body) VALUES (:id, :body)")
_PUT_SECRET = sql("INSERT INTO find_secret(rowid, body) VALUES (:id, :body)")
_PUT_GRAMS = sql("INSERT INTO find_initials(rowid, grams) VALUES (:id, :grams)")
_OUT_BODY = sql("INSERT INTO find_body(find_body, rowid, body) VALUES ('delete', :id, :body)")
_OUT_SECRET = sql("INSERT INTO find_secret(find_secret, rowid, body) VALUES ('delete', :id, :body)")
_OUT_GRAMS = sql(
    "INSERT INTO find_initials(find_initials, rowid, grams) VALUES ('delete', :id, :grams)"
)

#: From this level on a record's words are in an index of their own (F38, R-19).
SECRET_FROM = 2


def put_records(session: Session, records: Sequence[int]) -> None:
    """Make records findable as they are stored now."""
    for body, secret in _entries(session, records):
        if body:
            session.execute(_PUT_BODY, body)
            session.execute(_PUT_GRAMS, body)
        if secret:
            session.execute(_PUT_SECRET, secret)


def take_out_records(session: Session, records: Sequence[int]) -> None:
    """Take records out of the index; call it before their stored words change."""
    for body, secret in _entries(session, records):
        if body:
            session.execute(_OUT_BODY, body)
            session.execute(_OUT_GRAMS, body)
        if secret:
            session.execute(_OUT_SECRET, secret)


Entry = list[dict[str, object]]


def _entries(session: Session, records: Sequence[int]) -> list[tuple[Entry, Entry]]:
    found = []
    for start in range(0, len(records), _PIECE):
        piece = records[start : start + _PIECE]
        body: Entry = []
        secret: Entry = []
        for row in session.execute(select(*_FIELDS).where(t.record.c.id.in_(piece))).all():
            texts = row[1:-1]
            entry = {"id": row[0], "body": bigrams(" ".join(texts)), "grams": grams(row[2])}
            (secret if row[-1] >= SECRET_FROM else body).append(entry)
        found.append((body, secret))
    return found
