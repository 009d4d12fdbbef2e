"""The name a unit bore on a day: what is old says it, on screen and on paper (U-05, U-14)."""

from typing import Any

from sqlalchemy import ColumnElement, Text, cast, func, select

from desktop_archive.store import tables as t

_N, _R = t.unit_name.c, t.record.c


def name_on(day: ColumnElement[Any]) -> ColumnElement[str]:
    """Return the name that the joined unit bore on a day or at a moment; empty without a unit."""
    former = (
        select(func.min(_N.name))
        .where(_N.unit_id == t.unit.c.id, _N.valid_from <= day, _N.ended_on > day)
        .scalar_subquery()
    )
    return func.coalesce(former, t.unit.c.name, "")


def name_in_its_time() -> ColumnElement[str]:
    """Return the name that the unit of a record bore when the record was formed.

    Its first day counts; of a record that says only its year, the last day of that year.
    """
    year = cast(_R.year, Text).concat("-12-31")
    return name_on(func.coalesce(_R.date_from, year, "9999"))
