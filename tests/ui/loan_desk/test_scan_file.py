"""A portable scanner's file in the window: looked at, read in, exceptions kept in words."""

from pathlib import Path

from desktop_archive.ui.languages import languages
from tests.services import builders as make
from tests.ui.loan_desk.conftest import Desk


def test_a_file_is_looked_at_then_read_and_only_the_exceptions_stay_listed(
    shown: Desk, tmp_path: Path
) -> None:
    who, file = make.person(shown.room), make.record(shown.room, title="合同")
    other = make.record(shown.room, title="无申请")
    make.application(shown.desk, who, [file])
    path = tmp_path / "day.txt"
    path.write_text(f"{who.code}\n{file.code}\n{other.code}\n1000042163\n", encoding="utf-8")
    shown.window.open_view("loan_desk")
    shown.view.file_button.click()
    page = shown.view.scan_file
    assert not page.read_button.isEnabled()
    assert page.read_button.toolTip() == "Choose a file first."
    page.open_file(path)
    assert page.about.text() == "day.txt · 4 lines · 1 of them not to be understood"
    assert shown.desk.book.out() == []
    page.read_button.click()
    assert page.notice.text() == "4 lines read · 2 of them to look at"
    assert len(shown.desk.book.out()) == 1
    told = [(one.look.line, page._outcome(one)) for one in page.shown()]
    assert told == [(3, "refused"), (4, "unknown")]
    assert page._why(page.shown()[0]).startswith("Still to sign: department head")
    saved: list[object] = []
    shown.view.save_wanted.connect(saved.append)
    page.save_button.click()
    assert [(one.title, one.count) for one in saved] == [("Portable scanner file", 2)]  # type: ignore[attr-defined]
    page.only.setChecked(False)
    assert len(page.shown()) == 4


def test_the_same_file_is_recognised_and_a_scan_goes_on_at_the_desk(
    shown: Desk, tmp_path: Path
) -> None:
    who = make.person(shown.room)
    path = tmp_path / "day.txt"
    path.write_text(f"{who.code}\n", encoding="utf-8")
    shown.window.open_view("loan_desk")
    shown.view.file_button.click()
    page = shown.view.scan_file
    page.open_file(path)
    page.read_button.click()
    page.open_file(path)
    assert page.notice.text().startswith("This file was read in on 2026-03-17")
    page.read_button.click()
    assert page.notice.text().startswith("This file was read in already")
    page.again.setChecked(True)
    page.read_button.click()
    assert page.notice.text() == "1 line read"
    page.open_file(tmp_path / "gone.txt")
    assert page.notice.text().startswith("The file cannot be read.")
    for language in ("zh-CN", "zh-TW", "en"):
        languages().choose(language)
    shown.view.handle_scan(who.code)
    assert shown.view.counter.isVisible()
