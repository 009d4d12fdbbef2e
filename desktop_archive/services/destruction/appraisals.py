"""The appraisal desk: a batch, its panel, its pieces and the verdict on each (D-01 to D-10)."""

import json
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.destruction.appraisal import (
    AppraisalRefusal,
    AppraisalState,
    Verdict,
    VerdictFacts,
    entry_blockers,
    verdict_refusal,
)
from desktop_archive.rules.destruction.profiles import (
    PanelRole,
    as_kept,
)
from desktop_archive.rules.destruction.signing import same_person
from desktop_archive.rules.fields import one_line
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import Blocker
from desktop_archive.services.changes import Topic
from desktop_archive.services.destruction.batches import (
    batch_in,
    batch_lines,
    batch_of,
    lacking_seats,
    progress_of,
)
from desktop_archive.services.destruction.due import DestructionReview, DueKind, DueLine
from desktop_archive.services.destruction.extensions import not_extended
from desktop_archive.services.destruction.looking import look
from desktop_archive.services.destruction.models import (
    Batch,
    BatchLine,
    Piece,
    Progress,
    VerdictDraft,
)
from desktop_archive.services.destruction.moments import refuse_earlier
from desktop_archive.services.destruction.profiles import profile_of
from desktop_archive.services.room import Room
from desktop_archive.store import people as store_people
from desktop_archive.store import retention as store_retention
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import appraisals as store
from desktop_archive.store.destruction.appraisals import AppraisalRow, PieceRow

#: The prefix under which batches are numbered.
FORM = "JD"
#: A batch takes no more than so many pieces at once.
MOST_PIECES = 20_000


@dataclass(frozen=True, slots=True)
class Added:
    """What entered a batch, and what did not and why (D-01)."""

    taken: int
    refused: tuple[tuple[str, tuple[Blocker, ...]], ...] = ()


class Appraisals:
    """Leads a batch from the due list to the report; every piece is judged singly (D-04)."""

    def __init__(self, room: Room, review: DestructionReview) -> None:
        self._room = room
        self._review = review

    def batches(self, *, over: bool = False) -> list[BatchLine]:
        """Return the batches under way, or those that are over, with their stage."""
        with self._room.read() as session:
            return batch_lines(session, self._room.today(), over=over)

    def batch(self, batch_id: int) -> Batch:
        """Return a batch with its panel and what it still lacks.

        Raises:
            RefusedError: there is none.
        """
        with self._room.read() as session:
            return batch_of(session, batch_id, self._room.today())

    # --- the batch and its panel ----------------------------------------------------------------

    def open(self, title: str, profile_code: str, basis: str = "") -> int:
        """Open a batch under a profile, which it keeps whatever becomes of the settings (D-42).

        Raises:
            RefusedError: title or profile is missing, or the right is.
        """
        if not title.strip():
            raise RefusedError(AppraisalRefusal.TITLE_MISSING)
        year = self._room.today().year
        with self._act("open_appraisal") as session:
            profile = profile_of(session, profile_code)
            return store.add(
                session,
                number=store_room.take_form_number(session, FORM, year),
                title=one_line(title),
                basis=basis.strip(),
                profile=profile.code,
                profile_kept=json.dumps(as_kept(profile), ensure_ascii=False),
                opened_by=self._name(),
            )

    def seat(
        self,
        batch_id: int,
        *,
        name: str,
        post: str,
        role: PanelRole = PanelRole.MEMBER,
        unit_id: int | None = None,
        person_id: int | None = None,
    ) -> int:
        """Put somebody on the panel, by post and name (D-02).

        Raises:
            RefusedError: name or post is missing, there already, left, or the panel reported.
        """
        with self._act("seat_member") as session:
            self._batch(session, batch_id, AppraisalState.PANEL, AppraisalState.JUDGING)
            name, post = one_line(name), post.strip()
            if not name or not post:
                missing = AppraisalRefusal.POST_MISSING if name else AppraisalRefusal.PERSON_MISSING
                raise RefusedError(missing)
            here = [one for one in store.members(session, batch_id) if not one.released_at]
            if any(same_person(one.name, name) for one in here):
                raise RefusedError(AppraisalRefusal.ALREADY_ON_PANEL, name=name)
            person = store_people.by_id(session, person_id) if person_id else None
            if person is not None and person.left_on:
                raise RefusedError(AppraisalRefusal.HAS_LEFT, name=name)
            return store.seat(
                session,
                appraisal_id=batch_id,
                name=name,
                post=post,
                role=role.value,
                unit_id=unit_id,
                person_id=person_id,
                named_by=self._name(),
            )

    def release(self, member_id: int, reason: str) -> None:
        """Take somebody off the panel before it reports; the name stays with the reason.

        Raises:
            RefusedError: no reason, not on the panel, or the panel would not be whole any more.
        """
        if not reason.strip():
            raise RefusedError(AppraisalRefusal.REASON_MISSING)
        with self._act("release_member", reason) as session:
            found = store.member(session, member_id)
            if found is None or not store.release(session, member_id, reason.strip()):
                raise RefusedError(AppraisalRefusal.NOT_FOUND)
            batch = self._batch(
                session, found.appraisal_id, AppraisalState.PANEL, AppraisalState.JUDGING
            )
            if batch.state == AppraisalState.JUDGING.value:
                self._refuse_incomplete(session, batch)

    def begin(self, batch_id: int) -> None:
        """Let the panel begin, once every seat of the profile is taken (D-02, D-03).

        Raises:
            RefusedError: the panel is not whole, or there is nothing to judge.
        """
        with self._act("begin_appraisal") as session:
            batch = self._batch(session, batch_id, AppraisalState.PANEL)
            if not store.counts(session, batch_id):
                raise RefusedError(AppraisalRefusal.NO_PIECES)
            self._refuse_incomplete(session, batch)
            store.change(session, batch_id, state=AppraisalState.JUDGING.value)

    # --- pieces ---------------------------------------------------------------------------------

    def add(self, batch_id: int, records: Sequence[int], early_reason: str = "") -> Added:
        """Enter what may be appraised and say of the rest why not (D-01, D-39).

        What is not due yet needs a reason, which stands on the list.

        Raises:
            RefusedError: the panel has reported, or the right is missing.
        """
        with self._act("enter_pieces") as session:
            self._batch(session, batch_id, AppraisalState.PANEL, AppraisalState.JUDGING)
            wanted = list(dict.fromkeys(records))
            taken = store.in_open_batches(session, wanted)
            rows, refused = [], []
            position = store.last_position(session, batch_id)
            for line in self._review.lines_in(session, wanted):
                found = entry_blockers(line.blockers)
                early = Blocker.NOT_DUE in found
                if early and early_reason.strip():
                    found = tuple(one for one in found if one is not Blocker.NOT_DUE)
                if line.row.id in taken:
                    found = (*found, Blocker.IN_ANOTHER_LIST)
                if found:
                    refused.append((line.row.code, tuple(dict.fromkeys(found))))
                    continue
                position += 1
                rows.append(
                    {
                        "appraisal_id": batch_id,
                        "position": position,
                        "record_id": line.row.id,
                        "early_reason": early_reason.strip() if early else "",
                        "entered_by": self._name(),
                    }
                )
            store.enter(session, rows)
        return Added(len(rows), tuple(refused))

    def add_due(self, batch_id: int) -> Added:
        """Enter what is due today and not before a panel yet, the oldest first (K-13, K-18).

        So much at once as a batch takes; whatever is left enters the next time.
        """
        today = self._room.today().isoformat()
        with self._room.read() as session:
            due = store_retention.due_ids(session, DueKind.DUE, today)
            taken = store.in_open_batches(session, due)
        return self.add(batch_id, [key for key in due if key not in taken][:MOST_PIECES])

    def withdraw(self, piece_id: int, reason: str) -> None:
        """Take a piece out of the batch again, with the reason.

        Raises:
            RefusedError: no reason, or the panel has reported.
        """
        if not reason.strip():
            raise RefusedError(AppraisalRefusal.REASON_MISSING)
        with self._act("withdraw_piece", reason) as session:
            row = self._row(session, piece_id)
            self._batch(session, row.appraisal_id, AppraisalState.PANEL, AppraisalState.JUDGING)
            store.withdraw(session, piece_id, reason.strip())

    def piece_ids(self, batch_id: int, only: Verdict | str | None = None) -> list[int]:
        """Return the pieces of a batch in order: all, with a verdict, 'unjudged' or 'doubtful'."""
        with self._room.read() as session:
            if only == "doubtful":
                every = self._look(session, store.pieces(session, batch_id))
                return [one.id for one in every if one.doubts]
            wanted = None if only is None else [only.value if isinstance(only, Verdict) else ""]
            return [row.id for row in store.pieces(session, batch_id, wanted)]

    def pieces(
        self, batch_id: int, offset: int, limit: int, only: Verdict | str | None = None
    ) -> list[Piece]:
        """Return a page of pieces: all, those with a verdict, 'unjudged' or 'doubtful'."""
        with self._room.read() as session:
            if only == "doubtful":
                every = self._look(session, store.pieces(session, batch_id))
                return [one for one in every if one.doubts][offset : offset + limit]
            wanted = None if only is None else [only.value if isinstance(only, Verdict) else ""]
            rows = store.pieces(session, batch_id, wanted, offset=offset, limit=limit)
            return self._look(session, rows)

    def piece(self, piece_id: int) -> Piece:
        """Return one piece.

        Raises:
            RefusedError: there is none.
        """
        with self._room.read() as session:
            return self._look(session, [self._row(session, piece_id)])[0]

    def next_unjudged(self, batch_id: int, after_position: int) -> int | None:
        """Return the next piece without a verdict, behind a position or from the beginning."""
        with self._room.read() as session:
            return store.next_unjudged(session, batch_id, after_position)

    def like(self, piece_id: int) -> list[DueLine]:
        """Return other records of the same class and years (D-07)."""
        with self._room.read() as session:
            record_id = self._row(session, piece_id).record_id
        return self._review.like(record_id)

    # --- verdicts -------------------------------------------------------------------------------

    def judge(self, piece_id: int, draft: VerdictDraft) -> None:
        """Give the verdict on one piece (D-04 to D-06).

        Raises:
            RefusedError: method or reason is missing, the period is not longer, or something
                keeps the piece from being destroyed.
        """
        with self._act("judge_piece") as session:
            row = self._judging(session, piece_id)
            (piece,) = self._look(session, [row])
            self._write(session, [piece], draft)

    def judge_clear(self, batch_id: int, draft: VerdictDraft) -> int:
        """Give one verdict on every piece that has none and raises no doubt; return how many.

        What has a warning is judged singly: no list is decided as a whole (D-04, D-41).

        Raises:
            RefusedError: every piece without a verdict has a warning.
        """
        with self._act("judge_clear_pieces") as session:
            self._batch(session, batch_id, AppraisalState.JUDGING)
            rows = store.pieces(session, batch_id, [""])
            clear = [piece for piece in self._look(session, rows) if piece.is_clear]
            if not clear:
                raise RefusedError(AppraisalRefusal.NOTHING_CLEAR)
            self._write(session, clear, draft)
        return len(clear)

    def take_back(self, piece_id: int) -> None:
        """Take a verdict back while the panel still judges; the trail keeps it.

        Raises:
            RefusedError: the panel has reported.
        """
        with self._act("take_back_verdict") as session:
            self._judging(session, piece_id)
            store.unjudge(session, piece_id)

    def progress(self, batch_id: int) -> Progress:
        """Return how many pieces have which verdict."""
        with self._room.read() as session:
            return progress_of(session, batch_id)

    # --- what is common -------------------------------------------------------------------------

    def _write(self, session: Session, pieces: Sequence[Piece], draft: VerdictDraft) -> None:
        for piece in pieces:
            facts = VerdictFacts(
                verdict=draft.verdict,
                method=draft.method,
                reason=draft.reason,
                blockers=piece.due.blockers,
            )
            refused = verdict_refusal(facts) or not_extended(
                session, piece, draft, self._room.today()
            )
            if refused is not None:
                raise RefusedError(refused, code=piece.due.row.code, blockers=piece.due.blockers)
        said = {one.value: text.strip() for one, text in draft.criteria.items() if text.strip()}
        store.judge(
            session,
            [piece.id for piece in pieces],
            verdict=draft.verdict.value,
            method=draft.method.value,
            reason=draft.reason.strip(),
            criteria=json.dumps(said, ensure_ascii=False),
            extend_to_id=draft.extend_to if draft.verdict is Verdict.EXTEND else None,
            judged_by=self._name(),
            judged_at=session.at,
        )

    def _judging(self, session: Session, piece_id: int) -> PieceRow:
        row = self._row(session, piece_id)
        self._batch(session, row.appraisal_id, AppraisalState.JUDGING)
        refuse_earlier(session, AppraisalRefusal.CLOCK_SET_BACK, row.judged_at)
        return row

    def _row(self, session: Session, piece_id: int) -> PieceRow:
        row = store.piece(session, piece_id)
        if row is None or row.withdrawn_at is not None:
            raise RefusedError(AppraisalRefusal.NOT_FOUND)
        return row

    def _look(self, session: Session, rows: Sequence[PieceRow]) -> list[Piece]:
        return look(session, self._review, rows, self._room.today())

    def _batch(self, session: Session, batch_id: int, *states: AppraisalState) -> AppraisalRow:
        batch = batch_in(session, batch_id, *states)
        refuse_earlier(session, AppraisalRefusal.CLOCK_SET_BACK, batch.opened_at)
        return batch

    def _refuse_incomplete(self, session: Session, batch: AppraisalRow) -> None:
        lacking = lacking_seats(session, batch)
        if lacking:
            posts = tuple(seat.post for seat in lacking)
            raise RefusedError(AppraisalRefusal.PANEL_INCOMPLETE, posts=posts)

    def _act(self, action: str, reason: str = "") -> AbstractContextManager[Session]:
        topics = (Topic.DESTRUCTION, Topic.RETENTION)
        return self._room.act(action, *topics, right=Right.REVIEW, reason=reason.strip())

    def _name(self) -> str:
        who = self._room.signed_in()
        return who.name or who.login
