"""Telling the planner of the register what it cannot know."""

from sqlalchemy import ColumnElement, func


def unindexed(column: ColumnElement[str]) -> ColumnElement[str]:
    """Return a text column that no index is chosen for: the rows are few already."""
    return func.coalesce(column, "")
