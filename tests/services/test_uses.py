"""The use ledger fills itself; effects, follow-ups and strikes are written beside its lines."""

from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.lending import Manner, ReturnCheck
from desktop_archive.rules.lending.copies import CopyKind
from desktop_archive.rules.lending.uses import Effect, UseRefusal, UseState
from desktop_archive.rules.policies import RoomPolicy
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.forms import FormDesk
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.requests import Wish
from desktop_archive.services.lending.uses import UseFilter, UseLedger, UseRow, state
from desktop_archive.services.policies import Policies
from desktop_archive.services.room import Room
from desktop_archive.services.today import DayLine, TodayDesk
from desktop_archive.wording import sentence
from tests.documents.reading import joined
from tests.services import builders as make
from tests.services.conftest import SetClock, sign_in_as
from tests.stranger import Stranger

ALL = UseFilter()
READ = Wish(reason="查三年合同", on_site_reason="", manner=Manner.READING, purpose="audit")


class Uses:
    """A desk whose records were read, lent and copied."""

    def __init__(self, room: Room, clock: SetClock) -> None:
        self.room, self.clock, self.desk = room, clock, LoanDesk(room)
        self.ledger = UseLedger(room)
        self.reader = make.person(room, "王建国", unit_id=make.unit(room), phone="6372")

    def scan(self, code: str) -> None:
        self.clock.moment += timedelta(seconds=5)
        self.desk.scan(code)

    def used(self, wish: Wish, who: make.Made | None = None, **record: object) -> make.Made:
        """Have a record read or lent as a wish asks."""
        file, reader = make.record(self.room, **record), who or self.reader
        make.application(self.desk, reader, [file], wish)
        self.scan(reader.code)
        self.scan(file.code)
        return file

    def read(self, who: make.Made | None = None, **record: object) -> UseRow:
        """Have a record read to the end."""
        self.used(READ, who, **record)
        (line,) = self.desk.readings.open_ones()
        self.desk.readings.end([line.reading.id], ReturnCheck(), signed=True)
        return self.ledger.lines(ALL, limit=1)[0]

    def copied(self, kind: CopyKind, who: make.Made | None = None, pages: int = 3) -> None:
        wish = Wish(reason="诉讼", on_site_reason="", manner=Manner.COPY, copy_kind=kind)
        reader, file = who or self.reader, make.record(self.room, title="合同副本")
        view = make.application(self.desk, reader, [file], wish)
        self.desk.copies.make(view.application.id, file.id, pages, "第2页")

    def owed(self) -> int:
        lines = TodayDesk(self.room).lines()
        return next(one.count for one in lines if one.line is DayLine.EFFECTS_DUE)


@pytest.fixture
def uses(room: Room, clock: SetClock) -> Uses:
    return Uses(room, clock)


def effect(on: date, result: str = "胜诉") -> Effect:
    return Effect(
        result=result, social="维护权益", amount_fen=12_050, reported_by="王建国", reported_on=on
    )


def refusal(step: object) -> object:
    with pytest.raises(RefusedError) as refused:
        step()  # type: ignore[operator]
    return refused.value.reason


@pytest.mark.requirement("E-01", "E-02", "E-06")
def test_every_reading_loan_and_copy_makes_its_line_by_itself(uses: Uses) -> None:
    owner = make.person(
        uses.room, "业主甲", kind="owner", identity_shown="身份证已验", property_shown="房产证"
    )
    uses.used(make.WISH, title="借出的合同")
    uses.read(title="查阅的合同")
    uses.copied(CopyKind.COPY, owner)
    uses.copied(CopyKind.ELECTRONIC)
    rows = uses.ledger.lines(ALL)
    told = {(one.kind, one.reader, one.unit or one.identity, one.title) for one in rows}
    assert told == {
        ("loan", "王建国", "财务部", "借出的合同"),
        ("reading", "王建国", "财务部", "查阅的合同"),
        ("copy", "业主甲", "身份证已验", "合同副本"),
        ("electronic", "王建国", "财务部", "合同副本"),
    }
    assert all(one.used_at and one.purpose and one.code for one in rows)
    assert {state(one) for one in rows} == {UseState.RUNNING, UseState.ENDED}


@pytest.mark.requirement("E-02", "E-08")
def test_the_sums_agree_with_the_lines_by_mode_purpose_unit_class_and_month(uses: Uses) -> None:
    for _ in range(2):
        uses.read()
    uses.copied(
        CopyKind.COPY, make.person(uses.room, "李审", unit_id=make.unit(uses.room, "审计部")), 7
    )
    sums = uses.ledger.sums(ALL)
    assert (sums.uses, sums.pages, sums.readers) == (3, 7, 2)
    assert [(one.name, one.uses, one.pages) for one in sums.by_kind] == [
        ("reading", 2, 0),
        ("copy", 1, 7),
    ]
    assert {(one.name, one.uses) for one in sums.by_purpose} == {("audit", 2), ("诉讼", 1)}
    assert {(one.name, one.uses) for one in sums.by_unit} == {("财务部", 2), ("审计部", 1)}
    assert [(one.name, one.uses) for one in sums.by_month] == [("2026-03", 3)]
    assert [(one.name, one.uses) for one in sums.by_category] == [("WS", 3)]


def test_a_filter_narrows_by_span_kind_unit_state_and_word(uses: Uses) -> None:
    row = uses.read(title="供热合同")
    uses.copied(CopyKind.EXCERPT)
    narrowed = (
        (UseFilter(first="2026-03-18"), 0),
        (UseFilter(first="2026-03-17", last="2026-03-17"), 2),
        (UseFilter(kind="excerpt"), 1),
        (UseFilter(unit="审计部"), 0),
        (UseFilter(state="ended"), 1),
        (UseFilter(state="running"), 1),
        (UseFilter(words="供热"), 1),
        (UseFilter(words="王建"), 2),
        (UseFilter(words="%"), 0),
    )
    for wanted, count in narrowed:
        assert uses.ledger.count(wanted) == len(uses.ledger.lines(wanted)) == count, wanted
        assert uses.ledger.sums(wanted).uses == count
    ways = ("used_at", "kind", "reader", "unit", "code", "purpose", "ended")
    assert all(uses.ledger.lines(ALL, order=(way, True)) for way in ways)
    assert row.record_id


@pytest.mark.requirement("R-19")
def test_what_may_not_be_read_is_masked_and_not_found_by_its_title(uses: Uses) -> None:
    uses.read(title="薪酬方案", personal_data=True)
    sign_in_as(uses.room, Role.CLERK, login="zhao", name="赵录")
    (row,) = uses.ledger.lines(ALL)
    assert row.title == "＊＊＊"
    assert uses.ledger.count(UseFilter(words="薪酬")) == 0


@pytest.mark.requirement("E-03", "E-05")
def test_an_effect_is_entered_beside_a_use_and_a_later_one_follows_it(uses: Uses) -> None:
    uses.copied(CopyKind.ELECTRONIC)
    (row,) = uses.ledger.lines(ALL)
    today = uses.room.today()
    wrong = effect(today + timedelta(days=1))
    assert refusal(lambda: uses.ledger.report_effect(row.key, wrong)) is UseRefusal.REPORTED_AHEAD
    uses.ledger.report_effect(row.key, effect(today, "正在审理"))
    uses.ledger.report_effect(row.key, effect(today, "胜诉"))
    assert [one.words for one in uses.ledger.entries(row.key)] == ["正在审理", "胜诉"]
    assert uses.ledger.lines(ALL)[0].effects == 2


@pytest.mark.requirement("E-07")
def test_a_running_use_takes_follow_ups_in_their_order(uses: Uses) -> None:
    uses.used(make.WISH)
    (row,) = uses.ledger.lines(ALL)
    uses.ledger.note(row.key, "已电话跟踪")
    assert refusal(lambda: uses.ledger.note(row.key, " ")) is UseRefusal.NOTE_MISSING
    (entry,) = uses.ledger.entries(row.key)
    assert (entry.kind, entry.words, entry.said_by) == ("note", "已电话跟踪", "林晓")
    assert state(uses.ledger.lines(ALL)[0]) is UseState.RUNNING


@pytest.mark.requirement("E-10")
def test_a_mistaken_line_is_struck_with_its_reason_and_no_longer_counts(uses: Uses) -> None:
    row = uses.read()
    uses.used(make.WISH)
    out = uses.ledger.lines(UseFilter(kind="loan"))[0]
    assert refusal(lambda: uses.ledger.strike(out.key, "误登")) is UseRefusal.STILL_RUNNING
    assert refusal(lambda: uses.ledger.strike(row.key, "")) is UseRefusal.REASON_MISSING
    uses.ledger.strike(row.key, "登记到错误的人名下")
    struck = uses.ledger.lines(UseFilter(state="struck"))
    assert [one.struck_why for one in struck] == ["登记到错误的人名下"]
    assert uses.ledger.sums(ALL).uses == 1
    assert refusal(lambda: uses.ledger.strike(row.key, "再次")) is UseRefusal.STRUCK


@pytest.mark.requirement("E-10")
def test_what_the_desk_undoes_stays_in_the_ledger_as_struck(uses: Uses) -> None:
    uses.used(make.WISH)
    uses.desk.undo()
    (row,) = uses.ledger.lines(ALL)
    assert state(row) is UseState.STRUCK
    assert uses.ledger.sums(ALL).uses == 0


@pytest.mark.requirement("E-10")
@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("UPDATE use_entry SET words = 'x'", "stays"),
        ("DELETE FROM use_entry", "nothing recorded is deleted"),
        (
            "INSERT INTO use_entry(reading_id, kind, words, said_on, entered_at) "
            "SELECT id, 'note', 'x', 't', 't' FROM reading",
            "takes no more entries",
        ),
        (
            "INSERT INTO use_entry(loan_id, kind, words, said_on, entered_at) "
            "SELECT id, 'strike', 'x', 't', 't' FROM loan",
            "a running use is not struck",
        ),
    ],
)
def test_no_statement_changes_what_is_written_beside_a_use(
    uses: Uses, statement: str, why: str
) -> None:
    uses.ledger.strike(uses.read().key, "误登")
    uses.used(make.WISH)
    raw = Stranger(uses.room)
    with pytest.raises(IntegrityError, match=why):
        raw.execute(statement)
    raw.close()


@pytest.mark.requirement("E-04")
def test_a_use_without_a_word_of_its_effect_is_asked_for_after_the_days_of_the_room(
    uses: Uses,
) -> None:
    row = uses.read()
    uses.used(make.WISH)
    Policies(uses.room).change(RoomPolicy.EFFECT_DAYS, 3, "周敏")
    for days, owed in ((2, 0), (3, 1), (300, 1), (400, 0)):
        start = uses.clock.moment
        uses.clock.moment = start + timedelta(days=days)
        assert uses.owed() == owed
        assert uses.ledger.count(uses.ledger.awaited()) == owed
        uses.clock.moment = start
    uses.clock.moment += timedelta(days=4)
    uses.ledger.report_effect(row.key, effect(uses.room.today()))
    assert uses.owed() == 0


def test_only_the_desk_writes_beside_uses(uses: Uses) -> None:
    row = uses.read()
    sign_in_as(uses.room, Role.AUDITOR, login="yu", name="于读")
    for step in (
        lambda: uses.ledger.report_effect(row.key, effect(uses.room.today())),
        lambda: uses.ledger.note(row.key, "x"),
        lambda: uses.ledger.strike(row.key, "x"),
    ):
        assert refusal(step).name == "MISSING_RIGHT"  # type: ignore[attr-defined]


@pytest.mark.requirement("E-01", "E-03")
@pytest.mark.parametrize(
    ("language", "ledger", "outcome"),
    [
        ("zh-CN", "档案利用记录台账", "档案利用效果登记表"),
        ("zh-TW", "檔案利用記錄臺賬", "檔案利用效果登記表"),
        ("en", "UseLedger", "UseOutcomeRecord"),
    ],
)
def test_ledger_and_outcome_record_print_in_every_language(
    uses: Uses, language: str, ledger: str, outcome: str
) -> None:
    row = uses.read(title="供热合同")
    forms = FormDesk(uses.room)
    assert refusal(lambda: forms.write("P43", language, "2026", sentence)).name == "NOTHING_HERE"  # type: ignore[attr-defined]
    uses.ledger.report_effect(row.key, effect(uses.room.today()))
    words = joined(forms.write("uses", language, "2026", sentence).pdf)
    assert all(each in words for each in (ledger, "供热合同", "王建国", "财务部"))
    words = joined(forms.write("P43", language, "2026", sentence).pdf)
    assert all(each in words for each in (outcome, "供热合同", "胜诉", "¥120.50", "维护权益"))


@pytest.mark.requirement("E-01", "A-05")
@pytest.mark.usefixtures("shanghai")
def test_a_reading_that_ends_unsigned_in_the_evening_ends_on_the_day_on_the_wall(
    uses: Uses,
) -> None:
    uses.used(READ)
    (line,) = uses.desk.readings.open_ones()
    # Ten in the evening in UTC is six in the morning here.
    uses.clock.moment = uses.clock.moment.replace(hour=22)
    lost = ReturnCheck(quantity_back=0)
    uses.desk.readings.end([line.reading.id], lost, signed=False, remark="不见了")
    (row,) = uses.ledger.lines(ALL, limit=1)
    assert row.ended_on == "2026-03-18"
