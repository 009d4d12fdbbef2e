"""What leaves the room: lists as files, registers and catalogues on paper."""

import csv
from collections.abc import Sequence
from functools import partial
from itertools import islice
from pathlib import Path

import xlsxwriter

from benchmarks.rooms import enter
from benchmarks.timing import Bar, Figure, median, milliseconds, once
from desktop_archive.exchange.export import write_csv, write_xlsx
from desktop_archive.services.catalogue.finding import Finder, Query
from desktop_archive.services.exports import Exports
from desktop_archive.services.papers.desk import CataloguePapers
from desktop_archive.services.registers import Registers
from desktop_archive.services.room import Room
from desktop_archive.wording import sentence

_ROWS = 100_000
_HEADINGS = ("档号", "题名", "责任者", "日期", "年度", "盒号", "页数", "位置")

Row = tuple[str | int | None, ...]


def figures(path: Path, folder: Path) -> list[Figure]:
    """Write files and draw paper from what the room holds."""
    with enter(path) as room:
        return [*_files(room, folder), _whole(room, folder), *_paper(room)]


def _files(room: Room, folder: Path) -> list[Figure]:
    """Write rows that are there already, so that only the writing is compared."""
    every = Finder(room).every(Query())
    rows = [
        (row.code, row.title, row.creator, row.date_text, row.year, row.box_no, row.pages, "A-03-2")
        for row in islice(every, _ROWS)
    ]
    xlsx = once(partial(write_xlsx, folder / "list.xlsx", _HEADINGS, rows))
    plain_xlsx = once(partial(_plain_xlsx, folder / "plain.xlsx", rows))
    to_csv = median(milliseconds(partial(write_csv, folder / "list.csv", _HEADINGS, rows), runs=3))
    plain_csv = median(milliseconds(partial(_plain_csv, folder / "plain.csv", rows), runs=3))
    return [
        _rate("export to XLSX", len(rows), xlsx, plain_xlsx),
        _rate("export to CSV", len(rows), to_csv, plain_csv),
    ]


def _rate(name: str, count: int, spent: float, plain: float) -> Figure:
    value, raw = count / spent * 1000, count / plain * 1000
    return Figure(name, value, "rows/s", None, Bar.AT_LEAST, raw, 1.3)


def _plain_xlsx(path: Path, rows: Sequence[Row]) -> None:
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    page = book.add_worksheet()
    for at, row in enumerate(rows):
        page.write_row(at, 0, row)
    book.close()


def _plain_csv(path: Path, rows: Sequence[Row]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows)


def _whole(room: Room, folder: Path) -> Figure:
    """Write the whole catalogue as the command line does, read and put into words on the way."""
    exports = Exports(room, sentence, "zh-CN")
    counts: list[int] = []
    spent = once(lambda: counts.append(exports.write("records", folder / "all.csv")))
    rate = counts[0] / spent * 1000
    return Figure("export of the whole catalogue", rate, "rows/s", side=Bar.AT_LEAST)


def _paper(room: Room) -> list[Figure]:
    registers, papers = Registers(room), CataloguePapers(room)
    year = str(room.today().year - 1)
    scope, options = papers.asked("", {"class": "KU", "year": year})
    found = []
    for name, draw in (
        ("loan register of a year", lambda: registers.write("P22", "zh-CN", year).pages),
        ("file list of a class", lambda: papers.write("P03", scope, "zh-CN", options).pages),
    ):
        pages: list[int] = []
        spent = once(lambda draw=draw, pages=pages: pages.append(draw()))  # type: ignore[misc]
        note = f"{pages[0]} pages"
        rate = pages[0] / spent * 1000
        found.append(Figure(name, rate, "pages/s", 100, Bar.AT_LEAST, note=note))
    return found
