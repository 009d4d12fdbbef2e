"""The tab of places as the clerk uses it: build, measure, address, keep, retire."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_archive.rules.accounts import Role, rights_of
from desktop_archive.rules.boxes import ContainerKind
from desktop_archive.rules.shelves import PlaceKind
from desktop_archive.services.actors import Actor
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.shelves import Stacks
from desktop_archive.ui.languages import languages
from desktop_archive.ui.theme.current import theme
from desktop_archive.ui.view import Tone
from tests.services import builders as make
from tests.ui.shelf_map.conftest import shelf_map


@pytest.fixture
def stacks(room):
    return Stacks(room)


@pytest.fixture
def view(room, stacks, qtbot):
    made = shelf_map(room, stacks)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.open_tab("racks")
    return made


@pytest.fixture
def page(view):
    return view.racks


@pytest.fixture
def told(view):
    found = []
    view.told.connect(lambda words, tone: found.append((words, tone)))
    return found


def choose(page, address):
    page.open("register")
    lines = page.register.shown()
    at = next(at for at, one in enumerate(lines) if one.row.address == address)
    page.register.table.choose(at)
    return lines[at]


# --- building ----------------------------------------------------------------------------------


@pytest.mark.requirement("B-06")
def test_racks_are_previewed_drawn_and_built(page, stacks, qtbot):
    page.open("builder")
    form = page.builder
    form.room.set_text("2")
    form.ranges.set_text("1-2")
    form.limit.set_text("40")

    assert form.count.text() == "144 new shelves"
    assert list(form.drawing.sides()) == [("01", "L"), ("01", "R"), ("02", "L"), ("02", "R")]
    form.build_button.click()
    qtbot.waitUntil(lambda: len(stacks.zones()) == 2)
    assert stacks.shelf(stacks.find_shelf("2-A-02R-06-06")).limit_kg == 40

    form.refresh()
    assert not form.build_button.isEnabled()
    assert "exists already" in form.build_button.toolTip()


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("room", "", "The place needs a code."),
        ("net_length", "lang", "A number is missing or is none."),
        ("clear_height", "-5", "A number is missing or is none."),
        ("bays", "0", "A number is missing or is none."),
        ("ranges", "1-900", "Build the room in smaller parts."),
        ("template", "{room}-{year}-{level}", "is no step of a shelf"),
        ("template", "{room}-{bay:02}-{level:02}", "Two shelves would share the address"),
    ],
)
def test_nonsense_in_the_builder_is_said_and_nothing_can_be_built(page, field, typed, said):
    page.open("builder")
    page.builder.room.set_text("3")
    getattr(page.builder, field).set_text(typed)

    assert said in page.builder.count.text()
    assert not page.builder.build_button.isEnabled()
    assert page.builder.drawing.sides() == {}


def test_labels_of_a_rack_are_reached_from_the_builder(view, page):
    page.open("builder")
    page.builder.labels_button.click()

    assert view._tab == "labels"
    assert view.labels.what.text() == "72 chosen labels will be printed."


@pytest.mark.requirement("B-11")
def test_an_office_built_as_a_place_is_listed_as_one(page, stacks, qtbot):
    page.open("builder")
    page.builder.room.set_text("O")
    page.builder.kind.choose(PlaceKind.OFFICE.value)
    page.builder.build_button.click()
    qtbot.waitUntil(lambda: stacks.find_shelf("O-A-01L-01-01") is not None)
    stacks_view = choose(page, "O-A-01L-01-01")

    assert stacks_view.kind is PlaceKind.OFFICE
    assert page.register.form.kind.value() == "office"


# --- the register ------------------------------------------------------------------------------


def test_a_shelf_shorter_than_its_content_is_refused_where_the_person_looks(page):
    line = choose(page, "1-A-01L-01-01")
    form = page.register.form
    form.net_length.set_text("100")
    form.save_button.click()

    used = line.row.boxes * 30
    assert form.notice.text() == (
        f"The boxes on 1-A-01L-01-01 take {used} mm; the shelf cannot be shorter."
    )


def test_measures_and_kinds_are_saved_by_keyboard_alone(view, page, told, qtbot):
    choose(page, "1-A-01R-06-06")
    form = page.register.form
    view.activateWindow()
    form.net_length.line.setFocus()
    qtbot.waitUntil(form.net_length.line.hasFocus)
    form.net_length.line.selectAll()
    QTest.keyClicks(form.net_length.line, "900")
    QTest.keyClick(form.net_length.line, Qt.Key.Key_Tab)
    form.takes.show_kinds((ContainerKind.DRAWING_BAG,))
    form.save_button.setFocus()
    QTest.keyClick(form.save_button, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: choose(page, "1-A-01R-06-06").row.length_mm == 900)
    assert told[-1] == ("Shelf changed.", Tone.DONE)
    assert choose(page, "1-A-01R-06-06").takes == (ContainerKind.DRAWING_BAG,)


@pytest.mark.requirement("B-06")
def test_a_place_under_a_box_is_not_retired_and_the_words_say_which(page):
    choose(page, "1-A-01L-01-01")
    form = page.register.form
    form.reason.set_text("拆除")
    form.retire_button.click()

    assert "boxes stand at 1-A-01L-01-01: 0001, 0002" in form.notice.text()
    assert "then retire the place" in form.notice.text()


def test_a_retired_shelf_is_shown_with_day_and_reason_and_used_again(page, qtbot):
    choose(page, "1-A-01R-06-06")
    form = page.register.form
    form.retire_button.click()
    assert form.notice.text().startswith("Enter why the place is given up")
    form.reason.set_text("承重不足")
    form.retire_button.click()
    qtbot.waitUntil(lambda: len(page.register.shown()) == 71)

    page.register.which.choose("retired")
    page.register.which.box.activated.emit(0)
    assert [one.row.address for one in page.register.shown()] == ["1-A-01R-06-06"]
    assert form.state.text() == "Retired on 2026-03-17: 承重不足"
    assert not form.save_button.isEnabled()
    form.retire_button.click()
    qtbot.waitUntil(lambda: not page.register.shown())


# --- addresses ---------------------------------------------------------------------------------


@pytest.mark.requirement("B-06")
def test_a_room_is_addressed_anew_after_a_look_at_every_address(page, stacks, told, qtbot):
    page.open("addresses")
    form = page.addresses
    form.template.set_text("{room}/{row:02}{side}/{bay}/{level}")

    assert form.count.text() == "72 addresses would change · 0 stay"
    assert form.table.rows.row(0)[1:] == ("1-A-01L-01-01", "1/01L/1/1")
    form.button.click()
    assert form.notice.text().startswith("Enter why the room is addressed anew")
    form.reason.set_text("新标识牌")
    form.button.click()
    qtbot.waitUntil(lambda: not form.button.isEnabled())

    assert told[-1][0].startswith("72 shelves have new addresses")
    assert stacks.find_shelf("1-A-01L-01-01") == stacks.find_shelf("1/01L/1/1")


def test_a_template_that_cannot_be_says_why_below_the_field(page):
    page.open("addresses")
    page.addresses.template.set_text("{room}{zone}-{level}")

    assert page.addresses.template.problem()
    assert not page.addresses.button.isEnabled()
    assert page.addresses.table.rows.rowCount() == 0


# --- kept for ----------------------------------------------------------------------------------


@pytest.mark.requirement("B-13")
def test_a_cabinet_is_kept_for_a_customer_and_let_go_again(page, room, qtbot):
    make.person(room, "赵明", staff_no="K07")
    choose(page, "1-A-01R-06-06")
    page.register.form.keep_button.click()
    form = page.kept
    words = [form.what.box.itemText(at) for at in range(form.what.box.count())]
    assert words == [
        "Shelf · 1-A-01R-06-06",
        "Bay · 1/A/01/R/06",
        "Side · 1/A/01/R",
        "Range · 1/A/01",
        "a box",
    ]
    form.what.box.setCurrentIndex(1)
    form.holder.set_text("华瑞公司")
    form.reason.set_text("分户保管")
    form.keep_button.click()
    assert form.notice.text().startswith("One person must answer for it")
    form.person.set_text("K07")
    form.ends.set_text("31.12.2026")
    form.keep_button.click()
    assert form.ends.problem() == "A day such as 2026-03-17."
    form.ends.set_text("2026-12-31")
    form.keep_button.click()
    qtbot.waitUntil(lambda: form.table.rows.rowCount() == 1)

    assert choose(page, "1-A-01R-06-06").kept_for == "华瑞公司"
    page.open("kept")
    form.table.choose(0)
    form.end_reason.set_text("合同终止")
    form.end_button.click()
    qtbot.waitUntil(lambda: not form.end_button.isEnabled())
    assert choose(page, "1-A-01R-06-06").kept_for == ""


# --- kinds of boxes ----------------------------------------------------------------------------


@pytest.mark.requirement("B-12")
def test_a_kind_of_box_is_added_and_one_without_size_is_not(page, room, told, qtbot):
    page.open("types")
    form = page.types
    form.name.set_text("底图盒")
    form.thickness.set_text("")
    form.add_button.click()
    assert form.notice.text().startswith("A box without size fits nowhere")

    form.thickness.set_text("31000")
    form.add_button.click()
    assert form.notice.text().startswith("No box measures that")

    form.thickness.set_text("60")
    form.weight.set_text("2400")
    form.lies.setChecked(True)
    form.pile.set_text("3")
    form.add_button.click()
    qtbot.waitUntil(lambda: form.table.rows.rowCount() == 9)

    assert told[-1] == ("Kind of box added: 底图盒", Tone.DONE)
    made = next(one for one in Boxes(room).types() if one.name == "底图盒")
    assert (made.full_g, made.may_lie, made.pile_of) == (2400, True, 3)


# --- everywhere --------------------------------------------------------------------------------


@pytest.mark.requirement("R-01")
def test_who_may_not_change_places_is_told_why_on_every_button(view, page, room):
    rights = rights_of([Role.AUDITOR])
    room.actor = Actor(1, "aud", "审计员", ("auditor",), rights)
    for key, button in (
        ("register", page.register.form.save_button),
        ("builder", page.builder.build_button),
        ("addresses", page.addresses.button),
        ("kept", page.kept.keep_button),
        ("types", page.types.add_button),
    ):
        page.open(key)
        if key == "builder":
            page.builder.room.set_text("7")
        assert not button.isEnabled(), key
        assert button.toolTip(), key
    assert view._tab == "racks"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_page_fits_a_small_window(page, scale):
    if scale != 1.0:
        theme().choose("light", scale)
    for language, key in product(
        ("zh-CN", "zh-TW", "en"), ("register", "builder", "addresses", "kept", "types")
    ):
        if languages().current != language:
            languages().choose(language)
            QApplication.processEvents()  # the words come one turn later
        page.open(key)
        assert page.minimumSizeHint().width() <= 1366 - 76
        assert page.minimumSizeHint().height() <= 768 - 130
        assert page.list_title()


def test_a_list_of_places_is_saved_as_it_is_shown(view, page, told):
    saved = []
    view.save_wanted.connect(saved.append)
    page.open("register")
    view.export_button.click()
    page.open("builder")
    view.export_button.click()

    assert (saved[0].title, saved[0].count) == ("Register of shelves", 72)
    assert told[-1][1] is Tone.LOOK
