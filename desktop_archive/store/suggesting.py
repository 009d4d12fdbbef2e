"""What was entered before: words to offer while typing, and entries that look the same."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy import text as sql

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.schema.records import LIVE
from desktop_archive.store.search.entries import SECRET_FROM

_R = t.record.c
_LAST_SIGN = "\U0010ffff"
#: Said in the words of the index over documents that have a number.
_HAS_NUMBER = sql("document_no <> ''")
_RECENT = 400

#: Columns whose values are found by steps through an index, however many records there are.
_STEPPED: dict[str, ColumnElement[str]] = {"creator": _R.creator, "title": _R.title}
_NEXT: dict[str, Select[str]] = {
    name: select(func.min(column)).where(
        LIVE,
        column >= bindparam("from"),
        column < bindparam("to"),
        column > bindparam("after"),
        _R.secrecy < SECRET_FROM,
        ~_R.personal_data,
    )
    for name, column in _STEPPED.items()
}
_LATEST: dict[str, ColumnElement[str]] = {
    "unit_code": _R.unit_code,
    "secrecy_body": _R.secrecy_body,
    "original_place": _R.original_place,
    "document_no": _R.document_no,
    "note": _R.note,
}


def words_starting(session: Session, column: str, start: str, limit: int) -> list[str]:
    """Return different values of a column that begin so."""
    if column in _LATEST:
        return _latest_starting(session, column, start, limit)
    found: list[str] = []
    last = ""
    while column in _NEXT and len(found) < limit:
        value = session.execute(
            _NEXT[column], {"from": start, "to": start + _LAST_SIGN, "after": last}
        ).scalar()
        if value is None:
            break
        last = str(value)
        found.append(last)
    return found


def _latest_starting(session: Session, column: str, start: str, limit: int) -> list[str]:
    """Return values among the entries made last."""
    rows = session.execute(select(_LATEST[column]).order_by(_R.id.desc()).limit(_RECENT)).scalars()
    wanted = start.casefold()
    found = (value for value in dict.fromkeys(rows) if value.casefold().startswith(wanted))
    return [value for value in found if value][:limit]


def units(session: Session) -> list[tuple[str, str]]:
    """Return code and name of every department."""
    unit = t.unit.c
    rows = session.execute(select(unit.code, unit.name).where(unit.code != "").order_by(unit.code))
    return [(row.code, row.name) for row in rows]


def same_document(session: Session, document_no: str, but: int | None) -> tuple[int, str] | None:
    """Return another live record with this document number."""
    found = session.execute(_SAME_DOCUMENT, {"document_no": document_no, "but": but or 0}).first()
    return None if found is None else (int(found[0]), str(found[1]))


def same_title(
    session: Session, title: str, date_from: str | None, but: int | None
) -> tuple[int, str] | None:
    """Return another live record with this title and date."""
    found = session.execute(
        _SAME_TITLE, {"title": title, "date_from": date_from, "but": but or 0}
    ).first()
    return None if found is None else (int(found[0]), str(found[1]))


_SAME_DOCUMENT = (
    select(_R.id, _R.code)
    .where(
        _R.document_no == bindparam("document_no"),
        _HAS_NUMBER,
        _R.id != bindparam("but"),
        _R.withdrawn_at.is_(None),
    )
    .limit(1)
)
_SAME_TITLE = (
    select(_R.id, _R.code)
    .where(
        _R.title == bindparam("title"),
        # Titles differ more than dates: the index over titles is the one to use.
        func.coalesce(_R.date_from, "") == func.coalesce(bindparam("date_from"), ""),
        _R.id != bindparam("but"),
        LIVE,
    )
    .limit(1)
)


def codes_of(session: Session, records: Sequence[int]) -> dict[int, str]:
    """Return the reference codes of some records."""
    rows = session.execute(select(_R.id, _R.code).where(_R.id.in_(records)))
    return {int(row.id): row.code for row in rows}
