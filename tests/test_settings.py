"""Choices survive a restart; broken ones are replaced and told, never silently lost."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive import settings as choices
from desktop_archive.settings import ScannerTiming, Settings, SettingsProblem


@pytest.fixture
def file(tmp_path):
    return tmp_path / "设置" / "settings.toml"


def test_a_first_start_has_defaults_and_no_problem(file):
    assert choices.load(file) == choices.Loaded(Settings())


def test_everything_chosen_is_read_back(file):
    chosen = Settings(
        language="zh-TW",
        theme="dark",
        last_database='C:\\Rooms\\"档案室" 1.db',
        scanner=ScannerTiming(8, 20, 60, "\x02"),
        idle_minutes=15,
        sound=False,
        extra_fonts=("字体 一.ttf", "b.otf"),
        stock_folder="stock",
    )

    choices.save(chosen, file)

    assert choices.load(file) == choices.Loaded(chosen)


@given(text=st.text())
def test_any_text_survives(text):
    chosen = Settings(last_database=text, stock_folder=text)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "settings.toml")
        choices.save(chosen, file)

        assert choices.load(file).settings == chosen


def test_half_a_character_in_a_file_name_does_not_spoil_the_rest(file):
    choices.save(Settings(last_database="a\udc80", theme="dark"), file)

    loaded = choices.load(file)

    assert loaded.problem is None
    assert loaded.settings.theme == "dark"


def test_saving_leaves_nothing_but_the_file(file):
    choices.save(Settings(), file)
    choices.save(Settings(theme="light"), file)

    assert [entry.name for entry in file.parent.iterdir()] == [file.name]


def test_a_failed_save_keeps_the_old_file(file, monkeypatch):
    choices.save(Settings(theme="dark"), file)

    def no_space(_descriptor):
        raise OSError(28, "no space left")

    monkeypatch.setattr("os.fsync", no_space)
    with pytest.raises(OSError, match="no space"):
        choices.save(Settings(theme="light"), file)

    assert choices.load(file).settings.theme == "dark"
    assert [entry.name for entry in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"theme = ", SettingsProblem.NOT_TOML),
        (b"\xff\xfe\x00", SettingsProblem.UNREADABLE),
        (b"idle_minutes = true", SettingsProblem.BAD_VALUES),
    ],
)
def test_a_broken_file_means_defaults_and_a_named_problem(file, content, problem):
    file.parent.mkdir()
    file.write_bytes(content)

    loaded = choices.load(file)

    assert (loaded.settings, loaded.problem) == (Settings(), problem)


@pytest.mark.parametrize(
    "line",
    [
        'language = "fr"',
        "theme = 1",
        "last_database = []",
        "idle_minutes = 0",
        'sound = "yes"',
        "extra_fonts = [1]",
        "scanner = 3",
        "scanner = {min_length = 0}",
        "stock_folder = 1",
    ],
)
def test_one_bad_choice_leaves_the_others_alone(file, line):
    file.parent.mkdir()
    theme = "" if line.startswith("theme") else 'theme = "dark"\n'
    file.write_text(f"{theme}future = 1\n{line}\n", encoding="utf-8")

    loaded = choices.load(file)

    assert loaded.problem is SettingsProblem.BAD_VALUES
    assert loaded.details == line.split(" ")[0]
    assert loaded.settings == Settings(theme="dark" if theme else "system")


def test_a_folder_in_place_of_the_file_is_unreadable(file):
    file.mkdir(parents=True)

    assert choices.load(file).problem is SettingsProblem.UNREADABLE


def test_a_broken_file_can_be_put_aside(file):
    file.parent.mkdir()
    file.write_text("theme = ", encoding="utf-8")

    aside = choices.keep_broken(file)

    assert aside.read_text(encoding="utf-8") == "theme = "
    assert not file.exists()
