"""Whether a kept picture may show what only some may read (R-19)."""

from sqlalchemy import ColumnElement, exists, or_, select

from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_R = t.record.c
_GUARDED: ColumnElement[bool] = or_(_R.secrecy >= Secrecy.SECRET.rank, _R.personal_data)


def form_is_guarded(session: Session, application_id: int) -> bool:
    """Tell whether a form names a record that only some may read."""
    asked = t.application_record.c
    mine = exists().where(
        asked.application_id == application_id, _R.id == asked.record_id, _GUARDED
    )
    return bool(session.execute(select(mine)).scalar())


def case_is_guarded(session: Session, case_id: int) -> bool:
    """Tell whether a case is about a record that only some may read."""
    case = t.desk_case.c
    mine = exists().where(case.id == case_id, _R.id == case.record_id, _GUARDED)
    return bool(session.execute(select(mine)).scalar())
