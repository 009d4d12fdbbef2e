"""What goes wrong inside the program can be found again by its number."""

import json
import logging
import unicodedata

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


@pytest.mark.parametrize(
    "payload",
    [
        "a\nb", "a\r\nb", "a\x0bb", "a\x0cb", "a\x1cb", "a\x85b", "a\u2028b", "a\u2029b", "a\u202eb",
        "a\u2066b", "a\u200bb", "a\ufeffb", "a\x1b[2Jb", "a\x00b", "a\x07b", "a\x9bb", "\ud800",
        '"}\n{"level":"info"', "%s %(x)s {0}", "x" * 50_000,
    ],
)  # fmt: skip
def test_whatever_is_logged_one_event_is_one_line(lines, tmp_path, payload, monkeypatch):
    """F40: what a name holds ends no line and turns none round."""
    root = logging.getLogger()
    ours = [one for one in root.handlers if type(one).__module__ != "_pytest.logging"]
    with monkeypatch.context() as patch:
        # What pytest hears it hands to its main process, which takes no half signs.
        patch.setattr(root, "handlers", ours)
        logging.getLogger("x").error("signed in: %s", payload, extra={"who": payload[:100]})

    kept = (tmp_path / "日志" / logs.FILE_NAME).read_text("utf-8")
    assert len(kept.splitlines()) == 1
    assert len(kept) < 5_000
    assert not any(unicodedata.category(sign) in {"Cc", "Cf"} for sign in kept.rstrip("\n"))
    assert lines()[0]["message"].startswith("signed in: ")


@pytest.mark.requirement("R-19")
@pytest.mark.parametrize(
    "error",
    [
        KeyError("小行星计划"),
        ValueError("no such title: 小行星计划"),
        ValueError(f"invalid {'terrorism'!r} here"),
        LookupError('"terrorism", twice "terrorism"'),
        UnicodeEncodeError("utf-8", "terrorism", 0, 1, "no"),
    ],
)
def test_a_crash_tells_where_it_was_and_not_what_was_being_read(lines, error):
    """F43: what an error quotes may be the title of a secret file."""
    try:
        raise error
    except Exception as caught:  # noqa: BLE001
        logs.note_failure(caught)

    (line,) = lines()

    assert type(error).__name__ in line["trace"]
    assert "test_logs.py" in line["trace"]
    assert "小行星" not in line["trace"]
    raised = line["trace"].splitlines()[-1]
    assert "terrorism" not in raised
