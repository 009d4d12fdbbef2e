"""Copies, excerpts and electronic copies: consent, fee, review, signature (A-09, A-12 to A-18)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum


class CopyKind(Enum):
    """What is made of a record for a reader."""

    COPY = "copy"
    EXCERPT = "excerpt"
    ELECTRONIC = "electronic"


class Review(Enum):
    """What the review of an outsider's excerpt decided (A-09)."""

    NONE = ""
    RELEASED = "released"
    HELD_BACK = "held_back"


class CopyRefusal(Enum):
    """Why a copy is not made, not handed over, not reviewed (A-09, A-12, A-13)."""

    NOT_ASKED_FOR = "not_asked_for"
    PAGES_MISSING = "pages_missing"
    CONTENT_MISSING = "content_missing"
    REVIEW_MISSING = "review_missing"
    HELD_BACK = "held_back"
    ALREADY_HANDED_OVER = "already_handed_over"
    NOTHING_TO_REVIEW = "nothing_to_review"
    REVIEWER_MISSING = "reviewer_missing"
    REVIEWS_OWN = "reviews_own"
    ALREADY_REVIEWED = "already_reviewed"
    NOT_SENT_OUT = "not_sent_out"


def copy_refusal(kind: CopyKind, pages: int, what: str) -> CopyRefusal | None:
    """Return why a copy cannot be entered so, or None (A-13, A-15)."""
    if kind is not CopyKind.ELECTRONIC and pages < 1:
        return CopyRefusal.PAGES_MISSING
    if kind is CopyKind.EXCERPT and not what.strip():
        return CopyRefusal.CONTENT_MISSING
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyFacts:
    """What is known of a copy that was made."""

    from_outside: bool
    review: Review = Review.NONE
    handed_over: bool = False


def hand_over_refusal(facts: CopyFacts) -> CopyRefusal | None:
    """Return why a copy stays here, or None; an outsider's waits for its review (A-09)."""
    checks = (
        (CopyRefusal.ALREADY_HANDED_OVER, facts.handed_over),
        (CopyRefusal.HELD_BACK, facts.review is Review.HELD_BACK),
        (CopyRefusal.REVIEW_MISSING, facts.from_outside and facts.review is Review.NONE),
    )
    return next((reason for reason, applies in checks if applies), None)


def review_refusal(facts: CopyFacts, reviewer: str, parties: Collection[str]) -> CopyRefusal | None:
    """Return why a review is not taken, or None (A-09).

    Nobody reviews an own excerpt, nor enters a review of his own; what was decided stays decided.
    """
    checks = (
        (CopyRefusal.NOTHING_TO_REVIEW, not facts.from_outside or facts.handed_over),
        (CopyRefusal.ALREADY_REVIEWED, facts.review is not Review.NONE),
        (CopyRefusal.REVIEWER_MISSING, not reviewer.strip()),
        (CopyRefusal.REVIEWS_OWN, reviewer.strip() in parties),
    )
    return next((reason for reason, applies in checks if applies), None)


def fee(pages: int, per_page: int) -> int:
    """Return what a copy costs, in fen (A-30)."""
    return pages * per_page


def electronic_due(sent: date, days: int) -> date:
    """Return by when what was sent out has to be sent back (A-28, M-04)."""
    return sent + timedelta(days=days)
