"""Files of the program and of the person are found on every platform."""

from pathlib import Path

import pytest

from desktop_archive import paths

HOME = Path("/somebody")


def test_without_any_variable_the_usual_folders_of_the_desktop_are_used():
    folders = paths.folders({}, HOME, "linux")

    assert folders.settings_file == HOME / ".config/desktop-archive/settings.toml"
    assert folders.room_file == HOME / ".local/share/desktop-archive/room.db"
    assert folders.logs == HOME / ".local/state/desktop-archive/logs"


def test_variables_of_the_desktop_move_the_folders():
    folders = paths.folders({"XDG_DATA_HOME": "/srv/档案 室"}, HOME, "linux")

    assert folders.practice_file == Path("/srv/档案 室/desktop-archive/practice.db")
    assert folders.backups == Path("/srv/档案 室/desktop-archive/backups")


def test_a_relative_folder_is_ignored_as_the_standard_demands():
    folders = paths.folders({"XDG_CONFIG_HOME": "elsewhere"}, HOME, "linux")

    assert folders.settings == HOME / ".config/desktop-archive"


def test_windows_keeps_the_database_out_of_the_roaming_profile():
    folders = paths.folders({}, HOME, "win32")

    assert "Roaming" in folders.settings.parts
    assert "Roaming" not in folders.room_file.parts


def test_macos_keeps_logs_where_its_console_looks():
    assert paths.folders({}, HOME, "darwin").logs == HOME / "Library/Logs/desktop-archive/logs"


@pytest.mark.parametrize("parts", [("fonts", "NotoSansSC-Regular.ttf"), ("fonts", "OFL.txt")])
def test_resources_are_found(parts):
    assert paths.resource(*parts).is_file()


def test_folders_of_the_running_person_follow_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))

    assert paths.folders(platform="linux").state == tmp_path / "desktop-archive"
