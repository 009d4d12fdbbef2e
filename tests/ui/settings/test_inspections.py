"""Inspections as they are entered, listed and printed."""

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.inspections import HEADINGS, Heading, InspectionKind
from desktop_archive.services.inspections import Inspections
from desktop_archive.settings import Settings
from desktop_archive.store import tables as t
from desktop_archive.ui.background import Background
from desktop_archive.ui.settings.view import SettingsView
from tests.documents.reading import text_of
from tests.services.conftest import sign_in_as


@pytest.fixture
def page(room, qtbot):
    background = Background()
    made = SettingsView(room, Settings(language="en", theme="light"), background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.open_tab("inspections")
    yield made.inspections
    assert background.close()


def asked(page):
    return tuple(heading for heading, field in page.findings.items() if field.isVisible())


def answer(page, words="未发现问题"):
    page.inspector.set_text("周敏")
    for heading in asked(page):
        page.findings[heading].set_text(words)


@pytest.mark.requirement("R-26", "F-16")
def test_the_managers_inspection_is_entered_under_its_four_headings_and_printed(page, room):
    assert not page.print_button.isEnabled()
    assert asked(page) == HEADINGS[InspectionKind.MANAGER]
    answer(page)
    page.findings[Heading.CUSTODY].set_text("")
    page.enter_button.click()
    assert page.notice.text() == "Answer every heading, also when all was well."
    page.findings[Heading.CUSTODY].set_text("灭火器过期")
    page.measures.set_text("三日内更换")
    page.enter_button.click()
    assert page.notice.text() == "Entered as JC-2026-0001."
    (row,) = Inspections(room).all()
    assert row.findings == {
        "regulations": "未发现问题",
        "collection": "未发现问题",
        "custody": "灭火器过期",
        "use": "未发现问题",
    }
    papers = []
    page.printed.connect(lambda made, name: papers.append((made, name)))
    page.print_button.click()
    made, name = papers[0]
    assert name == "Ledger of inspections and what was done"
    words = "".join(text_of(made.pdf).split())
    for part in ("JC-2026-0001", "Safetyofcustody:灭火器过期", "三日内更换", "周敏"):
        assert part in words


@pytest.mark.requirement("U-15", "F-60")
def test_a_departments_year_is_accepted_once_and_inspected_again_until_then(page, room):
    page.kind.choose("level_two")
    unit = page.unit.box.itemData(1)
    page.unit.choose(unit)
    answer(page)
    page.acceptance.choose("after_remedy")
    page.measures.set_text("一个月内补交目录")
    page.enter_button.click()
    assert page.notice.text() == "Entered as JC-2026-0001."

    answer(page)
    page.acceptance.choose("accepted")
    page.enter_button.click()
    assert page.notice.text() == "Entered as JC-2026-0002."

    answer(page)
    page.enter_button.click()
    assert page.notice.text() == "Choose how the inspection ended."
    page.acceptance.choose("accepted")
    page.enter_button.click()
    assert page.notice.text().startswith("This department's year was accepted already.")
    page.year.choose("2025")
    page.enter_button.click()
    assert page.notice.text() == "Entered as JC-2026-0003."
    rows = Inspections(room).all()
    assert [(row.year, row.acceptance) for row in rows] == [
        ("2025", "accepted"),
        ("2026", "accepted"),
        ("2026", "after_remedy"),
    ]
    assert {row.unit for row in rows} == {dict(Inspections(room).units())[int(unit)]}


@pytest.mark.requirement("X-19")
def test_the_check_of_the_computers_asks_for_passwords_and_virus_scanner(page, room):
    page.kind.choose("machines")
    assert asked(page) == (Heading.PASSWORDS, Heading.VIRUS_SCANNER, Heading.UPDATES)
    assert not page.unit.isVisible()
    answer(page, "已设置")
    page.enter_button.click()
    assert [row.kind for row in Inspections(room).all()] == ["machines"]


def test_a_wrong_acceptance_is_struck_out_and_the_year_can_be_accepted_anew(page, room):
    page.kind.choose("level_two")
    page.unit.choose(page.unit.box.itemData(1))
    for number in (1, 2):
        answer(page)
        page.acceptance.choose("accepted")
        page.enter_button.click()
        assert page.notice.text() == f"Entered as JC-2026-000{number}."
        if number == 1:
            page.striking.button.click()
            assert page.notice.text() == "Enter why it is struck out."
            page.striking.reason.set_text("部门选错")
            page.striking.button.click()
            assert page.notice.text() == "JC-2026-0001 is struck out."
            assert not page.striking.button.isEnabled()
    rows = {row.number: row for row in Inspections(room).all()}
    first = rows["JC-2026-0001"]
    assert (first.struck_reason, first.struck_by) == ("部门选错", room.signed_in().name)
    assert rows["JC-2026-0002"].struck_on is None


@pytest.mark.requirement("R-26")
def test_the_manager_enters_the_own_inspection_and_no_other(page, room):
    sign_in_as(room, Role.HEAD, login="manager", name="何强")
    page.refresh()
    page.kind.choose("level_two")
    assert not page.enter_button.isEnabled()
    assert page.enter_button.toolTip()
    page.kind.choose("manager")
    answer(page)
    page.enter_button.click()
    assert page.notice.text() == "Entered as JC-2026-0001."


@pytest.mark.parametrize(
    "values",
    [{"acceptance": "accepted"}, {"inspector": "别人"}, {"held_on": "2020-01-01"}],
    ids=str,
)
def test_no_statement_rewrites_what_was_inspected(page, room, values):
    answer(page)
    page.enter_button.click()
    with pytest.raises(IntegrityError), room.act("enter_inspection") as session:
        session.execute(update(t.inspection).values(**values))
    with pytest.raises(IntegrityError), room.act("enter_inspection") as session:
        session.execute(update(t.inspection_finding).values(finding="一切正常"))
    (row,) = Inspections(room).all()
    assert (row.inspector, row.acceptance, set(row.findings.values())) == (
        "周敏",
        None,
        {"未发现问题"},
    )
