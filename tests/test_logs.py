"""What goes wrong inside the program can be found again by its number."""

import json
import logging

import pytest

from desktop_archive import logs


@pytest.fixture
def lines(tmp_path):
    level = logging.getLogger().level
    file = logs.start(tmp_path / "日志")
    yield lambda: [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    logs.stop()
    logging.getLogger().setLevel(level)


def test_every_line_is_an_object_with_time_level_and_facts(lines):
    logging.getLogger("desktop_archive.store").warning("full: %s", "磁盘", extra={"free": 3})

    (line,) = lines()

    assert line["level"] == "warning"
    assert line["logger"] == "desktop_archive.store"
    assert line["message"] == "full: 磁盘"
    assert line["free"] == 3
    assert line["time"].endswith("+00:00")


def test_a_line_break_in_a_message_stays_one_line(lines):
    logging.getLogger("x").error('a\nb","level":"info')

    assert [line["message"] for line in lines()] == ['a\nb","level":"info']


def test_a_failure_is_found_by_the_number_people_quote(lines):
    try:
        raise ZeroDivisionError("by nothing")
    except ZeroDivisionError as error:
        number = logs.note_failure(error)

    (line,) = lines()

    assert line["failure"] == number
    assert "ZeroDivisionError: by nothing" in line["trace"]


def test_values_json_does_not_know_are_written_as_text(lines):
    logging.getLogger("x").warning("odd", extra={"what": {1}})

    assert lines()[0]["what"] == "{1}"


def test_starting_twice_writes_once(lines, tmp_path):
    logs.start(tmp_path / "日志")
    logging.getLogger("x").warning("once")

    assert len(lines()) == 1


def test_a_folder_that_cannot_be_written_does_not_stop_the_program(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    level = logging.getLogger().level

    logs.start(blocked / "logs")
    logging.getLogger("x").warning("nowhere")
    logs.stop()
    logging.getLogger().setLevel(level)

    assert blocked.read_text(encoding="utf-8") == ""
