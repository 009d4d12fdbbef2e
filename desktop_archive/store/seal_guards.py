"""What no program may do to seals, whatever writes (reliability §5.3)."""

from desktop_archive.store.guarding import guard
from desktop_archive.store.signature_guards import AT_THE_HEAD


def seal_guards() -> list[str]:
    """Return the statements that keep seals as they were made, each after the one before it."""
    turn = "(SELECT coalesce(max(number), 0) + 1 FROM seal)"
    before = (
        "coalesce((SELECT digest FROM seal WHERE number = NEW.number - 1), "
        "'0000000000000000000000000000000000000000000000000000000000000000')"
    )
    return [
        guard("seal_stays", "UPDATE ON seal", "NEW.id IS NOT NULL", "a seal is never changed"),
        guard(
            "seal_in_turn",
            "INSERT ON seal",
            f"NEW.number IS NOT {turn} OR NEW.previous IS NOT {before}",
            "a seal follows the last one",
        ),
        guard("seal_at_the_head", "INSERT ON seal", AT_THE_HEAD, "a seal names the head"),
    ]
