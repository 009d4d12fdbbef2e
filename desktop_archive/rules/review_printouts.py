"""What appraisal and destruction put on paper, as plain data (P27 to P33, F-40 to F-46)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.secrecy import Secrecy


class RegisterForm(Enum):
    """Which columns and which title a destruction list has."""

    AGENCY = "agency"
    ACCOUNTING = "accounting"
    COMPANY = "company"
    UNARCHIVED = "unarchived"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedWord:
    """A word that was given under a paper: entered with a personal key, or on paper."""

    name: str
    on: str
    agreed: bool = True
    opinion: str = ""
    key_code: str = ""
    is_paper: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureCell:
    """One place to sign: a post by its code, for a unit where departments mix; signed or not."""

    post: str
    unit: str = ""
    name: str = ""
    of_panel: bool = False
    word: SignedWord | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """One line of a destruction list (D-12, D-13)."""

    reference: str
    title: str
    document_no: str = ""
    creator: str = ""
    created: str = ""
    retention: str = ""
    kept_years: int | None = None
    pages: str = ""
    quantity: str = ""
    reason: str = ""
    early_reason: str = ""
    secrecy: Secrecy = Secrecy.NONE
    destroyed_on: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantities:
    """How much a list is about, and what was left out of it; what is not known stays blank."""

    lines: int
    pieces: int
    boxes: int | None = None
    pages: int | None = None
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisorLine:
    """Who watches, for whom, and the words before and after."""

    part: str
    name: str
    unit: str = ""
    before: SignedWord | None = None
    after: SignedWord | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shredding:
    """How a list was carried out, as far as it is known."""

    expected: int = 0
    counted: int = 0
    struck_off: int = 0
    means: str = ""
    place: str = ""
    destroyed_on: str = ""
    executor: str = ""
    contractor: str = ""
    record_number: str = ""
    reported_on: str = ""
    reported_by: str = ""
    supervisors: tuple[SupervisorLine, ...] = ()
    exceptions: tuple[tuple[str, str, str], ...] = ()
    """Lines that were not destroyed: code, title, why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DestructionRegister:
    """A version of a destruction list with all that is signed under it (P29 to P33, F-42)."""

    form: RegisterForm
    profile: str
    number: str
    version: int
    digest: str
    title: str
    organisation: str
    fonds: str
    lines: tuple[RegisterLine, ...]
    quantities: Quantities
    cells: tuple[SignatureCell, ...]
    shredding: Shredding
    footing: Footing
    state: str = ""
    is_draft: bool = False
    year: str = ""
    category: str = ""
    basis: str = ""
    report: str = ""
    panel_opinion: str = ""
    claims: str = ""
    made_by: str = ""
    made_on: date | None = None
    chair: SignedWord | None = None
    decided: SignedWord | None = None
    by_unit: tuple[tuple[str, int, int], ...] = ()
    """Department, lines, pieces: what the report before the decision counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelLine:
    """Somebody on the panel (D-02)."""

    name: str
    post: str
    role: str
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerdictCount:
    """A category of the report: how many were due, kept, to be destroyed, kept in part."""

    category: str
    due: int
    kept: int
    destroyed: int
    other: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AppraisalSheet:
    """An appraisal: its opinion sheet and its report (P27, P28, F-40)."""

    number: str
    title: str
    profile: str
    is_accounting: bool
    organisation: str
    fonds: str
    category: str
    years: str
    retention: str
    first: str
    last: str
    quantities: Quantities
    due: str
    archive_opinion: str
    unit_opinion: str
    verdicts: VerdictCount
    panel: tuple[PanelLine, ...]
    by_category: tuple[VerdictCount, ...]
    basis: str
    method: str
    matters: tuple[str, ...]
    recommendation: str
    annexes: tuple[str, ...]
    footing: Footing
    extended: str = ""
    claims_by: str = ""
    claims_on: str = ""
    claims_scope: str = ""
    note: str = ""
    reported_on: str = ""
    is_draft: bool = False
