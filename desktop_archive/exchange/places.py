"""Turns the rows of a list of shelves into drafts with addresses (B-06)."""

import unicodedata
from collections.abc import Callable

from desktop_archive.exchange.headers import Layout
from desktop_archive.exchange.rows import RowRefusedError, RowText
from desktop_archive.rules.import_drafts import Outcome, PlaceDraft
from desktop_archive.rules.imports import ChangeKind, RawRow, RowReason, Target
from desktop_archive.rules.normalising import PlaceAddress, place_address, room_code, side_code

_FIXED = ("固定列", "固定架", "固定", "fixed")
_COUNTERS = "区區列排架节節层層组組柜櫃号號格面"
_LONGEST_MM = 100_000


class PlaceReader:
    """Reads shelves; the same shelf twice in one list is refused."""

    def __init__(
        self,
        layout: Layout,
        *,
        guarded: bool = False,
        seen: dict[str, tuple[str, int]] | None = None,
    ) -> None:
        self._layout = layout
        self._guarded = guarded
        self._seen = {} if seen is None else seen

    def read(self, raw: RawRow) -> Outcome[PlaceDraft]:
        """Return the draft of a row, or why it is refused."""
        row = RowText(raw, self._layout, guarded=self._guarded)
        try:
            draft = self._draft(row)
        except RowRefusedError as refusal:
            return Outcome(raw, None, refusal.problem, tuple(row.changes))
        return Outcome(raw, draft, None, tuple(row.changes))

    def _draft(self, row: RowText) -> PlaceDraft:
        room_name = row.text(Target.ROOM)
        address = self._address(row, room_name)
        text = str(address)
        if text in self._seen:
            sheet, first = self._seen[text]
            facts = {"first_sheet": sheet, "first_row": first}
            raise row.refuse(self._column(), text, RowReason.PLACE_REPEATED, facts)
        note = row.text(Target.NOTE)
        draft = PlaceDraft(
            room=address.room,
            room_name=room_name or address.room,
            zone=address.zone,
            range=address.range,
            side=address.side,
            bay=address.bay,
            shelf=address.shelf,
            address=text,
            length_mm=_measure(row, Target.LENGTH),
            height_mm=_measure(row, Target.HEIGHT),
            depth_mm=_measure(row, Target.DEPTH),
            fixed=any(word in note.casefold() for word in _FIXED),
            note=note,
            kept=row.unmapped(),
        )
        self._seen[text] = (row.raw.sheet, row.raw.row)
        return draft

    def _column(self) -> Target:
        return Target.ROOM if Target.ROOM in self._layout.mapping else Target.PLACE

    def _address(self, row: RowText, room_name: str) -> PlaceAddress:
        """Put the address together from its columns, or read it from the one column there is."""
        if not room_name:
            written = row.text(Target.PLACE)
            address, kind = place_address(written) if written else (None, None)
            if address is None:
                raise row.refuse(self._column(), written, RowReason.PLACE_MISSING)
            if kind is not None:
                row.tell(Target.PLACE, written, str(address), kind)
            return address
        parts = [
            _part(row, target, reader)
            for target, reader in (
                (Target.ROOM, room_code),
                (Target.ZONE, _bare),
                (Target.RANGE, _bare),
                (Target.SIDE, side_code),
                (Target.BAY, _bare),
                (Target.SHELF, _bare),
            )
        ]
        if not any(parts[1:]):
            raise row.refuse(Target.ROOM, room_name, RowReason.PLACE_MISSING)
        return PlaceAddress(*parts)


def _part(
    row: RowText, target: Target, reader: Callable[[str], tuple[str, ChangeKind | None]]
) -> str:
    text = row.text(target)
    part, kind = reader(text)
    if kind is not None:
        row.tell(target, text, part, kind)
    return part


def _bare(text: str) -> tuple[str, ChangeKind | None]:
    """Return `3` for `第3列` or `03`."""
    folded = unicodedata.normalize("NFKC", text).strip()
    bare = folded.removeprefix("第").rstrip(_COUNTERS) or folded
    bare = bare.lstrip("0") or bare if bare.isascii() and bare.isdecimal() else bare
    bare = bare.replace("-", "·")
    return bare, None if bare == text else ChangeKind.PLACE_FORM


def _measure(row: RowText, target: Target) -> int | None:
    number, unread = row.number(target)
    if unread or (number is not None and not 0 < number <= _LONGEST_MM):
        raise row.refuse(target, unread or str(number), RowReason.NUMBER_IMPOSSIBLE)
    return number
