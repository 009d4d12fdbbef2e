"""Shelves of a foreign list become places of the room, with all that stands above them."""

from collections.abc import Sequence

from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.imports import Outcome, PlaceDraft, Problem, RowReason
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.services.imports.plan import Duplicates, ImportReport
from desktop_archive.store import loading
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session

_ABOVE = ("room", "zone", "range", "side", "bay")


class PlaceJudge:
    """Tells new shelves from those the room knows, also within the list."""

    def __init__(self, session: Session, duplicates: Duplicates, report: ImportReport) -> None:
        self.known = loading.ids_by(session, "place", "address_key")
        self._listed: set[str] = set()
        self._duplicates = duplicates
        self._report = report

    def fresh(self, outcomes: Sequence[Outcome[PlaceDraft]]) -> list[PlaceDraft]:
        """Return the shelves to add; count every row."""
        found = []
        for outcome in outcomes:
            self._report.rows += 1
            draft = outcome.draft
            if draft is None:
                if outcome.problem is not None:
                    self._report.refused.append(outcome.problem)
                continue
            key = lookup_key(draft.address)
            if key in self.known or key in self._listed:
                self._refuse(outcome, draft)
                continue
            self._listed.add(key)
            found.append(draft)
            self._report.taken += 1
            self._report.note_changes(outcome.changes)
        return found

    def _refuse(self, outcome: Outcome[PlaceDraft], draft: PlaceDraft) -> None:
        if self._duplicates is not Duplicates.REFUSE:
            self._report.skipped += 1
            return
        raw = outcome.raw
        problem = Problem(raw.sheet, raw.row, "address", draft.address, RowReason.PLACE_KNOWN)
        self._report.refused.append(problem)


class PlaceWriter:
    """Adds shelves and the rooms, zones, ranges, sides and bays they stand in."""

    def __init__(
        self, session: Session, duplicates: Duplicates, report: ImportReport, batch_id: int
    ) -> None:
        self._session = session
        self._judge = PlaceJudge(session, duplicates, report)
        self._batch_id = batch_id
        self._known = self._judge.known

    def take(self, outcomes: Sequence[Outcome[PlaceDraft]]) -> None:
        """Add the new shelves of these rows."""
        for draft in self._judge.fresh(outcomes):
            self._add_shelf(draft)

    def _add_shelf(self, draft: PlaceDraft) -> None:
        parent = self._parent(draft)
        serial = store_room.take_serials(self._session, Kind.PLACE).start
        self._add(
            draft.address,
            level="shelf",
            code=draft.shelf or draft.address,
            parent_id=parent,
            serial=serial,
            length_mm=draft.length_mm,
            height_mm=draft.height_mm,
            depth_mm=draft.depth_mm,
            fixed=draft.fixed,
        )

    def _parent(self, draft: PlaceDraft) -> int | None:
        """Return what the shelf stands in, adding every level that the list names."""
        parent: int | None = None
        path: list[str] = []
        for level in _ABOVE:
            code = getattr(draft, level)
            if not code:
                continue
            path.append(code)
            address = "/".join(path)
            known = self._known.get(f"{level}:{address}")
            name = draft.room_name if level == "room" else ""
            parent = known or self._add(
                address,
                key=f"{level}:{address}",
                level=level,
                code=code,
                name=name,
                parent_id=parent,
                fixed=draft.fixed and level not in ("room", "zone"),
            )
        return parent

    def _add(self, address: str, *, key: str = "", **values: object) -> int:
        address_key = key or lookup_key(address)
        added = loading.add_one(
            self._session,
            "place",
            address=address,
            address_key=address_key,
            position=len(self._known),
            batch_id=self._batch_id,
            **values,
        )
        self._known[address_key] = added
        return added
