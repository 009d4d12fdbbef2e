"""Making a sealed recovery code, and using it when no administrator is left (F25)."""

import secrets
from datetime import datetime
from typing import Any

from desktop_archive.rules.accounts import Right, Role
from desktop_archive.rules.passwords import lockout_delay
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.recovery import (
    GROUP,
    GROUPS,
    SIGNS,
    Half,
    RecoveryRefusal,
    as_typed,
    in_groups,
    same_name,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.seals import SealOccasion
from desktop_archive.rules.trust_printouts import TrustPaper, TrustSheet
from desktop_archive.services import passwords, printing, signing_keys
from desktop_archive.services.accounts import SET_BY_ANOTHER, find_account
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session

#: Under which name the digests of the code are kept among the policies.
_KEPT = "recovery_code"


class Recovery:
    """Keeps the code that two people hold in two envelopes."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def made_on(self) -> str:
        """Return the day on which the code in force was made, or nothing when there is none."""
        with self._room.read() as session:
            return str(_kept(session).get("made_on", ""))

    def make(self, keepers: tuple[str, str], language: str) -> Printout:
        """Make a new code and draw its two halves; the old code is void (F25).

        Raises:
            RefusedError: the keepers are not two people, or the right is missing.
        """
        if same_name(*keepers):
            raise RefusedError(RecoveryRefusal.KEEPERS_MISSING)
        halves = ["".join(secrets.choice(SIGNS) for _ in range(GROUPS * GROUP)) for _ in keepers]
        today = self._room.today().isoformat()
        value = {
            "made_on": today,
            "keepers": list(keepers),
            "digests": [passwords.digest(half) for half in halves],
            "failures": 0,
            "until": "",
        }
        with self._room.act("make_recovery", Topic.ACCOUNTS, right=Right.ACCOUNTS) as session:
            store_room.set_policy(session, _KEPT, value, " + ".join(keepers))
            store_room.log_print(session, "recovery")
            register = signing_keys.register_id(session)
        sheets = [
            self._sheet(number, keeper, half, register)
            for number, (keeper, half) in enumerate(zip(keepers, halves, strict=True), 1)
        ]
        made: Printout = printing.paper("trust_sheets").write_trust_sheets(
            sheets, language=language, practice=self._room.is_practice
        )
        return made

    def use(self, first: Half, second: Half, login: str, password: str) -> None:
        """Make an account an administrator's with both halves; recorded, sealed, once (F25).

        The account is open again with this password, which its holder changes when signing in.

        Raises:
            RefusedError: there is no code, a half is wrong, or it is not two people.
        """
        with self._room.read() as session:
            kept = _kept(session)
            account = find_account(session, login)
        self._refuse(kept, first, second)
        if account is None:
            raise RefusedError(RecoveryRefusal.HALVES_WRONG)
        passwords.refuse_weak(password, account.login)
        roles = [*account.roles, *({Role.ADMINISTRATOR.value} - set(account.roles))]
        reason = f"{first.by} + {second.by}"
        with self._room.act(
            "use_recovery", Topic.ACCOUNTS, reason=reason, seal=SealOccasion.RECOVERY
        ) as session:
            store_accounts.change(
                session,
                account.id,
                roles=roles,
                active=True,
                password_digest=passwords.digest(password),
                password_set_on=SET_BY_ANOTHER,
                failed_count=0,
                locked_until=None,
            )
            signing_keys.revoke(session, account, signing_keys.PASSWORD_SET_ANEW, "recovery")
            store_room.set_policy(session, _KEPT, {}, reason)
            store_room.log_event(session, "recovery", account.login, first=first.by, by=second.by)

    def _refuse(self, kept: dict[str, Any], first: Half, second: Half) -> None:
        if not kept:
            raise RefusedError(RecoveryRefusal.NO_CODE)
        if same_name(first.by, second.by):
            raise RefusedError(RecoveryRefusal.TWO_PEOPLE)
        now = self._room.now()
        if kept["until"] and now < datetime.fromisoformat(kept["until"]):
            raise RefusedError(RecoveryRefusal.WAIT, until=datetime.fromisoformat(kept["until"]))
        codes = [as_typed(half.code) for half in (first, second)]
        orders = (codes, codes[::-1])
        if any(all(map(passwords.matches, kept["digests"], order)) for order in orders):
            return
        failures = int(kept["failures"]) + 1
        until = (now + delay).isoformat() if (delay := lockout_delay(failures)) else ""
        with self._room.act("failed_recovery", Topic.ACCOUNTS) as session:
            value = {**kept, "failures": failures, "until": until}
            store_room.set_policy(session, _KEPT, value, "")
            store_room.log_event(session, "failed_recovery", first=first.by, by=second.by)
        raise RefusedError(RecoveryRefusal.HALVES_WRONG)

    def _sheet(self, number: int, keeper: str, half: str, register: str) -> TrustSheet:
        today = self._room.today()
        fields = (
            ("organisation", self._room.facts.get("organisation", "")),
            ("register", register),
            ("made", today.isoformat()),
            ("half", f"{number} / 2"),
            ("keeper", keeper),
            ("code", in_groups(half)),
        )
        footing = Footing(printed_on=today)
        return TrustSheet(paper=TrustPaper.RECOVERY, fields=fields, footing=footing)


def _kept(session: Session) -> dict[str, Any]:
    kept: dict[str, Any] = store_room.policies(session).get(_KEPT) or {}
    return kept
