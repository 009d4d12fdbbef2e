"""Rows of lists grown from a grammar that once ended an import in an error (A15)."""

import json
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_archive.exchange.export import write_list
from desktop_archive.exchange.tables import read_table
from desktop_archive.rules.accounts import Role
from desktop_archive.rules.imports import FileReason
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import Duplicates, ImportRequest
from desktop_archive.services.imports.refused import write_refused
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.exchange.foreign_books import write_xls
from tests.services.conftest import NewRooms, sign_in_as

HEAD = ["题名", "责任者", "日期", "保管期限"]


@pytest.fixture
def new_room(start_room: NewRooms) -> Room:
    room = start_room()
    sign_in_as(room, Role.ARCHIVIST, login="clerk")
    return room


@pytest.mark.parametrize("day", ["0001-01-01", "0999-12-31", "9999-12-31"])
def test_an_update_of_a_record_of_a_year_nobody_files_by_counts_its_period_too(
    new_room: Room, tmp_path: Path, day: str
) -> None:
    """The year one was read back as no date."""
    desk, path = ImportDesk(new_room), tmp_path / "list.csv"
    row = ["碑拓", "办公室", day, "10年"]
    write_list(path, HEAD, [row])
    assert desk.apply(ImportRequest(path=path)).taken == 1
    with new_room.read() as session:
        code = session.execute(select(t.record.c.code)).scalar_one()
    write_list(path, ["档号", *HEAD], [[code, *row[:3], "30年"]])
    report = desk.apply(ImportRequest(path=path, duplicates=Duplicates.UPDATE))
    assert (report.updated, report.refused) == (1, [])


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_refused_rows_with_a_sign_no_list_can_hold_are_saved_all_the_same(
    new_room: Room, tmp_path: Path, suffix: str
) -> None:
    """One such row kept all refused rows back."""
    path = write_xls(tmp_path / "list.xls", S=[HEAD, ["甲\0乙", "办公室", "20211340", "10年"]])
    desk, request = ImportDesk(new_room), ImportRequest(path=path)
    report = desk.apply(request)
    assert len(report.refused) == 1
    mended = tmp_path / f"refused{suffix}"
    assert write_refused(mended, report, desk.open(request), lambda p: p.value) == 1
    assert list(read_table(mended).sheets[0].rows())[1].cells[0] == "甲␀乙"


@pytest.mark.parametrize("row", [2, 900, 2**70])
def test_a_header_said_to_be_where_no_row_is_is_not_found(
    new_room: Room, tmp_path: Path, row: int
) -> None:
    """A mapping with such a number ended the import in an error."""
    path, profile = tmp_path / "list.csv", tmp_path / "profile.json"
    write_list(path, HEAD, [])
    profile.write_text(json.dumps({"kind": "records", "header_row": row}), "utf-8")
    for request in (
        ImportRequest(path=path, header_row=row),
        ImportRequest(path=path, profile=profile),
    ):
        with pytest.raises(RefusedError) as refused:
            ImportDesk(new_room).plan(request)
        assert refused.value.reason is FileReason.NO_HEADER
