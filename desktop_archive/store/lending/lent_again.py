"""What was handed to the next reader from the pick-up shelf has not to be put back."""

from sqlalchemy import exists

from desktop_archive.store import tables as t

_later = t.loan.alias("later")
#: A later loan of the same record that stands.
LENT_AGAIN = exists().where(
    _later.c.record_id == t.loan.c.record_id,
    _later.c.id > t.loan.c.id,
    _later.c.undone_at.is_(None),
)
