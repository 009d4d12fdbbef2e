"""Foreign lists that nobody ever wrote, grown from a grammar and then spoilt as files get spoilt."""

import csv
import io
import json
import random
import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

import xlsxwriter

from desktop_archive.exchange.profiles import Profile, save_profile
from desktop_archive.exchange.vocabulary import HEADINGS
from desktop_archive.rules.imports import ListKind, Target
from tests.exchange.foreign_books import book_stream as old_book
from tests.exchange.foreign_books import ead, old_container, record, write_ods, write_xls
from tests.exchange.test_tables import HEAD as SHEET
from tests.exchange.test_tables import by_hand
from tests.hostile_text import MARK_UP, ODD, UNSEEN

Cells = list[list[object]]
#: What an honest list says, so that many rows get as far as the register.
HONEST: Final = (
    "Z109-WS·2021-D10-BGS-0001", "Z109-WS·2021-D10-BGS-0002", "z109-ws·2021-d10-bgs-0003", "001",
    "关于会议的通知", "業主委員會記錄", "Minutes of the board", "20210318", "2021-03-18", "2021.3", "2021",
    "1998-2003", "3", "12", "10年", "永久", "D30", "P", "办公室", "人事部", "公开", "秘密", "机密", "1-A-01L-01-02",
    "林晓", "王敏", "E1001", "13800138000", "lin@example.com", "一库", "A", "01", "L", "900", "330", "400",
    "2026-03-01", "2026-03-10", "工作查考", "1", "2", "B0001", "案卷级", "文件级", "50mm", "X", "归还", "续",
)  # fmt: skip
#: What no honest list says (reliability §6, 1-24).
NASTY: Final = (
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "＝1", "'=1", "a\0b", "2023-02-29",
    "1900-02-29", "23/2/1", "99999999", "00000000", "nan", "inf", "1e400", "1_000", "１２３", "9" * 400,
    "9223372036854775808", "-9223372036854775809", "-5", "99999年", "#REF!", "\ud800", "\ufeff", "\u200b",
    "长" * 3000, "x" * 20_001, "\n", "\r\n\r\n", '"', '""', ",", ";", "\t", "合计", "小计", "序号", "[", "·" * 90,
    "-" * 300, "((((((((", "〔〕", "(2021)〔3〕号", "2021-13-45", "31.12.1999", "民国八十年", "平成3年", "0001-01-01",
    "9999-12-31", "12:61:99", "1899-12-30", "45000", "0.1", "1,234", "１９年", "②", "Ⅳ", "٣", "e", "😀" * 50, *MARK_UP,
    *UNSEEN, *ODD,
)  # fmt: skip
_NEEDED: Final = {
    ListKind.RECORDS: (Target.TITLE, Target.CODE),
    ListKind.DOSSIERS: (Target.TITLE, Target.CUSTOMER),
    ListKind.PEOPLE: (Target.NAME,),
    ListKind.PLACES: (Target.ROOM, Target.SHELF),
    ListKind.LOANS: (Target.BORROWER, Target.CODE, Target.LENT_ON),
}
_TOKENS: Final = (
    b"\0", b'"', b"\xff\xfe", b"\xef\xbb\xbf", b"]]>", b"&#0;", b"&x;", b"<!DOCTYPE a [<!ENTITY x 'y'>]>", b"<",
    b"/>", b"\x1a", b"\r", b"99999999999999999999", b"-1", b"NaN", b"\xed\xa0\x80", b"PK\x05\x06", b"xmlns=''",
)  # fmt: skip
_MARKS: Final = ("", 'type="box"', 'type="folder"', 'normal="2021/2023"', 'label="x"')
_ODD_VALUES: Final = (
    None, 0, -1, 1, 2**70, 1e400, True, [], {}, ["S"], {"a": "b"}, "x", [[[[]]]], {"code": [1]},
)  # fmt: skip
_PARTS: Final = (
    "unittitle", "unitid", "unitdate", "container", "physdesc", "origination", "x",
)  # fmt: skip


def spoilt(data: bytes, dice: random.Random) -> bytes:
    """Return what a bad cable, disk or program makes of a file; often nothing."""
    for _ in range(dice.choice((0,) * 7 + (1, 1, 2, 5))):
        if not data:
            break
        at = dice.randrange(len(data))
        size = min(len(data) - at, dice.choice((1, 2, 7, 64, 900)))
        piece = data[at : at + size]
        match dice.randrange(6):
            case 0:
                piece = bytes([piece[0] ^ 1 << dice.randrange(8)]) + piece[1:]
            case 1:
                piece = b""
            case 2:
                piece += piece * dice.choice((1, 3, 40))
            case 3:
                piece = dice.choice(_TOKENS) + piece
            case 4:
                piece = dice.randbytes(size)
            case _:
                return data[:at]
        data = data[:at] + piece + data[at + size :]
    return data


def text(dice: random.Random) -> str:
    """Return what stands in a cell: honest, nasty, or nothing anybody knows."""
    kind = dice.random()
    if kind < 0.8:
        return dice.choice(HONEST)
    if kind < 0.97:
        return dice.choice(NASTY)
    signs = (
        chr(dice.choice((dice.randrange(0x20, 0x7F), dice.randrange(0x110000)))) for _ in range(9)
    )
    return "".join(signs)


def heading(kind: ListKind, dice: random.Random) -> list[str]:
    """Return the headings of a list of some kind: the needed ones mostly, others, double ones."""
    words: dict[Target, list[str]] = {}
    for word, target in HEADINGS[kind].items():
        words.setdefault(target, []).append(word)
    wanted = [one for one in _NEEDED[kind] if dice.random() < 0.93]
    wanted += dice.choices(list(words), k=dice.randrange(9))
    dice.shuffle(wanted)
    told = [dice.choice(words[one]) for one in wanted]
    return told + [text(dice)] * (dice.random() < 0.1)


def table(kind: ListKind, dice: random.Random) -> Cells:
    """Return the rows of a sheet: a title perhaps, headings, entries, totals, headings again."""
    head = heading(kind, dice)
    rows: Cells = [["目录"]] * (dice.random() < 0.2) + [list(head)]
    for _ in range(dice.randrange(9)):
        width = max(0, len(head) + dice.choice((-1, 0, 0, 0, 0, 0, 1)))
        rows.append([_value(dice) for _ in range(width)])
        if dice.random() < 0.06:
            rows.append(dice.choice(([], list(head), ["合计", "", 3], [""] * 30)))
    return rows


def _value(dice: random.Random) -> object:
    kind = dice.random()
    if kind < 0.86:
        return text(dice)
    numbers = (0, 1, -1, 3.5, 45000, 2021, 20210318, 1e308, -1e-308, 2**53 + 1)
    return dice.choice((None, "", date(2021, 3, 18), *numbers))


def some_kind(dice: random.Random) -> ListKind:
    """Return what a list shall be a list of."""
    return dice.choice(list(ListKind))


def write_csv(path: Path, dice: random.Random) -> None:
    """Write a text list with some separator, in some encoding, quoted or not."""
    rows, mark = table(some_kind(dice), dice), dice.choice(",,,;\t|")
    ends = dice.choice(("\n", "\r\n", "\r"))
    if dice.random() < 0.8:
        stream = io.StringIO(newline="")
        csv.writer(stream, delimiter=mark, lineterminator=ends).writerows(rows)
        words = stream.getvalue()
    else:
        words = ends.join(mark.join(map(str, row)) for row in rows)
    code = dice.choice(
        ("utf-8",) * 12 + ("utf-8-sig", "gb18030", "big5", "utf-16", "utf-16-le", "cp1252")
    )
    path.write_bytes(spoilt(words.encode(code, dice.choice(("replace", "ignore"))), dice))


def write_xlsx(path: Path, dice: random.Random) -> None:
    """Write a workbook as a program does or part by part, and spoil a part of it or the whole."""
    if dice.random() < 0.5:
        with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False}) as book:
            for number in range(dice.choice((1, 1, 1, 2))):
                _fill(book.add_worksheet(f"S{number}"), table(some_kind(dice), dice), dice)
    else:
        by_hand(path, SHEET + _sheet_xml(table(some_kind(dice), dice), dice) + "</worksheet>")
    _spoil_archive(path, dice)


def _fill(page: object, rows: Cells, dice: random.Random) -> None:
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, str) and not _is_half(value):
                page.write_string(at, column, value[:32_000])  # type: ignore[attr-defined]
            elif isinstance(value, date):
                page.write_datetime(at, column, value)  # type: ignore[attr-defined]
            elif value is not None and not isinstance(value, str):
                page.write_number(at, column, value)  # type: ignore[attr-defined]
    if dice.random() < 0.1 and len(rows) > 2:
        page.merge_range(1, 0, 2, 1, dice.choice(HONEST))  # type: ignore[attr-defined]


def _is_half(words: str) -> bool:
    return any("\ud800" <= sign <= "\udfff" for sign in words)


def _bare(words: object) -> str:
    """Return words as they may stand in XML: half signs and control signs mostly left out."""
    kept = (sign for sign in str(words) if " " <= sign < "\ufffe" and not _is_half(sign))
    return escape("".join(kept), {'"': "&quot;"})


def _sheet_xml(rows: Cells, dice: random.Random) -> str:
    """Return the rows of a sheet, their places and kinds not always true."""
    out = []
    if dice.random() < 0.3:
        out.append(
            f'<dimension ref="{dice.choice(("A1", "A1:C3", "XFD1048576", "B", "", "A0:A-1"))}"/>'
        )
    out.append("<sheetData>")
    for at, row in enumerate(rows, 1):
        out.append(f'<row r="{_off(at, dice)}">')
        for column, value in enumerate(row):
            place = f"{chr(65 + column % 26)}{_off(at, dice)}"
            kind = dice.choice(("inlineStr",) * 400 + ("s", "b", "e", "n", "d", "str", "x"))
            inner = (
                f"<is><t>{_bare(value)}</t></is>"
                if kind == "inlineStr"
                else f"<v>{_bare(value)}</v>"
            )
            out.append(f'<c r="{place}" t="{kind}">{inner}</c>')
        out.append("</row>")
    merged = '<mergeCells><mergeCell ref="A1:ZZ9"/></mergeCells>' * (dice.random() < 0.1)
    return "".join(out) + "</sheetData>" + merged


def _off(at: int, dice: random.Random) -> int:
    return at if dice.random() < 0.998 else dice.choice((0, -1, 1, at + 1, 1_048_577, 2**32))


def _spoil_archive(path: Path, dice: random.Random) -> None:
    """Spoil one part of an archive and pack it anew, or the packed file, or nothing."""
    way = dice.random()
    if way < 0.25:
        with zipfile.ZipFile(path) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        chosen = dice.choice(list(parts))
        parts[chosen] = spoilt(parts[chosen], dice)
        if dice.random() < 0.1:
            del parts[dice.choice(list(parts))]
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in parts.items():
                archive.writestr(name, data)
    elif way < 0.4:
        path.write_bytes(spoilt(path.read_bytes(), dice))


def write_old_excel(path: Path, dice: random.Random) -> None:
    """Write an .xls with records nobody asked for, and spoil its stream or the whole file."""
    extra = b""
    for _ in range(dice.choice((0, 0, 0, 0, 1, 3))):
        extra += record(
            dice.choice((0x00FC, 0x0018, 0x002F, 0x0085, 0x0031, 0x041E)), dice.randbytes(9)
        )
    rows = [[_old(value) for value in row] for row in table(some_kind(dice), dice)]
    if dice.random() < 0.5:
        path.write_bytes(old_container({"Workbook": spoilt(old_book({"S": rows}, extra), dice)}))
    else:
        write_xls(path, extra, S=rows)
        path.write_bytes(spoilt(path.read_bytes(), dice))


def _old(value: object) -> object:
    """Return a value as an old workbook can hold it."""
    if isinstance(value, str):
        return "".join(sign for sign in value if sign < "\ud800")[:4000]
    return value


def write_open_document(path: Path, dice: random.Random) -> None:
    """Write an .ods with cells that repeat, cover others or are of kinds nobody has heard of."""
    lines = []
    for row in table(some_kind(dice), dice):
        cells = "".join(_ods_cell(value, dice) for value in row)
        lines.append(f"<table:table-row{_repeated('rows', dice)}>{cells}</table:table-row>")
    write_ods(path, f'<table:table table:name="S">{"".join(lines)}</table:table>')
    _spoil_archive(path, dice)


def _ods_cell(value: object, dice: random.Random) -> str:
    kinds = ("string",) * 800 + (
        "float",
        "date",
        "time",
        "boolean",
        "percentage",
        "currency",
        "void",
        "x",
    )
    kind = dice.choice(kinds)
    told = f'office:value-type="{kind}"'
    if kind != "string":
        name = {"date": "date-value", "time": "time-value", "boolean": "boolean-value"}.get(
            kind, "value"
        )
        told += f' office:{name}="{_bare(value)}"'
    tag = dice.choice(("table-cell",) * 20 + ("covered-table-cell",))
    inner = f"<text:p>{_bare(value)}</text:p>" * dice.choice((1, 1, 1, 1, 0, 2))
    return f"<table:{tag} {told}{_repeated('columns', dice)}>{inner}</table:{tag}>"


def _repeated(what: str, dice: random.Random) -> str:
    if dice.random() > 0.004:
        return ""
    return f' table:number-{what}-repeated="{dice.choice((2, 3, 0, -1, 300, 2_000_000, "x"))}"'


def write_finding_aid(path: Path, dice: random.Random) -> None:
    """Write an EAD with parts in parts, and spoil its text."""
    parts = "".join(_component(dice, 0) for _ in range(dice.randrange(6)))
    prolog = dice.choice(("",) * 9 + ('<!DOCTYPE ead [<!ENTITY a "b">]>',))
    words = ead(parts, prolog=prolog, head=f"<unitdate>{_bare(text(dice))}</unitdate>")
    path.write_bytes(spoilt(words.encode(dice.choice(("utf-8",) * 9 + ("utf-16",))), dice))


def _component(dice: random.Random, depth: int) -> str:
    tag = dice.choice(("c", f"c{depth + 1:02}", "c99"))
    level = dice.choice(("file", "item", "series", "otherlevel", _bare(text(dice))))
    said = "".join(
        f"<{name} {dice.choice(_MARKS)}>{_bare(text(dice))}</{name}>"
        for name in dice.choices(_PARTS, k=dice.randrange(1, 6))
    )
    notes = dice.choice(("", "<scopecontent><p>x</p></scopecontent>", "<accessrestrict/>"))
    deeper = 0 if depth > 12 else dice.choice((0, 0, 0, 1, 2))
    inner = "".join(_component(dice, depth + 1) for _ in range(deeper))
    return (
        f'<{tag} level="{level}" id="{_bare(text(dice))}"><did>{said}</did>{notes}{inner}</{tag}>'
    )


def write_profile(path: Path, dice: random.Random) -> None:
    """Write a mapping of columns, as JSON or TOML by its name, not always a good one; spoil it."""
    kind = some_kind(dice)
    targets = dice.choices(list(Target), k=dice.choice((0, 0, 1, 3)))
    columns = {one: dice.choice((*heading(kind, dice), "A", "B", "ZZ")) for one in targets}
    row = dice.choice((None, None, 1, 2, 7))
    columns = {one: words.encode("utf-8", "replace").decode() for one, words in columns.items()}
    save_profile(Profile(dice.choice(HONEST), kind, columns, row), path)
    if path.suffix == ".json":
        told = json.loads(path.read_text("utf-8"))
        for name in ("name", "kind", "columns", "header_row", "sheets", "templates", "aliases"):
            if dice.random() < 0.04:
                told[name] = dice.choice(_ODD_VALUES)
        path.write_text(json.dumps(told), "utf-8")
    path.write_bytes(spoilt(path.read_bytes(), dice))


def write_scans(path: Path, dice: random.Random, codes: Sequence[str]) -> None:
    """Write the file of a portable scanner: moments and codes, ours and others, one a line."""
    moments = (
        "",
        "",
        "2026-03-17 10:00:00,",
        "20260317T100000Z;",
        "10:00\t",
        "99:99:99 ",
        "2026-13-45,",
    )
    lines = [
        dice.choice(moments) + (dice.choice(codes) if dice.random() < 0.5 else text(dice))
        for _ in range(dice.randrange(12))
    ]
    words = dice.choice(("\n", "\r\n", "\r")).join(lines)
    code = dice.choice(("utf-8",) * 4 + ("utf-8-sig", "gb18030", "utf-16"))
    path.write_bytes(spoilt(words.encode(code, "replace"), dice))


WRITERS: Final[dict[str, Callable[[Path, random.Random], None]]] = {
    ".csv": write_csv,
    ".xlsx": write_xlsx,
    ".xls": write_old_excel,
    ".ods": write_open_document,
    ".xml": write_finding_aid,
}
