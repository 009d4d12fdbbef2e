"""Striking out an entry of a register that was made wrongly: it stays to be read."""

from enum import Enum


class VoidRefusal(Enum):
    """Why an entry is not struck out."""

    REASON_MISSING = "reason_missing"
    STRUCK_ALREADY = "struck_already"


def void_refusal(reason: str, *, is_struck: bool) -> VoidRefusal | None:
    """Return why an entry is not struck out: once, and with a reason."""
    if is_struck:
        return VoidRefusal.STRUCK_ALREADY
    return None if reason.strip() else VoidRefusal.REASON_MISSING
