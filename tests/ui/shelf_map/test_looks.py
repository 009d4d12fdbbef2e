"""Four ways to look at the wall, the legend as a filter, walking by keys, zooming."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import update

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.services.shelf_models import BoxState
from desktop_archive.store import tables as t
from desktop_archive.ui.shelf_map.looks import FULL, KEYS, Look, order_key
from desktop_archive.ui.theme.current import theme


def boxes_of(view):
    return view.map.canvas.current().boxes()


def counts(view):
    return {key: count for key, _, count in view.map.legend._lines}


def take(view, look):
    view.map.bar.looks.choose(look.value)
    view.map.bar.looks.chosen.emit(look.value)


def picture_of(view, box):
    """Return what is painted of a box."""
    canvas = view.map.canvas
    rect = canvas._rect_of(box.id).toRect().adjusted(1, 1, -1, -1)
    return canvas.viewport().grab(rect).toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.mark.parametrize("look", list(Look))
def test_each_look_has_its_own_legend_that_counts_what_stands_there(view, look):
    take(view, look)

    found = counts(view)
    assert set(found) == set(KEYS[look])
    expected = 36 if look is Look.OCCUPANCY else len(boxes_of(view))
    assert sum(found[key] for key in KEYS[look] if key != "label_due") >= expected


@pytest.mark.requirement("B-05")
def test_the_order_shows_each_box_that_breaks_the_run(view, room):
    box = boxes_of(view)[3]
    with room.act("test") as session:
        session.execute(update(t.box).where(t.box.c.id == box.id).values(order_key="~~~"))
    view.refresh()
    take(view, Look.ORDER)

    wrong = [one.id for one in boxes_of(view) if order_key(one) == "out_of_order"]

    assert box.id in wrong
    assert counts(view)["out_of_order"] == len(wrong)


@pytest.mark.requirement("B-17")
def test_every_state_looks_different_in_both_themes(view, room):
    chosen = next(box for box in boxes_of(view) if box.state is BoxState.IN_PLACE)
    for look in ("light", "dark"):
        theme().choose(look, 1.0)
        pictures = []
        for state in ("in_place", "repair", "proposed"):
            with room.act("test") as session:
                inside = t.record.c.box_id == chosen.id
                session.execute(update(t.record).where(inside).values(state=state, due_on=None))
            view.refresh()
            pictures.append(picture_of(view, chosen))
        assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


@pytest.mark.requirement("B-17")
def test_the_slot_of_a_lent_file_shows_its_card_and_takes_its_room(view):
    lent = (BoxState.ON_LOAN, BoxState.PART_ON_LOAN)
    box = next(one for one in boxes_of(view) if one.state in lent)
    other = next(one for one in boxes_of(view) if one.state is BoxState.IN_PLACE)
    shelf = view.map.canvas.wall.item_of_box(box.id).shelf

    assert picture_of(view, box) != picture_of(view, other)
    taken = sum(one.row.thickness_mm for one in shelf.boxes)
    assert shelf.length_mm - shelf.free_mm == taken
    view.map.find_box(box.id)
    assert view.map.inspector.cards.text().startswith("1 out: card 5-")


def test_a_line_of_the_legend_leaves_only_its_boxes_by_click_and_by_key(view):
    due = next(box for box in boxes_of(view) if box.state is BoxState.IN_PLACE)
    before = picture_of(view, due)
    legend = view.map.legend
    at = [key for key, _, _ in legend._lines].index("held")
    row = legend.minimumHeight() // len(legend._lines)

    QTest.mouseClick(legend, Qt.MouseButton.LeftButton, pos=QPoint(30, at * row + row // 2))

    assert view.map.canvas.wall.shown.only == {"held"}
    assert picture_of(view, due) != before
    QTest.keyClick(legend, Qt.Key.Key_Space)
    assert view.map.canvas.wall.shown.only == frozenset()
    assert picture_of(view, due) == before


def test_a_full_shelf_is_told_in_words_colour_and_count(view, room):
    box = boxes_of(view)[0]
    shelf = view.map.canvas.wall.item_of_box(box.id).shelf
    with room.act("test") as session:
        there = t.place.c.id == shelf.place.id
        used = sum(one.row.thickness_mm for one in shelf.boxes)
        session.execute(update(t.place).where(there).values(length_mm=used))
    view.refresh()
    take(view, Look.OCCUPANCY)

    assert counts(view)[FULL] == 1


def test_keys_walk_from_box_to_box_and_shelf_to_shelf_and_say_where_one_is(view):
    canvas = view.map.canvas
    shelves = canvas.current().shelves
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    first = canvas.wall.shown.chosen
    QTest.keyClick(canvas, Qt.Key.Key_Down)

    assert first == shelves[0].boxes()[0].id
    assert canvas.wall.shown.chosen == shelves[1].boxes()[0].id
    assert canvas.accessibleName().startswith("Box ")
    empty = next(at for at, item in enumerate(shelves) if not item.boxes())
    for _ in range(empty - 1):
        QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.wall.shown.chosen_shelf == shelves[empty].shelf.place.id
    assert canvas.accessibleName() == f"{shelves[empty].shelf.place.address} · Empty · 0.86 m free"


def test_the_wheel_zooms_and_what_is_under_the_pointer_stays_there(view):
    canvas = view.map.canvas
    at = QPoint(300, 200)
    under = canvas.mapToScene(at)
    event = QWheelEvent(
        QPointF(at),
        canvas.viewport().mapToGlobal(QPointF(at)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)

    assert canvas.zoom() == pytest.approx(1.2)
    moved = canvas.mapFromScene(under) - at
    assert moved.manhattanLength() <= 2


def test_from_the_whole_room_to_one_box(view):
    canvas = view.map.canvas
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    room = QRectF(canvas.mapFromScene(canvas.wall.content).boundingRect())
    box = boxes_of(view)[5]

    view.map.find_box(box.id)
    for _ in range(12):
        QTest.keyClick(canvas, Qt.Key.Key_Plus)

    assert QRectF(canvas.viewport().rect()).contains(room)
    rect = canvas._rect_of(box.id)
    assert rect.width() > 60
    assert canvas.viewport().rect().contains(rect.center().toPoint())


@pytest.mark.requirement("B-18")
def test_a_shelf_and_then_a_box_asks_once_before_the_box_goes(view, stacks):
    box = boxes_of(view)[0]
    shelf = stacks.shelf(stacks.find_shelf("1-A-01R-03-02"))
    view.handle_scan(Barcode(Kind.PLACE, shelf.serial).digits)
    view.handle_scan(Barcode(Kind.BOX, box.row.serial).digits)

    assert view.map.move_bar.words.text().endswith("to 1-A-01R-03-02?")
    assert stacks.box(box.id).row.place_id == box.row.place_id
    view.map.move_bar.move_button.click()
    assert stacks.box(box.id).row.place_id == shelf.id
