"""The boxing desk: kinds of boxes, new boxes, what goes in and what comes out (theme 6)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Kind, NotABarcodeError, fold
from desktop_archive.rules.boxes import (
    FULL_FROM,
    BoxedFile,
    BoxingRefusal,
    BoxMix,
    ContainerKind,
    boxing_refusal,
    mixing_problems,
    paper_mm,
)
from desktop_archive.rules.natural_order import natural_key
from desktop_archive.rules.records import RecordState, Status
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.changes import Topic
from desktop_archive.services.masking import masked
from desktop_archive.services.room import Room
from desktop_archive.store import boxes as store_boxes
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store import day as store_day
from desktop_archive.store import places as store_places
from desktop_archive.store import room as store_room
from desktop_archive.store.boxing import BoxRow, BoxTypeRow, FileRow
from desktop_archive.store.database import Session

__all__ = ["BoxRow", "BoxTypeRow", "Boxes", "Boxing", "FileRow"]

_CARRIERS = {
    "photo": ContainerKind.AUDIO_VISUAL,
    "audio": ContainerKind.AUDIO_VISUAL,
    "video": ContainerKind.AUDIO_VISUAL,
    "film": ContainerKind.AUDIO_VISUAL,
    "drawing": ContainerKind.DRAWING_BAG,
    "disc": ContainerKind.MEDIA_CASE,
    "tape": ContainerKind.MEDIA_CASE,
    "electronic": ContainerKind.MEDIA_CASE,
}
_SECRECY = {level.rank: level for level in Secrecy}
#: A file whose pages nobody counted is taken as this many sheets.
_SHEETS_UNKNOWN = 20


@dataclass(frozen=True, slots=True)
class Boxing:
    """What was put where by one act, and what should not have shared the box."""

    boxes: tuple[BoxRow, ...]
    records: int
    mixes: tuple[BoxMix, ...] = ()


class Boxes:
    """Puts records into boxes; the labels follow by themselves (B-01, B-03)."""

    def __init__(self, room: Room) -> None:
        self._room = room

    # --- looking ------------------------------------------------------------------------------

    def types(self) -> list[BoxTypeRow]:
        """Return the kinds of boxes in use."""
        with self._room.read() as session:
            return store_boxing.types(session)

    def box(self, box_id: int) -> BoxRow | None:
        """Return one box."""
        with self._room.read() as session:
            return next(iter(store_boxing.boxes(session, [box_id])), None)

    def find(self, code: str) -> int | None:
        """Return a box by our code, another system's code or its number (B-02)."""
        serial = None
        try:
            known = Barcode.parse(code)
        except NotABarcodeError:
            pass
        else:
            if known.kind is not Kind.BOX:
                return None
            serial = known.serial
        with self._room.read() as session:
            return store_boxing.find(session, serial, (code.strip(), fold(code)))

    def contents(self, box_id: int) -> list[FileRow]:
        """Return what belongs into a box, lent files too (L-33)."""
        with self._room.read() as session:
            return self._shown(store_boxing.contents(session, box_id))

    def files(self, records: Sequence[int]) -> list[FileRow]:
        """Return records as the boxing panel shows them."""
        with self._room.read() as session:
            return self._shown(store_boxing.files(session, records))

    def without_place(self) -> list[BoxRow]:
        """Return boxes that stand nowhere, in order (B-16)."""
        with self._room.read() as session:
            return store_boxing.without_place(session)

    def owing_label(self) -> list[BoxRow]:
        """Return boxes whose label is out of date (B-03)."""
        with self._room.read() as session:
            return store_boxing.owing_label(session)

    def counts(self) -> tuple[int, int]:
        """Return how many boxes have no place, and how many labels of any kind are owed."""
        with self._room.read() as session:
            return store_boxing.count_without_place(session), store_day.label_debt(session)

    def mixes(self, records: Sequence[int], box_id: int | None = None) -> tuple[BoxMix, ...]:
        """Return what should not share a box if these records went into it (B-12)."""
        with self._room.read() as session:
            return self._mixes(session, store_boxing.files(session, records), box_id)

    def why_not_moved(self, record_id: int) -> RefusedError | None:
        """Return why a record can't be put into another box now, or None when it can."""
        for one in self.files([record_id]):
            refusal = _refusal(one)
            if refusal is BoxingRefusal.NOT_IN_PLACE:
                return RefusedError(refusal, state=RecordState(one.state))
            if refusal is not None:
                return RefusedError(refusal)
        return None

    # --- acting -------------------------------------------------------------------------------

    def add(self, type_id: int, box_no: str = "") -> BoxRow:
        """Make a new box with a barcode of its own (B-02)."""
        with self._room.act("add_box", Topic.BOXES, right=Right.BOX) as session:
            box_id = _add(session, _type(session, type_id), box_no)
            return store_boxing.boxes(session, [box_id])[0]

    def put_in(self, records: Sequence[int], box_id: int, confirmed_reason: str = "") -> Boxing:
        """Put records into a box; what should not share one needs a reason (B-03, B-05, B-12).

        Raises:
            RefusedError: a record is away or listed, or the mix was not confirmed (`mixes`).
        """
        with self._room.act(
            "box", Topic.BOXES, Topic.RECORDS, right=Right.BOX, reason=confirmed_reason.strip()
        ) as session:
            files = store_boxing.files(session, records)
            _refuse_unboxable(files, box_id)
            mixes = self._mixes(session, files, box_id)
            if mixes and not confirmed_reason.strip():
                raise RefusedError(mixes[0], mixes=mixes)
            self._put(session, files, box_id, confirmed_reason.strip())
            return Boxing(tuple(store_boxing.boxes(session, [box_id])), len(files), mixes)

    def take_out(self, records: Sequence[int]) -> int:
        """Take records out of their boxes and return how many (B-07).

        Raises:
            RefusedError: a record is away or listed.
        """
        with self._room.act("unbox", Topic.BOXES, Topic.RECORDS, right=Right.BOX) as session:
            files = [one for one in store_boxing.files(session, records) if one.box_id is not None]
            _refuse_unboxable(files, None)
            self._put(session, files, None, "")
            return len(files)

    def fill(self, records: Sequence[int], type_id: int, confirmed_reason: str = "") -> Boxing:
        """Make as many boxes as a selection needs and fill them in order of code (B-05).

        Raises:
            RefusedError: a record is away, or a box would mix what should not share one.
        """
        with self._room.act(
            "fill_boxes", Topic.BOXES, Topic.RECORDS, right=Right.BOX, reason=confirmed_reason
        ) as session:
            files = store_boxing.files(session, records)
            _refuse_unboxable(files, None)
            box_type = _type(session, type_id)
            groups = _shares(files, box_type)
            mixes = [mix for one in groups for mix in self._mixes(session, one, None, box_type)]
            if mixes and not confirmed_reason.strip():
                raise RefusedError(mixes[0], mixes=tuple(dict.fromkeys(mixes)))
            made = []
            for group in groups:
                made.append(_add(session, box_type, ""))
                self._put(session, group, made[-1], confirmed_reason)
            rows = tuple(store_boxing.boxes(session, made))
            return Boxing(rows, len(files), tuple(dict.fromkeys(mixes)))

    def _shown(self, rows: Sequence[FileRow]) -> list[FileRow]:
        """Hide the titles that not everybody may read (R-19, C-41)."""
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        return [replace(row, title=masked(row, row.title, may_open=may_open)) for row in rows]

    def _mixes(
        self,
        session: Session,
        files: Sequence[FileRow],
        box_id: int | None,
        box_type: BoxTypeRow | None = None,
    ) -> tuple[BoxMix, ...]:
        """Return what a box would mix, together with what lies in it already."""
        inside = [] if box_id is None else store_boxing.contents(session, box_id)
        if box_type is None and box_id is not None:
            rows = store_boxing.boxes(session, [box_id])
            known = {found.id: found for found in store_boxing.types(session)}
            box_type = known.get(rows[0].type_id or 0) if rows else None
        kind = ContainerKind.BOX if box_type is None else ContainerKind(box_type.kind)
        together = {one.id: one for one in (*inside, *files)}
        holder = "" if box_id is None else self._kept_for(session, box_id)
        mine = store_places.papers_of(session, list(together), holder) if holder else set()
        boxed = [_boxed(one, holder if one.id in mine else "") for one in together.values()]
        return mixing_problems(boxed, kind, holder)

    def _kept_for(self, session: Session, box_id: int) -> str:
        today = self._room.today().isoformat()
        return store_places.holder_of_box(session, box_id, today)

    def _put(
        self, session: Session, files: Sequence[FileRow], box_id: int | None, reason: str
    ) -> None:
        """Move records between boxes, with one line of the ledger for each."""
        moving = [one for one in files if one.box_id != box_id]
        actor = self._room.signed_in()
        store_boxing.put(session, moving, box_id)
        store_boxing.note_movements(
            session,
            [
                {
                    "kind": "unbox" if box_id is None else "box",
                    "record_id": one.id,
                    "from_box_id": one.box_id,
                    "to_box_id": box_id,
                    "reason": reason,
                    "moved_by": actor.name,
                }
                for one in moving
            ],
        )
        touched = {one.box_id for one in moving} | {box_id}
        if box_id is not None and moving:
            _describe(session, box_id)
        store_boxes.refresh(session, sorted(key for key in touched if key is not None))


def _type(session: Session, type_id: int) -> BoxTypeRow:
    return next(found for found in store_boxing.types(session) if found.id == type_id)


def _add(session: Session, box_type: BoxTypeRow, box_no: str) -> int:
    (serial,) = store_room.take_serials(session, Kind.BOX)
    number = box_no.strip() or f"{store_boxing.next_box_no(session):04}"
    return store_boxing.add_box(
        session,
        serial=serial,
        type_id=box_type.id,
        thickness_mm=box_type.thickness_mm,
        box_no=number,
    )


def _describe(session: Session, box_id: int) -> None:
    """Give a box class, year, period and unit of its first record: what its spine says."""
    first = min(store_boxing.contents(session, box_id), key=lambda one: natural_key(one.code))
    store_boxing.change_box(
        session,
        box_id,
        fonds_id=first.fonds_id,
        category_id=first.category_id,
        year=first.year,
        retention_id=first.retention_id,
        unit_code=first.unit_code,
    )


def _refuse_unboxable(files: Sequence[FileRow], box_id: int | None) -> None:
    """Refuse what is away, listed for destruction or not described yet (B-17, L-33)."""
    for one in files:
        is_inside = box_id is not None and one.box_id == box_id
        refusal = _refusal(one, is_inside=is_inside)
        if refusal is not None:
            raise RefusedError(refusal, code=one.code, box=one.box_no)


def _refusal(one: FileRow, *, is_inside: bool = False) -> BoxingRefusal | None:
    is_draft = one.status == Status.DRAFT.value
    return boxing_refusal(RecordState(one.state), is_draft=is_draft, is_inside=is_inside)


def _boxed(one: FileRow, customer: str = "") -> BoxedFile:
    return BoxedFile(
        fonds=one.fonds,
        category=one.category,
        year=one.year,
        retention=one.retention,
        unit=one.unit_code,
        secrecy=_SECRECY[one.secrecy],
        carrier=_CARRIERS.get(one.carrier, ContainerKind.BOX),
        customer=customer,
    )


def _sheets(one: FileRow) -> int:
    """Return the sheets of a record: two pages a sheet would be a guess, one never too few."""
    return one.pages or _SHEETS_UNKNOWN


def _shares(files: Sequence[FileRow], box_type: BoxTypeRow) -> list[list[FileRow]]:
    """Divide records over boxes in order of code; class, year, period and unit never mix."""
    room = box_type.inner_mm * FULL_FROM
    groups: list[list[FileRow]] = []
    series, used = None, 0.0
    for one in sorted(files, key=lambda found: natural_key(found.code)):
        run = (one.fonds, one.category, one.year, one.retention, one.unit_code)
        needed = paper_mm(_sheets(one))
        if run != series or used + needed > room:
            groups.append([])
            series, used = run, 0.0
        groups[-1].append(one)
        used += needed
    return groups
