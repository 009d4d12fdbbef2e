"""Parts of questions that each engine puts in its own way."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy.sql.elements import UnaryExpression
from sqlalchemy.sql.operators import custom_op


def not_by_index(value: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a value that the planner compares and never looks up: the order's index is better."""
    return UnaryExpression(value, operator=custom_op("+"), type_=value.type)


def among(ids: Sequence[int]) -> Select[tuple[int]]:
    """Return many ids as rows, in one bound value."""
    return select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value)


def among_named(name: str) -> Select[tuple[int]]:
    """Return many ids as rows for a statement that is made once; `as_many` binds them."""
    return select(func.json_each(bindparam(name)).table_valued("value").c.value)


def as_many(ids: Sequence[int]) -> str:
    """Return ids as the one value that `among_named` reads."""
    return json.dumps(list(ids))
