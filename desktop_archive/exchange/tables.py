"""Opens a foreign list, spreadsheet, CSV or finding aid, and hands out its rows (domain §8)."""

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from desktop_archive.exchange import containers
from desktop_archive.exchange.files import require_file, same_file, watched
from desktop_archive.exchange.finding_aid import SHEET as FINDING_AID
from desktop_archive.exchange.finding_aid import finding_aid_rows
from desktop_archive.exchange.limits import Limits
from desktop_archive.exchange.sheets import Sheet, Workbook
from desktop_archive.exchange.spreadsheets import open_spreadsheet
from desktop_archive.exchange.text_tables import open_text
from desktop_archive.rules.imports import FileReason, RawRow
from desktop_archive.rules.refusals import RefusedError

DEFAULT_LIMITS = Limits()
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    rb"<(?:!doctype\s+html|html|table|meta|head)\b",
    re.IGNORECASE | re.DOTALL,
)
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype\s+ead|(?:\w+:)?ead\b)", re.IGNORECASE)
_XML_16 = (b"\xff\xfe<\x00", b"\xfe\xff\x00<")


def read_table(path: Path, limits: Limits = DEFAULT_LIMITS) -> Workbook:
    """Open a spreadsheet or CSV file; what can't be trusted is refused by name (F33)."""
    size = require_file(path)
    if size == 0:
        raise RefusedError(FileReason.EMPTY, file=path.name)
    if size > limits.file_size:
        raise RefusedError(FileReason.TOO_LARGE, file=path.name)
    with watched(path):
        with path.open("rb") as file:
            head = file.read(4096)
        if head.startswith((containers.OLD_OFFICE, containers.ZIP, containers.EMPTY_ZIP)):
            return open_spreadsheet(path, limits)
        if _HTML.match(head):
            raise RefusedError(FileReason.IS_HTML, file=path.name)
        if _XML.match(head) or head.startswith(_XML_16):
            return _open_finding_aid(path, limits)
        return open_text(path, limits)


def _open_finding_aid(path: Path, limits: Limits) -> Workbook:
    check = same_file(path)

    def rows() -> Iterator[RawRow]:
        check()
        try:
            yield from finding_aid_rows(path, limits)
        except OSError as error:
            raise RefusedError(FileReason.UNREADABLE, file=path.name) from error
        check()

    sheet = Sheet(FINDING_AID, is_hidden=False, open_rows=rows)
    if next(islice(sheet.rows(), 1, None), None) is None:
        raise RefusedError(FileReason.EMPTY, file=path.name)
    return Workbook(path, (sheet,), is_text=False, encoding="", delimiter="", notices=())
