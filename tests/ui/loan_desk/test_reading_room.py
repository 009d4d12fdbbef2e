"""The reading room and the copies in the window: by scan, by keyboard, with their registers."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_archive.rules.lending import Manner, ScanOutcome
from desktop_archive.rules.lending.copies import CopyKind
from desktop_archive.services.lending.requests import Wish
from desktop_archive.ui.languages import languages
from tests.services import builders as make
from tests.ui.loan_desk.conftest import Desk

READ = Wish(reason="审计", on_site_reason="", manner=Manner.READING)


def scan(shown: Desk, code: str) -> ScanOutcome:
    shown.clock.moment += timedelta(seconds=5)
    shown.view.handle_scan(code)
    return shown.desk.session.results[0].outcome


def ask(
    shown: Desk, who: make.Made, file: make.Made, manner: Manner, kind: CopyKind | None = None
) -> None:
    """Enter a request through the form of the desk, and have every post sign."""
    scan(shown, who.code)
    counter = shown.view.counter
    counter.begin_request([file.id])
    form = counter.request_form
    form.manner.choose(manner.value)
    if kind is not None:
        form.copy_kind.choose(kind.value)
    form.purpose.choose("audit")
    form.reason.set_text("审计")
    form.enter.click()
    view = counter.approvals.request()
    assert view is not None, form.notice.text()
    assert view.application.manner == manner.value
    make.approve(shown.desk, view)


@pytest.mark.requirement("A-02", "A-04", "A-05", "A-25")
def test_a_reading_from_the_request_to_the_signature(shown: Desk, qtbot: QtBot) -> None:
    who, file = make.person(shown.room), make.record(shown.room, title="会议纪要")
    shown.view.open_tab("reading")
    shown.view.seat.place.line.setText("")
    qtbot.keyClicks(shown.view.seat.place.line, "Table 2")
    ask(shown, who, file, Manner.READING)
    assert scan(shown, file.code) is ScanOutcome.READING_BEGUN
    assert ("reading", "Reading room", 1) in shown.view.tabs()
    shown.view.open_tab("reading")
    (line,) = shown.desk.readings.open_ones()
    assert (line.reading.place, line.reading.supervisor) == ("Table 2", "林晓")
    assert scan(shown, file.code) is ScanOutcome.READING_CHECK
    panel = shown.view.counter.reading
    assert shown.view.counter.right.currentWidget() is panel
    panel.end.click()
    assert panel.notice.text().startswith("The reader signs the register")
    panel.signed.setChecked(True)
    panel.end.click()
    assert shown.told[-1] == "Reading ended: 会议纪要"
    assert shown.desk.readings.open_ones() == []


@pytest.mark.requirement("A-07")
def test_what_is_found_after_a_reading_is_written_down_in_place(shown: Desk) -> None:
    who, file = make.person(shown.room), make.record(shown.room)
    make.application(shown.desk, who, [file], READ)
    scan(shown, who.code)
    scan(shown, file.code)
    shown.view.open_tab("reading")
    shown.view.lists["reading"].buttons["end_reading"].click()
    panel = shown.view.counter.reading
    panel.looks["unmarked"].setChecked(False)
    panel.signed.setChecked(True)
    panel.end.click()
    assert panel.notice.text().startswith("Write down what was found")
    panel.remark.set_text("第2页有划线")
    panel.end.click()
    (row,) = shown.desk.readings.register(date(2026, 1, 1), date(2026, 12, 31))
    assert row.check_result == "with_findings"


@pytest.mark.requirement("A-09", "A-12", "A-13")
def test_an_outsiders_excerpt_from_the_request_to_the_receipt(shown: Desk) -> None:
    letter = "市审计局 2026-17号"
    who = make.person(shown.room, "宋外", kind="external", letter=letter)
    file = make.record(shown.room, title="合同台账")
    ask(shown, who, file, Manner.COPY, CopyKind.EXCERPT)
    page = shown.view.lists["copies"]
    shown.view.open_tab("copies")
    page.buttons["make_copy"].click()
    panel = shown.view.counter.copy
    panel.pages.setValue(1)
    panel.content.set_text("第3条")
    panel.enter.click()
    assert shown.told[-1] == "Entered as FZ-2026-0001"
    shown.view.open_tab("copies")
    page.buttons["hand_over"].click()
    assert "reviewed first" in shown.told[-1]
    page.buttons["review"].click()
    review = shown.view.counter.review
    review.by.set_text("孟总")
    review.release.click()
    shown.view.open_tab("copies")
    page.buttons["hand_over"].click()
    assert shown.told[-1] == "Noted: FZ-2026-0001"
    (row,) = shown.desk.copies.register(date(2026, 1, 1), date(2026, 12, 31))
    assert (row.reviewed_by, row.review, row.received_on) == ("孟总", "released", "2026-03-17")


def test_both_registers_print_from_their_tabs(shown: Desk) -> None:
    for key, button in (("reading", "readings_register"), ("copies", "copies_register")):
        shown.view.open_tab(key)
        assert shown.view.lists[key].buttons[button].isEnabled()
        shown.view.lists[key].buttons[button].click()
    assert [title for title, _ in shown.printed] == ["Register 2026", "Register 2026"]


def test_the_form_asks_only_for_what_the_manner_needs(shown: Desk) -> None:
    who, file = make.person(shown.room), make.record(shown.room)
    scan(shown, who.code)
    form = shown.view.counter.request_form
    shown.view.counter.begin_request([file.id])
    for manner, days, on_site, kind in (
        (Manner.LOAN, True, True, False),
        (Manner.READING, False, False, False),
        (Manner.COPY, False, False, True),
        (Manner.LONG_LOAN, False, True, False),
    ):
        form.manner.choose(manner.value)
        shows = [not field.isHidden() for field in (form._days, form.on_site, form.copy_kind)]
        assert shows == [days, on_site, kind]


def test_the_panels_read_in_every_language(shown: Desk, qtbot: QtBot) -> None:
    counter = shown.view.counter
    for language, word in (("zh-CN", "结束查阅"), ("zh-TW", "結束查閱"), ("en", "End the reading")):
        languages().choose(language)
        qtbot.waitUntil(lambda word=word: counter.reading.end.words() == word)


@pytest.mark.requirement("L-02")
def test_a_scanned_form_is_kept_with_its_request(shown: Desk, tmp_path: Path) -> None:
    who, file = make.person(shown.room), make.record(shown.room)
    view = make.application(shown.desk, who, [file], READ, signed=False)
    shown.view.counter.open_request(view.application.id)
    panel = shown.view.counter.approvals
    picture = tmp_path / "form.pdf"
    picture.write_bytes(b"%PDF-1.7 signed")
    panel.attach(picture)
    assert shown.told[-1] == f"Signed form of {view.application.number} kept"
    panel.attach(picture)
    assert panel.notice.text().startswith("This very picture")


@pytest.mark.requirement("U-11", "U-12", "A-17")
@pytest.mark.parametrize(
    ("kind", "secrecy", "filled"),
    [
        ("external", 0, {"letter": "市审计局 2026-17号"}),
        ("owner", 0, {"identity": "身份证", "proof": "房产证"}),
        ("staff", 2, {"approver": "孟欣怡"}),
    ],
)
def test_what_is_missing_is_noted_in_the_form_and_the_request_stands(
    shown: Desk, kind: str, secrecy: int, filled: dict[str, str]
) -> None:
    who, file = make.person(shown.room, kind=kind), make.record(shown.room, secrecy=secrecy)
    scan(shown, who.code)
    shown.view.counter.begin_request([file.id])
    form = shown.view.counter.request_form
    form.manner.choose(Manner.READING.value)
    form.reason.set_text("查考")
    assert not form.papers.isHidden()
    form.enter.click()
    assert form.notice.text()
    form.papers.note_button.click()
    assert form.notice.text()
    approver = filled.pop("approver", "")
    if approver:
        assert not form.papers.need.by.box.isEnabled()
        assert "Nobody has the right" in form.papers.need.by.box.toolTip()
        make.approver(shown.room, approver)
        shown.view.counter.begin_request([file.id])
        form.manner.choose(Manner.READING.value)
        form.reason.set_text("查考")
        form.papers.need.by.choose(approver)
    for name, text in filled.items():
        getattr(form.papers, name).set_text(text)
    form.papers.note_button.click()
    assert shown.told[-1] == "Noted for 王建国"
    assert form.papers.isHidden()
    form.enter.click()
    assert shown.view.counter.approvals.request() is not None
