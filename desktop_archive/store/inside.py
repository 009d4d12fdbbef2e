"""What lies in a box: one answer for its label, the map and the ledger (B-03, B-09, B-10)."""

from sqlalchemy import select

from desktop_archive.store import tables as t
from desktop_archive.store.schema.records import GONE

_R = t.record.c
#: Of records: neither withdrawn, nor gone, nor struck off the ledger as lost.
INSIDE = (
    _R.withdrawn_at.is_(None) & _R.state.not_in(GONE) & _R.id.not_in(select(t.strike.c.record_id))
)
