"""What a day begins with: due list and counts."""

from pathlib import Path

from benchmarks.rooms import enter
from benchmarks.timing import Figure, median, milliseconds
from desktop_archive.services.destruction.due import DestructionReview, DueKind
from desktop_archive.services.today import TodayDesk


def figures(path: Path) -> list[Figure]:
    """Measure what is looked up every morning."""
    with enter(path) as room:
        review, today = DestructionReview(room), TodayDesk(room)
        page = milliseconds(lambda: review.page(DueKind.DUE, 0, 200))
        return [
            Figure("due list, counts", median(milliseconds(review.counts)), "ms", 1000),
            Figure("due list, 200 lines with blockers", median(page), "ms", 300),
            Figure("today's counts", median(milliseconds(today.lines)), "ms", 1000),
        ]
