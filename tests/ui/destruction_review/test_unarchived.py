"""Secret duplicates that were never archived: written down, approved, counted by hand, destroyed."""

import pytest

from desktop_archive.rules.destruction.lists import DisposalKind, ListState
from desktop_archive.rules.destruction.track import Stage
from desktop_archive.services.practice.desk import PASSWORD
from tests.ui.destruction_review.driving import Driver
from tests.ui.destruction_review.people import HOLDERS, MANAGER


def begin(driver: Driver, title: str = "2025年多印涉密文件") -> None:
    """Open a register on the page of all lists."""
    driver.view.open_tab("lists")
    page = driver.view.lists
    page.new_button.click()
    page.form.title.set_text(title)
    page.form.open_button.click()


def write(driver: Driver, title: str, pieces: int = 1, reason: str = "重份") -> None:
    form = driver.view.lists.form
    form.paper.set_text(title)
    form.number.set_text("东办发〔2025〕3号")
    form.creator.set_text("东方办公室")
    form.formed.set_text("2025-03-01")
    form.pieces.setValue(pieces)
    form.secrecy.choose("secret")
    form.reason.set_text(reason)
    form.add_button.click()


@pytest.mark.requirement("D-36")
def test_papers_never_archived_are_written_down_in_a_register_of_their_own(driver: Driver) -> None:
    begin(driver)
    page, form = driver.view.lists, driver.view.lists.form
    assert form.title.isHidden()
    assert form.lines.text() == "0 papers written down"
    write(driver, "会议纪要", 3)
    assert driver.told[-1] == "Written down: 会议纪要"
    assert (form.paper.text(), form.number.text(), form.pieces.value()) == ("", "", 1)
    write(driver, "情况通报", 2)
    assert form.lines.text() == "2 papers written down"
    (made,) = [one for one in driver.desk.lists.all() if one.kind is DisposalKind.UNARCHIVED]
    detail = driver.desk.lists.detail(made.id)
    assert [(one.frozen.title, one.frozen.quantity) for one in detail.lines] == [
        ("会议纪要", 3),
        ("情况通报", 2),
    ]
    assert {one.record_id for one in (line.frozen for line in detail.lines)} == {None}
    page.filter.choose("refused")
    page.refresh()
    assert page.table.rows.rowCount() == 0
    page.filter.choose("unarchived")
    page.refresh()
    assert [page.table.rows.row(at).id for at in range(page.table.rows.rowCount())] == [made.id]


@pytest.mark.requirement("D-36")
def test_a_register_without_title_and_a_paper_without_reason_are_refused(driver: Driver) -> None:
    driver.view.open_tab("lists")
    page = driver.view.lists
    page.new_button.click()
    assert page.form.add_button.toolTip() == "Open the register first."
    assert not page.form.add_button.isEnabled()
    page.form.open_button.click()
    assert page.form.notice.text()
    assert driver.desk.lists.all() == []
    begin(driver)
    write(driver, "会议纪要", reason="")
    assert page.form.notice.text()
    assert driver.desk.lists.detail(driver.desk.lists.all()[0].id).lines == ()


@pytest.mark.requirement("D-36")
def test_a_register_is_written_on_until_it_is_frozen(driver: Driver) -> None:
    begin(driver)
    write(driver, "会议纪要")
    page = driver.view.lists
    page.table.choose(0)
    page.write_button.click()
    write(driver, "情况通报")
    made = driver.desk.lists.all()[0].id
    assert len(driver.desk.lists.detail(made).lines) == 2
    driver.desk.lists.freeze(made)
    driver.view.open_tab("lists")
    assert not page.write_button.isEnabled()
    assert "until frozen" in page.write_button.toolTip()


@pytest.mark.requirement("D-36", "D-22", "D-25")
def test_the_register_is_approved_counted_and_destroyed_in_the_same_way(driver: Driver) -> None:
    begin(driver)
    write(driver, "会议纪要", 3)
    page = driver.view.lists
    page.table.choose(0)
    page.open_button.click()
    driver.draft.freeze_button.click()
    driver.is_at(Stage.DECISION)
    driver.sign_here(MANAGER, f"{PASSWORD}-9")
    assert driver.refused() == "吴九 does not sign for this post."
    driver.sign_on_paper(HOLDERS["leader_in_charge"])
    driver.is_at(Stage.COLLECTING)
    driver.begin()
    units = driver.units()
    driver.watch("杨十一", units[0], "archive")
    driver.watch("何苗", units[1], "business")
    driver.collect.hand_button.click()
    driver.sign_count()
    driver.is_at(Stage.DESTROYING)
    driver.shred()
    driver.sign_count()
    (made,) = driver.desk.lists.all()
    assert made.state is ListState.DESTROYED
    assert driver.record.standing is not None
