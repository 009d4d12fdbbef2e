"""What was judged to be completed or refiled is followed up where the panel's word is kept."""

import pytest
from sqlalchemy import select

from desktop_archive.rules.destruction.appraisal import Method, Verdict
from desktop_archive.services.destruction.models import VerdictDraft
from desktop_archive.store import tables as t
from tests.ui.destruction_review.driving import Driver
from tests.ui.destruction_review.test_careless import judging


def reported(driver: Driver) -> tuple[str, str]:
    """Judge one piece back to its unit, one to be refiled, keep one, report; return the codes."""
    judging(driver, 3)
    desk = driver.desk.appraisals
    keys = desk.piece_ids(driver.batch_id)
    for key, verdict in zip(keys, (Verdict.BACK, Verdict.REFILE, Verdict.KEEP), strict=True):
        said = VerdictDraft(verdict=verdict, method=Method.DIRECT, reason="缺附件", criteria={})
        desk.judge(key, said)
    driver.desk.reporting.report(driver.batch_id)
    driver.view.open_tab("follow")
    back, refile = (desk.piece(key).due.row.code for key in keys[:2])
    return back, refile


def codes(driver: Driver) -> list[str]:
    rows = driver.view.follow.table.rows
    return [rows.row(at).due.row.code for at in range(rows.rowCount())]


def another(driver: Driver, *taken: str) -> str:
    """Return the code of some other file."""
    with driver.room.read() as session:
        found = select(t.record.c.code).where(t.record.c.code.not_in(taken)).limit(1)
        return str(session.execute(found).scalar_one())


@pytest.mark.requirement("D-08")
def test_what_goes_back_to_its_unit_is_listed_with_what_is_lacking(driver: Driver) -> None:
    back, _ = reported(driver)
    page = driver.view.follow
    assert codes(driver) == [back]
    assert page.table.rows.row(0).judgement.reason == "缺附件"
    assert not page.note_button.isVisible()
    with driver.qtbot.waitSignal(driver.view.wished) as wished:
        page.open_button.click()
    assert wished.args[0].what == "record"
    with driver.qtbot.waitSignal(driver.view.paper_wanted) as wanted:
        page.print_button.click()
    assert wanted.args[0].count == 1


@pytest.mark.requirement("D-09")
def test_a_refiled_piece_is_noted_by_the_code_of_its_new_file_once(driver: Driver) -> None:
    back, refile = reported(driver)
    page = driver.view.follow
    page.switch.choose("refile")
    page.refresh()
    assert codes(driver) == [refile]
    for code, said in (("", "Catalogue the new file first."), (refile, "is the piece itself")):
        page.code.set_text(code)
        page.note_button.click()
        assert said in page.notice.text()
        assert codes(driver) == [refile]
    new = another(driver, back, refile)
    page.code.set_text(new)
    driver.qtbot.keyClick(page.code.line, "\r")
    assert driver.told[-1] == f"{refile} is kept as {new}"
    assert codes(driver) == []
    assert page.note_button.toolTip() == "There is nothing in this list."


def test_cataloguing_the_new_file_is_one_step_away(driver: Driver) -> None:
    reported(driver)
    driver.view.follow.switch.choose("refile")
    driver.view.follow.refresh()
    with driver.qtbot.waitSignal(driver.view.wished) as wished:
        driver.view.follow.new_button.click()
    assert (wished.args[0].what, wished.args[0].target) == ("view", "catalogue")
