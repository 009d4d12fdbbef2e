"""Numbers from the command line: the rule in force, the check, numbering anew."""

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import BeginAfter, Command, make_room

HEAD = ["档号", "题名", "责任者", "日期", "页数", "保管期限", "机构"]
CODES = ("0001", "0002", "0005")


def take_in(command: Command, home: Path) -> None:
    made = make_room(command, home)
    path = home / "records.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(HEAD)
        for at, code in enumerate(CODES):
            day = f"2021-03-{20 - at:02}"
            rows.writerow([f"Z109-WS·2021-D10-{code}", f"通知{at}", "办公室", day, "3", "10年", ""])
    answer = command("--db", str(made), "import", str(path), *WHO)
    assert answer.status == 0, answer.err


@pytest.fixture
def listed(begin_after: BeginAfter, home: Path) -> Path:
    """A room with three records whose numbers leave a gap, dated backwards."""
    begin_after(take_in)
    return home / "room.db"


WHO = ("--as", "lin", "--password-file", "pw")


@pytest.mark.requirement("N-03")
def test_the_rule_in_force_is_told(command: Command, made: Path) -> None:
    answer = command("--db", str(made), "--json", "numbers", "schemes")
    (line,) = answer.json
    assert (line["name"], line["version"], line["in_force"]) == ("da22", 1, True)
    assert line["template"] == "{fonds}-{cat}[·{sub}]·{year}-{retention}[-{unit}]-{item:04}"


@pytest.mark.requirement("N-20")
def test_the_check_finds_a_gap_and_says_so_with_its_exit_status(
    command: Command, listed: Path
) -> None:
    answer = command("--db", str(listed), "--json", "numbers", "check")
    assert answer.status == 1
    assert answer.json["counts"] == {"gap": 1}
    (gap,) = answer.json["findings"]
    assert (gap["code"], gap["numbers"]) == ("Z109-WS·2021-D10", "3–4")
    other = command("--db", str(listed), "--json", "numbers", "check", "--year", "2020")
    assert (other.status, other.json["ok"], other.json["records"]) == (0, True, 0)


@pytest.mark.requirement("N-20")
def test_a_class_is_numbered_anew_in_somebodys_name_after_a_dry_run(
    command: Command, listed: Path
) -> None:
    words = ("--db", str(listed), "--json", "numbers", "renumber", "--order", "date")
    dry = command(*words, "--dry-run")
    assert dry.status == 0
    assert {one["new"][-4:] for one in dry.json["changes"]} == {"0001", "0003"}
    nameless = command(*words, "--reason", "按日期重排")
    assert nameless.status == 2
    without_reason = command(*words, *WHO)
    assert (without_reason.status, without_reason.out) == (1, "")
    done = command(*words, "--reason", "按日期重排", *WHO)
    assert done.status == 0
    assert done.json["changes"] == dry.json["changes"]
    assert command("--db", str(listed), "numbers", "check").status == 0


def test_a_class_that_is_none_is_wrong_use(command: Command, made: Path) -> None:
    answer = command("--db", str(made), "numbers", "check", "--class", "没有")
    assert answer.status == 2
    assert "没有" in answer.err


@pytest.mark.requirement("N-20")
def test_the_statement_of_missing_numbers_is_written_as_a_paper(
    command: Command, listed: Path, home: Path
) -> None:
    target = home / "gaps.pdf"
    answer = command("--db", str(listed), "--json", "print", "P42", "--to", str(target))
    assert (answer.status, answer.json["pages"]) == (0, 1)
    assert target.read_bytes().startswith(b"%PDF")
