"""The page of retention: what was decided is shown, what can be done is offered in place."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop_archive.rules.accounts import Role
from desktop_archive.services.catalogue.desk import Catalogue, Query
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.ui.catalogue.inspector import Inspector
from desktop_archive.ui.catalogue.retention_acts import RetentionActs
from tests.services.conftest import sign_in_as


@pytest.fixture
def page(room, qtbot):
    """The inspector on its page of retention."""
    sign_in_as(room, Role.ARCHIVIST, login="chief")
    made = Inspector(Catalogue(room), DestructionReview(room))
    qtbot.addWidget(made)
    made.resize(330, 900)
    made.show()
    made._tabs.choose("retention")
    return made


def open_one(page, text):
    """Show the first record that a question finds."""
    catalogue = page._catalogue
    found = catalogue.finder.everything(Query(text=text))
    page.show_record(catalogue.row(found[0]))
    page._open("retention")
    return found[0]


def acts(page):
    return page._pages.currentWidget().widget().findChild(RetentionActs)


def words(page):
    shown = page._pages.currentWidget().widget()
    return " ".join(one.text() for one in shown.findChildren(QLabel))


@pytest.mark.requirement("K-06", "K-07")
def test_the_event_is_entered_where_the_period_waits_for_it(page, qtbot):
    record = open_one(page, "is:waiting")
    form = acts(page)
    form.buttons["trigger"].click()
    form.happened.set_text("31/02/2020")
    form.act_button.click()
    assert "no day that has come" in form.notice.text()
    form.happened.set_text("2025-06-30")
    with qtbot.waitSignal(page.told) as told:
        form.act_button.click()
    assert told.args[0].startswith("The period runs")
    found = DestructionReview(page.retention._review.room).line(record)
    assert found.clock.start.isoformat() == "2026-01-01"


@pytest.mark.requirement("K-14")
def test_a_record_is_kept_longer_and_the_page_shows_it_for_good(page, qtbot):
    open_one(page, "period:D10 class:WS")
    form = acts(page)
    assert "trigger" not in form.buttons
    form.buttons["extend"].click()
    form.period.choose(next(k for k, w in _choices(form.period) if w == "10 years"))
    assert "would not end later" in form.outcome.text()
    form.counted.choose("decision")
    assert form.outcome.text().endswith("due 2037-01-01")
    form.act_button.click()
    assert "which panel" in form.notice.text()
    form.panel.set_text("鉴定小组")
    form.reason.set_text("仍有查考价值")
    with qtbot.waitSignal(page.retention.changed):
        form.act_button.click()
    qtbot.waitUntil(lambda: "Kept longer: 10 years → 10 years" in words(page))
    assert "鉴定小组" in words(page)
    assert "counted anew from 2027-01-01" in words(page)


def _choices(field):
    return [(field.box.itemData(at), field.box.itemText(at)) for at in range(field.box.count())]


@pytest.mark.requirement("D-39")
def test_accounting_is_declared_settled_from_the_page(page, qtbot):
    open_one(page, "class:KU")
    form = acts(page)
    form.buttons["claims"].click()
    form.act_button.click()
    assert "Say who declares it." in form.notice.text()
    form.declared_by.set_text("钱会计")
    form.act_button.click()
    assert "which claims or debts are open" in form.notice.text()
    form.settled.choose("yes")
    with qtbot.waitSignal(page.retention.changed):
        form.act_button.click()
    qtbot.waitUntil(lambda: "Claims and debts declared settled" in words(page))


def test_a_hold_is_wished_for_the_record_on_the_page(page, qtbot):
    record = open_one(page, "class:WS")
    with qtbot.waitSignal(page.wished) as wished:
        acts(page).buttons["hold"].click()
    assert (wished.args[0].what, wished.args[0].more) == ("hold", (record,))


def test_who_lacks_the_right_reads_why_a_button_is_closed(page, room):
    sign_in_as(room, Role.AUDITOR, login="shen")
    open_one(page, "class:WS")
    for button in acts(page).buttons.values():
        assert not button.isEnabled()
        assert button.toolTip()
