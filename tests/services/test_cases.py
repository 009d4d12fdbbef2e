"""Damage and loss at the desk: a case with its steps, its photo and its end."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.lending import ReturnCheck, ScanOutcome
from desktop_archive.rules.lending.cases import CaseKind, CaseRefusal, CaseStep
from desktop_archive.rules.lending.signing import SigningRefusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.cases import CaseView
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.return_papers import ReturnPapers
from desktop_archive.services.lending.returning import Finding
from desktop_archive.services.room import Room
from desktop_archive.wording import sentence
from tests.documents.reading import joined
from tests.services import builders as make
from tests.services.conftest import SetClock
from tests.stranger import Stranger

LOST = ReturnCheck(quantity_back=0)
TORN = ReturnCheck(undamaged=False)


@pytest.fixture
def desk(room: Room) -> LoanDesk:
    return LoanDesk(room)


def opened(desk: LoanDesk, clock: SetClock, check: ReturnCheck) -> CaseView:
    """Lend a record and take it back with a finding."""
    who, file = make.person(desk.room), make.record(desk.room)
    make.application(desk, who, [file])
    for code in (who.code, file.code):
        clock.moment += timedelta(seconds=5)
        assert desk.scan(code).outcome in {ScanOutcome.VISIT_OPENED, ScanOutcome.ISSUED}
    (line,) = desk.book.out()
    desk.take_back([line.loan.id], check, finding=Finding(remark="封面撕裂"))
    case = desk.cases.of_loan(line.loan.id)
    assert case is not None
    return case


def state(desk: LoanDesk, case: CaseView) -> str:
    return desk.why_not([case.case.record_id])[0].record.state


def refusal(step: object) -> object:
    with pytest.raises(RefusedError) as refused:
        step()  # type: ignore[operator]
    return refused.value.reason


@pytest.mark.requirement("L-15")
def test_a_torn_file_opens_a_case_that_is_reported_and_repaired(
    desk: LoanDesk, clock: SetClock
) -> None:
    case = opened(desk, clock, TORN)
    assert (case.case.number, case.case.kind, case.case.found) == (
        "SS-2026-0001",
        "damage",
        "封面撕裂",
    )
    assert state(desk, case) == "repair"
    key = case.case.id
    assert refusal(lambda: desk.cases.close(key, "好了")) is CaseRefusal.STEPS_MISSING
    assert refusal(lambda: desk.settle(case.case.loan_id or 0, "好了")) is CaseRefusal.STEPS_MISSING
    desk.cases.note(key, CaseStep.REPORTED, "孟欣怡")
    desk.cases.note(key, CaseStep.REPAIRED, "何修", date(2026, 3, 16), "已裱糊")
    desk.cases.close(key, "已修复")
    assert state(desk, case) == "in_place"
    assert desk.book.kept_open() == []
    assert desk.cases.open_ones() == []


@pytest.mark.requirement("L-16", "L-29")
def test_a_lost_file_is_inquired_reported_and_replaced_and_stays_lost(
    desk: LoanDesk, clock: SetClock
) -> None:
    case = opened(desk, clock, LOST)
    key = case.case.id
    assert CaseKind(case.case.kind) is CaseKind.LOSS
    for step in (CaseStep.REPORTED, CaseStep.INQUIRY, CaseStep.DEPARTMENT_TOLD):
        view = desk.cases.note(key, step, "孟欣怡")
    assert view.missing == (CaseStep.REPLACED,)
    view = desk.cases.note(key, CaseStep.REPLACED, "王建国", note="当日补填")
    assert view.steps[-1].done_on == "2026-03-17"
    closed = desk.cases.close(key, "已补充")
    assert (closed.case.outcome, closed.case.closed_by) == ("已补充", "林晓")
    assert state(desk, case) == "lost"


@pytest.mark.requirement("L-16")
def test_a_lost_file_that_is_found_is_back(desk: LoanDesk, clock: SetClock) -> None:
    case = opened(desk, clock, LOST)
    for step in (*case.missing[:3], CaseStep.FOUND):
        desk.cases.note(case.case.id, step, "孟欣怡")
    desk.cases.close(case.case.id, "在文件柜中找回")
    assert state(desk, case) == "in_place"


@pytest.mark.requirement("L-15")
def test_a_photo_is_kept_once_under_its_digest(
    desk: LoanDesk, clock: SetClock, tmp_path: Path
) -> None:
    case = opened(desk, clock, TORN)
    photo = tmp_path / "torn.jpg"
    photo.write_bytes(b"\xff\xd8\xff photo")
    desk.cases.add_photo(case.case.id, photo)
    (kept,) = desk.cases.view(case.case.id).photos
    assert kept.kind == "jpg"
    again = refusal(lambda: desk.cases.add_photo(case.case.id, photo))
    assert again is SigningRefusal.SHEET_THERE


def test_a_return_that_opened_a_case_is_not_taken_back(desk: LoanDesk, clock: SetClock) -> None:
    case = opened(desk, clock, TORN)
    assert desk.undo().outcome is ScanOutcome.NOTHING_TO_UNDO
    assert state(desk, case) == "repair"


@pytest.mark.requirement("L-16")
def test_no_statement_closes_a_case_before_its_steps(
    desk: LoanDesk, clock: SetClock, room: Room
) -> None:
    case = opened(desk, clock, LOST)
    desk.cases.note(case.case.id, CaseStep.REPORTED, "孟欣怡")
    raw = Stranger(room)
    with pytest.raises(IntegrityError, match="after its steps"):
        raw.execute("UPDATE desk_case SET closed_on = '2026-03-17'")
    raw.close()


@pytest.mark.requirement("L-14", "L-15", "L-16")
def test_inspection_and_report_say_what_was_found_and_what_is_still_to_be_done(
    desk: LoanDesk, clock: SetClock
) -> None:
    case = opened(desk, clock, ReturnCheck(quantity_out=2, quantity_back=1, undamaged=False))
    papers, key, loan = ReturnPapers(desk.room), case.case.id, case.case.loan_id or 0
    desk.cases.note(key, CaseStep.REPORTED, "孟欣怡")
    inspection = joined(papers.inspection(loan, "zh-CN", sentence).pdf)
    assert inspection.count("×") == 2
    assert "封面撕裂" in inspection
    assert case.case.code in inspection
    report = joined(papers.report(key, "zh-CN", sentence).pdf)
    assert all(words in report for words in ("SS-2026-0001", "孟欣怡", "封面撕裂"))
    assert joined(papers.inspection_of(case.case.code, "zh-CN", sentence).pdf) == inspection
    assert refusal(lambda: papers.inspection_of("没有", "zh-CN", sentence)) is (
        PaperRefusal.NOTHING_HERE
    )


@pytest.mark.requirement("L-14")
def test_before_a_return_the_inspection_has_boxes_to_tick(desk: LoanDesk, clock: SetClock) -> None:
    who, file = make.person(desk.room), make.record(desk.room)
    make.application(desk, who, [file])
    for code in (who.code, file.code):
        clock.moment += timedelta(seconds=5)
        desk.scan(code)
    (line,) = desk.book.out()
    drawn = joined(ReturnPapers(desk.room).inspection(line.loan.id, "en", sentence).pdf)
    assert drawn.count("□") == 8
    assert "✓" not in drawn
