"""Torn labels: the last digits that can still be read and the place find what they were on."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_archive.rules.barcodes import Barcode, Kind, fold
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.labels import LabelKind
from desktop_archive.services.room import Room
from desktop_archive.store import label_rescue as store_rescue

__all__ = ["LabelRescue", "RescueRefusal", "Rescued"]

_FEWEST = 2
_FEWEST_ALONE = 4
_MOST = 50
_KINDS = {LabelKind.BOX: Kind.BOX, LabelKind.FILE: Kind.RECORD, LabelKind.SHELF: Kind.PLACE}


class RescueRefusal(Enum):
    """Why the remains of a label find nothing."""

    TOO_FEW_DIGITS = "too_few_digits"
    NOTHING_LIKE_IT = "nothing_like_it"
    TOO_MANY = "too_many"


@dataclass(frozen=True, slots=True)
class Rescued:
    """One thing whose label may be the torn one."""

    kind: LabelKind
    id: int
    code: str
    name: str
    place: str


class LabelRescue:
    """Finds boxes, files and shelves by what is left of their label."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def find(self, digits: str, place: str = "") -> list[Rescued]:
        """Return what carries a code that ends so, at that place or under it.

        Raises:
            RefusedError: too few digits, nothing found, or too much.
        """
        ending = "".join(sign for sign in fold(digits) if sign.isdigit())
        where = lookup_key(place)
        if len(ending) < (_FEWEST if where else _FEWEST_ALONE):
            raise RefusedError(
                RescueRefusal.TOO_FEW_DIGITS, least=_FEWEST if where else _FEWEST_ALONE
            )
        with self._room.read() as session:
            found = [
                one
                for kind in _KINDS
                for one in _rescued(
                    kind, store_rescue.ending_in(session, kind.value, ending, where, _MOST + 1)
                )
            ]
        if not found:
            raise RefusedError(RescueRefusal.NOTHING_LIKE_IT, digits=ending, place=place.strip())
        if len(found) > _MOST:
            raise RefusedError(RescueRefusal.TOO_MANY, most=_MOST)
        return found


def _rescued(kind: LabelKind, rows: Sequence[tuple[int, int, str, str]]) -> list[Rescued]:
    return [
        Rescued(kind, key, str(Barcode(_KINDS[kind], serial)), name, place)
        for key, serial, name, place in rows
    ]
