"""Finding aids in EAD 2002 are read whole and without trusting them (X-29; inputs 27-29)."""

from pathlib import Path

import pytest

from desktop_archive.exchange.finding_aid import COLUMNS
from desktop_archive.exchange.limits import Limits
from desktop_archive.exchange.lists import open_list
from desktop_archive.exchange.tables import read_table
from desktop_archive.rules.import_drafts import RecordDraft
from desktop_archive.rules.imports import FileReason
from desktop_archive.rules.refusals import RefusedError
from tests.exchange.foreign_books import ead

LETTERS = (
    '<c id="s1" level="series"><did><unittitle>Series I. Letters</unittitle></did>'
    "<scopecontent><head>Scope</head><p>All letters.</p></scopecontent>"
    '<c id="f1" level="file"><did><unittitle>To <title>The Times</title>,<lb/>1931</unittitle>'
    '<unitid type="aspace_uri">/repositories/2/1</unitid>'
    '<unitdate type="inclusive" normal="1926/1935">1926-1935</unitdate>'
    '<unitdate type="bulk">1930-1931</unitdate>'
    '<container id="b1" type="Box" label="Mixed Materials [31142040581202]" '
    'altrender="Manuscript box - Legal">1</container>'
    '<container id="x1" parent="b1" type="Folder">8</container>'
    '<container id="b2" type="drawer" label="Mixed">2</container></did>'
    "<scopecontent><head>Scope</head><p>First.</p><p>Second.</p></scopecontent>"
    '<c id="i1" level="item"><did><unittitle>One letter</unittitle></did></c></c></c>'
    '<c02 level="file"><did><unittitle>Loose</unittitle></did></c02>'
)


def drafts(path: Path) -> list[RecordDraft]:
    outcomes = list(open_list(path).records())
    assert [outcome.problem for outcome in outcomes] == [None] * len(outcomes)
    return [outcome.draft for outcome in outcomes if outcome.draft]


def write(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "aid.xml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def reason_of(path: Path, limits: Limits | None = None) -> FileReason:
    with pytest.raises(RefusedError) as caught:
        list(read_table(path, limits or Limits()).sheets[0].rows())
    reason = caught.value.reason
    assert isinstance(reason, FileReason)
    return reason


@pytest.mark.requirement("X-29", "C-01", "B-16")
def test_a_component_comes_with_its_places_dates_and_what_stands_above(tmp_path: Path) -> None:
    first, second, item, loose = drafts(write(tmp_path, ead(LETTERS)))
    assert (first.title, first.series) == ("To The Times, 1931", "Series I. Letters")
    assert (first.repository, first.collection) == ("US-XX", "MC.1")
    assert (first.collection_title, first.creator) == ("Papers of Ada Lin", "Lin, Ada")
    assert (first.date_text, str(first.date)) == ("1926-1935 [bulk, 1930-1931]", "1926/1935")
    assert (first.box, first.box_barcode, first.folder) == ("1", "31142040581202", "8")
    assert (first.box_profile, first.level, first.note) == (
        "Manuscript box - Legal",
        "file",
        "First. Second.",
    )
    assert (second.box, second.folder, second.external_id) == ("drawer 2", "", "f1")
    assert (item.title, item.level, item.parent) == ("One letter", "item", "f1")
    assert (loose.title, loose.external_id) == ("Loose", "aid_1#4")


def test_box_and_folder_side_by_side_are_one_place(tmp_path: Path) -> None:
    old = (
        '<c01><did><unittitle>A</unittitle><container type="box">3</container>'
        '<container type="folder">4</container></did></c01>'
    )
    (draft,) = drafts(write(tmp_path, ead(old)))
    assert (draft.box, draft.folder) == ("3", "4")


def test_signs_of_the_document_type_are_read_without_fetching_it(tmp_path: Path) -> None:
    prolog = '<!DOCTYPE ead PUBLIC "+//ISBN 1-931666-00-8//DTD ead.dtd" "file:///etc/passwd">'
    text = ead("<c><did><unittitle>A&mdash;B</unittitle></did></c>", prolog=prolog)
    assert drafts(write(tmp_path, text))[0].title == "A—B"


@pytest.mark.parametrize(
    "prolog",
    [
        '<!DOCTYPE ead [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE ead [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE ead [<!ENTITY % p SYSTEM "http://example.org/x"> %p;]>',
    ],
)
def test_declared_entities_are_refused(tmp_path: Path, prolog: str) -> None:
    text = ead("<c><did><unittitle>&a;&e;</unittitle></did></c>", prolog=prolog)
    assert reason_of(write(tmp_path, text)) is FileReason.HAS_ENTITIES


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<?xml version='1.0'?><ead><control/></ead>", FileReason.NEWER_EAD),
        ("<?xml version='1.0'?><mods/>", FileReason.UNKNOWN_FORMAT),
        (ead(LETTERS)[:-40], FileReason.DAMAGED),
        (ead("<c><did><unittitle>a</did></c>"), FileReason.DAMAGED),
        (ead("<c>" * 150 + "</c>" * 150), FileReason.DAMAGED),
        (ead("<c><did><unittitle>\x01</unittitle></did></c>"), FileReason.DAMAGED),
        (ead(f"<c><did><unittitle>{'x' * 200_001}</unittitle></did></c>"), FileReason.FIELD_TOO_LONG),
        (ead(f"<c x='{'x' * 5_000_000}'/>"), FileReason.FIELD_TOO_LONG),
        (ead("<c/>").replace("utf-8", "klingon"), FileReason.UNKNOWN_ENCODING),
        (ead("<c><did><unittitle>\xff</unittitle></did></c>").encode("latin-1"), FileReason.DAMAGED),
    ],
)  # fmt: skip
def test_what_is_no_sound_finding_aid_is_refused(
    tmp_path: Path, text: str | bytes, reason: FileReason
) -> None:
    assert reason_of(write(tmp_path, text)) is reason


def test_too_many_components_are_refused(tmp_path: Path) -> None:
    path = write(tmp_path, ead("<c><did><unittitle>a</unittitle></did></c>" * 20))
    assert reason_of(path, Limits(rows=10)) is FileReason.TOO_MANY_ROWS


def test_sixteen_bits_a_sign_are_read(tmp_path: Path) -> None:
    text = ead("<c><did><unittitle>档案</unittitle></did></c>").replace("utf-8", "utf-16")
    assert drafts(write(tmp_path, text.encode("utf-16")))[0].title == "档案"


def test_the_headings_are_those_a_table_of_the_same_would_have() -> None:
    assert len(set(COLUMNS)) == len(COLUMNS)
