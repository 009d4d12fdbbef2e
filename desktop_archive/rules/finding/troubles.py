"""What makes no sense in a question."""

from dataclasses import dataclass
from enum import Enum


class FindProblem(Enum):
    """What is wrong with a question, told at the word it is about."""

    UNKNOWN_FIELD = "unknown_field"
    UNKNOWN_VALUE = "unknown_value"
    NOT_A_YEAR = "not_a_year"
    NOT_A_DATE = "not_a_date"
    NOT_A_NUMBER = "not_a_number"
    BACKWARDS = "backwards"


@dataclass(frozen=True, slots=True)
class Trouble:
    """A problem, where it stands, and what may have been meant."""

    reason: FindProblem
    start: int
    end: int
    word: str
    meant: str = ""
