"""The preview: the very bytes that are shown are saved."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from desktop_archive.rules.printed import Printout
from desktop_archive.services.lists import ListDesk
from desktop_archive.ui.printing.preview import Preview, show_preview
from desktop_archive.ui.printing.print_job import PrintJob


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


def stand_in_for_lp(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Put a printing system of our own first on the path."""
    lp = folder / "bin" / "lp"
    lp.parent.mkdir()
    lp.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", f"{lp.parent}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.parametrize("name", ['it\'s "quoted"; rm -rf $HOME `id`', "-oops", "打印机 一"])
def test_a_printer_is_called_by_its_very_name(preview, made, qtbot, tmp_path, monkeypatch, name):
    """Point 94: a printer's name is never a command; the stand-in for lp notes what it was given."""
    heard = tmp_path / "heard"
    script = f'printf "%s\\n" "$@" > "{heard}"; cp "$7" "{tmp_path / "printed"}"'
    stand_in_for_lp(tmp_path, monkeypatch, script)
    preview.printer.set_choices([(name, name)])
    preview.print_it()
    qtbot.waitUntil(lambda: preview.notice.text() == "Sent to the printer.", timeout=10_000)
    words = heard.read_text("utf-8").splitlines()
    assert words[:4] == ["-d", name, "-n", "1"]
    assert (tmp_path / "printed").read_bytes() == made.pdf


def test_a_print_goes_on_when_its_preview_is_closed(made, qtbot, qapp, tmp_path, monkeypatch):
    go, printed = tmp_path / "go", tmp_path / "printed"
    os.mkfifo(go)
    stand_in_for_lp(tmp_path, monkeypatch, f'read _ < "{go}"; cp "$7" "{printed}"')
    desk = QWidget()
    qtbot.addWidget(desk)
    preview = show_preview(made, "Files", desk)
    preview.printer.set_choices([("Printer", "Printer")])
    preview.print_it()
    preview.close()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(preview)
    (job,) = qapp.findChildren(PrintJob)

    with qtbot.waitSignal(job.ended) as ended:
        go.write_text("go\n", "utf-8")

    assert ended.args == [True]
    assert printed.read_bytes() == made.pdf


def test_a_computer_that_can_not_print_says_so(preview, qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    preview.print_it()
    qtbot.waitUntil(lambda: "did not take it" in preview.notice.text(), timeout=10_000)
