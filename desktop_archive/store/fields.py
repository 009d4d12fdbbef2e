"""Fields of the room's own, how classes use fields, and what they say of records."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select, update

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

_PIECE = 500
_D = t.description.c
_LAST_SIGN = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field of the room's own as it is stored."""

    code: str
    kind: str
    name_en: str
    name_zh_cn: str
    name_zh_tw: str
    carried: bool
    personal: bool
    retired_at: str | None


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """One word of a list of choices."""

    field: str
    value: str
    name_en: str
    name_zh_cn: str
    name_zh_tw: str


def own_fields(session: Session) -> list[FieldRow]:
    """Return the room's own fields in their order."""
    field = t.field.c
    rows = session.execute(
        select(
            field.code,
            field.kind,
            field.name_en,
            field.name_zh_cn,
            field.name_zh_tw,
            field.carried,
            field.personal,
            field.retired_at,
        ).order_by(field.position, field.id)
    )
    return [FieldRow(*row) for row in rows]


def choices(session: Session) -> list[ChoiceRow]:
    """Return the words of all lists of choices that are still offered."""
    choice = t.field_choice.c
    rows = session.execute(
        select(choice.field, choice.value, choice.name_en, choice.name_zh_cn, choice.name_zh_tw)
        .where(choice.retired_at.is_(None))
        .order_by(choice.position, choice.id)
    )
    return [ChoiceRow(*row) for row in rows]


def rules(session: Session) -> list[tuple[str, str | None, str, str]]:
    """Return how fields are used: field, code of the class, level, obligation."""
    rule = t.field_rule.c
    rows = session.execute(
        select(rule.field, t.category.c.code, rule.level, rule.obligation)
        .select_from(t.field_rule.outerjoin(t.category, t.category.c.id == rule.category_id))
        .order_by(rule.id)
    )
    return [(row[0], row[1], row[2], row[3]) for row in rows]


def category_chains(session: Session) -> dict[int, tuple[str, ...]]:
    """Return the code of every class with those of the classes above it."""
    category = t.category.c
    rows = session.execute(select(category.id, category.code, category.parent_id)).all()
    known = {int(row.id): (row.code, row.parent_id) for row in rows}
    found: dict[int, tuple[str, ...]] = {}
    for key in known:
        chain: list[str] = []
        at: int | None = key
        while at is not None and at in known and len(chain) < len(known):
            code, at = known[at]
            chain.append(code)
        found[key] = tuple(chain)
    return found


def put_field(session: Session, code: str, values: Mapping[str, object]) -> None:
    """Make a field or change what it is called."""
    changed = session.execute(
        update(t.field).where(t.field.c.code == code).values(**values)
    ).rowcount
    if not changed:
        last = session.execute(select(func.max(t.field.c.position))).scalar()
        session.execute(t.field.insert().values(code=code, position=int(last or 0) + 1, **values))


def put_choices(session: Session, field: str, words: Sequence[Mapping[str, object]]) -> None:
    """Keep these words as the choices of a field; others are no longer offered."""
    choice = t.field_choice
    known = set(session.execute(select(choice.c.value).where(choice.c.field == field)).scalars())
    kept = {str(word["value"]) for word in words}
    for position, word in enumerate(words):
        values = {**word, "position": position, "retired_at": None}
        if word["value"] in known:
            session.execute(
                update(choice)
                .where(choice.c.field == field, choice.c.value == word["value"])
                .values(**values)
            )
        else:
            session.execute(choice.insert().values(field=field, **values))
    for value in sorted(known - kept):
        session.execute(
            update(choice)
            .where(choice.c.field == field, choice.c.value == value)
            .where(choice.c.retired_at.is_(None))
            .values(retired_at=session.at)
        )


def put_rule(
    session: Session, field: str, category_id: int | None, level: str, obligation: str
) -> None:
    """Say how a class uses a field."""
    rule = t.field_rule
    here = (
        rule.c.field == field,
        rule.c.level == level,
        rule.c.category_id.is_(None) if category_id is None else rule.c.category_id == category_id,
    )
    changed = session.execute(update(rule).where(*here).values(obligation=obligation)).rowcount
    if not changed:
        values = {"field": field, "category_id": category_id, "level": level}
        session.execute(rule.insert().values(**values, obligation=obligation))


def is_used(session: Session, field: str) -> bool:
    """Tell whether a field says something of any record."""
    found = session.execute(select(_D.id).where(_D.field == field, _D.value > "").limit(1)).scalar()
    return found is not None


def values_of(session: Session, records: Sequence[int]) -> dict[int, dict[str, str]]:
    """Return what the fields say of these records."""
    found: dict[int, dict[str, str]] = {}
    for start in range(0, len(records), _PIECE):
        rows = session.execute(
            select(_D.record_id, _D.field, _D.value)
            .where(_D.record_id.in_(records[start : start + _PIECE]), _D.value != "")
            .order_by(_D.record_id, _D.id)
        )
        for record_id, field, value in rows:
            found.setdefault(int(record_id), {})[field] = value
    return found


_KNOWN = select(_D.field, _D.value).where(_D.record_id == bindparam("record"))
_CHANGE = (
    update(t.description)
    .where(_D.record_id == bindparam("of_record"), _D.field == bindparam("of_field"))
    .values(value=bindparam("new"))
)


def put_values(session: Session, record_id: int, values: Mapping[str, str]) -> None:
    """Keep what the fields say of a record; take it out of the search index first."""
    known = {row.field: row.value for row in session.execute(_KNOWN, {"record": record_id})}
    fresh = [
        {"record_id": record_id, "field": field, "value": value}
        for field, value in values.items()
        if value and field not in known
    ]
    changed = [
        {"of_record": record_id, "of_field": field, "new": value}
        for field, value in values.items()
        if field in known and known[field] != value
    ]
    if fresh:
        session.execute(t.description.insert(), fresh)
    for line in changed:
        session.execute(_CHANGE, line)


def put_many(session: Session, lines: Iterable[tuple[int, str, str]]) -> None:
    """Keep values of new records: record, field, value."""
    rows = [
        {"record_id": record_id, "field": field, "value": value}
        for record_id, field, value in lines
        if value
    ]
    if rows:
        session.execute(t.description.insert(), rows)


def value_ids(session: Session, record_id: int) -> list[tuple[int, str]]:
    """Return the rows that hold what the fields say of a record, for its history."""
    rows = session.execute(select(_D.id, _D.field).where(_D.record_id == record_id))
    return [(int(row.id), row.field) for row in rows]


def values_starting(session: Session, field: str, start: str, limit: int) -> list[str]:
    """Return different values of a field that begin so, by steps through the index."""
    found: list[str] = []
    last = ""
    while len(found) < limit:
        value = session.execute(
            _NEXT_VALUE,
            {"field": field, "from": start, "to": start + _LAST_SIGN, "after": last},
        ).scalar()
        if value is None:
            break
        last = str(value)
        found.append(last)
    return found


_NEXT_VALUE = select(func.min(_D.value)).where(
    _D.field == bindparam("field"),
    _D.value >= bindparam("from"),
    _D.value < bindparam("to"),
    _D.value > bindparam("after"),
)


def used_fields(session: Session) -> set[str]:
    """Return the fields that say something of any record, by steps through the index."""
    found: set[str] = set()
    last = ""
    while True:
        name = session.execute(_NEXT_FIELD, {"after": last}).scalar()
        if name is None:
            return {one for one in found if is_used(session, one)}
        last = str(name)
        found.add(last)


_NEXT_FIELD = select(func.min(_D.field)).where(_D.field > bindparam("after"))
