"""Signatures under requests and renewals: whose, for which post, when (L-02, R-04, R-05)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_archive.rules.lending import LoanRefusal, RenewalRefusal
from desktop_archive.rules.lending.signing import (
    Signer,
    SigningRefusal,
    Word,
    deputises,
    overruling_refusal,
    signer_refusal,
)
from desktop_archive.rules.posts import ARCHIVIST
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.deputies import terms
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store.database import Session
from desktop_archive.store.lending import applications as store_applications
from desktop_archive.store.lending.applications import ApplicationRow

#: What stands beside a signature that was given in the place of the post's holder.
DEPUTY = "deputy"


@dataclass(frozen=True, slots=True)
class Signature:
    """Who agreed to a renewal, and when (L-09)."""

    post: str
    name: str
    on: date
    person_id: int | None = None


def refuse_own(session: Session, application: ApplicationRow, post: str, name: str) -> None:
    """Let neither who asks nor who entered the request approve it (R-04).

    An owner's copy is the archivist's own decision, who also enters the request (A-12).
    """
    if name == application.person:
        raise RefusedError(LoanRefusal.APPROVER_IS_APPLICANT, name=name)
    if post != ARCHIVIST and name == store_accounts.name_of(session, application.entered_by):
        raise RefusedError(SigningRefusal.ENTERED_BY_APPROVER, name=name)


def refuse_day(room: Room, application: ApplicationRow, post: str, on: date) -> None:
    """Let nobody sign on paper on a day ahead, or before the request was there (L-02)."""
    if on > room.today():
        raise RefusedError(LoanRefusal.NOT_APPROVED, posts=(post,))
    entered = datetime.fromisoformat(application.created_at).astimezone().date()
    if on < entered:
        raise RefusedError(SigningRefusal.SIGNED_BEFORE_ASKED, date=entered)


def _refuse_overruling(session: Session, application_id: int, post: str, word: Word) -> None:
    """Let a refusal that was entered with a password stand against paper (L-02, R-04)."""
    rows = store_applications.approvals(session, [application_id]).get(application_id, [])
    for row in rows:
        day = date.fromisoformat(row.decided_on)
        earlier = Word(day, agreed=row.decision == "approved", entered=row.form == "entered")
        refusal = overruling_refusal(earlier, word) if row.post == post else None
        if refusal is not None:
            raise RefusedError(refusal, name=row.name, date=day)


def enter_word(  # noqa: PLR0913 - what stands under a form
    session: Session,
    room: Room,
    application_id: int,
    post: str,
    signer: Signer,
    on: date,
    *,
    agreed: bool,
    form: str = "paper",
    person_id: int | None = None,
) -> None:
    """Keep the decision of a post; a deputy signs within the dates only (R-05)."""
    deputies = terms(session, post)
    refusal = signer_refusal(signer, post, on, deputies)
    if refusal is not None:
        raise RefusedError(refusal, name=signer.name, post=post, date=on)
    word = Word(on, agreed=agreed, entered=form == "entered")
    _refuse_overruling(session, application_id, post, word)
    store_applications.sign(
        session,
        application_id,
        post,
        name=signer.name,
        person_id=person_id,
        decided_on=on.isoformat(),
        decision="approved" if agreed else "refused",
        form=form,
        entered_by=room.signed_in().login,
        remark=DEPUTY if deputises(signer, post, on, deputies) else "",
    )


def refuse_renewers(
    session: Session,
    room: Room,
    application: ApplicationRow | None,
    signatures: Sequence[Signature],
) -> None:
    """Hold who agrees to a renewal to what holds for a request (L-09, R-04, R-05)."""
    for one in signatures:
        name = one.name.strip()
        if one.on > room.today():
            raise RefusedError(RenewalRefusal.NOT_APPROVED, posts=(one.post,))
        if name == room.signed_in().name:
            raise RefusedError(SigningRefusal.ENTERED_BY_APPROVER, name=name)
        if application is not None:
            refuse_own(session, application, one.post, name)
        refusal = signer_refusal(Signer(name=name), one.post, one.on, terms(session, one.post))
        if refusal is not None:
            raise RefusedError(refusal, name=name, post=one.post, date=one.on)
