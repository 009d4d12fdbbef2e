"""The class tree of the whole room, from one count."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_archive.rules.names import Names
from desktop_archive.store.queries import Node

#: Fonds, class, year, period, unit, and how many records.
Leaf = tuple[int, int, int | None, int | None, str, int]
_LEVELS = 5
_NOTHING = Names("–", "–", "–")


@dataclass(frozen=True, slots=True)
class TreeNode:
    """A node of the class tree with its count."""

    node: Node
    label: Names
    code: str
    count: int


def whole_tree(
    leaves: Sequence[Leaf], names: Mapping[str, Mapping[int, tuple[str, str, str, str]]]
) -> dict[Node, list[TreeNode]]:
    """Return the nodes below every node, each with the count of all below it (N-07)."""
    counts: dict[tuple[object, ...], int] = {}
    for leaf in leaves:
        for depth in range(1, _LEVELS + 1):
            path: tuple[object, ...] = leaf[:depth]
            counts[path] = counts.get(path, 0) + leaf[5]
    found: dict[Node, list[TreeNode]] = {}
    for path, count in counts.items():
        if None in path:
            continue  # what has no year or no period cannot be asked for further down
        label, code = _words(path, names)
        made = TreeNode(_node(path), label, code, count)
        found.setdefault(_node(path[:-1]), []).append(made)
    return found


def _node(path: tuple[object, ...]) -> Node:
    values = (*path, *([None] * _LEVELS))[:_LEVELS]
    fonds, category, year, period, unit = values
    return Node(
        _number(fonds),
        _number(category),
        _number(year),
        _number(period),
        None if unit is None else str(unit),
    )


def _number(value: object) -> int | None:
    return None if value is None else int(str(value))


def _words(
    path: tuple[object, ...], names: Mapping[str, Mapping[int, tuple[str, str, str, str]]]
) -> tuple[Names, str]:
    """Return what the last step of a path is called, and its code."""
    depth, value = len(path), path[-1]
    tables = {1: "fonds", 2: "category", 4: "retention"}
    if depth in tables:
        known = names[tables[depth]].get(int(str(value)))
        if known is None:
            return _NOTHING, ""
        code, *words = known
        return Names(*words), "" if tables[depth] == "retention" else code
    text = str(value)
    return Names(text, text, text), text if depth == _LEVELS else ""
