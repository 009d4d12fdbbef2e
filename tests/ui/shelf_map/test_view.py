"""The shelf map as the clerk uses it: find, scan, drag, box, print labels."""

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtTest import QTest
from sqlalchemy import update

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.labels import LabelKind
from desktop_archive.services.practice.known import PASSWORD
from desktop_archive.services.shelf_models import BoxState
from desktop_archive.services.shelves import RackPlan, Stacks
from desktop_archive.store import tables as t
from desktop_archive.ui.languages import languages
from desktop_archive.ui.theme.current import theme
from desktop_archive.ui.view import Tone, Wish
from tests.ui.shelf_map.conftest import print_labels, shelf_map, tell_printed


@pytest.fixture
def stacks(room):
    return Stacks(room)


@pytest.fixture
def view(room, stacks, qtbot):
    made = shelf_map(room, stacks)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.refresh()
    return made


@pytest.fixture
def told(view):
    found = []
    view.told.connect(lambda words, tone: found.append((words, tone)))
    return found


def first_boxes(view):
    return [box for shelf in view.map.side().bays[0].shelves for box in shelf.boxes]


def code(kind, serial):
    return Barcode(kind, serial).digits


def shelf_of(stacks, address):
    return stacks.shelf(stacks.find_shelf(address))


def place_of(stacks, box_id):
    return stacks.shelf(stacks.box(box_id).row.place_id).address


@pytest.mark.requirement("B-06")
def test_the_map_opens_on_the_first_side_with_its_boxes(view):
    assert view.map.plan.chosen() == view.map.side().plan.id
    assert len(view.map.canvas.wall.all_boxes()) == 30
    assert len(view.map.canvas.wall.shelves) == 36


def test_a_wish_for_a_box_finds_it_and_shows_what_is_in_it(view):
    box = first_boxes(view)[5]

    view.grant(Wish("box", box.id))

    assert view.map.inspector.box().id == box.id
    assert view.map.canvas.wall.shown.chosen == box.id
    assert view.map.inspector.contents.rows.rowCount() == box.row.count


@pytest.mark.requirement("B-02")
def test_scanning_a_box_shows_it(view):
    box = first_boxes(view)[3]

    assert view.handle_scan(code(Kind.BOX, box.row.serial))

    assert view.map.inspector.box().box_no == box.row.box_no


@pytest.mark.requirement("B-18")
def test_a_box_and_then_a_shelf_moves_the_box(view, stacks, told):
    box = first_boxes(view)[0]
    shelf = shelf_of(stacks, "1-A-01R-03-02")

    view.handle_scan(code(Kind.BOX, box.row.serial))
    view.handle_scan(code(Kind.PLACE, shelf.serial))

    assert place_of(stacks, box.id) == "1-A-01R-03-02"
    assert told[-1] == (f"Box {box.row.box_no} now stands at 1-A-01R-03-02.", Tone.DONE)
    assert view.map.side().plan.side == "R"


def test_ctrl_z_puts_the_box_back(view, stacks, told, qtbot):
    box = first_boxes(view)[0]
    before = place_of(stacks, box.id)
    view.handle_scan(code(Kind.BOX, box.row.serial))
    view.handle_scan(code(Kind.PLACE, shelf_of(stacks, "1-A-01R-03-02").serial))
    view.activateWindow()
    view.map.canvas.setFocus()
    qtbot.waitUntil(view.map.canvas.hasFocus)

    QTest.keyClick(view.map.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert place_of(stacks, box.id) == before
    assert told[-1][1] is Tone.DONE


def test_a_shelf_that_is_full_says_why_and_keeps_the_box(view, stacks):
    box = first_boxes(view)[-1]
    before = place_of(stacks, box.id)
    full = shelf_of(stacks, "1-A-01L-01-01")
    with view._stacks._room.act("test") as session:
        session.execute(update(t.place).where(t.place.c.id == full.id).values(length_mm=690))

    view.handle_scan(code(Kind.BOX, box.row.serial))
    view.handle_scan(code(Kind.PLACE, full.serial))

    assert view.map.move_bar.notice.text().startswith("Full: 0 mm free, 30 mm needed.")
    assert place_of(stacks, box.id) == before


def test_dragging_asks_once_and_escape_leaves_everything(view, stacks):
    box = first_boxes(view)[0]
    before = place_of(stacks, box.id)
    canvas = view.map.canvas
    item = canvas.wall.item_of_box(box.id)
    start = canvas.mapFromScene(item.mapToScene(item.rect_of(box.id).center()))
    end = canvas.mapFromScene(canvas.wall.shelves[4].mapToScene(canvas.rect().topLeft()))
    end += QPoint(20, 20)

    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas.viewport(), start + QPoint(15, 15))
    QTest.mouseMove(canvas.viewport(), end)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)
    asked = view.map.move_bar.words.text()
    QTest.keyClick(view.map.move_bar, Qt.Key.Key_Escape)

    assert asked == f"Move box {box.row.box_no} from {before} to 1-A-01L-01-05?"
    assert not view.map.move_bar.isVisible()
    assert place_of(stacks, box.id) == before


def test_a_dragged_box_moves_when_it_is_confirmed(view, stacks):
    box = first_boxes(view)[0]
    target = view.map.canvas.wall.shelves[4].shelf.place.id

    view.map.canvas.box_dropped.emit(box.id, target, None)
    view.map.move_bar.move_button.click()

    assert place_of(stacks, box.id) == "1-A-01L-01-05"


def test_moving_by_keyboard_proposes_the_next_place(view, stacks):
    box = first_boxes(view)[0]
    view.map.find_box(box.id)

    view.map.inspector.move_button.click()
    view.map.move_bar.address.setText("1-A-01L-02-06")
    QTest.keyClick(view.map.move_bar.address, Qt.Key.Key_Return)

    assert place_of(stacks, box.id) == "1-A-01L-02-06"


def test_arrow_keys_walk_from_box_to_box(view):
    boxes = view.map.canvas.wall.all_boxes()
    QTest.keyClick(view.map.canvas, Qt.Key.Key_Right)
    QTest.keyClick(view.map.canvas, Qt.Key.Key_Right)

    assert view.map.inspector.box().id == boxes[1].id


def test_zooming_keeps_between_its_ends(view):
    canvas = view.map.canvas
    for _ in range(20):
        canvas.step(1)
    assert canvas.zoom() == 14.0
    for _ in range(20):
        canvas.step(-1)
    area = canvas.viewport().rect()
    assert QRectF(area).contains(QRectF(canvas.mapFromScene(canvas.wall.content).boundingRect()))
    view.map.bar.usual.click()
    assert (canvas.zoom(), view.map.bar.usual.words()) == (1.0, "100 %")


def test_on_and_on_goes_round_the_range(view):
    for _ in range(4):
        view.map.bar.on.click()

    assert view.map.side().plan.side == "R"


def test_unknown_codes_are_told_and_others_left_to_the_desk(view, told):
    assert view.handle_scan(code(Kind.BOX, 9_999_999))
    assert told[-1] == ("This box is not in the register.", Tone.REFUSED)
    assert view.handle_scan(code(Kind.PLACE, 9_999_999))
    assert told[-1] == ("This shelf is not in the register.", Tone.REFUSED)
    assert view.handle_scan("1000042163")
    assert told[-1][1] is Tone.REFUSED
    assert not view.handle_scan(code(Kind.RECORD, 1))


@pytest.mark.requirement("B-05")
def test_records_of_the_catalogue_are_boxed_in_new_boxes(view, room, told, qtbot):
    boxes = Boxes(room)
    ids = [one.id for box in first_boxes(view)[:1] for one in boxes.contents(box.id)]
    files = boxes.files(ids)
    there = [one.id for one in files if one.state == "in_place" and one.secrecy == 0]

    view.grant(Wish("box", there[0], tuple(there)))
    view.unplaced.panel.fill_button.click()
    qtbot.waitUntil(lambda: bool(told))

    assert told[-1][1] is Tone.DONE
    assert (
        view.unplaced.table.rows.rowCount()
        == {key: count for key, _, count in view.tabs()}["unplaced"]
    )
    assert view.unplaced.table.rows.rowCount() > 0


def test_a_mixed_box_asks_for_a_reason(view, room):
    boxes = Boxes(room)
    one, other = first_boxes(view)[0], first_boxes(view)[-1]
    files = [found for found in boxes.contents(one.id) if found.state == "in_place"]
    panel = view.unplaced.panel

    view.grant(Wish("box", files[0].id, (files[0].id,)))
    panel.scan_box(other.id)
    asked = panel.reason.isVisible(), panel.notice.text()
    panel.reason.set_text("续卷")
    panel.scan_box(other.id)

    assert asked[0]
    assert "give a reason" in asked[1]
    assert boxes.files([files[0].id])[0].box_id == other.id


@pytest.mark.requirement("B-03")
def test_labels_are_written_and_registered(view, room, qtbot):
    box = first_boxes(view)[0]
    with room.act("test") as session:
        session.execute(update(t.box).where(t.box.c.id == box.id).values(label_due=True))
    written = []
    view.printed.connect(lambda made, title: written.append((made, title)))

    view._go("labels")
    print_labels(view.labels, qtbot)
    tell_printed(view.labels, qtbot)
    assert view.labels.table.rows.rowCount() == 0

    assert written[0][0].pdf.startswith(b"%PDF")
    assert {key: count for key, _, count in view.tabs()}["labels"] == 0


def test_the_inspector_prints_one_label_and_lends_what_is_there(view):
    box = first_boxes(view)[2]
    wishes = []
    view.wished.connect(wishes.append)
    view.grant(Wish("box", box.id))

    view.map.inspector.lend_button.click()
    view.map.inspector.print_button.click()

    assert wishes[0].what == "lend"
    assert len(wishes[0].more) > 0
    assert view.labels.what.text() == "1 chosen label will be printed."


def test_another_room_joins_the_choice_and_the_side_stays(view, stacks):
    side = view.map.side()
    stacks.build(RackPlan(room_code="9", room_name="二号库房", bays=1, shelves=1))

    view.refresh()

    assert view.map.side().plan.id == side.plan.id
    assert [view.map.zone_choice.itemText(at) for at in range(2)] == [
        "1号库房 · Zone A",
        "二号库房",
    ]


def test_a_room_without_shelves_offers_the_first_step(tmp_path, qtbot):
    new = NewRoom(organisation="公司", fonds="Z1", admin_login="lin", admin_password=PASSWORD)
    room = create_room(tmp_path / "new.db", new)
    view = shelf_map(room, Stacks(room))
    qtbot.addWidget(view)
    wishes = []
    view.wished.connect(wishes.append)
    view.show()
    view.refresh()

    view._empty.button.click()
    view.build_button.click()

    assert wishes == [Wish("import"), Wish("view", "shelf_map/racks")]
    room.close()


@pytest.mark.parametrize(
    ("language", "look"), [("en", "dark"), ("zh-CN", "light"), ("zh-TW", "light")]
)
def test_every_state_is_drawn_and_said(view, language, look):
    """Words and colours know nothing of each other: every one of both is enough."""
    if look != "light":
        theme().choose(look, 1.0)
    languages().choose(language)
    legend = view.map.legend

    picture = view.grab()

    assert picture.size() == QSize(1290, 640)
    assert len(legend._lines) == len(BoxState) + 2
    assert legend.widest() <= legend.width()


def test_the_wall_fits_a_small_window(view):
    assert view.minimumSizeHint().width() <= 1366 - 76
    assert view.minimumSizeHint().height() <= 768 - 130


def test_the_labels_page_speaks_the_language_chosen_while_another_page_was_open(view):
    view.open_tab("labels")
    page = view.labels
    other = page.choices.stock.box.itemData(page.choices.stock.box.count() - 1)
    page.choices.stock.choose(other)
    view.open_tab("map")
    languages().choose("zh-CN")
    view.open_tab("labels")
    assert page.print_button.words() == "预览打印"
    assert page.table.rows.headings()[0] == "标签归属"
    assert page.choices.stock.value() == other


@pytest.mark.requirement("B-01")
def test_spines_go_by_the_thickness_of_each_box_unless_a_sheet_is_chosen(view, qtbot):
    view.open_tab("labels")
    page = view.labels
    page.give(LabelKind.BOX, [first_boxes(view)[0].id])
    assert page.choices.stock.box.findData("") == -1
    page.choices.design.choose("spine-accounting")
    page.choices.design.box.activated.emit(page.choices.design.box.currentIndex())
    assert page.choices.stock.box.currentText() == "By the thickness of each box"
    assert page.choices.start.maximum() == 1
    print_labels(page, qtbot)
    assert page.done_button.isVisible()
    page.choices.design.choose("box")
    page.choices.design.box.activated.emit(page.choices.design.box.currentIndex())
    assert page.choices.stock.value() == "a4-3x8-70x37"


def test_cards_for_the_ends_of_the_ranges_are_printed_from_the_racks(view, qtbot):
    view.open_tab("racks")
    with qtbot.waitSignal(view.printed) as printed:
        view.racks.builder.cards_button.click()
    made, title = printed.args
    assert title == "Range-end cards"
    assert made.pages >= 2
