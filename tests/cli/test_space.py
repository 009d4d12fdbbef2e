"""Space from the command line: where a kind of box fits, and how full the store is."""

from pathlib import Path

import pytest

from tests.cli.conftest import BeginAfter, Command, make_room

WHO = ("--as", "lin", "--password-file", "pw")
SHELVES = """库房,区,列,面,节,层,净长,净高
1号库房,A,1,左,1,1,860,330
1号库房,A,1,左,1,2,860,330
1号库房,A,1,左,1,3,860,300
"""


def take_in(command: Command, home: Path) -> None:
    made = make_room(command, home)
    (home / "shelves.csv").write_text(SHELVES, "utf-8")
    answer = command("--db", str(made), "import", str(home / "shelves.csv"), *WHO)
    assert answer.status == 0, answer.err


@pytest.fixture
def shelved(begin_after: BeginAfter, home: Path) -> Path:
    """A room with three shelves, one of them too low."""
    begin_after(take_in)
    return home / "room.db"


@pytest.mark.requirement("B-05")
def test_where_a_kind_of_box_fits_is_told_with_the_reason_where_it_does_not(
    command: Command, shelved: Path
) -> None:
    answer = command("--db", str(shelved), "--json", "fit", "--type", "A50", "--count", "20")

    assert answer.status == 0, answer.err
    found = answer.json
    assert (found["count"], found["places"], found["fits"]) == (20, 34, True)
    assert [(one["place"], one["places"], one["reason"]) for one in found["shelves"]] == [
        ("1-A-01L-01-01", 17, None),
        ("1-A-01L-01-02", 17, None),
        ("1-A-01L-01-03", 0, "too_high"),
    ]
    assert found["shelves"][2]["why"].startswith("The box is 310 mm high, the shelf has 300 mm.")
    assert found["together"] == [
        {"first": "1-A-01L-01-01", "last": "1-A-01L-01-02", "shelves": 2, "places": 34}
    ]
    too_many = command("--db", str(shelved), "fit", "--type", "A50", "--count", "40")
    assert too_many.status == 1
    assert "1-A-01L-01-03  0  The box is 310 mm high" in too_many.out


def test_how_full_the_store_is_and_that_the_history_is_too_short(
    command: Command, shelved: Path
) -> None:
    answer = command("--db", str(shelved), "--json", "space", "--by", "room")

    (line,) = answer.json["lines"]
    assert (line["name"], line["capacity_mm"], line["percent"]) == ("1号库房", 2580, 0.0)
    assert answer.json["forecast"]["outlook"] == "too_short"
    words = command("--db", str(shelved), "--language", "zh-CN", "space")
    assert "历史太短" in words.out
    assert "余 2.6 米 = 层架总长 2.6 米 − 已占 0.0 米（0%）。" in words.out


def test_a_kind_of_box_or_room_nobody_knows_is_wrong_use(command: Command, shelved: Path) -> None:
    kind = command("--db", str(shelved), "fit", "--type", "B90")
    room = command("--db", str(shelved), "space", "--room", "9")

    assert (kind.status, room.status) == (2, 2)
    assert "B90" in kind.err
    assert "--room" in room.err
