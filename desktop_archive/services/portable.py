"""A portable scanner's file, line by line through the same desk as a scan at the counter."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path

from desktop_archive.exchange.files import sha256_of
from desktop_archive.exchange.scans import ScanLine, read_scans
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Kind, NotABarcodeError
from desktop_archive.rules.lending import ReturnCheck, ScanOutcome, Severity
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.scan_files import (
    LineMeaning,
    LineOutcomeKind,
    ScanFileRefusal,
    first_line_to_do,
)
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.lookup import (
    CardCode,
    PlaceCode,
    RecordCode,
    Target,
    Unknown,
    resolve,
)
from desktop_archive.services.lending.models import ApplicationRow, DeskBox, DeskResult, PersonRow
from desktop_archive.services.room import Room
from desktop_archive.services.shelves import Stacks
from desktop_archive.store import finding
from desktop_archive.store import scan_files as store_scan_files
from desktop_archive.store.database import Session
from desktop_archive.store.lending import records as store_records
from desktop_archive.store.scan_files import ReadBefore

#: Outcomes of lines whose words say more than the name of the record.
_TOLD = frozenset({"ignored", "refused", "unknown"})
_RETURNED = frozenset(
    {
        ScanOutcome.RETURNED,
        ScanOutcome.RETURNED_LATE,
        ScanOutcome.RETURNED_BY_ANOTHER,
        ScanOutcome.RETURNED_WITH_FINDINGS,
    }
)


@dataclass(frozen=True, slots=True)
class LineOutcome:
    """What one line of the file did."""

    line: int
    code: str
    outcome: str
    reason: str = ""
    what: str = ""
    place: str = ""
    due: str = ""
    cause: Enum | None = None
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LookLine:
    """What one line of the file stands for; nothing is done with it yet."""

    line: int
    code: str
    meaning: LineMeaning
    what: str = ""
    problem: Enum | None = None

    @property
    def is_odd(self) -> bool:
        """Tell whether nothing can be done with the line."""
        return self.meaning in (LineMeaning.UNKNOWN, LineMeaning.BROKEN)


@dataclass(frozen=True, slots=True)
class FileLook:
    """A file as it was looked at, and what the register knows of it."""

    path: Path
    sha256: str
    lines: tuple[LookLine, ...]
    before: ReadBefore | None = None

    @property
    def name(self) -> str:
        """Return the name of the file without its folder."""
        return self.path.name

    @property
    def read_at(self) -> str:
        """Return when it was read in whole, or nothing."""
        return self.before.at if self.before and self.before.is_whole else ""

    @property
    def stopped_at(self) -> int:
        """Return the line during which reading was interrupted, or nothing."""
        return self.before.line if self.before and not self.before.is_whole else 0


class PortableDesk:
    """Reads a session in: cards open visits, boxes and files go out or come back, or are placed."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._desk, self._stacks = LoanDesk(room), Stacks(room)
        self._box: tuple[int, str] | None = None

    def look(self, path: Path) -> FileLook:
        """Return what each line stands for; nothing is done.

        Raises:
            RefusedError: the file can't be read, or there is nothing in it.
        """
        sha256, lines = sha256_of(path), list(read_scans(path))
        if not lines:
            raise RefusedError(ScanFileRefusal.NOTHING_IN_IT)
        with self._room.read() as session:
            looked = tuple(_looked_at(session, line) for line in lines)
            before = store_scan_files.known(session, sha256)
        return FileLook(path, sha256, looked, before)

    def read(self, path: Path, *, again: bool = False) -> Iterator[LineOutcome]:
        """Do what each line says and yield what came of it.

        Raises:
            RefusedError: the file can't be read, was read before, or the right is missing.
        """
        self._room.require(Right.LEND)
        yield from self.read_looked_at(self.look(path), again=again)

    def read_looked_at(self, look: FileLook, *, again: bool = False) -> Iterator[LineOutcome]:
        """Do what each line of a file says that was looked at; each line is one whole act.

        What was interrupted goes on after the line at which it stopped, which is never repeated.

        Raises:
            RefusedError: the file changed, was read before, or the right is missing.
        """
        self._room.require(Right.LEND)
        if sha256_of(look.path) != look.sha256:
            raise RefusedError(ScanFileRefusal.CHANGED_SINCE)
        if look.read_at and not again:
            moment = datetime.fromisoformat(look.read_at)
            raise RefusedError(ScanFileRefusal.READ_BEFORE, moment=moment)
        lines = list(read_scans(look.path))
        if look.stopped_at:
            yield from self._take_up(lines, look.stopped_at)
        for line in lines:
            if line.line >= first_line_to_do(look.stopped_at):
                with self._room.act("read_scans") as session:
                    store_scan_files.begin_line(session, look.sha256, line.line)
                yield self._line(line)
        with self._room.act("read_scans") as session:
            store_scan_files.finish(session, look.sha256, look.name, lines[-1].line)

    def _take_up(self, lines: list[ScanLine], stopped_at: int) -> Iterator[LineOutcome]:
        """Open the visit again that was open, and tell which line somebody has to check."""
        done = [line for line in lines if line.line <= stopped_at]
        cards = [line for line in done if _kind(line.code) is Kind.PERSON]
        if cards:
            self._desk.scan(cards[-1].code)
        kind = LineOutcomeKind.STOPPED_HERE.value
        yield from (LineOutcome(one.line, one.code, kind) for one in done if one.line == stopped_at)

    def _line(self, line: ScanLine) -> LineOutcome:
        if line.problem is not None:
            word = line.problem.name.lower()
            return LineOutcome(line.line, line.code, "unknown", word, cause=line.problem)
        placed = self._place(line)
        if placed is not None:
            return placed
        try:
            result = self._desk.scan(line.code)
            return self._told(line, result)
        except RefusedError as refused:
            return _refused(line, refused)

    def _place(self, line: ScanLine) -> LineOutcome | None:
        """Place the box of the line before on this shelf, when that is what the two say (B-05)."""
        kind = _kind(line.code)
        if kind is not Kind.PLACE or self._box is None:
            return None
        box_id, what = self._box
        self._box = None
        with self._room.read() as session:
            shelves = finding.places(session, line.code, 1)
        if not shelves:
            return LineOutcome(line.line, line.code, "unknown", "unknown")
        shelf_id, address, _ = shelves[0]
        try:
            self._stacks.place(box_id, shelf_id)
        except RefusedError as refused:
            return _refused(line, refused, what, address)
        return LineOutcome(line.line, line.code, "placed", "", what, address)

    def _told(self, line: ScanLine, result: DeskResult) -> LineOutcome:
        self._box = None
        if result.outcome is ScanOutcome.FILES_OFFERED and result.offer is not None:
            return self._summed(line, self._desk.issue(result.offer.ticked), "issued")
        if result.outcome is ScanOutcome.RETURN_CHECK and result.back is not None:
            loans = [loan.id for loan in result.back.loans]
            return self._summed(line, self._desk.take_back(loans, ReturnCheck()), "returned")
        outcome = _word(result)
        if outcome in ("refused", "ignored"):
            outcome = self._remember_box(line, outcome)
        return LineOutcome(
            line.line,
            line.code,
            outcome,
            result.reason.name.lower() if result.reason else "",
            result.subject.reference or result.who,
            _place_of(result),
            str(result.facts.get("due") or ""),
            result.reason or (result.outcome if outcome in _TOLD else None),
            result.facts,
        )

    def _remember_box(self, line: ScanLine, outcome: str) -> str:
        """Keep a box that nobody asked for: a shelf may follow and place it."""
        with self._room.read() as session:
            found = _box(session, line.code)
        if found is None or self._desk.session.person_id is not None:
            return outcome
        self._box = found
        return "ignored"

    def _summed(self, line: ScanLine, results: list[DeskResult], done: str) -> LineOutcome:
        good = [one for one in results if one.severity is not Severity.REFUSED]
        bad = next((one for one in results if one.severity is Severity.REFUSED), None)
        shown = good or results
        what = " ".join(one.subject.reference for one in shown if one.subject.reference)
        due = next((str(one.facts["due"]) for one in good if one.facts.get("due")), "")
        reason = bad.reason.name.lower() if bad is not None and bad.reason is not None else ""
        outcome = done if good else "refused"
        place = next((found for one in shown if (found := _place_of(one))), "")
        cause, facts = (bad.reason, bad.facts) if bad is not None else (None, {})
        return LineOutcome(line.line, line.code, outcome, reason, what, place, due, cause, facts)


def _refused(line: ScanLine, refused: RefusedError, what: str = "", place: str = "") -> LineOutcome:
    reason = refused.reason
    return LineOutcome(
        line.line,
        line.code,
        "refused",
        reason.name.lower(),
        what,
        place,
        cause=reason,
        facts=refused.facts,
    )


def _looked_at(session: Session, line: ScanLine) -> LookLine:
    if line.problem is not None:
        return LookLine(line.line, line.code, LineMeaning.BROKEN, problem=line.problem)
    target = resolve(session, line.code)
    meaning = next(
        (one for kinds, one in _MEANINGS if isinstance(target, kinds)), LineMeaning.COMMAND
    )
    problem = target.problem if isinstance(target, Unknown) else None
    return LookLine(line.line, line.code, meaning, _named(session, target), problem)


def _named(session: Session, target: Target) -> str:
    """Return what a line stands for by a name that tells nothing secret."""
    if isinstance(target, PersonRow):
        return target.name
    if isinstance(target, ApplicationRow):
        return target.number
    if isinstance(target, DeskBox):
        return target.box_no
    if isinstance(target, RecordCode):
        return store_records.records(session, [target.record_id])[0].code
    if isinstance(target, PlaceCode):
        place = store_records.place_by_serial(session, target.serial)
        return place[1] if place else ""
    return ""


_MEANINGS: tuple[tuple[type[object], LineMeaning], ...] = (
    (PersonRow, LineMeaning.PERSON),
    (ApplicationRow, LineMeaning.REQUEST),
    (DeskBox, LineMeaning.BOX),
    (RecordCode, LineMeaning.FILE),
    (CardCode, LineMeaning.CARD),
    (PlaceCode, LineMeaning.SHELF),
    (Unknown, LineMeaning.UNKNOWN),
)


def _kind(code: str) -> Kind | None:
    try:
        return Barcode.parse(code).kind
    except NotABarcodeError:
        return None


def _box(session: Session, code: str) -> tuple[int, str] | None:
    found = finding.boxes(session, code, 1)
    return (found[0][0], found[0][2] or code) if found else None


def _word(result: DeskResult) -> str:
    if result.outcome is ScanOutcome.ISSUED:
        return "issued"
    if result.outcome in _RETURNED:
        return "returned"
    if result.outcome is ScanOutcome.SHELVED:
        return "placed"
    if result.outcome is ScanOutcome.UNKNOWN:
        return "unknown"
    return "refused" if result.severity is Severity.REFUSED else "ignored"


def _place_of(result: DeskResult) -> str:
    home = result.home or (result.back.home if result.back else None)
    return home.shelf.address if home is not None else ""
