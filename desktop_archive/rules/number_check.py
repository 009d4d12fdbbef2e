"""Checking the register's numbers: doubles, gaps, widths, years, fields (N-01, N-04, N-20)."""

import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise

from desktop_archive.rules.number_fields import NumberFacts
from desktop_archive.rules.numbering import (
    Fields,
    Policy,
    Run,
    missing_numbers,
    read_late,
    scope_of,
    without,
)
from desktop_archive.rules.reference_codes import Template

#: One class does not fill the list with thousands of its single gaps.
MOST_GAPS_OF_A_CLASS = 200
_NUMBER_AT_THE_END = re.compile(r"(.*?)([0-9]{1,9})")
_COMPARED = ("fonds", "cat", "sub", "sub3", "sub4", "category", "class", "year", "retention",
             "unit")  # fmt: skip


class FindingKind(Enum):
    """What is wrong with a number, or with the numbers of a class."""

    DUPLICATE = "duplicate"
    GAP = "gap"
    WIDTHS_MIXED = "widths_mixed"
    YEAR_NOT_DATE = "year_not_date"
    FIELD_DISAGREES = "field_disagrees"
    NOT_OF_SCHEME = "not_of_scheme"
    RESERVATION_EXPIRED = "reservation_expired"
    VOID_IN_USE = "void_in_use"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at, with the record to jump to where there is one."""

    kind: FindingKind
    code: str
    record_id: int | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
    scope: str = ""
    run: Run | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """A template that numbers may be written in, with the policy of its scheme."""

    template: Template
    policy: Policy
    runs_on: bool = False


@dataclass(frozen=True, slots=True)
class Numbered:
    """A record as its number is checked: what stands in the fields, and the years of its date."""

    id: int
    code: str
    facts: NumberFacts
    first_year: int | None = None
    last_year: int | None = None
    category_id: int = 0
    parent_id: int | None = None


@dataclass(frozen=True, slots=True)
class ClassMark:
    """Marked numbers of a class."""

    scope: str
    run: Run
    is_void: bool
    expired: bool
    reason: str


@dataclass(slots=True)
class _Class:
    """The numbers of one class, as they come in."""

    reader: Reader | None
    facts: NumberFacts
    example: str = ""
    numbers: "array[int]" = field(default_factory=lambda: array("q"))
    ids: "array[int]" = field(default_factory=lambda: array("q"))
    widths: Counter[int] = field(default_factory=Counter)


class RegisterCheck:
    """Takes records one after the other, then says what is wrong with each class."""

    def __init__(self, readers: Callable[[Numbered], Sequence[Reader]]) -> None:
        """Read codes with what may be read of a record: newest version of its scheme first."""
        self._readers = readers
        self._classes: dict[str, _Class] = {}
        self._late: dict[tuple[str, int, int], int] = {}

    def take(self, record: Numbered) -> Iterator[Finding]:
        """Take one record and say what is wrong with it alone."""
        for reader in self._readers(record):
            found = read_late(reader.template, record.code)
            if found is None and (loose := reader.template.read_loosely(record.code)):
                found = loose, 0
            if found is not None:
                yield from self._judge(record, reader, *found)
                return
        yield Finding(FindingKind.NOT_OF_SCHEME, record.code, record.id)
        shape = _NUMBER_AT_THE_END.fullmatch(record.code)
        if shape is not None:
            before, digits = shape.groups()
            self._note(before.rstrip("-·/. "), None, record, int(digits), len(digits))
        yield from _year_findings(record, record.facts.year)

    def _judge(
        self, record: Numbered, reader: Reader, read: Mapping[str, str | int], suffix: int
    ) -> Iterator[Finding]:
        template = reader.template
        number = int(read[template.serial_field])
        fields: Fields = {**record.facts.fields(template), **read}
        own_class = reader.policy.scope_fields is None and reader.policy.years_together == 1
        scope = template.scope_in(record.code) if own_class else ""
        scope = scope or scope_of(template, reader.policy, fields)
        if suffix:
            first = self._late.setdefault((scope, number, suffix), record.id)
            if first != record.id:
                yield Finding(FindingKind.DUPLICATE, record.code, record.id, scope=scope)
        else:
            self._note(scope, reader, record, number, _digits(template, record.code, number))
        yield from _field_findings(record, template, read)
        year = read.get("year", record.facts.year)
        yield from _year_findings(record, int(year) if year else None)

    def _note(
        self, scope: str, reader: Reader | None, record: Numbered, number: int, width: int
    ) -> None:
        known = self._classes.get(scope)
        if known is None:
            known = self._classes[scope] = _Class(reader, record.facts)
        known.numbers.append(number)
        known.ids.append(record.id)
        known.widths[width] += 1
        known.example = known.example or record.code

    def facts_of(self, scope: str) -> NumberFacts | None:
        """Return what the first record of a class says of itself."""
        known = self._classes.get(scope)
        return None if known is None else known.facts

    def written(self, scope: str, number: int) -> str:
        """Return how a number of a class is written, after the codes that are there."""
        known = self._classes.get(scope)
        if known is None or not known.example:
            return f"{scope}-{number}"
        before = known.example.rstrip("0123456789")
        width = known.reader.template.width if known.reader else None
        usual = width or max(known.widths, key=lambda digits: known.widths[digits])
        return f"{before}{number:0{usual}}"

    def scopes(self) -> tuple[str, ...]:
        """Return the classes that were met."""
        return tuple(self._classes)

    def gaps_of(self, scope: str) -> list[Run]:
        """Return the numbers of a class that nobody holds, explained or not."""
        known = self._classes.get(scope)
        return [] if known is None else _absent(known)

    def numbers_of(self, scope: str) -> frozenset[int]:
        """Return the numbers of a class that records hold."""
        known = self._classes.get(scope)
        return frozenset() if known is None else frozenset(known.numbers)

    def finish(
        self, marks: Sequence[ClassMark], gone: Mapping[str, Sequence[Run]]
    ) -> list[Finding]:
        """Return what is wrong with whole classes; gaps that are explained are none."""
        by_scope: dict[str, list[ClassMark]] = {}
        for mark in marks:
            by_scope.setdefault(mark.scope, []).append(mark)
        found: list[Finding] = []
        for scope, one in sorted(self._classes.items()):
            found += _doubles(scope, one)
            found += _widths(scope, one)
            known = by_scope.get(scope, [])
            explained = [mark.run for mark in known] + list(gone.get(scope, ()))
            found += _gaps(scope, one, explained)
            found += _marks_in_use(scope, one, known)
        found += [
            Finding(
                FindingKind.RESERVATION_EXPIRED,
                mark.scope,
                facts={"numbers": str(mark.run), "why": mark.reason},
                scope=mark.scope,
                run=mark.run,
            )
            for mark in marks
            if mark.expired
        ]
        return found


def class_of(code: str, readers: Sequence[Reader], facts: NumberFacts) -> tuple[str, int] | None:
    """Return class and number of a code as the check would file it."""
    for reader in readers:
        found = read_late(reader.template, code)
        if found is not None and not found[1]:
            read, _ = found
            fields: Fields = {**facts.fields(reader.template), **read}
            scope = scope_of(reader.template, reader.policy, fields)
            return scope, int(read[reader.template.serial_field])
    shape = _NUMBER_AT_THE_END.fullmatch(code)
    return None if shape is None else (shape[1].rstrip("-·/. "), int(shape[2]))


def _digits(template: Template, code: str, number: int) -> int:
    """Return with how many digits the number is written; a longer one is not a mixed width."""
    written = len(code) - len(code.rstrip("0123456789"))
    width = template.width or 0
    return width if width and written == len(str(number)) > width else written


def _field_findings(
    record: Numbered, template: Template, read: Mapping[str, str | int]
) -> Iterator[Finding]:
    stored = record.facts.fields(template)
    for name in _COMPARED:
        if name not in read:
            continue
        in_code, in_record = str(read[name]), str(stored.get(name) or "")
        if in_code.upper() != in_record.upper():
            facts = {"field": name, "in_code": in_code, "in_record": in_record or "–"}
            yield Finding(FindingKind.FIELD_DISAGREES, record.code, record.id, facts)


def _year_findings(record: Numbered, year: int | None) -> Iterator[Finding]:
    first = record.first_year
    last = record.last_year or first
    if year is None or first is None or last is None or first <= year <= last:
        return
    dates = str(first) if first == last else f"{first}–{last}"
    yield Finding(FindingKind.YEAR_NOT_DATE, record.code, record.id, {"year": year, "dates": dates})


def _doubles(scope: str, one: _Class) -> Iterator[Finding]:
    if len(set(one.numbers)) == len(one.numbers):
        return
    pairs = sorted(zip(one.numbers, one.ids, strict=True))
    for before, (number, record_id) in pairwise(pairs):
        if number == before[0]:
            facts = {"number": number, "scope": scope}
            yield Finding(FindingKind.DUPLICATE, scope, record_id, facts, scope)


def _widths(scope: str, one: _Class) -> Iterator[Finding]:
    if len(one.widths) > 1:
        facts = {"widths": ", ".join(str(width) for width in sorted(one.widths)), "scope": scope}
        yield Finding(FindingKind.WIDTHS_MIXED, one.example, one.ids[0], facts, scope)


def _gaps(scope: str, one: _Class, explained: Sequence[Run]) -> list[Finding]:
    found = [
        Finding(
            FindingKind.GAP,
            scope,
            facts={"numbers": str(left), "scope": scope},
            scope=scope,
            run=left,
        )
        for run in _absent(one)
        for left in without(run, explained)
    ]
    return found[:MOST_GAPS_OF_A_CLASS]


def _absent(one: _Class) -> list[Run]:
    policy = one.reader.policy if one.reader else Policy()
    knows_start = one.reader is not None and not one.reader.runs_on
    return missing_numbers(one.numbers, policy, None if knows_start else min(one.numbers))


def _marks_in_use(scope: str, one: _Class, marks: Sequence[ClassMark]) -> Iterator[Finding]:
    void = [mark.run for mark in marks if mark.is_void]
    if not void:
        return
    for number, record_id in zip(one.numbers, one.ids, strict=True):
        if any(number in run for run in void):
            facts = {"number": number, "scope": scope}
            yield Finding(FindingKind.VOID_IN_USE, scope, record_id, facts, scope)
