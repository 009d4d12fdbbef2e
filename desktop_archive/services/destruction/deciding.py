"""Signing a list in order, and the head's decision on it (D-15 to D-20)."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.destruction.lists import (
    LineDecision,
    ListRefusal,
    ListState,
)
from desktop_archive.rules.destruction.profiles import CLERKS, Part
from desktop_archive.rules.destruction.signing import (
    SlotsStanding,
    Word,
    WordRefusal,
    awaited,
    word_refusal,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.destruction.list_views import slot_of
from desktop_archive.services.destruction.listed import (
    lay_before_head,
    list_in,
    put_back,
    refuse_blocked,
)
from desktop_archive.services.destruction.models import PaperWord
from desktop_archive.services.destruction.moments import local_day, refuse_earlier
from desktop_archive.services.destruction.words import (
    Place,
    keep_entered,
    keep_paper,
    keep_sheet,
    refuse_other_post,
)
from desktop_archive.services.room import Room
from desktop_archive.services.signatures.desk import Signatures
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import appraisals as store_appraisals
from desktop_archive.store.destruction import lists as store
from desktop_archive.store.destruction import words as store_words
from desktop_archive.store.destruction.digests import digest_of
from desktop_archive.store.destruction.lists import LineRow, ListRow
from desktop_archive.store.destruction.words import SeatRow

_TOPICS = (Topic.DESTRUCTION, Topic.RETENTION, Topic.RECORDS, Topic.BOXES, Topic.SHELVES)


class Deciding:
    """Takes words on a frozen list; silence is never consent (D-19)."""

    def __init__(self, room: Room, review: DestructionReview) -> None:
        self._room = room
        self._review = review
        self._signatures = Signatures(room)

    # --- opinions -------------------------------------------------------------------------------

    def sign(self, slot_id: int, *, agreed: bool, opinion: str, login: str, password: str) -> None:
        """Sign for a post with an own key and password (D-15, D-17, F21).

        Raises:
            RefusedError: wrong password, no key, not this post, not in order, or signed already.
        """
        with self._room.read() as session:
            seat = _seat(session, slot_id)
        pen = self._signatures.take_pen(login, password, _right_of(seat))
        with self._act("sign_list") as session:
            row, seat = self._signable(session, slot_id, ListState.SIGNING)
            if seat.part != Part.PANEL.value:
                refuse_other_post(session, pen.actor, seat.post, self._room.today())
            word = self._word(
                row,
                seat,
                PaperWord(
                    slot_id=slot_id,
                    name=pen.actor.name,
                    on=self._room.today(),
                    agreed=agreed,
                    opinion=opinion,
                ),
            )
            self._refuse(session, row, seat, word)
            keep_entered(session, row, word, Place(seat_id=seat.id), pen)
            self._go_on(session, row)

    def sign_on_paper(self, words: Sequence[PaperWord], picture: Path | None) -> None:
        """Enter what stands on a signed sheet: one picture, any number of posts (D-15).

        Raises:
            RefusedError: no picture, not in order, not the person, or the right is missing.
        """
        self._room.require(Right.REVIEW)
        sheet = keep_sheet(self._room, picture)
        with self._act("enter_signed_sheet", Right.REVIEW) as session:
            for one in words:
                row, seat = self._signable(session, one.slot_id, ListState.SIGNING)
                word = self._word(row, seat, one)
                self._refuse(session, row, seat, word)
                place = Place(seat_id=seat.id)
                keep_paper(session, row, word, place, sheet, self._room.signed_in())
                self._go_on(session, row)

    # --- the decision ---------------------------------------------------------------------------

    def decide(
        self,
        list_id: int,
        *,
        agreed: bool,
        opinion: str,
        login: str,
        password: str,
        refused: Mapping[int, str] | None = None,
    ) -> None:
        """Approve or refuse a list, or single lines of it, with an own key (D-19, D-20, R-10).

        Raises:
            RefusedError: wrong password, no right, an opinion is missing, or a piece is blocked.
        """
        pen = self._signatures.take_pen(login, password, Right.DECIDE)
        with self._act("decide_list") as session:
            row, seat = self._deciding(session, list_id)
            refuse_other_post(session, pen.actor, seat.post, self._room.today())
            said = PaperWord(
                slot_id=seat.id,
                name=pen.actor.name,
                on=self._room.today(),
                agreed=agreed,
                opinion=opinion,
            )
            single = refused if agreed else None
            word = self._word(row, seat, said, self._positions(session, row, single))
            self._refuse(session, row, seat, word)
            keep_entered(session, row, word, Place(seat_id=seat.id), pen)
            self._carry_out(session, row, word, refused or {})

    def decide_on_paper(
        self, said: PaperWord, picture: Path | None, refused: Mapping[int, str] | None = None
    ) -> None:
        """Enter the head's decision from the signed sheet (D-19, D-20).

        Raises:
            RefusedError: no picture, an opinion is missing, or a piece is blocked.
        """
        self._room.require(Right.REVIEW)
        sheet = keep_sheet(self._room, picture)
        with self._act("enter_decision", Right.REVIEW) as session:
            row, seat = self._signable(session, said.slot_id, ListState.DECIDING)
            word = self._word(row, seat, said, self._positions(session, row, refused))
            self._refuse(session, row, seat, word)
            keep_paper(session, row, word, Place(seat_id=seat.id), sheet, self._room.signed_in())
            self._carry_out(session, row, word, refused or {})

    # --- what is common -------------------------------------------------------------------------

    def _signable(
        self, session: Session, slot_id: int, state: ListState
    ) -> tuple[ListRow, SeatRow]:
        seat = _seat(session, slot_id)
        self._room.acts_on("destruction_list", seat.list_id)
        row = list_in(session, seat.list_id, state)
        if digest_of(row, store.lines(session, row.id)) != row.digest:
            raise RefusedError(ListRefusal.CHANGED_SINCE_FROZEN)
        for one in store_words.words(session, [row.id])[row.id]:
            if not one.agreed:
                raise RefusedError(ListRefusal.DISAGREED, name=one.name)
            refuse_earlier(session, WordRefusal.CLOCK_SET_BACK, one.at)
        refuse_earlier(session, WordRefusal.CLOCK_SET_BACK, row.frozen_at)
        return row, seat

    def _deciding(self, session: Session, list_id: int) -> tuple[ListRow, SeatRow]:
        seats = store_words.seats(session, [list_id])[list_id]
        seat = next((one for one in seats if one.part == Part.DECISION.value), None)
        if seat is None:
            raise RefusedError(ListRefusal.NOT_FOUND)
        return self._signable(session, seat.id, ListState.DECIDING)

    def _word(
        self, row: ListRow, seat: SeatRow, said: PaperWord, refused: tuple[int, ...] = ()
    ) -> Word:
        return Word(
            list_number=row.number,
            version=row.version,
            digest=row.digest,
            part=Part(seat.part),
            post=seat.post,
            unit_id=seat.unit_id,
            name=" ".join(said.name.split()),
            agreed=said.agreed,
            opinion=said.opinion.strip(),
            on=said.on,
            refused=refused,
        )

    def _refuse(self, session: Session, row: ListRow, seat: SeatRow, word: Word) -> None:
        seats = store_words.seats(session, [row.id])[row.id]
        by_id = {one.id: slot_of(one) for one in seats}
        signed = tuple(
            (by_id[one.seat_id], one.name)
            for one in store_words.words(session, [row.id])[row.id]
            if one.seat_id is not None
        )
        frozen_on = local_day(row.frozen_at or row.made_at)
        standing = SlotsStanding(
            slots=tuple(by_id.values()),
            signed=signed,
            maker=row.made_by,
            digest=row.digest,
            frozen_on=frozen_on,
            today=self._room.today(),
        )
        reason = word_refusal(word, by_id.get(seat.id), standing)
        if reason is not None:
            raise RefusedError(reason, name=seat.name or word.name, date=frozen_on)

    def _go_on(self, session: Session, row: ListRow) -> None:
        """Lay the list before the head once everybody else agreed."""
        seats = store_words.seats(session, [row.id])[row.id]
        agreed = {one.seat_id for one in store_words.words(session, [row.id])[row.id] if one.agreed}
        open_ones = awaited(
            [slot_of(one) for one in seats],
            [slot_of(one) for one in seats if one.id in agreed],
        )
        if all(one.part is Part.DECISION for one in open_ones):
            lay_before_head(session, self._room, row.id)

    @staticmethod
    def _positions(
        session: Session, row: ListRow, refused: Mapping[int, str] | None
    ) -> tuple[int, ...]:
        known = {line.id: line.position for line in store.lines(session, row.id)}
        for line_id, reason in (refused or {}).items():
            if line_id not in known:
                raise RefusedError(ListRefusal.LINE_NOT_ON_LIST)
            if not reason.strip():
                raise RefusedError(ListRefusal.REASON_MISSING)
        return tuple(sorted(known[line_id] for line_id in refused or {}))

    def _carry_out(
        self, session: Session, row: ListRow, word: Word, refused: Mapping[int, str]
    ) -> None:
        """Write the decision on every line; what is refused goes back to its place (D-20)."""
        lines = store.lines(session, row.id)
        reasons = (
            dict(refused)
            if word.agreed
            else dict.fromkeys((line.id for line in lines), word.opinion)
        )
        going = [line for line in lines if line.id not in reasons]
        if word.agreed and not going:
            raise RefusedError(ListRefusal.NO_LINES)
        refuse_blocked(session, self._review, row, going, ListRefusal.BLOCKED)
        approved = LineDecision.APPROVED.value
        store.change_lines(session, [line.id for line in going], decision=approved)
        for line_id, reason in reasons.items():
            said = {"decision": LineDecision.REFUSED.value, "decision_reason": reason.strip()}
            store.change_lines(session, [line_id], **said, live=False)
        state = ListState.APPROVED if word.agreed else ListState.REFUSED
        ended = {} if word.agreed else {"ended_at": session.at}
        store.change(session, row.id, state=state.value, decided_at=session.at, **ended)
        self._return(session, row, [line for line in lines if line.id in reasons])

    @staticmethod
    def _return(session: Session, row: ListRow, lines: Sequence[LineRow]) -> None:
        put_back(session, lines)
        if row.appraisal_id is not None:
            records = [line.record_id for line in lines if line.record_id is not None]
            store_appraisals.let_go_records(session, row.appraisal_id, records)

    def _act(
        self, action: str, right: Right | None = Right.QUERY
    ) -> AbstractContextManager[Session]:
        return self._room.act(action, *_TOPICS, right=right)


def _seat(session: Session, slot_id: int) -> SeatRow:
    seat = store_words.seat(session, slot_id)
    if seat is None:
        raise RefusedError(WordRefusal.NO_SUCH_SEAT)
    return seat


def _right_of(seat: SeatRow) -> Right:
    """Return what signing for a post asks for: an archivist alone never approves (R-04)."""
    if seat.part == Part.PANEL.value or seat.post in CLERKS:
        return Right.QUERY
    return Right.APPROVE
