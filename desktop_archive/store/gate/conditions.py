"""Which records are seen and which are read, as conditions (R-16, R-19)."""

from typing import Protocol

from sqlalchemy import ColumnElement, and_, or_, select, true

from desktop_archive.rules.reach import Reach
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.store import tables as t


class RecordColumns(Protocol):
    """The columns of records, or of a view of them, that the conditions ask."""

    @property
    def secrecy(self) -> ColumnElement[int]:
        """Return the rank of the level."""

    @property
    def personal_data(self) -> ColumnElement[bool]:
        """Return whether there is personal data."""

    @property
    def unit_id(self) -> ColumnElement[int]:
        """Return the unit whose record it is, where it is a known one."""

    @property
    def unit_code(self) -> ColumnElement[str]:
        """Return the code of the unit whose record it is."""


def readable(columns: RecordColumns, reach: Reach) -> ColumnElement[bool]:
    """Return the condition that the words of a record may be read."""
    found: list[ColumnElement[bool]] = []
    if reach.clearance < Secrecy.TOP.rank:
        # As the indexes of lists are asked: below a level.
        found.append(columns.secrecy < reach.clearance + 1)
    if not reach.confidential:
        found.append(~columns.personal_data)
    return and_(true(), *found)


def visible(columns: RecordColumns, reach: Reach) -> ColumnElement[bool]:
    """Return the condition that a record is there for somebody."""
    found: list[ColumnElement[bool]] = []
    if reach.hides:
        found.append(readable(columns, reach))
    if reach.units is not None:
        found.append(_of_units(columns, reach.units))
    return and_(true(), *found)


def _of_units(columns: RecordColumns, units: frozenset[int]) -> ColumnElement[bool]:
    """Return the condition that a record is of some units, by their row or by their code."""
    known = sorted(units)
    codes = select(t.unit.c.code).where(t.unit.c.id.in_(known), t.unit.c.code != "")
    by_code = columns.unit_id.is_(None) & columns.unit_code.in_(codes)
    return or_(columns.unit_id.in_(known), by_code)
