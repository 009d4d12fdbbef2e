"""The numbering pages as the archivist uses them: look, change, explain, print."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select, update

from desktop_archive.rules.number_check import FindingKind
from desktop_archive.rules.numbering import Run
from desktop_archive.services.accounts import Door
from desktop_archive.services.numbering.schemes import Schemes
from desktop_archive.services.practice.known import CLERK, HEAD, PASSWORD
from desktop_archive.settings import Settings
from desktop_archive.store import tables as t
from desktop_archive.ui.background import Background
from desktop_archive.ui.languages import languages
from desktop_archive.ui.numbering.view import NumberingView
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.view import Tone, Wish
from tests.documents.reading import text_of


@pytest.fixture
def background():
    made = Background()
    yield made
    assert made.close()


@pytest.fixture
def view(room, background, qtbot):
    made = NumberingView(room, background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.open_tab("schemes")
    return made


def type_into(field, text):
    """Type as a person does, in place of what stands there."""
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text) if text.isascii() else field.line.setText(text)
    field.line.textEdited.emit(text)


def take(field, key):
    field.choose(key)
    field.box.activated.emit(field.box.currentIndex())


def codes(room, **where):
    with room.read() as session:
        query = select(t.record.c.code).where(t.record.c.withdrawn_at.is_(None))
        for name, value in where.items():
            query = query.where(t.record.c[name] == value)
        return list(session.execute(query.order_by(t.record.c.code)).scalars())


def sign_in_head(room):
    Door(room).sign_in(HEAD, PASSWORD)


@pytest.mark.requirement("N-02", "N-03")
def test_a_template_shows_what_it_prints_while_it_is_typed(view, qtbot):
    form = view.schemes.form
    type_into(form.template, "{fonds}-{year}-{item:05}")
    qtbot.waitUntil(lambda: form._examples[0].text() == "Z109-2026-00001")
    assert form.template.problem() == ""
    type_into(form.template, "{fonds}-{colour}-{item:05}")
    qtbot.waitUntil(lambda: "colour" in form.template.problem())
    assert not form._examples[0].isVisible()
    assert not view.schemes.save_button.isEnabled()


@pytest.mark.requirement("N-08")
def test_a_locked_scheme_is_followed_by_a_version_that_starts_later(view, room):
    sign_in_head(room)
    page = view.schemes
    page.refresh()
    assert "has numbered records and stays" in page.form._heading.text()
    start = room.today() + timedelta(days=14)
    page.form.template.set_text("{fonds}-{cat}·{year}·{retention}-{item:05}")
    page.form.valid_from.set_text(start.isoformat())
    page.form.look()
    page.save_button.click()
    assert page.notice.text() == "Enter who approved the new version."
    page.form.approved_by.set_text("孟欣怡")
    page.form.reason.set_text("改用 DA/T 13")
    page.save_button.click()
    assert page.notice.text() == f"New version of da22, in force from {start.isoformat()}"
    lines = Schemes(room).lines()
    assert [(one.version, one.is_in_force) for one in lines] == [(2, False), (1, True)]
    shown = [page.table.rows.row(at).version for at in range(page.table.rows.rowCount())]
    assert shown == [2, 1]
    Door(room).sign_in(CLERK, PASSWORD)


def test_a_day_that_is_none_and_a_start_in_the_past_are_told(view, room):
    sign_in_head(room)
    page = view.schemes
    page.refresh()
    page.form.approved_by.set_text("孟")
    page.form.reason.set_text("试")
    page.form.valid_from.set_text("明天")
    page.save_button.click()
    assert page.form.valid_from.problem()
    page.form.valid_from.set_text("2020-01-01")
    page.save_button.click()
    assert "cannot start before today" in page.notice.text()
    assert len(Schemes(room).lines()) == 1
    Door(room).sign_in(CLERK, PASSWORD)


def test_a_scheme_for_one_class_is_added_from_a_ready_template(view, room):
    sign_in_head(room)
    page = view.schemes
    page.refresh()
    page.new_button.click()
    page.form.name.set_text("合同")
    take(page.form.preset, "contracts")
    category = next(key for key, code, _ in Schemes(room).categories() if code == "HT")
    page.form.category.choose(str(category))
    page.save_button.click()
    assert page.notice.text() == "Added: 合同"
    line = next(one for one in Schemes(room).lines() if one.name == "合同")
    assert (line.category, line.template) == ("HT", "{category}{year}-{serial:03}")
    Door(room).sign_in(CLERK, PASSWORD)


@pytest.mark.requirement("N-20")
def test_numbers_are_reserved_left_empty_and_taken_back(view, qtbot):
    view.open_tab("classes")
    page = view.classes
    qtbot.waitUntil(lambda: page.classes.rows.rowCount() > 0)
    found = page.classes.rows.row(0)
    page.classes.choose(0)
    page.first.set_text(str(found.upcoming))
    page.last.set_text(str(found.upcoming + 1))
    page.reserve_button.click()
    assert page.reason.problem() == "Enter the reason."
    page.reason.set_text("待补收")
    page.reserve_button.click()
    assert page.notice.text().startswith(f"Reserved: {found.scope}")
    assert page.marks.rows.rowCount() == 1
    page.marks.choose(0)
    page.reason.set_text("不再补收")
    page.end_button.click()
    assert page.marks.rows.rowCount() == 0
    page.first.set_text("1")
    page.reason.set_text("错")
    page.void_button.click()
    assert "held by a record" in page.notice.text()


@pytest.mark.requirement("N-20")
def test_a_class_is_fixed_only_after_saying_it_is_final(view, room, qtbot):
    view.open_tab("classes")
    page = view.classes
    qtbot.waitUntil(lambda: page.classes.rows.rowCount() > 0)
    page.classes.choose(0)
    scope = page.classes.rows.row(0).scope
    assert not page.fix_button.isEnabled()
    page.is_final.setChecked(True)
    page.fix_button.click()
    with room.read() as session:
        fixed = session.execute(
            select(t.counter.c.scope).where(t.counter.c.state == "fixed")
        ).scalars()
        assert list(fixed) == [scope]


@pytest.mark.requirement("N-20", "N-14")
def test_a_class_is_numbered_anew_after_a_preview_and_a_reason(view, room, qtbot):
    told = []
    view.told.connect(lambda words, tone: told.append(tone))
    out = select(t.record.c.scope).where(t.record.c.state != "in_place")
    with room.read() as session:
        row = session.execute(
            select(t.record.c.scope, t.record.c.year, t.record.c.unit_code, t.category.c.id)
            .join(t.category, t.category.c.id == t.record.c.category_id)
            .where(t.record.c.scope.not_in(out), t.record.c.number == 2)
        ).first()
    scope = row.scope
    with room.act("test") as session:
        session.execute(
            update(t.record)
            .where(t.record.c.scope == scope, t.record.c.number == 1)
            .values(date_from=f"{row.year}-12-31", date_text=f"{row.year}-12-31")
        )
    before = codes(room, scope=scope)
    view.open_tab("renumber")
    page = view.renumber
    page.part.category.choose(str(row.id))
    page.part.year.set_text(str(row.year))
    page.part.unit.set_text(row.unit_code)
    take(page.order, "date")
    page.preview_button.click()
    qtbot.waitUntil(lambda: page._plan is not None)
    assert page._plan.changes
    assert page.apply_button.isEnabled()
    page.apply_button.click()
    assert page.reason.problem()
    page.reason.set_text("按日期重排")
    changed = len(page._plan.changes)
    page.apply_button.click()
    qtbot.waitUntil(lambda: Tone.DONE in told)
    assert codes(room, scope=scope) == before
    with room.read() as session:
        former = session.execute(select(t.former_code.c.reason)).scalars().all()
    assert former == ["按日期重排"] * changed


@pytest.mark.requirement("N-01", "N-04", "N-20")
def test_the_check_lists_findings_and_leads_to_record_and_gap(view, room, qtbot):
    with room.act("test") as session:
        one = session.execute(select(t.record.c.id).where(t.record.c.number == 2)).scalars().first()
        session.execute(update(t.record).where(t.record.c.id == one).values(unit_code="ZZZ"))
        gone = session.execute(
            select(t.record.c.id).where(t.record.c.number == 3).limit(1)
        ).scalar()
        session.execute(
            update(t.record).where(t.record.c.id == gone).values(code="合同 3", scope=None)
        )
    view.open_tab("check")
    page, wishes, gaps = view.check, [], []
    view.wished.connect(wishes.append)
    page.gap_chosen.connect(lambda scope, run: gaps.append((scope, run)))
    page.check_button.click()
    qtbot.waitUntil(lambda: page._report is not None)
    kinds = set(page._report.counts)
    assert {FindingKind.FIELD_DISAGREES, FindingKind.GAP, FindingKind.NOT_OF_SCHEME} <= kinds
    take(page.kind, FindingKind.FIELD_DISAGREES.value)
    assert page.table.rows.rowCount() == 1
    assert "unit" in page.table.rows.index(0, 2).data()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert wishes == [Wish("record", one)]
    take(page.kind, FindingKind.GAP.value)
    page.gap_button.click()
    (scope, run) = gaps[0]
    assert run == Run(3, 3)
    assert (view.classes.scope.text(), view.classes.first.text()) == (scope, "3")


@pytest.mark.requirement("N-20")
@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_the_statement_is_drawn_in_the_language_of_the_window(view, qtbot, language):
    languages().choose(language)
    view.open_tab("check")
    with qtbot.waitSignal(view.printed) as printed:
        view.check.print_button.click()
    title = {"en": "Statement", "zh-CN": "缺号", "zh-TW": "缺號"}[language]
    assert title in printed.args[1]
    assert title in text_of(printed.args[0].pdf)


@pytest.mark.requirement("N-03")
def test_the_rules_with_their_versions_are_printed_as_they_stand(room, qtbot):
    window = RoomWindow(room, Settings())
    qtbot.addWidget(window.main)
    window.welcome()
    window.main.show()
    try:
        window.main.open_view("numbering")
        view = window.main.view("numbering")
        with qtbot.waitSignal(view.paper_wanted) as wanted:
            view.print_button.click()
        shown = wanted.args[0]
        assert shown.title == "Numbering · Schemes"
        assert shown.count == 1
        (line,) = list(shown.rows())
        cells = [column.text(line) for column in shown.columns]
        assert "{fonds}-{cat}[·{sub}]·{year}-{retention}[-{unit}]-{item:04}" in cells
    finally:
        window.close()


def test_every_page_has_words_in_each_language_and_none_is_cut(view, qtbot):
    for language in ("en", "zh-CN", "zh-TW"):
        languages().choose(language)
        for key, word, _ in view.tabs():
            assert word
            view.open_tab(key)
            qtbot.wait(1)
            page = view._pages[key]
            assert page.minimumSizeHint().width() <= 1290
    languages().choose("en")


def test_numbering_is_reached_from_the_catalogue_and_leads_back(room, qtbot):
    window = RoomWindow(room, Settings())
    qtbot.addWidget(window.main)
    window.welcome()
    window.main.show()
    try:
        window.main.open_view("catalogue")
        window.main.view("catalogue").numbering_button.click()
        assert window.main.current_view() == "numbering"
        view = window.main.view("numbering")
        view._explain("Z109-WS·2026-D10", Run(2, 3))
        assert window.main.current_view() == "numbering"
        assert view.classes.isVisible()
        view.back_button.click()
        assert window.main.current_view() == "catalogue"
    finally:
        window.close()
