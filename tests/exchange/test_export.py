"""Lists leave as text that stays text, whole or not at all (F34, F35; hostile 1-12, 23-24)."""

import csv
import io
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_archive.exchange.export import write_csv, write_xlsx
from desktop_archive.exchange.formula_guard import is_formula_like, unguarded
from desktop_archive.exchange.tables import read_table
from desktop_archive.rules.cells import Cell
from desktop_archive.rules.exports import ExportProblem
from desktop_archive.rules.imports import FileReason, RowReason
from desktop_archive.rules.refusals import RefusedError
from tests.exchange.test_formula_guard import HOSTILE

ROWS: list[list[Cell]] = [
    ["Z109-WS·2019-Y-0001", "通知", 3, 2.5, date(2019, 3, 5), None],
    ["=1+1", "a\nb", 0, -1.5, datetime(2019, 3, 5, 14, 2), ""],  # noqa: DTZ001
    ["'x", 'say "x"', True, time(14, 2), timedelta(hours=1), "😀"],
]


def cells_of(path: Path) -> list[tuple[Cell, ...]]:
    return [row.cells for row in read_table(path).sheets[0].rows()]


def test_a_workbook_keeps_values_and_their_types(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    assert write_xlsx(path, ["档号", "题名", "页数", "d", "e", "f"], ROWS, "目录") == 3
    book = read_table(path)
    assert book.sheets[0].name == "目录"
    rows = cells_of(path)
    assert rows[0][:3] == ("档号", "题名", "页数")
    assert rows[1][:5] == ("Z109-WS·2019-Y-0001", "通知", 3.0, 2.5, date(2019, 3, 5))
    assert rows[2][0] == "=1+1"
    assert rows[3][2] is True


def test_a_workbook_holds_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_xlsx(path, ["a"], [[text] for text in HOSTILE])
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert [row[0] for row in cells_of(path)[1:]] == HOSTILE


def test_a_csv_file_holds_no_formula_and_comes_back_exactly(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    assert write_csv(path, ["a", "b"], [[text, "x"] for text in HOSTILE]) == len(HOSTILE)
    written = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    rows = cells_of(path)
    assert [unguarded(str(row[0])) for row in rows[1:]] == HOSTILE
    assert len(written) == len(HOSTILE) + 1
    assert not any(is_formula_like(row[0]) and row[0][0] != "'" for row in written)


PRINTABLE = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.tuples(PRINTABLE, PRINTABLE, PRINTABLE), min_size=1, max_size=4))
def test_any_text_comes_back_from_a_csv_file(
    tmp_path: Path, rows: list[tuple[str, str, str]]
) -> None:
    path = tmp_path / "out.csv"
    write_csv(path, ["a", "b", "c"], rows)
    text = path.read_bytes().decode("utf-8-sig")
    written = list(csv.reader(io.StringIO(text, newline=""), strict=True))[1:]
    assert [tuple(map(unguarded, row)) for row in written] == rows
    assert not any(is_formula_like(cell) and cell[0] != "'" for row in written for cell in row)
    assert [tuple(row) for row in written] == [
        tuple(str(cell) for cell in row) for row in cells_of(path)[1:]
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(PRINTABLE.filter(lambda text: "\r" not in text), min_size=1, max_size=4))
def test_any_text_comes_back_from_a_workbook(tmp_path: Path, texts: list[str]) -> None:
    path = tmp_path / "out.xlsx"
    forbidden = {"\ufffe", "\uffff"}
    if any(forbidden & set(text) for text in texts):
        with pytest.raises(RefusedError):
            write_xlsx(path, ["n", "a"], [["1", text] for text in texts])
        return
    write_xlsx(path, ["n", "a"], [["1", text] for text in texts])
    rows = cells_of(path)[1:]
    assert [str(row[1] or "") if len(row) > 1 else "" for row in rows] == texts


def test_a_text_a_cell_cannot_hold_is_refused_with_its_row(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    rows = [["x", "y"], ["x", "题" * 32_768]]
    with pytest.raises(RefusedError) as caught:
        write_xlsx(path, ["a", "b"], rows)
    assert caught.value.reason is FileReason.TEXT_TOO_LONG_TO_EXPORT
    assert (caught.value.facts["row"], caught.value.facts["column"]) == (2, "b")
    assert list(tmp_path.iterdir()) == []
    write_xlsx(path, ["a"], [["题" * 32_767]])
    assert cells_of(path)[1][0] == "题" * 32_767


@pytest.mark.parametrize("text", ["\ud800", "a\x00b"])
@pytest.mark.parametrize("name", ["out.xlsx", "out.csv"])
def test_half_a_character_is_refused_with_its_row(tmp_path: Path, text: str, name: str) -> None:
    write = write_xlsx if name.endswith("xlsx") else write_csv
    with pytest.raises(RefusedError) as caught:
        write(tmp_path / name, ["a"], [["x"], ["y"], [text]])
    assert caught.value.reason is RowReason.NOT_TEXT
    assert caught.value.facts["row"] == 3
    assert list(tmp_path.iterdir()) == []


def test_what_was_there_stays_when_an_export_fails(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old", "utf-8")
    with pytest.raises(RefusedError):
        write_csv(path, ["a"], [["\ud800"]])
    assert path.read_text("utf-8") == "old"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    for name, write in (("x.csv", write_csv), ("x.xlsx", write_xlsx)):
        with pytest.raises(RefusedError) as caught:
            write(tmp_path / "missing" / name, ["a"], [["x"]])
        assert caught.value.reason is ExportProblem.NO_FOLDER


def test_rows_are_written_as_they_come(tmp_path: Path) -> None:
    rows = ([str(number), "x"] for number in range(5_000))
    assert write_csv(tmp_path / "out.csv", ["a", "b"], rows) == 5_000
    assert len(cells_of(tmp_path / "out.csv")) == 5_001
