"""The condition that a field says something of a record (N-13)."""

from sqlalchemy import ColumnElement, and_, false, select

from desktop_archive.rules.fields import DOSSIER_FIELDS
from desktop_archive.rules.reach import Reach
from desktop_archive.store import tables as t

SIGN = "="
_LAST_SIGN = "\U0010ffff"
_PERSONAL = frozenset(one.code for one in DOSSIER_FIELDS if one.personal)


def records_saying(stored: str, reach: Reach) -> ColumnElement[bool]:
    """Return the condition that a field begins with a value; personal ones ask who may read."""
    code, _, value = stored.partition(SIGN)
    said = t.description.c
    if code in _PERSONAL and not reach.confidential:
        return false()
    wanted = [said.field == code, said.value.between(value or "\x01", value + _LAST_SIGN)]
    if not reach.confidential:
        wanted.append(said.field.not_in(select(t.field.c.code).where(t.field.c.personal)))
    return t.record.c.id.in_(select(said.record_id).where(and_(*wanted)))
