"""Bringing a register to the schema of this version: backup first, all or nothing."""

import contextlib
from pathlib import Path

from sqlalchemy import Connection, inspect

from desktop_archive.store import audit, backups, dialect
from desktop_archive.store.dialect import Where
from desktop_archive.store.fingerprint import fingerprint
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem

#: The number of the last migration; `user_version` of an up-to-date register.
HEAD = 39

#: Digest of the schema that the migrations make; a test compares it with the real one.
FINGERPRINT = "37c8d0686eadac4cfe86fad1c06cc579b4d41ce27c90ba2d7ebd15a10a95eb86"

_SCRIPTS = Path(__file__).parent / "migrations"


def create(where: Where) -> None:
    """Make an empty register with all tables and its trail, or nothing at all."""
    if isinstance(where, str):
        _migrate(where)
        return
    part = where.with_name(where.name + ".part")
    part.unlink(missing_ok=True)
    try:
        _migrate(part)
        part.rename(where)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def upgrade(where: Where, backup_folder: Path) -> None:
    """Back the register up, then run the missing steps in one transaction (F48)."""
    if isinstance(where, str):
        # A server's copies are its keeper's; without one nothing is brought up to date.
        raise ArchiveUnavailableError(StoreProblem.BACKUP_NOT_GOOD, path=dialect.shown(where))
    backups.make(where, backup_folder, label="before-upgrade")
    _migrate(where)


def _migrate(where: Where, target: str = "head") -> None:
    engine = dialect.migration_engine(where)
    try:
        with engine.connect() as connection, connection.begin():
            run(connection, target)
    finally:
        engine.dispose()


def run(connection: Connection, target: str = "head") -> None:
    """Run steps up or down to the target and make the trail anew."""
    # Alembic takes half a second to load and is needed only when the schema changes;
    # so is the making of the index, which knows the rules of every field.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    from desktop_archive.store import trail  # noqa: PLC0415
    from desktop_archive.store.search import layout  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.attributes["connection"] = connection
    dialect.prepare_schema(connection)
    trail.drop(connection)
    if target == "head" or (target != "base" and target > _revision(connection)):
        command.upgrade(config, target)
    else:
        command.downgrade(config, target)
    number = int(_revision(connection) or 0)
    if number == HEAD:
        layout.renew(connection)
        trail.rebuild(connection)
        audit.extend(connection)
    dangling = dialect.dangling(connection)
    if dangling:
        raise ArchiveUnavailableError(StoreProblem.DAMAGED, dangling=dangling)
    dialect.mark(connection, number, fingerprint(connection))


def _revision(connection: Connection) -> str:
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or "")
