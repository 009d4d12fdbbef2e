"""What each login of a server may do: roles, grants and row security (reliability §3, F46, F47).

Two ways of running a room on a server. *Shared*: every desk connects with one login; the server
keeps the trail from being rewritten, and nothing from being read. *Personal*: every person has a
login of the server with the name of the own account; the server itself hides what is above the
person's level, and lets nobody act in another one's name.
"""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from sqlalchemy import Connection

from desktop_archive.store import tables as t
from desktop_archive.store.server_sight import functions, policies, quoted, watchers

#: What every act writes, whoever does it.
_EVERY_ACT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ctx": "INSERT, DELETE",
        # The line of the act itself; a trigger writes what stands in it.
        "audit": "INSERT",
        "operation": "INSERT",
        "chain": "INSERT",
        "event": "INSERT",
        "print_event": "INSERT, UPDATE",
        "label_touched": "INSERT, UPDATE, DELETE",
        "saved_view": "INSERT, UPDATE",
        "serial": "INSERT, UPDATE",
        "form_number": "INSERT, UPDATE",
        "signature": "INSERT",
        "signing_key": "INSERT, UPDATE",
        "key_wrapping": "INSERT, UPDATE",
    }
)

#: What the desk works in all day.
_DESK: Final = (
    "application", "application_record", "approval", "breach", "card", "case_photo", "case_step",
    "claim_check", "claim_check_record", "copy_made", "desk_case", "fetching", "loan", "movement",
    "notebook", "outstanding_transfer", "person", "reading", "recall", "renewal", "reservation",
    "signed_sheet", "stocktake", "stocktake_finding", "stocktake_line", "stocktake_round",
    "stocktake_scan", "stocktake_shelf", "unit", "unit_duty", "unit_name", "use_entry", "visit",
)  # fmt: skip
#: Columns of what lies in the room that lending, shelving and labelling change.
_DESK_COLUMNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "record": "state, updated_at, label_due, label_said",
        "box": "place_id, place_position, label_due, label_said, state",
        "place": "label_due, label_said",
    }
)

#: What was written at the counter and is never written over: who has it, and since when.
_STAYS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "loan": frozenset(
            {"id", "record_id", "person_id", "lent_at", "lent_on", "lent_by", "first_due_on"}
        ),
        "movement": frozenset({"id", "kind", "record_id", "box_id", "at"}),
    }
)

#: The trail, what marks a register as ours, and who may sign in: never a matter of the desks.
_KEPT_APART: Final = frozenset(
    {
        "account",
        "alembic_version",
        "audit",
        "chain",
        "ctx",
        "layout",
        "operation",
        "register_mark",
        "seal",
    }
)
_DECIDED: Final = (
    "approval", "appraisal", "appraisal_piece", "breach", "calendar_day", "category", "deputy",
    "destruction_line", "destruction_list", "destruction_place", "destruction_seat",
    "destruction_supervisor", "destruction_word", "direct_need", "fact", "field", "field_choice",
    "field_rule", "hold", "hold_box", "hold_record", "hold_review", "inspection",
    "inspection_finding", "panel_member", "policy",
    "retention", "schedule", "schedule_line", "scheme",
)  # fmt: skip
_ADMINISTERED: Final = (
    "account", "calendar_day", "fact", "field", "field_choice", "field_rule", "policy", "unit",
)  # fmt: skip

#: The roles of the program; what an archivist of a department sees is not told apart here.
ROLES: Final = ("clerk", "archivist", "head", "auditor", "administrator")
_INDEX: Final = ("find_body", "find_initials", "find_secret", "find_secret_initials")


def secure(connection: Connection, *, personal: bool) -> list[str]:
    """Give a room on a server its owner, its roles and their rights; return the roles made.

    It can be done again at any time, and has to be after every step of the schema.
    """
    base = str(connection.exec_driver_sql("SELECT current_database()").scalar_one())
    for statement in _statements(connection, base, personal=personal):
        connection.exec_driver_sql(statement.replace("%", "%%"))
    return [f"{base}_{role}" for role in (*ROLES, "shared")]


def add_login(connection: Connection, name: str, role: str, verifier: str) -> None:
    """Let somebody connect with a role; the password comes as its SCRAM verifier only."""
    base = str(connection.exec_driver_sql("SELECT current_database()").scalar_one())
    login, granted = quoted(name), quoted(f"{base}_{role}")
    _run(
        connection,
        _role(name, f"LOGIN PASSWORD {_literal(verifier)}"),
        f"ALTER ROLE {login} LOGIN PASSWORD {_literal(verifier)} NOSUPERUSER NOCREATEDB "
        "NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 20",
        f"GRANT {granted} TO {login}",
    )


def _run(connection: Connection, *statements: str) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement.replace("%", "%%"))


def _statements(connection: Connection, base: str, *, personal: bool) -> Iterable[str]:
    there = _tables(connection)
    owner, desk = quoted(f"{base}_owner"), quoted(f"{base}_desk")
    for role in ("owner", "desk", "shared", *ROLES):
        yield _role(f"{base}_{role}", "NOLOGIN")
    for role in ("shared", *ROLES):
        yield f"GRANT {desk} TO {quoted(f'{base}_{role}')}"
    yield from _owned(connection, there, owner, base)
    yield from functions(base)
    yield from _definers(connection, base)
    yield f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {desk}"
    for table, verbs in _EVERY_ACT.items():
        yield f"GRANT {verbs} ON {table} TO {desk}"
    if personal:
        yield from _personal_grants(base, there)
    else:
        yield from _shared_grants(base, there)
    yield from policies(base, there, personal=personal)
    yield from watchers(there, personal=personal)


def _owned(connection: Connection, there: Sequence[str], owner: str, base: str) -> Iterable[str]:
    """Give everything to an owner that nobody signs in as, and nothing to everybody."""
    desk = quoted(f"{base}_desk")
    everybody = ", ".join(quoted(f"{base}_{role}") for role in ("desk", "shared", *ROLES))
    yield f"GRANT {owner} TO current_user"
    yield f"ALTER SCHEMA public OWNER TO {owner}"
    for table in there:
        yield f"ALTER TABLE {table} OWNER TO {owner}"
    for function in _functions(connection):
        yield f"ALTER FUNCTION {function} OWNER TO {owner}"
    yield f"REVOKE ALL ON DATABASE {quoted(base)} FROM PUBLIC"
    yield f"GRANT CONNECT ON DATABASE {quoted(base)} TO {desk}"
    yield "REVOKE ALL ON SCHEMA public FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA public TO {desk}"
    yield f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, {everybody}"
    yield f"REVOKE ALL ON ALL ROUTINES IN SCHEMA public FROM PUBLIC, {everybody}"


def _definers(connection: Connection, base: str) -> Iterable[str]:
    """Let the trail's and the guards' triggers see and write what those who act must not."""
    desk = quoted(f"{base}_desk")
    for function in _functions(connection, "AND prorettype = 'trigger'::regtype"):
        yield f"ALTER FUNCTION {function} SECURITY DEFINER SET search_path = public, pg_temp"
    yield f"GRANT EXECUTE ON ALL ROUTINES IN SCHEMA public TO {desk}"


def _personal_grants(base: str, there: Sequence[str]) -> Iterable[str]:
    clerk, archivist, head, administrator = (
        quoted(f"{base}_{role}") for role in ("clerk", "archivist", "head", "administrator")
    )
    desk = quoted(f"{base}_desk")
    yield f"GRANT {clerk} TO {archivist}"
    for table in _DESK:
        yield f"GRANT INSERT, UPDATE{_changeable(table)} ON {table} TO {clerk}"
    for table, columns in _DESK_COLUMNS.items():
        yield f"GRANT UPDATE ({columns}) ON {table} TO {clerk}"
    handled = set(there) - _KEPT_APART - set(_DECIDED) | {"hold", "hold_box", "hold_record"}
    handled |= {"appraisal", "appraisal_piece", "destruction_list", "destruction_line"}
    handled |= {"inspection", "inspection_finding"}
    for table in sorted(handled - set(_DESK)):
        yield f"GRANT INSERT, UPDATE ON {table} TO {archivist}"
    for table in _INDEX:
        yield f"GRANT DELETE ON {table} TO {archivist}"
    for table in _DECIDED:
        yield f"GRANT INSERT, UPDATE ON {table} TO {head}"
    for table in _ADMINISTERED:
        yield f"GRANT INSERT, UPDATE ON {table} TO {administrator}"
    # Who seals must see the whole trail.
    for role in ("auditor", "head", "administrator"):
        yield f"GRANT INSERT ON seal TO {quoted(f'{base}_{role}')}"
    signing_in = "failed_count, locked_until, last_sign_in_at"
    own = "password_digest, password_set_on, former_digests"
    yield f"GRANT UPDATE ({signing_in}, {own}) ON account TO {desk}"


def _changeable(table: str) -> str:
    """Return the columns of a table that may be changed, or nothing where all may be."""
    stays = _STAYS.get(table)
    if stays is None:
        return ""
    columns = [column.name for column in t.METADATA.tables[table].columns]
    return f" ({', '.join(name for name in columns if name not in stays)})"


def _shared_grants(base: str, there: Sequence[str]) -> Iterable[str]:
    shared = quoted(f"{base}_shared")
    for table in sorted(set(there) - _KEPT_APART | {"account", "seal"}):
        yield f"GRANT INSERT, UPDATE ON {table} TO {shared}"
    for table in _INDEX:
        yield f"GRANT DELETE ON {table} TO {shared}"


def _tables(connection: Connection) -> list[str]:
    rows = connection.exec_driver_sql(
        "SELECT relname FROM pg_class WHERE relkind = 'r' "
        "AND relnamespace = 'public'::regnamespace ORDER BY relname"
    )
    return [str(name) for name in rows.scalars()]


def _functions(connection: Connection, which: str = "") -> list[str]:
    rows = connection.exec_driver_sql(
        "SELECT oid::regprocedure::text FROM pg_proc "
        f"WHERE pronamespace = 'public'::regnamespace AND prokind = 'f' {which} ORDER BY 1"
    )
    return [f"public.{name}" for name in rows.scalars()]


def _role(name: str, words: str) -> str:
    """Return the statement that makes a role unless it is there."""
    return (
        "DO $made$ BEGIN "
        f"IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = {_literal(name)}) THEN "
        f"CREATE ROLE {quoted(name)} {words}; END IF; END $made$"
    )


def _literal(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"
