"""The preview: the very bytes that are shown are saved."""

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_archive.rules.printouts import Printout
from desktop_archive.services.lists import ListDesk
from desktop_archive.ui.printing.preview import Preview, show_preview


@pytest.fixture
def made(room) -> Printout:
    rows = [[str(number), f"第{number}号文件"] for number in range(1, 120)]
    return ListDesk(room).write("Files", ("No.", "Title"), rows, "", "en")


@pytest.fixture
def preview(made, qtbot):
    shown = Preview(made, "Files")
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.document.status() is QPdfDocument.Status.Ready)
    return shown


def test_every_page_is_shown(preview, made):
    assert made.pages > 1
    assert preview.document.pageCount() == made.pages
    assert preview.pages.document() is preview.document
    assert preview.windowTitle() == "Files"


def test_what_is_saved_is_what_is_shown(preview, made, tmp_path):
    preview.save_to(tmp_path / "files.pdf")
    assert (tmp_path / "files.pdf").read_bytes() == made.pdf
    assert preview.notice.text() == "Saved: files.pdf"


def test_a_place_that_can_not_be_written_is_told(preview, tmp_path):
    preview.save_to(tmp_path / "no such folder" / "files.pdf")
    assert "no such folder is not there" in preview.notice.text()


def test_an_odd_title_is_offered_as_a_name_that_every_system_takes(made, qtbot, monkeypatch):
    offered = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *words: offered.append(words[2]) or ("", "")
    )
    for title in ("report<2026>", "CON", "题" * 300):
        preview = Preview(made, title)
        qtbot.addWidget(preview)
        preview.save_as()
    assert offered == ["report 2026.pdf", "_CON.pdf", "题" * 65 + ".pdf"]


def test_larger_and_smaller_stay_within_reason(preview):
    for _ in range(40):
        preview._zoom(1.25)
    assert preview.pages.zoomFactor() == pytest.approx(6.0)
    for _ in range(60):
        preview._zoom(0.8)
    assert preview.pages.zoomFactor() == pytest.approx(0.2)


def test_the_preview_does_not_stop_the_desk(made, qtbot):
    desk = QWidget()
    qtbot.addWidget(desk)
    desk.show()
    shown = show_preview(made, "Files", desk)
    assert shown.isVisible()
    assert not shown.isModal()
    assert shown.parent() is desk
