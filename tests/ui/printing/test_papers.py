"""Papers of the catalogue from the window: the menu, the page, the progress, the preview."""

import pytest
from PySide6.QtWidgets import QMenu

from desktop_archive.rules.paper_names import PAPER_NAMES, PRINT_SET
from desktop_archive.services.papers.desk import CataloguePapers, Scope
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background
from desktop_archive.ui.printing.drawing import PaperDrawer, PaperWanted
from desktop_archive.ui.printing.preview import Preview
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.view import Wish
from tests.documents.reading import text_of


@pytest.fixture
def window(room, qtbot):
    made = RoomWindow(room, Settings())
    qtbot.addWidget(made.main)
    made.welcome()
    made.main.resize(1366, 768)
    made.main.show()
    yield made
    made.close()


def actions(menu: QMenu) -> dict[str, object]:
    """Return everything a menu offers by its words, menus in it too."""
    found = {}
    for action in menu.actions():
        if action.menu() is not None:
            found |= {f"{action.text()}/{key}": one for key, one in actions(action.menu()).items()}
        elif not action.isSeparator():
            found[action.text()] = action
    return found


def preview_of(window, qtbot) -> Preview:
    """Wait for the preview of a print."""
    qtbot.waitUntil(lambda: bool(window.main.findChildren(Preview)), timeout=20_000)
    return window.main.findChildren(Preview)[0]


@pytest.mark.requirement("C-39")
def test_the_list_of_what_is_searched_comes_from_the_menu_to_the_preview(window, qtbot):
    window.main.open_view("catalogue")
    view = window.main.view("catalogue")
    first = view.table.rows.row(0)
    view.table.choose(0)
    view.print_button.click()

    offered = actions(view.papers)
    for form, names in PAPER_NAMES.items():
        if form != "subject":
            assert any(name.endswith(names.english) for name in offered), form
    offered["Lists/List of filed items"].trigger()
    view.papers.close()

    preview = preview_of(window, qtbot)
    assert preview.windowTitle() == "List of filed items"
    words = text_of(preview._made.pdf)
    assert "PRACTICE" in words
    assert first.code.replace("-", "") in "".join(words.split()).replace("\x02", "").replace(
        "-", ""
    )
    preview.reject()


def test_the_box_of_a_record_has_its_own_menu(window, qtbot):
    window.main.open_view("catalogue")
    view = window.main.view("catalogue")
    at = next(n for n in range(300) if view.table.rows.row(n).box_id is not None)
    view.table.choose(at)
    box = view.table.rows.row(at).box_no
    view.print_button.click()
    wanted = []
    view.papers.wanted.connect(wanted.append)

    actions(view.papers)[f"Box {box}/Print set"].trigger()
    view.papers.close()

    assert wanted[0].form == PRINT_SET
    assert wanted[0].scope.box_ids == (view.table.rows.row(at).box_id,)
    preview = preview_of(window, qtbot)
    assert preview._made.pages >= 5
    preview.reject()


def test_more_choices_hand_the_records_over_to_the_page_of_papers(window, qtbot):
    window.main.open_view("catalogue")
    view = window.main.view("catalogue")
    view.grant(Wish("search", "通知"))
    qtbot.waitUntil(lambda: 0 < view.table.rows.rowCount() < 300)
    count = view.table.rows.rowCount()
    view.print_button.click()
    actions(view.papers)["More choices…"].trigger()
    view.papers.close()

    reports = window.main.view("reports")
    assert window.main.current_view() == "reports"
    assert reports.papers.isVisible()
    assert not reports.print_button.isVisible()
    assert reports.papers.count.text().startswith(f"{count} ")
    assert not reports.papers._part_rows.isVisible()
    reports.papers.forget_button.click()
    assert reports.papers._part_rows.isVisible()


def test_a_stopped_drawing_says_so_and_nothing_is_printed(room, qtbot, window):
    drawer = PaperDrawer(CataloguePapers(room), Background(), window.main)
    printed = []
    drawer.printed.connect(lambda *one: printed.append(one))

    with qtbot.waitSignal(drawer.told, timeout=20_000) as told:
        drawer.draw(PaperWanted(PRINT_SET, Scope()))
        drawer._background._running.copy().pop().stop()

    assert "Stopped" in told.args[0]
    assert not printed


def test_what_cannot_be_printed_is_told_in_words(room, qtbot, window):
    drawer = PaperDrawer(CataloguePapers(room), Background(), window.main)

    with qtbot.waitSignal(drawer.told, timeout=20_000) as told:
        drawer.draw(PaperWanted("P01", Scope(years=(1800, 1801))))

    assert told.args[0].startswith("Nothing is printed")
