"""Count sheets and the report, from what was frozen and what was found (P37, P38, F-17, Y-11)."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import Any

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.count_rhythm import CountPurpose
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.stocktake import Bucket, CountResult, CountUnit
from desktop_archive.rules.stocktake_printouts import (
    ClassLine,
    CountRow,
    CountSheet,
    CountSheets,
    ReportLine,
    SheetState,
    StocktakeReport,
)
from desktop_archive.services import printing
from desktop_archive.services.room import Room
from desktop_archive.services.stocktake import report_words as words
from desktop_archive.services.stocktake.closing import Found
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.models import CountedLine, Difference, StocktakeRow
from desktop_archive.store import room as store_room

_STATES = {
    Bucket.FOUND: SheetState.IN_PLACE,
    Bucket.QUANTITY: SheetState.IN_PLACE,
    Bucket.HERE_THOUGH_LENT: SheetState.IN_PLACE,
    Bucket.MISPLACED: SheetState.MISPLACED,
    Bucket.LENT: SheetState.ON_LOAN,
    Bucket.LENT_SINCE: SheetState.ON_LOAN,
    Bucket.LENT_NO_CARD: SheetState.ON_LOAN,
}
_MISSING = (Bucket.MISSING, Bucket.LENT_NO_CARD, Bucket.QUANTITY)


class StocktakePapers:
    """Draws what a stocktake needs on paper, and notes that it was drawn."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._desk = StocktakeDesk(room)

    def sheets(self, row: StocktakeRow, language: str) -> Printout:
        """Draw the count sheets: blank boxes to tick, or what was found so far (P37).

        Raises:
            RefusedError: the right is missing.
        """
        lines = self._desk.lines(row)
        damaged = {scan.line_id for scan in self._desk.look(row).damaged}
        shelves = groupby(lines, key=lambda one: one.row.place_id)
        organisation = self._room.facts.get("organisation", "")
        sheets = tuple(
            CountSheet(
                room=organisation,
                rows=tuple(_sheet_row(row, one, damaged, language) for one in group),
            )
            for _, group in shelves
        )
        made: Printout = self._drawing().write_count_sheets(
            CountSheets(
                sheets=sheets,
                number=row.number,
                scope=words.scope(row, language),
                counted_on=_day(row.started_at),
                footing=self._footing(row),
            ),
            language=language,
            practice=self._room.is_practice,
        )
        self._log("P37", row)
        return made

    def report(self, row: StocktakeRow, language: str) -> Printout:
        """Draw the report to be signed; before closing it says that it is a draft (P38, S-12).

        Raises:
            RefusedError: the right is missing.
        """
        found = self._desk.look(row)
        report = StocktakeReport(
            number=row.number,
            organisation=self._room.facts.get("organisation", ""),
            facts=tuple(self._facts(row, language)),
            classes=tuple(
                ClassLine(
                    category=one.category,
                    book=one.book,
                    counted=one.present,
                    lent=one.lent,
                    difference=one.missing,
                    agreement=one.agreeing,
                )
                for one in found.summary.categories
            ),
            others=tuple(self._others(row, found, language)),
            misplaced=tuple(_misplaced(found, language)),
            missing=tuple(_missing(found, language)),
            cause=row.cause,
            measures=row.measures,
            addressee=row.reported_to,
            is_draft=row.closed_at is None,
            footing=self._footing(row),
        )
        made: Printout = self._drawing().write_stocktake_report(
            report, language=language, practice=self._room.is_practice
        )
        self._log("P38", row)
        return made

    def _facts(self, row: StocktakeRow, language: str) -> Iterator[tuple[str, str]]:
        said = words.word
        until = _day(row.closed_at) if row.closed_at else "…"
        yield said("purpose", language), words.purpose(CountPurpose(row.purpose), language)
        yield said("period", language), f"{_day(row.started_at)} – {until}"
        yield said("scope", language), words.scope(row, language)
        people = self._desk.counters(row) or [row.started_by]
        yield said("people", language), ", ".join(people)
        if row.supervisor:
            yield said("supervisor", language), row.supervisor
        yield said("method", language), words.method(CountUnit(row.unit), language)
        if row.seed is not None:
            yield said("seed", language), str(row.seed)
        if row.note:
            yield said("note", language), row.note

    def _others(self, row: StocktakeRow, found: Found, language: str) -> Iterator[str]:
        """Say what is no difference and yet not simply there, and compare with the last count."""
        sums = found.summary
        since = [
            (words.word(one.value, language), sums.of(one))
            for one in Bucket
            if one.value in words.SINCE and sums.of(one)
        ]
        if since:
            told = "; ".join(f"{name} {count:,}" for name, count in since)
            yield words.word("during", language).format(told=told)
        odd = (
            ("foreign", CountResult.FOREIGN),
            ("gone", CountResult.GONE),
            ("unknown", CountResult.UNKNOWN),
            ("misread", CountResult.WRONG_CHECK),
            ("twice", CountResult.TWICE),
        )
        scans = [(key, sums.scans.get(result, 0)) for key, result in odd]
        told = "; ".join(f"{words.word(key, language)} {count:,}" for key, count in scans if count)
        if told:
            yield words.word("scans", language).format(told=told)
        before = self._desk.before(row)
        if before is not None:
            last = self._desk.look(before).summary
            yield words.word("before", language).format(
                number=before.number,
                day=_day(before.closed_at or ""),
                book=f"{before.expected:,}",
                missing=f"{last.of(*_MISSING):,}",
                now=f"{sums.of(*_MISSING):,}",
            )

    def _footing(self, row: StocktakeRow) -> Footing:
        return Footing(printed_on=self._room.today(), filters=row.number)

    @staticmethod
    def _drawing() -> Any:  # noqa: ANN401  a module of the documents floor
        return printing.paper("stocktake")

    def _log(self, form: str, row: StocktakeRow) -> None:
        if self._room.actor is not None:
            self._room.require(Right.PRINT)
        with self._room.act("print_stocktake") as session:
            store_room.log_print(session, form, ("stocktake", row.id), row.number)


def _day(moment: str) -> str:
    return datetime.fromisoformat(moment).astimezone().date().isoformat() if moment else ""


def _sheet_row(
    row: StocktakeRow, one: CountedLine, damaged: set[int | None], language: str
) -> CountRow:
    line = one.row
    state = _STATES.get(one.bucket)
    if line.id in damaged:
        state = SheetState.DAMAGED
    elif one.bucket is Bucket.MISSING and row.closed_at is not None:
        state = SheetState.MISSING
    counted, difference = "", ""
    if one.bucket.is_present:
        number = line.book - line.out if line.pieces is None else line.pieces
        counted = str(number)
        short = number - (line.book - line.out)
        difference = f"{short:+d}" if short else ""
    return CountRow(
        place=line.address,
        code=line.code or line.box_no,
        title=one.title,
        book=str(line.book),
        counted=counted,
        difference=difference,
        state=state,
        found_at=line.scan_address if one.bucket is Bucket.MISPLACED else line.found_at,
        action="" if one.bucket.agrees else _action(line.decision, line.note, language),
    )


def _action(decision: str, note: str, language: str) -> str:
    said = words.word(f"decision_{decision}", language) if decision else ""
    return " ".join(part for part in (said, note) if part)


def _misplaced(found: Found, language: str) -> Iterator[ReportLine]:
    for one in found.differences:
        if one.kind is Bucket.MISPLACED or isinstance(one.kind, CountResult):
            yield _line(one, language)
    for scan, _ in found.odd:
        if scan.result == CountResult.FOREIGN.value and scan.home == scan.address:
            yield ReportLine(
                code=scan.box_no,
                belongs=scan.home,
                seen=scan.address,
                what=words.word("foreign", language),
                action=words.word("corrected", language),
            )
    for counted in found.lines:
        line = counted.row
        if line.result == CountResult.MISPLACED.value and counted.bucket is Bucket.FOUND:
            yield ReportLine(
                code=line.code or line.box_no,
                title=counted.title,
                belongs=line.address,
                seen=line.scan_address,
                what=words.word("misplaced", language),
                action=words.word("corrected", language),
            )


def _missing(found: Found, language: str) -> Iterator[ReportLine]:
    for one in found.differences:
        if one.kind in (*_MISSING, Bucket.HERE_THOUGH_LENT):
            yield _line(one, language)
    for scan in found.damaged:
        yield ReportLine(
            code=scan.reference or scan.box_no,
            belongs=scan.home,
            seen=scan.address,
            what=words.word("damaged", language),
        )


def _line(one: Difference, language: str) -> ReportLine:
    decision = one.decision
    said = _action(decision.value if decision else "", one.note, language)
    return ReportLine(
        code=one.code,
        title=one.title,
        belongs=one.expected_at,
        seen=one.found_at or one.seen_at,
        what=words.word(one.kind.value, language),
        action=said,
    )
