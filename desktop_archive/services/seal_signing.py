"""Signatures under seals: two persons sign a day's sheet (X-14, X-26)."""

from typing import Final

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.seals import SealRefusal, seal_digest
from desktop_archive.rules.signatures import SignedThing
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.services.sealing import SealDesk
from desktop_archive.services.signatures.desk import Signatures
from desktop_archive.store import seals as store_seals
from desktop_archive.store import signatures as store_signatures
from desktop_archive.store.database import Session
from desktop_archive.store.seals import SealRow
from desktop_archive.store.signatures import SignatureRow

#: What a signature under a seal is of.
SEAL_KIND: Final = "seal"


class SealSigning:
    """Puts signatures under seals, and tells them."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._seals, self._signatures = SealDesk(room), Signatures(room)

    def sign(self, number: int, login: str, password: str) -> SealRow:
        """Put somebody's signature under a seal; two persons sign a day's sheet.

        Raises:
            RefusedError: wrong password, no key, or this person signed it already.
        """
        seal = self._seals.find(number)
        pen = self._signatures.take_pen(login, password, Right.QUERY)
        if any(one.signer == pen.actor.login for one in self.signatures(seal.number)):
            raise RefusedError(SealRefusal.SIGNED_ALREADY, name=pen.actor.name)
        with self._room.act("sign_seal", Topic.AUDIT) as session:
            thing = SignedThing(
                kind=SEAL_KIND,
                number=str(seal.number),
                version=1,
                digest=seal.digest,
                act="seal",
                post=pen.actor.post,
            )
            pen.sign(session, thing)
        return seal

    def signatures(self, number: int) -> list[SignatureRow]:
        """Return the signatures under a seal."""
        with self._room.read() as session:
            found = store_signatures.signatures(session, str(number))
        return [one for one in found if one.thing.kind == SEAL_KIND]


def seal_digest_now(session: Session, number: str, _version: int) -> str | None:
    """Return what a seal's own words come to now, for whoever checks a signature under it."""
    found = store_seals.by_number(session.connection, int(number)) if number.isdecimal() else None
    return None if found is None else seal_digest(found.facts)


def nothing_said(session: Session) -> dict[int, str]:
    """Return what is said beside the signatures under seals: nothing."""
    found = store_signatures.signatures(session)
    return {one.id: "" for one in found if one.thing.kind == SEAL_KIND}


def none_unsigned(_session: Session) -> list[tuple[str, str, int]]:
    """Return what claims to be signed and is not: a seal claims nothing."""
    return []
