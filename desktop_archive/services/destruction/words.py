"""Keeping a word under a list: signed with an own key, or read off a signed sheet (D-15, D-22)."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_archive.rules.destruction.profiles import CLERKS, Part
from desktop_archive.rules.destruction.signing import (
    Word,
    WordForm,
    WordRefusal,
    same_person,
    statement,
)
from desktop_archive.rules.lending.signing import Signer, deputises, signer_refusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.signatures import SignedThing
from desktop_archive.services.actors import Actor
from desktop_archive.services.destruction.models import WordView
from desktop_archive.services.lending.deputies import terms
from desktop_archive.services.lending.sheets import kept_beside, looked_at
from desktop_archive.services.room import Room
from desktop_archive.services.signatures.desk import Pen
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import words as store
from desktop_archive.store.destruction.lists import ListRow
from desktop_archive.store.destruction.words import WordRow

#: The kind of what is signed, as the signatures call it.
SIGNED_KIND = "destruction_list"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The picture of a signed sheet, as it lies beside the register."""

    sha256: str
    kind: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands: at a seat of the list, or with a supervisor of a count."""

    seat_id: int | None = None
    supervisor_id: int | None = None
    round: int = 0


def keep_sheet(room: Room, picture: Path | None) -> Sheet:
    """Keep the picture of a signed sheet beside the register.

    Raises:
        RefusedError: there is none, it is no picture, or it is too large.
    """
    if picture is None:
        raise RefusedError(WordRefusal.PROOF_MISSING)
    kind, _ = looked_at(picture)
    return Sheet(kept_beside(room, picture, kind), kind)


def keep_entered(session: Session, row: ListRow, word: Word, place: Place, pen: Pen) -> None:
    """Sign a word with the key of who gives it, and keep both (F21)."""
    signed = pen.sign(
        session,
        SignedThing(
            kind=SIGNED_KIND,
            number=row.number,
            version=row.version,
            digest=word.digest,
            act=word.part.value,
            post=word.post,
            verdict="agreed" if word.agreed else "refused",
            statement=statement(word),
        ),
    )
    login = pen.actor.login
    proof = {"form": WordForm.ENTERED.value, "account": login, "signature_id": signed}
    _keep(session, row, word, place, entered_by=login, **proof)


def keep_paper(
    session: Session, row: ListRow, word: Word, place: Place, sheet: Sheet, by: Actor
) -> None:
    """Keep a word that was read off a signed sheet.

    Raises:
        RefusedError: who enters it is the person who would have signed.
    """
    own = word.part is Part.PANEL or word.post in CLERKS
    if same_person(by.name, word.name) and not own:
        raise RefusedError(WordRefusal.ENTERED_BY_SIGNER, name=by.name)
    proof = {"form": WordForm.PAPER.value, "sheet": sheet.sha256, "sheet_kind": sheet.kind}
    _keep(session, row, word, place, entered_by=by.login, **proof)


def _keep(session: Session, row: ListRow, word: Word, place: Place, **proof: object) -> None:
    store.add_word(
        session,
        list_id=row.id,
        seat_id=place.seat_id,
        supervisor_id=place.supervisor_id,
        round=place.round,
        part=word.part.value,
        post=word.post,
        unit_id=word.unit_id,
        name=word.name,
        agreed=word.agreed,
        opinion=word.opinion,
        remark=word.remark,
        digest=word.digest,
        signed_on=word.on.isoformat(),
        **proof,
    )


def refuse_other_post(session: Session, actor: Actor, post: str, on: date) -> None:
    """Let nobody sign for a post that is not held: a deputy neither (R-05, F20).

    Raises:
        RefusedError: the account signs for another post, or as a deputy.
    """
    known = terms(session, post)
    signer = Signer(name=actor.name, post=actor.post)
    if actor.post != post and deputises(signer, post, on, known):
        raise RefusedError(WordRefusal.DEPUTY_SIGNS, name=actor.name)
    if signer_refusal(signer, post, on, known) is not None:
        raise RefusedError(WordRefusal.WRONG_POST, name=actor.name)


def word_view(row: WordRow) -> WordView:
    """Return a word as it is shown."""
    return WordView(
        name=row.name,
        on=row.signed_on,
        agreed=row.agreed,
        opinion=row.opinion,
        form=WordForm(row.form),
        entered_by=row.entered_by,
        at=row.at,
        account=row.account,
        signature_id=row.signature_id,
        sheet=row.sheet,
        sheet_kind=row.sheet_kind,
        digest=row.digest,
        remark=row.remark,
    )
