"""What a list of records is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

from sqlalchemy import ColumnElement
from sqlalchemy import text as sql

from desktop_archive.rules.finding.fields import FindField
from desktop_archive.rules.finding.language import Choice, Part, Span

#: The same as LIVE of the schema, of the record and nothing it is joined with.
LIVE_RECORD = cast(
    "ColumnElement[bool]",
    sql("record.withdrawn_at IS NULL AND record.state NOT IN ('destroyed', 'transferred')"),
)


@dataclass(frozen=True, slots=True)
class Node:
    """A place in the class tree; what is None is open."""

    fonds_id: int | None = None
    category_id: int | None = None
    year: int | None = None
    retention_id: int | None = None
    unit_code: str | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """What a list shows.

    `text` is what is typed, `chips` are filters in the same language. `only` is a tab: all, draft,
    unshelved, destroyed; `gone` is True when destroyed and withdrawn records are shown as well
    (D-33). In the order "best" words come best first, and everything else by its code.
    """

    text: str = ""
    chips: tuple[str, ...] = ()
    node: Node = field(default_factory=Node)
    only: str = "all"
    gone: bool = False
    order: str = "code"
    ascending: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """The beginning of a list; `complete` when it is all of it."""

    ids: Sequence[int]
    complete: bool
    at_least: int


def parts_of(query: Query) -> list[Part]:
    """Return what the tree and the tabs ask for, in parts of the language."""
    node, found = query.node, list[Part]()
    if node.category_id is not None:
        found.append(Choice(FindField.CLASS, (str(node.category_id),)))
    if node.year is not None:
        found.append(Span(FindField.YEAR, node.year, node.year))
    if node.retention_id is not None:
        found.append(Choice(FindField.PERIOD, (str(node.retention_id),)))
    if node.unit_code is not None:
        found.append(Choice(FindField.UNIT, (node.unit_code,)))
    tabs = {"draft": "draft", "unshelved": "unshelved"}
    if query.only in tabs:
        found.append(Choice(FindField.IS, (tabs[query.only],)))
    return found
