"""Who sees which rows on a server; what is hidden answers as if it were not there (F46, F47)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from desktop_archive.store import dialect
from desktop_archive.store import tables as t
from desktop_archive.store.audit import OF_AN_ACT

_OPEN_TO_ALL: Final = 1

#: Whoever may see a row of these may see what hangs on it, and nobody else.
_ROOTS: Final = ("record", "box", "loan", "reading", "copy_made", "desk_case")

#: The rows of these that a person sees; what points to a hidden row is hidden itself.
_SIGHT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "record": "secrecy <= (SELECT sight.clearance()) "
        "AND (NOT personal_data OR (SELECT sight.opens()))",
        "box": "highest_secrecy <= (SELECT sight.clearance())",
        "account": "login = session_user OR (SELECT sight.administers())",
        "key_wrapping": "EXISTS (SELECT 1 FROM signing_key AS k JOIN account AS a "
        "ON a.id = k.account_id WHERE k.id = key_id AND a.login = session_user)",
        "audit": "op_id IN (SELECT op_id FROM ctx) OR (SELECT sight.reads_trail())",
        "stocktake_line": "secrecy <= (SELECT sight.clearance())",
        "destruction_line": "secrecy <= (SELECT sight.clearance())",
        **dict.fromkeys(
            ("find_body", "find_initials", "find_secret", "find_secret_initials"),
            "EXISTS (SELECT 1 FROM record AS r WHERE r.id = rowid)",
        ),
    }
)


def quoted(name: str) -> str:
    """Return a name as an identifier."""
    return '"' + name.replace('"', '""') + '"'


def pointers(table: str) -> list[tuple[str, str]]:
    """Return the columns of a table that point to what may be hidden, with where they point."""
    if table not in t.METADATA.tables:
        return []
    return [
        (column.name, key.column.table.name)
        for column in t.METADATA.tables[table].columns
        for key in column.foreign_keys
        if key.column.table.name in _ROOTS and key.column.table.name != table
    ]


def guarded(there: Sequence[str]) -> dict[str, str]:
    """Return each table with the condition for a row to be seen."""
    found = {}
    for table in there:
        parts = [f"({_SIGHT[table]})"] if _SIGHT.get(table) else []
        parts += [
            f"({column} IS NULL OR EXISTS "
            f"(SELECT 1 FROM {target} AS x WHERE x.id = {table}.{column}))"
            for column, target in pointers(table)
        ]
        if parts:
            found[table] = " AND ".join(parts)
    return found


def functions(base: str) -> Iterator[str]:
    """Return what tells the level of who is connected; it reads accounts and is fooled by none."""
    opening = " OR ".join(
        f"pg_has_role(session_user, {_literal(f'{base}_{role}')}, 'MEMBER')"
        for role in ("archivist", "head")
    )
    trail = " OR ".join(
        f"pg_has_role(session_user, {_literal(f'{base}_{role}')}, 'MEMBER')"
        for role in ("auditor", "head", "administrator")
    )
    administers = f"pg_has_role(session_user, {_literal(f'{base}_administrator')}, 'MEMBER')"
    opens = f"active AND confidentiality_acknowledged_on IS NOT NULL AND ({opening})"
    owner, desk = quoted(f"{base}_owner"), quoted(f"{base}_desk")
    yield "CREATE SCHEMA IF NOT EXISTS sight"
    yield f"ALTER SCHEMA sight OWNER TO {owner}"
    yield "REVOKE ALL ON SCHEMA sight FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA sight TO {desk}"
    mine = "FROM public.account WHERE login = session_user"
    for name, kind, words in (
        (
            "clearance",
            "bigint",
            f"coalesce((SELECT CASE WHEN {opens} THEN clearance "
            f"WHEN active THEN least(clearance, {_OPEN_TO_ALL}) ELSE -1 END {mine}), -1)",
        ),
        ("opens", "boolean", f"coalesce((SELECT {opens} {mine}), false)"),
        ("reads_trail", "boolean", trail),
        ("administers", "boolean", administers),
    ):
        yield _definer(name, kind, f"SELECT {words}")
        yield f"ALTER FUNCTION sight.{name}() OWNER TO {owner}"
        yield f"REVOKE ALL ON FUNCTION sight.{name}() FROM PUBLIC"
        yield f"GRANT EXECUTE ON FUNCTION sight.{name}() TO {desk}"
    yield _OWN_NAME.format(owner=_literal(f"{base}_owner"))
    yield _LINE_OF_THE_ACT.format(image=dialect.image("x", OF_AN_ACT))
    yield f"ALTER FUNCTION sight.line_of_the_act() OWNER TO {owner}"
    yield _NEXT_ID


def policies(base: str, there: Sequence[str], *, personal: bool) -> Iterator[str]:
    """Return row security for every table that tells something of a record (F46)."""
    owner, desk = quoted(f"{base}_owner"), quoted(f"{base}_desk")
    for table, condition in guarded(there).items():
        for name in ("whole", "seen"):
            yield f"DROP POLICY IF EXISTS {name} ON {table}"
        if not personal:
            yield f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY"
            yield f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY"
            continue
        yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
        yield f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY"
        yield f"CREATE POLICY whole ON {table} TO {owner} USING (true) WITH CHECK (true)"
        seen = f"USING ({condition}) WITH CHECK ({condition})"
        yield f"CREATE POLICY seen ON {table} TO {desk} {seen}"


def watchers(there: Sequence[str], *, personal: bool) -> Iterator[str]:
    """Return the triggers that answer the same for what is hidden and for what is not there."""
    yield "DROP TRIGGER IF EXISTS aa_line_of_the_act ON audit"
    yield (
        "CREATE TRIGGER aa_line_of_the_act BEFORE INSERT ON audit "
        "FOR EACH ROW EXECUTE FUNCTION sight.line_of_the_act()"
    )
    for table in ("ctx", "operation"):
        yield f"DROP TRIGGER IF EXISTS aa_own_name ON {table}"
        if personal:
            yield (
                f"CREATE TRIGGER aa_own_name BEFORE INSERT ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION sight.own_name()"
            )
    for table in there:
        looked = pointers(table)
        if not looked:
            continue
        yield f"DROP TRIGGER IF EXISTS aa_seen ON {table}"
        if personal:
            yield _seen_function(table, looked)
            columns = ", ".join(column for column, _ in looked)
            yield (
                f"CREATE TRIGGER aa_seen BEFORE INSERT OR UPDATE OF {columns} ON {table} "
                f"FOR EACH ROW EXECUTE FUNCTION sight.seen_{table}()"
            )


def _seen_function(table: str, looked: Iterable[tuple[str, str]]) -> str:
    """Return a function that runs as whoever acts, so that it sees what that person sees."""
    checks = " ".join(
        f"IF NEW.{column} IS NOT NULL AND NOT EXISTS "
        f"(SELECT 1 FROM public.{target} AS x WHERE x.id = NEW.{column}) THEN "
        "RAISE EXCEPTION USING MESSAGE = 'there is no such entry', "
        "ERRCODE = 'foreign_key_violation'; END IF;"
        for column, target in looked
    )
    return (
        f"CREATE OR REPLACE FUNCTION sight.seen_{table}() RETURNS trigger LANGUAGE plpgsql "
        f"SET search_path = public, pg_temp AS $$ BEGIN {checks} RETURN NEW; END $$"
    )


def _definer(name: str, kind: str, words: str) -> str:
    return (
        f"CREATE OR REPLACE FUNCTION sight.{name}() RETURNS {kind} LANGUAGE sql STABLE "
        f"SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ {words} $$"
    )


def _literal(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"


#: An act is in the name of who is connected; what the program does by itself carries it too.
_OWN_NAME: Final = """
CREATE OR REPLACE FUNCTION sight.own_name() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
IF pg_has_role(session_user, {owner}, 'MEMBER') THEN RETURN NEW; END IF;
IF NEW.actor = 'system' THEN NEW.actor := 'system/' || session_user; END IF;
IF NEW.actor <> session_user AND NEW.actor <> 'system/' || session_user THEN
RAISE EXCEPTION USING MESSAGE = 'an act is done in the own name',
    ERRCODE = 'insufficient_privilege';
END IF;
RETURN NEW;
END $$"""

#: The only line that is asked for: that of the act itself. It is written anew from the act, so
#: that nothing else can stand in it; all other lines come from the triggers of the tables.
_LINE_OF_THE_ACT: Final = """
CREATE OR REPLACE FUNCTION sight.line_of_the_act() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
IF pg_trigger_depth() > 1 THEN RETURN NEW; END IF;
IF EXISTS (SELECT 1 FROM audit WHERE op_id = NEW.op_id AND tbl = 'operation') THEN
NEW.op_id := NULL;
END IF;
SELECT x.op_id, x.actor, x.workstation, x.at, 'insert', 'operation', x.seq, NULL, {image}
INTO NEW.op_id, NEW.actor, NEW.workstation, NEW.at, NEW.op, NEW.tbl, NEW.rid, NEW.old, NEW.new
FROM operation AS x JOIN ctx ON ctx.op_id = x.op_id WHERE x.op_id = NEW.op_id;
IF NOT FOUND THEN
RAISE EXCEPTION USING MESSAGE = 'a line belongs to the act that runs',
    ERRCODE = 'insufficient_privilege';
END IF;
RETURN NEW;
END $$"""

#: Ids go on after what is hidden; how far they are is told only to who may add such rows.
_NEXT_ID: Final = """
CREATE OR REPLACE FUNCTION public.next_id(of_table regclass, key text) RETURNS bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE found bigint;
BEGIN
IF pg_trigger_depth() = 0 AND NOT has_any_column_privilege(session_user, of_table, 'INSERT') THEN
RAISE EXCEPTION USING MESSAGE = 'nothing may be added there',
    ERRCODE = 'insufficient_privilege';
END IF;
EXECUTE format('SELECT coalesce(max(%I), 0) + 1 FROM %s', key, of_table) INTO found;
RETURN found;
END
$$"""
