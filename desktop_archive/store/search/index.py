"""Keeping the index in step with the records, in the same transaction."""

from collections.abc import Sequence
from typing import Protocol

from sqlalchemy import Connection

from desktop_archive.store.search import layout


class Transaction(Protocol):
    """An open transaction; the session of the store is one."""

    @property
    def connection(self) -> Connection:
        """Return the connection it runs on."""


def put_records(session: Transaction, records: Sequence[int]) -> None:
    """Make records findable as they are stored now, with what their own fields say (C-39)."""
    layout.put(session.connection, records)


def take_out_records(session: Transaction, records: Sequence[int]) -> None:
    """Take records out of the index; call it before anything stored of them changes."""
    layout.take_out(session.connection, records)
