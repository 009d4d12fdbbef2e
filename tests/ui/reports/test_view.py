"""The registers: what they list, what a filter leaves, what is printed and saved."""

import pytest
from PySide6.QtCore import QDate
from sqlalchemy import func, select

from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.registers import Registers
from desktop_archive.store import tables as t
from desktop_archive.ui.languages import languages
from desktop_archive.ui.reports.view import ReportsView
from tests.documents.reading import text_of


@pytest.fixture
def view(room, qtbot):
    made = ReportsView(Registers(room), AuditDesk(room), ListDesk(room), room)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.open_tab("loans")
    return made


def shown(view, key):
    rows = view.tables[key].rows
    return [rows.row(at) for at in range(rows.rowCount())]


def count(room, table):
    with room.read() as session:
        return session.execute(select(func.count()).select_from(table)).scalar_one()


@pytest.mark.requirement("L-03")
def test_the_loan_register_has_a_line_for_every_loan(view, room):
    found = shown(view, "loans")
    assert len(found) == count(room, t.loan) > 0
    assert {line.returned_on is None for line in found} == {True, False}


def test_the_register_of_shelves_counts_every_box_once(view, room):
    view.open_tab("shelves")
    assert sum(line.boxes for line in shown(view, "shelves")) == count(room, t.box) == 30


def test_a_filter_looks_into_every_column(view):
    person, code = (getattr(shown(view, "loans")[0], name) for name in ("person", "code"))
    for wanted in (person, code[-9:]):
        view.filter.setText(wanted)
        left = shown(view, "loans")
        assert left
        assert all(wanted in f"{one.person} {one.code} {one.title} {one.unit}" for one in left)
    view.filter.setText("no such word")
    assert shown(view, "loans") == []


def test_a_heading_sorts_and_sorts_back(view):
    view._sort("loans", "due", True)
    days = [line.due_on for line in shown(view, "loans")]
    view._sort("loans", "due", False)
    assert days == sorted(days)
    assert [line.due_on for line in shown(view, "loans")] == sorted(days, reverse=True)


def test_the_whole_register_prints_as_its_form_and_a_filtered_one_as_it_is_shown(view, qtbot):
    line = shown(view, "loans")[0]
    with qtbot.waitSignal(view.printed) as whole:
        view.print_button.click()
    view.filter.setText(line.code)
    with qtbot.waitSignal(view.printed) as filtered:
        view.print_button.click()
    assert whole.args[1] == filtered.args[1] == "Loan register"
    assert line.person in text_of(filtered.args[0].pdf)
    assert whole.args[0].pages > filtered.args[0].pages == 1


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_every_register_has_a_heading_for_each_column(view, language):
    languages().choose(language)
    view.retranslate()
    for table in view.tables.values():
        headings = table.rows.headings()
        assert len(headings) == len(table.rows.columns) == len(set(headings))


def test_the_register_of_acts_names_how_the_room_began(view, qtbot):
    assert [key for key, _, _ in view.tabs()] == [
        "loans",
        "uses",
        "effects",
        "papers",
        "movements",
        "ledger",
        "compare",
        "shelves",
        "stocktakes",
        "changes",
        "acts",
    ]
    view.open_tab("acts")
    view.log.bar.first.setDate(QDate(2020, 1, 1))
    view.refresh()
    rows = view.log.table.rows

    def acts():
        return {rows.row(at).action for at in range(rows.rowCount())}

    qtbot.waitUntil(lambda: "create_room" in acts(), timeout=10_000)
