"""The number an entry gets from the scheme of its category, before and while it is saved."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_archive.rules.reference_codes import Template, TemplateError
from desktop_archive.rules.retention import Period
from desktop_archive.services.catalogue.entry import EntryDraft
from desktop_archive.store import records as store_records
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.records import Scheme

_MOST_TRIES = 10_000


@dataclass(frozen=True, slots=True)
class Number:
    """A code as a scheme makes it."""

    code: str
    number: int
    scheme_id: int
    scope: str


def fields_of(
    draft: EntryDraft, fonds: str, category: str, period: Period | None
) -> dict[str, str | int | None]:
    """Return the fields a template may ask for."""
    top, _, sub = category.partition("·")
    return {
        "fonds": fonds,
        "cat": top,
        "sub": sub or None,
        "category": category,
        "class": category,
        "year": draft.year,
        "retention": period.in_codes if period else "",
        "unit": draft.unit_code or None,
    }


def propose(
    session: Session, scheme: Scheme | None, fields: Mapping[str, str | int | None]
) -> Number | None:
    """Return the next number of a scheme without taking it; None while fields are missing."""
    if scheme is None:
        return None
    template = Template.parse(scheme.template)
    try:
        scope = template.scope(fields)
        number = store_records.next_number(session, scheme.id, scope)
        for candidate in range(number, number + _MOST_TRIES):
            code = template.render({**fields, template.serial_field: candidate})
            if store_records.find_code(session, code) is None:
                return Number(code, candidate, scheme.id, scope)
    except (TemplateError, KeyError):
        return None
    return None


def take(session: Session, number: Number) -> None:
    """Note that a number is given, and lock its scheme (N-01, N-08, N-20)."""
    store_room.raise_number(session, number.scheme_id, number.scope, number.number)
    store_records.lock_scheme(session, number.scheme_id)
