"""Posts, seats and verdicts of the review in the language of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_archive.rules.destruction.appraisal import Verdict
from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.rules.posts import KNOWN_POSTS
from desktop_archive.rules.retention import Blocker
from desktop_archive.services.destruction.due import DueLine
from desktop_archive.services.destruction.models import Awaited, SlotView
from desktop_archive.ui.words import say, say_list, say_names

#: The tone of a verdict, wherever it is shown.
VERDICT_TONES = {
    Verdict.KEEP: "done",
    Verdict.EXTEND: "look",
    Verdict.DESTROY: "refused",
    Verdict.REFILE: "accent",
    Verdict.BACK: "neutral",
}
#: The tone of a list's state.
LIST_TONES = {
    ListState.DRAFT: "neutral",
    ListState.SIGNING: "look",
    ListState.DECIDING: "look",
    ListState.APPROVED: "done",
    ListState.REFUSED: "refused",
    ListState.COLLECTING: "accent",
    ListState.COUNTED: "accent",
    ListState.SHREDDED: "refused",
    ListState.DESTROYED: "done",
    ListState.CLOSED: "done",
    ListState.SUPERSEDED: "neutral",
    ListState.DROPPED: "neutral",
}


def say_post(post: str) -> str:
    """Return what a post of the review is called."""
    return say_names(KNOWN_POSTS[post]) if post in KNOWN_POSTS else post


def post_choices() -> list[tuple[str, str]]:
    """Return every post that a seat can name, to choose from."""
    return [(code, say_post(code)) for code in KNOWN_POSTS]


def say_seat(seat: SlotView | Awaited) -> str:
    """Return who signs: the post, for which unit, and whose name stands for it."""
    return " · ".join(part for part in (say_post(seat.post), seat.unit, seat.name) if part)


def say_awaited(seats: Sequence[Awaited]) -> str:
    """Return who is awaited, as a list."""
    return say_list([say_seat(seat) for seat in seats])


def say_blocker(blocker: Blocker, found: DueLine) -> str:
    """Return why a piece is not destroyed now."""
    return say(blocker, due=found.clock.due_on, day=found.clock.due_on)


class VerdictWords(QObject):
    """The short words of the verdicts, for lists, bars and keys."""

    def short(self, verdict: Verdict) -> str:
        """Return the shortest word for a verdict."""
        words = {
            Verdict.KEEP: self.tr("Keep"),
            Verdict.EXTEND: self.tr("Extend"),
            Verdict.DESTROY: self.tr("Destroy"),
            Verdict.REFILE: self.tr("Refile"),
            Verdict.BACK: self.tr("Back"),
        }
        return words[verdict]
