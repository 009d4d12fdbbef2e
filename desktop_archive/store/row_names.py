"""By which name people know a row: a code, a number, a name; never a title."""

import re
from collections.abc import Mapping
from typing import Final, TypeVar

from sqlalchemy import select

from desktop_archive.store import tables as t
from desktop_archive.store.database import Session

#: Where the object of an act has a name that people know it by.
NAMED: Final = {
    "record": (t.record, t.record.c.code),
    "box": (t.box, t.box.c.box_no),
    "place": (t.place, t.place.c.address),
    "person": (t.person, t.person.c.name),
    "account": (t.account, t.account.c.login),
    "application": (t.application, t.application.c.number),
    "destruction_list": (t.destruction_list, t.destruction_list.c.number),
    "policy": (t.policy, t.policy.c.name),
    "event": (t.event, t.event.c.subject),
}
_Key = TypeVar("_Key")
#: How an event names the row it is about.
_ROW = re.compile(r"([a-z_]+):([0-9]+)")


def named(session: Session, subjects: Mapping[_Key, str]) -> dict[_Key, str]:
    """Return what events are about by its name; nothing where whoever asks may not see it."""
    rows = {one: found for one, text in subjects.items() if (found := _ROW.fullmatch(text))}
    known = dict(subjects)
    for kind in {found[1] for found in rows.values()} & NAMED.keys():
        table, name = NAMED[kind]
        ids = {one: int(found[2]) for one, found in rows.items() if found[1] == kind}
        query = select(table.c.id, name).where(table.c.id.in_(set(ids.values())))
        names = {row[0]: row[1] for row in session.execute(query)}
        known |= {one: names.get(row, "") for one, row in ids.items()}
    return known
