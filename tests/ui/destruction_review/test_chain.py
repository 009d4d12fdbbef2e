"""The whole chain through the window, and the window closed and opened again at every stage."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from sqlalchemy import select

from desktop_archive.rules.destruction.appraisal import Verdict
from desktop_archive.rules.destruction.track import Stage
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.practice.desk import PASSWORD
from desktop_archive.store import tables as t
from desktop_archive.ui.catalogue.inspector import Inspector
from desktop_archive.ui.destruction_review.track_bar import Mark
from desktop_archive.ui.languages import languages
from tests.ui.destruction_review.driving import Driver
from tests.ui.destruction_review.people import MANAGER

MANAGERS = PASSWORD + "-9"


def stub_words(driver: Driver) -> str:
    """Return what the entry of a destroyed record says of its period."""
    catalogue = Catalogue(driver.room)
    page = Inspector(catalogue, DestructionReview(driver.room))
    driver.qtbot.addWidget(page)
    page._tabs.choose("retention")
    with driver.room.read() as session:
        wanted = select(t.record.c.id).where(t.record.c.state == "destroyed").limit(1)
        record = session.execute(wanted).scalar_one()
    page.show_record(catalogue.row(record))
    page._open("retention")
    shown = page._pages.currentWidget().widget()
    return " ".join(one.text() for one in shown.findChildren(QLabel))


@pytest.mark.requirement("R-08", "D-04", "D-15", "D-17", "D-24", "D-25", "D-27", "D-33")
def test_company3_from_the_due_list_to_the_closed_record(driver: Driver) -> None:
    due = driver.due_count()
    driver.open()
    assert driver.stage is Stage.PANEL
    codes = driver.take_in(3)
    driver.seat_everybody()
    driver.panel.begin_button.click()
    driver.is_at(Stage.VERDICTS)
    driver.judge_all()
    driver.is_at(Stage.REPORT)
    driver.make_report()
    driver.is_at(Stage.LIST)
    driver.freeze()
    driver.is_at(Stage.OPINIONS)
    driver.sign_everybody()
    driver.is_at(Stage.DECISION)
    driver.sign_here(MANAGER, MANAGERS)
    driver.is_at(Stage.COLLECTING)
    driver.begin()
    driver.watchers()
    driver.scan_all()
    driver.sign_count()
    driver.is_at(Stage.DESTROYING)
    driver.shred()
    driver.is_at(Stage.AFTER_SIGNATURES)
    driver.sign_count()
    driver.is_at(Stage.RECORD)
    driver.record.by.set_text("林晓")
    driver.record.report_button.click()
    driver.is_at(Stage.CLOSED)
    assert driver.states(codes) == {"destroyed"}
    assert driver.due_count() == due - 3
    driver.view.open_tab("lists")
    (line,) = driver.view.lists.table.rows._pages[0]
    assert (line.state.value, line.lines) == ("closed", 3)
    assert f"list {line.number}, version 1, 2026-03-17" in stub_words(driver)


@pytest.mark.requirement("D-15", "D-16")
def test_agency6_asks_six_posts_in_order_after_the_panel_each_department_for_itself(
    driver: Driver,
) -> None:
    driver.walk_to_opinions("agency6", 2)
    posts = []
    while driver.stage is Stage.OPINIONS:
        slot = driver.opinions._slot
        assert slot is not None
        posts.append((slot.part.value, slot.post))
        driver.sign_on_paper()
        assert driver.refused() == ""
    opinions = [post for part, post in posts if part == "opinion"]
    assert list(dict.fromkeys(opinions)) == [
        "archivist",
        "business_clerk",
        "archive_head",
        "department_head",
        "office_head",
        "leader_in_charge",
    ]
    assert posts[0][0] == "panel"
    driver.is_at(Stage.DECISION)


def test_accounting5_asks_no_panel_signature_and_keeps_who_decides_for_last(driver: Driver) -> None:
    driver.walk_to_opinions("accounting5", 2)
    cards = [card.slot for card in driver.opinions.board.cards]
    assert [one.post for one in cards] == [
        "archivist",
        "accounting_clerk",
        "archive_head",
        "accounting_head",
        "general_manager",
    ]
    driver.opinions.board.pick(cards[-1].id)
    button = driver.opinions.form.agree_button
    assert not button.isEnabled()
    assert button.toolTip() == "Others sign first: the posts come in order."


def test_the_track_follows_every_verdict_also_in_another_language(driver: Driver) -> None:
    driver.open()
    driver.take_in(3)
    driver.seat_everybody()
    driver.begin_to_judge()
    form = driver.verdicts.form
    form.method.choose("direct")
    form.reason.set_text("期满")
    form.buttons[Verdict.DESTROY].click()
    for language in ("en", "zh-CN"):
        languages().choose(language)
        QApplication.processEvents()
        assert driver.view.batch.track.marks[Mark.VERDICTS].shown.caption == "1 / 3"
        assert driver.verdicts.card.left.text().endswith("2")


def test_closed_and_opened_again_at_every_stage_the_batch_stands_where_it_stood(
    driver: Driver,
) -> None:
    stages = []
    for step in driver.steps():
        step()
        before = driver.stage
        driver.reopen()
        assert driver.stage is before
        stages.append(before)
    assert stages == [
        Stage.PANEL,
        Stage.VERDICTS,
        Stage.REPORT,
        Stage.LIST,
        Stage.OPINIONS,
        Stage.DECISION,
        Stage.COLLECTING,
        Stage.DESTROYING,
        Stage.AFTER_SIGNATURES,
        Stage.RECORD,
    ]


def test_the_papers_that_are_offered_grow_with_the_stage_and_are_drawn(driver: Driver) -> None:
    driver.to_opinions()
    button = driver.view.batch.papers
    words = [action.text() for action in button.menu_of_papers().actions()]
    assert words == [
        "Appraisal opinions",
        "Appraisal report",
        "Destruction list",
        "Destruction application",
        "Destruction report",
    ]
    with driver.qtbot.waitSignal(driver.view.printed) as printed:
        button.menu_of_papers().actions()[2].trigger()
    assert printed.args[0].pdf.startswith(b"%PDF")


def test_the_cards_of_many_posts_are_never_pressed_into_one_another(driver: Driver) -> None:
    driver.to_opinions("agency6")
    driver.sign_everybody()
    driver.is_at(Stage.DECISION)
    driver.view.setFixedHeight(600)
    QApplication.processEvents()
    cards = driver.opinions.board.cards
    assert len(cards) > 10
    for above, below in zip(cards, cards[5:], strict=False):
        assert above.geometry().bottom() < below.geometry().top()
