"""Checks a full export: every file is there, unchanged, and holds the rows it should (A25)."""

import hashlib
import json
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from desktop_archive.exchange.packages import FORMAT, MANIFEST, SUMS, VERSION
from desktop_archive.rules.exports import PackageFinding

_LONGEST_MANIFEST = 64 * 1024 * 1024
_BLOCK = 1 << 20
#: What the reading of a damaged or foreign zip ends in.
_SPOILT = (
    OSError,
    EOFError,
    ValueError,
    LookupError,
    OverflowError,
    RuntimeError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)

Opener = Callable[[str], AbstractContextManager[IO[bytes]]]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is wrong with an export."""

    what: PackageFinding
    file: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class _Content:
    names: frozenset[str]
    opener: Opener


def is_package(path: Path) -> bool:
    """Tell whether a file or folder looks like a full export rather than a register."""
    if path.is_dir() or path.suffix.lower() == ".zip":
        return True
    try:
        return zipfile.is_zipfile(path)
    except OSError:
        return False


def verify_package(path: Path) -> list[Finding]:
    """Return what is wrong with a full export; empty when it is whole."""
    if not path.exists():
        return [Finding(PackageFinding.MISSING, str(path))]
    try:
        with _content(path) as content:
            return list(_findings(content))
    except _SPOILT:
        return [Finding(PackageFinding.FILE_CHANGED, path.name)]


@contextmanager
def _content(path: Path) -> Iterator[_Content]:
    if path.is_dir():
        files = (one for one in path.rglob("*") if one.is_file() and not one.is_symlink())
        names = frozenset(one.relative_to(path).as_posix() for one in files)
        yield _Content(names, lambda name: (path / name).open("rb"))
        return
    with zipfile.ZipFile(path) as pack:
        yield _Content(frozenset(pack.namelist()), _reader(pack))


def _reader(pack: zipfile.ZipFile) -> Opener:
    return lambda name: pack.open(name, "r")


def _findings(content: _Content) -> Iterator[Finding]:
    manifest = _manifest(content)
    if manifest is None:
        yield Finding(PackageFinding.NO_MANIFEST)
        return
    version = manifest.get("version")
    if manifest.get("format") != FORMAT:
        yield Finding(PackageFinding.OTHER_FORMAT)
        return
    if not isinstance(version, int) or version > VERSION:
        yield Finding(PackageFinding.NEWER_FORMAT, version=str(version))
        return
    yield from _sum_findings(content)
    named = {MANIFEST, SUMS, *_sums(content)}
    for table in _tables(manifest):
        named.add(str(table.get("file")))
        yield from _table_findings(content, table)
    yield from (
        Finding(PackageFinding.FILE_NOT_NAMED, name) for name in sorted(content.names - named)
    )


def _manifest(content: _Content) -> Mapping[str, object] | None:
    if MANIFEST not in content.names:
        return None
    with content.opener(MANIFEST) as stream:
        text = stream.read(_LONGEST_MANIFEST + 1)
    try:
        loaded = json.loads(text) if len(text) <= _LONGEST_MANIFEST else None
    except (ValueError, RecursionError):
        return None
    return loaded if isinstance(loaded, dict) else None


def _tables(manifest: Mapping[str, object]) -> list[Mapping[str, object]]:
    tables = manifest.get("tables")
    return [one for one in tables if isinstance(one, dict)] if isinstance(tables, list) else []


def _sums(content: _Content) -> dict[str, str]:
    if SUMS not in content.names:
        return {}
    with content.opener(SUMS) as stream:
        text = stream.read(_LONGEST_MANIFEST).decode("utf-8", "replace")
    lines = (line.split("  ", 1) for line in text.splitlines() if "  " in line)
    return {name: digest for digest, name in lines}


def _sum_findings(content: _Content) -> Iterator[Finding]:
    """Compare manifest and read-me with the list of digests; tables are compared by their own."""
    sums = _sums(content)
    if MANIFEST not in sums:
        yield Finding(PackageFinding.FILE_MISSING, SUMS)
    for name, digest in sorted(sums.items()):
        if name not in content.names:
            if not name.startswith("data/"):
                yield Finding(PackageFinding.FILE_MISSING, name)
        elif not name.startswith("data/") and _digest(content, name)[0] != digest:
            is_manifest = name == MANIFEST
            what = PackageFinding.MANIFEST_CHANGED if is_manifest else PackageFinding.FILE_CHANGED
            yield Finding(what, name)


def _table_findings(content: _Content, table: Mapping[str, object]) -> Iterator[Finding]:
    name = str(table.get("file"))
    if name not in content.names:
        yield Finding(PackageFinding.FILE_MISSING, name)
        return
    digest, rows = _digest(content, name, table.get("bytes"))
    if digest != table.get("sha256"):
        yield Finding(PackageFinding.FILE_CHANGED, name)
    elif rows != table.get("rows"):
        yield Finding(PackageFinding.ROWS_DIFFER, name)


def _digest(content: _Content, name: str, length: object = None) -> tuple[str, int]:
    """Return digest and number of lines; what is longer than it should be is not read on."""
    most = length if isinstance(length, int) else _LONGEST_MANIFEST
    digest, rows, seen = hashlib.sha256(), 0, 0
    with content.opener(name) as stream:
        while seen <= most and (block := stream.read(_BLOCK)):
            digest.update(block)
            rows += block.count(b"\n")
            seen += len(block)
    return digest.hexdigest(), rows
