"""What nothing may do to an appraisal, whatever writes (D-02 to D-10)."""

from desktop_archive.store.guarding import changed, guard

_OF_A_PIECE = (
    "appraisal_id", "position", "record_id", "early_reason", "entered_by", "entered_at",
)  # fmt: skip
_OF_A_VERDICT = (
    "verdict", "method", "reason", "criteria", "extend_to_id", "judged_by", "judged_at",
)  # fmt: skip
_STEPS = (
    "(OLD.state = 'panel' AND NEW.state IN ('judging', 'dropped')) "
    "OR (OLD.state = 'judging' AND NEW.state IN ('reported', 'dropped')) "
    "OR (OLD.state = 'reported' AND NEW.state IN ('closed', 'dropped'))"
)
_UNJUDGED = (
    "(EXISTS(SELECT 1 FROM appraisal_piece WHERE appraisal_id = NEW.id "
    "AND withdrawn_at IS NULL AND verdict = '') OR NOT EXISTS(SELECT 1 FROM appraisal_piece "
    "WHERE appraisal_id = NEW.id AND withdrawn_at IS NULL))"
)
_NO_PANEL = (
    "NOT EXISTS(SELECT 1 FROM panel_member WHERE appraisal_id = NEW.id AND released_at IS NULL)"
)


def appraisal_guards() -> list[str]:
    """Return the statements that let a panel judge piece by piece, and then report."""
    fixed = changed(("number", "profile", "profile_kept", "opened_by", "opened_at"))
    return [
        guard(
            "appraisal_begins",
            "INSERT ON appraisal",
            "NEW.state <> 'panel'",
            "an appraisal begins with its panel",
        ),
        guard(
            "appraisal_moves",
            "UPDATE ON appraisal",
            f"{fixed} OR (NEW.state IS NOT OLD.state AND NOT ({_STEPS}))",
            "an appraisal takes its steps in order",
        ),
        guard(
            "appraisal_has_panel",
            "UPDATE OF state ON appraisal",
            f"NEW.state = 'judging' AND OLD.state = 'panel' AND {_NO_PANEL}",
            "a panel judges",
        ),
        guard(
            "appraisal_whole",
            "UPDATE OF state ON appraisal",
            f"NEW.state = 'reported' AND OLD.state <> 'reported' AND {_UNJUDGED}",
            "every piece is judged before the report",
        ),
        *_piece_guards(),
    ]


def _piece_guards() -> list[str]:
    state = "(SELECT state FROM appraisal WHERE id = NEW.appraisal_id)"
    verdict = changed(_OF_A_VERDICT)
    return [
        guard(
            "piece_enters",
            "INSERT ON appraisal_piece",
            f"{state} NOT IN ('panel', 'judging') OR NEW.verdict <> ''",
            "a piece enters a batch unjudged",
        ),
        guard(
            "piece_stays",
            "UPDATE ON appraisal_piece",
            f"{changed(_OF_A_PIECE)} OR ({verdict} AND ({state} <> 'judging' "
            "OR OLD.withdrawn_at IS NOT NULL))",
            "a verdict is given while the panel judges",
        ),
        guard(
            "panel_named",
            "INSERT ON panel_member",
            f"{state} NOT IN ('panel', 'judging')",
            "the panel that reported stays",
        ),
        guard(
            "panel_stays",
            "UPDATE ON panel_member",
            f"{state} NOT IN ('panel', 'judging') OR OLD.released_at IS NOT NULL OR "
            + changed(("appraisal_id", "name", "post", "role", "unit_id", "person_id")),
            "a member of a panel is released, never changed",
        ),
    ]
