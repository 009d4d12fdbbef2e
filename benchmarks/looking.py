"""What a day and a year's end begin with: due list, counts, holds, trigger events."""

from datetime import timedelta
from pathlib import Path

from benchmarks.rooms import enter
from benchmarks.timing import Figure, median, milliseconds
from desktop_archive.rules.retention.holds import HoldScope
from desktop_archive.services.destruction.due import DestructionReview, DueKind
from desktop_archive.services.retention.holds import HoldWish
from desktop_archive.services.retention.year_end import YearEnd
from desktop_archive.services.room import Room
from desktop_archive.services.today import TodayDesk

_QUESTION = "class:HT year:2015"
_BATCH = 5_000


def figures(path: Path) -> list[Figure]:
    """Measure what is looked up every morning."""
    with enter(path) as room:
        review, today = DestructionReview(room), TodayDesk(room)
        page = milliseconds(lambda: review.page(DueKind.DUE, 0, 200))
        return [
            Figure("due list, counts", median(milliseconds(review.counts)), "ms", 1000),
            Figure("due list, 200 lines with blockers", median(page), "ms", 300),
            *_retention(room, review),
            Figure("today's counts", median(milliseconds(today.lines)), "ms", 1000),
        ]


def _retention(room: Room, review: DestructionReview) -> list[Figure]:
    """Measure a batch, the end of a list, the year's end, a hold and events by question."""
    due = review.counts()[DueKind.DUE]
    batch = milliseconds(lambda: review.page(DueKind.DUE, 0, _BATCH), runs=5)
    end = milliseconds(lambda: review.page(DueKind.DUE, max(0, due - 200), 200), runs=5)
    year = milliseconds(lambda: YearEnd(room).lines(room.today().year), runs=5)
    wish = HoldWish(
        reason="-",
        authority="-",
        review_on=room.today() + timedelta(days=1),
        scope=HoldScope.QUERY,
        query=_QUESTION,
    )
    return [
        Figure(f"due list, a batch of {_BATCH:,} opened", median(batch), "ms", 300),
        Figure(f"due list, the last 200 of {due:,}", median(end), "ms", 1000),
        Figure("year end by class and unit", median(year), "ms", 1000),
        Figure(
            "hold: what a question finds",
            median(milliseconds(lambda: review.holds.count(wish), runs=5)),
            "ms",
            1000,
        ),
        Figure(
            "trigger open: what a question finds",
            median(milliseconds(lambda: review.triggers.waiting(_QUESTION), runs=5)),
            "ms",
            1000,
        ),
    ]
