"""The custody ledger in the window: the door, the lines of a file, ledger against map."""

import pytest
from sqlalchemy import select, update

from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.practice.known import HEAD, PASSWORD
from desktop_archive.services.registers import Registers
from desktop_archive.services.shelves import Stacks
from desktop_archive.store import tables as t
from desktop_archive.ui.languages import languages
from desktop_archive.ui.reports.view import ReportsView
from desktop_archive.ui.view import Tone


@pytest.fixture
def view(room, qtbot):
    made = ReportsView(Registers(room), AuditDesk(room), ListDesk(room), room)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    return made


@pytest.fixture
def printed(view):
    found = []
    view.printed.connect(lambda made, title: found.append((made, title)))
    return found


@pytest.mark.requirement("B-08", "F-14")
def test_the_register_of_the_door_prints_what_is_shown(view, printed):
    view.open_tab("movements")
    rows = view.tables["movements"].rows
    assert rows.rowCount() > 30
    everything = rows.rowCount()
    view.filter.setText("Out")
    assert 0 < rows.rowCount() < everything

    view.print_button.click()

    made, title = printed[0]
    assert (title, made.warnings) == ("In and out register", ())


def test_a_ledger_too_long_for_one_paper_is_refused_in_words(view, printed, monkeypatch):
    monkeypatch.setattr("desktop_archive.services.custody.papers.MOST_FILES", 3)
    told = []
    view.told.connect(lambda words, tone: told.append((words, tone)))
    view.open_tab("ledger")
    view.print_button.click()
    ((words, tone),) = told
    assert words.endswith(
        "files are too many for one paper: at most 3. Search for a class, a year or a box, and "
        "print what is found."
    )
    assert tone is Tone.REFUSED
    assert printed == []


@pytest.mark.requirement("B-07", "F-12")
def test_a_file_of_the_ledger_shows_its_lines_and_prints_them(view, room, printed, qtbot):
    view.open_tab("ledger")
    page = view.ledger
    first = page.files.rows.row(0)
    box_id = _box(room, first.box_no)
    Stacks(room).place(box_id, Stacks(room).find_shelf("1-A-01R-05-05"))

    page.filter.setText(first.code)
    qtbot.waitUntil(lambda: page.files.rows.rowCount() == 1)

    lines = [page.lines.rows.row(at) for at in range(page.lines.rows.rowCount())]
    assert [one.kind for one in lines][-1] == "move"
    assert lines[-1].goal == "1-A-01R-05-05"
    view.print_button.click()
    assert printed[0][0].pages == 1


@pytest.mark.requirement("B-09")
def test_a_box_that_is_in_no_line_is_found_and_entered(view, room, qtbot):
    view.open_tab("compare")
    page = view.compare
    assert page._stack.currentIndex() == 1
    with room.act("test") as session:
        box_id = session.execute(select(t.box.c.id)).scalar()
        session.execute(update(t.box).where(t.box.c.id == box_id).values(place_id=None))
    view.refresh()

    assert page.table.rows.rowCount() == 1
    assert page.step.text().startswith("Look where the ledger says.")
    page.map_button.click()
    assert page.notice.text().startswith("Say why")
    page.reason.set_text("盒在原处")
    page.map_button.click()
    qtbot.waitUntil(lambda: page._stack.currentIndex() == 1)


def test_what_only_the_ledger_can_put_right_says_so_on_the_other_button(view, room):
    with room.act("test") as session:
        session.execute(t.movement.update().where(t.movement.c.id == 1).values(item_count=99))
    view.open_tab("compare")

    assert not view.compare.map_button.isEnabled()
    assert "mend the ledger" in view.compare.map_button.toolTip()


@pytest.mark.requirement("B-10", "F-19")
def test_a_file_is_struck_off_with_evidence_before_a_second_person(view, room, qtbot):
    with room.read() as session:
        code = session.execute(
            select(t.record.c.code).where(
                t.record.c.state == "in_place", t.record.c.box_id.is_not(None)
            )
        ).scalar()
    view.open_tab("ledger")
    page, panel = view.ledger, view.ledger.strike
    page.filter.setText(code)
    qtbot.waitUntil(lambda: page.files.rows.rowCount() == 1)
    assert not panel.isVisible()
    page.strike_button.click()
    panel.reason.set_text("移交区档案馆")
    panel.strike_button.click()
    assert panel.notice.text().startswith("A second person")
    panel.second.set_text(HEAD)
    panel.password.set_text(PASSWORD)
    panel.strike_button.click()
    assert panel.notice.text().startswith("Name the paper")
    panel.evidence.set_text("交接文据 2026-03")
    panel.password.set_text(PASSWORD)
    told = []
    page.told.connect(lambda words, _tone: told.append(words))

    panel.strike_button.click()
    qtbot.waitUntil(lambda: bool(told))

    assert told == [f"{code} is struck off; its line stays."]
    last = page.lines.rows.row(page.lines.rows.rowCount() - 1)
    assert (last.kind, last.reason) == ("strike", "移交区档案馆 · 交接文据 2026-03")
    assert panel.password.text() == ""


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_both_pages_fit_a_small_window(view, language):
    languages().choose(language)
    for tab in ("ledger", "compare"):
        view.open_tab(tab)
        view.ledger.strike_button.click()
        assert view.minimumSizeHint().width() <= 1290
        assert view.minimumSizeHint().height() <= 640


def _box(room, box_no):
    with room.read() as session:
        return session.execute(select(t.box.c.id).where(t.box.c.box_no == box_no)).scalar()
