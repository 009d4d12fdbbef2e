"""What a day's seal puts on paper, as plain data (X-14, reliability §5.3)."""

from dataclasses import dataclass

from desktop_archive.rules.printouts import Footing


@dataclass(frozen=True, slots=True)
class SealLine:
    """One of the seals of the day: its number, the time on the wall, why, and its code."""

    number: int
    time: str
    occasion: str
    line: int
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheet:
    """The last seal of a day with everything it says, to be signed and bound."""

    organisation: str
    register: str
    day: str
    number: int
    moment: str
    occasion: str
    line: int
    head_hash: str
    state: str
    previous: str
    code: str
    text: str
    acts: int
    seals: tuple[SealLine, ...]
    signed: tuple[str, ...]
    footing: Footing
