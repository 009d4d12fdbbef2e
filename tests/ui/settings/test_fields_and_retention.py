"""Settings of fields and of retention, as the administrator fills them in."""

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.fields import Obligation
from desktop_archive.rules.records import Level
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.ui.catalogue.carriers import carrier_choices, say_carrier
from desktop_archive.ui.settings.fields import FieldsPage
from tests.services.conftest import sign_in_as


@pytest.fixture
def fields_page(room, qtbot):
    sign_in_as(room, Role.ADMINISTRATOR, login="chief")
    page = FieldsPage(room)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    return page


def choose(page, code):
    for number in range(page.table.rows.rowCount()):
        if page.table.rows.row(number).field.code == code:
            page.table.choose(number)
            return
    raise AssertionError(code)


@pytest.mark.requirement("N-22", "C-05")
def test_carriers_are_a_list_that_the_room_adds_to(fields_page, room):
    page = fields_page
    choose(page, "carrier")
    assert not page.simplified.isVisible()
    page.words.set_text("glass plate | 玻璃底片 | 玻璃底片\n缩微胶卷")
    page.save_button.click()
    assert page.notice.text() == "Saved."
    catalogue = Catalogue(room)
    values = [value for value, _ in carrier_choices(catalogue)]
    shipped = ["paper", "electronic", "disc", "tape", "photo", "film", "audio", "video", "object"]
    assert values[: len(shipped)] == shipped
    assert values[-2:] == ["玻璃底片", "缩微胶卷"]
    assert say_carrier(catalogue, "玻璃底片") == "glass plate"
    page.words.set_text("缩微胶卷\n缩微胶卷")
    page.save_button.click()
    assert "twice" in page.notice.text()
    page.words.set_text("缩微胶卷")
    page.save_button.click()
    assert [one.value for one in catalogue.fields.carriers()] == ["缩微胶卷"]
    assert say_carrier(catalogue, "玻璃底片") == "玻璃底片"


@pytest.mark.requirement("C-35", "C-44")
def test_a_field_is_made_without_programming_and_asked_for_in_one_class(fields_page, room):
    page = fields_page
    page.simplified.set_text("装帧")
    page.kind.choose("choice")
    page.words.set_text("cloth | 布面 | 布面\n纸面")
    page.save_button.click()
    assert page.notice.text() == "Field added."
    catalogue = Catalogue(room)
    (own,) = catalogue.fields.own()
    assert own.names.traditional == "装帧"
    assert [one.value for one in own.choices] == ["布面", "纸面"]
    category = next(one for one in catalogue.choices()["category"] if one.code == "WS")
    page.category.choose(str(category.id))
    page.level.choose("item")
    page._show()
    choose(page, own.code)
    page.obligation.choose("mandatory")
    page.set_button.click()
    used = {
        one.field.code: one.obligation for one in catalogue.fields.used(category.id, Level.ITEM)
    }
    assert used[own.code] is Obligation.MANDATORY
    page.set.choose("owner")
    page.give_button.click()
    assert "The class has these fields now." in page.notice.text()
    page._begin()
    page.simplified.set_text("装帧")
    page.save_button.click()
    assert page.notice.text() == "Another field has this name already."
    choose(page, own.code)
    page.retire_button.click()
    assert catalogue.fields.own() == ()


def test_who_may_not_change_settings_finds_the_buttons_closed(room, qtbot):
    sign_in_as(room, Role.CLERK, login="front")
    page = FieldsPage(room)
    qtbot.addWidget(page)
    page.refresh()
    assert not page.save_button.isEnabled()
    assert "Your roles do not include settings." in page.save_button.toolTip()
