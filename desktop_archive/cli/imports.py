"""Commands that take lists in: import and undo-import."""

import argparse
import sys
from pathlib import Path

from desktop_archive.cli import opening
from desktop_archive.cli.output import DONE, REFUSED, Output
from desktop_archive.rules.imports import ListKind, Problem
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import Duplicates, ImportReport, ImportRequest, Progress
from desktop_archive.services.imports.refused import write_refused
from desktop_archive.services.imports.undo import undo_import
from desktop_archive.wording import sentence

#: Kinds the commands name; a finding aid is a list of records like any other.
_KINDS = {"auto": None, **{kind.value: kind for kind in ListKind}, "ead": ListKind.RECORDS}
KINDS = tuple(_KINDS)
DUPLICATES = tuple(choice.value for choice in Duplicates)


def take(arguments: argparse.Namespace, output: Output) -> int:
    """Take a list in, or say what would become of it."""
    profile = Path(arguments.profile) if arguments.profile else None
    # A profile that is no file is a mapping the room keeps under that name.
    is_file = profile is not None and profile.exists()
    request = ImportRequest(
        path=Path(arguments.file),
        kind=_KINDS.get(arguments.kind),
        sheet=None if arguments.sheet in (None, "all") else arguments.sheet,
        header_row=arguments.header_row,
        profile=profile if is_file else None,
        saved=None if is_file else arguments.profile,
        duplicates=Duplicates(arguments.duplicates),
    )
    with opening.opened(arguments, output, acting=True) as room:
        desk = ImportDesk(room)
        work = desk.plan if arguments.dry_run else desk.apply
        report = work(request, _progress())
        if arguments.refused and report.refused:

            def explain(problem: Problem) -> str:
                return sentence(problem.reason, output.language, **problem.facts)

            write_refused(Path(arguments.refused), report, desk.open(request), explain)
    output.answer(document(report), *_lines(report, output.language))
    counts = {"rows": report.rows, "taken": report.taken, "skipped": report.skipped}
    key = "would_take" if report.dry_run else "taken_in"
    output.tell(key, batch=report.batch, refused=len(report.refused), **counts)
    if report.earlier is not None:
        output.tell("taken_before", batch=report.earlier)
    return REFUSED if report.refused else DONE


def undo(arguments: argparse.Namespace, output: Output) -> int:
    """Take a whole import back while nothing depends on it."""
    with opening.opened(arguments, output, acting=True) as room:
        count = undo_import(room, arguments.batch)
    output.answer({"batch": arguments.batch, "withdrawn": count})
    output.tell("undone", batch=arguments.batch, count=count)
    return DONE


def _progress() -> Progress:
    """Write the count to stderr while a person is looking, else say nothing."""
    is_terminal = sys.stderr.isatty()

    def tell(done: int, _total: int) -> None:
        if is_terminal:
            print(f"\r{done}", end="", file=sys.stderr, flush=True)

    return tell


def document(report: ImportReport) -> dict[str, object]:
    """Return the report as other programs read it (commands.md)."""
    return {
        "file": report.file,
        "kind": report.kind.value,
        "rows": report.rows,
        "taken": report.taken,
        "normalised": report.normalised,
        "skipped": report.skipped,
        "refused": [
            {
                "sheet": problem.sheet,
                "row": problem.row,
                "column": problem.column,
                "value": problem.value,
                "reason": problem.reason.name.lower(),
            }
            for problem in report.refused
        ],
        "changes": {kind.name.lower(): count for kind, count in report.change_counts.items()},
        "new": report.new,
        "updated": report.updated,
        "renumbered": report.renumbered,
        "earlier_import": report.earlier,
        "batch": report.batch,
        "dry_run": report.dry_run,
    }


def _lines(report: ImportReport, language: str) -> list[str]:
    return [
        *(
            f"{p.sheet}:{p.row} {p.column} {p.value!r}: {sentence(p.reason, language, **p.facts)}"
            for p in report.refused
        ),
        *(f"{sentence(kind, language)}: {n}" for kind, n in report.change_counts.items()),
    ]
