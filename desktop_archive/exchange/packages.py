"""The full export: a folder or a zip of JSON lines that explains itself (docs/export-format.md)."""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from uuid import uuid4

from desktop_archive.exchange.package_words import words_of_field, words_of_table
from desktop_archive.exchange.whole_files import refusal_of, whole_file
from desktop_archive.rules.exports import ExportProblem
from desktop_archive.rules.refusals import RefusedError

FORMAT = "desktop-archive-export"
VERSION = 2
MANIFEST, SUMS, README = "manifest.json", "SHA256SUMS", "README.txt"
_BATCH = 500
_README = """\
This is everything a records room knew, written by Desktop Archive.

manifest.json   what is here: every table, every field in words, number of rows, digests
data/           one file a table; UTF-8; one line a row, each line one JSON object
SHA256SUMS      digests of all files, as `sha256sum -c SHA256SUMS` checks them

Days are written 2019-03-05, moments 2019-03-05T14:02:31Z in UTC. A field that ends in _id holds
the id of a row of the table its description names. An empty text means nothing was said; null
means it does not apply.

本目录为档案室全部数据的完整导出。manifest.json 说明每个数据表及字段；data 文件夹中每表一个文件，
UTF-8 编码，每行一条记录（JSON）。SHA256SUMS 为各文件摘要。
"""


@dataclass(frozen=True, slots=True)
class FieldShape:
    """A field of a table: its name, what its values are, which table it points to."""

    name: str
    kind: str
    points_to: str = ""


@dataclass(frozen=True, slots=True)
class TableSource:
    """A table that is to be written, with its rows one after the other."""

    name: str
    fields: Sequence[FieldShape]
    rows: Callable[[], Iterable[Sequence[object]]]


Opener = Callable[[str], AbstractContextManager[IO[bytes]]]


@dataclass(slots=True)
class _Package:
    """A package that is being filled, and what has gone into it."""

    opener: Opener
    digests: dict[str, str] = field(default_factory=dict)

    def write(self, name: str, pieces: Iterable[bytes]) -> tuple[int, str]:
        """Write one file; return its length and digest."""
        digest, length = hashlib.sha256(), 0
        with self.opener(name) as stream:
            for piece in pieces:
                stream.write(piece)
                digest.update(piece)
                length += len(piece)
        self.digests[name] = digest.hexdigest()
        return length, self.digests[name]


def write_package(
    path: Path,
    head: Mapping[str, object],
    tables: Sequence[TableSource],
    finished: Callable[[int], object],
) -> int:
    """Write all tables as a zip, or into a new folder when the name has no ending.

    Raises:
        RefusedError: it can't be written, or the folder holds something already.
    """
    with _place_for(path) as opener:
        package = _Package(opener)
        package.write(README, [_README.encode()])
        described = [_write_table(package, table) for table in tables]
        manifest = {"format": FORMAT, "version": VERSION, **head, "tables": described}
        text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
        package.write(MANIFEST, [text.encode()])
        sums = "".join(f"{digest}  {name}\n" for name, digest in sorted(package.digests.items()))
        package.write(SUMS, [sums.encode()])
        count = sum(int(str(table["rows"])) for table in described)
        finished(count)
    return count


def _write_table(package: _Package, table: TableSource) -> dict[str, object]:
    lines = _Lines(table)
    name = f"data/{table.name}.jsonl"
    length, digest = package.write(name, lines)
    return {
        "table": table.name,
        "file": name,
        "what": words_of_table(table.name),
        "rows": lines.count,
        "bytes": length,
        "sha256": digest,
        "fields": [
            {
                "name": one.name,
                "kind": one.kind,
                **({"points_to": one.points_to} if one.points_to else {}),
                "what": words_of_field(table.name, one.name, one.points_to),
            }
            for one in table.fields
        ],
    }


class _Lines:
    """The rows of a table as lines, counted as they go by."""

    def __init__(self, table: TableSource) -> None:
        self._table = table
        self.count = 0

    def __iter__(self) -> Iterator[bytes]:
        """Yield the lines some hundreds at a time."""
        names = [one.name for one in self._table.fields]
        encode = json.JSONEncoder(ensure_ascii=False, default=_plain).encode
        waiting: list[str] = []
        for row in self._table.rows():
            waiting.append(encode(dict(zip(names, row, strict=True))))
            self.count += 1
            if len(waiting) == _BATCH:
                yield _joined(waiting)
                waiting.clear()
        if waiting:
            yield _joined(waiting)


def _joined(lines: Sequence[str]) -> bytes:
    # A half character in old data must not cost the whole export: it is kept, marked.
    return ("\n".join(lines) + "\n").encode("utf-8", "backslashreplace")


def _plain(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)


@contextmanager
def _place_for(path: Path) -> Iterator[Opener]:
    """Return what opens the files of a package; the package is there whole or not at all."""
    if path.suffix:
        with whole_file(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as pack:
            yield lambda name: pack.open(name, "w", force_zip64=True)
        return
    _refuse_full_folder(path)
    unfinished = path.with_name(f".{uuid4().hex}.part")
    try:
        (unfinished / "data").mkdir(parents=True)
        yield lambda name: (unfinished / name).open("xb")
        if path.exists():
            path.rmdir()
        unfinished.rename(path)
    except OSError as error:
        raise refusal_of(error, path) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _refuse_full_folder(path: Path) -> None:
    """Refuse a folder with something in it, and a place where none can be made.

    Raises:
        RefusedError: it is not empty, it is a file, or what it should lie in is not there.
    """
    facts = {"file": path.name, "folder": str(path)}
    try:
        if path.is_dir() and any(path.iterdir()):
            raise RefusedError(ExportProblem.FOLDER_NOT_EMPTY, **facts)
        if path.is_file():
            raise RefusedError(ExportProblem.PROTECTED, **facts)
        if not path.parent.is_dir():
            raise RefusedError(ExportProblem.NO_FOLDER, file=path.name, folder=str(path.parent))
    except OSError as error:
        raise refusal_of(error, path) from error
