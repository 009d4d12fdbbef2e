"""The desk of destruction lists: making, freezing, making anew, giving up (D-12 to D-21)."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.destruction.appraisal import AppraisalState, Verdict
from desktop_archive.rules.destruction.lists import (
    RENEWABLE,
    ListRefusal,
    ListState,
    Slot,
    may_become,
    slots_for,
)
from desktop_archive.rules.destruction.profiles import PanelRole, Part
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import Blocker
from desktop_archive.services.changes import Topic
from desktop_archive.services.destruction.batches import batch_in, kept_profile
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.destruction.list_views import detail, summaries
from desktop_archive.services.destruction.listed import (
    copied,
    lay_before_head,
    line_of,
    list_in,
    put_back,
    refuse_blocked,
    refuse_silence,
)
from desktop_archive.services.destruction.looking import look
from desktop_archive.services.destruction.models import ListDetail, ListSummary, Piece
from desktop_archive.services.destruction.moments import refuse_earlier
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import appraisals as store_appraisals
from desktop_archive.store.destruction import facts as store_facts
from desktop_archive.store.destruction import lists as store
from desktop_archive.store.destruction import words as store_words
from desktop_archive.store.destruction.digests import digest_of
from desktop_archive.store.destruction.lists import LineRow, ListRow

#: The prefix under which lists are numbered (P29).
FORM = "XH"
_TOPICS = (Topic.DESTRUCTION, Topic.RETENTION, Topic.RECORDS, Topic.BOXES, Topic.SHELVES)


@dataclass(frozen=True, slots=True)
class Made:
    """A new draft, and what could not go on it and why (D-39)."""

    list_id: int
    left_out: tuple[tuple[str, tuple[Blocker, ...]], ...] = ()


class DestructionLists:
    """Makes lists from verdicts; what is frozen never changes, a change is a new version."""

    def __init__(self, room: Room, review: DestructionReview) -> None:
        self._room = room
        self._review = review

    # --- looking --------------------------------------------------------------------------------

    def all(self) -> list[ListSummary]:
        """Return every version of every list, the newest first; none is ever deleted (D-37)."""
        with self._room.read() as session:
            return summaries(session, store.every(session), self._room.today())

    def of_batch(self, batch_id: int) -> list[ListSummary]:
        """Return the versions of the lists of a batch, the newest first."""
        with self._room.read() as session:
            rows = store.of_appraisal(session, batch_id)
            return summaries(session, rows, self._room.today())

    def detail(self, list_id: int) -> ListDetail:
        """Return a version with its lines and signatures.

        Raises:
            RefusedError: there is none.
        """
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        with self._room.read() as session:
            row = list_in(session, list_id, *ListState)
            return detail(session, row, self._room.today(), may_open=may_open)

    # --- a draft --------------------------------------------------------------------------------

    def make(self, batch_id: int) -> Made:
        """Make a list of what the panel wants destroyed and nothing keeps (D-12, D-39).

        Raises:
            RefusedError: no report yet, a list of the batch is open, or nothing can go on it.
        """
        with self._act("make_list") as session:
            batch = batch_in(session, batch_id, AppraisalState.REPORTED)
            refuse_earlier(session, ListRefusal.CLOCK_SET_BACK, batch.reported_at)
            for one in store.of_appraisal(session, batch_id):
                if one.state not in store.OVER:
                    raise RefusedError(ListRefusal.VERSION_OPEN, number=one.number)
            fit, unfit = self._sorted(session, batch_id)
            if not fit:
                blocked = tuple(code for code, _ in unfit)
                raise RefusedError(ListRefusal.NO_LINES, codes=blocked)
            list_id = store.add(
                session,
                number=store_room.take_form_number(session, FORM, self._room.today().year),
                title=batch.title,
                profile=batch.profile,
                profile_kept=batch.profile_kept,
                appraisal_id=batch_id,
                made_by=self._room.signed_in().name,
            )
            self._enter(session, list_id, fit)
        return Made(list_id, unfit)

    def add(self, list_id: int, pieces: Sequence[int]) -> None:
        """Put further pieces of the batch on a draft, such as one that was on loan before.

        Raises:
            RefusedError: it is no draft any more, or something keeps a piece.
        """
        with self._act("add_lines") as session:
            row = list_in(session, list_id, ListState.DRAFT)
            fit, unfit = self._sorted(session, row.appraisal_id or 0)
            chosen = [piece for piece in fit if piece.id in set(pieces)]
            if len(chosen) < len(set(pieces)):
                codes = tuple(code for code, _ in unfit)
                found = tuple(dict.fromkeys(one for _, why in unfit for one in why))
                raise RefusedError(ListRefusal.BLOCKED, codes=codes, blockers=found)
            self._enter(session, list_id, chosen)

    def leave_out(self, line_id: int, reason: str) -> None:
        """Take a line off a draft; the piece goes back to its place.

        Raises:
            RefusedError: no reason, or the list is frozen: make a new version (D-21).
        """
        refuse_silence(reason)
        with self._act("leave_out_line", reason) as session:
            line = store.line(session, line_id)
            if line is None:
                raise RefusedError(ListRefusal.LINE_NOT_ON_LIST)
            list_in(session, line.list_id, ListState.DRAFT)
            said = {"left_out_at": session.at, "left_out_reason": reason.strip(), "live": False}
            store.change_lines(session, [line_id], **said)
            put_back(session, [line])

    def write_report(self, list_id: int, text: str) -> None:
        """Write the destruction report that goes round with the list (D-18, F-43).

        Raises:
            RefusedError: it is empty, or the list is frozen.
        """
        if not text.strip():
            raise RefusedError(ListRefusal.REPORT_MISSING)
        with self._act("write_destruction_report") as session:
            list_in(session, list_id, ListState.DRAFT)
            store.change(session, list_id, report=text.strip())

    def freeze(self, list_id: int) -> None:
        """Fix the list by its digest and lay it before those who sign (D-15, D-16, D-21).

        Raises:
            RefusedError: nothing is on it, a piece is blocked, or its report is missing.
        """
        with self._act("freeze_list") as session:
            self._room.acts_on("destruction_list", list_id)
            row = list_in(session, list_id, ListState.DRAFT)
            refuse_earlier(session, ListRefusal.CLOCK_SET_BACK, row.made_at)
            lines = store.lines(session, list_id)
            if not lines:
                raise RefusedError(ListRefusal.NO_LINES)
            profile = kept_profile(row.profile_kept)
            if any(seat.part is Part.CHECK for seat in profile.seats) and not row.report:
                raise RefusedError(ListRefusal.REPORT_MISSING)
            refuse_blocked(session, self._review, row, lines, ListRefusal.BLOCKED)
            slots = _slots(session, row, lines)
            store_words.add_seats(session, [_seat(list_id, one) for one in slots])
            store.change(
                session,
                list_id,
                state=ListState.SIGNING.value,
                digest=digest_of(row, lines),
                frozen_at=session.at,
            )
            if slots[0].part is Part.DECISION:
                lay_before_head(session, self._room, list_id)

    # --- after it was frozen --------------------------------------------------------------------

    def new_version(self, list_id: int, reason: str, without: Sequence[int] = ()) -> int:
        """Make a list anew; every signature is needed again (D-21).

        Raises:
            RefusedError: no reason, or it is a draft, over, or counted before its destruction.
        """
        refuse_silence(reason)
        with self._act("new_list_version", reason) as session:
            row = list_in(session, list_id, *RENEWABLE)
            lines = store.lines(session, list_id)
            kept = [line for line in lines if line.id not in set(without) and line.live]
            if not kept:
                raise RefusedError(ListRefusal.NO_LINES)
            store.change(session, list_id, state=ListState.SUPERSEDED.value, ended_at=session.at)
            self._free(session, lines)
            new_id = store.add(
                session,
                number=row.number,
                version=row.version + 1,
                kind=row.kind,
                title=row.title,
                profile=row.profile,
                profile_kept=row.profile_kept,
                appraisal_id=row.appraisal_id,
                replaces_id=row.id,
                reason=reason.strip(),
                report=row.report,
                made_by=self._room.signed_in().name,
            )
            store.add_lines(session, self._anew(session, new_id, kept))
            put_back(session, [line for line in lines if line not in kept and line.live])
            return new_id

    def _anew(
        self, session: Session, list_id: int, lines: Sequence[LineRow]
    ) -> list[dict[str, object]]:
        """Return lines as the next version has them; the years kept are those of its day (K-15)."""
        records = [line.record_id for line in lines if line.record_id is not None]
        years = {one.row.id: one.kept_years for one in self._review.lines_in(session, records)}
        return [
            copied(line, list_id, at, years.get(line.record_id or 0, line.kept_years))
            for at, line in enumerate(lines, 1)
        ]

    def drop(self, list_id: int, reason: str) -> None:
        """Give a list up; its pieces go back to their places, and it stays readable.

        Raises:
            RefusedError: no reason, it is over, or counted before its destruction.
        """
        refuse_silence(reason)
        states = [state for state in ListState if may_become(state, ListState.DROPPED)]
        with self._act("drop_list", reason) as session:
            list_in(session, list_id, *states)
            lines = store.lines(session, list_id)
            store.change(
                session,
                list_id,
                state=ListState.DROPPED.value,
                ended_at=session.at,
            )
            self._free(session, lines)
            put_back(session, [line for line in lines if line.live])

    # --- what is common -------------------------------------------------------------------------

    def _sorted(
        self, session: Session, batch_id: int
    ) -> tuple[list[Piece], tuple[tuple[str, tuple[Blocker, ...]], ...]]:
        """Return what of the verdicts "destroy" can go on a list, and what can not (D-39)."""
        rows = [
            row
            for row in store_appraisals.pieces(session, batch_id, [Verdict.DESTROY.value])
            if row.is_open
        ]
        listed = store_facts.on_lists(session, [row.record_id for row in rows])
        fresh = [row for row in rows if row.record_id not in listed]
        pieces = look(session, self._review, fresh, self._room.today())
        unfit = [(one.due.row.code, one.due.blockers) for one in pieces if one.due.blockers]
        return [piece for piece in pieces if not piece.due.blockers], tuple(unfit)

    def _enter(self, session: Session, list_id: int, pieces: Sequence[Piece]) -> None:
        records = [piece.due.row.id for piece in pieces]
        marks = store_facts.marks(session, records)
        units = store_facts.of_units(session, records)
        first = store.last_position(session, list_id) + 1
        store.add_lines(
            session,
            [
                {"list_id": list_id, "position": at, **line_of(piece, marks, units)}
                for at, piece in enumerate(pieces, first)
            ],
        )
        changed = store_facts.set_states(session, records, "proposed", only="in_place")
        if changed != len(records):
            raise RefusedError(ListRefusal.BLOCKED)

    @staticmethod
    def _free(session: Session, lines: Sequence[LineRow]) -> None:
        store.change_lines(session, [line.id for line in lines if line.live], live=False)

    def _act(self, action: str, reason: str = "") -> AbstractContextManager[Session]:
        return self._room.act(action, *_TOPICS, right=Right.REVIEW, reason=reason.strip())


_SIGNING = frozenset({PanelRole.CHAIR, PanelRole.MEMBER})


def _slots(session: Session, row: ListRow, lines: Sequence[LineRow]) -> tuple[Slot, ...]:
    """Return the signatures a version needs: of its panel, its profile, its departments."""
    panel = [
        (one.post, one.name)
        for one in store_appraisals.members(session, row.appraisal_id or 0)
        if not one.released_at and PanelRole(one.role) in _SIGNING
    ]
    units = {line.unit_id for line in lines if line.unit_id is not None}
    return slots_for(kept_profile(row.profile_kept), panel, units)


def _seat(list_id: int, slot: Slot) -> dict[str, object]:
    said = {"step": slot.step, "post": slot.post, "unit_id": slot.unit_id, "name": slot.name}
    return {"list_id": list_id, "part": slot.part.value, **said}
