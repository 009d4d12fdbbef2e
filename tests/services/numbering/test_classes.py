"""Classes: reserved and void numbers with reason, fixing, and what stands behind them (N-20)."""

from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.numbering import ClassState, MarkKind, NumberingRefusal, Run
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.numbering.classes import NumberClasses
from desktop_archive.store import tables as t
from tests.services import builders
from tests.services.conftest import sign_in_as
from tests.services.numbering.conftest import Writer

SCOPE = "Z109-WS·2026-D10-BGS"


def refused(act: object, *arguments: object, **named: object) -> object:
    with pytest.raises(RefusedError) as caught:
        act(*arguments, **named)  # type: ignore[operator]
    return caught.value.reason


@pytest.mark.requirement("N-20")
def test_a_void_number_keeps_reason_day_and_names(writer: Writer) -> None:
    writer.enter()
    classes = NumberClasses(writer.room)
    classes.void(SCOPE.replace("-", "—"), Run(2, 3), " 编号错误 ", approved_by="孟欣怡")
    (mark,) = classes.marks()
    assert (mark.scope, mark.run, mark.kind) == (SCOPE, Run(2, 3), MarkKind.VOID)
    assert (mark.reason, mark.made_on) == ("编号错误", "2026-03-17")
    assert (mark.made_by, mark.approved_by) == ("周敏", "孟欣怡")


def test_numbers_in_use_or_marked_or_without_reason_are_not_marked(writer: Writer) -> None:
    code = writer.enter()
    builders.record(writer.room, code=f"{SCOPE}-0030", category_id=writer.ids["WS"])
    classes, reasons = NumberClasses(writer.room), NumberingRefusal
    classes.reserve(SCOPE, Run(10, 12), "待补收")
    yesterday = writer.room.today() - timedelta(days=1)
    assert refused(classes.void, SCOPE, Run(1, 2), "错") is reasons.NUMBER_TAKEN
    assert refused(classes.void, SCOPE, Run(25, 40), "错") is reasons.NUMBER_TAKEN
    assert refused(classes.void, SCOPE, Run(12, 14), "错") is reasons.NUMBERS_MARKED
    assert refused(classes.reserve, SCOPE, Run(5, 6), "  ") is reasons.REASON_MISSING
    assert refused(classes.reserve, SCOPE, Run(6, 5), "错") is reasons.RANGE_REVERSED
    assert refused(classes.reserve, SCOPE, Run(-3, 5), "错") is reasons.RANGE_REVERSED
    assert refused(classes.void, SCOPE, Run(40, 10**8), "错") is reasons.RANGE_TOO_LONG
    assert refused(classes.void, "没有这类", Run(1, 1), "错") is reasons.CLASS_UNKNOWN
    late = {"until": yesterday}
    assert refused(classes.reserve, SCOPE, Run(5, 6), "错", **late) is reasons.EXPIRES_IN_THE_PAST
    assert len(classes.marks()) == 1
    assert code == f"{SCOPE}-0001"


def test_numbers_of_a_class_not_begun_yet_can_be_reserved(writer: Writer) -> None:
    classes = NumberClasses(writer.room)
    classes.reserve(SCOPE, Run(1, 5), "留给补收")
    assert writer.enter() == f"{SCOPE}-0006"


def test_a_reservation_is_taken_back_with_a_reason_once(writer: Writer) -> None:
    classes = NumberClasses(writer.room)
    mark = classes.reserve(SCOPE, Run(1, 5), "留给补收")
    assert refused(classes.end, mark, "") is NumberingRefusal.REASON_MISSING
    classes.end(mark, "不再补收")
    assert refused(classes.end, mark, "再次") is NumberingRefusal.MARK_ENDED
    assert classes.marks() == []
    assert writer.enter() == f"{SCOPE}-0001"


@pytest.mark.requirement("N-20")
def test_a_class_with_an_unexplained_gap_cannot_be_fixed(writer: Writer) -> None:
    for _ in range(3):
        writer.enter()
    with writer.room.act("test") as session:
        session.execute(
            update(t.record).where(t.record.c.number == 2).values(withdrawn_at=session.at)
        )
    classes = NumberClasses(writer.room)
    (line,) = classes.lines()
    assert (line.scope, line.held, line.missing, line.state) == (SCOPE, 2, 1, ClassState.DRAFT)
    assert refused(classes.fix, line.scheme_id, SCOPE) is NumberingRefusal.GAPS_UNEXPLAINED
    classes.void(SCOPE, Run(2, 2), "著录撤回")
    (line,) = classes.lines()
    assert (line.missing, line.void) == (0, 1)
    classes.fix(line.scheme_id, SCOPE)
    (line,) = classes.lines()
    assert (line.state, line.fixed_on) == (ClassState.FIXED, "2026-03-17")
    assert refused(classes.fix, line.scheme_id, SCOPE) is NumberingRefusal.CLASS_FIXED
    assert refused(classes.reserve, SCOPE, Run(2, 2), "错") is NumberingRefusal.NUMBERS_MARKED


@pytest.mark.requirement("N-20")
def test_the_register_itself_keeps_fixed_numbers(writer: Writer) -> None:
    writer.enter()
    classes = NumberClasses(writer.room)
    classes.fix(classes.lines()[0].scheme_id, SCOPE)
    for statement in (
        update(t.record).values(code="Z109-X-0001"),
        update(t.counter).values(state="draft"),
        update(t.counter).values(next_number=1),
        update(t.counter).values(fills=True),
    ):
        with pytest.raises(IntegrityError), writer.room.act("test") as session:
            session.execute(statement)


def test_used_reservations_are_counted_as_held(writer: Writer) -> None:
    classes = NumberClasses(writer.room)
    writer.enter()
    classes.reserve(SCOPE, Run(2, 3), "留给补收")
    writer.enter()
    (line,) = classes.lines()
    assert (line.held, line.missing, line.reserved, line.upcoming) == (2, 0, 2, 5)


def test_a_clerk_marks_no_numbers(writer: Writer) -> None:
    sign_in_as(writer.room, Role.CLERK, login="clerk")
    classes = NumberClasses(writer.room)
    assert refused(classes.void, SCOPE, Run(1, 1), "错") is AccessRefusal.MISSING_RIGHT
