"""The file of a portable scanner is read line by line (commands.md; hostile 57-64)."""

from collections.abc import Callable
from datetime import date, time
from enum import Enum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.exchange.scans import read_scans, scan_line
from desktop_archive.rules.barcodes import BarcodeProblem
from desktop_archive.rules.imports import FileReason, RowReason
from desktop_archive.rules.refusals import RefusedError

DAY = date(2026, 1, 5)
CODE = "1000042162"


@pytest.mark.parametrize(
    ("line", "day", "clock"),
    [
        (CODE, None, None),
        (f"  {CODE}\r", None, None),
        (f'"{CODE}"', None, None),
        (f"2026-01-05 14:22:01,{CODE}", DAY, time(14, 22, 1)),
        (f"2026-01-05T14:22:01Z {CODE}", DAY, time(14, 22, 1)),
        (f"2026/01/05,14:22:01;{CODE}", DAY, time(14, 22, 1)),
        (f"20260105142201,{CODE}", DAY, time(14, 22, 1)),
        (f"14:22:01\t{CODE}", None, time(14, 22, 1)),
        (f"14:22 {CODE}", None, time(14, 22)),
        (f"2026-01-05,{CODE}", DAY, None),
        (f"{CODE},", None, None),
    ],
)
def test_a_line_is_a_code_with_or_without_its_time(
    line: str, day: date | None, clock: time | None
) -> None:
    read = scan_line(7, line)
    assert (read.line, read.code, read.problem) == (7, CODE, None)
    assert (read.day, read.clock) == (day, clock)


@pytest.mark.parametrize("code", ["1-0000421-62", "B001 X", "31858012345678", "0123456789012"])
def test_a_code_of_any_shape_is_left_to_the_desk(code: str) -> None:
    assert scan_line(1, code).code == code


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (",,", BarcodeProblem.EMPTY),
        (f"2026-02-30 14:22:01,{CODE}", RowReason.DATE_IMPOSSIBLE),
        (f"25:61 {CODE}", RowReason.DATE_IMPOSSIBLE),
        (f"{CODE},{CODE}", BarcodeProblem.NOT_OURS),
        ("x" * 3000, RowReason.TEXT_TOO_LONG),
        ("10\ud8000", RowReason.NOT_TEXT),
    ],
)
def test_a_line_without_a_code_says_what_is_wrong(line: str, problem: Enum) -> None:
    assert scan_line(3, line).problem is problem


def test_blank_lines_count_but_are_no_scans(text_file: Callable[..., Path]) -> None:
    path = text_file(f"{CODE}\r\n\r\n  \r\n1-0000421-62\r\n\x1a", name="scans.txt")
    assert [(scan.line, scan.code) for scan in read_scans(path)] == [
        (1, CODE),
        (4, "1-0000421-62"),
    ]


def test_separators_inside_a_code_end_no_line(text_file: Callable[..., Path]) -> None:
    path = text_file(f"{CODE}\x1d17\n{CODE}\n", name="scans.txt")
    assert [scan.line for scan in read_scans(path)] == [1, 2]


def test_an_empty_file_holds_no_scans_and_a_missing_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / "scans.txt").touch()
    assert list(read_scans(tmp_path / "scans.txt")) == []
    with pytest.raises(RefusedError) as caught:
        list(read_scans(tmp_path / "missing.txt"))
    assert caught.value.reason is FileReason.MISSING


def test_a_file_in_utf16_is_read(text_file: Callable[..., Path]) -> None:
    path = text_file(f"{CODE}\n", "utf-16", name="scans.txt")
    assert [scan.code for scan in read_scans(path)] == [CODE]


@given(st.text(max_size=60))
def test_any_line_is_a_code_or_a_problem(line: str) -> None:
    read = scan_line(1, line)
    assert read.code or read.problem
