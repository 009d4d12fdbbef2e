"""The careless clerk at the review: wrong codes, wrong passwords, the same person twice."""

import pytest
from PySide6.QtCore import Qt

from desktop_archive.rules.destruction.appraisal import Verdict
from desktop_archive.rules.destruction.track import Stage
from desktop_archive.rules.lending import Severity
from desktop_archive.services.practice.desk import PASSWORD
from desktop_archive.ui.destruction_review.track_bar import Mark
from tests.ui.destruction_review.driving import Driver
from tests.ui.destruction_review.people import MANAGER

MANAGERS = PASSWORD + "-9"


def judging(driver: Driver, count: int = 3) -> None:
    driver.open()
    driver.take_in(count)
    driver.seat_everybody()
    driver.begin_to_judge()


@pytest.mark.requirement("D-04", "D-05")
def test_no_verdict_is_preset_and_a_key_asks_for_method_and_reason_first(driver: Driver) -> None:
    judging(driver)
    form, table = driver.verdicts.form, driver.verdicts.table
    assert (form.method.value(), form.reason.text()) == ("", "")
    driver.qtbot.keyClick(table, Qt.Key.Key_D)
    assert driver.verdicts.notice.text() == "By which method was this judged?"
    form.method.choose("direct")
    driver.qtbot.keyClick(table, Qt.Key.Key_D)
    assert "Why: Destroy?" in driver.verdicts.notice.text()
    assert driver.desk.appraisals.progress(driver.batch_id).judged == 0
    driver.qtbot.keyClicks(form.reason.line, "no use left")
    driver.qtbot.keyClick(form.reason.line, Qt.Key.Key_Return)
    progress = driver.desk.appraisals.progress(driver.batch_id)
    assert progress.by_verdict == {Verdict.DESTROY: 1}


@pytest.mark.requirement("D-04")
def test_a_reason_given_for_one_verdict_is_not_taken_for_another(driver: Driver) -> None:
    judging(driver)
    form, table = driver.verdicts.form, driver.verdicts.table
    form.method.choose("direct")
    form.reason.set_text("期满")
    driver.qtbot.keyClick(table, Qt.Key.Key_D)
    driver.qtbot.keyClick(table, Qt.Key.Key_K)
    assert "Why: Keep?" in driver.verdicts.notice.text()
    assert form.reason.text() == ""
    assert driver.desk.appraisals.progress(driver.batch_id).judged == 1


def test_letters_typed_into_the_reason_give_no_verdict(driver: Driver) -> None:
    judging(driver)
    form = driver.verdicts.form
    form.method.choose("direct")
    form.reason.line.setFocus()
    driver.qtbot.keyClicks(form.reason.line, "kedrb")
    assert form.reason.text() == "kedrb"
    assert driver.desk.appraisals.progress(driver.batch_id).judged == 0


def test_each_key_gives_its_verdict_and_goes_on_and_a_slip_is_taken_back(driver: Driver) -> None:
    judging(driver, 4)
    page, keys = driver.verdicts, (Qt.Key.Key_K, Qt.Key.Key_D, Qt.Key.Key_R, Qt.Key.Key_B)
    page.form.method.choose("comparison")
    for number, key in enumerate(keys):
        page.form.reason.set_text(f"理由{number}")
        assert page.table.currentIndex().row() == number
        driver.qtbot.keyClick(page.table, key)
    given = driver.desk.appraisals.progress(driver.batch_id).by_verdict
    assert set(given) == {Verdict.KEEP, Verdict.DESTROY, Verdict.REFILE, Verdict.BACK}
    assert driver.stage is Stage.REPORT
    assert driver.verdicts is page
    page.table.choose(3)
    page.form.back_button.click()
    assert driver.stage is Stage.VERDICTS
    assert driver.desk.appraisals.progress(driver.batch_id).judged == 3
    assert not page.form.back_button.isEnabled()


def test_an_extension_asks_for_the_period(driver: Driver) -> None:
    judging(driver, 1)
    form = driver.verdicts.form
    form.method.choose("benefit")
    form.reason.set_text("仍有利用价值")
    driver.qtbot.keyClick(driver.verdicts.table, Qt.Key.Key_E)
    assert driver.verdicts.notice.text() == "To which period is it extended?"
    form.period.box.setCurrentIndex(1)
    driver.qtbot.keyClick(driver.verdicts.table, Qt.Key.Key_E)
    assert driver.desk.appraisals.progress(driver.batch_id).by_verdict == {Verdict.EXTEND: 1}


@pytest.mark.requirement("D-04")
def test_together_only_lines_without_a_warning_are_judged(driver: Driver) -> None:
    driver.open()
    driver.panel.all_due_button.click()
    driver.seat_everybody()
    driver.begin_to_judge()
    page = driver.verdicts
    doubtful = set(driver.desk.appraisals.piece_ids(driver.batch_id, "doubtful"))
    assert doubtful
    page.form.method.choose("direct")
    page.form.reason.set_text("期满")
    page.clear_verdict.choose("destroy")
    page.clear_button.click()
    left = set(driver.desk.appraisals.piece_ids(driver.batch_id, "unjudged"))
    assert left == doubtful


@pytest.mark.requirement("D-01", "D-39")
def test_what_may_not_be_appraised_is_named_with_its_reason(driver: Driver) -> None:
    driver.open()
    driver.view.open_tab("not_running")
    review = driver.view.due
    code = review.table.rows.row(0).row.code
    review.table.choose(0)
    review.batch_button.click()
    review.take_in.take_button.click()
    assert code in review.take_in.notice.text()
    assert driver.told[-1] == "0 pieces taken into the batch"


def test_a_wrong_password_signs_nothing_and_is_forgotten(driver: Driver) -> None:
    driver.to_decision()
    driver.sign_here(MANAGER, "not the password")
    assert driver.stage is Stage.DECISION
    assert driver.opinions.form.notice.text()
    assert driver.opinions.form.password.text() == ""


def test_a_sheet_without_its_picture_is_refused(driver: Driver) -> None:
    driver.to_opinions()
    driver.sheet = None  # type: ignore[assignment]
    driver.sign_on_paper()
    assert driver.opinions.form.notice.text() == "Add the picture of the signed sheet."
    assert driver.stage is Stage.OPINIONS


@pytest.mark.requirement("D-15")
def test_the_same_person_does_not_sign_for_two_posts(driver: Driver) -> None:
    driver.to_opinions("agency6", count=1)
    while driver.opinions._slot.part.value == "panel":  # type: ignore[union-attr]
        driver.sign_on_paper()
    driver.sign_on_paper("何苗苗")
    driver.sign_on_paper("何苗苗")
    assert "何苗苗" in driver.refused()
    assert "Two posts need two people" in driver.refused()


@pytest.mark.requirement("D-19", "D-20")
def test_the_head_refuses_one_line_and_it_goes_back_with_the_decision(driver: Driver) -> None:
    codes = driver.to_decision(3)
    page = driver.opinions
    page.lines.choose(1)
    page.why.set_text("尚有纠纷")
    page.refuse_button.click()
    driver.sign_here(MANAGER, MANAGERS)
    driver.is_at(Stage.COLLECTING)
    assert driver.states([codes[1]]) == {"in_place"}
    driver.look_at(Mark.LIST)
    line = driver.draft.lines.rows.row(1)
    assert (line.decision.value, line.decision_reason) == ("refused", "尚有纠纷")


@pytest.mark.requirement("D-20")
def test_a_list_that_is_not_approved_ends_and_everything_goes_back(driver: Driver) -> None:
    codes = driver.to_decision()
    driver.sign_here(MANAGER, MANAGERS, "重新鉴定", agreed=False)
    assert driver.states(codes) == {"in_place"}
    driver.view.open_tab("lists")
    assert driver.view.lists.table.rows.row(0).state.value == "refused"


@pytest.mark.requirement("D-39")
def test_a_hold_placed_after_the_opinions_stops_the_decision(driver: Driver) -> None:
    codes = driver.to_decision()
    driver.hold(codes[0])
    driver.sign_here(MANAGER, MANAGERS)
    assert driver.stage is Stage.DECISION
    assert codes[0] in driver.refused()


@pytest.mark.requirement("D-39")
def test_a_hold_placed_after_the_count_stops_the_shredder(driver: Driver) -> None:
    codes = driver.to_shredder()
    driver.hold(codes[0])
    driver.shred()
    assert driver.stage is Stage.DESTROYING
    assert codes[0] in driver.refused()


@pytest.mark.requirement("D-21")
def test_a_new_version_needs_every_signature_again(driver: Driver) -> None:
    driver.to_counting(3)
    driver.look_at(Mark.LIST)
    page = driver.draft
    assert page.leave_button.isHidden()
    page.lines.choose(0)
    page.why.set_text("漏列附件")
    page.version_button.click()
    driver.is_at(Stage.LIST)
    assert page.lines.rows.rowCount() == 2
    page.freeze_button.click()
    assert all(card.slot.word is None for card in driver.opinions.board.cards)


@pytest.mark.requirement("D-24")
def test_a_code_that_is_not_on_the_list_is_refused_large_and_counts_nothing(driver: Driver) -> None:
    driver.to_counting()
    driver.begin()
    page = driver.collect
    for code in ("1234567890", "Z109-XX-0000", driver.other_code()):
        driver.view.handle_scan(code)
        assert page.banner.severity is Severity.REFUSED
        assert page.banner.words.text() == driver.told[-1]
    assert page.count.text() == "0"


@pytest.mark.requirement("D-24")
def test_the_same_piece_twice_counts_once(driver: Driver) -> None:
    codes = driver.to_counting()
    driver.begin()
    driver.view.handle_scan(codes[0])
    driver.view.handle_scan(codes[0])
    page = driver.collect
    assert page.banner.severity is Severity.REFUSED
    assert page.banner.words.text() == f"{codes[0]} has been counted already."
    assert page.count.text() == "1"


@pytest.mark.requirement("D-24")
def test_nobody_signs_a_count_that_differs_and_what_is_missing_needs_a_reason(
    driver: Driver,
) -> None:
    codes = driver.to_counting()
    driver.begin()
    driver.watchers()
    driver.view.handle_scan(codes[0])
    page = driver.collect
    assert not page.watch.form.agree_button.isEnabled()
    assert page.watch.form.agree_button.toolTip() == "1 piece still to find or to strike off"
    page.strike_button.click()
    assert driver.refused()
    page.why.set_text("架上未见")
    page.strike_button.click()
    assert driver.states([codes[1]]) == {"lost"}
    driver.sign_count()
    driver.is_at(Stage.DESTROYING)


@pytest.mark.requirement("D-22", "D-23")
def test_who_carries_it_out_or_comes_alone_does_not_supervise(driver: Driver) -> None:
    driver.to_counting()
    driver.begin("陈强")
    driver.watch("陈强", driver.units()[0], "archive")
    assert "does not supervise" in driver.refused()
    driver.watch("杨十一", driver.units()[0], "archive")
    driver.watch("杨十一", driver.units()[1], "business")
    assert "Two means two people" in driver.refused()
    driver.scan_all()
    driver.sign_count()
    assert driver.stage is Stage.COLLECTING
    assert "At least 2 supervisors" in driver.refused()


@pytest.mark.requirement("D-25")
def test_nobody_signs_after_before_the_destruction_is_entered(driver: Driver) -> None:
    driver.to_shredder()
    button = driver.destroy.watch.form.agree_button
    assert not button.isEnabled()
    assert button.toolTip() == "Locked until the destruction has been entered."


@pytest.mark.requirement("D-28", "D-29")
def test_without_means_and_designated_place_nothing_is_entered(driver: Driver) -> None:
    driver.to_shredder()
    driver.destroy.shred_button.click()
    assert driver.stage is Stage.DESTROYING
    assert driver.refused() == "Choose how and where for each kind."


def test_a_tool_that_the_chosen_means_does_not_need_is_not_recorded(driver: Driver) -> None:
    driver.to_shredder()
    page = driver.destroy
    (one,) = page.rows.values()
    one.tool.set_text("擦除软件")
    driver.shred()
    driver.is_at(Stage.AFTER_SIGNATURES)
    assert "擦除软件" not in page.done_words.text()
    assert page.watch.form.login.line.hasFocus()
