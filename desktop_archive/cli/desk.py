"""Commands of the desk: portable-scanner files."""

import argparse
from pathlib import Path

from desktop_archive.cli import opening
from desktop_archive.cli.output import DONE, REFUSED, Output
from desktop_archive.services.portable import PortableDesk


def scans(arguments: argparse.Namespace, output: Output) -> int:
    """Read a portable scanner's file in as one session."""
    with opening.opened(arguments, output, acting=True) as room:
        told = list(PortableDesk(room).read(Path(arguments.file), again=arguments.again))
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
