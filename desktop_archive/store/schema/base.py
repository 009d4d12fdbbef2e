"""The one MetaData, its naming convention and the column kinds all tables share."""

from collections.abc import Iterable

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, MetaData, Text
from sqlalchemy.sql.elements import TextClause

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key() -> Column[int]:
    """Return the internal integer id; people never see it."""
    return Column("id", Integer, primary_key=True)


def text(name: str, *, default: str | None = "", unique: bool = False) -> Column[str]:
    """Return a text that is never NULL; empty means nothing was said."""
    return Column(name, Text, nullable=False, server_default=default, unique=unique)


def optional_text(name: str) -> Column[str | None]:
    """Return a text that may be missing."""
    return Column(name, Text, nullable=True)


def number(name: str, *, default: int | None = None, nullable: bool = False) -> Column[int]:
    """Return a whole number."""
    server_default = None if default is None else str(default)
    return Column(name, Integer, nullable=nullable, server_default=server_default)


def flag(name: str, *, default: bool = False) -> Column[bool]:
    """Return a yes or no."""
    return Column(name, Boolean, nullable=False, server_default="1" if default else "0")


def points_to(name: str, target: str, *, nullable: bool = True) -> Column[int]:
    """Return a reference to another table's id."""
    return Column(name, Integer, ForeignKey(f"{target}.id"), nullable=nullable)


def one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    """Return the constraint that keeps a column to known words."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def partial_unique(name: str, *columns: str, where: TextClause) -> Index:
    """Return a unique index over the rows that match.

    Tables are made by the migrations, which say the same for a server; to say it here too
    would load a server's dialect at every start.
    """
    return Index(name, *columns, unique=True, sqlite_where=where)


def partial_index(name: str, *columns: str, where: TextClause) -> Index:
    """Return an index over the rows that match."""
    return Index(name, *columns, sqlite_where=where)
