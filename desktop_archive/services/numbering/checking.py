"""The register check and the statement of missing numbers it leads to (N-01, N-20, P42)."""

from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.missing_numbers import (
    MissingKind,
    MissingLine,
    MissingNumbers,
    MissingSheet,
)
from desktop_archive.rules.number_check import (
    ClassMark,
    Finding,
    FindingKind,
    Numbered,
    Reader,
    RegisterCheck,
    class_of,
)
from desktop_archive.rules.number_fields import NumberFacts
from desktop_archive.rules.numbering import (
    IN_FILE,
    MarkKind,
    Policy,
    Run,
    without,
)
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.reference_codes import Template
from desktop_archive.rules.retention import Period, PeriodKind
from desktop_archive.services import printing
from desktop_archive.services.numbering.classes import held_in
from desktop_archive.services.numbering.schemes_in_force import policy_of
from desktop_archive.services.room import Room
from desktop_archive.store import loading
from desktop_archive.store import numbered as store_numbered
from desktop_archive.store import numbering as store_numbering
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session
from desktop_archive.store.numbered import NumberedRow
from desktop_archive.store.numbering import MarkRow, SchemeRow
from desktop_archive.store.records import Node

__all__ = ["CheckReport", "NumberCheck"]

#: So many findings of a kind are listed; the rest is counted.
MOST_LISTED = 2_000
Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found: a list to work through, and how many there are of each kind."""

    findings: tuple[Finding, ...]
    counts: Mapping[FindingKind, int]
    records: int


def _quietly(_done: int, _total: int) -> None:
    """Tell nobody."""


def _heard(found: Iterable[Finding]) -> None:
    """Let a check run without keeping what it finds."""
    deque(found, maxlen=0)


class NumberCheck:
    """Reads every number of the room, or of a part of it, and writes nothing."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def run(self, node: Node | None = None, tell: Tell = _quietly) -> CheckReport:
        """Return duplicates, gaps, mixed widths, years and fields that disagree."""
        counts: Counter[FindingKind] = Counter()
        listed: list[Finding] = []

        def keep(found: Iterable[Finding]) -> None:
            for finding in found:
                counts[finding.kind] += 1
                if counts[finding.kind] <= MOST_LISTED:
                    listed.append(finding)

        with self._room.read() as session:
            reading = _Reading(session, node or Node(), self._room.today().isoformat())
            reading.go(keep, tell)
            keep(reading.check.finish(reading.marks, reading.explained()))
            codes = _codes(session, listed)
        named = (replace(one, code=codes.get(one.record_id or 0, one.code)) for one in listed)
        return CheckReport(tuple(sorted(named, key=_order)), dict(counts), reading.records)

    def statement(
        self, language: str, node: Node | None = None, only: str = "", tell: Tell = _quietly
    ) -> Printout:
        """Draw the statement of missing numbers: void, reserved, withdrawn, unexplained (P42)."""
        with self._room.read() as session:
            reading = _Reading(session, node or Node(), self._room.today().isoformat())
            reading.go(_heard, tell)
            sheets = _sheets(reading, only.strip())
        data = MissingNumbers(
            sheets=sheets, footing=Footing(printed_on=self._room.today(), filters=only.strip())
        )
        made: Printout = printing.paper("missing_numbers").write_missing_numbers(
            data, language=language, practice=self._room.is_practice
        )
        right = Right.PRINT if self._room.actor is not None else None
        with self._room.act("print_register", right=right) as session:
            store_room.log_print(session, "P42", content=only.strip())
        return made


class _Reading:
    """One walk through the records of a part of the class tree."""

    def __init__(self, session: Session, node: Node, today: str) -> None:
        self._session, self._node = session, node
        self._schemes = store_numbering.schemes(session) + store_numbering.import_schemes(session)
        self._readers: dict[tuple[int, bool], list[Reader]] = {}
        self._periods = {
            key: Period(code, years, PeriodKind(kind), rank).in_codes
            for key, code, years, kind, rank in loading.periods(session)
        }
        self.check = RegisterCheck(self._readers_of)
        self.records = 0
        self.rows: list[MarkRow] = store_numbering.marks(session)
        self.gone: dict[str, list[Run]] = {}
        self.elsewhere: dict[str, list[Run]] = {}
        self._today = today

    @property
    def marks(self) -> list[ClassMark]:
        """Return the marked numbers of the classes that were read."""
        known = [row for row in self.rows if self.check.facts_of(row.scope) is not None]
        return [_class_mark(self.check, row, self._today) for row in known]

    def go(self, keep: Callable[[Iterable[Finding]], None], tell: Tell) -> None:
        """Read the records, then those that were taken back: they explain gaps."""
        total = store_numbered.total(self._session, self._node)
        for piece in store_numbered.rows(self._session, self._node):
            for row in piece:
                keep(self.check.take(self._numbered(row)))
            self.records += len(piece)
            tell(self.records, total)
        for piece in store_numbered.rows(self._session, self._node, withdrawn=True):
            for row in piece:
                numbered = self._numbered(row)
                found = class_of(row.code, self._readers_of(numbered), numbered.facts)
                if found is not None:
                    self.gone.setdefault(found[0], []).append(Run(found[1], found[1]))
        if self._node != Node():
            self._look_elsewhere()

    def explained(self) -> dict[str, list[Run]]:
        """Return the numbers that are no gap: taken back, or held outside the part looked at."""
        scopes = self.gone.keys() | self.elsewhere.keys()
        return {one: self.gone.get(one, []) + self.elsewhere.get(one, []) for one in scopes}

    def _look_elsewhere(self) -> None:
        """Find the numbers of a class that records outside the chosen part hold."""
        for scope in self.check.scopes():
            if self.check.gaps_of(scope):
                held = held_in(self._session, scope)
                self.elsewhere[scope] = [Run(number, number) for number in held]

    def _numbered(self, row: NumberedRow) -> Numbered:
        facts = NumberFacts(
            fonds=row.fonds,
            category=row.category,
            year=row.year,
            retention=self._periods.get(row.retention_id or 0, ""),
            unit=row.unit_code,
            more=row.more,
        )
        first, last = _year(row.date_from), _year(row.date_to)
        return Numbered(row.id, row.code, facts, first, last, row.category_id, row.parent_id)

    def _readers_of(self, record: Numbered) -> list[Reader]:
        key = (record.category_id, record.parent_id is not None)
        if key not in self._readers:
            self._readers[key] = _readers(self._schemes, *key)
        return self._readers[key]


def _readers(schemes: list[SchemeRow], category_id: int, in_file: bool) -> list[Reader]:  # noqa: FBT001
    """Return what a code may be read with: the class's own versions, the room's, as a file."""
    own = [row for row in schemes if row.category_id == category_id]
    common = [row for row in schemes if row.category_id is None]
    found: dict[str, Reader] = {}
    if in_file:
        found[IN_FILE] = Reader(Template.of_scheme(IN_FILE), Policy(), runs_on=True)
    for row in (*own, *common):
        whole = Template.of_scheme(row.template)
        runs_on = bool(row.runs_on) and row.version > 1
        for template in dict.fromkeys((whole, whole.of_file)):
            found.setdefault(template.text, Reader(template, policy_of(row), runs_on))
    return list(found.values())


def _class_mark(check: RegisterCheck, row: MarkRow, today: str) -> ClassMark:
    run = Run(row.first, row.last)
    held = check.numbers_of(row.scope)
    is_void = row.kind == MarkKind.VOID.value
    is_over = row.until is not None and row.until < today
    unused = any(number not in held for number in range(run.first, run.last + 1))
    expired = not is_void and is_over and unused
    return ClassMark(row.scope, run, is_void, expired, row.reason)


def _sheets(reading: _Reading, only: str) -> tuple[MissingSheet, ...]:
    lines: dict[tuple[str, str, str], list[MissingLine]] = {}
    for scope in sorted(reading.check.scopes()):
        facts = reading.check.facts_of(scope)
        found = _lines_of(reading, scope)
        if facts is None or (only and not any(only in line.scope for line in found)):
            continue
        key = (facts.fonds, str(facts.year or ""), facts.category)
        lines.setdefault(key, []).extend(found)
    return tuple(
        MissingSheet(fonds=fonds, year=year, category=category, lines=tuple(found))
        for (fonds, year, category), found in sorted(lines.items())
        if found
    )


def _lines_of(reading: _Reading, scope: str) -> list[MissingLine]:
    check, held = reading.check, reading.check.numbers_of(scope)
    found: list[tuple[int, MissingLine]] = []
    runs: list[Run] = []
    for row in (row for row in reading.rows if row.scope == scope):
        for run in _unheld(Run(row.first, row.last), held):
            line = MissingLine(
                scope=_span(check, scope, run),
                kind=MissingKind.VOID if row.kind == MarkKind.VOID.value else MissingKind.RESERVED,
                reason=row.reason,
                until=row.until or "",
                noted_on=row.made_on,
                noted_by=row.made_by,
                approved_by=row.approved_by,
            )
            found.append((run.first, line))
            runs.append(run)
    gone = reading.gone.get(scope, [])
    for gap in check.gaps_of(scope):
        left = without(gap, [*runs, *reading.elsewhere.get(scope, [])])
        for run in left:
            for part, kind in _told_apart(run, gone):
                line = MissingLine(scope=_span(check, scope, part), kind=kind)
                found.append((part.first, line))
    return [line for _, line in sorted(found, key=lambda one: one[0])]


def _told_apart(run: Run, gone: list[Run]) -> Iterable[tuple[Run, MissingKind]]:
    """Divide a gap into numbers whose entry was taken back and numbers nobody explains."""
    unknown = without(run, gone)
    known = without(run, unknown)
    yield from ((part, MissingKind.UNEXPLAINED) for part in unknown)
    yield from ((part, MissingKind.WITHDRAWN) for part in known)


def _unheld(run: Run, held: frozenset[int]) -> list[Run]:
    inside = [Run(number, number) for number in held if number in run]
    return without(run, inside)


def _span(check: RegisterCheck, scope: str, run: Run) -> str:
    first = check.written(scope, run.first)
    return first if len(run) == 1 else f"{first} – {check.written(scope, run.last)}"


def _codes(session: Session, listed: list[Finding]) -> dict[int, str]:
    ids = [one.record_id for one in listed if one.record_id and one.code == one.scope]
    return {row.id: row.code for row in store_numbered.by_id(session, ids)}


_KINDS = list(FindingKind)


def _order(finding: Finding) -> tuple[int, str, int]:
    return _KINDS.index(finding.kind), finding.scope or finding.code, finding.record_id or 0


def _year(day: str | None) -> int | None:
    """Return the year of a stored date; an estimated one stands in brackets."""
    text = (day or "").strip("[]")[:4]
    return int(text) if len(text) == 4 and text.isdecimal() else None  # noqa: PLR2004
