"""Signing: the password is asked each time, opens the key for one signature, and is forgotten."""

from dataclasses import dataclass, field

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.signatures import KeyRefusal, SignedFacts, SignedThing, signed_text
from desktop_archive.services import ed25519, signing_keys
from desktop_archive.services.accounts import Door
from desktop_archive.services.actors import Actor
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import signatures as store_signatures
from desktop_archive.store.database import Session
from desktop_archive.store.signatures import KeyRow, SignatureRow

__all__ = ["Pen", "SignatureRow", "Signatures"]


@dataclass(slots=True)
class Pen:
    """An opened key: good for one signature."""

    actor: Actor
    _key: KeyRow
    _secret: bytes | None = field(repr=False)

    def sign(self, session: Session, thing: SignedThing) -> int:
        """Sign in a running act and return the signature's id; the key is forgotten after it.

        Raises:
            RefusedError: this pen has signed already, or its key was revoked meanwhile.
        """
        if self._secret is None:
            raise RefusedError(KeyRefusal.PEN_USED)
        live = store_signatures.live_key(session, self.actor.account_id)
        if live is None or live.id != self._key.id:
            raise RefusedError(KeyRefusal.KEY_REVOKED, name=self.actor.name)
        facts = SignedFacts(
            register=signing_keys.register_id(session),
            thing=thing,
            signer=self.actor.login,
            name=self.actor.name,
            key=self._key.fingerprint,
            signed_at=session.at,
            head=store_signatures.head(session),
        )
        written = ed25519.sign(self._secret, signed_text(facts))
        self._secret = None
        row = SignatureRow(
            id=0,
            key_id=self._key.id,
            signer=facts.signer,
            name=facts.name,
            thing=thing,
            signed_at=facts.signed_at,
            head=facts.head,
            signature=written,
        )
        return store_signatures.add_signature(session, row)


class Signatures:
    """Hands out pens and shows what was signed."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._door = Door(room)

    def take_pen(self, login: str, password: str, right: Right | None = None) -> Pen:
        """Open somebody's key with the password, for one signature in the act that follows.

        Who signs need not be who is signed in: six persons sign at one desk.

        Raises:
            RefusedError: wrong password, locked out, disabled, the right is missing, or no key.
        """
        actor = self._door.confirm(login, password, right)
        with self._room.read() as session:
            account = store_accounts.by_id(session, actor.account_id)
            key, secret = signing_keys.open_key(session, account, password)
        return Pen(actor, key, secret)

    def under(self, number: str) -> list[SignatureRow]:
        """Return the signatures under a list, in the order in which they were given."""
        with self._room.read() as session:
            return store_signatures.signatures(session, number)
