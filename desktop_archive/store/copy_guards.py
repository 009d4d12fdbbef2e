"""What no program may do to the register of copies and to checks of fixity (X-09, F-50)."""


def copy_guards() -> list[str]:
    """Return the statements that keep checks and entries as they were written."""
    changed = " OR ".join(
        f"NEW.{column} IS NOT OLD.{column}"
        for column in (
            "made_on", "medium", "distance", "place", "content", "person", "name", "sha256",
            "sequence", "entered_by", "entered_at",
        )
    )  # fmt: skip
    return [
        "CREATE TRIGGER fixity_check_stays BEFORE UPDATE ON fixity_check "
        "BEGIN SELECT RAISE(ABORT, 'a check of fixity stands'); END",
        f"CREATE TRIGGER kept_copy_stays BEFORE UPDATE ON kept_copy WHEN {changed} "
        "BEGIN SELECT RAISE(ABORT, 'what was entered of a copy stays'); END",
        "CREATE TRIGGER kept_copy_withdrawn BEFORE UPDATE ON kept_copy "
        "WHEN OLD.withdrawn_on IS NOT NULL "
        "BEGIN SELECT RAISE(ABORT, 'a withdrawn copy stays withdrawn'); END",
    ]
