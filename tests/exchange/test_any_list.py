"""Whatever stands in a list, every row becomes a draft or a named problem, and nothing breaks."""

import csv
import io
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_archive.exchange.headers import Layout
from desktop_archive.exchange.lists import open_list
from desktop_archive.exchange.loans import LoanReader
from desktop_archive.exchange.options import ReadOptions
from desktop_archive.exchange.people import PersonReader
from desktop_archive.exchange.places import PlaceReader
from desktop_archive.exchange.records import RecordReader
from desktop_archive.exchange.tables import read_table
from desktop_archive.exchange.vocabulary import HEADINGS
from desktop_archive.rules.cells import Cell
from desktop_archive.rules.imports import ListKind, RawRow, Target
from desktop_archive.rules.refusals import RefusedError
from tests.exchange.foreign_books import ead

CELLS: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    st.text(max_size=40),
    st.sampled_from(
        [
            "Z109-WS·2021-D10-BGS-0001", "民國110年3月18日", "20211340", "２０２１.４.１", "机密★10年",
            "长期", "4页", "国办发[1996]2号", "HJ", "1号库房", "第3列", "-", "=1+1", "#REF!", "\ud800", "\x00",
        ]
    ),
    st.integers(-(10**20), 10**20),
    st.floats(),
    st.booleans(),
    st.dates(date(1, 1, 1)),
    st.datetimes(datetime(1, 1, 1)),  # noqa: DTZ001 - as in a cell
    st.times(),
    st.timedeltas(timedelta(days=-9), timedelta(days=9)),
)  # fmt: skip


def layout_of(kind: ListKind) -> Layout:
    targets = list(dict.fromkeys(HEADINGS[kind].values()))
    labels = tuple(target.value for target in targets)
    return Layout(kind, 1, 2, labels, {target: at for at, target in enumerate(targets)})


def reader_of(kind: ListKind, layout: Layout) -> object:
    if kind is ListKind.PEOPLE:
        return PersonReader(layout)
    if kind is ListKind.PLACES:
        return PlaceReader(layout)
    if kind is ListKind.LOANS:
        return LoanReader(layout, ReadOptions())
    return RecordReader(layout, ReadOptions(numbers_repeats_anew=True))


@pytest.mark.parametrize("kind", list(ListKind))
@pytest.mark.parametrize("leaves_out", [(), (Target.CODE,)])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_row_is_a_draft_or_a_problem(
    kind: ListKind, leaves_out: tuple[Target, ...], data: st.DataObject
) -> None:
    layout = layout_of(kind)
    for target in leaves_out:
        layout.mapping.pop(target, None)  # type: ignore[attr-defined]
    reader = reader_of(kind, layout)
    width = len(layout.labels)
    for number in range(2):
        cells = data.draw(st.lists(CELLS, max_size=width + 2))
        outcome = reader.read(RawRow("S", number + 2, tuple(cells)))  # type: ignore[attr-defined]
        assert (outcome.draft is None) != (outcome.problem is None)
        if outcome.problem:
            assert outcome.problem.column
        else:
            assert all("\x00" not in part for _, part in getattr(outcome.draft, "kept", ()))


def read_all(path: Path) -> None:
    with suppress(RefusedError):
        list(open_list(path).outcomes())


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.one_of(
        st.binary(max_size=400), st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace"))
    )
)
def test_any_bytes_are_a_list_or_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"\xe6\xa1\xa3\xe5\x8f\xb7,\xe9\xa2\x98\xe5\x90\x8d\n" + content)
    read_all(path)
    path.write_bytes(content)
    read_all(path)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, 600), st.binary(min_size=1, max_size=6))
def test_a_finding_aid_spoilt_anywhere_is_read_or_refused(
    tmp_path: Path, at: int, bytes_put_in: bytes
) -> None:
    sound = ead(
        '<c level="file"><did><unittitle>A</unittitle><container id="b" type="Box" '
        'label="x [123]">1</container><container parent="b">2</container></did></c>'
    ).encode()
    path = tmp_path / "aid.xml"
    path.write_bytes(sound[:at] + bytes_put_in + sound[at + len(bytes_put_in) :])
    read_all(path)


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.lists(st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00\r"), min_size=1, max_size=9), min_size=2, max_size=4), min_size=1, max_size=5))  # fmt: skip
def test_what_is_written_as_csv_is_read_the_same(tmp_path: Path, rows: list[list[str]]) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream, quoting=csv.QUOTE_ALL).writerows(rows)
    path = tmp_path / "list.csv"
    path.write_bytes(b"\xef\xbb\xbf" + stream.getvalue().encode())
    book = read_table(path)
    if book.delimiter == ",":
        assert [list(row.cells) for row in book.sheets[0].rows()] == rows
