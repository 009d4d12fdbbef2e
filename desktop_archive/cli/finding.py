"""Commands that look: search, export, print."""

import argparse
from pathlib import Path

from desktop_archive.cli import opening
from desktop_archive.cli.output import DONE, REFUSED, Output
from desktop_archive.cli.words import say
from desktop_archive.services.exports import Exports
from desktop_archive.services.forms import FormDesk, form_names
from desktop_archive.services.search import HitKind, SearchDesk
from desktop_archive.wording import sentence


def search(arguments: argparse.Namespace, output: Output) -> int:
    """Find anything by a piece of it."""
    kind = HitKind(arguments.kind) if arguments.kind else None
    with opening.opened(arguments, output, acting=False) as room:
        hits = SearchDesk(room).find(arguments.query, arguments.limit, kind)
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
    """Write a list as XLSX or CSV, or the whole room as JSON lines."""
    path = Path(arguments.to)
    with opening.opened(arguments, output, acting=False) as room:
        count = Exports(room).write(arguments.what, path, arguments.where or "")
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
    where = _where(arguments, output)
    path = Path(arguments.to)
    with opening.opened(arguments, output, acting=False) as room:
        made = FormDesk(room).write(arguments.form, output.language, where, sentence)
    try:
        path.write_bytes(made.pdf)
    except OSError as error:
        output.tell("cannot_write", path=path, detail=error.strerror)
        return REFUSED
    warnings = [sentence(one.kind, output.language, text=one.text) for one in made.warnings]
    output.answer({"form": arguments.form, "pages": made.pages, "warnings": warnings})
    output.tell("written", path=path)
    return DONE


def _where(arguments: argparse.Namespace, output: Output) -> str:
    """Return what a form is about: --where, or the option that says the same."""
    for option in arguments.option:
        key, _, value = option.partition("=")
        if key not in ("year", "where") or not value:
            raise opening.WrongUseError(
                say("bad_value", output.language, what="--option", value=option)
            )
        return str(value)
    return str(arguments.where or "")
