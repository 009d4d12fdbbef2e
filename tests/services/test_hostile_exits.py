"""Hostile texts leave as they are, on every way out: never as mark-up, formula or nothing (75-93).

What a form takes in is proven where forms are; here the worst lies in the room already.
"""

import csv
import json
import logging
from pathlib import Path

import pypdfium2
import pytest
from sqlalchemy import select, update

from desktop_archive import logs
from desktop_archive.exchange.formula_guard import unguarded
from desktop_archive.exchange.tables import read_table
from desktop_archive.rules.accounts import AccessRefusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.accounts import Door
from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.exports import Exports
from desktop_archive.services.finding_aids import FindingAids
from desktop_archive.services.full_export import FullExport, verify_package
from desktop_archive.services.labels import LabelKind, Labels
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from desktop_archive.wording import sentence
from tests.services import builders as make
from tests.services.test_exports import Aid

TEXTS = {
    75: "<b>粗</b>",
    76: "A & B",
    77: "<<无题名>>",
    78: "<img src='local'/>",
    79: "<a href=..>批准</a>",
    80: "<font color=white size=1>隐</font>",
    81: "</para><para>",
    82: "温度<5 且 >3",
    83: "<!-- 绝密 -->",
    84: "合同\u202e号三第",
    85: "红\x1b[2J色\x07",
    86: "长" * 20_000,
    87: "行\n" * 10_000,
    88: "㐂𠀀𰻝",
    89: "%s %(x)s {0} {x.__class__}",
    92: "",
}
"""Points of the list of hostile inputs, by their numbers."""


@pytest.fixture
def hostile(room: Room) -> Room:
    """A room whose records, boxes and persons are called like attacks."""
    box = make.box(room, make.shelf(room), box_no="<b>1</b>")
    made = {number: make.record(room, box, f"{number}") for number in TEXTS}
    with room.act("test") as session:
        for number, record in made.items():
            text = TEXTS[number]
            values = {"title": text, "creator": text[:200], "note": text, "place_text": text[:200]}
            session.execute(update(t.record).where(t.record.c.id == record.id).values(**values))
    make.person(room, name="<b>王</b>\n{0}")
    return room


def titles(room: Room) -> list[str]:
    with room.read() as session:
        return list(session.execute(select(t.record.c.title).order_by(t.record.c.id)).scalars())


def test_a_csv_list_holds_every_text_as_it_is(hostile: Room, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    Exports(hostile, sentence, "zh-CN").write("records", path)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        csv.field_size_limit(1 << 20)
        rows = sorted(csv.DictReader(stream), key=lambda row: int(row["档号"].split("-")[-1]))
    assert [unguarded(row["题名"]) for row in rows] == titles(hostile)
    assert [unguarded(row["备注"]) for row in rows] == titles(hostile)


def test_a_workbook_holds_every_text_as_it_is(hostile: Room, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    Exports(hostile, sentence, "zh-CN").write("records", path)
    head, *rows = (row.cells for row in read_table(path).sheets[0].rows())
    column = head.index("题名")
    found = {str(row[column] or "").replace("\r", "") for row in rows}
    assert found == set(titles(hostile))


def test_a_finding_aid_is_sound_and_shows_what_it_can_not_hold(
    hostile: Room, tmp_path: Path
) -> None:
    FindingAids(hostile, sentence, "zh-CN").write("", tmp_path / "aid.xml")
    aid = Aid(tmp_path / "aid.xml")
    found = set(aid.of("unittitle"))
    expected = set(titles(hostile)) - {TEXTS[85], TEXTS[92]}
    assert expected <= found
    assert "红\u241b[2J色\u2407" in found
    assert len(aid.of("p")) > 10_000


def test_the_full_export_holds_every_text_as_it_is(hostile: Room, tmp_path: Path) -> None:
    FullExport(hostile).write(tmp_path / "all")
    assert verify_package(tmp_path / "all") == []
    lines = (tmp_path / "all/data/record.jsonl").read_text("utf-8").split("\n")[:-1]
    assert [json.loads(line)["title"] for line in lines] == titles(hostile)


def words_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_range() for page in document]
    return "".join("".join(pages).split())


def test_paper_shows_mark_up_as_signs(hostile: Room) -> None:
    """A list as shown and box labels: words stand there as they were typed."""
    with hostile.act("test") as session:
        long = [number for number in TEXTS if len(TEXTS[number]) > 200]
        for number in long:
            session.execute(
                update(t.record).where(t.record.c.title == TEXTS[number]).values(title="长")
            )
    shown = [[title, str(len(title))] for title in titles(hostile)]
    made = ListDesk(hostile).write("<b>目录</b> & {0}", ("题名", "%s"), shown, "</para>", "zh-CN")
    for number in (75, 76, 77, 79, 81, 82, 83, 89):
        wanted = "".join(TEXTS[number].split())
        assert wanted in words_of(made.pdf), number
    assert "<b>目录</b>&{0}" in words_of(made.pdf)
    assert "</para>" in words_of(made.pdf)
    labels = Labels(hostile)
    label = labels.write(labels.collect(LabelKind.BOX, "all"), design="box", language="zh-CN")
    assert "<b>1</b>" in words_of(label.pdf)


def test_rare_characters_are_never_blank_on_paper(hostile: Room) -> None:
    rows = [[TEXTS[88]]]
    made = ListDesk(hostile).write("目录", ("题名",), rows, "", "zh-CN")
    words = words_of(made.pdf)
    assert "〓" in words or TEXTS[88] in words
    assert made.warnings or TEXTS[88] in words


def test_ten_thousand_lines_and_twenty_thousand_signs_are_printed_in_reason(hostile: Room) -> None:
    for text in (TEXTS[86], TEXTS[87]):
        made = ListDesk(hostile).write("目录", ("题名",), [[text], ["之后"]], "", "zh-CN")
        assert made.pages < 200
        assert "之后" in words_of(made.pdf)


def test_a_name_with_a_newline_makes_one_line_of_the_log_and_of_the_trail(
    hostile: Room, tmp_path: Path
) -> None:
    """Point 90: nobody forges a second entry by the name typed at the door."""
    name = 'lin\n{"level": "INFO", "message": "signed in"}\x1b[2J'
    before = len(AuditDesk(hostile).acts())
    hostile.sign_out()
    with pytest.raises(RefusedError) as caught:
        Door(hostile).sign_in(name, "wrong password here")
    assert caught.value.reason is AccessRefusal.WRONG_PASSWORD
    assert len(AuditDesk(hostile).acts()) <= before + 1
    log_file = logs.start(tmp_path / "logs")
    logging.getLogger("desktop_archive.test").warning("failed sign-in", extra={"login": name})
    logs.stop()
    lines = log_file.read_text("utf-8").splitlines()
    assert len([line for line in lines if "failed sign-in" in line]) == 1
    assert all(json.loads(line) for line in lines)


def test_a_date_in_the_year_one_leaves_as_it_stands(hostile: Room, tmp_path: Path) -> None:
    with hostile.act("test") as session:
        values = {"date_text": "0001-01-01", "date_from": "0001-01-01", "year": 1}
        session.execute(update(t.record).values(**values))
    FindingAids(hostile, sentence, "en").write("", tmp_path / "aid.xml")
    assert "0001-01-01" in Aid(tmp_path / "aid.xml").of("unitdate")
    for name in ("list.csv", "list.xlsx"):
        assert Exports(hostile, sentence, "en").write("records", tmp_path / name) == len(TEXTS)
