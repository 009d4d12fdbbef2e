"""Commands that look: search, export, print."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from desktop_archive.cli import opening
from desktop_archive.cli.output import DONE, Output
from desktop_archive.cli.words import say
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.exports import Exports
from desktop_archive.services.finding_aids import FindingAids
from desktop_archive.services.forms import FormDesk, form_names
from desktop_archive.services.full_export import FullExport
from desktop_archive.services.hits import HitKind
from desktop_archive.services.leaving import save_print
from desktop_archive.services.search import SearchDesk
from desktop_archive.wording import sentence


def search(arguments: argparse.Namespace, output: Output) -> int:
    """Find anything by a piece of it."""
    kind = HitKind(arguments.kind) if arguments.kind else None
    with opening.opened(arguments, output, acting=False) as room:
        hits = SearchDesk(room).find(arguments.query, arguments.limit, kind)
    for trouble in hits.troubles:
        raise RefusedError(trouble.reason, word=trouble.word, meant=trouble.meant)
    document = {
        "query": hits.query,
        "count": hits.count,
        "capped": hits.capped,
        "hits": [
            {
                "kind": hit.kind.value,
                "code": hit.code,
                "title": hit.title,
                "place": hit.place,
                "state": hit.state,
            }
            for hit in hits.hits
        ],
        "ms": round(hits.milliseconds, 2),
    }
    lines = [f"{hit.code}  {hit.title}  {hit.place}  {hit.state}" for hit in hits.hits]
    output.answer(document, *lines)
    return DONE


def export(arguments: argparse.Namespace, output: Output) -> int:
    """Write a list as XLSX or CSV, a fonds as EAD, or the whole room as a package."""
    path, where, language = Path(arguments.to), arguments.where or "", output.language
    with opening.opened(arguments, output, acting=arguments.what == "full") as room:
        if arguments.what == "full":
            count = FullExport(room).write(path, output.count)
        elif arguments.what == "ead":
            count = FindingAids(room, sentence, language).write(where, path, output.count)
        else:
            count = Exports(room, sentence, language).write(
                arguments.what, path, where, output.count
            )
    output.answer({"what": arguments.what, "rows": count, "path": str(path)})
    output.tell("written", path=path)
    return DONE


def print_form(arguments: argparse.Namespace, output: Output) -> int:
    """Draw a form into a PDF, or list the forms there are."""
    names = form_names(output.language)
    if arguments.list:
        output.answer(names, *(f"{form}  {name}" for form, name in names.items()))
        return DONE
    if arguments.form not in names:
        raise opening.WrongUseError(f"{arguments.form or 'FORM'}: {', '.join(names)}")
    if not arguments.to:
        raise opening.WrongUseError("--to FILE.pdf")
    given = _given(arguments, output)
    path = Path(arguments.to)
    with opening.opened(arguments, output, acting=False) as room:
        where = str(arguments.where or "")
        made = FormDesk(room).write(
            arguments.form, output.language, where, sentence, given, _progress()
        )
        save_print(path, made.pdf, room)
    warnings = [sentence(one.kind, output.language, text=one.text) for one in made.warnings]
    output.answer({"form": arguments.form, "pages": made.pages, "warnings": warnings})
    output.tell("written", path=path)
    return DONE


def _given(arguments: argparse.Namespace, output: Output) -> dict[str, str]:
    """Return the options as words: which part of the catalogue, and how it is wanted."""
    given: dict[str, str] = {}
    for option in arguments.option:
        key, _, value = option.partition("=")
        if not key.strip() or not value.strip():
            raise opening.WrongUseError(
                say("bad_value", output.language, what="--option", value=option)
            )
        given[key.strip()] = value.strip()
    return given


def _progress() -> Callable[[int, int], object]:
    """Count pages on stderr when somebody watches."""
    if not sys.stderr.isatty():
        return lambda _done, _total: None

    def tell(done: int, total: int) -> None:
        if total and (done % 20 == 0 or done + 1 == total):
            end = "\n" if done + 1 == total else ""
            print(f"\r{done + 1} / {total}", end=end, file=sys.stderr, flush=True)

    return tell
