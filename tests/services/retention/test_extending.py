"""A panel keeps records longer: what changes, what is kept of it, and what is refused (K-14)."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.names import Names
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import CountedFrom, ExtensionRefusal
from desktop_archive.services.catalogue.bulk import BulkDesk
from desktop_archive.services.catalogue.desk import Catalogue, Query
from desktop_archive.services.catalogue.schedule import NewPeriod, Schedule
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.forms import FormDesk
from desktop_archive.services.retention.extending import ExtendingDesk, ExtensionWish
from desktop_archive.services.room import Room
from desktop_archive.wording import sentence
from tests.documents.reading import text_of
from tests.services.conftest import sign_in_as
from tests.services.retention.room_of_records import D10, D30, WAITING, C, Y, add
from tests.stranger import Stranger

WISH = ExtensionWish(
    retention_id=D30, panel="鉴定小组", reason="仍有查考价值", decided_on=date(2026, 3, 10)
)
ANEW = replace(WISH, retention_id=D10, counted=CountedFrom.DECISION)


def line(room: Room, record: int):
    found = DestructionReview(room).line(record)
    assert found is not None
    return found


@pytest.mark.requirement("K-14", "K-15")
def test_a_longer_period_from_the_same_start_keeps_the_old_one_in_sight(kept: Room) -> None:
    record, desk = add(kept, "1"), ExtendingDesk(kept)
    (look,) = desk.look([record], WISH)
    assert (look.old_due, look.clock.due_on, look.refused) == (
        "2026-01-01",
        date(2046, 1, 1),
        None,
    )
    assert line(kept, record).row.due_on == "2026-01-01"
    assert desk.extend([record], WISH) == 1
    found = line(kept, record)
    assert (found.row.due_on, found.kept_years) == ("2046-01-01", 10)
    (past,) = desk.past(record)
    assert (past.old_retention_id, past.new_retention_id) == (D10, D30)
    assert (past.old_due, past.new_due) == ("2026-01-01", "2046-01-01")
    assert (past.panel, past.reason, past.decided_on) == ("鉴定小组", "仍有查考价值", "2026-03-10")


@pytest.mark.requirement("K-14", "K-15")
def test_counted_anew_from_the_decision_it_is_still_kept_since_the_first_start(kept: Room) -> None:
    record, desk = add(kept, "1"), ExtendingDesk(kept)
    desk.extend([record], ANEW)
    found = line(kept, record)
    assert (found.row.counts_from, found.row.due_on) == ("2027-01-01", "2037-01-01")
    assert found.clock.due_on == date(2037, 1, 1)
    assert found.clock.kept_from == date(2016, 1, 1)
    assert found.kept_years == 10


@pytest.mark.requirement("K-14")
def test_extensions_follow_each_other_and_none_is_forgotten(kept: Room, clock) -> None:
    record, desk = add(kept, "1"), ExtendingDesk(kept)
    desk.extend([record], ANEW)
    clock.moment = clock.moment.replace(year=2037)
    desk.extend([record], replace(ANEW, decided_on=date(2037, 2, 1), reason="再次延长"))
    assert line(kept, record).row.due_on == "2048-01-01"
    assert [(p.old_due, p.new_due) for p in desk.past(record)] == [
        ("2037-01-01", "2048-01-01"),
        ("2026-01-01", "2037-01-01"),
    ]
    assert line(kept, record).kept_years == 21


@pytest.mark.requirement("K-14")
def test_what_is_changed_later_does_not_undo_an_extension(kept: Room) -> None:
    record = add(kept, "1")
    ExtendingDesk(kept).extend([record], ANEW)
    BulkDesk(kept).apply([record], "note", "校对", "校对")
    assert line(kept, record).row.due_on == "2037-01-01"
    names = Names("10 years", "10年", "10年")
    Schedule(kept).put_period(NewPeriod(code="D10", names=names, years=11), "改为11年")
    assert line(kept, record).row.due_on == "2038-01-01"


@pytest.mark.requirement("K-03", "K-14")
def test_permanent_extends_anything_even_what_does_not_run(kept: Room) -> None:
    running, waiting, legacy = add(kept, "1"), add(kept, "2", **WAITING), add(kept, "3")
    ExtendingDesk(kept).extend([running, waiting, legacy], replace(WISH, retention_id=Y))
    for record in (running, waiting, legacy):
        found = line(kept, record).row
        assert (found.period_state, found.due_on) == ("permanent", None)


@pytest.mark.parametrize(
    ("values", "wish", "reason"),
    [
        ({}, replace(WISH, panel=" "), ExtensionRefusal.PANEL_MISSING),
        ({}, replace(WISH, reason=""), ExtensionRefusal.REASON_MISSING),
        ({}, replace(WISH, decided_on=date(2026, 3, 18)), ExtensionRefusal.DECIDED_AHEAD),
        ({}, replace(WISH, retention_id=None), ExtensionRefusal.PERIOD_MISSING),
        ({}, replace(WISH, retention_id=C), ExtensionRefusal.PERIOD_MISSING),
        ({}, replace(WISH, retention_id=D10), ExtensionRefusal.NOT_LONGER),
        ({"year": 1980, "date_from": "1980-05-05"}, WISH, ExtensionRefusal.STILL_DUE),
        ({"retention_id": Y}, WISH, ExtensionRefusal.ALREADY_PERMANENT),
        (WAITING, WISH, ExtensionRefusal.NOT_RUNNING),
        ({"state": RecordState.TRANSFERRED.value}, WISH, ExtensionRefusal.GONE),
    ],
)
@pytest.mark.requirement("K-14")
def test_what_cannot_be_extended_says_why_and_nothing_changes(
    kept: Room, values: dict[str, object], wish: ExtensionWish, reason: ExtensionRefusal
) -> None:
    fine, odd = add(kept, "1"), add(kept, "2", **values)
    before = line(kept, fine).row.due_on
    with pytest.raises(RefusedError) as refused:
        ExtendingDesk(kept).extend([odd, fine], wish)
    assert refused.value.reason is reason
    assert line(kept, fine).row.due_on == before
    assert ExtendingDesk(kept).past(odd) == []


def test_nobody_without_the_right_extends(kept: Room) -> None:
    record = add(kept, "1")
    sign_in_as(kept, Role.CLERK, login="front")
    with pytest.raises(RefusedError) as refused:
        ExtendingDesk(kept).extend([record], WISH)
    assert refused.value.reason is AccessRefusal.MISSING_RIGHT


def test_nothing_chosen_is_refused(kept: Room) -> None:
    with pytest.raises(RefusedError) as refused:
        ExtendingDesk(kept).extend([], WISH)
    assert refused.value.reason is ExtensionRefusal.NOTHING_CHOSEN


@pytest.mark.requirement("K-05", "K-14")
def test_an_item_kept_longer_raises_its_file(kept: Room) -> None:
    file = add(kept, "1", level="file")
    item = add(kept, "2", parent_id=file)
    ExtendingDesk(kept).extend([item], WISH)
    assert line(kept, file).row.due_on == "2046-01-01"


@pytest.mark.requirement("K-14")
def test_a_list_finds_what_was_extended(kept: Room) -> None:
    record, _ = add(kept, "1"), add(kept, "2")
    ExtendingDesk(kept).extend([record], WISH)
    finder = Catalogue(kept).finder
    assert list(finder.everything(Query(text="is:extended"))) == [record]
    assert list(finder.everything(Query(text="已延期"))) in ([record], [])


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO period_change(record_id, kind, reason, changed_at) "
        "VALUES (1, 'extension', 'x', 't')",
        "UPDATE period_change SET reason = 'y'",
        "DELETE FROM period_change",
    ],
)
@pytest.mark.requirement("K-14")
def test_no_statement_makes_or_changes_an_extension_without_a_panel(
    kept: Room, statement: str
) -> None:
    ExtendingDesk(kept).extend([add(kept, "1")], WISH)
    raw = Stranger(kept)
    with pytest.raises(IntegrityError):
        raw.execute(statement)
    raw.close()


@pytest.mark.requirement("K-14")
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh-CN", "保管期限已延长"),
        ("zh-TW", "保管期限已延長"),
        ("en", "period extended"),
    ],
)
def test_the_printed_list_says_what_was_extended(kept: Room, language: str, words: str) -> None:
    record, _ = add(kept, "1"), add(kept, "2")
    assert words not in text_of(FormDesk(kept).write("P01", language, "", sentence).pdf)
    ExtendingDesk(kept).extend([record], WISH)
    text = "".join(text_of(FormDesk(kept).write("P01", language, "", sentence).pdf).split())
    assert text.count(words.replace(" ", "")) == 1
