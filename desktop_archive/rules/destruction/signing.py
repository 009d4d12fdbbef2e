"""A word on a destruction list: whose it is, over what, and why it is not taken (D-15 to D-25)."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_archive.rules.destruction.lists import Slot
from desktop_archive.rules.destruction.profiles import CLERKS, Part


class WordRefusal(Enum):
    """Why a word is not taken."""

    NO_SUCH_SEAT = "no_such_seat"
    ALREADY_SIGNED = "already_signed"
    NOT_YET = "not_yet"
    NAME_MISSING = "name_missing"
    NOT_THE_MEMBER = "not_the_member"
    SAME_PERSON = "same_person"
    MAKER_SIGNS = "maker_signs"
    WRONG_POST = "wrong_post"
    DEPUTY_SIGNS = "deputy_signs"
    ENTERED_BY_SIGNER = "entered_by_signer"
    LIST_CHANGED = "list_changed"
    SIGNED_AHEAD = "signed_ahead"
    SIGNED_BEFORE_FROZEN = "signed_before_frozen"
    OPINION_MISSING = "opinion_missing"
    PROOF_MISSING = "proof_missing"
    NOT_A_SUPERVISOR = "not_a_supervisor"
    CLOCK_SET_BACK = "clock_set_back"


class WordForm(Enum):
    """How a word was given: entered here with an own password, or on paper (D-15)."""

    ENTERED = "entered"
    PAPER = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What somebody says of a frozen list; a head may refuse single lines of it (D-20)."""

    list_number: str
    version: int
    digest: str
    part: Part
    post: str
    unit_id: int | None
    name: str
    agreed: bool
    opinion: str
    on: date
    refused: tuple[int, ...] = ()
    remark: str = ""


def statement(word: Word) -> str:
    """Return everything that was said, as one text that a personal key signs (F21, A14).

    Number, version and digest of the list stand beside it in what is signed, so that a word
    cannot be carried to another list, version or post.
    """
    told = {
        "part": word.part.value,
        "post": word.post,
        "unit": word.unit_id or 0,
        "name": word.name,
        "agreed": word.agreed,
        "opinion": word.opinion,
        "on": word.on.isoformat(),
        "refused": list(word.refused),
        "remark": word.remark,
    }
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def same_person(one: str, other: str) -> bool:
    """Tell whether two names stand for one person; width and spaces do not matter."""
    return name_key(one) == name_key(other) != ""


def name_key(name: str) -> str:
    """Return the form in which names of persons are compared."""
    return "".join(name.split()).casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotsStanding:
    """How a list stands when somebody wants to sign it."""

    slots: tuple[Slot, ...]
    signed: tuple[tuple[Slot, str], ...]
    maker: str
    digest: str
    frozen_on: date
    today: date


def word_refusal(word: Word, slot: Slot | None, standing: SlotsStanding) -> WordRefusal | None:
    """Return why a word on a frozen list is not taken, or None (D-15 to D-19, R-04).

    The steps come in order; nobody signs twice but as a panel member; who made the list signs
    as its clerk only; and who decides gave no opinion, and neither sat on the panel.
    """
    if slot is None:
        return WordRefusal.NO_SUCH_SEAT
    done = {one for one, _ in standing.signed}
    waits = any(one.step < slot.step and one not in done for one in standing.slots)
    member = slot.part is Part.PANEL and not same_person(slot.name, word.name)
    makes = same_person(word.name, standing.maker)
    checks = (
        (WordRefusal.NAME_MISSING, not word.name.strip()),
        (WordRefusal.ALREADY_SIGNED, slot in done),
        (WordRefusal.NOT_YET, waits),
        (WordRefusal.LIST_CHANGED, word.digest != standing.digest),
        (WordRefusal.SIGNED_AHEAD, word.on > standing.today),
        (WordRefusal.SIGNED_BEFORE_FROZEN, word.on < standing.frozen_on),
        (WordRefusal.NOT_THE_MEMBER, member),
        (WordRefusal.SAME_PERSON, _signs_twice(word, slot, standing.signed)),
        (WordRefusal.MAKER_SIGNS, makes and not _may_sign_own(slot)),
        (WordRefusal.OPINION_MISSING, not word.agreed and not word.opinion.strip()),
    )
    return next((reason for reason, applies in checks if applies), None)


def _may_sign_own(slot: Slot) -> bool:
    return slot.part is Part.PANEL or (slot.part is Part.OPINION and slot.post in CLERKS)


def _signs_twice(word: Word, slot: Slot, signed: Iterable[tuple[Slot, str]]) -> bool:
    others = [(one, name) for one, name in signed if same_person(name, word.name)]
    if slot.part is Part.DECISION:
        return bool(others)
    return any(one.part is not Part.PANEL for one, _ in others) and slot.part is not Part.PANEL


def awaited(slots: Iterable[Slot], signed: Collection[Slot]) -> tuple[Slot, ...]:
    """Return the signatures that can be given now: the first step that is not complete."""
    waiting = [slot for slot in slots if slot not in signed]
    first = min((slot.step for slot in waiting), default=0)
    return tuple(slot for slot in waiting if slot.step == first)
