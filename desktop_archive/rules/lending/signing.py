"""Signing: who may sign for a post, deputies with dates, pictures of signed forms (L-02, R-05)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum


class SigningRefusal(Enum):
    """Why a signature or the picture of one is not taken (L-02, R-04)."""

    WRONG_POST = "wrong_post"
    DEPUTY_NOT_IN_OFFICE = "deputy_not_in_office"
    ENTERED_BY_APPROVER = "entered_by_approver"
    SIGNED_BEFORE_ASKED = "signed_before_asked"
    REFUSAL_STANDS = "refusal_stands"
    SHEET_UNREADABLE = "sheet_unreadable"
    SHEET_TOO_LARGE = "sheet_too_large"
    SHEET_THERE = "sheet_there"
    SHEET_CHANGED = "sheet_changed"
    REQUEST_CLOSED = "request_closed"


class DeputyRefusal(Enum):
    """Why a deputy is not named (R-05)."""

    NAME_MISSING = "name_missing"
    POST_MISSING = "post_missing"
    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"
    APPOINTER_MISSING = "appointer_missing"
    NAMES_HIMSELF = "names_himself"
    ALREADY_ENDED = "already_ended"


@dataclass(frozen=True, slots=True)
class Deputy:
    """Who signs for a post from one day to another."""

    post: str
    name: str
    first: date
    last: date

    def signs_on(self, day: date) -> bool:
        """Return whether the deputy may sign on a day."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Who signs: the name, and the post of the account if it has one."""

    name: str
    post: str = ""


def deputises(signer: Signer, post: str, day: date, deputies: Iterable[Deputy]) -> bool:
    """Return whether somebody signs for a post in its holder's place on a day (R-05)."""
    return any(one.name == signer.name and one.signs_on(day) for one in _of_post(deputies, post))


def signer_refusal(
    signer: Signer, post: str, day: date, deputies: Iterable[Deputy]
) -> SigningRefusal | None:
    """Return why somebody may not sign for a post on a day, or None.

    A deputy signs within the dates only; an account with a post signs for that post, or as the
    deputy of another.
    """
    known = list(deputies)
    if deputises(signer, post, day, known):
        return None
    if any(one.name == signer.name for one in _of_post(known, post)) and signer.post != post:
        return SigningRefusal.DEPUTY_NOT_IN_OFFICE
    return SigningRefusal.WRONG_POST if signer.post not in ("", post) else None


@dataclass(frozen=True, slots=True)
class Word:
    """One decision of a post: when, which way, and whether a password confirmed it."""

    on: date
    agreed: bool
    entered: bool


def overruling_refusal(earlier: Word, word: Word) -> SigningRefusal | None:
    """Return why a decision does not take the place of an earlier one, or None (L-02, R-04).

    A refusal that a password confirmed yields only to a later word confirmed so too.
    """
    stands = earlier.entered and not earlier.agreed
    weaker = not word.entered or word.on < earlier.on
    return SigningRefusal.REFUSAL_STANDS if stands and weaker else None


def _of_post(deputies: Iterable[Deputy], post: str) -> list[Deputy]:
    return [one for one in deputies if one.post == post]


def deputy_refusal(deputy: Deputy, appointed_by: str, entered_by: str) -> DeputyRefusal | None:
    """Return why a deputy is not named so, or None; nobody enters his own name (R-05)."""
    checks = (
        (DeputyRefusal.POST_MISSING, not deputy.post),
        (DeputyRefusal.NAME_MISSING, not deputy.name),
        (DeputyRefusal.ENDS_BEFORE_IT_BEGINS, deputy.last < deputy.first),
        (DeputyRefusal.APPOINTER_MISSING, not appointed_by),
        (DeputyRefusal.NAMES_HIMSELF, deputy.name in {appointed_by, entered_by}),
    )
    return next((reason for reason, applies in checks if applies), None)


#: No picture of one sheet is larger.
LARGEST_SHEET = 50 * 1024 * 1024
#: Nor has it more dots: an A3 sheet at 400 dpi has half as many.
MOST_PIXELS = 60_000_000
_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"II*\x00", "tif"),
    (b"MM\x00*", "tif"),
    (b"%PDF-", "pdf"),
)


def sheet_kind(beginning: bytes) -> str:
    """Return what kind of picture a file is by how it begins, whatever its name says."""
    return next((kind for start, kind in _BEGINNINGS if beginning.startswith(start)), "")
