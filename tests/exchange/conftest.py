"""Small foreign lists, made here, and the real ones when they lie beside the project."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import xlsxwriter

MakeWorkbook = Callable[..., Path]
MakeText = Callable[..., Path]


@pytest.fixture
def workbook(tmp_path: Path) -> MakeWorkbook:
    """Return a function that writes a workbook; each keyword is a sheet of rows."""

    def make(name: str = "list.xlsx", **sheets: Sequence[Sequence[object]]) -> Path:
        path = tmp_path / name
        with xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"}) as book:
            for title, rows in sheets.items():
                page = book.add_worksheet(title)
                for at, row in enumerate(rows):
                    for column, value in enumerate(row):
                        if isinstance(value, str):
                            page.write_string(at, column, value)
                        elif value is not None:
                            page.write(at, column, value)
        return path

    return make


@pytest.fixture
def text_file(tmp_path: Path) -> MakeText:
    """Return a function that writes a text file in some encoding."""

    def make(text: str | bytes, encoding: str = "utf-8", name: str = "list.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    return make


@pytest.fixture(scope="session")
def shared_lists() -> Path:
    """Return the folder of real and real-shaped lists; they are no part of the project."""
    folder = Path(__file__).resolve().parents[3] / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the shared lists do not lie beside the project")
    return folder
