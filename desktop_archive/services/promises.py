"""What can honestly be promised of this room, and what is on now (reliability §3, quality §2.8)."""

from collections.abc import Callable
from enum import Enum

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.promises import (
    HandoverNote,
    Keeping,
    SecurityFact,
    answers,
    rungs,
    statements,
)
from desktop_archive.rules.seals import PROGRAM
from desktop_archive.services import printing, sealing
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.store import audit, dialect, seals, upgrade
from desktop_archive.store import room as store_room
from desktop_archive.store import signatures as store_signatures

#: How a reason is said on paper: the words are the caller's.
Speak = Callable[[Enum], str]


class SecurityDesk:
    """Tells what holds of this room, on the screen and on the note that is handed over."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def keeping(self) -> Keeping:
        """Return how the register is kept: in a file, or on a server with whose login."""
        with self._room.read() as session:
            login = store_room.server_login(session)
        if login is None:
            return Keeping.FILE
        actor = self._room.actor
        own = actor is not None and actor.login == login
        return Keeping.PERSONAL_LOGINS if own else Keeping.SHARED_LOGIN

    def facts(self) -> dict[SecurityFact, str]:
        """Return what is on now, each as one short text; what is not there yet says —."""
        with self._room.read() as session:
            trail, _ = audit.head(session.connection)
            seal = seals.latest(session.connection)
            engine = dialect.engine_name(session.connection)
            journal = store_room.confirmation(session)
            keys = [key for key in store_signatures.keys(session) if not key.revoked_at]
        copy = Safekeeping(self._room).state().last
        sealed = "" if seal is None else f"{sealing.moment(seal).astimezone():%Y-%m-%d %H:%M}"
        return {
            SecurityFact.ENGINE: engine.removesuffix(journal).strip(),
            SecurityFact.JOURNAL: journal,
            SecurityFact.SCHEMA: str(upgrade.HEAD),
            SecurityFact.PROGRAM: PROGRAM,
            SecurityFact.TRAIL: f"{trail:,}",
            SecurityFact.SEAL: "—" if seal is None else f"{seal.number} · {sealed}",
            SecurityFact.COPY: "—" if copy is None else f"{copy.astimezone():%Y-%m-%d %H:%M}",
            SecurityFact.KEYS: str(len(keys)),
        }

    def write_note(self, language: str, speak: Speak) -> Printout:
        """Draw the note that is signed when the room is handed over, and note that it was drawn.

        Raises:
            RefusedError: nobody is signed in.
        """
        self._room.require(Right.QUERY)
        keeping = self.keeping()
        note = HandoverNote(
            organisation=self._room.facts.get("organisation", ""),
            keeping=speak(keeping),
            promises=tuple(
                (speak(one.promise), speak(one.extent), speak(one.pledge))
                for one in answers(keeping)
            ),
            facts=tuple((speak(fact), value) for fact, value in self.facts().items()),
            statements=tuple(speak(one) for one in statements(keeping)),
            rungs=tuple(speak(one) for one in rungs(keeping)),
            footing=Footing(printed_on=self._room.today(), filters=""),
        )
        made: Printout = printing.paper("handover_note").write_handover_note(
            note, language=language, practice=self._room.is_practice
        )
        with self._room.act("print_handover_note", right=Right.QUERY) as session:
            store_room.log_print(session, "handover-note", content=speak(keeping))
        return made
