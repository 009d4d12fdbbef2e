"""The program's own log: one JSON object a line, in files that follow one another.

It is for whoever repairs the program. What people did with records stands in the audit trail.
"""

import json
import logging
import re
import secrets
import traceback
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from typing_extensions import override

FILE_NAME = "desktop-archive.log"
_BYTES_A_FILE = 2_000_000
_OLD_FILES = 5
#: So much of one event is kept (F40).
_MOST_SIGNS = 2_000
#: Signs that JSON lets through and that end a line or turn it round elsewhere.
_OBEYED = re.compile("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
#: What an exception quotes, and whatever is not plain English, may be a word of a record.
_QUOTED = re.compile(r"""b?'(?:[^'\\\n]|\\.)*'|b?"(?:[^"\\\n]|\\.)*"|[^\x00-\x7f]+""")
_UNSAID = "…"
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}


class JsonLines(logging.Formatter):
    """Write a log record as one line of JSON, with whatever was given in ``extra``."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        """Return the line; values that JSON does not know are written as text."""
        entry: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage()[:_MOST_SIGNS],
        }
        entry |= {key: value for key, value in vars(record).items() if key not in _STANDARD}
        if record.exc_info and record.exc_info[1] is not None:
            entry["trace"] = trace_of(record.exc_info[1])
        line = json.dumps(entry, ensure_ascii=False, default=str)
        return _OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", line)


def trace_of(error: BaseException) -> str:
    """Return where an error came from, without what was being worked on (F43).

    What a message quotes may be the title of a secret file: the kind of the error and the lines of
    the program are enough to repair it.
    """
    lines = []
    for part in traceback.TracebackException.from_exception(error).format():
        head, colon, rest = part.partition(":")
        is_place = part.startswith(("  File", "Traceback", "\n", " "))
        lines.append(part if is_place else f"{head}{colon}{scrubbed(rest)}")
    return "".join(lines)[-_MOST_SIGNS * 4 :]


def scrubbed(text: str) -> str:
    """Return a message with all that it quotes, and all that is not plain English, unsaid."""
    return _QUOTED.sub(_UNSAID, text)[:_MOST_SIGNS]


def start(folder: Path, level: int = logging.INFO) -> Path:
    """Send everything logged from now on to files in this folder; return the current one.

    A folder that cannot be written never keeps the room closed: then the log goes nowhere.
    """
    file = folder / FILE_NAME
    root = logging.getLogger()
    stop()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            file, maxBytes=_BYTES_A_FILE, backupCount=_OLD_FILES, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.set_name(FILE_NAME)
    handler.setFormatter(JsonLines())
    root.addHandler(handler)
    root.setLevel(level)
    return file


def stop() -> None:
    """Close the log file."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if handler.get_name() == FILE_NAME]:
        root.removeHandler(handler)
        handler.close()


def note_failure(error: BaseException) -> str:
    """Log a failure of the program itself and return the short number people can quote."""
    number = secrets.token_hex(4)
    logging.getLogger("desktop_archive").error(
        "failure %s", number, exc_info=error, extra={"failure": number}
    )
    return number
