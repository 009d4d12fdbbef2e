"""The names and shapes of the commands (design: they are stable, more may be added)."""

import argparse
from collections.abc import Callable

from desktop_archive.cli import (
    desk,
    finding,
    imports,
    keys,
    labels,
    ledger,
    numbers,
    rooms,
    seals,
    server,
    space,
    stocktake,
)
from desktop_archive.cli.output import Output
from desktop_archive.rules.barcodes import LARGEST_SERIAL
from desktop_archive.rules.count_rhythm import CountPurpose
from desktop_archive.rules.stocktake import CountUnit
from desktop_archive.services.practice.known import PracticeSize

Command = Callable[[argparse.Namespace, Output], int]

COMMANDS: dict[str, Command] = {
    "labels": labels.labels,
    "scans": desk.scans,
    "search": finding.search,
    "export": finding.export,
    "print": finding.print_form,
    "import": imports.take,
    "undo-import": imports.undo,
    "init": rooms.init,
    "practice": rooms.practice,
    "status": rooms.status,
    "backup": rooms.backup,
    "verify": rooms.verify,
    "restore": rooms.restore,
    "audit": rooms.audit,
    "seal": seals.seal,
    "server-secure": server.secure,
    "server-login": server.login,
    "numbers": numbers.numbers,
    "stocktake": stocktake.stocktake,
    "ledger": ledger.ledger,
    "keys": keys.keys,
    "signatures": keys.signatures,
    "fit": space.fit,
    "space": space.space,
}

_EXAMPLES = """\
examples:
  main.py --db room.db init --organisation "Example Co" --fonds Z109 --admin lin --password-file pw
  main.py --db room.db import list.xlsx --dry-run --as lin --password-file pw
  main.py --db room.db --json search 合同 --limit 20
  main.py --db room.db labels --boxes debt --to labels.pdf --as lin --password-file pw

exit status:
  0 done   1 refused, done with refused rows, or a check found something   2 wrong use
"""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="main.py",
        description="Desktop Archive: the records room without a screen. "
        "Without a command the window opens.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument(
        "--db",
        metavar="PATH|URL",
        help="the room (else DESKTOP_ARCHIVE_DB, else the one last used)",
    )
    top.add_argument("--json", action="store_true", help="one JSON document on stdout")
    top.add_argument("--language", choices=("en", "zh-CN", "zh-TW"), help="language of messages")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _add_rooms(commands)
    _add_practice(commands)
    _add_server(commands)
    _add_imports(commands)
    _add_finding(commands)
    _add_desk(commands)
    _add_numbers(commands)
    _add_stocktake(commands)
    _add_ledger(commands)
    _add_space(commands)
    _add_keys(commands)
    return top


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, text: str
) -> argparse.ArgumentParser:
    """Add a command that can act in somebody's name."""
    command = commands.add_parser(name, help=text, description=text)
    command.add_argument("--as", dest="name", metavar="NAME", help="who acts")
    command.add_argument("--password-file", metavar="FILE|-", help="that person's password")
    return command


def _add_server(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    made = _plain(commands, "server-secure", "roles and rights of a room on a server")
    made.add_argument(
        "--way",
        choices=server.WAYS,
        required=True,
        help="one login for all desks, or one for each person",
    )
    made = _plain(commands, "server-login", "let a desk or a person connect to the server")
    made.add_argument("login", metavar="LOGIN")
    made.add_argument("--role", choices=server.LOGIN_ROLES, required=True)
    made.add_argument("--new-password-file", metavar="FILE|-", required=True)


def _plain(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, text: str
) -> argparse.ArgumentParser:
    """Add a command of whoever runs the server, who is nobody in the room."""
    return commands.add_parser(name, help=text, description=text)


def _add_rooms(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    made = commands.add_parser(
        "init", help="make a new room", description="Make a new room; an existing file is refused."
    )
    made.add_argument("--organisation", required=True, metavar="NAME")
    made.add_argument("--fonds", required=True, metavar="CODE")
    made.add_argument(
        "--preset",
        choices=("da22", "da13", "company", "property"),
        default="da22",
        help="numbering and classes (default: da22)",
    )
    made.add_argument("--admin", required=True, metavar="NAME", help="the first administrator")
    made.add_argument("--password-file", required=True, metavar="FILE|-")
    _command(commands, "status", "counts, versions, settings, last backup")
    copy = _command(commands, "backup", "make a verified copy")
    copy.add_argument("--to", metavar="FOLDER", help="where to (default: beside the room)")
    check = _command(commands, "verify", "check the room or a copy; repairs nothing")
    check.add_argument(
        "file", nargs="?", metavar="FILE", help="copy or full export (default: room)"
    )
    back = _command(commands, "restore", "put a verified copy in place")
    back.add_argument("file", metavar="FILE")
    back.add_argument("--to", required=True, metavar="PATH")
    trail = _command(commands, "audit", "verify or show the trail")
    trail.add_argument("what", choices=("verify", "show"))
    trail.add_argument("--since", default="", metavar="TIME", help="a moment in UTC, ISO 8601")
    made = _command(commands, "seal", "seal the trail, check a code typed from a day's sheet")
    made.add_argument("what", choices=seals.WORK)
    made.add_argument("code", nargs="?", metavar="CODE", help="check: the eight groups")
    made.add_argument(
        "--number",
        type=int,
        default=0,
        metavar="N",
        help="which seal (default: the last; check: any)",
    )
    made.add_argument("--limit", type=_count, default=20, metavar="N", help="list: most seals")
    made.add_argument("--to", metavar="FOLDER", help="copy: the auditor's folder")


def _add_practice(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    usual = PracticeSize()
    invented = commands.add_parser(
        "practice",
        help="a new practice room with invented data",
        description="Make a new practice room: everything in it is invented and marked as such.",
    )
    invented.add_argument("--files", type=_count, default=usual.files, metavar="N")
    invented.add_argument("--boxes", type=_count, default=usual.boxes, metavar="N")
    invented.add_argument(
        "--seed",
        type=int,
        default=usual.seed,
        metavar="N",
        help="the same seed invents the same room",
    )


def _count(text: str) -> int:
    """Return a number of things: at least one, at most what barcodes can name."""
    number = int(text)
    if not 1 <= number <= LARGEST_SERIAL:
        raise argparse.ArgumentTypeError(f"1 to {LARGEST_SERIAL}")
    return number


def _add_imports(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    take = _command(commands, "import", "take a list in: XLSX, XLS, ODS, CSV or EAD 2002")
    take.add_argument("file", metavar="FILE")
    take.add_argument(
        "--kind",
        choices=imports.KINDS,
        default="auto",
        help="what it is a list of (default: found by its headings)",
    )
    take.add_argument("--sheet", metavar="NAME|all", help="one sheet (default: all)")
    take.add_argument(
        "--header-row", type=_count, metavar="N", help="where the headings are (default: found)"
    )
    take.add_argument(
        "--profile",
        metavar="FILE|NAME",
        help="which column means what: a TOML or JSON file, or a mapping saved in the window",
    )
    take.add_argument(
        "--duplicates",
        choices=imports.DUPLICATES,
        default="refuse",
        help="rows whose number the room has (default: refuse)",
    )
    take.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")
    take.add_argument("--refused", metavar="FILE", help="write the refused rows as .xlsx or .csv")
    undo = _command(commands, "undo-import", "take a whole import back")
    undo.add_argument("batch", type=int, metavar="BATCH")


def _add_finding(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    search = _command(commands, "search", "find anything by a piece of it")
    search.add_argument("query", metavar="QUERY")
    search.add_argument("--kind", choices=("records", "boxes", "people", "places", "forms"))
    search.add_argument("--limit", type=_count, default=20, metavar="N")
    export = _command(commands, "export", "write a list, a fonds as EAD, or the whole room")
    export.add_argument(
        "what", choices=("records", "boxes", "places", "loans", "people", "audit", "ead", "full")
    )
    export.add_argument(
        "--where", metavar="QUERY", help="only what this finds; ead: the code of the fonds"
    )
    export.add_argument(
        "--to", required=True, metavar="FILE", help=".xlsx or .csv; ead: .xml; full: .zip or folder"
    )
    form = _command(commands, "print", "draw a form into a PDF")
    form.add_argument("form", nargs="?", metavar="FORM", help="P01 … P45, see --list")
    form.add_argument("--list", action="store_true", help="name the forms there are")
    form.add_argument("--where", metavar="QUERY", help="only what this finds")
    form.add_argument(
        "--option",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="which part: class, year (2019 or 2018-2021), retention, unit, box (012, 015 or "
        "012..020), file; how: by=box|class, order=code|date, subject, project, catalogue-no, "
        "cover, values-only=yes|no|test, labels=together|per-box, style=2015|2000; stamps: start, "
        "page, place, at=X,Y, frame, stamp-words=words|codes; over printed forms: shift=X,Y in mm",
    )
    form.add_argument("--to", metavar="FILE.pdf")


def _add_desk(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    made = _command(commands, "labels", "draw labels into a PDF")
    made.add_argument(
        "--boxes", metavar="all|debt|CODES", help="which; codes with commas between them"
    )
    spines = ("spine", "spine-simple", "spine-accounting", "file-spine")
    made.add_argument(
        "--design",
        choices=("box", *spines, "front", "file", "shelf", "person", "mat"),
        default="box",
    )
    made.add_argument("--stock", metavar="NAME", help="sheet or roll, see --list")
    made.add_argument("--start", type=_count, default=1, metavar="N", help="first free label")
    made.add_argument("--with-place", action="store_true", help="box labels say the place too")
    made.add_argument(
        "--overprint", choices=("values", "test"), help="onto printed paper: values only, or test"
    )
    made.add_argument("--printer", metavar="NAME", help="corrected by what is kept of it")
    made.add_argument("--offset", metavar="X,Y", help="moved right and down, in mm")
    made.add_argument(
        "--zpl", type=int, choices=(203, 300, 600), metavar="DPI", help="as ZPL for 203, 300, 600"
    )
    made.add_argument("--calibration", action="store_true", help="the page to measure a printer")
    made.add_argument("--rescue", metavar="DIGITS", help="find a torn label by its last digits")
    made.add_argument("--place", default="", metavar="ADDRESS", help="where it stood")
    made.add_argument("--list", action="store_true", help="name designs and stocks")
    made.add_argument("--to", metavar="FILE.pdf")
    scans = _command(commands, "scans", "read a portable scanner's file")
    scans.add_argument("file", metavar="FILE", help="one code a line, a time before it or not")
    scans.add_argument("--again", action="store_true", help="the same codes, scanned again")


def _add_numbers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    made = _command(commands, "numbers", "show the schemes, check the register, number anew")
    made.add_argument("what", choices=("schemes", "check", "renumber"))
    made.add_argument("--class", dest="category", metavar="CODE", help="only this class")
    made.add_argument("--year", type=int, metavar="YEAR", help="only this year")
    made.add_argument("--unit", metavar="CODE", help="only this unit")
    made.add_argument(
        "--order", choices=("code", "date", "title"), default="code", help="order of new numbers"
    )
    made.add_argument("--reason", metavar="TEXT", help="why the class is numbered anew")
    made.add_argument("--dry-run", action="store_true", help="say what would change, write nothing")


def _add_stocktake(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    text = "count shelves: begin, read scans, show, close (sheets, report: print P37, P38)"
    made = _command(commands, "stocktake", text)
    made.add_argument("what", choices=stocktake.WORK)
    made.add_argument("number", nargs="?", metavar="NUMBER", help="PD-YEAR-N (default: the newest)")
    made.add_argument(
        "--purpose",
        choices=[one.value for one in CountPurpose],
        default=CountPurpose.OTHER.value,
        help="why it is counted",
    )
    made.add_argument(
        "--unit",
        choices=[one.value for one in CountUnit],
        default=CountUnit.BOXES.value,
        help="boxes, or the files inside them",
    )
    made.add_argument("--place", action="append", metavar="ADDRESS", help="only here; repeatable")
    made.add_argument(
        "--class", dest="category", action="append", metavar="CODE", help="only this class"
    )
    made.add_argument("--classified", action="store_true", help="only classified records")
    made.add_argument("--sample", type=_count, metavar="N", help="a random sample of so many")
    made.add_argument("--seed", type=int, metavar="N", help="draw the same sample again")
    made.add_argument(
        "--file", metavar="FILE", help="scans: one code a line, a time before it or not"
    )
    made.add_argument("--note", metavar="TEXT", help="close: the note under the count")
    made.add_argument("--report-to", metavar="NAME", help="close: who gets the report")


def _add_ledger(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    made = _command(commands, "ledger", "compare ledger and map, show or strike lines, put right")
    made.add_argument("what", choices=("compare", "show", "mend", "strike"))
    made.add_argument("--record", metavar="CODE", help="show: files whose code or title has this")
    made.add_argument("--limit", type=_count, default=100, metavar="N", help="show: most files")
    made.add_argument("--boxes", metavar="all|NUMBERS", default="all", help="mend: which boxes")
    made.add_argument(
        "--by", choices=("ledger", "map"), default="ledger", help="mend: which of them follows"
    )
    made.add_argument("--reason", metavar="TEXT", help="mend, strike: why")
    made.add_argument("--kind", choices=("transfer", "loss"), default="transfer", help="strike")
    made.add_argument("--evidence", metavar="TEXT", help="strike: the paper that is kept")
    made.add_argument("--second", metavar="NAME", help="strike: the second person")
    made.add_argument("--second-password-file", metavar="FILE", help="strike: that one's password")


def _add_space(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    fit = _command(commands, "fit", "say on which shelves so many boxes of a kind fit")
    fit.add_argument("--type", required=True, metavar="NAME", help="kind of box: its name, or A50")
    fit.add_argument("--count", type=_count, default=1, metavar="N")
    fit.add_argument("--for", dest="holder", metavar="NAME", help="customer, household or unit")
    fit.add_argument("--room", metavar="CODE", help="only this room")
    full = _command(commands, "space", "how full the store is, and when it will be full")
    full.add_argument("--by", choices=space.LEVELS, default="range", help="(default: range)")
    full.add_argument("--room", metavar="CODE", help="only this room")


def _add_keys(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    made = _command(commands, "keys", "personal keys: make, show, revoke (paper: print key)")
    made.add_argument("what", choices=keys.WORK)
    made.add_argument("--login", metavar="NAME", help="whose key (default: who acts)")
    made.add_argument("--code", metavar="CODE", help="check: the code on the signed paper")
    made.add_argument("--on", metavar="DATE", help="paper-signed: the day (default: today)")
    made.add_argument("--reason", metavar="TEXT", help="revoke: why")
    made.add_argument("--new-password-file", metavar="FILE", help="password: the new one")
    shown = _command(commands, "signatures", "check personal signatures and show them")
    shown.add_argument("number", nargs="?", metavar="NUMBER", help="under this list (default: all)")
