"""Lists that a person keeps under a name, with their columns and their order."""

import json
from dataclasses import dataclass, replace

from desktop_archive.rules.finding.views import SavedViewProblem, name_problem
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import saved_views as store_views
from desktop_archive.store.queries import Node, Query


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column as a person has it: its key, its width in pixels, whether it is shown."""

    key: str
    width: int
    is_shown: bool = True


@dataclass(frozen=True, slots=True)
class SavedView:
    """A list somebody wants again."""

    id: int
    name: str
    query: Query
    columns: tuple[ShownColumn, ...] = ()


class SavedViews:
    """The saved views of whoever is signed in."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def mine(self) -> list[SavedView]:
        """Return the views of the signed-in person, in their order."""
        if self._room.actor is None:
            return []
        with self._room.read() as session:
            found = store_views.of_account(session, self._room.actor.account_id)
        return [
            SavedView(key, name, _query(query), _columns(columns))
            for key, name, query, columns in found
        ]

    def save(self, name: str, query: Query, columns: tuple[ShownColumn, ...] = ()) -> int:
        """Keep a list under a name; one with the same name is replaced.

        Raises:
            RefusedError: the name is missing or too long, or nobody is signed in.
        """
        problem = name_problem(name)
        if problem is not None:
            raise RefusedError(problem)
        account = self._room.signed_in().account_id
        asked = {
            "text": query.text,
            "chips": query.chips,
            "node": _values(query.node),
            "only": query.only,
            "gone": query.gone,
            "order": query.order,
            "ascending": query.ascending,
        }
        shown = [[column.key, column.width, column.is_shown] for column in columns]
        with self._room.act("save_view", Topic.SETTINGS) as session:
            return store_views.save(
                session,
                account,
                name.strip(),
                json.dumps(asked, ensure_ascii=False),
                json.dumps(shown),
            )

    def remove(self, view_id: int) -> None:
        """Take a view away.

        Raises:
            RefusedError: it is not there, or is somebody else's.
        """
        account = self._room.signed_in().account_id
        with self._room.act("remove_view", Topic.SETTINGS) as session:
            if not store_views.remove(session, account, view_id):
                raise RefusedError(SavedViewProblem.NOT_THERE)


def _values(node: Node) -> list[int | str | None]:
    return [node.fonds_id, node.category_id, node.year, node.retention_id, node.unit_code]


def _query(stored: str) -> Query:
    """Return a stored question; what this version does not know is left out."""
    found = json.loads(stored)
    known = {name: found[name] for name in ("text", "only", "gone", "order", "ascending")
             if name in found}  # fmt: skip
    node = Node(*found.get("node", ()))
    return replace(Query(**known), chips=tuple(found.get("chips", ())), node=node)


def _columns(stored: str) -> tuple[ShownColumn, ...]:
    return tuple(
        ShownColumn(str(key), int(width), bool(on)) for key, width, on in json.loads(stored)
    )
