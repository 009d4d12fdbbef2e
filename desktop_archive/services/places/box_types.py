"""Kinds of boxes with their measures, and what a full one weighs (B-12)."""

from dataclasses import dataclass

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.boxes import (
    BOARD_MM,
    BOX_TYPE_SEEDS,
    BoxTypeProblem,
    BoxTypeSize,
    ContainerKind,
    full_weight_g,
    size_problem,
)
from desktop_archive.rules.names import LANGUAGES
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store.boxing import BoxTypeRow
from desktop_archive.store.database import Session

__all__ = ["BoxTypeDraft", "BoxTypes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxTypeDraft:
    """A kind of box as a person describes it; measures in millimetres, weight in grams."""

    name: str
    height_mm: int
    width_mm: int
    thickness_mm: int
    kind: ContainerKind = ContainerKind.BOX
    full_g: int | None = None
    may_lie: bool = False
    pile_of: int = 1


class BoxTypes:
    """Keeps the kinds of boxes; one that boxes are of is retired, never deleted."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def all(self) -> list[BoxTypeRow]:
        """Return every kind of box, retired ones too."""
        with self._room.read() as session:
            return store_boxing.types(session, retired=True)

    def find(self, name: str) -> BoxTypeRow | None:
        """Return the kind of box meant by its name, or by the code it ships with: A50."""
        wanted = name.strip().casefold()
        seeds = [seed for seed in BOX_TYPE_SEEDS if seed.code.casefold() == wanted]
        names = {seed.names.of(language).casefold() for seed in seeds for language in LANGUAGES}
        types = [one for one in self.all() if not one.retired]
        return next((one for one in types if one.name.casefold() in names | {wanted}), None)

    def add(self, draft: BoxTypeDraft) -> int:
        """Add a kind of box with its outer measures (B-12).

        Raises:
            RefusedError: a measure is missing or nonsense, or the name is taken.
        """
        with self._room.act("add_box_type", Topic.BOXES, right=Right.PLACES) as session:
            values = _values(session, draft, None)
            return store_boxing.add_type(session, **values)

    def change(self, type_id: int, draft: BoxTypeDraft) -> None:
        """Give a kind of box other measures; boxes that stand keep the thickness they have.

        Raises:
            RefusedError: a measure is missing or nonsense, or the name is taken.
        """
        with self._room.act("change_box_type", Topic.BOXES, right=Right.PLACES) as session:
            values = _values(session, draft, type_id)
            store_boxing.change_type(session, type_id, **values)

    def retire(self, type_id: int, *, retired: bool = True) -> None:
        """Offer a kind of box no longer, or again; boxes of it stay what they are."""
        with self._room.act("retire_box_type", Topic.BOXES, right=Right.PLACES) as session:
            day = self._room.today().isoformat() if retired else None
            store_boxing.change_type(session, type_id, retired_on=day)


def _values(session: Session, draft: BoxTypeDraft, type_id: int | None) -> dict[str, object]:
    name = draft.name.strip()
    size = BoxTypeSize(draft.height_mm, draft.width_mm, draft.thickness_mm, draft.full_g)
    problem = BoxTypeProblem.NAME_MISSING if not name else size_problem(size, draft.pile_of)
    if problem is not None:
        usual = full_weight_g(size)
        raise RefusedError(problem, value=draft.full_g, usual=usual)
    for one in store_boxing.types(session, retired=True):
        if one.name == name and one.id != type_id:
            raise RefusedError(BoxTypeProblem.NAME_TAKEN, name=name)
    return {
        "name": name,
        "container_kind": draft.kind.value,
        "height_mm": draft.height_mm,
        "width_mm": draft.width_mm,
        "thickness_mm": draft.thickness_mm,
        "inner_mm": max(1, int(draft.thickness_mm - 2 * BOARD_MM)),
        "measured": True,
        "full_g": draft.full_g,
        "may_lie": draft.may_lie,
        "pile_of": draft.pile_of if draft.may_lie else 1,
    }
