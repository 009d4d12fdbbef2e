"""A refusal entered with a password stands, and only what was asked for is copied (R-04, A-13).

The guards come with the triggers, which every step makes anew.
"""

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Change no table: the triggers alone are new."""


def downgrade() -> None:
    """Change no table: the triggers go with the step."""
