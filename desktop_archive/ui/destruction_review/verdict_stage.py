"""Judging piece by piece: the list at the left, the piece in the middle, the batch at the right."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget
from typing_extensions import override

from desktop_archive.rules.destruction.appraisal import Verdict
from desktop_archive.rules.destruction.track import Stage
from desktop_archive.rules.names import Names
from desktop_archive.services.catalogue.schedule import PeriodRow, Schedule
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.destruction.models import Batch, Piece, Progress, VerdictDraft
from desktop_archive.ui.destruction_review.piece_pane import PiecePane
from desktop_archive.ui.destruction_review.progress_card import ProgressCard
from desktop_archive.ui.destruction_review.stage_page import StagePage, Standing
from desktop_archive.ui.destruction_review.verdict_form import VerdictForm
from desktop_archive.ui.destruction_review.words import VERDICT_TONES, VerdictWords
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button, Switch
from desktop_archive.ui.widgets.forms import ChoiceField
from desktop_archive.ui.widgets.labels import hint
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_names
from desktop_archive.wording.blockers import blocker_chip

_ALL, _UNJUDGED, _DOUBTFUL = "all", "unjudged", "doubtful"


def _names(period: PeriodRow) -> Names:
    return Names(period.name_en, period.name_zh_cn, period.name_zh_tw)


def _note(piece: Piece) -> str:
    """Return the first thing that makes one look twice, or to when it is extended."""
    given = piece.judgement
    if given is not None and given.extend_to_code:
        return given.extend_to_code
    if piece.due.blockers:
        return blocker_chip(piece.due.blockers[0], current_language())
    return say(piece.doubts[0]) if piece.doubts else ""


def _whole_note(piece: Piece) -> str:
    return "\n".join(say(one) for one in piece.due.blockers) or _note(piece)


def _note_tone(piece: Piece) -> str:
    if piece.judgement is not None and piece.judgement.extend_to_code:
        return "look"
    if piece.due.row.hold_count:
        return "held"
    return "look" if piece.doubts or piece.due.blockers else ""


def _verdict_tone(piece: Piece) -> str:
    return VERDICT_TONES[piece.judgement.verdict] if piece.judgement else "neutral"


def _columns(words: VerdictWords) -> tuple[Column, ...]:
    def verdict(piece: Piece) -> str:
        return words.short(piece.judgement.verdict) if piece.judgement else "·"

    return (
        Column("position", "code", 50, lambda r: f"{r.position:04}", sortable=False),
        Column("title", "text", 96, lambda r: r.due.row.title, sortable=False),
        Column("note", "chip", 76, _note, chip=_note_tone, sortable=False, tip=_whole_note),
        Column("verdict", "chip", 84, verdict, chip=_verdict_tone, sortable=False),
    )


class VerdictStage(StagePage):
    """Keys K E D R B judge the piece and go on to the next without a verdict."""

    def __init__(
        self, desk: DestructionDesk, review: DestructionReview, schedule: Schedule
    ) -> None:
        super().__init__()
        self._desk, self._review, self._schedule = desk, review, schedule
        self._doubtful = 0
        self._ids: list[int] = []
        self._unjudged: set[int] = set()
        self.filter = Switch(kind="compact")
        self.table = Table("verdicts", _columns(VerdictWords(self)))
        self.pane, self.form, self.card = PiecePane(), VerdictForm(), ProgressCard()
        self.clear_verdict = ChoiceField()
        self.clear_button = Button("", kind="compact", on_click=self._judge_clear)
        self._build()
        self.table.row_chosen.connect(self._show_piece)
        self.filter.chosen.connect(lambda _key: self._show_list())
        self.form.given.connect(self._judge)
        self.form.asked.connect(lambda words: self.notice.say(words, Tone.LOOK))
        self.form.taken_back.connect(self._take_back)
        self.retranslate()

    @override
    def first_field(self) -> QWidget:
        return self.table

    @override
    def show_now(self, standing: Standing) -> None:
        batch = standing.batch
        assert batch is not None
        self.card.show_batch(batch)
        self.form.offer_periods(
            [(str(one.id), say_names(_names(one))) for one in self._schedule.periods()]
        )
        self._show_list()

    # --- the list -----------------------------------------------------------------------------

    def _show_list(self, keep: int | None = None) -> None:
        """Show the pieces as filtered, with the cursor on one that is wanted or wants a verdict."""
        batch = self._batch()
        appraisals, key = self._desk.appraisals, batch.line.id
        self._unjudged = set(appraisals.piece_ids(key, _UNJUDGED))
        taken = self.filter.current() or _ALL
        only = None if taken == _ALL else taken
        self._ids = appraisals.piece_ids(key, only)
        self.table.rows.show(
            len(self._ids), lambda offset, limit: appraisals.pieces(key, offset, limit, only=only)
        )
        self._count_filters(len(appraisals.piece_ids(key, _DOUBTFUL)))
        self._choose(keep if keep in self._ids else self._next_after(None))
        self._allow_clear()

    def _count_filters(self, doubtful: int) -> None:
        total = self._batch().progress.total
        self._doubtful = doubtful
        self.filter.set_choices(
            [
                (_ALL, self.tr("All {0}").format(f"{total:,}")),
                (_UNJUDGED, self.tr("Open {0}").format(f"{len(self._unjudged):,}")),
                (_DOUBTFUL, self.tr("Warned {0}").format(f"{doubtful:,}")),
            ]
        )

    def _next_after(self, piece_id: int | None) -> int | None:
        """Return the next piece without a verdict, from here on and then from the top."""
        at = self._ids.index(piece_id) + 1 if piece_id in self._ids else 0
        around = self._ids[at:] + self._ids[:at]
        found = next((one for one in around if one in self._unjudged), None)
        return found if found is not None else next(iter(around), None)

    def _choose(self, piece_id: int | None) -> None:
        if piece_id is None:
            self._show_piece(None)
            return
        self.table.choose(self._ids.index(piece_id))

    def _show_piece(self, piece: Piece | None) -> None:
        self.pane.area.setVisible(piece is not None)
        if piece is None:
            self.form.show_piece(may_take_back=False, why_not=self.tr("Choose a piece first."))
            return
        record = piece.due.row
        holds = self._review.holds.on(record.id) if record.hold_count else []
        like = self._desk.appraisals.like(piece.id)
        held = [one.hold for one in holds]
        self.pane.show_piece(piece, self._batch().progress.total, like, held)
        self.form.show_piece(
            may_take_back=piece.judgement is not None, why_not=self._why_not_judged()
        )

    def _why_not_judged(self) -> str:
        standing = self.standing
        if standing is None or standing.stage in (Stage.VERDICTS, Stage.REPORT):
            return ""
        return self.tr("The report is made: these verdicts stand.")

    # --- verdicts -----------------------------------------------------------------------------

    def _judge(self, draft: VerdictDraft) -> None:
        piece: Piece | None = self.table.current_row()
        if piece is None:
            return
        if self._done(lambda: self._desk.appraisals.judge(piece.id, draft), piece):
            words = self.tr("{0}: {1}").format(piece.due.row.title, say(draft.verdict))
            self.told.emit(words, Tone.DONE)
            self._choose(self._next_after(piece.id))
            self.table.setFocus()

    def _take_back(self) -> None:
        piece: Piece | None = self.table.current_row()
        if piece is None:
            return
        if self._done(lambda: self._desk.appraisals.take_back(piece.id), piece):
            self._show_piece(self.table.current_row())
            self.told.emit(self.tr("Taken back: {0}").format(piece.due.row.title), Tone.PLAIN)

    def _done(self, step: Callable[[], object], piece: Piece) -> bool:
        """Write one verdict; only its line, the bar and the counts are drawn anew."""
        had_open = bool(self._unjudged)

        def write() -> None:
            step()

        if not self.attempt(write):
            return False
        fresh = self._desk.appraisals.piece(piece.id)
        self.table.rows.put(self._ids.index(piece.id), fresh)
        (self._unjudged.add if fresh.judgement is None else self._unjudged.discard)(piece.id)
        self._show_progress(self._desk.appraisals.progress(self._batch().line.id))
        self._count_filters(self._doubtful)
        self._allow_clear()
        if had_open is not bool(self._unjudged):
            # The last verdict, or the first one taken back, moves the batch on the track.
            self.changed.emit()
        return True

    def _show_progress(self, progress: Progress) -> None:
        assert self.standing is not None
        batch = replace(self._batch(), progress=progress)
        self.standing = replace(self.standing, batch=batch)
        self.card.show_progress(progress)
        self.progressed.emit(self.standing)

    def _judge_clear(self) -> None:
        chosen = self.clear_verdict.value()
        if not chosen:
            self.refuse(self.tr("Choose the verdict for the lines without a warning first."))
            return
        verdict = Verdict(chosen)
        draft = self.form.draft(verdict)
        if draft is None:
            self.form.press(verdict)
            return
        self.attempt(lambda: self._judged_clear(draft))

    def _judged_clear(self, draft: VerdictDraft) -> str:
        count = self._desk.appraisals.judge_clear(self._batch().line.id, draft)
        self.clear_verdict.choose("")
        return self.tr("%n line(s) without a warning: {0}", "", count).format(say(draft.verdict))

    def _allow_clear(self) -> None:
        why = self._why_not_judged()
        if not why and not self._unjudged:
            why = self.tr("Every piece has its verdict.")
        self.clear_button.setEnabled(not why)
        self.clear_button.setToolTip(
            hint(why or self.tr("Only lines without a warning; all others are judged one by one."))
        )

    def _batch(self) -> Batch:
        assert self.standing is not None
        assert self.standing.batch is not None
        return self.standing.batch

    # --- how it looks -------------------------------------------------------------------------

    def _build(self) -> None:
        together = row(self.clear_verdict, self.clear_button, space=SPACE[2], margin=SPACE[2])
        together.setStretch(0, 1)
        together.setAlignment(self.clear_button, Qt.AlignmentFlag.AlignBottom)
        head = row(self.filter, None, margin=SPACE[2])
        left = column(head, self.table, together, space=0)
        left.setStretch(1, 1)
        middle = column(self.pane, self.notice, self.form, space=SPACE[3])
        middle.setStretch(0, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(SPACE[3])
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(Card(left, margin=1))
        splitter.addWidget(Card(middle))
        splitter.addWidget(self.card)
        splitter.setSizes([350, 640, 250])
        splitter.setStretchFactor(1, 1)
        self.setLayout(column(splitter))

    @override
    def retranslate(self) -> None:
        self.table.rows.set_headings(
            (self.tr("No."), self.tr("Title"), self.tr("Look"), self.tr("Verdict"))
        )
        self.clear_verdict.set_name(self.tr("All lines without a warning"))
        self.clear_verdict.set_choices(
            [("", self.tr("Choose…")), *((one.value, say(one)) for one in Verdict)]
        )
        self.clear_button.set_words(self.tr("Judge these"))
