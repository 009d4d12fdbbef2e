"""The reading room: only what was approved, to a place, watched, ended with check and signature."""

from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.lending import LoanRefusal, Manner, ReturnCheck, ScanOutcome
from desktop_archive.rules.lending.readings import ReadingRefusal
from desktop_archive.rules.policies import RoomPolicy
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.forms import FormDesk
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import DeskResult
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.people import People
from desktop_archive.services.policies import Policies
from desktop_archive.services.room import Room
from desktop_archive.services.today import DayLine, TodayDesk
from desktop_archive.store import accounts as store_accounts
from desktop_archive.wording import sentence
from tests.services import builders as make
from tests.services.conftest import SetClock
from tests.stranger import Stranger

READ = Wish(reason="审计", on_site_reason="", manner=Manner.READING, purpose="audit")
GOOD = ReturnCheck()


@pytest.fixture
def desk(room: Room) -> LoanDesk:
    return LoanDesk(room)


def scan(desk: LoanDesk, clock: SetClock, code: str) -> DeskResult:
    clock.moment += timedelta(seconds=5)
    return desk.scan(code)


def begun(
    desk: LoanDesk, clock: SetClock, file: make.Made, borrower: make.Made | None = None
) -> DeskResult:
    """Have a reading of a file approved and begun."""
    reader = borrower or make.person(desk.room, unit_id=make.unit(desk.room))
    make.application(desk, reader, [file], READ)
    scan(desk, clock, reader.code)
    return scan(desk, clock, file.code)


def state(desk: LoanDesk, file: make.Made) -> str:
    judged = desk.why_not([file.id])
    return judged[0].record.state


@pytest.mark.requirement("A-02", "A-04", "A-29")
def test_what_was_approved_for_reading_goes_to_a_place_under_supervision(
    desk: LoanDesk, clock: SetClock
) -> None:
    file = make.record(desk.room, make.box(desk.room, make.shelf(desk.room)))
    desk.session.place, desk.session.supervisor = "阅档室二号桌", "何晓"
    result = begun(desk, clock, file)
    assert result.outcome is ScanOutcome.READING_BEGUN
    assert state(desk, file) == "reading"
    (line,) = desk.readings.open_ones()
    row = line.reading
    assert (row.place, row.supervisor, row.reader, row.purpose, row.approved_by) == (
        "阅档室二号桌",
        "何晓",
        "王建国",
        "审计",
        "陈国强",
    )
    assert desk.book.out() == []
    assert desk.requests.queue() == []


@pytest.mark.requirement("A-02", "A-03")
def test_another_number_than_the_approved_one_stays_in_its_place(
    desk: LoanDesk, clock: SetClock
) -> None:
    file, other = make.record(desk.room), make.record(desk.room)
    begun(desk, clock, file)
    assert scan(desk, clock, other.code).reason is LoanRefusal.NOT_APPROVED
    third, reader = make.record(desk.room), make.person(desk.room, "李燕")
    make.application(desk, reader, [third], READ, signed=False)
    scan(desk, clock, reader.code)
    assert scan(desk, clock, third.code).reason is LoanRefusal.NOT_APPROVED


@pytest.mark.requirement("A-05", "A-07")
def test_a_scan_asks_for_check_and_signature_and_only_then_it_is_back(
    desk: LoanDesk, clock: SetClock
) -> None:
    file = make.record(desk.room)
    begun(desk, clock, file)
    result = scan(desk, clock, file.code)
    assert result.outcome is ScanOutcome.READING_CHECK
    ids = [row.id for row in result.readings]
    with pytest.raises(RefusedError) as unsigned:
        desk.readings.end(ids, GOOD, signed=False)
    assert unsigned.value.reason is ReadingRefusal.SIGNATURE_MISSING
    assert state(desk, file) == "reading"
    desk.readings.end(ids, GOOD, signed=True)
    assert state(desk, file) == "in_place"
    (row,) = desk.readings.register(date(2026, 1, 1), date(2026, 12, 31))
    assert (row.signed_on, row.received_by, row.check_result) == ("2026-03-17", "林晓", "good")
    with pytest.raises(RefusedError) as again:
        desk.readings.end(ids, GOOD, signed=True)
    assert again.value.reason is ReadingRefusal.NOT_OPEN


@pytest.mark.requirement("A-05")
def test_one_signature_ends_the_readings_of_one_reader_only(
    desk: LoanDesk, clock: SetClock
) -> None:
    files, unit = [make.record(desk.room) for _ in range(2)], make.unit(desk.room)
    for file in files:
        begun(desk, clock, file, make.person(desk.room, unit_id=unit))
    ids = [line.reading.id for line in desk.readings.open_ones()]
    with pytest.raises(RefusedError) as refused:
        desk.readings.end(ids, GOOD, signed=True)
    assert refused.value.reason is ReadingRefusal.SEVERAL_READERS
    assert [state(desk, file) for file in files] == ["reading", "reading"]


@pytest.mark.requirement("A-07")
def test_what_was_found_is_noted_with_one_record_only(desk: LoanDesk, clock: SetClock) -> None:
    reader = make.person(desk.room, unit_id=make.unit(desk.room))
    files = [make.record(desk.room) for _ in range(2)]
    make.application(desk, reader, files, READ)
    scan(desk, clock, reader.code)
    for file in files:
        scan(desk, clock, file.code)
    ids = [line.reading.id for line in desk.readings.open_ones()]
    torn = ReturnCheck(nothing_replaced=False)
    with pytest.raises(RefusedError) as refused:
        desk.readings.end(ids, torn, signed=True, remark="缺第3页")
    assert refused.value.reason is ReadingRefusal.ONE_BY_ONE
    desk.readings.end(ids, GOOD, signed=True)
    assert [state(desk, file) for file in files] == ["in_place", "in_place"]


@pytest.mark.requirement("A-07", "L-15")
def test_a_sheet_taken_out_is_written_down_and_the_record_goes_to_repair(
    desk: LoanDesk, clock: SetClock
) -> None:
    file = make.record(desk.room)
    begun(desk, clock, file)
    (line,) = desk.readings.open_ones()
    check = ReturnCheck(nothing_replaced=False)
    with pytest.raises(RefusedError) as silent:
        desk.readings.end([line.reading.id], check, signed=True)
    assert silent.value.reason is ReadingRefusal.FINDING_UNSAID
    desk.readings.end([line.reading.id], check, signed=True, remark="缺第3页")
    assert state(desk, file) == "repair"


@pytest.mark.requirement("L-32")
def test_who_wants_to_borrow_meanwhile_is_told_who_reads_it(
    desk: LoanDesk, clock: SetClock
) -> None:
    file, other = make.record(desk.room), make.person(desk.room, "李燕")
    begun(desk, clock, file)
    make.application(desk, other, [file])
    scan(desk, clock, other.code)
    (judged,) = desk.why_not([file.id])
    assert judged.refusals[0] is LoanRefusal.IN_READING_ROOM
    said = sentence(LoanRefusal.IN_READING_ROOM, "en", **judged.facts)
    assert said.startswith("Lies in the reading room with 王建国.")


@pytest.mark.requirement("A-06")
def test_open_at_closing_time_is_an_alarm_and_never_an_overdue_loan(
    desk: LoanDesk, clock: SetClock, room: Room
) -> None:
    local = clock.moment.astimezone()
    file = make.record(room)
    begun(desk, clock, file)
    Policies(room).change(RoomPolicy.READING_CLOSES, min(local.hour + 1, 23), "周敏")
    today = TodayDesk(room)

    def alarm() -> int:
        counts = {one.line: one.count for one in today.lines()}
        assert counts[DayLine.OVERDUE] == 0
        return counts[DayLine.READING_OPEN]

    assert alarm() == 0
    clock.moment += timedelta(days=1)
    assert alarm() == 1
    assert [line.is_alarm for line in desk.readings.open_ones()] == [True]
    (line,) = desk.readings.open_ones()
    desk.readings.end([line.reading.id], GOOD, signed=True)
    assert alarm() == 0


def test_a_reading_begun_by_mistake_is_taken_back(desk: LoanDesk, clock: SetClock) -> None:
    file = make.record(desk.room)
    begun(desk, clock, file)
    assert desk.undo().outcome is ScanOutcome.UNDONE
    assert state(desk, file) == "in_place"
    assert desk.readings.open_ones() == []
    assert [line.fetched for line in desk.requests.queue()] == [0]
    assert scan(desk, clock, file.code).outcome is ScanOutcome.READING_BEGUN


@pytest.mark.requirement("A-08", "U-11")
def test_an_outsider_reads_with_a_letter_and_the_general_managers_word(
    desk: LoanDesk, clock: SetClock
) -> None:
    guest, file = make.person(desk.room, "宋外", kind="external"), make.record(desk.room)
    with pytest.raises(RefusedError) as refused:
        desk.requests.apply(guest.id, [file.id], READ)
    assert refused.value.reason is LoanRefusal.LETTER_MISSING
    People(desk.room).note_letter(guest.id, "市审计局 2026-17号 2026-03-16")
    view = make.application(desk, guest, [file], READ, signed=False)
    assert view.missing == ("general_manager",)
    make.approve(desk, view)
    scan(desk, clock, guest.code)
    assert scan(desk, clock, file.code).outcome is ScanOutcome.READING_BEGUN


@pytest.mark.requirement("A-10", "U-12")
def test_an_owner_shows_identity_and_property_and_the_supervisor_approves(
    desk: LoanDesk,
) -> None:
    owner, file = make.person(desk.room, "业主甲", kind="owner"), make.record(desk.room)
    with pytest.raises(RefusedError) as refused:
        desk.requests.apply(owner.id, [file.id], READ)
    assert refused.value.reason is LoanRefusal.PAPERS_NOT_SHOWN
    shown = {"identity_shown": "身份证", "property_shown": "房产证"}
    other = make.person(desk.room, "业主乙", kind="owner", **shown)
    view = make.application(desk, other, [file], READ, signed=False)
    assert view.missing == ("service_supervisor",)


@pytest.mark.requirement("R-19", "R-21")
@pytest.mark.parametrize("manner", [Manner.READING, Manner.LOAN])
def test_who_may_not_read_an_entry_handles_it_and_is_told_no_word_of_it(
    desk: LoanDesk, clock: SetClock, manner: Manner
) -> None:
    """An act sees the whole register; what it answers is held to whoever acts."""
    reader = make.person(desk.room, unit_id=make.unit(desk.room))
    box = make.box(desk.room, make.shelf(desk.room))
    file = make.record(desk.room, box, "离婚协议", personal_data=True)
    with desk.room.act("forget_the_duty") as session:
        account = desk.room.signed_in().account_id
        store_accounts.change(session, account, confidentiality_acknowledged_on=None)
    wish = Wish(reason="审计", on_site_reason="带走核对", manner=manner, days=1)
    told: list[object] = [make.application(desk, reader, [file], wish)]
    told += [scan(desk, clock, reader.code), scan(desk, clock, file.code)]
    assert state(desk, file) in ("reading", "on_loan")
    told += [scan(desk, clock, file.code), desk.end_visit()]
    if manner is Manner.READING:
        ids = [line.reading.id for line in desk.readings.open_ones()]
        told.append(desk.readings.end(ids, ReturnCheck(undamaged=False), signed=True, remark="湿"))
    else:
        ids = [line.loan.id for line in desk.book.out()]
        told += [desk.book.recall(ids), desk.take_back(ids, ReturnCheck(undamaged=False))]
    told += [desk.cases.open_ones(), desk.session.results, desk.session.undo]
    assert state(desk, file) == "repair"
    assert "离婚协议" not in repr(told)


@pytest.mark.requirement("A-04", "A-05")
def test_no_statement_gets_round_the_reading_register(
    desk: LoanDesk, clock: SetClock, room: Room
) -> None:
    file = make.record(room)
    begun(desk, clock, file)
    raw = Stranger(room)
    for statement, said in (
        ("UPDATE record SET state = 'in_place'", "an open reading says reading"),
        ("UPDATE reading SET ended_at = 't'", "ended_is_signed"),
        (
            "INSERT INTO reading(record_id, person_id, application_id, place, supervisor, began_at,"
            " began_on) SELECT record_id, person_id, application_id, 'p', 's', 't', 'd' FROM reading",
            "only what is in place is read",
        ),
    ):
        with pytest.raises(IntegrityError, match=said):
            raw.execute(statement)
    raw.close()


@pytest.mark.requirement("A-29", "A-05")
def test_the_reading_register_prints_for_a_year(desk: LoanDesk, clock: SetClock) -> None:
    begun(desk, clock, make.record(desk.room))
    for language in ("en", "zh-CN", "zh-TW"):
        made = FormDesk(desk.room).write("P23", language, "2026", sentence)
        assert made.pdf.startswith(b"%PDF")
