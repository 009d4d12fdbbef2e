"""Handing on: a finding aid and the full export leave through the window, and are checked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop_archive.rules.accounts import Role, rights_of
from desktop_archive.services.actors import Actor
from desktop_archive.ui.background import Background
from desktop_archive.ui.languages import languages
from desktop_archive.ui.settings.handing_on import HandingOnPage


@pytest.fixture
def background():
    made = Background()
    yield made
    assert made.close()


@pytest.fixture
def page(room, background, qtbot):
    room.actor = Actor(1, "zhou", "周档", ("archivist",), rights_of([Role.ARCHIVIST]))
    made = HandingOnPage(room, background)
    qtbot.addWidget(made)
    made.resize(1290, 640)
    made.show()
    made.refresh()
    return made


def answer(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The person chooses this file, to write or to read."""
    for method in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, method, lambda *_: (str(path), ""))


def told(page, qtbot) -> str:
    qtbot.waitUntil(lambda: bool(page.notice.text()), timeout=20_000)
    words = page.notice.text()
    page.notice.say("")
    return words


@pytest.mark.requirement("X-29", "X-26")
def test_everything_leaves_and_is_checked(page, qtbot, tmp_path, monkeypatch):
    answer(monkeypatch, tmp_path / "all")
    page.full_button.click()
    assert "rows written to all.zip" in told(page, qtbot)
    answer(monkeypatch, tmp_path / "all.zip")
    page.check_button.click()
    assert told(page, qtbot) == "The export is whole and unchanged."
    (tmp_path / "all.zip").write_bytes((tmp_path / "all.zip").read_bytes()[:-9000])
    page.check_button.click()
    assert "wrong with this export" in told(page, qtbot)
    assert page.full_button.isEnabled()


@pytest.mark.requirement("X-29")
def test_a_fonds_leaves_as_a_finding_aid(page, qtbot, tmp_path, monkeypatch):
    assert "Z109" in page.fonds.box.currentText()
    answer(monkeypatch, tmp_path / "aid.xml")
    page.aid_button.click()
    assert "classes, files and items written to aid.xml" in told(page, qtbot)
    assert (tmp_path / "aid.xml").read_bytes().startswith(b"<?xml")


def test_only_who_may_open_what_is_secret_takes_everything(page, qtbot, tmp_path, monkeypatch):
    page._room.actor = Actor(1, "shen", "审", ("auditor",), rights_of([Role.AUDITOR]))
    answer(monkeypatch, tmp_path / "all.zip")
    page.full_button.click()
    assert "right" in told(page, qtbot)
    assert not list(tmp_path.glob("all*"))
    languages().choose("zh-TW")
    qtbot.waitUntil(lambda: page.full_button.words() == "保存完整導出…")


def test_a_full_disk_or_a_missing_folder_is_told(page, qtbot, tmp_path, monkeypatch):
    answer(monkeypatch, tmp_path / "gone" / "all.zip")
    page.full_button.click()
    assert "is not there" in told(page, qtbot)
    answer(monkeypatch, page._room.path.with_suffix(".zip"))
    page.full_button.click()
    assert "rows written" in told(page, qtbot)
