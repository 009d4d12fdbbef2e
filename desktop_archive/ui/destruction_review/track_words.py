"""What the track says: names and counts of its marks, who is awaited, what is missing."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.rules.destruction.track import Stage
from desktop_archive.services.destruction.models import SlotView
from desktop_archive.ui.destruction_review.stage_page import Standing
from desktop_archive.ui.destruction_review.track_bar import MARK_OF, Mark, MarkShown, where
from desktop_archive.ui.destruction_review.words import say_awaited, say_post, say_seat
from desktop_archive.ui.words import say_list

_AT_LEAST = 2


class TrackWords(QObject):
    """Says a batch's track in the language of the window."""

    def now(self, standing: Standing) -> Mark:
        """Return the mark at which a batch stands, also when it ended early."""
        detail = standing.detail
        if detail is not None and detail.summary.state is ListState.REFUSED:
            return Mark.DECISION
        if detail is None and standing.stage is Stage.CLOSED:
            return Mark.REPORT
        return MARK_OF[standing.stage]

    def marks(self, standing: Standing, due: int) -> list[MarkShown]:
        """Return all ten marks, each with what it counts."""
        now = self.now(standing)
        is_over = standing.stage is Stage.CLOSED and now is Mark.RECORD
        shown = []
        for mark in Mark:
            phase = where(mark, now, is_over=is_over)
            caption = f"{due:,}" if mark is Mark.DUE else self._caption(mark, standing)
            shown.append(MarkShown(self.word(mark), caption, phase))
        return shown

    def word(self, mark: Mark) -> str:
        """Return the name of a mark."""
        words = {
            Mark.DUE: self.tr("Due list"),
            Mark.PANEL: self.tr("Panel"),
            Mark.VERDICTS: self.tr("Verdicts"),
            Mark.REPORT: self.tr("Report"),
            Mark.LIST: self.tr("List"),
            Mark.OPINIONS: self.tr("Opinions"),
            Mark.DECISION: self.tr("Decision"),
            Mark.COLLECTING: self.tr("Collect, count"),
            Mark.DESTROYING: self.tr("Destroy"),
            Mark.RECORD: self.tr("Record"),
        }
        return words[mark]

    def _caption(self, mark: Mark, standing: Standing) -> str:
        counts: dict[Mark, Callable[[Standing], str]] = {
            Mark.PANEL: self._panel,
            Mark.VERDICTS: self._verdicts,
            Mark.REPORT: lambda s: (s.batch.reported_on or "") if s.batch else "",
            Mark.LIST: self._lines,
            Mark.OPINIONS: self._opinions,
            Mark.DECISION: self._decision,
            Mark.COLLECTING: self._counted,
            Mark.DESTROYING: self._supervisors,
            Mark.RECORD: lambda s: s.run.record_number if s.run else "",
        }
        return counts[mark](standing) if mark in counts else ""

    def _panel(self, standing: Standing) -> str:
        batch = standing.batch
        if batch is None:
            return ""
        seated = sum(one.released_on is None for one in batch.panel)
        return self.tr("%n member(s)", "", seated)

    @staticmethod
    def _verdicts(standing: Standing) -> str:
        if standing.batch is None:
            return ""
        progress = standing.batch.progress
        return f"{progress.judged:,} / {progress.total:,}"

    def _lines(self, standing: Standing) -> str:
        detail = standing.detail
        return "" if detail is None else self.tr("%n line(s)", "", len(detail.lines))

    def _opinions(self, standing: Standing) -> str:
        detail, batch = standing.detail, standing.batch
        if detail is not None and detail.slots:
            slots = [one for one in detail.slots if one.part is not Part.DECISION]
            given = sum(one.word is not None for one in slots)
            return f"{given} / {len(slots)}"
        if batch is None:
            return ""
        seats = sum(one.part is not Part.DECISION for one in batch.profile.seats)
        return self.tr("%n post(s)", "", seats)

    def _decision(self, standing: Standing) -> str:
        summary = standing.detail.summary if standing.detail else None
        if summary is None:
            return ""
        if summary.state is ListState.REFUSED:
            return self.tr("refused")
        if summary.decided_on:
            return summary.decided_on
        return self.tr("by {0}").format(summary.decide_by) if summary.decide_by else ""

    @staticmethod
    def _counted(standing: Standing) -> str:
        if standing.run is None:
            return ""
        count = standing.run.count
        return f"{count.counted:,} / {count.expected:,}"

    def _supervisors(self, standing: Standing) -> str:
        if standing.run is None:
            return self.tr("2 people or more")
        named = sum(one.released_on is None for one in standing.run.supervisors)
        return self.tr("%n supervisor(s)", "", named)

    # --- who is awaited, what is missing ------------------------------------------------------

    def awaited(self, standing: Standing) -> str:
        """Return in words who has to act now."""
        words = self._who(standing)
        return self.tr("Awaited: {0}").format(words) if words else self._ended(standing)

    def _who(self, standing: Standing) -> str:
        detail = standing.detail
        if standing.stage in (Stage.OPINIONS, Stage.DECISION) and detail is not None:
            slots = [one for one in detail.slots if one.is_awaited]
            return say_list([say_seat(one) for one in slots]) or say_awaited(detail.summary.awaited)
        if standing.stage is Stage.AFTER_SIGNATURES and standing.run is not None:
            names = [
                one.name
                for one in standing.run.supervisors
                if one.released_on is None and one.after is None
            ]
            return say_list(names)
        executor = standing.run.executor if standing.run else ""
        words = {
            Stage.PANEL: self.tr("who names the panel and takes in what is due"),
            Stage.VERDICTS: self.tr("the panel, piece by piece"),
            Stage.REPORT: self.tr("the report of the panel"),
            Stage.LIST: self.tr("who makes the list and freezes it"),
            Stage.COLLECTING: executor or self.tr("who carries it out"),
            Stage.DESTROYING: executor,
            Stage.RECORD: self.tr("the report to the panel"),
        }
        return words.get(standing.stage, "")

    def _ended(self, standing: Standing) -> str:
        """Return how a batch that is over came to its end."""
        detail = standing.detail
        if detail is None:
            return self.tr("Closed: nothing was to be destroyed.")
        if detail.summary.state is ListState.REFUSED:
            return self.tr("Refused: everything went back to its place.")
        return self.tr("Closed: the list is kept for ever.")

    def missing(self, standing: Standing) -> str:
        """Return in words what the stage still lacks."""
        finders: dict[Stage, Callable[[Standing], str]] = {
            Stage.PANEL: self._missing_panel,
            Stage.VERDICTS: self._missing_verdicts,
            Stage.OPINIONS: self._missing_opinions,
            Stage.DECISION: self._missing_decision,
            Stage.COLLECTING: self._missing_count,
            Stage.AFTER_SIGNATURES: self._missing_after,
        }
        find = finders.get(standing.stage)
        words = find(standing) if find else ""
        return self.tr("Missing: {0}").format(words) if words else ""

    def _missing_panel(self, standing: Standing) -> str:
        batch = standing.batch
        if batch is None:
            return ""
        parts = [say_post(one.post) for one in batch.lacking]
        if not batch.line.pieces:
            parts.append(self.tr("pieces"))
        return say_list(parts)

    def _missing_verdicts(self, standing: Standing) -> str:
        batch = standing.batch
        return self.tr("%n verdict(s)", "", batch.progress.unjudged) if batch else ""

    def _missing_opinions(self, standing: Standing) -> str:
        return self._words_left(standing, lambda one: one.part is not Part.DECISION)

    def _words_left(self, standing: Standing, wanted: Callable[[SlotView], bool]) -> str:
        slots = standing.detail.slots if standing.detail else ()
        left = sum(one.word is None and wanted(one) for one in slots)
        return self.tr("%n signature(s)", "", left) if left else ""

    def _missing_decision(self, standing: Standing) -> str:
        summary = standing.detail.summary if standing.detail else None
        if summary is None or not summary.is_late:
            return ""
        return self.tr("the decision, overdue since {0}: waiting, never approved").format(
            summary.decide_by
        )

    def _missing_count(self, standing: Standing) -> str:
        run = standing.run
        if run is None:
            return ""
        parts = []
        if run.count.missing:
            parts.append(self.tr("%n piece(s)", "", run.count.missing))
        watching = [one for one in run.supervisors if one.released_on is None]
        if len(watching) < _AT_LEAST:
            parts.append(self.tr("%n supervisor(s)", "", _AT_LEAST - len(watching)))
        unsigned = sum(one.before is None for one in watching)
        if unsigned:
            parts.append(self.tr("%n signature(s)", "", unsigned))
        return say_list(parts)

    def _missing_after(self, standing: Standing) -> str:
        watching = standing.run.supervisors if standing.run else ()
        left = sum(one.released_on is None and one.after is None for one in watching)
        return self.tr("%n signature(s)", "", left) if left else ""
