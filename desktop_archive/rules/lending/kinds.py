"""The words of lending: manners of use, borrowers, how days are counted (U-13, L-04)."""

from enum import Enum


class Manner(Enum):
    """How a record is used (P-19: "leaves the room" is said, never just 外借)."""

    LOAN = "loan"
    READING = "reading"
    LONG_LOAN = "long_loan"
    COPY = "copy"

    @property
    def leaves_the_room(self) -> bool:
        """Return whether the record is carried out of the records room."""
        return self in {Manner.LOAN, Manner.LONG_LOAN}


class BorrowerKind(Enum):
    """Who asks: the kind decides approvers and what is allowed (U-13)."""

    STAFF = "staff"
    EXTERNAL = "external"
    OWNER = "owner"


class LoanUnit(Enum):
    """In what a loan limit is counted (L-04)."""

    CALENDAR = "calendar"
    WORKING = "working"
