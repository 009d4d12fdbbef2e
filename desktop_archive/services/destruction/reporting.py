"""The end of an appraisal: its report, and what follows for pieces that are kept (D-08 to D-10)."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.destruction.appraisal import AppraisalRefusal, AppraisalState, Verdict
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.destruction.batches import (
    batch_in,
    batch_of,
    lacking_seats,
    progress_of,
)
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.destruction.extensions import extend_pieces
from desktop_archive.services.destruction.looking import look
from desktop_archive.services.destruction.models import Batch, Piece, Progress
from desktop_archive.services.destruction.moments import refuse_earlier
from desktop_archive.services.room import Room
from desktop_archive.services.stocktake.looking_up import File, resolve
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import appraisals as store
from desktop_archive.store.destruction import lists as store_lists


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """What the panel found: how many of each class were kept, extended, to be destroyed (D-10)."""

    batch: Batch
    progress: Progress
    by_category: tuple[tuple[str, Mapping[Verdict, int]], ...]
    reasons: tuple[tuple[Verdict, str, int], ...]
    early: tuple[tuple[str, str], ...]


class Reporting:
    """Writes the report and looks after what is not destroyed."""

    def __init__(self, room: Room, review: DestructionReview) -> None:
        self._room = room
        self._review = review

    def report(self, batch_id: int, notes: str = "", recommendation: str = "") -> ReportView:
        """End the appraisal: every piece is judged, and the verdicts stand (D-10).

        Raises:
            RefusedError: a piece has no verdict, or the panel is not whole any more.
        """
        with self._act("report_appraisal") as session:
            batch = batch_in(session, batch_id, AppraisalState.JUDGING)
            progress = progress_of(session, batch_id)
            if progress.unjudged or not progress.total:
                raise RefusedError(AppraisalRefusal.VERDICT_MISSING, count=progress.unjudged)
            lacking = lacking_seats(session, batch)
            if lacking:
                posts = tuple(seat.post for seat in lacking)
                raise RefusedError(AppraisalRefusal.PANEL_INCOMPLETE, posts=posts)
            judged = store.pieces(session, batch_id)
            refuse_earlier(
                session, AppraisalRefusal.CLOCK_SET_BACK, *(row.judged_at for row in judged)
            )
            store.change(
                session,
                batch_id,
                state=AppraisalState.REPORTED.value,
                reported_at=session.at,
                reported_by=self._room.signed_in().name,
                report_notes=notes.strip(),
                recommendation=recommendation.strip(),
            )
            extend_pieces(session, batch_id, self._room.today())
            store.let_go(session, batch_id, keep=(Verdict.DESTROY.value,))
            if Verdict.DESTROY not in progress.by_verdict:
                store.change(
                    session, batch_id, state=AppraisalState.CLOSED.value, ended_at=session.at
                )
        return self.report_of(batch_id)

    def report_of(self, batch_id: int) -> ReportView:
        """Return the report as it stands, also before it is made."""
        with self._room.read() as session:
            batch = batch_of(session, batch_id, self._room.today())
            rows = store.pieces(session, batch_id)
            classes: dict[str, dict[Verdict, int]] = {}
            for code, verdict, count in store.by_category(session, batch_id):
                if verdict:
                    classes.setdefault(code, {})[Verdict(verdict)] = count
            early = [row for row in rows if row.early_reason]
            codes = {piece.id: piece.due.row.code for piece in self._look(session, early)}
        reasons: dict[tuple[Verdict, str], int] = {}
        for row in rows:
            if row.verdict:
                key = (Verdict(row.verdict), row.reason)
                reasons[key] = reasons.get(key, 0) + 1
        counted = sorted(reasons.items(), key=lambda one: -one[1])
        return ReportView(
            batch=batch,
            progress=batch.progress,
            by_category=tuple(classes.items()),
            reasons=tuple((verdict, reason, count) for (verdict, reason), count in counted),
            early=tuple((codes[row.id], row.early_reason) for row in early),
        )

    def drop(self, batch_id: int, reason: str) -> None:
        """Give a batch up; its pieces are free for another, and it stays readable.

        Raises:
            RefusedError: no reason, a list of it is open, or it is over.
        """
        if not reason.strip():
            raise RefusedError(AppraisalRefusal.REASON_MISSING)
        states = (AppraisalState.PANEL, AppraisalState.JUDGING, AppraisalState.REPORTED)
        with self._act("drop_appraisal", reason) as session:
            batch_in(session, batch_id, *states)
            lists = store_lists.of_appraisal(session, batch_id)
            if any(one.state not in store_lists.OVER for one in lists):
                raise RefusedError(AppraisalRefusal.LIST_OPEN)
            store.change(
                session,
                batch_id,
                state=AppraisalState.DROPPED.value,
                ended_at=session.at,
                ended_reason=reason.strip(),
            )
            store.let_go(session, batch_id)

    def back_to_units(self) -> list[Piece]:
        """Return what panels sent back to its department to be completed (D-08)."""
        with self._room.read() as session:
            return self._look(session, store.with_verdict(session, Verdict.BACK.value))

    def to_refile(self) -> list[Piece]:
        """Return what panels want in a new file that has none yet (D-09)."""
        with self._room.read() as session:
            return self._look(session, store.unrefiled(session))

    def note_refiled(self, piece_id: int, record_id: int) -> None:
        """Note as which new file a piece is kept (D-09).

        Raises:
            RefusedError: its verdict is another, or it has a file already.
        """
        with self._act("note_refiled") as session:
            if piece_id not in {row.id for row in store.unrefiled(session)}:
                raise RefusedError(AppraisalRefusal.NOT_FOUND)
            store.note_refiled(session, piece_id, record_id)

    def note_refiled_as(self, piece_id: int, code: str) -> None:
        """Note by its code, typed or scanned, as which new file a piece is kept (D-09).

        Raises:
            RefusedError: no file has the code, it is the piece itself, or as above.
        """
        with self._room.read() as session:
            target, piece = resolve(session, code), store.piece(session, piece_id)
        if not isinstance(target, File):
            raise RefusedError(AppraisalRefusal.NEW_FILE_UNKNOWN, code=code.strip() or "–")
        if piece is not None and piece.record_id == target.record_id:
            raise RefusedError(AppraisalRefusal.NEW_FILE_IS_THE_OLD, code=code.strip())
        self.note_refiled(piece_id, target.record_id)

    def _look(self, session: Session, rows: Sequence[store.PieceRow]) -> list[Piece]:
        return look(session, self._review, rows, self._room.today())

    def _act(self, action: str, reason: str = "") -> AbstractContextManager[Session]:
        topics = (Topic.DESTRUCTION, Topic.RETENTION, Topic.RECORDS, Topic.BOXES)
        return self._room.act(action, *topics, right=Right.REVIEW, reason=reason.strip())
