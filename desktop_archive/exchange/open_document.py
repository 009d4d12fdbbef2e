"""Looks into an .ods file before anything reads it: repeated rows, passwords (reliability §6)."""

import re
import zipfile
from pathlib import Path

from desktop_archive.exchange.containers import Extent, blocks, check_extent
from desktop_archive.exchange.limits import Limits
from desktop_archive.rules.imports import FileReason
from desktop_archive.rules.refusals import RefusedError

CONTENT = "content.xml"
_MANIFEST = "META-INF/manifest.xml"
_TAG = re.compile(rb"<table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^>]*)>")
_ROWS = re.compile(rb"number-rows-repeated\s*=\s*[\"'](\d{1,12})[\"']")
_COLUMNS = re.compile(rb"number-columns-repeated\s*=\s*[\"'](\d{1,12})[\"']")


def check_open_document(archive: zipfile.ZipFile, path: Path, limits: Limits) -> None:
    """Refuse a sheet whose filled cells, repeated as it says, would fill the memory."""
    if _MANIFEST in archive.namelist() and b"encryption-data" in archive.read(_MANIFEST):
        raise RefusedError(FileReason.PASSWORD_PROTECTED, file=path.name)
    counter = _Counter(path.name, limits)
    for block in blocks(archive, archive.getinfo(CONTENT)):
        for found in _TAG.finditer(block):
            counter.take(found[1], found[2])
    counter.end()


class _Counter:
    """Follows rows and cells, and how far right and down something stands."""

    def __init__(self, name: str, limits: Limits) -> None:
        self._name = name
        self._limits = limits
        self._rows = self._columns = self._cells = self._wide = self._deep = 0
        self._repeat = 1

    def take(self, tag: bytes, attributes: bytes) -> None:
        """Note one tag."""
        if tag == b"table":
            self.end()
            self._rows = self._cells = self._wide = self._deep = 0
        elif tag == b"table-row":
            self._repeat = _number(_ROWS, attributes)
            self._rows += self._repeat
            self._columns = 0
        else:
            repeat = _number(_COLUMNS, attributes)
            self._columns += repeat
            if b"value" in attributes or not attributes.rstrip().endswith(b"/"):
                self._cells += repeat * self._repeat
                self._wide = max(self._wide, self._columns)
                self._deep = max(self._deep, self._rows)

    def end(self) -> None:
        """Judge the sheet that ends here."""
        extent = Extent(self._deep, self._wide, max(self._cells, 1))
        check_extent(extent, self._name, self._limits)


def _number(pattern: re.Pattern[bytes], attributes: bytes) -> int:
    return int(found[1]) if (found := pattern.search(attributes)) else 1
