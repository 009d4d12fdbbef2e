"""What may honestly be promised, by the way the register is kept (reliability §3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.printouts import Footing


class Keeping(Enum):
    """How the register is kept: what can be promised depends on it."""

    FILE = auto()
    SHARED_LOGIN = auto()
    PERSONAL_LOGINS = auto()


class Promise(Enum):
    """What somebody who relies on the register wants to know."""

    NOTHING_LOST = auto()
    NOTHING_SEEN = auto()
    HISTORY_STANDS = auto()
    NO_SIGNATURE_FORGED = auto()
    NO_SIGNATURE_REMOVED = auto()
    NOTHING_STOLEN = auto()


class Extent(Enum):
    """Whether a promise holds."""

    YES = auto()
    PARTLY = auto()
    NO = auto()


class Pledge(Enum):
    """The answer to a promise, in its own words."""

    AN_HONEST_DISK = auto()
    ANY_VIEWER_OPENS_IT = auto()
    PASSWORD_ON_THE_PC = auto()
    SEEN_BY_THE_KEEPER_ONLY = auto()
    FOUND_UP_TO_THE_SEAL = auto()
    KEEPER_FOUND_BY_SEALS = auto()
    OWN_KEYS = auto()
    REMOVAL_IS_FOUND = auto()
    REMOVAL_IS_PREVENTED = auto()
    DISK_ENCRYPTED_ONLY = auto()
    SERVER_ELSEWHERE = auto()


class Rung(Enum):
    """What helps on a single computer, the strongest first."""

    SERVER_ON_THIS_PC = auto()
    ENCRYPTED_DISK = auto()
    OWN_ACCOUNTS = auto()
    NO_TOP_SECRET_TITLES = auto()


class Statement(Enum):
    """What the program says about itself on the page and on the note handed over."""

    SINGLE_COMPUTER = auto()
    ANCHOR = auto()
    SIGNATURES = auto()
    COPIES = auto()
    SQLCIPHER = auto()


class SecurityFact(Enum):
    """What is on now."""

    ENGINE = auto()
    JOURNAL = auto()
    SCHEMA = auto()
    PROGRAM = auto()
    TRAIL = auto()
    SEAL = auto()
    COPY = auto()
    KEYS = auto()


@dataclass(frozen=True, slots=True)
class Answer:
    """What holds of a promise, and why."""

    promise: Promise
    extent: Extent
    pledge: Pledge


_ANSWERS: Final[Mapping[Keeping, tuple[Answer, ...]]] = MappingProxyType(
    {
        Keeping.FILE: (
            Answer(Promise.NOTHING_LOST, Extent.YES, Pledge.AN_HONEST_DISK),
            Answer(Promise.NOTHING_SEEN, Extent.NO, Pledge.ANY_VIEWER_OPENS_IT),
            Answer(Promise.HISTORY_STANDS, Extent.NO, Pledge.FOUND_UP_TO_THE_SEAL),
            Answer(Promise.NO_SIGNATURE_FORGED, Extent.YES, Pledge.OWN_KEYS),
            Answer(Promise.NO_SIGNATURE_REMOVED, Extent.PARTLY, Pledge.REMOVAL_IS_FOUND),
            Answer(Promise.NOTHING_STOLEN, Extent.PARTLY, Pledge.DISK_ENCRYPTED_ONLY),
        ),
        Keeping.SHARED_LOGIN: (
            Answer(Promise.NOTHING_LOST, Extent.YES, Pledge.AN_HONEST_DISK),
            Answer(Promise.NOTHING_SEEN, Extent.NO, Pledge.PASSWORD_ON_THE_PC),
            Answer(Promise.HISTORY_STANDS, Extent.NO, Pledge.FOUND_UP_TO_THE_SEAL),
            Answer(Promise.NO_SIGNATURE_FORGED, Extent.YES, Pledge.OWN_KEYS),
            Answer(Promise.NO_SIGNATURE_REMOVED, Extent.PARTLY, Pledge.REMOVAL_IS_FOUND),
            Answer(Promise.NOTHING_STOLEN, Extent.PARTLY, Pledge.SERVER_ELSEWHERE),
        ),
        Keeping.PERSONAL_LOGINS: (
            Answer(Promise.NOTHING_LOST, Extent.YES, Pledge.AN_HONEST_DISK),
            Answer(Promise.NOTHING_SEEN, Extent.PARTLY, Pledge.SEEN_BY_THE_KEEPER_ONLY),
            Answer(Promise.HISTORY_STANDS, Extent.PARTLY, Pledge.KEEPER_FOUND_BY_SEALS),
            Answer(Promise.NO_SIGNATURE_FORGED, Extent.YES, Pledge.OWN_KEYS),
            Answer(Promise.NO_SIGNATURE_REMOVED, Extent.YES, Pledge.REMOVAL_IS_PREVENTED),
            Answer(Promise.NOTHING_STOLEN, Extent.PARTLY, Pledge.SERVER_ELSEWHERE),
        ),
    }
)


def answers(keeping: Keeping) -> tuple[Answer, ...]:
    """Return every promise with what holds of it."""
    return _ANSWERS[keeping]


def statements(keeping: Keeping) -> tuple[Statement, ...]:
    """Return what is said beside the promises."""
    if keeping is Keeping.PERSONAL_LOGINS:
        return (Statement.ANCHOR, Statement.SIGNATURES, Statement.COPIES)
    return tuple(Statement)


def rungs(keeping: Keeping) -> tuple[Rung, ...]:
    """Return what would help, the strongest first; nothing more where it is there already."""
    match keeping:
        case Keeping.FILE:
            return tuple(Rung)
        case Keeping.SHARED_LOGIN:
            return (Rung.ENCRYPTED_DISK, Rung.OWN_ACCOUNTS, Rung.NO_TOP_SECRET_TITLES)
        case Keeping.PERSONAL_LOGINS:
            return (Rung.ENCRYPTED_DISK, Rung.NO_TOP_SECRET_TITLES)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverNote:
    """The security page on paper, in words: what whoever takes the room over signs."""

    organisation: str
    keeping: str
    promises: tuple[tuple[str, str, str], ...]
    facts: tuple[tuple[str, str], ...]
    statements: tuple[str, ...]
    rungs: tuple[str, ...]
    footing: Footing
