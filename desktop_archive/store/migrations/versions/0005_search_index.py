"""Index the words of records in pairs, and their pinyin initials.

The indexes hold no text of their own: they can be made again from the records at any time.
Secret records have an index apart, so that a search without the right never touches their words.
"""

from alembic import op

from desktop_archive.store.dialect import on_server

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TOKENS = "tokenize='unicode61 remove_diacritics 0'"


def upgrade() -> None:
    """Make the three indexes, empty; a server's come with a later step."""
    if on_server(op.get_bind()):
        return
    op.execute(f"CREATE VIRTUAL TABLE find_body USING fts5(body, content='', prefix='1', {TOKENS})")
    op.execute(
        f"CREATE VIRTUAL TABLE find_secret USING fts5(body, content='', prefix='1', {TOKENS})"
    )
    op.execute(
        "CREATE VIRTUAL TABLE find_initials USING fts5("
        f"grams, content='', detail=none, prefix='1 2 3', {TOKENS})"
    )


def downgrade() -> None:
    """Drop them; they hold nothing that is not in the records."""
    if on_server(op.get_bind()):
        return
    for table in ("find_initials", "find_secret", "find_body"):
        op.execute(f"DROP TABLE {table}")
