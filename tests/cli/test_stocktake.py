"""A stocktake without a screen: begun, scans read in, shown, printed, closed when decided."""

import sqlite3
from pathlib import Path

import pytest

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.services.practice.known import CLERK, PASSWORD
from tests.cli.conftest import Command
from tests.documents.reading import joined


@pytest.fixture
def room(command: Command, home: Path) -> Path:
    """A practice room of ten boxes, and its clerk's password."""
    (home / "clerk").write_text(PASSWORD, "utf-8")
    path = home / "room.db"
    answer = command("--db", str(path), "practice", "--files", "40", "--boxes", "10")
    assert answer.status == 0, answer.err
    return path


WHO = ("--as", CLERK, "--password-file", "clerk")


def codes(room: Path) -> tuple[str, list[str]]:
    """Return the first shelf with boxes, and the codes of these."""
    raw = sqlite3.connect(room)
    place = raw.execute("SELECT min(place_id) FROM box").fetchone()[0]
    (shelf,) = raw.execute("SELECT serial FROM place WHERE id = ?", (place,)).fetchone()
    rows = raw.execute("SELECT serial FROM box WHERE place_id = ? ORDER BY id", (place,)).fetchall()
    raw.close()
    return Barcode(Kind.PLACE, shelf).digits, [Barcode(Kind.BOX, row[0]).digits for row in rows]


@pytest.mark.requirement("S-12")
def test_a_count_is_begun_scanned_shown_printed_and_closed(
    command: Command, room: Path, home: Path
) -> None:
    db = ("--db", str(room))
    begun = command(*db, "--json", "stocktake", "begin", "--purpose", "year", *WHO)
    assert begun.json["number"].startswith("PD-")
    assert begun.json["expected"] == 10

    shelf, boxes = codes(room)
    (home / "scans.txt").write_text("\n".join([shelf, *boxes, boxes[0], "SF1"]), "utf-8")
    read = command(*db, "--json", "stocktake", "scans", "--file", "scans.txt", *WHO)
    outcomes = [line["outcome"] for line in read.json]
    assert read.status == 1
    assert outcomes.count("found") == len(boxes)
    assert outcomes[-2:] == ["twice", "unknown"]

    shown = command(*db, "--json", "stocktake", "show", *WHO)
    assert shown.json["found"]["found"] == len(boxes)
    assert shown.json["undecided"] == 10 - len(boxes) + 1

    refused = command(*db, "--language", "en", "stocktake", "close", *WHO)
    assert refused.status == 1
    assert "for a decision" in refused.err

    printed = command(*db, "print", "P38", "--to", "report.pdf", *WHO)
    assert printed.status == 0, printed.err
    assert "Stock-takingReport" in joined((home / "report.pdf").read_bytes())
    listed = command(*db, "--json", "stocktake", "list", *WHO)
    assert [row["closed"] for row in listed.json] == [""]


@pytest.mark.requirement("S-11")
def test_a_sample_is_drawn_again_by_its_seed(command: Command, room: Path) -> None:
    words = ("stocktake", "begin", "--unit", "records", "--sample", "3", "--seed", "11", *WHO)
    first = command("--db", str(room), "--json", *words).json
    again = command("--db", str(room), "--json", *words).json

    assert (first["expected"], first["seed"]) == (3, 11)
    raw = sqlite3.connect(room)
    drawn = raw.execute("SELECT code FROM stocktake_line ORDER BY stocktake_id, seq").fetchall()
    raw.close()
    assert drawn[:3] == drawn[3:]
    assert again["number"] != first["number"]
