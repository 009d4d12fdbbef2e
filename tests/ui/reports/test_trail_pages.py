"""The modification ledger and the log in the window: what they count, pick and say on paper."""

import pytest
from sqlalchemy import select, update

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.accounts import Door
from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.registers import Registers
from desktop_archive.store import tables as t
from desktop_archive.ui.reports.view import ReportsView
from tests.services.conftest import sign_in_as


@pytest.fixture
def view(room, qtbot):
    record = select(t.record.c.id).limit(1).scalar_subquery()
    for login, reason in (("zhao", "错字更正"), ("qian", "核对原件")):
        sign_in_as(room, Role.HEAD, Role.ARCHIVIST, login=login, name=login)
        with room.act("edit_record", reason=reason) as session:
            change = update(t.record).where(t.record.c.id == record)
            session.execute(change.values(title=f"题名 {login}"))
        with room.act("set_policy"):
            pass
    made = ReportsView(Registers(room), AuditDesk(room), ListDesk(room), room)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    yield made
    assert all(page._background.close() for page in (made.log, made.changes))


def rows(page):
    return [page.table.rows.row(at) for at in range(page.table.rows.rowCount())]


@pytest.mark.requirement("X-13", "F-47")
def test_the_modification_ledger_lists_old_and_new_and_its_print_says_what_narrows_it(view, qtbot):
    view.open_tab("changes")
    qtbot.waitUntil(lambda: len(rows(view.changes)) == 2, timeout=10_000)
    (newest, _) = rows(view.changes)
    assert (newest.old, newest.new, newest.reason) == ("题名 zhao", "题名 qian", "核对原件")
    view.changes.bar.person.choose("zhao")
    view.changes.bar.words.setText("错字")
    qtbot.waitUntil(lambda: [one.who for one in rows(view.changes)] == ["zhao"], timeout=10_000)
    with qtbot.waitSignal(view.paper_wanted) as wanted:
        view.print_button.click()
    shown = wanted.args[0]
    assert shown.title == "Modification ledger"
    for part in ("2026-02-15 – 2026-03-17", "zhao", "错字", "1 changed field"):
        assert part in shown.note


@pytest.mark.requirement("X-13")
def test_a_ledger_that_was_cut_says_so_on_the_screen_and_on_paper(view, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_archive.services.modifications.MOST_CHANGES", 1)
    view.open_tab("changes")
    qtbot.waitUntil(lambda: len(rows(view.changes)) == 1, timeout=10_000)
    words = "nothing before 2026-03-17"
    assert words in view.changes._count.text()
    assert words in view.list_note()


@pytest.mark.requirement("X-14", "F-49")
def test_only_what_stands_out_of_the_chosen_person_is_counted_and_shown(view, qtbot):
    view.open_tab("acts")
    qtbot.waitUntil(lambda: bool(rows(view.log)), timeout=10_000)
    view.log.bar.person.choose("zhao")
    view.log.bar.changed.emit()
    acts = {"edit_record", "set_policy", "test_account"}
    qtbot.waitUntil(lambda: {one.action for one in rows(view.log)} == acts, timeout=10_000)
    assert view.log._count.text() == "3 acts · 1 stands out"
    view.log.odd_only.click()
    assert [(one.actor, one.action) for one in rows(view.log)] == [("zhao", "set_policy")]
    assert "zhao" in view.list_note()


@pytest.mark.requirement("X-14", "R-01")
def test_refused_acts_are_picked_and_say_which_act_why_and_on_what(view, room, qtbot):
    before = room.actor
    sign_in_as(room, Role.CLERK, login="he", name="何修")
    with pytest.raises(RefusedError):
        Door(room).set_active(1, active=False)
    room.actor = before
    view.open_tab("acts")
    qtbot.waitUntil(lambda: bool(rows(view.log)), timeout=10_000)
    view.log.refused_only.click()
    qtbot.waitUntil(lambda: [one.actor for one in rows(view.log)] == ["he"], timeout=10_000)
    model = view.log.table.rows
    cells = [str(model.index(0, at).data() or "") for at in range(model.columnCount())]
    assert "Act refused" in cells
    assert "linxiao" in cells
    assert "refused" in cells
    assert any(words.endswith("· right missing: Manage accounts") for words in cells), cells
