"""The custody ledger from the command line: compare, show, put right, print."""

from pathlib import Path

import pytest

from tests.cli.conftest import BeginAfter, Command

WHO = ("--as", "linxiao", "--password-file", "pw")


def make_practice(command: Command, home: Path) -> None:
    answer = command("--db", str(home / "practice.db"), "practice", "--files", "40", "--boxes", "8")
    assert answer.status == 0, answer.err
    (home / "pw").write_text("practice-room\n", "utf-8")


@pytest.fixture
def practice(begin_after: BeginAfter, home: Path) -> Path:
    begin_after(make_practice)
    return home / "practice.db"


@pytest.mark.requirement("B-09")
def test_ledger_and_map_of_a_new_practice_room_agree(command: Command, practice: Path) -> None:
    answer = command("--db", str(practice), "--json", "ledger", "compare")
    assert (answer.status, answer.json) == (0, {"ok": True, "findings": []})


@pytest.mark.requirement("B-07")
def test_the_lines_of_a_file_are_shown(command: Command, practice: Path) -> None:
    answer = command("--db", str(practice), "--json", "ledger", "show", "--limit", "3")
    assert len(answer.json) == 3
    assert {one["kind"] for found in answer.json for one in found["lines"]} >= {"shelve"}
    assert all(found["entered"] and found["place"] for found in answer.json)


@pytest.mark.requirement("F-14", "F-12")
@pytest.mark.parametrize("form", ["P36", "ledger"])
def test_both_registers_are_drawn_without_a_window(
    command: Command, practice: Path, home: Path, form: str
) -> None:
    path = home / "out.pdf"
    answer = command("--db", str(practice), "print", form, "--where", "", "--to", str(path), *WHO)
    assert answer.status == 0, answer.err
    assert path.read_bytes().startswith(b"%PDF")


def test_mending_nothing_is_refused_in_words(command: Command, practice: Path) -> None:
    answer = command("--db", str(practice), "ledger", "mend", "--reason", "x", *WHO)
    assert answer.status == 1
    assert "Nothing is to be put right" in answer.err


def test_a_box_that_is_not_among_the_findings_is_named(command: Command, practice: Path) -> None:
    words = ("ledger", "mend", "--boxes", "0001,9999", "--reason", "x", *WHO)
    answer = command("--db", str(practice), *words)
    assert answer.status == 1
    assert "0001, 9999" in answer.err


@pytest.mark.requirement("B-10")
def test_a_file_is_struck_off_before_a_second_person(command: Command, practice: Path) -> None:
    shown = command("--db", str(practice), "--json", "ledger", "show", "--limit", "40")
    code = shown.json[0]["code"]
    words = ("ledger", "strike", "--record", code, "--kind", "loss", "--reason", "遗失", *WHO)
    second = ("--second", "zhoumin", "--second-password-file", "pw")
    refused = command("--db", str(practice), *words, *second)
    assert refused.status == 1
    assert "Name the paper" in refused.err

    done = command("--db", str(practice), "--json", *words, "--evidence", "事故报告 1 号", *second)

    assert (done.status, done.json) == (0, {"struck": 1, "code": code})
