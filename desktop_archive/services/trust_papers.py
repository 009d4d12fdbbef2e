"""Drawing the papers of trust: the declaration somebody signs (R-21)."""

from collections.abc import Callable

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.rules.trust_printouts import TrustPaper, TrustSheet
from desktop_archive.services import printing
from desktop_archive.services.room import Room
from desktop_archive.store import accounts as store_accounts
from desktop_archive.store import room as store_room


class TrustPapers:
    """Draws what people sign for trust."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def declaration(
        self,
        account_id: int,
        language: str,
        say_role: Callable[[str], str],
        say_level: Callable[[Secrecy], str],
    ) -> Printout:
        """Draw the declaration of confidentiality of an account, to be signed by hand (R-21).

        Raises:
            RefusedError: the right to keep accounts is missing.
        """
        with self._room.act("print_duty", right=Right.ACCOUNTS) as session:
            account = store_accounts.by_id(session, account_id)
            store_room.log_print(session, "duty", ("account", account_id))
        level = next(one for one in Secrecy if one.rank == account.clearance)
        fields = (
            ("organisation", self._room.facts.get("organisation", "")),
            ("holder", account.display_name),
            ("login", account.login),
            ("roles", " · ".join(say_role(code) for code in account.roles)),
            ("clearance", say_level(level)),
        )
        footing = Footing(printed_on=self._room.today(), filters=account.login)
        sheet = TrustSheet(paper=TrustPaper.DUTY, fields=fields, footing=footing)
        made: Printout = printing.paper("trust_sheets").write_trust_sheets(
            [sheet], language=language, practice=self._room.is_practice
        )
        return made
