"""The tables keep the promises that hold for all of them."""

import pytest
from sqlalchemy import CheckConstraint, Float, ForeignKeyConstraint, Integer, Table

from desktop_archive.store import tables
from desktop_archive.store.schema.base import METADATA

TABLES = sorted(METADATA.tables.values(), key=lambda table: table.name)
each_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)


@each_table
def test_every_table_can_be_queried_by_its_name(table: Table) -> None:
    assert getattr(tables, table.name) is table


@each_table
def test_rows_are_known_by_an_integer(table: Table) -> None:
    (key,) = table.primary_key.columns

    assert isinstance(key.type, Integer)


@each_table
def test_every_rule_of_a_table_has_a_name_that_a_message_can_use(table: Table) -> None:
    rules = [c for c in table.constraints if isinstance(c, CheckConstraint | ForeignKeyConstraint)]

    assert all(rule.name for rule in rules)


@each_table
def test_nothing_that_is_counted_is_rounded(table: Table) -> None:
    assert not [column.name for column in table.columns if isinstance(column.type, Float)]
