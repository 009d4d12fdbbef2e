"""A file that leaves is whole or not there, and what to do about trouble is said (A4, 95)."""

import errno
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.exchange.export import write_csv, write_list, write_xlsx
from desktop_archive.exchange.whole_files import refusal_of, whole_file
from desktop_archive.rules.exports import ExportProblem
from desktop_archive.rules.file_names import file_name
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.wording import LANGUAGES, sentence

ROWS = [[f"题名{number}" * 20] for number in range(5_000)]


@contextmanager
def small_disk(size: int) -> Iterator[None]:
    """A disk on which no file grows beyond a size."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def refused(path: Path) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        write_list(path, ["题名"], ROWS)
    return caught.value


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
@pytest.mark.parametrize("size", [4_000, 300_000])
def test_a_full_disk_is_told_and_leaves_what_was_there(
    tmp_path: Path, name: str, size: int
) -> None:
    path = tmp_path / name
    path.write_text("old", "utf-8")
    # A workbook is written twice: what waits is larger than what comes out of it.
    with small_disk(size):
        assert refused(path).reason is ExportProblem.DISK_FULL
    assert path.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]
    assert write_list(path, ["题名"], ROWS) == len(ROWS)


@pytest.mark.parametrize("sign", ["~$list.xlsx", "~$st.xlsx", ".~lock.list.xlsx#"])
def test_a_list_that_is_open_in_a_spreadsheet_is_not_written_over(
    tmp_path: Path, sign: str
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_text("old", "utf-8")
    (tmp_path / sign).touch()
    assert refused(path).reason is ExportProblem.IN_USE
    assert path.read_text("utf-8") == "old"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        pytest.param(
            "/sys/list.csv",
            ExportProblem.READ_ONLY_FOLDER,
            marks=pytest.mark.skipif(
                not Path("/sys").is_mount(), reason="the kernel's own folder is not there"
            ),
        ),
        ("/gone/list.csv", ExportProblem.NO_FOLDER),
        ("/dev/null/list.csv", ExportProblem.NO_FOLDER),
        ("/tmp", ExportProblem.IS_A_FOLDER),
        ("/tmp/" + "题" * 120 + ".csv", ExportProblem.BAD_NAME),
        ("/tmp/a\0b.csv", ExportProblem.BAD_NAME),
    ],
)
def test_a_place_that_takes_no_file_is_told_before_the_work(
    path: str, reason: ExportProblem
) -> None:
    error = refused(Path(path))
    assert error.reason is reason
    for language in LANGUAGES:
        assert "?" not in sentence(reason, language, **error.facts).removesuffix("？")[:-1]


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, ExportProblem.DISK_FULL),
        (errno.EDQUOT, ExportProblem.DISK_FULL),
        (errno.EBUSY, ExportProblem.IN_USE),
        (errno.EROFS, ExportProblem.READ_ONLY_FOLDER),
        (errno.EIO, ExportProblem.NOT_WRITTEN),
    ],
)
def test_each_error_of_the_system_says_what_to_do(
    tmp_path: Path, number: int, reason: ExportProblem
) -> None:
    path = tmp_path / "list.csv"
    assert refusal_of(OSError(number, os.strerror(number)), path).reason is reason
    path.touch()
    denied = refusal_of(OSError(errno.EACCES, "in use"), path)
    assert denied.reason is ExportProblem.PROTECTED


def test_a_failure_on_the_way_leaves_no_trace(tmp_path: Path) -> None:
    def rows() -> Iterator[list[str]]:
        yield from ROWS
        raise KeyboardInterrupt

    for write in (write_csv, write_xlsx):
        with pytest.raises(KeyboardInterrupt):
            write(tmp_path / "list", ["题名"], rows())
        with pytest.raises(ZeroDivisionError):
            write(tmp_path / "list", ["题名"], ROWS, finished=lambda _count: 1 / 0)
    assert list(tmp_path.iterdir()) == []


def test_two_savings_of_one_name_do_not_mix(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with whole_file(path) as one, whole_file(path) as other:
        one.write_text("one", "utf-8")
        other.write_text("other", "utf-8")
    assert path.read_text("utf-8") == "one"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("report<2026>.pdf", "report 2026 .pdf.pdf"),
        ("CON", "_CON.pdf"),
        ("nul.txt", "_nul.txt.pdf"),
        ("题" * 300, "题" * 65 + ".pdf"),
        ("..\\..\\x", "x.pdf"),
        ("../../evil", "evil.pdf"),
        ("档案\u202egpj.exe", "档案 gpj.exe.pdf"),
        ("a\0b\x1b[2J\n", "a b [2J.pdf"),
        ("x:stream", "x stream.pdf"),
        ("   ", "list.pdf"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title, ".pdf") == name


@given(st.text())
def test_any_title_becomes_a_name_that_can_be_written(title: str) -> None:
    name = file_name(title, ".xlsx")
    assert len(name.encode()) <= 210
    assert name.endswith(".xlsx")
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert not name.startswith((" ", "."))
