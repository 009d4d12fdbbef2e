"""What no program may do to a list of direct need, whatever writes (A-17, R-20)."""

from desktop_archive.store.guarding import changed, guard

_KEPT = (
    "record_id", "person_id", "unit_id", "approved_by", "approved_on", "entered_by", "valid_from",
    "valid_to",
)  # fmt: skip


def need_guards() -> list[str]:
    """Return the statements that keep entries as approved; an entry is ended once."""
    return [
        guard(
            "direct_need_has_its_term",
            "INSERT ON direct_need",
            "NEW.approved_by = '' OR NEW.valid_from < NEW.approved_on "
            "OR NEW.valid_to < NEW.valid_from",
            "a direct need runs from its approval on, to a later day",
        ),
        guard(
            "direct_need_stays",
            "UPDATE ON direct_need",
            f"OLD.ended_on IS NOT NULL OR {changed(_KEPT)}",
            "an entry of direct need stays as approved; it is only ended",
        ),
    ]
