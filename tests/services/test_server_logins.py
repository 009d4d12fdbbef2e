"""With a login per person the server itself refuses: nothing is rewritten, nothing hidden shows."""

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import product

import psycopg
import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.servers import ServerAddress
from desktop_archive.services.opening import open_server_room
from desktop_archive.services.room import Room
from desktop_archive.services.server_logins import add_server_login, secure_room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store.database import Database
from tests.postgres import OWNER, Server
from tests.services import builders as make
from tests.services.conftest import sign_in_as

PASSWORD = "four words that nobody knows"
PEOPLE = {"lin": "clerk", "zhao": "archivist", "shen": "auditor"}
ADMINISTRATOR, CLEARED = "guan", "qian"
OTHERS = {ADMINISTRATOR: "administrator", CLEARED: "archivist"}
ABSENT = 987_654


@dataclass
class Secured:
    """A room on a server with a login per person, and what is hidden in it."""

    server: Server
    database: str
    open_record: int
    hidden_records: tuple[int, ...]
    open_box: int
    hidden_box: int

    def connect(self, login: str) -> psycopg.Connection:
        return self.server.connect(self.database, login, PASSWORD)


def address(server: Server, database: str) -> ServerAddress:
    return ServerAddress(str(server.folder), database, OWNER)


@pytest.fixture(scope="module")
def secured(postgres: Server, empty_template: str) -> Iterator[Secured]:
    room = Room(Database.open(postgres.create("secured", empty_template)))
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR, login="keeper")
    with room.act("test") as session:
        for login, role in PEOPLE.items():
            store_accounts.add(session, login, login, [role], "-")
            session.connection.exec_driver_sql(
                "UPDATE account SET clearance = 1, confidentiality_acknowledged_on = '2026-01-01' "
                f"WHERE login = '{login}'"
            )
        for login, role in OTHERS.items():
            store_accounts.add(session, login, login, [role], "-")
            session.connection.exec_driver_sql(
                "UPDATE account SET clearance = 4, confidentiality_acknowledged_on = '2026-01-01' "
                f"WHERE login = '{login}'"
            )
    shelf = make.shelf(room)
    open_box = make.box(room, shelf)
    hidden_box = make.box(room, shelf, box_no="0422", highest_secrecy=4)
    shown = make.record(room, open_box, "合同")
    hidden = [
        make.record(room, hidden_box, f"并购方案{level}", secrecy=level).id for level in (2, 3, 4)
    ]
    room.close()
    at = address(postgres, "secured")
    secure_room(at, personal=True)
    for login, role in {**PEOPLE, **OTHERS}.items():
        add_server_login(at, "", name=login, role=role, new_password=PASSWORD)
    yield Secured(postgres, "secured", shown.id, tuple(hidden), open_box.id, hidden_box.id)
    postgres.drop("secured")


#: What neither a clerk nor an archivist nor an auditor may do; {r} is an open record.
FORBIDDEN = (
    # The trail.
    "INSERT INTO audit(op_id, actor, workstation, at, op, tbl, rid) "
    "VALUES ('x', 'lin', 'd', 'now', 'update', 'record', 1)",
    "UPDATE audit SET actor = 'lin'",
    "DELETE FROM audit",
    "TRUNCATE audit",
    "UPDATE chain SET hash = ''",
    "DELETE FROM chain",
    "TRUNCATE chain",
    "UPDATE operation SET actor = 'zhoumin'",
    "DELETE FROM operation",
    "LOCK TABLE audit IN ACCESS EXCLUSIVE MODE",
    "UPDATE layout SET columns = '[]'",
    "UPDATE register_mark SET fingerprint = ''",
    "DELETE FROM alembic_version",
    # What was recorded.
    "DELETE FROM loan",
    "DELETE FROM record",
    "DELETE FROM movement",
    "TRUNCATE record CASCADE",
    "UPDATE loan SET person_id = 1",
    "UPDATE loan SET lent_on = '2020-01-01'",
    "UPDATE movement SET kind = 'return'",
    # The guards.
    "DROP TRIGGER trail_record_update ON record",
    "ALTER TABLE record DISABLE TRIGGER ALL",
    "ALTER TABLE record DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE record NO FORCE ROW LEVEL SECURITY",
    "DROP POLICY seen ON record",
    "CREATE POLICY mine ON record USING (true)",
    "ALTER POLICY seen ON record USING (true)",
    "SET session_replication_role = replica",
    "CREATE OR REPLACE FUNCTION sight.clearance() RETURNS bigint LANGUAGE sql AS 'SELECT 4::bigint'",
    "CREATE OR REPLACE FUNCTION public.never_emptied() RETURNS trigger LANGUAGE plpgsql "
    "AS 'BEGIN RETURN NULL; END'",
    "ALTER FUNCTION sight.clearance() OWNER TO CURRENT_USER",
    "DROP TABLE audit",
    "ALTER TABLE audit OWNER TO CURRENT_USER",
    "ALTER TABLE record ADD COLUMN more text",
    "CREATE RULE quiet AS ON UPDATE TO record DO INSTEAD NOTHING",
    # Somebody else.
    "SET ROLE secured_owner",
    "SET ROLE secured_head",
    "SET ROLE secured_administrator",
    "SET ROLE keeper",
    "SET SESSION AUTHORIZATION keeper",
    "GRANT secured_head TO CURRENT_USER",
    "ALTER ROLE CURRENT_USER SUPERUSER",
    "ALTER ROLE CURRENT_USER BYPASSRLS",
    "CREATE ROLE another LOGIN",
    "INSERT INTO ctx(one, op_id, actor, workstation, at) VALUES (1, 'x', 'zhoumin', 'd', 'now')",
    "INSERT INTO operation(op_id, actor, workstation, at, reason, action) "
    "VALUES ('x', 'zhoumin', 'd', 'now', '', 'issue')",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'keeper'",
    # Levels and accounts.
    "UPDATE account SET clearance = 4",
    "UPDATE account SET roles = '[\"head\"]'",
    "INSERT INTO account(login, display_name) VALUES ('ghost', 'ghost')",
    "DELETE FROM account",
    "UPDATE policy SET value = 'x'",
    "UPDATE fact SET value = 'x'",
    "INSERT INTO schedule(id) VALUES (9)",
    # The machine.
    "CREATE TABLE public.mine(a integer)",
    "CREATE TEMP TABLE mine(a integer)",
    "CREATE SCHEMA mine",
    "CREATE FUNCTION public.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "CREATE EXTENSION pg_trgm",
    "COPY record TO PROGRAM 'cat'",
    "COPY (SELECT 1) TO '/tmp/out'",
    "COPY visit FROM '/etc/passwd'",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_ls_dir('.')",
    "SELECT lo_import('/etc/passwd')",
    "ALTER SYSTEM SET log_statement = 'all'",
    "ALTER DATABASE secured OWNER TO CURRENT_USER",
    "SELECT rolpassword FROM pg_authid",
    "SET row_security = off; SELECT title FROM record",
)
CLERK_ONLY = (
    "UPDATE record SET secrecy = 0 WHERE id = {r}",
    "UPDATE record SET title = 'x' WHERE id = {r}",
    "UPDATE record SET code = 'x' WHERE id = {r}",
    "INSERT INTO record(code) VALUES ('x')",
    "SELECT next_id('record', 'id')",
    "INSERT INTO destruction_list(title) VALUES ('x')",
    "UPDATE box SET title = 'x'",
)


def outcome(connection: psycopg.Connection, statement: str) -> tuple[str, str]:
    """Return how a statement ended: the server's code and words, or its rows."""
    try:
        stands_alone = statement.startswith("ALTER SYSTEM")
        with nullcontext() if stands_alone else connection.transaction(force_rollback=True):
            done = connection.execute(statement)
            rows = done.fetchall() if done.description else done.rowcount
    except psycopg.Error as error:
        return error.sqlstate or type(error).__name__, error.diag.message_primary or ""
    return "allowed", repr(rows)


@pytest.mark.requirement("X-14")
@pytest.mark.parametrize("login", PEOPLE)
def test_none_of_many_forbidden_statements_is_carried_out(secured: Secured, login: str) -> None:
    statements = FORBIDDEN + (CLERK_ONLY if login != "zhao" else ())
    with secured.connect(login) as connection:
        ended = {s: outcome(connection, s.format(r=secured.open_record)) for s in statements}

    assert len(statements) >= 40
    assert {s: e for s, e in ended.items() if e[0] == "allowed"} == {}
    assert {s: e for s, e in ended.items() if e[0] != "42501"} == {}


def test_the_owner_of_everything_is_nobody_who_signs_in(secured: Secured) -> None:
    with secured.server.connect(secured.database) as connection:
        rows = connection.execute(
            "SELECT rolname FROM pg_roles WHERE rolname LIKE 'secured_%' AND rolcanlogin"
        ).fetchall()
        stored = connection.execute(
            "SELECT rolname, rolpassword FROM pg_authid WHERE rolname IN ('lin', 'zhao', 'shen')"
        ).fetchall()

    assert rows == []
    assert len(stored) == 3
    assert all(verifier.startswith("SCRAM-SHA-256$") for _, verifier in stored)


#: Tables a clerk may write to, with what points to a record or a box there.
POINTERS = (
    "application_record.record_id", "breach.loan_id", "claim_check_record.record_id",
    "copy_made.record_id", "desk_case.record_id", "loan.record_id", "movement.record_id",
    "movement.box_id", "movement.from_box_id", "movement.to_box_id", "reading.record_id",
    "reservation.box_id", "stocktake_line.record_id", "stocktake_line.box_id",
    "stocktake_scan.record_id", "stocktake_scan.box_id", "use_entry.loan_id",
)  # fmt: skip
#: What is asked about a single record, whichever way.
QUESTIONS = (
    "SELECT count(*) FROM record WHERE id = {id}",
    "SELECT title FROM record WHERE id = {id}",
    "SELECT 1 / (secrecy - 3) FROM record WHERE id = {id}",
    "SELECT code FROM record WHERE id = {id} FOR UPDATE",
    "SELECT count(*) FROM find_secret WHERE rowid = {id}",
    "SELECT count(*) FROM find_body WHERE rowid = {id}",
    "SELECT count(*) FROM movement WHERE record_id = {id}",
    "SELECT count(*) FROM audit WHERE tbl = 'record' AND rid = {id}",
    "UPDATE record SET state = 'in_place' WHERE id = {id}",
    "UPDATE record SET code = (SELECT code FROM record WHERE id = {id}) WHERE id = {id}",
    "INSERT INTO record(id, code) VALUES ({id}, 'probe')",
    "UPDATE application_record SET record_id = {id}",
)


@pytest.mark.requirement("R-19")
def test_what_is_hidden_answers_as_if_it_were_not_there(secured: Secured) -> None:
    """Foreign keys, unique codes, errors and counts tell a clerk not one bit (F47)."""
    hidden = {
        "record_id": secured.hidden_records, "box_id": (secured.hidden_box,),
        "from_box_id": (secured.hidden_box,), "to_box_id": (secured.hidden_box,),
        "loan_id": (ABSENT - 1,),
    }  # fmt: skip
    told, probes = [], 0
    with secured.connect("lin") as connection:
        for table, column in (one.split(".") for one in POINTERS):
            for key in hidden[column]:
                probe = f"INSERT INTO {table}({column}) VALUES ({{}})"
                answers = {outcome(connection, probe.format(k)) for k in (key, ABSENT)}
                told += [probe] if len(answers) > 1 else []
                probes += 2
        for question, key in product(QUESTIONS, secured.hidden_records):
            answers = {outcome(connection, question.format(id=k))[0:2] for k in (key, ABSENT)}
            told += [question] if len(answers) > 1 else []
            probes += 2

    assert probes >= 100
    assert told == []


def test_whoever_may_see_it_finds_it_there(secured: Secured) -> None:
    """The probes have teeth: an open record answers otherwise than one that is not there."""
    with secured.connect("lin") as connection:
        differ = [
            question
            for question in QUESTIONS
            if len(
                {outcome(connection, question.format(id=k)) for k in (secured.open_record, ABSENT)}
            )
            > 1
        ]
        lent = {
            outcome(connection, f"INSERT INTO loan(record_id) VALUES ({k})")
            for k in (secured.open_record, ABSENT)
        }

    assert len(differ) >= 3
    assert len(lent) == 2


@pytest.mark.requirement("R-18")
def test_an_administrator_sees_nothing_secret_whatever_the_clearance_says(secured: Secured) -> None:
    seen = {}
    for login in OTHERS:
        with secured.connect(login) as connection:
            rows = connection.execute("SELECT id FROM record ORDER BY id").fetchall()
            seen[login] = [row[0] for row in rows]

    assert seen[ADMINISTRATOR] == [secured.open_record]
    assert seen[CLEARED] == [secured.open_record, *secured.hidden_records]


def test_one_login_for_all_desks_leaves_the_trail_alone(
    postgres: Server, empty_template: str
) -> None:
    """In the shared way nothing is hidden, and still no line of the trail can be rewritten."""
    postgres.create("shared_way", empty_template)
    at = address(postgres, "shared_way")
    secure_room(at, personal=False)
    add_server_login(at, "", name="desk1", role="shared", new_password=PASSWORD)
    room = open_server_room(ServerAddress(str(postgres.folder), "shared_way", "desk1"), PASSWORD)
    make.record(room, make.box(room, make.shelf(room)), "并购方案", secrecy=4)
    with postgres.connect("shared_way", "desk1", PASSWORD) as connection:
        there = outcome(connection, "SELECT count(*) FROM record")
        trail = [one for one in FORBIDDEN[:13] if outcome(connection, one)[0] != "42501"]
    room.close()
    postgres.drop("shared_way")

    assert there == ("allowed", "[(1,)]")
    assert trail == []
