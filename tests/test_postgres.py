"""The server that tests start is real, stands where nobody sees it, and leaves nothing behind."""

import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from tests.house import ROOT
from tests.postgres import Server

STARTS_AND_DIES = """
import os, signal
from tests.postgres import Server
server = Server()
print(server.folder, server.connect().info.backend_pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(scope="module")
def own(postgres: Server) -> Server:  # noqa: ARG001  only where a server can be had
    with Server() as server:
        yield server


def test_a_server_listens_on_a_socket_and_nowhere_else(postgres):
    with postgres.connect() as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
        assert connection.execute("SELECT inet_server_addr()").fetchone() == (None,)


def test_whoever_is_not_its_owner_needs_a_password(postgres):
    with postgres.connect() as connection:
        connection.execute("CREATE ROLE stranger LOGIN PASSWORD 'right and long enough'")
    with pytest.raises(psycopg.OperationalError, match="password"):
        postgres.connect(user="stranger", password="wrong")
    with postgres.connect(user="stranger", password="right and long enough") as connection:
        assert connection.execute("SELECT current_user").fetchone() == ("stranger",)
    with postgres.connect() as connection:
        connection.execute("DROP ROLE stranger")


def test_what_was_committed_is_there_after_the_server_was_killed(own):
    own.create("kept")
    with own.connect("kept") as connection:
        connection.execute("CREATE TABLE box(id integer)")
        connection.execute("INSERT INTO box VALUES (1)")
        own.kill()
        with pytest.raises(psycopg.OperationalError):
            connection.execute("INSERT INTO box VALUES (2)")
    own.start()

    with own.connect("kept") as connection:
        assert connection.execute("SELECT id FROM box").fetchall() == [(1,)]


def test_a_copy_of_a_database_is_its_own(own):
    own.create("model")
    with own.connect("model") as connection:
        connection.execute("CREATE TABLE box(id integer)")
    own.create("room", template="model")
    with own.connect("room") as connection:
        connection.execute("INSERT INTO box VALUES (1)")

    with own.connect("model") as connection:
        assert connection.execute("SELECT count(*) FROM box").fetchone() == (0,)
    own.drop("room")


def test_a_server_ends_and_leaves_nothing_when_its_tests_die(postgres):  # noqa: ARG001
    with subprocess.Popen(
        [sys.executable, "-c", STARTS_AND_DIES],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as died:
        assert died.stdout is not None
        assert died.stderr is not None
        folder, backend = died.stdout.read().split()
        died.stderr.read()  # the guard holds it until all is cleared away

    assert died.returncode < 0
    assert not Path(folder).exists()
    assert not Path("/proc", backend).exists()
