"""A copy of a room on a server, made by the server's own program (reliability §5.4)."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from desktop_archive.rules.servers import read_address
from desktop_archive.store import backups, copy_checks, manifests
from desktop_archive.store import seals as store_seals
from desktop_archive.store.audit import head
from desktop_archive.store.database import Database
from desktop_archive.store.manifests import PART, Backup
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem
from desktop_archive.store.watching import Watch

SUFFIX = ".dump"
_LOOK_AGAIN_S = 0.2
_DUMP, _READ = "pg_dump", "pg_restore"


def make(
    database: Database, folder: Path, *, label: str, now: datetime, by: str, watch: Watch
) -> Backup:
    """Let `pg_dump` copy a room as of now; it gets its name once all of it was read back.

    Whether every row agrees with the trail only shows once it is restored beside.

    Raises:
        ArchiveUnavailableError: the program is missing or not let in, or the folder can't be used.
    """
    url = str(database.where)
    address, secret = read_address(url)
    name = f"{address.database}-{now:%Y%m%dT%H%M%S%f}Z-{label}{SUFFIX}"
    part = folder / (name + PART)
    with backups.told(folder, part):
        folder.mkdir(parents=True, exist_ok=True)
        with database.read() as session:
            sequence, digest = head(session.connection)
            register = copy_checks.register_of(session.connection)
            last = store_seals.latest(session.connection)
        watch.part()
        dumped = (
            _DUMP,
            "--no-password",
            "--format=custom",
            f"--file={part}",
            f"--dbname={address}",
        )
        _run(dumped, secret, watch)
        watch.part()
        _run((_READ, f"--file={os.devnull}", str(part)), "", watch)
        sha256, size = manifests.sha256(part), part.stat().st_size
        seal = "" if last is None else last.code
        copy = (folder / name, now, label, sequence, digest.hex(), sha256, size, register, seal, by)
        backup = Backup(*copy)
        backups.name(part, backup)
    return backup


def _run(words: Sequence[str], secret: str, watch: Watch) -> None:
    """Run a program of the server's; the password is never on its command line."""
    program = shutil.which(words[0])
    if program is None:
        raise ArchiveUnavailableError(StoreProblem.NO_DUMP_PROGRAM, program=words[0])
    environment = {**os.environ, **({"PGPASSWORD": secret} if secret else {})}
    with (
        subprocess.Popen(  # noqa: S603  no shell, and nothing a reader typed
            (program, *words[1:]),
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
        ) as process
    ):
        try:
            complaint = _waited_for(process, watch)
        except BaseException:
            process.kill()
            raise
    if process.returncode != 0:
        said = complaint.strip().splitlines()
        raise ArchiveUnavailableError(StoreProblem.NOT_DUMPED, said=said[0] if said else words[0])


def _waited_for(process: "subprocess.Popen[str]", watch: Watch) -> str:
    """Return what a program complained of once it ends; whoever looks on may stop it."""
    while True:
        try:
            return process.communicate(timeout=_LOOK_AGAIN_S)[1]
        except subprocess.TimeoutExpired:
            watch.look()
            watch.again()
