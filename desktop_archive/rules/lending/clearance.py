"""What a leaving person still has, and the notebooks for excerpts (U-08 to U-10)."""

from dataclasses import dataclass
from enum import Enum


class HeldKind(Enum):
    """What somebody may still have, in the order of the slip (U-09)."""

    LOAN = "loan"
    READING = "reading"
    ELECTRONIC = "electronic"
    NOTEBOOK = "notebook"
    TRANSFER = "transfer"
    BREACH = "breach"
    CASE = "case"
    CARD = "card"


class ClearanceRefusal(Enum):
    """Why a departure is not carried on (U-08, U-09)."""

    NOT_CLEAR = "not_clear"
    NO_SUCH_PERSON = "no_such_person"
    NOT_LEAVING = "not_leaving"
    LEAVES_ALREADY = "leaves_already"
    LEFT_ALREADY = "left_already"
    OUTCOME_MISSING = "outcome_missing"
    NO_OPEN_TRANSFER = "no_open_transfer"


class NotebookRefusal(Enum):
    """Why a notebook is not issued or not taken back (U-10)."""

    NO_SUCH_PERSON = "no_such_person"
    READER_LEFT = "reader_left"
    PAGES_MISSING = "pages_missing"
    NOT_OUT = "not_out"
    FINDING_UNSAID = "finding_unsaid"


@dataclass(frozen=True, slots=True)
class NotebookCheck:
    """What was seen when a notebook came back: its pages, and a word where they differ."""

    pages: int
    remark: str = ""


def issue_refusal(pages: int, *, is_known: bool, has_left: bool) -> NotebookRefusal | None:
    """Return why a notebook is not issued, or None (U-10)."""
    if not is_known:
        return NotebookRefusal.NO_SUCH_PERSON
    if has_left:
        return NotebookRefusal.READER_LEFT
    return None if pages > 0 else NotebookRefusal.PAGES_MISSING


def return_refusal(issued: int, check: NotebookCheck, *, is_out: bool) -> NotebookRefusal | None:
    """Return why a notebook is not taken back; a missing page needs a word (U-10)."""
    if not is_out:
        return NotebookRefusal.NOT_OUT
    if check.pages != issued and not check.remark.strip():
        return NotebookRefusal.FINDING_UNSAID
    return None
