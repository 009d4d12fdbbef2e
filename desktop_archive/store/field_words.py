"""Fields that classes add, asked for by name: 客户类别=重点客户 (N-13, C-35)."""

from collections.abc import Iterable
from difflib import get_close_matches

from desktop_archive.rules.fields import SHIPPED, Choice, Field, ValueKind
from desktop_archive.rules.finding.values import fold
from desktop_archive.rules.names import Names
from desktop_archive.store import fields as store_fields
from desktop_archive.store.database import Session
from desktop_archive.store.search.saying import SIGN

_FEWEST_FOR_A_HINT = 0.6


def known(session: Session) -> list[Field]:
    """Return the fields that stand beside the columns: those that ship and the room's own."""
    words: dict[str, list[Choice]] = {}
    for one in store_fields.choices(session):
        names = Names(one.name_en, one.name_zh_cn, one.name_zh_tw)
        words.setdefault(one.field, []).append(Choice(one.value, names))
    own = [
        Field(
            code=row.code,
            names=Names(row.name_en, row.name_zh_cn, row.name_zh_tw),
            kind=ValueKind(row.kind),
            choices=tuple(words.get(row.code, ())),
            personal=bool(row.personal),
        )
        for row in store_fields.own_fields(session)
    ]
    return [*(one for one in SHIPPED if not one.in_record), *own]


def looked_up(fields: Iterable[Field], word: str) -> tuple[str, str]:
    """Return what “name=value” means as it is stored, and what may have been meant instead."""
    name, _, value = word.replace("＝", SIGN).partition(SIGN)
    by_name = {fold(called): one for one in fields for called in (one.code, *_called(one.names))}
    found = by_name.get(fold(name))
    if found is None:
        near = get_close_matches(fold(name), by_name, 1, _FEWEST_FOR_A_HINT)
        return "", near[0] if near else ""
    stored = value.strip()
    for choice in found.choices:
        if fold(stored) in {fold(called) for called in (choice.value, *_called(choice.names))}:
            stored = choice.value
    return f"{found.code}{SIGN}{stored}", ""


def _called(names: Names) -> tuple[str, str, str]:
    return (names.english, names.simplified, names.traditional)
