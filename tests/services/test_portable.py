"""A portable scanner's file: looked at first, done line by line, never twice, taken up again."""

from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.scan_files import LineMeaning, LineOutcomeKind, ScanFileRefusal
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.portable import LineOutcome, PortableDesk
from desktop_archive.services.room import Room
from tests.services import builders as make
from tests.services.conftest import sign_in_as


@pytest.fixture
def desk(room: Room) -> LoanDesk:
    return LoanDesk(room)


def scanned(tmp_path: Path, *codes: str) -> Path:
    path = tmp_path / "scans.txt"
    path.write_text("\n".join(codes) + "\n", encoding="utf-8")
    return path


def lent(desk: LoanDesk) -> tuple[make.Made, make.Made]:
    who, file = make.person(desk.room), make.record(desk.room)
    make.application(desk, who, [file])
    return who, file


def outcomes(told: list[LineOutcome]) -> list[str]:
    return [one.outcome for one in told]


def refusal(step: object) -> object:
    with pytest.raises(RefusedError) as refused:
        step()  # type: ignore[operator]
    return refused.value.reason


def test_a_look_says_what_each_line_is_and_does_nothing(desk: LoanDesk, tmp_path: Path) -> None:
    who, file = lent(desk)
    path = scanned(tmp_path, who.code, f"2026-03-17 10:31 {file.code}", "1000042163", "a,b")
    look = PortableDesk(desk.room).look(path)
    assert [line.meaning for line in look.lines] == [
        LineMeaning.PERSON,
        LineMeaning.FILE,
        LineMeaning.UNKNOWN,
        LineMeaning.BROKEN,
    ]
    assert look.lines[0].what == "王建国"
    assert desk.book.out() == []


def test_a_file_is_read_once_and_a_second_time_only_on_purpose(
    desk: LoanDesk, tmp_path: Path
) -> None:
    who, file = lent(desk)
    path = scanned(tmp_path, who.code, file.code)
    portable = PortableDesk(desk.room)
    assert outcomes(list(portable.read(path))) == ["ignored", "issued"]
    assert len(desk.book.out()) == 1
    again = refusal(lambda: list(PortableDesk(desk.room).read(path)))
    assert again is ScanFileRefusal.READ_BEFORE
    assert len(desk.book.out()) == 1
    told = list(PortableDesk(desk.room).read(path, again=True))
    assert outcomes(told) == ["ignored", "returned"]
    assert desk.book.out() == []


def test_what_was_interrupted_goes_on_after_the_line_it_stopped_at(
    desk: LoanDesk, tmp_path: Path
) -> None:
    who, first = lent(desk)
    second = make.record(desk.room, title="乙")
    make.application(desk, who, [second])
    path = scanned(tmp_path, who.code, first.code, second.code)
    reading = PortableDesk(desk.room).read(path)
    assert outcomes([next(reading), next(reading)]) == ["ignored", "issued"]
    reading.close()
    look = PortableDesk(desk.room).look(path)
    assert (look.stopped_at, look.read_at) == (2, "")
    told = list(PortableDesk(desk.room).read_looked_at(look))
    assert [(one.line, one.outcome) for one in told] == [(2, "stopped_here"), (3, "issued")]
    assert LineOutcomeKind(told[0].outcome).is_exception
    assert len(desk.book.out()) == 2
    assert PortableDesk(desk.room).look(path).read_at


def test_a_file_that_changed_or_holds_nothing_is_refused_and_rights_are_asked_for(
    desk: LoanDesk, tmp_path: Path
) -> None:
    who, file = lent(desk)
    path = scanned(tmp_path, who.code)
    look = PortableDesk(desk.room).look(path)
    scanned(tmp_path, who.code, file.code)
    changed = refusal(lambda: list(PortableDesk(desk.room).read_looked_at(look)))
    assert changed is ScanFileRefusal.CHANGED_SINCE
    scanned(tmp_path, "", " ")
    assert refusal(lambda: PortableDesk(desk.room).look(path)) is ScanFileRefusal.NOTHING_IN_IT
    scanned(tmp_path, who.code, file.code)
    sign_in_as(desk.room, Role.AUDITOR, login="sun", name="孙审")
    with pytest.raises(RefusedError):
        list(PortableDesk(desk.room).read(path))
    assert desk.book.out() == []
