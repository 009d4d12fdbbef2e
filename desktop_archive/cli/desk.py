"""Commands of the desk: labels and portable-scanner files."""

import argparse
import time
from pathlib import Path

from desktop_archive.cli import opening
from desktop_archive.cli.output import DONE, REFUSED, Output
from desktop_archive.services.labels import DESIGNS, Labels
from desktop_archive.services.leaving import save_print
from desktop_archive.services.portable import PortableDesk
from desktop_archive.services.printing import paper
from desktop_archive.wording import sentence


def labels(arguments: argparse.Namespace, output: Output) -> int:
    """Draw labels for boxes; in somebody's name they count as printed."""
    if arguments.list:
        return _list(output)
    if not arguments.to or not arguments.boxes:
        raise opening.WrongUseError("--boxes all|debt|CODES --to FILE.pdf")
    began = time.monotonic()
    kind = next(kind for kind, designs in DESIGNS.items() if arguments.design in designs)
    which = arguments.boxes if arguments.boxes in ("all", "debt") else arguments.boxes.split(",")
    with opening.opened(arguments, output, acting=False) as room:
        desk = Labels(room)
        batch = desk.collect(kind, which)
        made = desk.write(
            batch,
            design=arguments.design,
            stock=arguments.stock or "",
            start=arguments.start,
            language=output.language,
        )
        save_print(Path(arguments.to), made.pdf, room)
        if arguments.name:
            desk.printed(batch, arguments.design)
    warnings = [sentence(one.kind, output.language, text=one.text) for one in made.warnings]
    document = {
        "labels": len(batch.texts),
        "pages": made.pages,
        "codes": list(batch.codes),
        "warnings": warnings,
        "seconds": round(time.monotonic() - began, 2),
    }
    output.answer(document, *warnings)
    output.tell("written", path=arguments.to)
    return DONE


def _list(output: Output) -> int:
    drawing = paper("labels")
    designs = {name: one.names.of(output.language) for name, one in drawing.designs().items()}
    stocks = {name: one.names.of(output.language) for name, one in drawing.stocks().items()}
    lines = [f"{name}  {words}" for name, words in {**designs, **stocks}.items()]
    output.answer({"designs": designs, "stocks": stocks}, *lines)
    return DONE


def scans(arguments: argparse.Namespace, output: Output) -> int:
    """Read a portable scanner's file in as one session."""
    with opening.opened(arguments, output, acting=True) as room:
        told = list(PortableDesk(room).read(Path(arguments.file)))
    document = [
        {
            "line": one.line,
            "code": one.code,
            "outcome": one.outcome,
            "reason": one.reason,
            "what": one.what,
            "place": one.place,
            "due": one.due,
        }
        for one in told
    ]
    lines = [f"{one.line:>5}  {one.code}  {one.outcome}  {one.reason}  {one.what}" for one in told]
    output.answer(document, *lines)
    return REFUSED if any(one.outcome in ("refused", "unknown") for one in told) else DONE
