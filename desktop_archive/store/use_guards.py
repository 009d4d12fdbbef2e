"""What no program may do to what is written beside a use, whatever writes (E-03, E-10)."""


def use_guards() -> list[str]:
    """Return the statements that keep entries as they are, and struck lines struck."""
    struck = (
        "EXISTS(SELECT 1 FROM use_entry WHERE kind = 'strike' AND (loan_id = NEW.loan_id "
        "OR reading_id = NEW.reading_id OR copy_id = NEW.copy_id))"
    )
    runs = (
        "EXISTS(SELECT 1 FROM loan WHERE id = NEW.loan_id "
        "AND returned_on IS NULL AND undone_at IS NULL) "
        "OR EXISTS(SELECT 1 FROM reading WHERE id = NEW.reading_id "
        "AND ended_at IS NULL AND undone_at IS NULL)"
    )
    return [
        "CREATE TRIGGER use_entry_stays BEFORE UPDATE ON use_entry "
        "BEGIN SELECT RAISE(ABORT, 'what is written beside a use stays'); END",
        f"CREATE TRIGGER use_entry_not_struck BEFORE INSERT ON use_entry WHEN {struck} "
        "BEGIN SELECT RAISE(ABORT, 'a struck line takes no more entries'); END",
        "CREATE TRIGGER use_strike_ended BEFORE INSERT ON use_entry "
        f"WHEN NEW.kind = 'strike' AND ({runs}) "
        "BEGIN SELECT RAISE(ABORT, 'a running use is not struck'); END",
    ]


def leaving_guards() -> list[str]:
    """Return the statement that lets nobody leave who still has something (U-09)."""
    held = " OR ".join(
        f"EXISTS(SELECT 1 FROM {table} WHERE person_id = NEW.id AND {is_out})"
        for table, is_out in (
            ("loan", "returned_on IS NULL AND undone_at IS NULL"),
            ("reading", "ended_at IS NULL AND undone_at IS NULL"),
            ("notebook", "returned_on IS NULL"),
            ("outstanding_transfer", "closed_on IS NULL"),
        )
    )
    return [
        "CREATE TRIGGER nobody_leaves_with BEFORE UPDATE OF left_on ON person "
        f"WHEN NEW.left_on IS NOT NULL AND OLD.left_on IS NULL AND ({held}) "
        "BEGIN SELECT RAISE(ABORT, 'who leaves has nothing left'); END",
    ]
