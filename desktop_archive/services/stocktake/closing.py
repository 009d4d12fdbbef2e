"""Closing: what shelf and register disagree about, a decision about each, and the end (S-12)."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.stocktake import (
    SCANS_TO_DECIDE,
    Bucket,
    CountResult,
    Decision,
    LineFacts,
    StocktakeRefusal,
    bucket_of,
    decision_refusal,
)
from desktop_archive.services.masking import masked
from desktop_archive.services.room import Room
from desktop_archive.services.stocktake.models import (
    CategorySum,
    CountedLine,
    Difference,
    StocktakeRow,
    Summary,
)
from desktop_archive.store.database import Session
from desktop_archive.store.stocktake import findings, scans
from desktop_archive.store.stocktake.findings import DecidedRow, LineRow
from desktop_archive.store.stocktake.scans import ScanRow

_LENT = frozenset({Bucket.LENT, Bucket.LENT_SINCE})
_SINCE = frozenset(
    {
        Bucket.AWAY,
        Bucket.RETURNED_SINCE,
        Bucket.MOVED_SINCE,
        Bucket.BOXED_SINCE,
        Bucket.GONE_SINCE,
    }
)
_AWAY = frozenset({"repair", "reading"})


@dataclass(frozen=True, slots=True)
class Found:
    """Everything a stocktake found: pieces that were not simply there, and odd scans."""

    lines: tuple[CountedLine, ...]
    odd: tuple[tuple[ScanRow, DecidedRow | None], ...]
    damaged: tuple[ScanRow, ...]
    differences: tuple[Difference, ...]
    summary: Summary


def look(session: Session, row: StocktakeRow, *, may_open: bool) -> Found:
    """Return what a stocktake found, as it is now or as it was when it was closed."""
    odd_lines = tuple(counted_lines(session, row, may_open=may_open, only_odd=True))
    decided = findings.decided_scans(session, row.id)
    kinds = [kind.value for kind in SCANS_TO_DECIDE]
    odd = tuple((scan, decided.get(scan.id)) for scan in scans.scans_with(session, row.id, kinds))
    damaged = scans.damaged(session, row.id)
    different = [
        *(_of_line(one) for one in odd_lines if not one.bucket.agrees),
        *(_of_scan(scan, done, may_open=may_open) for scan, done in odd if not _corrected(scan)),
    ]
    undecided = sum(one.decision is None for one in different)
    results = scans.result_counts(session, row.id)
    summary = Summary(
        _buckets(row, odd_lines),
        {CountResult(name): count for name, count in results.items()},
        tuple(_by_category(findings.summary(session, row.id), odd_lines)),
        undecided,
    )
    return Found(odd_lines, odd, tuple(damaged), tuple(different), summary)


def counted_lines(
    session: Session,
    row: StocktakeRow,
    *,
    may_open: bool,
    place_id: int | None = None,
    only_odd: bool = False,
) -> Iterator[CountedLine]:
    """Yield expected pieces with what the count says of each."""
    rows = findings.lines(session, row.id, place_id=place_id, only_odd=only_odd)
    yield from _judged(session, row, rows, may_open=may_open)


def line_now(session: Session, row: StocktakeRow, line_id: int) -> CountedLine:
    """Return one expected piece with what the count says of it at this moment."""
    (one,) = _judged(session, row, [findings.line(session, row.id, line_id)], may_open=False)
    return one


def _judged(
    session: Session, row: StocktakeRow, rows: Sequence[LineRow], *, may_open: bool
) -> Iterator[CountedLine]:
    out = _loans(session, row, rows) if row.closed_at is None else {}
    for line in rows:
        is_closed = row.closed_at is not None
        kept = Bucket(line.kind) if is_closed and line.kind else None
        if kept is None:
            kept = Bucket.FOUND if is_closed else bucket_of(_facts(line, out))
        yield CountedLine(line, kept, masked(line, line.title, may_open=may_open))


def _loans(session: Session, row: StocktakeRow, rows: Sequence[LineRow]) -> Mapping[int, bool]:
    """Return by box or file whether it is out, and whether its card stands there."""
    unseen = [line for line in rows if line.scan_id is None]
    if row.unit == "records":
        ids = [line.record_id for line in unseen if line.record_id is not None]
        return findings.loans_of_records(session, row.id, ids) if ids else {}
    ids = [line.box_id for line in unseen if line.box_id is not None]
    return findings.loans_of_boxes(session, row.id, ids) if ids else {}


def _facts(line: LineRow, out: Mapping[int, bool]) -> LineFacts:
    is_file = line.record_id is not None
    piece = (line.record_id if is_file else line.box_id) or 0
    counted = line.pieces
    return LineFacts(
        scan=CountResult(line.result) if line.result else None,
        corrected=line.scan_place is not None and line.now_place == line.scan_place,
        short=counted is not None and counted != line.book - line.out,
        lent=piece in out,
        carded=out.get(piece, False),
        lent_before=line.frozen_state == "on_loan",
        away=is_file and line.state in _AWAY,
        moved_since=line.now_place != line.place_id,
        boxed_since=is_file and line.now_box != line.box_id,
        # What was declared lost because of this very count did not go by itself.
        gone_since=bool(line.gone) and line.decision != Decision.MISSING.value,
    )


def _buckets(row: StocktakeRow, odd: Sequence[CountedLine]) -> Mapping[Bucket, int]:
    found = Counter(one.bucket for one in odd)
    found[Bucket.FOUND] += row.expected - len(odd)
    return found


def _by_category(
    classes: Iterator[tuple[str, int]], odd: Sequence[CountedLine]
) -> Iterator[CategorySum]:
    by_class: dict[str, list[Bucket]] = {}
    for one in odd:
        by_class.setdefault(one.row.category, []).append(one.bucket)
    for category, book in classes:
        here = by_class.get(category, [])
        yield CategorySum(
            category,
            book,
            book - sum(not one.is_present for one in here),
            sum(one in _LENT for one in here),
            sum(one in _SINCE for one in here),
            sum(not one.agrees for one in here),
        )


def _of_line(one: CountedLine) -> Difference:
    row = one.row
    return Difference(
        one.bucket,
        row.id,
        None,
        row.code or row.box_no,
        one.title,
        row.now_address or row.address,
        row.scan_address,
        Decision(row.decision) if row.decision else None,
        row.found_at,
        row.note,
        row.decided_by,
        row.box_id,
        row.record_id,
        row.scan_place,
    )


def _of_scan(scan: ScanRow, done: DecidedRow | None, *, may_open: bool) -> Difference:
    code = (scan.reference if scan.record_id is not None else scan.box_no) or scan.code
    return Difference(
        CountResult(scan.result),
        None,
        scan.id,
        code,
        masked(scan, scan.title, may_open=may_open),
        scan.home,
        scan.address,
        Decision(done.decision) if done and done.decision else None,
        done.found_at if done else "",
        done.note if done else "",
        done.decided_by if done else "",
        scan.box_id,
        scan.record_id,
        scan.place_id,
    )


def _corrected(scan: ScanRow) -> bool:
    """Tell whether a foreign box has been given the place it was found at."""
    return scan.result == CountResult.FOREIGN.value and scan.home == scan.address


def decide(
    session: Session,
    room: Room,
    row: StocktakeRow,
    chosen: Sequence[Difference],
    wanted: tuple[Decision, str, str],
) -> None:
    """Write one decision about differences.

    Raises:
        RefusedError: it does not fit one of them, or its place or note is missing.
    """
    decision, place, note = wanted
    for one in chosen:
        refusal = decision_refusal(one.kind, decision, place, note)
        if refusal is not None:
            raise RefusedError(refusal, code=one.code)
        target = ("line_id", one.line_id) if one.line_id else ("scan_id", one.scan_id)
        findings.decide(
            session,
            row.id,
            (target[0], target[1] or 0),
            kind=one.kind.value,
            decision=decision.value,
            found_at=place.strip(),
            note=note.strip(),
            decided_by=room.signed_in().name,
            decided_at=session.at,
        )


def keep_result(session: Session, row: StocktakeRow, found: Found) -> None:
    """Write what each piece came to, so that later changes falsify nothing (S-12)."""
    new: list[dict[str, object]] = []
    different = [one for one in found.lines if one.bucket is not Bucket.FOUND]
    findings.note_found(session, row.id, [one.row.id for one in different])
    for one in different:
        if one.row.finding_id is not None:
            findings.decide(session, row.id, ("line_id", one.row.id), kind=one.bucket.value)
        else:
            new.append({"stocktake_id": row.id, "line_id": one.row.id, "kind": one.bucket.value})
    findings.keep(session, new)


def lost_refusal(one: Difference, reason: str) -> StocktakeRefusal | None:
    """Return why a missing piece is not declared lost."""
    if one.kind is not Bucket.MISSING or one.decision is not Decision.MISSING:
        return StocktakeRefusal.NOT_MISSING
    return None if reason.strip() else StocktakeRefusal.REASON_MISSING
