"""What the loan desk puts on paper besides slips and cards, as plain data (L-01, L-02)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop_archive.rules.barcodes import Barcode
from desktop_archive.rules.lending.kinds import BorrowerKind, LoanUnit, Manner
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.secrecy import Secrecy


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestedRecord:
    """One record that is asked for."""

    reference: str
    title: str
    secrecy: Secrecy = Secrecy.NONE
    quantity: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestApproval:
    """The line of one post: empty until it has decided."""

    post: str
    name: str = ""
    decided_on: date | None = None
    agreed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanRequest:
    """An application on paper, to be signed by every post of the matrix (L-01, L-02, P21)."""

    number: str
    code: Barcode
    applied_on: date
    borrower: str
    kind: BorrowerKind
    manner: Manner
    records: tuple[RequestedRecord, ...]
    approvals: tuple[RequestApproval, ...]
    unit: str = ""
    phone: str = ""
    purpose: str = ""
    on_site_reason: str = ""
    days: int = 0
    counted_in: LoanUnit = LoanUnit.CALENDAR
    until: date | None = None
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingLine:
    """One line of the reading register: reader, time and content (A-29, P23)."""

    on: date
    unit: str
    reader: str
    identity: str
    reference: str
    title: str
    purpose: str
    mode: str = ""
    pages: int = 0
    approved_by: str = ""
    signed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyLine:
    """One line of the register of copies and excerpts (A-13, A-15, F-28)."""

    number: str
    on: date
    kind: str
    reader: str
    unit: str
    reference: str
    title: str
    content: str = ""
    pages: int = 0
    fee: str = ""
    consent_by: str = ""
    reviewed_by: str = ""
    received_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRegister:
    """A register of the desk over a span of days, as it is printed."""

    readings: tuple[ReadingLine, ...] = ()
    copies: tuple[CopyLine, ...] = ()
    year: str = ""
    organisation: str = ""
    footing: Footing


@dataclass(frozen=True, slots=True, kw_only=True)
class UseLine:
    """One line of the use ledger (E-02, F-35)."""

    at: str
    kind: str
    reader: str
    unit: str
    reference: str
    title: str
    purpose: str = ""
    pages: int = 0
    ended_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UseLedgerSheet:
    """The use ledger as it is shown, with what it adds up to (E-01, E-02, F-35)."""

    lines: tuple[UseLine, ...]
    span: str = ""
    organisation: str = ""
    sums: tuple[str, ...] = ()
    footing: Footing


@dataclass(frozen=True, slots=True, kw_only=True)
class UseEffectForm:
    """What came of one use, to be signed by the user; empty until it is reported (E-03, P43)."""

    reader: str
    unit: str
    phone: str
    used_on: str
    kind: str
    records: str
    purpose: str
    result: str = ""
    social: str = ""
    amount: str = ""
    reported_by: str = ""
    reported_on: date | None = None
    entered_by: str = ""
    organisation: str = ""
    printed_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearanceSlip:
    """That a leaving person has nothing left of the records room (U-09, F-77)."""

    name: str
    unit: str
    staff_no: str
    post: str
    leaves_on: date
    settled: tuple[str, ...]
    notebooks: tuple[str, ...] = ()
    handed_over: str = ""
    closed_by: str = ""
    closed_on: date | None = None
    organisation: str = ""
    printed_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnInspection:
    """What was looked at when a record came back (L-14, L-15, P25)."""

    number: str
    borrower: str
    unit: str
    reference: str
    title: str
    lent_on: date
    due_on: date
    returned_on: date | None = None
    overdue_days: int = 0
    checks: Mapping[str, bool] = field(default_factory=dict)
    """Quantity, pages, binding, marks, damage, replaced, attachments: as they went out or not."""
    is_put_away: bool | None = None
    findings: str = ""
    action: str = ""
    organisation: str = ""
    printed_on: date


@dataclass(frozen=True, slots=True)
class CaseStepLine:
    """A step of a case: taken, or still empty (L-16)."""

    step: str
    by: str = ""
    on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReport:
    """A damage or loss with all that was done about it (L-15, L-16, F-38)."""

    number: str
    kind: str
    reference: str
    title: str
    person: str
    found: str
    opened_on: date
    opened_by: str
    steps: tuple[CaseStepLine, ...] = ()
    photos: int = 0
    outcome: str = ""
    closed_by: str = ""
    closed_on: date | None = None
    organisation: str = ""
    printed_on: date
