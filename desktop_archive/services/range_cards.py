"""Cards for the ends of ranges: what one side holds, in words (P18)."""

from collections.abc import Sequence
from typing import TypeVar

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.names import Names
from desktop_archive.rules.natural_order import natural_key
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.stack_printouts import RangeCard
from desktop_archive.services import printing
from desktop_archive.services.room import Room
from desktop_archive.store import range_cards as store_range_cards
from desktop_archive.store import room as store_room
from desktop_archive.store.range_cards import SideHolding

Value = TypeVar("Value")
_COMMA = Names(", ", "、", "、")


class RangeCards:
    """Draws one card for each side."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def write(self, language: str) -> Printout:
        """Draw the cards, and note the copy when somebody is signed in.

        Raises:
            RefusedError: no range is known, or the right is missing.
        """
        cards = self.collect(language)
        if not cards:
            raise RefusedError(PaperRefusal.NOTHING_HERE)
        if self._room.actor is not None:
            self._room.require(Right.PRINT)
        made: Printout = printing.paper("range_cards").write_range_cards(
            cards, language=language, practice=self._room.is_practice
        )
        if self._room.actor is not None:
            with self._room.act("print_range_cards", right=Right.PRINT) as session:
                store_room.log_print(session, "P18", content=str(len(cards)))
        return made

    def collect(self, language: str) -> list[RangeCard]:
        """Return what stands on each card, in the order one walks."""
        with self._room.read() as session:
            sides = store_range_cards.sides(session)
        return [_card(side, language) for side in sides]


def _card(side: SideHolding, language: str) -> RangeCard:
    join = _COMMA.of(language).join
    classes = [Names(*names).of(language) or code for code, *names in sorted(side.classes)]
    periods = [Names(*names).of(language) for _, *names in sorted(side.periods, reverse=True)]
    boxes = sorted(side.boxes, key=natural_key)
    return RangeCard(
        room=side.room,
        zone=side.zone,
        range=side.range,
        side=side.side,
        fonds=join(" ".join(part for part in names if part) for names in sorted(side.fonds)),
        classes=join(dict.fromkeys(one for one in classes if one)),
        years=" — ".join(dict.fromkeys(str(year) for year in _ends(sorted(side.years)))),
        retention=join(dict.fromkeys(one for one in periods if one)),
        boxes=" — ".join(dict.fromkeys(_ends(boxes))),
    )


def _ends(values: Sequence[Value]) -> list[Value]:
    return [values[0], values[-1]] if values else []
