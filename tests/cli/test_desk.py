"""Lists, labels, papers and portable scanners from the command line."""

import csv
from pathlib import Path

import pypdfium2
import pytest

from tests.cli.conftest import BeginAfter, Command, make_room

RECORDS = [
    ["档号", "题名", "责任者", "日期", "页数", "保管期限", "盒号", "存放位置"],
    [
        "Z109-WS·2021-D10-BGS-0001",
        "会议通知",
        "办公室",
        "20210318",
        "3",
        "10年",
        "1",
        "1-A-01L-01-01",
    ],
    ["Z109-WS·2021-D10-BGS-0002", "=1+1", "办公室", "20210401", "12", "10年", "1", "1-A-01L-01-01"],
    ["Z109-WS·2021-D10-BGS-0003", "坏日期", "办公室", "20211340", "3", "10年", "1", ""],
]
SHELVES = [
    ["库房", "区", "列", "面", "节", "层", "净长(mm)", "净高(mm)"],
    ["1号库房", "A", "1", "左", "1", "1", "860", "330"],
    ["1号库房", "A", "1", "左", "1", "2", "860", "330"],
]
PEOPLE = [["工号", "姓名", "部门"], ["R1", "方国秀", "工程部"]]


def fill(command: Command, home: Path) -> None:
    """Take in two shelves, a person, and two records of three."""
    made = make_room(command, home)
    for name, rows in (("shelves", SHELVES), ("people", PEOPLE), ("records", RECORDS)):
        path = home / f"{name}.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(rows)
        answer = command(
            "--db", str(made), "--json", "import", str(path), "--as", "lin",
            "--password-file", str(home / "pw"), "--refused", str(home / "refused.csv"),
        )  # fmt: skip
        assert answer.json["rows"] == (
            answer.json["taken"] + answer.json["skipped"] + len(answer.json["refused"])
        )
        assert answer.status == (1 if answer.json["refused"] else 0)


@pytest.fixture
def filled(begin_after: BeginAfter, home: Path) -> Path:
    """A room with two records in a box on a shelf, and a person."""
    begin_after(fill)
    return home / "room.db"


def test_refused_rows_come_back_as_a_file_to_mend(
    command: Command, filled: Path, home: Path
) -> None:
    assert filled.exists()
    with (home / "refused.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[1][1] == "坏日期"
    assert rows[1][-1] == "date_impossible"
    assert command("--db", str(filled), "--json", "status").json["files"] == 2


def test_a_search_answers_with_place_and_state(command: Command, filled: Path) -> None:
    answer = command("--db", str(filled), "--json", "search", "會議").json
    assert (answer["count"], answer["capped"]) == (1, False)
    assert answer["hits"][0] == {
        "kind": "records",
        "code": "Z109-WS·2021-D10-BGS-0001",
        "title": "会议通知",
        "place": "1-A-01L-01-01",
        "state": "in_place",
    }


def test_a_question_that_makes_no_sense_is_refused_at_its_word(
    command: Command, filled: Path
) -> None:
    asked = "会议 year:2021 class:WS -合同"
    assert command("--db", str(filled), "--json", "search", asked).json["count"] == 1
    refused = command("--db", str(filled), "search", "会议 yaer:2021")
    assert refused.status == 1
    assert "yaer" in refused.err + refused.out
    assert "year" in refused.err + refused.out


def test_an_export_is_text_and_comes_back_the_same(
    command: Command, filled: Path, home: Path
) -> None:
    path = home / "out.csv"
    assert command("--db", str(filled), "export", "records", "--to", str(path)).status == 0
    text = path.read_text("utf-8-sig")
    assert '"\'=1+1"' in text
    for what, words in (
        ("ead", "会议通知"),
        ("boxes", "Z109-WS·2021-D10-BGS-0001"),
        ("people", "R1"),
    ):
        out = home / f"{what}.xml"
        written = command("--db", str(filled), "export", what, "--to", str(out.with_suffix(".csv")))
        assert written.status == 0
        assert words in out.with_suffix(".csv").read_text("utf-8-sig")


@pytest.mark.requirement("X-29")
def test_a_full_export_needs_a_name_and_verifies(
    command: Command, filled: Path, home: Path
) -> None:
    path = home / "all.zip"
    full = ("--db", str(filled), "--json", "export", "full", "--to", str(path))
    assert command(*full).status == 2
    assert not path.exists()
    written = command(*full, "--as", "lin", "--password-file", str(home / "pw"))
    assert written.json["rows"] > 100
    assert command("--json", "verify", str(path)).json == {"ok": True, "findings": []}
    path.write_bytes(path.read_bytes()[:-3_000])
    spoilt = command("--language", "zh-CN", "--json", "verify", str(path))
    assert (spoilt.status, spoilt.json["ok"]) == (1, False)
    assert "all.zip" in spoilt.json["findings"][0]


def test_an_import_is_taken_back_once(command: Command, filled: Path, home: Path) -> None:
    acting = ("--as", "lin", "--password-file", str(home / "pw"))
    undone = command("--db", str(filled), "--json", "undo-import", "3", *acting)
    assert undone.json == {"batch": 3, "withdrawn": 2}
    assert command("--db", str(filled), "undo-import", "3", *acting).status == 1
    assert command("--db", str(filled), "--json", "search", "会议").json["count"] == 0
    again = command("--db", str(filled), "--json", "import", str(home / "records.csv"), *acting)
    assert again.json["taken"] == 2


def test_labels_and_papers_are_drawn_and_owed_labels_are_paid(
    command: Command, filled: Path, home: Path
) -> None:
    acting = ("--as", "lin", "--password-file", str(home / "pw"))
    to = ("--to", str(home / "labels.pdf"))
    owed = command("--db", str(filled), "--json", "labels", "--boxes", "debt", *to, *acting)
    assert (owed.json["labels"], owed.json["pages"]) == (1, 1)
    page = pypdfium2.PdfDocument(home / "labels.pdf")[0].get_textpage().get_text_range()
    assert "Z109-WS·2021-D10-BGS-0001" in page
    assert command("--db", str(filled), "labels", "--boxes", "debt", *to, *acting).status == 1
    for form in ("P01", "P15", "P16", "P17", "P22", "P26"):
        assert command("--db", str(filled), "print", form, *to).status == 0, form
    assert command("--db", str(filled), "print", "P21", *to).status == 1  # no request is open
    assert command("print", "--list").status == 0
    assert command("--db", str(filled), "print", "P99", *to).status == 2


def test_a_portable_scanner_places_a_box_and_tells_each_line(
    command: Command, filled: Path, home: Path
) -> None:
    to = ("--to", str(home / "labels.pdf"))
    box = command("--db", str(filled), "--json", "labels", "--boxes", "all", *to).json["codes"][0]
    shelves = command(
        "--db", str(filled), "--json", "labels", "--boxes", "all", "--design", "shelf", *to
    ).json["codes"]
    lines = home / "scans.txt"
    lines.write_text(f"{box}\n2026-03-17 10:31 {shelves[1]}\n1000042163\n", "utf-8")
    answer = command(
        "--db", str(filled), "--json", "scans", str(lines), "--as", "lin",
        "--password-file", str(home / "pw"),
    )  # fmt: skip
    assert [line["outcome"] for line in answer.json] == ["ignored", "placed", "unknown"]
    assert answer.json[1]["place"] == "1-A-01L-01-02"
    assert answer.status == 1
    found = command("--db", str(filled), "--json", "search", "会议").json
    assert found["hits"][0]["place"] == "1-A-01L-01-02"


def test_nothing_is_written_over_the_room_or_where_nothing_can_be(
    command: Command, filled: Path, home: Path
) -> None:
    chinese = ("--db", str(filled), "--language", "zh-CN")
    gone = command(*chinese, "export", "records", "--to", str(home / "gone" / "x.csv"))
    assert (gone.status, "找不到文件夹" in gone.err) == (1, True), gone.err
    for words in (("export", "records"), ("print", "P15"), ("labels", "--boxes", "all")):
        said = command(*chinese, *words, "--to", str(filled))
        assert (said.status, "登记库本身" in said.err) == (1, True), said.err
    assert command("--db", str(filled), "--json", "status").json["files"] == 2
