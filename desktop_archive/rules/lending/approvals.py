"""Which posts must sign for a use, by the matrix, and who has signed (L-02, A-19, R-04)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from desktop_archive.rules.lending.kinds import BorrowerKind, Manner
from desktop_archive.rules.lending.matrix import (
    DEFAULT_MATRIX,
    Cell,
    Matrix,
    Offer,
    Standing,
    UseCase,
    line_for,
)
from desktop_archive.rules.lending.policy import LoanPolicy
from desktop_archive.rules.secrecy import Secrecy


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanCase:
    """What decides who must sign: manner, borrower, record and length (theme 9, matrix)."""

    manner: Manner = Manner.LOAN
    borrower: BorrowerKind = BorrowerKind.STAFF
    own_unit: bool = True
    secrecy: Secrecy = Secrecy.NONE
    personal_data: bool = False
    important: bool = False
    sealed: bool = False
    party_minutes: bool = False
    category: str = ""
    days: int = 0
    is_renewal: bool = False
    by_exception: bool = False
    leaves_company: bool = False
    is_electronic: bool = False

    @property
    def standing(self) -> Standing:
        """Return the column of the matrix this record belongs to."""
        rank = self.secrecy.rank
        if self.important or self.sealed or rank >= Secrecy.CONFIDENTIAL.rank:
            return Standing.CONFIDENTIAL
        if rank >= Secrecy.SECRET.rank:
            return Standing.SECRET
        if self.personal_data or rank >= Secrecy.INTERNAL.rank:
            return Standing.INTERNAL
        return Standing.ORDINARY


@dataclass(frozen=True, slots=True)
class Approval:
    """One decision on an application: by which post, by whom, when, and which way (L-02)."""

    post: str
    person: int
    on: date
    agreed: bool = True


def uses_of(case: LoanCase, policy: LoanPolicy) -> tuple[UseCase, ...]:
    """Return the lines that speak of a case: the main one first, then those that add to it."""
    out = case.manner.leaves_the_room
    reads = case.manner is Manner.READING or case.is_electronic
    lent = case.manner is Manner.LOAN
    longer = lent and case.borrower is BorrowerKind.STAFF and case.days > policy.leader_after_days
    beside = (
        (UseCase.LOAN_LONGER, longer),
        (UseCase.LONG_LOAN, case.manner is Manner.LONG_LOAN),
        (UseCase.SEALED_READING, reads and case.sealed),
        (UseCase.PARTY_READING, reads and case.party_minutes),
        (UseCase.PARTY_LOAN, out and case.party_minutes),
        (UseCase.LEAVES_COMPANY, lent and case.leaves_company),
    )
    copied = (_MAIN[case.borrower][Manner.COPY],) if case.is_electronic else ()
    found = (_main_use(case), *copied, *(use for use, applies in beside if applies))
    return tuple(dict.fromkeys(found))


def _main_use(case: LoanCase) -> UseCase:
    """Return the main line; what is sent as a file follows the rights of reading (A-28).

    It stays a copy for all that: the line of copies speaks beside it (A-18, A-23).
    """
    manner = Manner.READING if case.is_electronic else case.manner
    if manner is Manner.READING and case.borrower is BorrowerKind.STAFF:
        return UseCase.READ_OWN if case.own_unit else UseCase.READ_OTHER
    return _MAIN[case.borrower][manner]


def offer(case: LoanCase, policy: LoanPolicy, matrix: Matrix = DEFAULT_MATRIX) -> Offer:
    """Return whether a use is offered at all (matrix; L-20, L-21, P-07)."""
    outside = case.borrower is BorrowerKind.EXTERNAL and case.manner.leaves_the_room
    if outside and not policy.external_may_borrow:
        return Offer.REFUSED
    uses = uses_of(case, policy)
    cells = _cells(case, _of_renewal(case, uses, matrix) if case.is_renewal else uses, matrix)
    offers = {cell.offer for cell in cells}
    if not cells or Offer.REFUSED in offers:
        return Offer.REFUSED
    if Offer.EXCEPTION_ONLY in offers and not case.by_exception:
        return Offer.EXCEPTION_ONLY
    return Offer.OFFERED


def required_posts(
    case: LoanCase, policy: LoanPolicy, matrix: Matrix = DEFAULT_MATRIX
) -> tuple[str, ...]:
    """Return the posts that must sign, in the order they sign (L-02, L-06, P-02, P-03)."""
    uses = uses_of(case, policy)
    if UseCase.PARTY_READING in uses:
        uses = (UseCase.PARTY_READING, *(use for use in uses if use in _COPIES))
    if case.is_renewal:
        uses = _of_renewal(case, uses, matrix)
    cells = _cells(case, uses, matrix)
    if case.by_exception and any(cell.offer is Offer.EXCEPTION_ONLY for cell in cells):
        cells += _cells(case, (UseCase.EXCEPTION,), matrix)
    return tuple(dict.fromkeys(post for cell in cells for post in cell.posts))


def _of_renewal(case: LoanCase, uses: tuple[UseCase, ...], matrix: Matrix) -> tuple[UseCase, ...]:
    """Return the line of a renewal alone, or those of the loan itself where it says so."""
    (cell,) = _cells(case, (UseCase.RENEWAL,), matrix) or (Cell(),)
    return uses if cell.offer is Offer.AS_THE_LOAN else (UseCase.RENEWAL,)


def _cells(case: LoanCase, uses: Iterable[UseCase], matrix: Matrix) -> list[Cell]:
    lines = (line_for(matrix, use, case.category) for use in uses)
    return [line.cell(case.standing) for line in lines if line is not None]


_MAIN: Mapping[BorrowerKind, Mapping[Manner, UseCase]] = MappingProxyType(
    {
        BorrowerKind.STAFF: {
            Manner.LOAN: UseCase.LOAN,
            Manner.LONG_LOAN: UseCase.LONG_LOAN,
            Manner.COPY: UseCase.COPY_STAFF,
        },
        BorrowerKind.EXTERNAL: {
            Manner.LOAN: UseCase.LOAN_EXTERNAL,
            Manner.LONG_LOAN: UseCase.LOAN_EXTERNAL,
            Manner.READING: UseCase.READ_EXTERNAL,
            Manner.COPY: UseCase.COPY_EXTERNAL,
        },
        BorrowerKind.OWNER: {
            Manner.LOAN: UseCase.LOAN_OWNER,
            Manner.LONG_LOAN: UseCase.LOAN_OWNER,
            Manner.READING: UseCase.READ_OWNER,
            Manner.COPY: UseCase.COPY_OWNER,
        },
    }
)


_COPIES = frozenset(uses[Manner.COPY] for uses in _MAIN.values())


def missing_posts(required: Iterable[str], approvals: Iterable[Approval]) -> tuple[str, ...]:
    """Return the posts that have not agreed yet; the last word of a post counts."""
    last_word = _last_words(approvals)
    return tuple(post for post in required if post not in last_word or not last_word[post].agreed)


def declining_posts(required: Iterable[str], approvals: Iterable[Approval]) -> tuple[str, ...]:
    """Return the required posts that said no."""
    last_word = _last_words(approvals)
    return tuple(post for post in required if post in last_word and not last_word[post].agreed)


def _last_words(approvals: Iterable[Approval]) -> dict[str, Approval]:
    """Return the latest decision of each post; of one day, the one entered later."""
    ordered = sorted(approvals, key=lambda approval: approval.on)
    return {approval.post: approval for approval in ordered}
