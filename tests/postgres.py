"""A throw-away PostgreSQL for the tests that ask for one; it ends with whoever started it.

It listens on a socket in a folder of its own and nowhere else, keeps nothing through a power cut
(`fsync` is off), and lets its owner in by the socket; everybody else needs a password.
"""

import contextlib
import os
import pwd
import shutil
import signal
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import URL

OWNER = "keeper"

#: The guard belongs to the user the server runs as. It reads orders until the tests close its
#: input, or die, and takes everything away again.
_GUARD = """
bin=$1 folder=$2 server=
cd "$folder" || exit 1
end() {
    [ -z "$server" ] || { kill -QUIT "$server" 2>/dev/null; wait "$server"; }
    cd / && rm -rf "$folder"
}
trap end EXIT
start() {
    "$bin/postgres" -D data >>log 2>&1 </dev/null &
    server=$!
    tries=0
    until "$bin/pg_isready" -q -h "$folder"; do
        tries=$((tries + 1))
        [ $tries -lt 600 ] || { cat log; exit 1; }
        sleep 0.1
    done
    echo ready
}
"$bin/initdb" -D data -U keeper -A trust -E UTF8 --locale="$3" --no-sync --no-instructions \\
    --wal-segsize=4 >log 2>&1 || { cat log; exit 1; }
cat >data/pg_hba.conf <<END
local all keeper trust
local all all scram-sha-256
END
cat >>data/postgresql.conf <<END
listen_addresses = ''
unix_socket_directories = '$folder'
fsync = off
full_page_writes = off
max_wal_size = 64MB
min_wal_size = 16MB
shared_buffers = 32MB
max_connections = 120
timezone = 'UTC'
log_min_messages = fatal
END
start
while read -r order; do
    wait "$server"
    start
done
"""


class NoServerError(Exception):
    """Why no server can be had here."""


class Server:
    """A running server; it is stopped with the context."""

    def __init__(self) -> None:
        self.programs = _programs()
        user = _unprivileged()
        self.folder = Path(tempfile.mkdtemp(prefix="da-pg-", dir=_short_place()))
        if user is not None:
            os.chown(self.folder, user.pw_uid, user.pw_gid)
        self._guard = subprocess.Popen(
            ["sh", "-c", _GUARD, "sh", self.programs, self.folder, _locale()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd="/",
            env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
            start_new_session=True,
            user=None if user is None else user.pw_uid,
            group=None if user is None else user.pw_gid,
            extra_groups=None if user is None else [],
        )
        self._await_ready()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._guard.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._guard.stdin.close()
        self._guard.wait()
        assert self._guard.stdout is not None
        self._guard.stdout.close()

    @property
    def socket(self) -> Path:
        """Where a proxy finds the server."""
        return self.folder / ".s.PGSQL.5432"

    def url(self, database: str, user: str = OWNER, password: str | None = None) -> str:
        """Return the address of a database as the program is told it."""
        return URL.create(
            "postgresql+psycopg",
            username=user,
            password=password,
            database=database,
            query={"host": str(self.folder)},
        ).render_as_string(hide_password=False)

    def connect(
        self, database: str = "postgres", user: str = OWNER, password: str | None = None
    ) -> psycopg.Connection:
        """Return a connection beside the program; every statement stands for itself."""
        return psycopg.connect(
            host=str(self.folder), dbname=database, user=user, password=password, autocommit=True
        )

    def create(self, database: str, template: str = "template0") -> str:
        """Make a database, empty or as a copy; return its address."""
        with self.connect() as connection:
            # Copied as files in half the time; before 15 there is no other way.
            way = " STRATEGY file_copy" if connection.info.server_version >= 150_000 else ""
            connection.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE {}" + way).format(
                    sql.Identifier(database), sql.Identifier(template)
                )
            )
        return self.url(database)

    def drop(self, database: str) -> None:
        """Take a database away, whoever is still connected."""
        with self.connect() as connection:
            connection.execute(
                sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database))
            )

    def kill(self) -> None:
        """End the server and all its processes at once, as a power cut would."""
        postmaster = int((self.folder / "data" / "postmaster.pid").read_text().split("\n")[0])
        family = [postmaster, *_children(postmaster)]
        os.kill(postmaster, signal.SIGSTOP)  # it would start others for those that die
        for process in reversed(family):
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)

    def start(self) -> None:
        """Start the server again after it was killed; it recovers first."""
        assert self._guard.stdin is not None
        self._guard.stdin.write("start\n")
        self._guard.stdin.flush()
        self._await_ready()

    def _await_ready(self) -> None:
        assert self._guard.stdout is not None
        said = self._guard.stdout.readline()
        if said != "ready\n":
            raise NoServerError(said + self._guard.stdout.read())


def _programs() -> str:
    """Return the folder of the newest server on this machine."""
    debian = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda path: int(path.parts[-3]) if path.parts[-3].isdecimal() else 0,
    )
    if debian:
        return str(debian[-1].parent)
    if found := shutil.which("initdb"):
        return str(Path(found).resolve().parent)
    if config := shutil.which("pg_config"):
        answer = subprocess.run([config, "--bindir"], capture_output=True, text=True, check=True)
        if (Path(answer.stdout.strip()) / "initdb").exists():
            return answer.stdout.strip()
    raise NoServerError("it is not installed (Debian: postgresql)")


def _unprivileged() -> pwd.struct_passwd | None:
    """Return whom the server runs as: it refuses to run as root."""
    if os.getuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise NoServerError("it does not run as root, and there is nobody else")


def _short_place() -> str:
    """Return a folder that everybody may write to: the path of a socket has 107 bytes at most.

    The user that the server runs as takes its folder away again.
    """
    memory = Path("/dev/shm")
    is_for_all = memory.is_dir() and memory.stat().st_mode & stat.S_IWOTH
    return str(memory) if is_for_all else "/tmp"


def _locale() -> str:
    """Return the locale whose order is that of the code points."""
    known = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout
    return next((one for one in known.split() if one.lower() in ("c.utf-8", "c.utf8")), "C")


def _children(parent: int) -> list[int]:
    """Return the processes that a process started."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            if int(status.read_text().rpartition(")")[2].split()[1]) == parent:
                found.append(int(status.parent.name))
    return found


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """The server of this run (of this worker, where several share the run)."""
    try:
        server = Server()
    except NoServerError as why:
        pytest.skip(f"no PostgreSQL server: {why}")
    with server:
        yield server
