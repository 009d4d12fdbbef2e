"""The server's dialect with what SQLite takes for granted: one order, one range, one meaning."""

from typing import Any

from sqlalchemy import Column, Text
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.base import PGDDLCompiler, PGTypeCompiler
from sqlalchemy.dialects.postgresql.psycopg import (
    PGCompiler_psycopg,
    PGDialect_psycopg,
    PGExecutionContext_psycopg,
)
from sqlalchemy.sql import operators
from typing_extensions import override

from desktop_archive.store.dialect.translation import translated

NAME = "postgresql+archive"

_FUNCTIONS = {"json_each": "many_ids", "group_concat": "string_agg", "instr": "strpos"}
#: Functions that SQLite gives a second meaning to when they have several arguments.
_OF_SEVERAL = {"min": "least", "max": "greatest"}


class _Types(PGTypeCompiler):
    """Whole numbers have the range they have in SQLite."""

    @override
    def visit_INTEGER(self, type_: Any, **kw: Any) -> str:
        return "BIGINT"


class _Statements(PGCompiler_psycopg):
    """Statements mean what they mean in SQLite."""

    @override
    def visit_function(self, func: Any, add_to_result_map: Any = None, **kwargs: Any) -> str:
        name = func.name.lower()
        if name == "sum":
            # A server adds whole numbers up to decimal ones.
            return f"CAST({super().visit_function(func, add_to_result_map, **kwargs)} AS BIGINT)"
        count = len(func.clauses)
        other = _OF_SEVERAL.get(name) if count > 1 else _FUNCTIONS.get(name)
        if other is None:
            return super().visit_function(func, add_to_result_map, **kwargs)
        said = super().visit_function(func, add_to_result_map, **kwargs)
        return other + said[len(func.name) :]

    @override
    def visit_textclause(self, textclause: Any, add_to_result_map: Any = None, **kw: Any) -> str:
        other: Any = super()
        return translated(other.visit_textclause(textclause, add_to_result_map, **kw))

    @override
    def visit_custom_op_binary(self, element: Any, operator: Any, **kw: Any) -> str:
        if operator.opstring == "MATCH":
            left, right = self.process(element.left, **kw), self.process(element.right, **kw)
            return f"{left} @@ CAST({right} AS tsquery)"
        other: Any = super()
        return str(other.visit_custom_op_binary(element, operator, **kw))

    @override
    def visit_custom_op_unary_operator(self, element: Any, operator: Any, **kw: Any) -> str:
        if operator.opstring == "+":
            return str(self.process(element.element, **kw))
        other: Any = super()
        return str(other.visit_custom_op_unary_operator(element, operator, **kw))

    @override
    def visit_like_op_binary(self, binary: Any, operator: Any, **kw: Any) -> str:
        other: Any = super()
        said = str(other.visit_like_op_binary(binary, operator, **kw))
        return said.replace(" LIKE ", " ILIKE ", 1)

    @override
    def visit_not_like_op_binary(self, binary: Any, operator: Any, **kw: Any) -> str:
        other: Any = super()
        said = str(other.visit_not_like_op_binary(binary, operator, **kw))
        return said.replace(" NOT LIKE ", " NOT ILIKE ", 1)

    @override
    def order_by_clause(self, select: Any, **kw: Any) -> str:
        """Return the order with what is missing first, as SQLite has it."""
        clauses = [_missing_first(one) for one in select._order_by_clauses]  # noqa: SLF001
        said = ", ".join(str(self.process(one, **kw)) for one in clauses)
        return f" ORDER BY {said}" if said else ""


def _missing_first(clause: Any) -> Any:  # noqa: ANN401  any element of a statement
    """Return one part of an order; a column that is always there is left to its index."""
    modifier = getattr(clause, "modifier", None)
    if modifier in (operators.nulls_first_op, operators.nulls_last_op):
        return clause
    inner = clause.element if modifier in (operators.asc_op, operators.desc_op) else clause
    if isinstance(inner, Column) and not inner.nullable:
        return clause
    if not hasattr(clause, "nulls_first"):
        return clause
    return clause.nulls_last() if modifier is operators.desc_op else clause.nulls_first()


class _Definitions(PGDDLCompiler):
    """Tables are made as SQLite makes them: texts in one order, ids one after the other."""

    @override
    def get_column_specification(self, column: Any, **kwargs: Any) -> str:
        name = self.preparer.format_column(column)
        kind = self.dialect.type_compiler_instance.process(column.type, type_expression=column)
        parts = [name, kind]
        if isinstance(column.type, Text):
            parts.append('COLLATE "C"')
        default = self.get_column_default_string(column)
        if default is not None:
            parts.append(f"DEFAULT {default}")
        if not column.nullable:
            parts.append("NOT NULL")
        return " ".join(parts)

    @override
    def visit_create_table(self, create: Any, **kw: Any) -> str:
        other: Any = super()
        said = str(other.visit_create_table(create, **kw))
        key = create.element._autoincrement_column  # noqa: SLF001
        if key is None or key.name == "one":
            return said
        name = self.preparer.format_table(create.element)
        given = f"ALTER COLUMN {key.name} SET DEFAULT next_id('{name}', '{key.name}')"
        return f"{said}; ALTER TABLE {name} {given}"


class _Execution(PGExecutionContext_psycopg):
    """Tells the id of a new row as SQLite's driver does."""

    @override
    def get_lastrowid(self) -> int:
        rows = self.inserted_primary_key_rows
        return int(rows[-1][0])


class ArchiveDialect(PGDialect_psycopg):
    """PostgreSQL by psycopg, with the meaning of our statements kept."""

    supports_statement_cache = True
    statement_compiler = _Statements
    ddl_compiler = _Definitions
    type_compiler_cls = _Types
    execution_ctx_cls = _Execution


registry.register("postgresql.archive", __name__, "ArchiveDialect")
