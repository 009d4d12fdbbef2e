"""The policies a room can set, within what the regulations leave open (R-23, P-01, P-06, P-07)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from desktop_archive.rules.closing_time import CLOSING_HOUR, CLOSING_POLICY
from desktop_archive.rules.copies import CLOUD_POLICY
from desktop_archive.rules.copy_rhythm import (
    COPY_MINUTES,
    ELECTRONIC_COPY_DAYS,
    ELECTRONIC_POLICY,
    MOST_MINUTES,
    RHYTHM_POLICY,
)
from desktop_archive.rules.destruction.execution import FEWEST_SUPERVISORS
from desktop_archive.rules.lending.kinds import LoanUnit
from desktop_archive.rules.lending.needs import NEED_DAYS, NEED_POLICY
from desktop_archive.rules.lending.policy import DEFAULT_POLICY
from desktop_archive.rules.reach import SHOWN_POLICY, GuardedShown
from desktop_archive.rules.use_effects import EFFECT_DAYS, EFFECT_POLICY
from desktop_archive.rules.year_end import TRANSFER_POLICY

PolicyValue = int | bool | str


class RoomPolicy(Enum):
    """One policy, by the name under which it is kept."""

    LOAN_LIMIT = "loan_limit"
    LOAN_UNIT = "loan_unit"
    LOAN_LEADER_AFTER_DAYS = "loan_leader_after_days"
    LOAN_RENEWALS = "loan_renewals"
    LOAN_RENEWAL_DAYS = "loan_renewal_days"
    LOAN_RENEWAL_NOTICE_DAYS = "loan_renewal_notice_days"
    EXTERNAL_MAY_BORROW = "external_may_borrow"
    READING_CLOSES = CLOSING_POLICY
    COPY_FEE = "copy_fee"
    ELECTRONIC_DAYS = "electronic_days"
    EFFECT_DAYS = EFFECT_POLICY
    DIRECT_NEED_DAYS = NEED_POLICY
    TRANSFER_OUTSIDE = TRANSFER_POLICY
    DESTRUCTION_DAYS = "destruction_days"
    SUPERVISORS = "supervisors"
    OFFICERS_WATCH = "officers_watch"
    TEARING = "tearing"
    LOGICAL_DELETION = "logical_deletion"
    CLASSIFIED_BLOCKS = "classified_blocks"
    CLOUD_COPIES = CLOUD_POLICY
    COPY_MINUTES = RHYTHM_POLICY
    ELECTRONIC_COPY_DAYS = ELECTRONIC_POLICY
    PASSWORD_DAYS = "password_days"  # noqa: S105 - the name of a policy, not a secret
    GUARDED_SHOWN = SHOWN_POLICY


class PolicyRefusal(Enum):
    """Why a policy stays as it is (R-23)."""

    OUT_OF_RANGE = "out_of_range"
    NOT_A_CHOICE = "not_a_choice"
    APPROVER_MISSING = "approver_missing"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Limits:
    """What a policy may be: a number within bounds, or one of some choices."""

    default: PolicyValue
    low: int = 0
    high: int = 0
    choices: tuple[PolicyValue, ...] = ()


_YEAR = 366
LIMITS: Mapping[RoomPolicy, Limits] = MappingProxyType(
    {
        RoomPolicy.LOAN_LIMIT: Limits(DEFAULT_POLICY.limit, 1, _YEAR),
        RoomPolicy.LOAN_UNIT: Limits(
            DEFAULT_POLICY.unit.value, choices=tuple(unit.value for unit in LoanUnit)
        ),
        RoomPolicy.LOAN_LEADER_AFTER_DAYS: Limits(DEFAULT_POLICY.leader_after_days, 0, _YEAR),
        RoomPolicy.LOAN_RENEWALS: Limits(DEFAULT_POLICY.renewals, 0, 12),
        RoomPolicy.LOAN_RENEWAL_DAYS: Limits(DEFAULT_POLICY.renewal_days, 1, _YEAR),
        RoomPolicy.LOAN_RENEWAL_NOTICE_DAYS: Limits(DEFAULT_POLICY.renewal_notice_days, 0, 30),
        RoomPolicy.EXTERNAL_MAY_BORROW: Limits(
            DEFAULT_POLICY.external_may_borrow, choices=(False, True)
        ),
        # The hour at which a reading still open is an alarm; fen a page; days (A-06, A-30, M-04).
        RoomPolicy.READING_CLOSES: Limits(CLOSING_HOUR, 1, 23),
        RoomPolicy.COPY_FEE: Limits(0, 0, 100_000),
        RoomPolicy.ELECTRONIC_DAYS: Limits(7, 1, _YEAR),
        # Days after a use within which its effect is reported (E-04).
        RoomPolicy.EFFECT_DAYS: Limits(EFFECT_DAYS, 0, 180),
        # The longest term of an entry on a list of direct need; 0 asks for no end.
        RoomPolicy.DIRECT_NEED_DAYS: Limits(NEED_DAYS, 0, 10 * _YEAR),
        RoomPolicy.TRANSFER_OUTSIDE: Limits(default=False, choices=(False, True)),
        # Working days for the head's decision; supervisors may be more, never fewer (M-12, M-41).
        RoomPolicy.DESTRUCTION_DAYS: Limits(10, 1, _YEAR),
        RoomPolicy.SUPERVISORS: Limits(FEWEST_SUPERVISORS, FEWEST_SUPERVISORS, 9),
        RoomPolicy.OFFICERS_WATCH: Limits(default=False, choices=(False, True)),
        RoomPolicy.TEARING: Limits(default=False, choices=(False, True)),
        RoomPolicy.LOGICAL_DELETION: Limits(default=False, choices=(False, True)),
        RoomPolicy.CLASSIFIED_BLOCKS: Limits(default=True, choices=(False, True)),
        RoomPolicy.CLOUD_COPIES: Limits(default=False, choices=(False, True)),
        # The register at least daily; archived electronic records at least yearly.
        RoomPolicy.COPY_MINUTES: Limits(COPY_MINUTES, 5, MOST_MINUTES),
        RoomPolicy.ELECTRONIC_COPY_DAYS: Limits(ELECTRONIC_COPY_DAYS, 1, _YEAR),
        # Days until a password has to be changed; 0 never.
        RoomPolicy.PASSWORD_DAYS: Limits(180, 0, 2 * _YEAR),
        # Of what one may not read: number, class and place, or nothing at all (R-19, C-03).
        RoomPolicy.GUARDED_SHOWN: Limits(
            GuardedShown.PLACE.value, choices=tuple(one.value for one in GuardedShown)
        ),
    }
)


def policy_refusal(
    policy: RoomPolicy, value: PolicyValue, now: PolicyValue, approved_by: str
) -> PolicyRefusal | None:
    """Return why a policy may not be changed so, or None (R-23)."""
    limits = LIMITS[policy]
    if limits.choices:
        # One is not yes: what is kept must be of the kind that is read again.
        if not any(value == one and type(value) is type(one) for one in limits.choices):
            return PolicyRefusal.NOT_A_CHOICE
    elif type(value) is not int or not limits.low <= value <= limits.high:
        return PolicyRefusal.OUT_OF_RANGE
    if value == now:
        return PolicyRefusal.UNCHANGED
    return None if approved_by.strip() else PolicyRefusal.APPROVER_MISSING
