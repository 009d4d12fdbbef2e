"""Numbering a class anew while it is being arranged: who gets which number, in which order."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

#: Stands before a code for the moment in which two records change places.
ASIDE = "~"


class RenumberOrder(Enum):
    """In which order the records of a class are numbered anew."""

    CODE = "code"
    DATE = "date"
    TITLE = "title"


class RenumberProblem(Enum):
    """Why a record keeps its number, or stops the class from being numbered anew."""

    IS_OUT = "is_out"
    CLASS_FIXED = "class_fixed"
    KEEPS_NUMBER = "keeps_number"
    FIELD_MISSING = "field_missing"
    VALUE_UNFIT = "value_unfit"
    CODE_TAKEN = "code_taken"


@dataclass(frozen=True, slots=True)
class Renumbered:
    """One record with the number it has and the number it gets."""

    record_id: int
    title: str
    old: str
    new: str
    scheme_id: int | None = None
    scope: str = ""
    number: int | None = None
    fields: str = "{}"
    problem: RenumberProblem | None = None
    detail: str = ""
    is_foreign: bool = False

    @property
    def changes(self) -> bool:
        """Say whether the code becomes another."""
        return self.problem is None and self.old != self.new

    @property
    def adopts(self) -> bool:
        """Say whether a number that came on paper is just what the scheme would make."""
        return self.is_foreign and self.problem is None and self.old == self.new

    @property
    def stops(self) -> bool:
        """Say whether the class can't be numbered anew before this is mended."""
        return self.problem is not None and self.problem is not RenumberProblem.KEEPS_NUMBER


def safe_order(changes: Mapping[int, tuple[str, str]]) -> Iterator[tuple[int, str]]:
    """Yield record and code to write, so that no two records ever have one code.

    `changes` says old and new code by record. In a circle one record steps aside first.
    """
    held = {old for old, _ in changes.values()}
    wants = {new: record for record, (_, new) in changes.items()}
    left = dict(changes)
    ready = [record for record, (_, new) in changes.items() if new not in held]
    while left:
        while ready:
            record = ready.pop()
            old, new = left.pop(record)
            yield record, new
            if (waiting := wants.get(old)) in left:
                ready.append(int(waiting))
        if left:
            record, (old, new) = next(iter(left.items()))
            yield record, ASIDE + old
            left[record] = (ASIDE + old, new)
            if (waiting := wants.get(old)) in left:
                ready.append(int(waiting))


def renamed_parts(old: str, new: str, codes: Sequence[tuple[int, str]]) -> dict[int, str]:
    """Return the new codes of the items of a file whose own code has become another."""
    return {
        record: new + code[len(old) :]
        for record, code in codes
        if code.startswith(old) and code[len(old) : len(old) + 1] in {"-", "·", "/", "."}
    }
