"""Which posts must sign for a use: the approval matrix as data (L-02, A-19, P-02, P-03)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_archive.rules.lending.kinds import (
    ARCHIVE_HEAD,
    ARCHIVIST,
    DEPARTMENT_HEAD,
    GENERAL_MANAGER,
    LEADER,
    LEVEL_SETTER,
    PARTY_HEAD,
    SUPERVISOR,
    VICE_GENERAL_MANAGER,
    BorrowerKind,
    Manner,
    Secrecy,
)
from desktop_archive.rules.lending.policy import LoanPolicy


class Standing(Enum):
    """The four columns of the matrix."""

    ORDINARY = "ordinary"
    INTERNAL = "internal"
    SECRET = "secret"  # noqa: S105 - a column, not a secret
    CONFIDENTIAL = "confidential"


class Offer(Enum):
    """Whether a use is offered at all; the worst of all matching rows counts."""

    OFFERED = "offered"
    EXCEPTION_ONLY = "exception_only"
    REFUSED = "refused"


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
    days: int = 0
    is_renewal: bool = False
    by_exception: bool = False
    leaves_company: bool = False

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


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One row of the matrix: None matches anything; every matching row adds its posts."""

    manners: frozenset[Manner]
    borrowers: frozenset[BorrowerKind] | None = None
    standings: frozenset[Standing] | None = None
    own_unit: bool | None = None
    beyond_leader_days: bool | None = None
    sealed: bool | None = None
    party_minutes: bool | None = None
    renewal: bool | None = None
    by_exception: bool | None = None
    leaves_company: bool | None = None
    posts: tuple[str, ...] = ()
    offer: Offer = Offer.OFFERED

    def matches(self, case: LoanCase, policy: LoanPolicy) -> bool:
        """Return whether this row speaks about a case."""
        pairs = (
            (self.own_unit, case.own_unit),
            (self.beyond_leader_days, case.days > policy.leader_after_days),
            (self.sealed, case.sealed),
            (self.party_minutes, case.party_minutes),
            (self.renewal, case.is_renewal),
            (self.by_exception, case.by_exception),
            (self.leaves_company, case.leaves_company),
        )
        return (
            case.manner in self.manners
            and (self.borrowers is None or case.borrower in self.borrowers)
            and (self.standings is None or case.standing in self.standings)
            and all(wanted is None or wanted == actual for wanted, actual in pairs)
        )


_LOAN = frozenset({Manner.LOAN})
_LONG = frozenset({Manner.LONG_LOAN})
_READ = frozenset({Manner.READING})
_COPY = frozenset({Manner.COPY})
_OUT = _LOAN | _LONG
_STAFF = frozenset({BorrowerKind.STAFF})
_OUTSIDE = frozenset({BorrowerKind.EXTERNAL})
_OWNER = frozenset({BorrowerKind.OWNER})
_INTERNAL = frozenset({Standing.INTERNAL})
_SECRET = frozenset({Standing.SECRET})
_TOP = frozenset({Standing.CONFIDENTIAL})
_CLASSIFIED = _SECRET | _TOP

DEFAULT_MATRIX: tuple[MatrixRow, ...] = (
    # Reading on site (A-02, A-08, A-10, A-17, A-20, P-03).
    MatrixRow(manners=_READ, borrowers=_STAFF, own_unit=True, posts=(DEPARTMENT_HEAD,)),
    MatrixRow(
        manners=_READ,
        borrowers=_STAFF,
        own_unit=False,
        standings=frozenset({Standing.ORDINARY}) | _CLASSIFIED,
        posts=(DEPARTMENT_HEAD,),
    ),
    MatrixRow(
        manners=_READ,
        borrowers=_STAFF,
        own_unit=False,
        standings=_INTERNAL,
        posts=(GENERAL_MANAGER,),
    ),
    MatrixRow(manners=_READ, borrowers=_OUTSIDE, standings=_CLASSIFIED, posts=(LEADER,)),
    MatrixRow(manners=_READ, borrowers=_STAFF, standings=_CLASSIFIED, posts=(LEADER,)),
    MatrixRow(manners=_READ, borrowers=_OUTSIDE, posts=(GENERAL_MANAGER,)),
    MatrixRow(manners=_READ, borrowers=_OWNER, posts=(SUPERVISOR,)),
    MatrixRow(manners=_READ | _COPY, borrowers=_OWNER, standings=_CLASSIFIED, offer=Offer.REFUSED),
    MatrixRow(manners=_READ, sealed=True, posts=(GENERAL_MANAGER,)),
    MatrixRow(manners=_READ | _OUT, party_minutes=True, posts=(PARTY_HEAD,)),
    # Copies and excerpts (A-09, A-12, A-14, A-18, P-18).
    MatrixRow(manners=_COPY, borrowers=_STAFF, posts=(ARCHIVE_HEAD,)),
    MatrixRow(manners=_COPY, borrowers=_OUTSIDE, posts=(GENERAL_MANAGER,)),
    # An owner's copy is the archivist's own decision, the one thing that post signs.
    MatrixRow(manners=_COPY, borrowers=_OWNER, posts=(ARCHIVIST,)),
    MatrixRow(manners=_COPY, standings=_CLASSIFIED, posts=(LEVEL_SETTER,)),
    # Loans (L-02, L-06, L-07, L-20 to L-22, P-02).
    MatrixRow(
        manners=_LOAN, borrowers=_STAFF, renewal=False, posts=(DEPARTMENT_HEAD, ARCHIVE_HEAD)
    ),
    MatrixRow(
        manners=_LOAN,
        borrowers=_STAFF,
        renewal=True,
        standings=frozenset({Standing.ORDINARY}) | _INTERNAL,
        posts=(ARCHIVE_HEAD,),
    ),
    # A renewal of a classified record is signed like the loan itself.
    MatrixRow(
        manners=_LOAN,
        borrowers=_STAFF,
        renewal=True,
        standings=_CLASSIFIED,
        posts=(DEPARTMENT_HEAD, ARCHIVE_HEAD),
    ),
    MatrixRow(
        manners=_LOAN,
        borrowers=_STAFF,
        beyond_leader_days=True,
        renewal=False,
        posts=(LEADER,),
    ),
    MatrixRow(
        manners=_LOAN,
        borrowers=_STAFF,
        beyond_leader_days=True,
        renewal=True,
        standings=_CLASSIFIED,
        posts=(LEADER,),
    ),
    MatrixRow(manners=_LOAN, standings=_CLASSIFIED, offer=Offer.EXCEPTION_ONLY),
    MatrixRow(
        manners=_LOAN, standings=_CLASSIFIED, by_exception=True, posts=(VICE_GENERAL_MANAGER,)
    ),
    MatrixRow(manners=_LOAN, standings=_SECRET, leaves_company=True, posts=(LEADER,)),
    MatrixRow(manners=_LOAN, standings=_TOP, leaves_company=True, posts=(GENERAL_MANAGER,)),
    MatrixRow(manners=_LONG, borrowers=_STAFF, posts=(VICE_GENERAL_MANAGER,)),
    MatrixRow(manners=_LONG, standings=_CLASSIFIED, offer=Offer.REFUSED),
    # Outsiders read, they do not borrow (L-26, P-07); the policy may open it to the leader's word.
    MatrixRow(manners=_OUT, borrowers=_OUTSIDE, posts=(GENERAL_MANAGER,)),
    MatrixRow(manners=_OUT, borrowers=_OWNER, offer=Offer.REFUSED),
)


@dataclass(frozen=True, slots=True)
class Approval:
    """One decision on an application: by which post, by whom, when, and which way (L-02)."""

    post: str
    person: int
    on: date
    agreed: bool = True


def offer(
    case: LoanCase, policy: LoanPolicy, matrix: tuple[MatrixRow, ...] = DEFAULT_MATRIX
) -> Offer:
    """Return whether a use is offered at all (matrix; L-20, L-21)."""
    offers = {row.offer for row in matrix if row.matches(case, policy)}
    if not offers or Offer.REFUSED in offers:
        return Offer.REFUSED
    if Offer.EXCEPTION_ONLY in offers and not case.by_exception:
        return Offer.EXCEPTION_ONLY
    return Offer.OFFERED


def required_posts(
    case: LoanCase, policy: LoanPolicy, matrix: tuple[MatrixRow, ...] = DEFAULT_MATRIX
) -> tuple[str, ...]:
    """Return the posts that must sign, in the order they sign (L-02, L-06, P-02, P-03)."""
    posts = (post for row in matrix if row.matches(case, policy) for post in row.posts)
    return tuple(dict.fromkeys(posts))


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
