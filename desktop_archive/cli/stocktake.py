"""Stocktakes without a screen: begin, read a scanner's file, show, decide nothing, close."""

import argparse
from pathlib import Path

from desktop_archive.cli import opening
from desktop_archive.cli.output import DONE, REFUSED, Output
from desktop_archive.rules.count_rhythm import CountPurpose
from desktop_archive.rules.lending import Severity
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.stocktake import (
    Bucket,
    CountResult,
    CountScope,
    CountUnit,
    StocktakeRefusal,
)
from desktop_archive.services.room import Room
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.models import Closing, NewCount, StocktakeRow
from desktop_archive.wording import sentence

WORK = ("list", "begin", "scans", "show", "close")
_ACTING = frozenset({"begin", "scans", "close"})


def stocktake(arguments: argparse.Namespace, output: Output) -> int:
    """List stocktakes, begin one, read scans in, show what was found, close it."""
    work = {"list": _list, "begin": _begin, "scans": _scans, "show": _show, "close": _close}
    acting = arguments.what in _ACTING
    with opening.opened(arguments, output, acting=acting) as room:
        return work[arguments.what](room, arguments, output)


def _list(room: Room, _arguments: argparse.Namespace, output: Output) -> int:
    rows = StocktakeDesk(room).stocktakes()
    told = (f"{row.number}  {row.purpose}  {row.expected:,}  {row.closed_at or ''}" for row in rows)
    output.answer([_row(row) for row in rows], *told)
    return DONE


def _begin(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    stacks = Stacks(room)
    places = []
    for address in arguments.place or ():
        found = stacks.find_shelf(address)
        if found is None:
            raise RefusedError(StocktakeRefusal.NOTHING_EXPECTED)
        places.append(found)
    wanted = NewCount(
        CountPurpose(arguments.purpose),
        CountUnit(arguments.unit),
        CountScope(tuple(places), tuple(arguments.category or ()), arguments.classified),
        arguments.sample or 0,
        arguments.seed,
    )
    row = StocktakeDesk(room).begin(wanted, lambda done, _total: output.count(done))
    output.answer(_row(row), f"{row.number}  {row.expected:,}")
    return DONE


def _scans(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    if not arguments.file:
        raise opening.WrongUseError("stocktake scans --file FILE")
    desk = StocktakeDesk(room)
    row = desk.find(arguments.number or "")
    told = list(desk.read_file(row, Path(arguments.file)))
    document = [
        {
            "line": line,
            "code": counted.code,
            "outcome": counted.result.value,
            "what": counted.reference or counted.box_no,
            "place": str(counted.facts.get("place", "")),
            "home": str(counted.facts.get("home", "")),
        }
        for line, counted in told
    ]
    words = [
        f"{line:>5}  {counted.code}  {sentence(counted.result, output.language, **counted.facts)}"
        for line, counted in told
        if counted.severity is not Severity.DONE
    ]
    output.answer(document, *words)
    return REFUSED if words else DONE


def _show(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    desk = StocktakeDesk(room)
    row = desk.find(arguments.number or "")
    found = desk.look(row)
    document = _row(row) | {
        "found": {bucket.value: found.summary.of(bucket) for bucket in Bucket},
        "scans": {
            result.value: found.summary.scans.get(result, 0)
            for result in CountResult
            if result.is_kept
        },
        "undecided": found.summary.undecided,
        "differences": [
            {
                "code": one.code,
                "kind": one.kind.value,
                "belongs": one.expected_at,
                "seen": one.seen_at,
                "decision": one.decision.value if one.decision else "",
                "note": one.note,
            }
            for one in found.differences
        ],
    }
    language = output.language
    told = [
        f"{sentence(bucket, language)}: {found.summary.of(bucket):,}"
        for bucket in Bucket
        if found.summary.of(bucket)
    ]
    told += [f"{one.code}  {sentence(one.kind, language)}" for one in found.differences]
    output.answer(document, *told)
    return REFUSED if found.differences else DONE


def _close(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    desk = StocktakeDesk(room)
    row = desk.find(arguments.number or "")
    words = Closing(arguments.note or "", reported_to=arguments.report_to or "")
    closed = desk.close(row, words)
    output.answer(_row(closed), f"{closed.number}  {closed.closed_at}")
    return DONE


def _row(row: StocktakeRow) -> dict[str, object]:
    return {
        "number": row.number,
        "purpose": row.purpose,
        "unit": row.unit,
        "expected": row.expected,
        "to_find": row.to_find,
        "seed": row.seed,
        "sample": row.sample,
        "started": row.started_at,
        "closed": row.closed_at or "",
    }
