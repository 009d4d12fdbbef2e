"""Lists of every make from the command line, in words and for programs."""

from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.exchange.foreign_books import ead, write_ods, write_xls

HEAD = ["档号", "题名", "责任者", "日期", "保管期限"]
ROW = ["Z109-WS·2021-D10-BGS-0001", "会议通知", "办公室", "20210318", "10年"]
OTHER = ["Z109-WS·2021-D10-BGS-0001", "同号的另一件", "办公室", "20210319", "10年"]


@pytest.mark.requirement("X-29", "N-01")
def test_lists_of_any_make_are_taken_repeated_and_taken_back(
    command: Command, made: Path, home: Path
) -> None:
    acting = ("--as", "lin", "--password-file", str(home / "pw"))
    room = ("--db", str(made))
    aid = home / "aid.xml"
    aid.write_text(ead('<c id="a"><did><unittitle>Letters</unittitle></did></c>'), "utf-8")
    old = write_xls(home / "old.xls", S=[["目录"], HEAD, ROW])
    open_one = write_ods(home / "open.ods", S=[HEAD, ROW, OTHER])

    found = command(*room, "--json", "import", str(aid), "--kind", "ead", *acting).json
    assert (found["kind"], found["taken"]) == ("records", 1)
    first = command(*room, "--json", "import", str(old), *acting)
    assert (first.status, first.json["taken"]) == (0, 1)

    again = command(
        *room, "--language", "zh-CN", "import", str(old), "--duplicates", "skip", *acting
    )
    assert again.status == 0
    assert "跳过 1" in again.err
    assert f"导入 {first.json['batch']} 已导入过同一文件" in again.err

    anew = command(
        *room, "--json", "import", str(open_one), "--duplicates", "renumber", *acting
    ).json
    assert (anew["taken"], anew["skipped"], anew["renumbered"]) == (1, 1, 1)
    assert "0002" in command(*room, "--json", "search", "同号的另一件").json["hits"][0]["code"]

    undone = command(*room, "--json", "undo-import", str(anew["batch"]), *acting)
    assert undone.json == {"batch": anew["batch"], "withdrawn": 1}
    assert command(*room, "--json", "search", "同号的另一件").json["count"] == 0


def test_a_mapping_nobody_saved_and_a_row_without_headings_are_refused(
    command: Command, made: Path, home: Path
) -> None:
    acting = ("--as", "lin", "--password-file", str(home / "pw"))
    path = home / "list.csv"
    path.write_text("甲,乙\n题名,一件\n", "utf-8")
    unknown = command(
        "--db", str(made), "--language", "en", "import", str(path), "--profile", "x", *acting
    )
    assert unknown.status == 1
    assert "no saved mapping named “x”" in unknown.err
    below = command(
        "--db", str(made), "--language", "en", "import", str(path), "--header-row", "9", *acting
    )
    assert below.status == 1
    assert "Show which row holds them" in below.err
