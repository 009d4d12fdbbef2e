"""Bringing a register to the schema of this version: backup first, all or nothing."""

import contextlib
from pathlib import Path

from sqlalchemy import Connection

from desktop_archive.store import audit, backups, dialect
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem

#: The number of the last migration; `user_version` of an up-to-date register.
HEAD = 32

#: Digest of the schema that the migrations make; a test compares it with the real one.
FINGERPRINT = "7945fb9da5429865d0b13869458d10b8261119b113cbe83ee94cfb0593496f94"

_SCRIPTS = Path(__file__).parent / "migrations"


def create(path: Path) -> None:
    """Make an empty register with all tables and its trail, or no file at all."""
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    try:
        _migrate(part)
        part.rename(path)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def upgrade(path: Path, backup_folder: Path) -> None:
    """Back the register up, then run the missing steps in one transaction (F48)."""
    backups.make(path, backup_folder, label="before-upgrade")
    _migrate(path)


def _migrate(path: Path, target: str = "head") -> None:
    engine = dialect.migration_engine(path)
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
    trail.drop(connection)
    if target == "head" or target > _revision(connection):
        command.upgrade(config, target)
    else:
        command.downgrade(config, target)
    number = int(_revision(connection) or 0)
    if number == HEAD:
        layout.renew(connection)
        trail.rebuild(connection)
        audit.extend(connection)
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if dangling:
        raise ArchiveUnavailableError(StoreProblem.DAMAGED, dangling=len(dangling))
    connection.exec_driver_sql(f"PRAGMA application_id={dialect.APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={number}")


def _revision(connection: Connection) -> str:
    exists = connection.exec_driver_sql(
        "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
    ).first()
    if exists is None:
        return ""
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or "")
