"""What a process asks of the disk, seen and spoilt from outside by `strace`."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.house import ROOT

CALLS = ("openat", "pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink", "rename")
_CALL = re.compile(r"^(\w+)\((.*)\) = (-?\d+|\?)(.*)$", re.DOTALL)
_ON_FILE = re.compile(r"^(\d+)<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Call:
    """One call: its name, the file, what was written where, and whether it was made to fail."""

    name: str
    path: str
    data: bytes = b""
    at: int = 0
    makes: bool = False
    injected: bool = False


@cache
def why_not() -> str:
    """Return why nothing can be traced here, or nothing."""
    if not sys.platform.startswith("linux") or shutil.which("strace") is None:
        return "strace is not installed"
    tried = ["strace", "-o", "/dev/null", "-e", "trace=fsync", "true"]
    done = subprocess.run(tried, capture_output=True, check=False)
    return "" if done.returncode == 0 else "no process may be traced here"


def traced(
    log: Path, arguments: Sequence[str], *, faults: Sequence[str] = (), files: Sequence[Path] = ()
) -> None:
    """Run one of our modules under a trace, in which its own words stand too.

    Faults are strace's own `call:error=EIO:when=5`, and hit only what is done to these files.
    """
    words = log.with_suffix(".said")
    spoiling = [word for fault in faults for word in ("-e", f"inject={fault}")]
    watching = [word for file in (*files, words) for word in ("-P", str(file))] if files else []
    command = ["strace", "-y", "-xx", "-s", "70000", "-o", str(log)]
    command += ["-e", f"trace={','.join(CALLS)}", *spoiling, *watching]
    with words.open("wb") as output:
        done = subprocess.run(
            [*command, sys.executable, "-m", *arguments],
            cwd=ROOT, stdout=output, stderr=subprocess.PIPE, timeout=550, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()[-3000:]


def calls(log: Path) -> Iterator[Call]:
    """Read a trace again."""
    with log.open(encoding="ascii", errors="replace") as stream:
        for line in stream:
            if (found := _CALL.match(line.rstrip("\n"))) is not None:
                yield from _understood(found[1], found[2], found[3], found[4])


def _understood(name: str, arguments: str, answer: str, rest: str) -> Iterator[Call]:
    injected = "INJECTED" in rest
    if answer.startswith("-") or answer == "?":
        if injected:
            yield Call(name, _path_in(arguments), injected=True)
        return
    if name == "openat":
        yield Call(name, _text(arguments), makes="O_CREAT" in arguments)
    elif name in ("unlink", "rename"):
        yield Call(name, _text(arguments))
    elif name in ("pwrite64", "write"):
        at = int(arguments.rpartition(", ")[2]) if name == "pwrite64" else 0
        yield Call(name, _path_in(arguments), _bytes(_text_of(arguments))[: int(answer)], at)
    elif name == "ftruncate":
        yield Call(name, _path_in(arguments), at=int(arguments.rpartition(", ")[2]))
    else:
        yield Call(name, _path_in(arguments))


def _path_in(arguments: str) -> str:
    found = _ON_FILE.match(arguments)
    if found is None:
        return _text(arguments)
    return _bytes(found[2].partition(" (")[0]).decode("utf-8", "replace")


def _text_of(arguments: str) -> str:
    found = _TEXT.search(arguments)
    return "" if found is None else found[1]


def _text(arguments: str) -> str:
    return _bytes(_text_of(arguments)).decode("utf-8", "replace")


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))
