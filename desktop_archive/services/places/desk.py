"""The desk of places: the register, what is kept for whom, kinds of boxes, and space."""

from desktop_archive.rules.accounts import AccessRefusal, Right, access_refusal
from desktop_archive.services.places.box_types import BoxTypes
from desktop_archive.services.places.keeping import Keeping
from desktop_archive.services.places.outlook import StoreOutlook
from desktop_archive.services.places.register import PlaceRegister
from desktop_archive.services.places.space import Space
from desktop_archive.services.room import Room

__all__ = ["Places"]


class Places:
    """Everything about shelves that is not a box on them."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.register, self.keeping, self.types = PlaceRegister(room), Keeping(room), BoxTypes(room)
        self.space, self.outlook = Space(room), StoreOutlook(room)

    def why_not(self, right: Right) -> AccessRefusal | None:
        """Return why the signed-in person may not do something; None if they may (R-01)."""
        rights = None if self._room.actor is None else self._room.actor.rights
        return access_refusal(rights, right)
