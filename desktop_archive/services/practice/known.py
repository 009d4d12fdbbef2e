"""What is known of the practice room before it is made: who is in it, how large it is."""

from dataclasses import dataclass

#: Everybody in the practice room has this password; it guards nothing.
PASSWORD = "practice-room"  # noqa: S105  shown on the sign-in page of the practice room
CLERK = "linxiao"
HEAD = "zhoumin"

#: The size that opens at once and still looks like a real room.
USUAL_FILES, USUAL_BOXES = 2_400, 240


@dataclass(frozen=True, slots=True)
class PracticeSize:
    """How much is invented, and from which seed."""

    files: int = USUAL_FILES
    boxes: int = USUAL_BOXES
    seed: int = 2026


USUAL_SIZE = PracticeSize()
