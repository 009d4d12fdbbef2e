"""Puts the review together: its desks, the stages of the track, the pages beside it."""

from collections.abc import Callable
from functools import partial

from desktop_archive.services.catalogue.schedule import Schedule
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.due import DestructionReview, DueKind
from desktop_archive.services.people import People
from desktop_archive.services.review_papers import ReviewPapers
from desktop_archive.services.room import Room
from desktop_archive.ui.destruction_review.batch_page import BatchPage
from desktop_archive.ui.destruction_review.collect_stage import CollectStage
from desktop_archive.ui.destruction_review.destroy_stage import DestroyStage
from desktop_archive.ui.destruction_review.destruction_view import DestructionView
from desktop_archive.ui.destruction_review.follow_page import FollowPage
from desktop_archive.ui.destruction_review.list_stage import ListStage
from desktop_archive.ui.destruction_review.lists_page import ListsPage
from desktop_archive.ui.destruction_review.opinion_stage import OpinionStage
from desktop_archive.ui.destruction_review.panel_stage import PanelStage
from desktop_archive.ui.destruction_review.record_stage import RecordStage
from desktop_archive.ui.destruction_review.report_stage import ReportStage
from desktop_archive.ui.destruction_review.stage_page import StagePage
from desktop_archive.ui.destruction_review.track_bar import Mark
from desktop_archive.ui.destruction_review.verdict_stage import VerdictStage
from desktop_archive.ui.destruction_review.view import ReviewView


def make_destruction_view(room: Room, *, loud: bool) -> DestructionView:
    """Return the review of a room; loud lets scans at the shredder be heard."""
    desk, people = DestructionDesk(room), People(room)
    review = DestructionReview(room)
    signing = partial(OpinionStage, desk, room)
    stages: dict[Mark, Callable[[], StagePage]] = {
        Mark.PANEL: partial(PanelStage, desk, people),
        Mark.VERDICTS: lambda: VerdictStage(desk, review, Schedule(room)),
        Mark.REPORT: partial(ReportStage, desk),
        Mark.LIST: partial(ListStage, desk),
        Mark.OPINIONS: signing,
        Mark.DECISION: signing,
        Mark.COLLECTING: partial(CollectStage, desk, people, room, loud=loud),
        Mark.DESTROYING: partial(DestroyStage, desk, people, room),
        Mark.RECORD: partial(RecordStage, desk, room),
    }
    papers = ReviewPapers(room)
    batch = BatchPage(desk, stages, lambda: review.counts()[DueKind.DUE], papers)
    due = ReviewView(review, papers, room, desk)
    return DestructionView(room, due, batch, FollowPage(desk), ListsPage(desk))
