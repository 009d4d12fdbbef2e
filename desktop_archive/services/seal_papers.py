"""The sheet of a day's seal: printed, signed by two, bound (X-14, X-26)."""

from datetime import date, datetime, time

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.seal_printouts import DaySheet, SealLine
from desktop_archive.rules.seals import NO_SEAL, SealOccasion, SealRefusal, seal_code, seal_text
from desktop_archive.services import printing
from desktop_archive.services.printing import Speak
from desktop_archive.services.room import Room
from desktop_archive.services.seal_signing import SealSigning
from desktop_archive.services.sealing import SealDesk, SealRow, local_day, moment
from desktop_archive.store import room as store_room
from desktop_archive.store import trail_log


class SealPapers:
    """Draws the sheets of days and notes that they were drawn."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._desk = SealDesk(room)

    def day_sheet(self, wanted: str, language: str, speak: Speak) -> Printout:
        """Draw the sheet of a seal, by its number, by its day, or the last one.

        Without a wish the day is sealed first, so that its sheet covers all that was written.

        Raises:
            RefusedError: there is no such seal, or the right to print is missing.
        """
        if self._room.actor is not None:
            self._room.require(Right.PRINT)
        seal = self._wanted(wanted)
        made: Printout = printing.paper("day_sheet").write_day_sheets(
            [self._sheet(seal, language, speak)],
            language=language,
            practice=self._room.is_practice,
        )
        with self._room.act("print_seal") as session:
            store_room.log_print(session, "day_seal", content=f"{seal.number} {seal.code}")
        return made

    def _wanted(self, wanted: str) -> SealRow:
        if not wanted:
            self._desk.seal(SealOccasion.HAND)
        if wanted and not wanted.isdecimal():
            of_day = self._desk.of_day(_day(wanted))
            if not of_day:
                raise RefusedError(SealRefusal.NO_SEAL)
            return of_day[-1]
        return self._desk.find(int(wanted or 0))

    def _sheet(self, seal: SealRow, language: str, speak: Speak) -> DaySheet:
        facts, day = seal.facts, local_day(seal)
        signed = SealSigning(self._room).signatures(seal.number)
        return DaySheet(
            organisation=self._room.facts.get("organisation", ""),
            register=facts.register,
            day=day.isoformat(),
            number=seal.number,
            moment=f"{moment(seal).astimezone():%H:%M:%S}",
            occasion=speak(SealOccasion(facts.occasion), language),
            line=facts.head_seq,
            head_hash=facts.head_hash,
            state=facts.state,
            previous="" if facts.previous == NO_SEAL else seal_code(facts.previous),
            code=seal.code,
            text=seal_text(facts).decode(),
            acts=self._acts_of(day),
            seals=tuple(
                _line(one, language, speak)
                for one in self._desk.of_day(day)
                if one.number <= seal.number
            ),
            signed=tuple(f"{one.name} {moment_of(one.signed_at)}" for one in signed),
            footing=Footing(printed_on=self._room.today(), filters=seal.code),
        )

    def _acts_of(self, day: date) -> int:
        first = datetime.combine(day, time()).astimezone()
        last = datetime.combine(day, time.max).astimezone()
        with self._room.read() as session:
            return trail_log.count_between(session, first, last)


def moment_of(stored: str) -> str:
    """Return a stored moment as the clock on the wall showed it."""
    return f"{datetime.fromisoformat(stored).astimezone():%Y-%m-%d %H:%M}"


def _day(wanted: str) -> date:
    try:
        return date.fromisoformat(wanted)
    except ValueError as error:
        raise RefusedError(SealRefusal.NO_SEAL) from error


def _line(seal: SealRow, language: str, speak: Speak) -> SealLine:
    return SealLine(
        seal.number,
        f"{moment(seal).astimezone():%H:%M}",
        speak(SealOccasion(seal.facts.occasion), language),
        seal.facts.head_seq,
        seal.code,
    )
