"""Writes .xls, .ods and EAD files by hand, small ones and nasty ones, as other programs make them."""

import struct
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

Rows = Sequence[Sequence[object]]
_SECTOR = 512
_END, _TABLE, _FREE = 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def write_xls(path: Path, extra: bytes = b"", **sheets: Rows) -> Path:
    """Write an .xls file; `extra` are records put into the first part of the book."""
    path.write_bytes(old_container({"Workbook": book_stream(sheets, extra)}))
    return path


def record(kind: int, data: bytes = b"") -> bytes:
    """Return one record of an old workbook."""
    return struct.pack("<HH", kind, len(data)) + data


def book_stream(sheets: Mapping[str, Rows], extra: bytes = b"") -> bytes:
    """Return the records of a workbook."""
    begin = struct.pack("<HHHHII", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6)
    head = record(0x0809, begin) + record(0x0042, struct.pack("<H", 1200)) + extra
    plain, dated = (struct.pack("<HHHHHHHHI", 0, form, 1, 0x20, 0, 0, 0, 0, 0) for form in (0, 14))
    head += record(0x00E0, plain) + record(0x00E0, dated)
    names = [name.encode("utf-16-le") for name in sheets]
    listed = sum(4 + 8 + len(name) for name in names)
    bodies = [_sheet(rows) for rows in sheets.values()]
    at = len(head) + listed + 4
    directory = b""
    for name, body in zip(names, bodies, strict=True):
        data = struct.pack("<IBBBB", at, 0, 0, len(name) // 2, 1) + name
        directory += record(0x0085, data)
        at += len(body)
    return head + directory + record(0x000A) + b"".join(bodies)


def _sheet(rows: Rows) -> bytes:
    out = [record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 6))]
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            place = struct.pack("<HH", at, column)
            if isinstance(value, date):
                days = (value - date(1899, 12, 30)).days
                out.append(record(0x0203, place + struct.pack("<Hd", 1, days)))
            elif isinstance(value, int | float):
                out.append(record(0x0203, place + struct.pack("<Hd", 0, value)))
            elif value:
                text = str(value)
                body = struct.pack("<HHB", 0, len(text), 1) + text.encode("utf-16-le")
                out.append(record(0x0204, place + body))
    return b"".join(out) + record(0x000A)


def old_container(streams: Mapping[str, bytes]) -> bytes:
    """Return an old office file with these streams in it."""
    sectors: list[bytes] = []
    chain: list[int] = []
    entries = []
    for name, content in streams.items():
        padded = content.ljust(max(len(content), 4096), b"\0")
        padded = padded.ljust(-(-len(padded) // _SECTOR) * _SECTOR, b"\0")
        start = len(sectors)
        pieces = [padded[at : at + _SECTOR] for at in range(0, len(padded), _SECTOR)]
        sectors += pieces
        chain += [*range(start + 1, start + len(pieces)), _END]
        entries.append(_entry(name, 2, start, len(padded)))
    root = _entry("Root Entry", 5, _END, 0, child=1)
    directory = b"".join([root, *entries]).ljust(-(-128 * (len(entries) + 1) // 512) * 512, b"\0")
    first = len(sectors)
    pieces = [directory[at : at + _SECTOR] for at in range(0, len(directory), _SECTOR)]
    sectors += pieces
    chain += [*range(first + 1, first + len(pieces)), _END]
    tables = 1
    while tables * 128 < len(chain) + tables:
        tables += 1
    placed = range(len(sectors), len(sectors) + tables)
    chain += [_TABLE] * tables
    table = struct.pack(f"<{len(chain)}I", *chain)
    table = table.ljust(tables * _SECTOR, b"\xff")
    listed = [*placed, *[_FREE] * (109 - tables)]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, tables, first, 0, 4096, _END, 0, _END, 0)
    return header + struct.pack("<109I", *listed) + b"".join(sectors) + table


def _entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytes:
    encoded = name.encode("utf-16-le")
    head = encoded.ljust(64, b"\0") + struct.pack("<HBB", len(encoded) + 2, kind, 1)
    links = struct.pack("<III", _FREE, _FREE, child)
    return head + links + bytes(36) + struct.pack("<IQ", start, size)


def write_ods(path: Path, content: str = "", manifest: str = "", **sheets: Rows) -> Path:
    """Write an .ods file; `content` replaces the tables."""
    body = content or "".join(
        f'<table:table table:name="{name}">{"".join(map(_ods_row, rows))}</table:table>'
        for name, rows in sheets.items()
    )
    text = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        f'xmlns:office="{OFFICE}" xmlns:table="{TABLE}" xmlns:text="{TEXT}" office:version="1.2">'
        f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    listed = manifest or (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        "</manifest:manifest>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", kind, zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", listed)
        archive.writestr("content.xml", text)
    return path


def _ods_row(row: Sequence[object]) -> str:
    return f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"


def _ods_cell(value: object) -> str:
    if isinstance(value, date):
        kind = f'office:value-type="date" office:date-value="{value.isoformat()}"'
    elif isinstance(value, int | float):
        kind = f'office:value-type="float" office:value="{value}"'
    elif value:
        kind = 'office:value-type="string"'
    else:
        return "<table:table-cell/>"
    return f"<table:table-cell {kind}><text:p>{escape(str(value))}</text:p></table:table-cell>"


def ead(parts: str, *, prolog: str = "", head: str = "") -> str:
    """Return a finding aid with these components."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?>{prolog}<ead xmlns="urn:isbn:1-931666-22-9">'
        '<eadheader><eadid mainagencycode="US-XX">aid_1</eadid></eadheader>'
        '<archdesc level="collection"><did><unittitle>Papers of <emph>Ada</emph> Lin</unittitle>'
        f"<origination>Lin, Ada</origination><unitid>MC.1</unitid>{head}</did>"
        f"<dsc>{parts}</dsc></archdesc></ead>"
    )
