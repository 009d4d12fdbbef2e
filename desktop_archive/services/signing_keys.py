"""Keys in a running act: made, closed anew when the password changes, revoked (F21, F22)."""

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.signatures import KeyFacts, KeyRefusal, fingerprint, key_text
from desktop_archive.services import ed25519
from desktop_archive.store import room as store_room
from desktop_archive.store import signatures as store_signatures
from desktop_archive.store.accounts import StoredAccount
from desktop_archive.store.database import Session
from desktop_archive.store.signatures import KeyRow

#: Why a key was revoked by the program itself: nobody can open it any more.
PASSWORD_SET_ANEW = "password_set_anew"  # noqa: S105  a reason, not a secret


def register_id(session: Session) -> str:
    """Return what tells this register from every other."""
    return store_room.facts(session).get("register_id", "")


def enrol(session: Session, account: StoredAccount, password: str) -> int:
    """Make a key for an account and keep it closed with its password; return its id.

    Raises:
        RefusedError: the account has a key in force.
    """
    if store_signatures.live_key(session, account.id) is not None:
        raise RefusedError(KeyRefusal.KEY_THERE, name=account.display_name)
    secret = ed25519.new_key()
    facts = KeyFacts(
        register=register_id(session),
        signer=account.login,
        name=account.display_name,
        public_key=ed25519.public_half(secret),
        enrolled_at=session.at,
        head=store_signatures.head(session),
    )
    key_id = store_signatures.add_key(
        session,
        account.id,
        account.display_name,
        public_key=facts.public_key,
        fingerprint=fingerprint(facts.public_key),
        enrolled_at=facts.enrolled_at,
        head_seq=facts.head.seq,
        head_hash=facts.head.hash,
        proof=ed25519.sign(secret, key_text(facts)),
    )
    store_signatures.wrap(session, key_id, ed25519.close(secret, password, account.login))
    return key_id


def open_key(session: Session, account: StoredAccount, password: str) -> tuple[KeyRow, bytes]:
    """Return the key in force of an account with its secret half.

    Raises:
        RefusedError: there is none, or it does not open with this password.
    """
    key = store_signatures.live_key(session, account.id)
    if key is None:
        raise RefusedError(KeyRefusal.NO_KEY, name=account.display_name)
    wrapped = store_signatures.wrapping(session, key.id)
    try:
        secret = ed25519.open_closed(wrapped, password, account.login)
    except ed25519.ClosedKeyError as error:
        raise RefusedError(KeyRefusal.KEY_CLOSED, name=account.display_name) from error
    if ed25519.public_half(secret) != key.public_key:
        raise RefusedError(KeyRefusal.KEY_CLOSED, name=account.display_name)
    return key, secret


def close_anew(session: Session, account: StoredAccount, old: str, new: str) -> None:
    """Close the key in force with a new password; one that does not open is revoked."""
    if store_signatures.live_key(session, account.id) is None:
        return
    try:
        key, secret = open_key(session, account, old)
    except RefusedError:
        revoke(session, account, PASSWORD_SET_ANEW, account.login)
        return
    store_signatures.wrap(session, key.id, ed25519.close(secret, new, account.login))


def revoke(session: Session, account: StoredAccount, reason: str, by: str) -> bool:
    """Revoke the key in force: it signs nothing more, what it signed stays good."""
    key = store_signatures.live_key(session, account.id)
    if key is None:
        return False
    store_signatures.change_key(
        session,
        key.id,
        revoked_at=session.at,
        revoked_seq=store_signatures.head(session).seq,
        revoked_reason=reason,
        revoked_by=by,
    )
    return True
