"""Shelves of a foreign list become places of the room, with all that stands above them."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_archive.rules.addresses import AddressError, AddressTemplate
from desktop_archive.rules.barcodes import Kind
from desktop_archive.rules.import_drafts import Outcome, PlaceDraft
from desktop_archive.rules.imports import Problem, RowReason
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.rules.shelves import ShelfAddress
from desktop_archive.services.imports.plan import Duplicates, ImportReport, Taking
from desktop_archive.services.imports.records import stand_boxes
from desktop_archive.store import loading
from desktop_archive.store import places as store_places
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session

_ABOVE = ("room", "zone", "range", "side", "bay")


class PlaceTaker:
    """Takes the rows of a list of shelves; without a batch it only judges them."""

    def __init__(self, context: Taking) -> None:
        self._context = context
        self._judge = PlaceJudge(context.session, context.duplicates, context.report)
        self._writer = (
            PlaceWriter(context.session, self._judge, context.batch) if context.batch else None
        )

    def take(self, outcomes: Sequence[Outcome[PlaceDraft]]) -> None:
        """Take a piece of the list."""
        fresh = self._judge.fresh(outcomes)
        if self._writer is not None:
            self._writer.write(fresh)

    def finish(self) -> None:
        """Put boxes on the shelves that their own list named before the shelves were known."""
        batch = self._context.batch
        if batch is not None:
            stood = stand_boxes(self._context.session, batch)
            self._context.report.count_new("boxes_placed", stood)


class PlaceJudge:
    """Tells new shelves from those the room knows, also within the list."""

    def __init__(self, session: Session, duplicates: Duplicates, report: ImportReport) -> None:
        self.known = loading.places_in_use(session)
        written = store_places.templates(session)
        self._forms = {room: AddressTemplate.parse(text) for room, text in written.items() if text}
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
                    self._report.refuse(outcome.problem, outcome.raw)
                continue
            draft = self._addressed(draft)
            key = lookup_key(draft.address)
            if key in self.known or key in self._listed:
                self._refuse(outcome, draft)
                continue
            self._listed.add(key)
            found.append(draft)
            self._report.taken += 1
            self._report.note_changes(outcome.changes)
        return found

    def _addressed(self, draft: PlaceDraft) -> PlaceDraft:
        """Return the shelf with the address its room gives it; one without a form keeps its own.

        A list written before the room was addressed anew names its shelves as they were.
        """
        form = self._forms.get(draft.room)
        if form is None or lookup_key(draft.address) in self.known:
            return draft
        steps = (draft.room, draft.zone, draft.range, draft.side, draft.bay, draft.shelf)
        try:
            return replace(draft, address=form.render(ShelfAddress(*steps)))
        except AddressError:
            return draft

    def _refuse(self, outcome: Outcome[PlaceDraft], draft: PlaceDraft) -> None:
        if self._duplicates is not Duplicates.REFUSE:
            self._report.skipped += 1
            return
        raw = outcome.raw
        problem = Problem(raw.sheet, raw.row, "address", draft.address, RowReason.PLACE_KNOWN)
        self._report.refuse(problem, outcome.raw)


class PlaceWriter:
    """Adds shelves and the rooms, zones, ranges, sides and bays they stand in."""

    def __init__(self, session: Session, judge: PlaceJudge, batch_id: int) -> None:
        self._session = session
        self._batch_id = batch_id
        self._known = dict(judge.known)
        self._retired = loading.retired_places(session)

    def write(self, drafts: Sequence[PlaceDraft]) -> None:
        """Add new shelves."""
        for draft in drafts:
            self._add_shelf(draft)

    def _add_shelf(self, draft: PlaceDraft) -> None:
        parent = self._parent(draft)
        is_new = lookup_key(draft.address) not in self._retired
        serial = store_room.take_serials(self._session, Kind.PLACE).start if is_new else None
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
        if address_key in self._retired:
            # A place that was there before is the same place: its number and barcode live on.
            added = self._retired.pop(address_key)
            values.pop("serial", None)
            values |= {"batch_id": self._batch_id, "retired_on": None}
            loading.update_place(self._session, added, values)
        else:
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
