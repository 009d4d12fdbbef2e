"""The use ledger in the window: narrowed, summed up, written beside, printed and saved."""

import pytest

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.uses import UseEntryKind
from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.lending.uses import UseFilter, UseLedger
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.registers import Registers
from desktop_archive.ui.languages import languages
from desktop_archive.ui.reports.view import ReportsView
from tests.documents.reading import text_of


@pytest.fixture
def view(room, qtbot):
    made = ReportsView(Registers(room), AuditDesk(room), ListDesk(room), room)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.open_tab("uses")
    yield made
    assert made.uses._background.close()


def back(view):
    """Show only what came back, and return the first line."""
    page = view.uses
    page.first.setDate(page.first.date().addYears(-5))
    page.state.choose("ended")
    page.refresh()
    return page.table.current_row()


def write(view, kind, **texts):
    panel = view.uses.panel
    panel.what.choose(kind.value)
    panel._show_fields()
    for name, text in texts.items():
        getattr(panel, name).set_text(text)
    panel.enter.click()


@pytest.mark.requirement("E-01", "E-02")
def test_the_ledger_lists_every_use_of_the_year_and_adds_them_up(view, room, qtbot):
    page = view.uses
    year = UseFilter(first="2026-01-01", last="2026-03-17")
    count = UseLedger(room).count(year)
    assert page.table.rows.rowCount() == count > 0
    qtbot.waitUntil(lambda: page.sums.text().startswith(f"{count} uses by"))
    qtbot.waitUntil(lambda: page.sums.height() >= page.sums.heightForWidth(page.sums.width()))
    assert page.first.height() >= page.first.sizeHint().height()
    page.kind.choose("reading")
    page.refresh()
    assert page.table.rows.rowCount() == 0
    assert not page.table.isVisible()


@pytest.mark.requirement("E-03", "E-07", "E-10")
def test_effect_follow_up_and_strike_are_written_in_the_panel_beside(view, room, qtbot):
    told = []
    view.told.connect(lambda words, _tone: told.append(words))
    line, ledger = back(view), UseLedger(room)
    panel = view.uses.panel
    write(view, UseEntryKind.EFFECT, result="")
    assert panel.notice.text().startswith("Enter what the use led to")
    with qtbot.waitSignal(panel.written):
        write(view, UseEntryKind.EFFECT, result="胜诉", social="维护权益")
    view.uses.state.choose("")
    view.uses.filter.setText(line.code)
    view.uses.refresh()
    for kind in (UseEntryKind.NOTE, UseEntryKind.STRIKE):
        with qtbot.waitSignal(panel.written):
            write(view, kind, words="误登")
    assert [one.kind for one in ledger.entries(line.key)] == ["effect", "note", "strike"]
    assert [words.split(":")[0] for words in told] == [
        "Effect entered",
        "Follow-up noted",
        "Line struck",
    ]


@pytest.mark.requirement("E-01")
def test_it_prints_and_saves_as_it_is_narrowed(view, qtbot):
    line = back(view)
    view.uses.filter.setText(line.code)
    view.uses.refresh()
    with qtbot.waitSignal(view.printed) as ledger:
        view.print_button.click()
    assert ledger.args[1] == "Use ledger"
    assert line.reader in text_of(ledger.args[0].pdf)
    with qtbot.waitSignal(view.printed) as form:
        view.uses.panel.paper_button.click()
    assert form.args[1] == "Use outcome record"
    with qtbot.waitSignal(view.save_wanted) as saved:
        view.export_button.click()
    assert saved.args[0].title == "Use ledger"


@pytest.mark.requirement("E-04")
def test_the_tab_of_awaited_effects_leaves_out_what_an_old_register_brought(view):
    view.open_tab("effects")
    assert view.uses.table.rows.rowCount() == 0
    assert not view.uses.first.isVisible()
    view.open_tab("uses")
    assert view.uses.first.isVisible()


def test_without_the_right_the_panel_says_why_it_is_grey(view, room, monkeypatch):
    monkeypatch.setattr(room, "actor", None)
    view.uses.refresh()
    assert not room.may(Right.LEND)
    assert not view.uses.panel.enter.isEnabled()
    assert "Only the desk" in view.uses.panel.enter.toolTip()


@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_its_headings_follow_the_language(view, language):
    languages().choose(language)
    view.retranslate()
    headings = view.uses.table.rows.headings()
    assert len(headings) == len(set(headings)) == len(view.uses.table.rows.columns)
