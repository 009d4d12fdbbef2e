"""Records that belong together: paper and electronic counterpart, a record and its amendments."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class LinkKind(Enum):
    """How two records belong together; the direction is from the first to the second."""

    ELECTRONIC = "electronic"
    AMENDS = "amends"
    SEE_ALSO = "see_also"


class LinkSide(Enum):
    """What a record is to the one it is linked with, seen from that one."""

    ELECTRONIC_COUNTERPART = "electronic_counterpart"
    PAPER_COUNTERPART = "paper_counterpart"
    AMENDED_RECORD = "amended_record"
    AMENDMENT = "amendment"
    RELATED = "related"


class LinkRefusal(Enum):
    """Why two records are not linked so."""

    WITH_ITSELF = "with_itself"
    LINKED_ALREADY = "linked_already"
    NOT_FOUND = "not_found"
    NEITHER_IS_ELECTRONIC = "neither_is_electronic"
    BOTH_ARE_ELECTRONIC = "both_are_electronic"
    IN_A_CIRCLE = "in_a_circle"


@dataclass(frozen=True, slots=True)
class Linked:
    """A link that is there."""

    first: int
    second: int
    kind: LinkKind


def side_of(kind: LinkKind, *, is_first: bool) -> LinkSide:
    """Return what the other record is to the one looked at, which is first or second."""
    if kind is LinkKind.SEE_ALSO:
        return LinkSide.RELATED
    if kind is LinkKind.ELECTRONIC:
        return LinkSide.ELECTRONIC_COUNTERPART if is_first else LinkSide.PAPER_COUNTERPART
    return LinkSide.AMENDED_RECORD if is_first else LinkSide.AMENDMENT


def link_refusal(new: Linked, there: Iterable[Linked]) -> LinkRefusal | None:
    """Return why two records are not linked so; nothing amends what amends it."""
    if new.first == new.second:
        return LinkRefusal.WITH_ITSELF
    for old in there:
        same = (old.first, old.second) == (new.first, new.second)
        turned = (old.first, old.second) == (new.second, new.first)
        if old.kind is new.kind and (same or (turned and new.kind is not LinkKind.AMENDS)):
            return LinkRefusal.LINKED_ALREADY
        if old.kind is new.kind and turned:
            return LinkRefusal.IN_A_CIRCLE
    return None
