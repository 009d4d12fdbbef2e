"""The review: what is due, what keeps it, and that nothing goes by itself."""

import pytest
from PySide6.QtCore import Qt

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.retention import Blocker
from desktop_archive.services.accounts import Door
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.practice.known import HEAD, PASSWORD
from desktop_archive.services.review_papers import ReviewPapers
from desktop_archive.ui.destruction_review.view import ReviewView
from desktop_archive.ui.languages import languages
from desktop_archive.ui.view import Tone, Wish
from tests.documents.reading import text_of
from tests.services.conftest import sign_in_as


@pytest.fixture
def review(room):
    Door(room).sign_in(HEAD, PASSWORD)
    return DestructionReview(room)


@pytest.fixture
def view(room, review, qtbot):
    made = ReviewView(review, ReviewPapers(room), room, DestructionDesk(room))
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.refresh()
    return made


@pytest.fixture
def told(view):
    found = []
    view.told.connect(lambda words, tone: found.append((words, tone)))
    return found


def hold(view, reason="诉讼", authority="法务部"):
    """Hold the chosen record as the clerk does."""
    view.hold_button.click()
    view.hold_form.reason.set_text(reason)
    view.hold_form.authority.set_text(authority)
    view.hold_form.place_button.click()


@pytest.mark.requirement("K-13")
def test_only_what_has_reached_its_day_is_due_the_oldest_first(view, room):
    days = [view.table.rows.row(at).row.due_on for at in range(view.table.rows.rowCount())]
    assert days
    assert days == sorted(days)
    assert days[-1] <= room.today().isoformat()
    assert {key: count for key, _, count in view.tabs()}["due"] == len(days)


@pytest.mark.requirement("D-39")
def test_a_hold_keeps_the_record_and_says_so(view, review, told):
    chosen = view.table.current_row().row.id
    hold(view)
    found = review.line(chosen)
    assert Blocker.HELD in found.blockers
    assert told[-1][0].startswith("Held under ZT")
    assert told[-1][1] is Tone.HELD
    assert view.hold_form.isHidden()
    assert view.table.rows.row(0).row.hold_count == 1
    # The chip says it in two words; the whole sentence stands in its hint.
    model = view.table.rows
    at = model.index(0, [one.key for one in model.columns].index("blocked"))
    assert at.data() == "on hold"
    assert "has to lift it first" in at.data(Qt.ItemDataRole.ToolTipRole)


def test_a_hold_without_a_reason_is_refused_and_nothing_is_held(view, review, told):
    hold(view, reason="")
    assert view.hold_form.notice.text()
    assert not view.hold_form.isHidden()
    assert (review.holds.rows(), told) == ([], [])


def test_lifting_asks_why_and_sets_the_record_free(view, review):
    chosen = view.table.current_row().row.id
    hold(view)
    view.open_tab("holds")
    view.lift_button.click()
    view.hold_form.place_button.click()
    assert len(review.holds.rows()) == 1
    view.hold_form.reason.set_text("已结案")
    view.hold_form.place_button.click()
    assert review.holds.rows() == []
    assert Blocker.HELD not in review.line(chosen).blockers
    assert view.holds.rows.rowCount() == 0


def test_the_record_opens_in_the_catalogue_by_wish(view, qtbot):
    chosen = view.table.current_row().row.id
    with qtbot.waitSignal(view.wished) as wished:
        view.record_button.click()
    assert wished.args == [Wish("record", chosen)]


def test_the_printed_due_list_names_what_the_list_shows(view, qtbot):
    first = view.table.rows.row(0).row
    with qtbot.waitSignal(view.printed) as printed:
        view.print_button.click()
    made, title = printed.args
    assert title == "List of records due for appraisal"
    words = "".join(text_of(made.pdf).split())
    assert first.code.replace("-", "\x02") in words.replace("-", "\x02")
    assert "10years" in words, "a period stands in words, not as a code"


def test_a_list_with_nothing_in_it_says_so_and_offers_nothing_to_press(view):
    view.open_tab("holds")
    assert view._empty.isVisible()
    assert "hold" in view._empty._words.text()
    assert not view.lift_button.isEnabled()
    assert view.lift_button.toolTip() == "There is nothing in this list."
    view.open_tab("due")
    assert view.hold_button.isEnabled()
    assert view.record_button.isEnabled()
    assert not view.hold_button.toolTip()


@pytest.mark.requirement("K-18")
def test_the_years_end_is_counted_by_class_and_unit_and_printed(view, qtbot):
    printed = []
    view.printed.connect(lambda made, title: printed.append((made, title)))
    view.open_tab("year_end")
    page = view.year_end
    assert page._box.value() == 2025
    rows = [page.table.rows.row(at) for at in range(page.table.rows.rowCount())]
    assert rows
    assert f"{sum(one.count for one in rows)} records past" in page._sum.text()
    page.print_button.click()
    assert printed[0][1] == "Year end"
    assert "Past Their Period" in text_of(printed[0][0].pdf)
    page._box.setValue(1960)
    assert page.table.rows.rowCount() == 0
    assert not page.save_button.isEnabled()
    languages().choose("zh-CN")
    qtbot.waitUntil(lambda: page.print_button.words() == "打印清单")
    languages().choose("en")
    view.open_tab("due")
    assert view.table.isVisible()


@pytest.mark.requirement("K-07")
def test_many_periods_run_from_one_day_after_a_look(view, told, room):
    sign_in_as(room, Role.ARCHIVIST, login="chief")
    view.trigger_form._changed()
    view.open_tab("not_running")
    form = view.trigger_form
    assert not form.act_button.isEnabled()
    assert "Look first" in form.act_button.toolTip()
    form.query.set_text("class:HT")
    form.happened.set_text("2099-01-01")
    form.look_button.click()
    form.happened.set_text("2025-12-31")
    form.look_button.click()
    assert "would run" in form._outcome.text()
    count = len(form._found)
    form.act_button.click()
    assert told[-1][0].startswith(f"{count} period")
    assert not form._found


def test_a_standing_hold_on_a_question_says_what_it_catches(view, review, told):
    view.hold_button.click()
    form = view.hold_form
    assert form.query.isHidden()
    form.scope.choose("query")
    assert not form.query.isHidden()
    assert "until the hold is lifted" in form._standing_words.text()
    form.query.set_text("class:HT")
    form._say_count()
    assert form._count.text().endswith("records")
    form.standing.setChecked(True)
    form.reason.set_text("诉讼")
    form.authority.set_text("法务部")
    form.place_button.click()
    assert told[-1][1] is Tone.HELD
    (hold,) = review.holds.rows()
    assert (hold.standing, hold.query) == (True, "class:HT")
    view.open_tab("holds")
    view.keep_button.click()
    form.place_button.click()
    assert "still needed" in form.notice.text()
    form.reason.set_text("未结案")
    form.place_button.click()
    assert "kept on until" in told[-1][0]
