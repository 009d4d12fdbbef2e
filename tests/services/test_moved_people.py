"""Persons whom a list moves from one unit to another, and their duties."""

from datetime import date
from pathlib import Path

import pytest

from desktop_archive.rules.units import Duty, UnitKind, UnitTerm
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import Duplicates, ImportRequest
from desktop_archive.services.imports.undo import undo_import
from desktop_archive.services.room import Room
from desktop_archive.services.units import DutyRow, Units

TODAY = date(2026, 3, 17)
SINCE = date(2026, 1, 1)


def duties(units: Units, unit_id: int) -> tuple[DutyRow, ...]:
    return next(one.duties for one in units.lines() if one.row.id == unit_id)


def import_people(room: Room, path: Path, unit: str) -> int:
    path.write_text(f"工号,姓名,部门\nR1,安娜,{unit}\n", encoding="utf-8")
    request = ImportRequest(path=path, duplicates=Duplicates.UPDATE)
    return ImportDesk(room).apply(request).batch or 0


@pytest.mark.requirement("U-02", "U-03")
def test_a_duty_ends_when_a_list_moves_somebody_to_another_unit_and_when_it_is_taken_back(
    room: Room, tmp_path: Path
) -> None:
    units = Units(room)
    office, works = (
        units.add(name, UnitTerm(UnitKind.DEPARTMENT)) for name in ("办公室", "工程部")
    )
    import_people(room, tmp_path / "first.csv", "办公室")
    anna = units.staff(office)[0][0]
    units.name(office, Duty.LIAISON, anna, SINCE)
    units.rename(office, "综合管理部", SINCE)
    import_people(room, tmp_path / "same.csv", "办公室")
    assert duties(units, office)[0].ended_on is None
    moved = import_people(room, tmp_path / "moved.csv", "工程部")
    assert duties(units, office)[0].ended_on == TODAY.isoformat()
    units.name(works, Duty.COLLECTOR, anna, TODAY)
    undo_import(room, moved)
    assert [key for key, _, _ in units.staff(office)] == [anna]
    assert duties(units, works)[0].ended_on == TODAY.isoformat()
