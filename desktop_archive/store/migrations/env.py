"""Runs the steps on the connection that `upgrade` hands over, in its transaction."""

from alembic import context

from desktop_archive.store import tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.METADATA,
    transactional_ddl=True,
)
context.run_migrations()
