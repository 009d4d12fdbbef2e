"""A stocktake in the window: by scanner alone, by keyboard alone, decided, closed, printed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from desktop_archive.rules.barcodes import Barcode, Command, Kind
from desktop_archive.rules.stocktake import Bucket, CountResult, CountScope, Decision
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.stocktake.desk import StocktakeDesk
from desktop_archive.services.stocktake.models import NewCount
from desktop_archive.store import tables as t
from desktop_archive.ui.languages import languages
from desktop_archive.ui.view import Tone
from tests.ui.shelf_map.conftest import shelf_map


@pytest.fixture
def view(room, qtbot):
    made = shelf_map(room, Stacks(room))
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.open_tab("stocktake")
    return made


@pytest.fixture
def page(view):
    return view.stocktake


@pytest.fixture
def told(view):
    found = []
    view.told.connect(lambda words, tone: found.append((words, tone)))
    return found


@pytest.fixture
def shelf(room):
    """The fullest shelf: id, code, and the codes of its boxes."""
    with room.read() as session:
        rows = session.execute(
            select(t.place.c.id, t.place.c.serial, t.box.c.serial)
            .join(t.box, t.box.c.place_id == t.place.c.id)
            .order_by(t.place.c.id, t.box.c.place_position)
        ).all()
    first = rows[0][0]
    boxes = [Barcode(Kind.BOX, row[2]).digits for row in rows if row[0] == first]
    others = [Barcode(Kind.BOX, row[2]).digits for row in rows if row[0] != first]
    return first, Barcode(Kind.PLACE, rows[0][1]).digits, boxes, others


def begin(room, page, *places):
    page.open(StocktakeDesk(room).begin(NewCount(scope=CountScope(places=places))))


def newest(page):
    return page.count.counting().results[0]


@pytest.mark.requirement("S-12")
def test_a_stocktake_is_begun_in_the_form_and_opens_for_counting(page, qtbot, told):
    page.book.form.purpose.choose("year")
    with qtbot.waitSignal(page.book.form.begun):
        page.book.form.begin_button.click()

    assert page.count.isVisible()
    assert told[-1] == ("PD-2026-0001 has begun: its list is frozen.", Tone.DONE)
    assert page.count.field.edit.hasFocus()


@pytest.mark.requirement("S-11")
def test_the_sample_suggests_twenty_files(page):
    page.book.form.purpose.choose("sample")

    wanted = page.book.form.wanted()

    assert (wanted.sample, wanted.unit.value) == (20, "records")
    assert page.book.form.count.text() == "20 pieces will be counted"


def test_everything_is_done_by_the_scanner_alone(view, room, page, shelf):
    place, code, boxes, others = shelf
    begin(room, page)

    for scanned in (code, *boxes[:-1], boxes[0], others[0], "SF12345"):
        assert view.handle_scan(scanned)

    assert page.count.count.text() == "1"
    assert [one.result for one in page.count.counting().results[:3]] == [
        CountResult.UNKNOWN,
        CountResult.MISPLACED,
        CountResult.TWICE,
    ]
    assert page.count.counting().shelf.place_id == place
    view.handle_scan(Barcode(Kind.COMMAND, Command.UNDO).digits)
    view.handle_scan(Barcode(Kind.COMMAND, Command.NEXT).digits)
    assert newest(page).result is CountResult.SHELF_DONE
    assert page.count.count.text() == "–"


def test_the_shelf_is_drawn_with_what_was_found(view, room, page, shelf):
    _, code, boxes, _ = shelf
    begin(room, page)
    view.handle_scan(code)
    view.handle_scan(boxes[0])

    buckets = [one.bucket for one in page.count.strip._lines]

    assert buckets == [Bucket.FOUND, *[Bucket.MISSING] * (len(boxes) - 1)]
    assert len(page.count.strip.rects()) == len(boxes)
    assert not page.count.strip.grab().toImage().isNull()


def test_a_foreign_box_is_given_its_place_here_with_one_key(view, room, page, shelf, told):
    place, code, _, others = shelf
    begin(room, page, place)
    view.handle_scan(code)
    view.handle_scan(others[0])
    assert newest(page).result is CountResult.FOREIGN

    page.count.results.act(0)

    assert told[-1][1] in (Tone.DONE, Tone.REFUSED)
    stands = Stacks(room).box(newest(page).box_id).row.place_id
    assert (stands == place) is (told[-1][1] is Tone.DONE)


def test_ctrl_z_takes_the_last_scan_back(view, room, page, shelf, qtbot):
    _, code, boxes, _ = shelf
    begin(room, page)
    view.handle_scan(code)
    view.handle_scan(boxes[0])
    view.activateWindow()
    page.count.field.edit.setFocus()
    qtbot.waitUntil(page.count.field.edit.hasFocus)

    QTest.keyClick(page.count.field.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert newest(page).result is CountResult.REMOVED
    assert page.count.count.text() == str(len(boxes))


def test_a_paper_sheet_is_typed_in_by_keyboard_alone(view, room, page, shelf):
    _, code, boxes, _ = shelf
    begin(room, page)
    view.handle_scan(code)
    page.count.shelf.lines.setFocus()

    QTest.keyClick(page.count.shelf.lines, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.count.shelf.lines, Qt.Key.Key_Return)

    assert page.count.count.text() == "0"
    assert len(page.count.counting().results) == len(boxes)


def test_a_shelf_is_chosen_from_the_list_as_well(room, page, shelf):
    begin(room, page)
    page.count.shelf.tabs.choose("shelves")
    page.count.shelf.shelves.choose(0)

    QTest.keyClick(page.count.shelf.shelves, Qt.Key.Key_Return)

    assert page.count.counting().shelf.place_id == shelf[0]


def test_a_file_of_a_portable_scanner_is_read_in_with_its_exceptions(room, page, shelf, tmp_path):
    _, code, boxes, _ = shelf
    begin(room, page)
    file = tmp_path / "scans.txt"
    file.write_text("\n".join([code, boxes[0], boxes[0], "SF9"]))

    page.count.read_file(file)

    results = [one.result for one in page.count.counting().results]
    assert results.count(CountResult.FOUND) == 1
    assert {CountResult.TWICE, CountResult.UNKNOWN} <= set(results)


@pytest.mark.requirement("S-12", "R-08")
def test_it_is_decided_closed_and_its_report_printed(view, room, page, shelf, qtbot):
    place, code, boxes, _ = shelf
    begin(room, page, place)
    view.handle_scan(code)
    for scanned in boxes[1:]:
        view.handle_scan(scanned)
    page.count.close_button.click()
    assert not page.closing.decide_button.isEnabled()
    qtbot.waitUntil(page.closing.decide_button.isEnabled)
    assert not page.closing.close_button.isEnabled()
    page.closing.table.choose(0)
    page.closing.decision.choose(Decision.MISSING.value)
    page.closing.decide_button.click()
    assert "note" in page.closing.notice.text()
    page.closing.why.set_text("柜内无此盒")
    page.closing.decide_button.click()
    qtbot.waitUntil(page.closing.close_button.isEnabled)

    page.closing.close_button.click()

    row = page.closing.stocktake()
    assert row.closed_at is not None
    assert row.reported_to == "Customer-service manager"
    with qtbot.waitSignal(page.printed) as printed:
        page.closing.report_button.click()
    assert printed.args[0].pages == 1
    assert not page.handle_scan(boxes[0])


@pytest.mark.requirement("S-12")
def test_what_was_found_is_read_beside_the_window_and_the_newest_is_shown(room, page, shelf, qtbot):
    begin(room, page, shelf[0])
    page.count.close_button.click()
    first = page.closing.stocktake()
    page.closing.open(StocktakeDesk(room).begin(NewCount()))
    assert not page.closing.decide_button.isEnabled()
    assert page.closing.decide_button.toolTip() == "Reading what was found…"

    qtbot.waitUntil(page.closing.decide_button.isEnabled)

    shown = page.closing.stocktake()
    assert shown.number != first.number
    assert page.closing.table.rows.rowCount() == shown.expected > len(shelf[2])


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_every_page_speaks_every_language(view, room, page, shelf, qtbot, language):
    begin(room, page)
    view.handle_scan(shelf[1])
    languages().choose(language)

    words = {"en": "Shelf done", "zh-CN": "此层完毕", "zh-TW": "此層完畢"}

    qtbot.waitUntil(lambda: page.count.done_button.words() == words[language])
    assert page.count.results.results.data(page.count.results.results.index(0))
