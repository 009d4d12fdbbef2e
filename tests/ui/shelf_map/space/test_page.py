"""The tab of space as the clerk uses it: ask, look, place together, take back, print."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from sqlalchemy import select, update

from desktop_archive.rules.accounts import Role, rights_of
from desktop_archive.rules.forecast import IntakeBy, Outlook
from desktop_archive.services.actors import Actor
from desktop_archive.services.shelves import Stacks
from desktop_archive.store import tables as t
from desktop_archive.ui.languages import languages
from desktop_archive.ui.theme.current import theme
from desktop_archive.ui.theme.tokens import LIGHT
from desktop_archive.ui.view import Tone
from tests.ui.shelf_map.conftest import shelf_map


@pytest.fixture
def stacks(room):
    return Stacks(room)


@pytest.fixture
def waiting(room):
    """Twelve boxes of 30 mm that were taken from their shelves."""
    with room.act("test") as session:
        found = session.execute(select(t.box.c.id).order_by(t.box.c.order_key)).scalars().all()
        values = {"place_id": None, "place_position": None}
        session.execute(update(t.box).where(t.box.c.id.in_(found[-12:])).values(**values))
    return found[-12:]


@pytest.fixture
def view(room, stacks, waiting, qtbot):  # noqa: ARG001  the boxes wait first
    made = shelf_map(room, stacks)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.open_tab("space")
    kinds = made.space.fit.kind.box
    made.space.fit.kind.choose(kinds.itemData(kinds.findText("档案盒 30 mm")))
    made.space.fit.refresh()
    return made


@pytest.fixture
def page(view):
    return view.space


@pytest.fixture
def told(view):
    found = []
    view.told.connect(lambda words, tone: found.append((words, tone)))
    return found


def change(room, address, **values):
    with room.act("test") as session:
        session.execute(update(t.place).where(t.place.c.address == address).values(**values))


def reasons(page):
    lines = page.fit.answer().lines
    column = page.fit.table.rows.columns[4]
    return {line.address: column.text(line) for line in lines if not line.count}


@pytest.mark.requirement("B-05", "B-11", "B-13")
def test_each_shelf_that_does_not_fit_says_the_one_reason_in_words(room, page):
    change(room, "1-A-01R-01-01", height_mm=300)
    change(room, "1-A-01R-01-02", limit_kg=20)
    change(room, "1-A-01R-01-03", kind="reading_room")
    change(room, "1-A-01R-01-04", length_mm=20)
    page.fit.which.choose("not")
    page.fit.refresh()

    said = reasons(page)
    assert said["1-A-01R-01-01"].startswith("The box is 310 mm high, the shelf has 300 mm.")
    assert said["1-A-01R-01-02"].startswith("The shelf has a weight limit, and the weight")
    assert said["1-A-01R-01-03"].startswith("Boxes stand in the repository or in department")
    assert said["1-A-01R-01-04"] == "The box is thicker than the whole shelf is long."
    assert page.fit.table.rows.rowCount() == len(said)


def test_a_count_is_typed_and_the_runs_follow(page):
    page.fit.count.line.setFocus()
    page.fit.count.line.selectAll()
    QTest.keyClicks(page.fit.count.line, "40")

    run = page.fit.runs.current_row()
    assert len(run.shares) == 2
    assert sum(count for _, count in run.shares) == 40
    page.fit.count.line.selectAll()
    QTest.keyClicks(page.fit.count.line, "viele")
    assert page.fit.answer() is None
    assert page.fit.count.problem() == "A whole number above 0, please."
    assert page.fit.summary.text() == "Choose a kind of box and a number."
    assert not page.fit.run_button.isEnabled()


@pytest.mark.requirement("B-05")
def test_waiting_boxes_are_placed_together_and_ctrl_z_takes_all_back(
    view, page, stacks, waiting, told, qtbot
):
    page.fit.count.set_text("12")
    assert page.fit.waiting.text().startswith("12 boxes of this kind wait, beginning with")
    assert page.fit.run_button.words() == "Place 12 together"
    page.fit.run_button.click()
    qtbot.waitUntil(lambda: not page.fit.answer().waiting)

    assert told[-1] == ("12 boxes placed.", Tone.DONE)
    homes = [stacks.box(box).row for box in waiting]
    assert [row.position for row in homes] == sorted(row.position for row in homes)
    assert len({row.place_id for row in homes}) == 1
    assert page.fit.run_button.toolTip().endswith("No box of this kind waits for a place.</span>")
    assert view.undo_button.isEnabled()
    view.activateWindow()
    page.fit.table.setFocus()
    qtbot.waitUntil(page.fit.table.hasFocus)
    QTest.keyClick(page.fit.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert told[-1] == ("Taken back: 12 boxes have no place again.", Tone.DONE)
    assert all(stacks.box(box).row.place_id is None for box in waiting)
    assert not view.undo_button.isEnabled()


def test_a_shelf_that_filled_up_meanwhile_refuses_and_keeps_everything(
    room, page, stacks, waiting, told
):
    page.fit.count.set_text("12")
    (shelf, _count) = page.fit.runs.current_row().shares[0]
    change(room, stacks.shelf(shelf).address, length_mm=stacks.shelf(shelf).used_mm + 40)
    page.fit.run_button.click()

    assert page.fit.notice.text().startswith("Full")
    assert told == []
    assert all(stacks.box(box).row.place_id is None for box in waiting)


@pytest.mark.requirement("B-12")
def test_a_kind_without_size_says_so_on_every_shelf(room, page):
    with room.act("test") as session:
        session.execute(t.box_type.insert(), {"name": "大号盒", "measured": False})
    page.fit.refresh()
    kinds = page.fit.kind.box
    page.fit.kind.choose(kinds.itemData(kinds.findText("大号盒")))
    page.fit.kind.box.activated.emit(0)

    assert page.fit.summary.text() == "0 places on 0 shelves · 1 too few"
    assert set(reasons(page).values()) == {
        "The kind of box has no size yet. Enter it under “Kinds of boxes”."
    }


def test_enter_on_a_shelf_shows_it_on_the_map(view, page):
    page.fit.table.choose(0)
    QTest.keyClick(page.fit.table, Qt.Key.Key_Return)

    assert view._tab == "map"


@pytest.mark.requirement("R-01")
def test_who_may_not_shelve_is_told_why(page, room):
    room.actor = Actor(1, "aud", "审计员", ("auditor",), rights_of([Role.AUDITOR]))
    page.fit.refresh()

    assert not page.fit.run_button.isEnabled()
    assert page.fit.run_button.toolTip()


# --- how full, and when -------------------------------------------------------------------------


def test_occupancy_counts_metres_by_room_range_side_and_shelf(view, page):
    page.open("occupancy")
    counts = {}
    for level in ("room", "range", "side", "shelf"):
        page.occupancy.level.choose(level)
        page.occupancy.refresh()
        counts[level] = page.occupancy.table.rows.rowCount()

    assert counts == {"room": 1, "range": 1, "side": 2, "shelf": 72}
    assert page.occupancy.total.text() == "0.5 m taken of 61.9 m · 1 %"
    saved = []
    view.save_wanted.connect(saved.append)
    view.export_button.click()
    assert (saved[0].title, saved[0].count) == ("How full it is", 72)


def entered(room, years):
    """Note in the ledger that boxes entered the store, spread over some years."""
    with room.act("test") as session:
        rows = session.execute(select(t.box.c.id, t.box.c.place_id)).all()
        lines = [
            {
                "kind": "shelve",
                "box_id": box,
                "to_place_id": place,
                "moved_at": f"{years[at % len(years)]}-05-01T00:00:00Z",
            }
            for at, (box, place) in enumerate(rows)
        ]
        session.execute(t.movement.insert(), lines)


def test_too_short_a_history_is_said_in_words(page):
    page.open("outlook")
    page.outlook.by.choose(IntakeBy.ENTRY.value)
    page.outlook.by.box.activated.emit(0)

    assert page.outlook.found().outlook is Outlook.TOO_SHORT
    assert page.outlook.sentence.text().startswith("Too short a history")
    assert page.outlook.words.toPlainText().count("\n") == 0


def test_the_outlook_is_reckoned_drawn_and_printed_by_one_renderer(view, page, room, qtbot):
    entered(room, (2024, 2025))
    with room.act("test") as session:
        session.execute(update(t.place).where(t.place.c.level == "shelf").values(length_mm=60))
    page.open("outlook")

    found = page.outlook.found()
    assert (found.outlook, found.by) == (Outlook.FULL_IN, IntakeBy.ENTRY)
    assert page.outlook.sentence.text() == f"The store is full in {found.full_in}."
    assert "mean of 2024" in page.outlook.words.toPlainText()
    picture = page.outlook.chart.grab().toImage()
    inks = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }
    assert QColor(LIGHT.map.in_place[0]).name() in inks
    with qtbot.waitSignal(view.printed) as printed:
        page.outlook.print_button.click()
    made, title = printed.args
    assert title == "When the store is full"
    document = pypdfium2.PdfDocument(made.pdf)
    assert len(document) == made.pages
    text = document[0].get_textpage().get_text_range()
    assert f"The store is full in {found.full_in}." in text
    assert str(found.years[0].year) in text
    with room.read() as session:
        events = session.execute(select(t.print_event.c.form)).scalars().all()
    assert "outlook" in events


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_page_fits_a_small_window(page, language, scale):
    theme().choose("light", scale)
    languages().choose(language)
    for key in ("fit", "occupancy", "outlook"):
        page.open(key)
        assert page.minimumSizeHint().width() <= 1366 - 76
        assert page.minimumSizeHint().height() <= 768 - 130
        assert page.list_title()
