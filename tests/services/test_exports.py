"""Lists, finding aids and the full export: right, whole, masked, on record, and readable again."""

import csv
import hashlib
import json
import zipfile
from pathlib import Path
from xml.parsers import expat

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, update

from desktop_archive.exchange import ead_writing
from desktop_archive.exchange.package_tables import TABLES
from desktop_archive.exchange.package_words import FIELDS, words_of_field
from desktop_archive.rules.accounts import AccessRefusal, Role, rights_of
from desktop_archive.rules.exports import ExportProblem, PackageFinding
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.actors import Actor
from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.exports import Exports
from desktop_archive.services.finding_aids import FindingAids
from desktop_archive.services.full_export import FullExport, verify_package
from desktop_archive.services.room import Room
from desktop_archive.store import exporting
from desktop_archive.store import tables as t
from desktop_archive.wording import sentence
from tests.services import builders as make

LISTS = ("records", "boxes", "places", "loans", "people", "audit")


@pytest.fixture
def filled(room: Room) -> Room:
    """A room with a file of two items in a box on a shelf, a secret paper and a person."""
    box = make.box(room, make.shelf(room))
    file = make.record(room, box, "甲方合同", level="file", date_text="2019-03", pages=12)
    for title in ("合同 & <补充>协议", "附件"):
        make.record(room, box, title, parent_id=file.id, note="第一行\n第二行")
    make.record(room, box, "密件", secrecy=3, creator="总经理")
    make.person(room)
    return room


def sign_in(room: Room, role: Role) -> None:
    room.actor = Actor(1, "x", "x", (role.value,), rights_of([role]))


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.requirement("X-29", "F-05")
@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_every_list_is_written_in_the_language_of_the_reader_and_on_record(
    filled: Room, tmp_path: Path, language: str
) -> None:
    for what in LISTS:
        path = tmp_path / f"{what}.csv"
        if what == "audit":
            sign_in(filled, Role.AUDITOR)
        count = Exports(filled, sentence, language).write(what, path)
        rows = read(path)
        assert len(rows) == count
        assert (count > 0) == (what != "loans")
        assert AuditDesk(filled).acts()[-1].action == "export"
        assert AuditDesk(filled).acts()[-1].reason == what
        if rows and language != "en":
            assert not any(heading.isascii() for heading in rows[0])
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.requirement("R-19")
def test_what_may_not_be_read_leaves_masked(filled: Room, tmp_path: Path) -> None:
    open_path, masked_path, aid = (tmp_path / name for name in ("a.csv", "b.csv", "c.xml"))
    Exports(filled, sentence, "zh-CN").write("records", open_path)
    assert "密件" in {row["题名"] for row in read(open_path)}
    sign_in(filled, Role.AUDITOR)
    Exports(filled, sentence, "zh-CN").write("records", masked_path)
    secret = next(row for row in read(masked_path) if row["密级"] == "机密")
    assert (secret["题名"], secret["责任者"]) == ("＊＊＊", "＊＊＊")
    FindingAids(filled, sentence, "zh-CN").write("", aid)
    assert "密件" not in aid.read_text("utf-8") + masked_path.read_text("utf-8")
    assert "总经理" not in aid.read_text("utf-8")


@pytest.mark.requirement("R-01")
def test_only_who_may_export_does(filled: Room, tmp_path: Path) -> None:
    sign_in(filled, Role.CLERK)
    writers = (
        lambda path: Exports(filled, sentence, "en").write("records", path),
        lambda path: FindingAids(filled, sentence, "en").write("", path),
        lambda path: FullExport(filled).write(path),
    )
    for writer in writers:
        with pytest.raises(RefusedError) as caught:
            writer(tmp_path / "x.zip")
        assert caught.value.reason is AccessRefusal.MISSING_RIGHT
    sign_in(filled, Role.AUDITOR)
    with pytest.raises(RefusedError):
        FullExport(filled).write(tmp_path / "x.zip")
    filled.sign_out()
    with pytest.raises(RefusedError) as caught:
        FullExport(filled).write(tmp_path / "x.zip")
    assert caught.value.reason is AccessRefusal.NOT_SIGNED_IN
    assert [path.name for path in tmp_path.glob("*x*")] == []


def test_no_file_is_written_over_the_room(filled: Room, tmp_path: Path) -> None:
    before = filled.path.read_bytes()
    (tmp_path / "link.csv").symlink_to(filled.path)
    for path in (filled.path, tmp_path / "link.csv", filled.path.with_name("room.register-wal")):
        with pytest.raises(RefusedError) as caught:
            Exports(filled, sentence, "en").write("records", path)
        assert caught.value.reason is ExportProblem.IS_THE_ROOM
    assert filled.path.read_bytes() == before


def test_a_stopped_export_leaves_neither_file_nor_record(filled: Room, tmp_path: Path) -> None:
    def stop(_done: int) -> None:
        raise KeyboardInterrupt

    acts = len(AuditDesk(filled).acts())
    export = FullExport(filled)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop_archive.services.full_export._STEP", 1)
        for name in ("all.zip", "all"):
            with pytest.raises(KeyboardInterrupt):
                export.write(tmp_path / name, stop)
    assert [path.name for path in tmp_path.iterdir() if "all" in path.name] == []
    assert [path.name for path in tmp_path.glob(".*")] == []
    assert len(AuditDesk(filled).acts()) == acts


# --- the finding aid ---------------------------------------------------------------------------

INSIDE = {
    "ead": {"eadheader", "archdesc"},
    "eadheader": {"eadid", "filedesc", "profiledesc"},
    "filedesc": {"titlestmt", "publicationstmt"},
    "titlestmt": {"titleproper"},
    "publicationstmt": {"publisher", "date"},
    "profiledesc": {"creation", "langusage"},
    "langusage": {"language"},
    "archdesc": {"did", "dsc"},
    "did": {
        "repository", "unittitle", "unitid", "unitdate", "physdesc", "langmaterial",
        "origination", "container", "physloc",
    },
    "repository": {"corpname"},
    "origination": {"name"},
    "physdesc": {"extent"},
    "langmaterial": {"language"},
    "accessrestrict": {"p"},
    "appraisal": {"p"},
    "odd": {"p"},
}  # fmt: skip
"""What EAD 2002 allows within the elements that are written, as far as they are written."""


class Aid:
    """A finding aid read by another program: tags, texts and levels, checked as it is read."""

    def __init__(self, path: Path) -> None:
        self.above: list[str] = []
        self.texts: list[tuple[str, str, str]] = []
        self.keys: list[str] = []
        self.parents: list[str] = []
        self.levels: list[tuple[str, str]] = []
        self._parts: list[str] = []
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._parts.append
        parser.Parse(path.read_bytes(), True)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        above = self.above[-1] if self.above else ""
        if tag[0] == "c" and tag[1:].isdecimal():
            number = int(tag[1:])
            assert above == ("dsc" if number == 1 else f"c{number - 1:02}")
            self.levels.append((tag, attributes["level"]))
        elif above[:1] == "c" and above[1:].isdecimal():
            assert tag in {"did", "accessrestrict", "appraisal", "odd"}
        elif above == "dsc":
            raise AssertionError(tag)
        elif above:
            assert tag in INSIDE[above], (above, tag)
        self.keys += [attributes["id"]] if "id" in attributes else []
        self.parents += [attributes["parent"]] if "parent" in attributes else []
        normal = attributes.get("normal", "2019")
        assert all(part.replace("-", "").isdecimal() for part in normal.split("/"))
        self.above.append(tag)
        self._parts.clear()

    def _end(self, tag: str) -> None:
        self.above.pop()
        self.texts.append((tag, "".join(self._parts), self.above[-1] if self.above else ""))
        self._parts.clear()

    def of(self, tag: str) -> list[str]:
        return [text for name, text, _ in self.texts if name == tag]


@pytest.mark.requirement("X-29", "N-17")
def test_a_fonds_is_described_from_its_classes_to_its_items(filled: Room, tmp_path: Path) -> None:
    path = tmp_path / "aid.xml"
    assert FindingAids(filled, sentence, "en").write("Z109", path) == 5
    aid = Aid(path)
    assert aid.levels == [
        ("c01", "series"), ("c02", "file"), ("c03", "item"), ("c03", "item"), ("c02", "item"),
    ]  # fmt: skip
    assert "合同 & <补充>协议" in aid.of("unittitle")
    assert {"第一行", "第二行", "highly secret (机密)"} <= {text.lower() for text in aid.of("p")}
    assert len(set(aid.keys)) == len(aid.keys)
    assert set(aid.parents) <= set(aid.keys)
    assert aid.of("container")[0] == "0421"
    assert "Box [1" in path.read_text("utf-8")


def test_a_fonds_that_is_not_there_is_refused(filled: Room, tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as caught:
        FindingAids(filled, sentence, "en").write("Z999", tmp_path / "aid.xml")
    assert caught.value.reason is ExportProblem.NO_SUCH_FONDS
    assert not (tmp_path / "aid.xml").exists()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(max_size=20), st.text(max_size=12), st.integers(1, 15))
def test_any_text_makes_a_sound_finding_aid(
    tmp_path: Path, title: str, note: str, depth: int
) -> None:
    components = [
        (
            level,
            ead_writing.Component(
                f"c{level}", "file", title or "x", code=note, date_text=title, date_from=note,
                containers=[ead_writing.Container("Box", note or "1", title, title)], note=note,
            ),
        )
        for level in range(1, depth + 1)
    ]  # fmt: skip
    head = ead_writing.FindingAid(
        title or "x", note or "x", title or "x", "2026-03-17", "t", ("English", "eng")
    )
    path = tmp_path / "aid.xml"
    told: list[int] = []
    assert ead_writing.write_finding_aid(path, head, components, told.append) == depth == told[0]
    aid = Aid(path)
    if title and title.isprintable():
        assert title in aid.of("unittitle")


# --- the full export ---------------------------------------------------------------------------


@pytest.mark.requirement("X-29", "X-26")
@pytest.mark.parametrize("name", ["all.zip", "all"])
def test_a_full_export_holds_every_row_of_every_table(
    filled: Room, tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    FullExport(filled).write(path)
    assert verify_package(path) == []
    files = _files(path)
    manifest = json.loads(files["manifest.json"])
    assert {table["table"] for table in manifest["tables"]} >= {"record", "audit", "loan", "chain"}
    for table in manifest["tables"]:
        lines = files[table["file"]].decode().splitlines()
        with filled.read() as session:
            stored = len(session.execute(select(t.METADATA.tables[table["table"]])).all())
        # The export's own act, a line of its own beside its event, comes after that moment.
        own = {"audit": 2, "chain": 2, "operation": 1, "event": 1}
        assert len(lines) == table["rows"] == stored - own.get(table["table"], 0), table["table"]
        names = [one["name"] for one in table["fields"]]
        assert all(list(json.loads(line)) == names for line in lines)
    sums = dict(line.split("  ")[::-1] for line in files["SHA256SUMS"].decode().splitlines())
    assert {name: hashlib.sha256(files[name]).hexdigest() for name in sums} == sums
    assert set(sums) == set(files) - {"SHA256SUMS"}


def _files(path: Path) -> dict[str, bytes]:
    if path.is_dir():
        found = [one for one in path.rglob("*") if one.is_file()]
        return {one.relative_to(path).as_posix(): one.read_bytes() for one in found}
    with zipfile.ZipFile(path) as pack:
        return {name: pack.read(name) for name in pack.namelist()}


def test_no_password_leaves(filled: Room, tmp_path: Path) -> None:
    with filled.act("test") as session:
        session.execute(update(t.account).values(password_digest="$argon2id$geheim"))
    FullExport(filled).write(tmp_path / "all")
    text = "".join(one.read_text("utf-8") for one in (tmp_path / "all/data").iterdir())
    assert "$argon2id" not in text
    account = json.loads((tmp_path / "all/data/account.jsonl").read_text("utf-8").splitlines()[0])
    assert account["login"] == "lin"


def test_every_table_and_field_has_words_for_a_later_reader() -> None:
    shapes = exporting.table_shapes()
    assert [shape.name for shape in shapes if shape.name not in TABLES] == []
    silent = [
        f"{shape.name}.{name}"
        for shape in shapes
        for name, _, points_to in shape.fields
        if words_of_field(shape.name, name, points_to) == name.replace("_", " ")
        and name not in FIELDS
    ]
    assert silent == []


def _change(path: Path, name: str, new: bytes | None) -> None:
    if new is None:
        (path / name).unlink()
    else:
        (path / name).write_bytes(new)


@pytest.mark.parametrize(
    ("name", "new", "expected"),
    [
        ("data/record.jsonl", b"{}\n", {PackageFinding.FILE_CHANGED}),
        ("data/record.jsonl", None, {PackageFinding.FILE_MISSING}),
        ("data/evil.exe", b"MZ", {PackageFinding.FILE_NOT_NAMED}),
        ("README.txt", b"changed", {PackageFinding.FILE_CHANGED}),
        ("manifest.json", b"\xff{", {PackageFinding.NO_MANIFEST}),
        ("manifest.json", None, {PackageFinding.NO_MANIFEST}),
        ("manifest.json", b"[" * 100_000, {PackageFinding.NO_MANIFEST}),
        ("manifest.json", b'{"format": "another"}', {PackageFinding.OTHER_FORMAT}),
        (
            "manifest.json",
            b'{"format": "desktop-archive-export", "version": 99}',
            {PackageFinding.NEWER_FORMAT},
        ),
        ("SHA256SUMS", None, {PackageFinding.FILE_MISSING, PackageFinding.FILE_NOT_NAMED}),
    ],
)
def test_whatever_is_changed_in_an_export_is_found(
    filled: Room, tmp_path: Path, name: str, new: bytes | None, expected: set[PackageFinding]
) -> None:
    path = tmp_path / "all"
    FullExport(filled).write(path)
    _change(path, name, new)
    assert {found.what for found in verify_package(path)} == expected


def test_every_changed_byte_of_a_zip_is_found(filled: Room, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    FullExport(filled).write(path)
    whole = path.read_bytes()
    broken = [whole[: len(whole) // 2], b"", b"PK", b"x" * 100]
    broken += [whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :] for at in range(60, 4000, 97)]
    sound = _files(path)
    for number, data in enumerate(broken):
        other = tmp_path / f"{number}.zip"
        other.write_bytes(data)
        # A bit in what a zip keeps beside its files, such as a date, changes nothing that is read.
        assert verify_package(other) or _files(other) == sound
    assert verify_package(tmp_path / "gone.zip")[0].what is PackageFinding.MISSING


def test_a_folder_with_something_in_it_is_refused(filled: Room, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full/mine.txt").write_text("mine", "utf-8")
    (tmp_path / "empty").mkdir()
    with pytest.raises(RefusedError) as caught:
        FullExport(filled).write(tmp_path / "full")
    assert caught.value.reason is ExportProblem.FOLDER_NOT_EMPTY
    FullExport(filled).write(tmp_path / "empty")
    assert verify_package(tmp_path / "empty") == []
    with pytest.raises(RefusedError) as caught:
        FullExport(filled).write(tmp_path / "gone" / "all.zip")
    assert caught.value.reason is ExportProblem.NO_FOLDER
