"""The paper of a personal key, printed at enrolment and signed by hand (F21)."""

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.key_printouts import KeySheet
from desktop_archive.rules.posts import POST_NAMES
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.signatures import KeyRefusal, key_code
from desktop_archive.services import printing, signing_keys
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import room as store_room
from desktop_archive.store import signatures as store_signatures
from desktop_archive.store.database import Session
from desktop_archive.store.signatures import KeyRow


class KeyPapers:
    """Draws keys to be signed by their holders."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def write(self, login: str, language: str) -> Printout:
        """Draw every key of an account, or all keys in force, and note that it was drawn.

        Raises:
            RefusedError: there is no such key.
        """
        with self._room.read() as session:
            found = [
                key
                for key in store_signatures.keys(session)
                if key.login == login or (not login and not key.revoked_at)
            ]
            sheets = [self._sheet(session, key, language) for key in found]
        if not found:
            raise RefusedError(KeyRefusal.NO_KEY, name=login)
        made: Printout = printing.paper("key_sheet").write_key_sheets(
            sheets, language=language, practice=self._room.is_practice
        )
        if self._room.actor is not None:
            with self._room.act("print_key", right=Right.QUERY) as session:
                for key in found:
                    store_room.log_print(session, "key", content=key.fingerprint)
        return made

    def _sheet(self, session: Session, key: KeyRow, language: str) -> KeySheet:
        post = store_accounts.by_id(session, key.account_id).post
        return KeySheet(
            organisation=self._room.facts.get("organisation", ""),
            register=signing_keys.register_id(session),
            login=key.login,
            name=key.name,
            post=POST_NAMES[post].of(language) if post in POST_NAMES else post,
            public_key=key.public_key,
            code=key_code(key.fingerprint),
            enrolled_at=key.enrolled_at,
            proof=key.proof,
            head_seq=key.head.seq,
            head_hash=key.head.hash,
            revoked=f"{key.revoked_at[:10]}  {key.revoked_reason}" if key.revoked_at else "",
            footing=Footing(printed_on=self._room.today(), filters=key_code(key.fingerprint)),
        )
