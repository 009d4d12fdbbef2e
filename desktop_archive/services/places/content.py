"""What stands on a shelf decides how small the shelf may become (B-06, B-11, B-12)."""

from typing import Protocol

from desktop_archive.rules.boxes import ContainerKind
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.shelves import PlaceKind, PlaceProblem
from desktop_archive.services.shelf_models import sizes_on
from desktop_archive.store import places as store_places
from desktop_archive.store import shelves as store_shelves
from desktop_archive.store.database import Session


class Wanted(Protocol):
    """What a shelf is to be."""

    @property
    def length_mm(self) -> int:
        """Return the net length."""

    @property
    def height_mm(self) -> int | None:
        """Return the clear height."""

    @property
    def depth_mm(self) -> int | None:
        """Return the depth."""

    @property
    def limit_kg(self) -> int | None:
        """Return what it carries at most."""

    @property
    def takes(self) -> tuple[ContainerKind, ...]:
        """Return the kinds of containers it is made for."""

    @property
    def kind(self) -> PlaceKind:
        """Return what the place is for."""


def refuse_unfit_content(session: Session, shelf_id: int, wanted: Wanted) -> None:
    """Refuse measures and uses that what stands on the shelf contradicts.

    Raises:
        RefusedError: the boxes there are longer, higher, deeper, heavier or of another kind.
    """
    spines = store_shelves.spines(session, [shelf_id], "")
    if not spines:
        return
    place = store_shelves.place(session, shelf_id)
    where = place.address if place else ""
    used = int(sum(one.thickness_mm for one in sizes_on(spines)))
    high, deep = store_places.extent_of(session, shelf_id)
    kinds = {ContainerKind(one.kind) for one in spines}
    problem = PlaceProblem
    if wanted.kind not in {PlaceKind.STORE, PlaceKind.CABINET}:
        raise RefusedError(problem.NO_PLACE_FOR_BOXES, count=len(spines), place=where)
    if wanted.length_mm < used:
        raise RefusedError(problem.SHORTER_THAN_CONTENT, used_mm=used, place=where)
    if wanted.height_mm is not None and wanted.height_mm < high:
        raise RefusedError(problem.LOWER_THAN_CONTENT, used_mm=high, place=where)
    if wanted.depth_mm is not None and wanted.depth_mm < deep:
        raise RefusedError(problem.SHALLOWER_THAN_CONTENT, used_mm=deep, place=where)
    if wanted.takes and not kinds <= set(wanted.takes):
        raise RefusedError(problem.CONTENT_OF_ANOTHER_KIND, place=where)
    if wanted.limit_kg is not None:
        _refuse_weight(session, shelf_id, wanted.limit_kg, where)


def _refuse_weight(session: Session, shelf_id: int, limit_kg: int, where: str) -> None:
    grams = store_places.weights(session, shelf_id).get(shelf_id)
    if grams is None:
        raise RefusedError(PlaceProblem.CONTENT_WEIGHT_UNKNOWN, place=where)
    if grams > limit_kg * 1000:
        kilograms = -(-grams // 1000)
        raise RefusedError(PlaceProblem.LIGHTER_THAN_CONTENT, used_kg=kilograms, place=where)
