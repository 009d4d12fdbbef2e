"""What this workplace has seen of a register: a file put back to an older one is noticed (F13)."""

import contextlib
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_archive.rules.seals import SealOccasion
from desktop_archive.services.room import Room
from desktop_archive.services.sealing import moment
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.store import room as store_room
from desktop_archive.store import seals as store_seals
from desktop_archive.store.seals import SealRow

#: What lies in the file: per register its last seal, and seals that were lost.
Seen = dict[str, Any]


@dataclass(frozen=True, slots=True)
class WentBack:
    """A register that says less, or something else, than it did here before."""

    known: int
    when: datetime
    number: int

    @property
    def facts(self) -> dict[str, object]:
        """Return what the sentence about it speaks of."""
        return {"known": self.known, "when": self.when, "number": self.number}


class SealMemory:
    """Keeps the last seal of every register in a file of this workplace, outside the register."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def look(self, room: Room) -> WentBack | None:
        """Compare a register that was just opened with what was seen here, and remember it anew.

        That it went back is an event in the register, sealed at once, and stays in the file here.
        """
        seen = self._read()
        register, last, known = self._state(room, seen)
        found = None if known is None else self._compare(room, known, last)
        if found is not None:
            seen.setdefault("lost", []).append(known)
            with contextlib.suppress(ArchiveUnavailableError):
                _note(room, found)
            register, last, _ = self._state(room, seen)
        if last is not None:
            seen.setdefault("registers", {})[register] = _told(last)
            self._write(seen)
        return found

    @staticmethod
    def _state(room: Room, seen: Seen) -> tuple[str, SealRow | None, Seen | None]:
        with room.read() as session:
            last = store_seals.latest(session.connection)
            register = store_seals.register_id(session.connection)
        return register, last, seen.get("registers", {}).get(register)

    @staticmethod
    def _compare(room: Room, known: Seen, last: SealRow | None) -> WentBack | None:
        try:
            number, digest = int(known["number"]), str(known["digest"])
            when = datetime.fromisoformat(str(known["at"]))
        except (KeyError, TypeError, ValueError):
            return None
        with room.read() as session:
            there = store_seals.by_number(session.connection, number)
        if there is not None and there.digest == digest:
            return None
        return WentBack(number, when, last.number if last else 0)

    def _read(self) -> Seen:
        try:
            seen = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return seen if isinstance(seen, dict) else {}

    def _write(self, seen: Seen) -> None:
        part = self._file.with_name(self._file.name + ".part")
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(seen, indent=1), "utf-8")
            part.replace(self._file)


def _told(seal: SealRow) -> dict[str, object]:
    facts = seal.facts
    return {
        "number": seal.number,
        "digest": seal.digest,
        "code": seal.code,
        "line": facts.head_seq,
        "hash": facts.head_hash,
        "at": moment(seal).isoformat(),
    }


def _note(room: Room, found: WentBack) -> None:
    with room.act("went_back", seal=SealOccasion.WENT_BACK) as session:
        facts = {"from": found.known, "to": found.number, "seen": found.when}
        store_room.log_event(session, "went_back", str(found.known), **facts)
