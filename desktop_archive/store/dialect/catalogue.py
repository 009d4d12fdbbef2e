"""What a server's own catalogue is told and asked: triggers, and what the schema consists of."""

from sqlalchemy import Connection

from desktop_archive.store.dialect.translation import guard


def add_trigger(connection: Connection, statement: str) -> None:
    """Make one of our triggers: a function and the line that calls it."""
    made = guard(statement)
    connection.exec_driver_sql(made.function.replace("%", "%%"))
    connection.exec_driver_sql(made.trigger)


def refuse_truncate(connection: Connection, table: str) -> None:
    """Let nobody empty a table past its guards: no row is told of that."""
    connection.exec_driver_sql(
        f"CREATE TRIGGER keep_{table}_whole BEFORE TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION never_emptied()"
    )


def drop_triggers(connection: Connection) -> None:
    """Drop all triggers with their functions."""
    found = connection.exec_driver_sql(
        "SELECT t.tgname, c.relname, p.proname FROM pg_trigger AS t "
        "JOIN pg_class AS c ON c.oid = t.tgrelid JOIN pg_proc AS p ON p.oid = t.tgfoid "
        "WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace "
        "ORDER BY t.tgname"
    ).all()
    for name, table, function in found:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}" ON "{table}"')
        if function == name:
            connection.exec_driver_sql(f'DROP FUNCTION "{function}"()')


_SCHEMA_AS_IT_IS = """
SELECT 'column', c.relname || '.' || a.attname,
    format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull::text || ' '
    || coalesce(pg_get_expr(d.adbin, d.adrelid), '')
FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
    AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT 'constraint', conrelid::regclass::text || '.' || conname, pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = current_schema()::regnamespace
UNION ALL
SELECT 'index', indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema()
UNION ALL
SELECT 'trigger', tgname || '.' || tgrelid::regclass::text,
    pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text
FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace
UNION ALL
SELECT 'function', p.oid::regprocedure::text, p.prosrc
FROM pg_proc AS p WHERE p.pronamespace = current_schema()::regnamespace AND p.prokind = 'f'
ORDER BY 1, 2, 3
"""


def schema_rows(connection: Connection) -> list[tuple[str, str, str]]:
    """Return what the schema consists of, to be put into its fingerprint."""
    rows = connection.exec_driver_sql(_SCHEMA_AS_IT_IS)
    return [(str(kind), str(name), _as_restored(kind, str(words))) for kind, name, words in rows]


def _as_restored(kind: str, words: str) -> str:
    """Return the words of a part as they read before and after a dump was restored.

    The server puts other brackets round a nested condition when it reads its own words again.
    """
    return words.replace("(", "").replace(")", "") if kind == "constraint" else words
