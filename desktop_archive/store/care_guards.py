"""What no program may do to inspections and to computers sent to repair (R-26, U-15, X-18)."""

from desktop_archive.store.guarding import changed, guard

_INSPECTION = (
    "number", "kind", "held_on", "year", "inspector", "unit_id", "acceptance", "measures",
    "entered_by", "entered_at",
)  # fmt: skip
_SENT = (
    "number", "device", "sent_on", "fault", "repairer", "data_gone", "handled_by", "entered_by",
    "entered_at",
)  # fmt: skip
_BACK = ("returned_on", "result", "returned_by")


def care_guards() -> list[str]:
    """Return the statements that keep entries as they were written; an entry is struck once."""
    return [
        guard(
            "inspection_stays",
            "UPDATE ON inspection",
            f"OLD.struck_on IS NOT NULL OR {changed(_INSPECTION)}",
            "what was entered of an inspection stays; it is only struck out",
        ),
        guard(
            "inspection_finding_stays",
            "UPDATE ON inspection_finding",
            changed(("inspection_id", "heading", "finding")),
            "what an inspection found stays",
        ),
        guard(
            "computer_repair_stays",
            "UPDATE ON computer_repair",
            f"OLD.struck_on IS NOT NULL OR {changed(_SENT)} "
            f"OR (OLD.returned_on IS NOT NULL AND {changed(_BACK)})",
            "what was entered of a repair stays; it is only struck out",
        ),
    ]
