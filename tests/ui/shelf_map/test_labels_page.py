"""The labels page: what is owed with the reason, own stock, torn labels, printed paper."""

import pytest
from sqlalchemy import text as sql

from desktop_archive.rules.printouts import Overprint
from desktop_archive.services.labels import ALL, LabelKind, Labels
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.today import DayLine, TodayDesk
from desktop_archive.ui.shelf_map.stock_form import StockForm
from desktop_archive.ui.view import Tone
from tests.documents.reading import text_of
from tests.ui.shelf_map.conftest import print_labels, shelf_map, tell_printed


@pytest.fixture
def view(room, qtbot):
    made = shelf_map(room, Stacks(room))
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.open_tab("labels")
    return made


@pytest.fixture
def page(view):
    return view.labels


def change(room, statement):
    with room.act("test") as session:
        session.execute(sql(statement))


def cells(page, row):
    rows = page.table.rows
    return [rows.index(row, at).data() for at in range(rows.columnCount())]


def choose(field, key):
    field.choose(key)
    field.box.activated.emit(field.box.currentIndex())


@pytest.mark.requirement("B-03")
def test_the_list_says_what_each_label_says_and_what_it_should_say(room, view, page):
    change(room, "UPDATE box SET label_due = 0")
    change(room, "UPDATE box SET box_no = '0999' WHERE id = 5")

    view.refresh()

    assert page.table.rows.rowCount() == 1
    assert cells(page, 0)[:2] == ["0999", "Box number: the label says 0005, it should say 0999"]
    assert {key: count for key, _, count in view.tabs()}["labels"] == 1


@pytest.mark.requirement("B-03")
def test_the_tab_counts_what_today_counts_files_and_shelves_too(room, view):
    change(room, "UPDATE box SET label_due = id IN (5, 6)")
    change(room, "UPDATE record SET label_due = id = 7")
    change(room, "UPDATE place SET label_due = id = (SELECT max(id) FROM place)")

    view.refresh()

    owed = {line.line: line.count for line in TodayDesk(room).lines()}[DayLine.LABELS_DUE]
    assert {key: count for key, _, count in view.tabs()}["labels"] == owed == 4


@pytest.mark.requirement("B-03")
def test_labels_of_files_and_shelves_are_owed_too(room, page):
    labels = Labels(room)
    labels.printed(labels.collect(LabelKind.SHELF, ALL))
    change(
        room,
        "UPDATE place SET address = '9-Z-01L-01-01' WHERE id = (SELECT min(id) FROM place WHERE level = 'shelf')",
    )

    choose(page.choices.kind, "SHELF")

    assert page.table.rows.rowCount() == 1
    assert "it should say 9-Z-01L-01-01" in cells(page, 0)[1]
    assert cells(page, 0)[3].startswith("1 · 2026-03-17")


@pytest.mark.requirement("B-02")
def test_a_torn_label_is_found_and_printed_again_as_the_next_copy(room, view, page, qtbot):
    labels = Labels(room)
    (text,) = labels.collect(LabelKind.BOX, ["0005"]).texts
    labels.printed(labels.collect_ids(LabelKind.BOX, [text.id]))
    told = []
    view.told.connect(lambda words, tone: told.append((words, tone)))

    page.torn_button.click()
    page.torn.digits.set_text("5-49")
    page.torn.place.set_text("1-A")
    page.torn.look()
    assert page.torn.hits.rows.rowCount() >= 1
    page.torn.print_button.click()
    assert page.what.text() == "1 chosen label will be printed."
    print_labels(page, qtbot)
    tell_printed(page, qtbot)

    assert told[-1] == ("Registered as printed: copy 2 of this label.", Tone.DONE)


def test_what_finds_nothing_is_said_beside_the_field(page):
    page.torn_button.click()
    page.torn.digits.set_text("1")
    page.torn.look()

    assert "at least 4 digits" in page.torn.notice.text()
    assert not page.torn.print_button.isEnabled()


def test_a_stock_of_ones_own_is_added_and_chosen(view, page):
    page.choices.stock_button.click()
    form = view.window().findChildren(StockForm)[0]
    assert not form.keep_button.isEnabled()
    form.name.set_text("Ours 60 x 40")
    form.label.across.setValue(80)
    assert (
        form.notice.text() == "The labels overlap: each is 80 mm, but the next begins after 70 mm."
    )
    assert not form.keep_button.isEnabled()
    form.label.across.setValue(60)
    assert form.picture.places() == 24
    form.keep_button.click()

    assert page.choices.stock.value() == "ours-60-x-40"
    assert page.choices.start.maximum() == 24


@pytest.mark.parametrize(
    ("measure", "value", "words"),
    [
        ("columns", 10_000, "80000 labels on one page cannot be"),
        ("rows", 0, "must be more than nothing"),
    ],
)
def test_nonsense_is_refused_while_it_is_typed(room, qtbot, measure, value, words):
    form = StockForm(Labels(room).stock_book)
    qtbot.addWidget(form)
    form.name.set_text("Ours")

    getattr(form, measure).setValue(value)

    assert words in form.notice.text()
    assert not form.keep_button.isEnabled()
    assert form.keep_button.toolTip() == form.notice.text()


@pytest.mark.parametrize(("how", "names", "asks"), [("values", False, True), ("test", True, False)])
def test_onto_printed_paper_go_the_values_and_a_test_is_not_registered(
    view, page, qtbot, how, names, asks
):
    made = []
    view.printed.connect(lambda print_, _title: made.append(print_))
    page.give(LabelKind.BOX, [5])
    choose(page.choices.design, "spine")
    page.choices.overprint.choose(how)

    print_labels(page, qtbot)

    assert ("Box no." in text_of(made[0].pdf)) is names
    assert page.done_button.isVisible() is asks
    assert page.choices.manner().overprint is Overprint(how)


def test_the_next_sheet_goes_on_behind_the_last_label(page, qtbot):
    page.give(LabelKind.BOX, [5, 6, 7])
    page.choices.start.setValue(23)
    print_labels(page, qtbot)
    tell_printed(page, qtbot)

    assert page.choices.start.value() == 2


@pytest.mark.requirement("B-03")
def test_printed_registers_what_lies_on_paper_whatever_is_chosen_meanwhile(room, page, qtbot):
    change(room, "UPDATE box SET label_due = 0")
    page.give(LabelKind.BOX, [5])
    choose(page.choices.design, "box")
    page.choices.place.setChecked(True)
    print_labels(page, qtbot)
    choose(page.choices.kind, "SHELF")
    choose(page.choices.kind, "BOX")
    choose(page.choices.design, "front")
    page.choices.place.setChecked(False)
    print_labels(page, qtbot)
    assert page.notice.text() == "No label is to be printed."

    tell_printed(page, qtbot)

    with room.read() as session:
        (form,) = session.execute(
            sql("SELECT form FROM print_event WHERE target_table = 'box' AND target_id = 5")
        ).scalars()
        said = session.execute(sql("SELECT label_said FROM box WHERE id = 5")).scalar_one()
    assert form == "label:box"
    assert said.endswith("@1-A-01L-01-01")


def test_a_stock_that_vanished_after_the_print_does_not_hinder_printed(room, page, qtbot):
    page.choices.stock_button.click()
    form = page.window().findChildren(StockForm)[0]
    form.name.set_text("Ours 60 x 40")
    form.label.across.setValue(60)
    form.keep_button.click()
    page.give(LabelKind.BOX, [5])
    choose(page.choices.stock, "ours-60-x-40")
    print_labels(page, qtbot)
    for file in Labels(room).stock_book.folder.iterdir():
        file.unlink()
    told = []
    page.told.connect(lambda words, tone: told.append((words, tone)))

    tell_printed(page, qtbot)

    assert told == [("1 label registered as printed", Tone.DONE)]


def test_the_page_fits_a_small_window(view):
    assert view.minimumSizeHint().width() <= 1366 - 76
    assert view.minimumSizeHint().height() <= 768 - 130
