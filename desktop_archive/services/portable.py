"""A portable scanner's file, line by line through the same desk as a scan at the counter."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_archive.exchange.scans import ScanLine, read_scans
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.barcodes import Barcode, Kind, NotABarcodeError
from desktop_archive.rules.lending import ReturnCheck, ScanOutcome, Severity
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import DeskResult
from desktop_archive.services.room import Room
from desktop_archive.services.shelves import Stacks
from desktop_archive.store import finding
from desktop_archive.store.database import Session

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


class PortableDesk:
    """Reads a session in: cards open visits, boxes and files go out or come back, or are placed."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._desk, self._stacks = LoanDesk(room), Stacks(room)
        self._box: tuple[int, str] | None = None

    def read(self, path: Path) -> Iterator[LineOutcome]:
        """Do what each line says and yield what came of it.

        Raises:
            RefusedError: the file can't be read, or the right is missing.
        """
        self._room.require(Right.LEND)
        for line in read_scans(path):
            yield self._line(line)

    def _line(self, line: ScanLine) -> LineOutcome:
        if line.problem is not None:
            return LineOutcome(line.line, line.code, "unknown", line.problem.name.lower())
        placed = self._place(line)
        if placed is not None:
            return placed
        try:
            result = self._desk.scan(line.code)
            return self._told(line, result)
        except RefusedError as refused:
            return LineOutcome(line.line, line.code, "refused", refused.reason.name.lower())

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
            reason = refused.reason.name.lower()
            return LineOutcome(line.line, line.code, "refused", reason, what, address)
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
            str(result.facts.get("due", "")),
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
        return LineOutcome(line.line, line.code, outcome, reason, what, place, due)


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
