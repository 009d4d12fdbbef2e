"""The command line: what an administrator, another program or a night job needs, with no screen."""

import logging
import os
from collections.abc import Sequence

from desktop_archive import logs, paths, settings
from desktop_archive.cli.opening import WrongUseError
from desktop_archive.cli.output import DONE, REFUSED, WRONG_USE, Output
from desktop_archive.cli.parser import COMMANDS, parser
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.wording import sentence

_LOG = logging.getLogger(__name__)


def run(argv: Sequence[str]) -> int:
    """Carry out one command; return 0 done, 1 refused or findings, 2 wrong use."""
    try:
        arguments = parser().parse_args(argv)
    except SystemExit as stop:
        return DONE if stop.code in (None, 0) else WRONG_USE
    output = Output(arguments.json, arguments.language or _language())
    log_file = logs.start(paths.folders().logs)
    try:
        return COMMANDS[arguments.command](arguments, output)
    except WrongUseError as wrong:
        output.message(str(wrong))
        return WRONG_USE
    except RefusedError as refused:
        output.message(sentence(refused.reason, output.language, **refused.facts))
    except ArchiveUnavailableError as trouble:
        output.message(sentence(trouble.problem, output.language, **trouble.facts))
    except KeyboardInterrupt:
        output.tell("interrupted")
    except BrokenPipeError:
        os._exit(REFUSED)
    except Exception:  # noqa: BLE001  the last line of defence: log, say so, leave
        _LOG.exception("command failed", extra={"command": arguments.command})
        output.tell("bug", path=log_file)
    return REFUSED


def _language() -> str:
    """Return the language of this workplace, else that of the desktop, else English."""
    chosen = settings.load(paths.folders().settings_file).settings.language
    if chosen:
        return chosen
    desktop = (os.environ.get("LC_ALL") or os.environ.get("LANG") or "").replace("_", "-")
    if not desktop.startswith("zh"):
        return "en"
    return "zh-TW" if desktop[:5] in ("zh-TW", "zh-HK", "zh-MO") else "zh-CN"
