"""Who approves a destruction and where one takes place, as a head sets it in the settings."""

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.services.accounts import Door
from desktop_archive.services.destruction.desk import DestructionDesk
from desktop_archive.services.practice.desk import HEAD, PASSWORD
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background
from desktop_archive.ui.settings.view import SettingsView
from tests.services.conftest import sign_in_as


@pytest.fixture
def page(room, qtbot):
    background = Background()
    Door(room).sign_in(HEAD, PASSWORD)
    made = SettingsView(room, Settings(language="en", theme="light"), background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.open_tab("disposal")
    made.show()
    yield made.disposal
    assert background.close()


def copy(page, code):
    codes = [page.profiles.rows.row(at).code for at in range(page.profiles.rows.rowCount())]
    page.profiles.choose(codes.index(code))
    page.copy_button.click()
    return page.form


@pytest.mark.requirement("P-08", "D-42")
def test_every_shipped_chain_stands_there_with_who_gives_an_opinion_and_who_decides(page):
    rows = [page.profiles.rows.row(at) for at in range(page.profiles.rows.rowCount())]
    assert {one.code for one in rows} >= {
        "agency6", "accounting5", "company3", "technical", "joint",
    }  # fmt: skip
    assert all(one.decider for one in rows)


@pytest.mark.requirement("P-08", "D-03")
def test_an_own_chain_begins_from_a_shipped_one_is_shortened_and_offered_to_batches(page, room):
    form = copy(page, "agency6")
    before = len(form.profile().seats)
    parts = [one.part for one in form._lines]
    form.table.choose(parts.index(Part.OPINION))
    form.remove_button.click()
    form.name.set_text("本公司程序")
    form.approved_by.set_text("吴九")
    form.save_button.click()
    assert page.notice.text() == "Kept: 本公司程序"
    desk = DestructionDesk(room)
    kept = desk.profiles.get("本公司程序")
    assert len(kept.seats) == before - 1
    assert len(desk.profiles.get("agency6").seats) == before
    Door(room).sign_out()


@pytest.mark.requirement("P-08")
def test_a_chain_in_which_nobody_decides_or_that_nobody_approved_is_refused(page, room):
    before = [one.code for one in DestructionDesk(room).profiles.all()]
    form = copy(page, "company3")
    form.save_button.click()
    assert form.notice.text()
    form.approved_by.set_text("吴九")
    form.table.choose([one.part for one in form._lines].index(Part.DECISION))
    form.remove_button.click()
    form.save_button.click()
    assert form.notice.text()
    assert [one.code for one in DestructionDesk(room).profiles.all()] == before


@pytest.mark.requirement("P-08")
def test_posts_are_added_before_whoever_decides_and_moved_up(page):
    form = copy(page, "company3")
    form.part.choose(Part.OPINION.value)
    form.post.choose("office_head")
    form.add_button.click()
    lines = form._lines
    assert lines[-1].part is Part.DECISION
    assert (lines[-2].part, lines[-2].post) == (Part.OPINION, "office_head")
    assert form.table.current_row() == lines[-2]
    form.up_button.click()
    assert form._lines[-3].post == "office_head"


@pytest.mark.requirement("D-29")
def test_places_are_designated_and_retired_and_only_those_in_use_are_offered(page, room):
    profiles = DestructionDesk(room).profiles
    page.add_button.click()
    assert page.notice.text()
    assert profiles.places() == []
    page.place.set_text("碎纸间")
    page.for_secrets.setChecked(True)
    page.add_button.click()
    assert page.notice.text() == "Designated: 碎纸间"
    (place,) = profiles.places()
    assert (place.for_secrets, place.for_burning) == (True, False)
    page.retire_button.click()
    assert profiles.places() == []
    (kept,) = profiles.places(retired=True)
    assert kept.retired_on == "2026-03-17"
    assert page.places.rows.row(0).retired_on == "2026-03-17"


@pytest.mark.requirement("P-08", "D-29")
def test_who_may_not_change_the_settings_is_told_so_on_every_button(page, room):
    sign_in_as(room, Role.ARCHIVIST, login="second")
    page.refresh()
    for button in (
        page.copy_button, page.add_button, page.retire_button, page.form.save_button,
    ):  # fmt: skip
        assert not button.isEnabled()
        assert button.toolTip() == "Only a head or an administrator changes this."
