"""Confidentiality training as it is entered and printed."""

import pytest

from desktop_archive.services.training import TrainingLog
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background
from desktop_archive.ui.settings.view import SettingsView
from tests.documents.reading import text_of


@pytest.fixture
def page(room, qtbot):
    background = Background()
    made = SettingsView(room, Settings(language="en", theme="light"), background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.open_tab("training")
    yield made.training
    assert background.close()


@pytest.mark.requirement("R-22", "F-59")
def test_a_training_is_entered_with_date_content_and_participants_and_printed(page, room):
    assert not page.print_button.isEnabled()
    page.topic.set_text("保密法律法规")
    page.add_button.click()
    assert page.notice.text() == "Enter what was taught or checked."
    page.content.set_text("公司保密制度、档案保密操作规范")
    page.led_by.set_text("周敏")
    people = [f"参加人{number:02}" for number in range(1, 41)]
    page.people.set_text("、".join(people))
    page.add_button.click()
    assert page.notice.text() == "Entered as BM-2026-0001. Print it to be signed."
    row = TrainingLog(room).all()[0]
    assert (row.held_on, row.led_by, row.entered_by) == (
        room.today().isoformat(),
        "周敏",
        room.signed_in().name,
    )
    papers = []
    page.printed.connect(lambda made, name: papers.append((made, name)))
    page.print_button.click()
    made, name = papers[0]
    assert name == "Training BM-2026-0001"
    words = "".join(text_of(made.pdf).split())
    for part in ("BM-2026-0001", "保密法律法规", "公司保密制度、档案保密操作规范", *people):
        assert part in words
    assert (made.pages, made.warnings) == (3, ())


@pytest.mark.requirement("R-22")
def test_a_check_says_what_it_found(page, room):
    page.kind.choose("check")
    page.topic.set_text("季度保密检查")
    page.content.set_text("涉密柜、借阅登记")
    page.led_by.set_text("周敏")
    page.people.set_text("林晓")
    page.add_button.click()
    assert page.notice.text().startswith("A check has findings")
    page.findings.set_text("未发现问题")
    page.add_button.click()
    assert [(row.kind, row.findings) for row in TrainingLog(room).all()] == [
        ("check", "未发现问题")
    ]
