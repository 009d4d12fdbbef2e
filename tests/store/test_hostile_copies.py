"""A copy that was changed, is another room's, or hides something is refused, and nothing of it runs."""

import hashlib
import json
import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import insert

from desktop_archive.rules.copies import CopyFault
from desktop_archive.store import audit, backups, dialect, keepsakes, manifests, restoring, upgrade
from desktop_archive.store import tables as t
from desktop_archive.store.database import Database
from desktop_archive.store.manifests import Backup
from desktop_archive.store.problems import ArchiveUnavailableError, StoreProblem
from tests.store.conftest import act

FEW_AND_MANY = [16, pytest.param(100, marks=pytest.mark.torture)]


@pytest.fixture(scope="module")
def live(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with some rows; every test makes copies of it and leaves it as it is."""
    path = tmp_path_factory.mktemp("live") / "room.register"
    shutil.copy(template, path)
    _enter(path, "部门")
    return path


@pytest.fixture(scope="module")
def stranger(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("other") / "room.register"
    shutil.copy(template, path)
    _enter(path, "别处")
    return path


def _enter(path: Path, name: str) -> None:
    database = Database.open(path)
    for number in range(3):
        with database.write(act()) as session:
            rows = [{"name": f"{name}{number}-{at}"} for at in range(80)]
            session.execute(insert(t.unit), rows)
    database.close()


@pytest.fixture
def copy(live: Path, tmp_path: Path) -> Backup:
    return backups.make(live, tmp_path / "copies")


def faults(path: Path, live: Path) -> list[CopyFault]:
    known = restoring.known_from(live)
    return [flaw.fault for flaw in restoring.flaws(path, known=known)]


def describe_anew(copy: Backup) -> None:
    """Make the description right again, as somebody would who knows what he does."""
    told = json.loads(manifests.manifest_of(copy.path).read_text("utf-8"))
    told["sha256"] = manifests.sha256(copy.path)
    engine = sqlite3.connect(copy.path)
    row = engine.execute("SELECT seq, hash FROM chain ORDER BY seq DESC LIMIT 1").fetchone()
    engine.close()
    told["sequence"], told["head"] = row[0], row[1].hex()
    manifests.manifest_of(copy.path).write_text(json.dumps(told), "utf-8")


def flip(copy: Backup, rng: random.Random) -> None:
    data = bytearray(copy.path.read_bytes())
    data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    copy.path.write_bytes(bytes(data))


def cut_off(copy: Backup, rng: random.Random) -> None:
    data = copy.path.read_bytes()
    copy.path.write_bytes(data[: rng.randrange(len(data))])


def misdescribe(copy: Backup, rng: random.Random) -> None:
    told = json.loads(manifests.manifest_of(copy.path).read_text("utf-8"))
    name = rng.choice(["sha256", "head", "register", "sequence"])
    told[name] = "0" * 64 if name != "sequence" else told[name] + rng.randint(1, 9)
    manifests.manifest_of(copy.path).write_text(json.dumps(told), "utf-8")


def garble_description(copy: Backup, rng: random.Random) -> None:
    text = rng.choice(["", "[]", "{", "null", '{"sha256": 1}', "[" * 5000, "\x00"])
    manifests.manifest_of(copy.path).write_text(text, "utf-8")


def without_guards(copy: Backup, *statements: str) -> None:
    """Change rows as the owner of the file can: guards taken off and put on again."""
    raw = sqlite3.connect(copy.path)
    guards = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in guards:
        raw.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        raw.execute(statement)
    for _, statement in guards:
        raw.execute(statement)
    raw.commit()
    raw.close()


def change_a_row(copy: Backup, rng: random.Random) -> None:
    without_guards(copy, f"UPDATE unit SET name = '改' WHERE id = {rng.randint(1, 200)}")
    describe_anew(copy)


def take_a_line(copy: Backup, rng: random.Random) -> None:
    without_guards(copy, f"DELETE FROM audit WHERE seq = {rng.randint(2, 200)}")
    describe_anew(copy)


def rewrite_history(copy: Backup, rng: random.Random) -> None:
    """Change a row and its line, and hash all that follows anew: only the live room tells."""
    row = rng.randint(1, 200)
    without_guards(
        copy,
        f"UPDATE audit SET new = replace(new, '部门', '改') WHERE tbl = 'unit' AND rid = {row}",
        f"UPDATE unit SET name = replace(name, '部门', '改') WHERE id = {row}",
        "DELETE FROM chain",
    )
    engine = dialect.engine_for(copy.path, query_only=False, guarded=False)
    with engine.connect() as connection, connection.begin():
        audit.extend(connection)
        connection.commit()
    engine.dispose()
    describe_anew(copy)


MUTATIONS: list[Callable[[Backup, random.Random], None]] = [
    flip, flip, cut_off, misdescribe, garble_description, change_a_row, take_a_line,
    rewrite_history,
]  # fmt: skip


@pytest.mark.parametrize("count", FEW_AND_MANY)
def test_no_changed_copy_is_put_in_place(live: Path, tmp_path: Path, count: int) -> None:
    """F29: so many mutations of the copy, its description or both; every one is refused."""
    rng, before = random.Random(29), hashlib.sha256(live.read_bytes()).digest()
    good = backups.make(live, tmp_path / "good")
    for number in range(count):
        folder = tmp_path / str(number)
        shutil.copytree(tmp_path / "good", folder)
        copy = manifests.backup_at(folder / good.path.name)
        mutate = MUTATIONS[number % len(MUTATIONS)]
        mutate(copy, rng)
        with pytest.raises(ArchiveUnavailableError) as refused:
            restoring.restore(copy.path, live)
        assert refused.value.problem is StoreProblem.COPY_REFUSED, mutate
        assert isinstance(refused.value.facts["fault"], CopyFault), mutate
        shutil.rmtree(folder)
    assert hashlib.sha256(live.read_bytes()).digest() == before
    assert list(live.parent.iterdir()) == [live]


def test_what_is_wrong_is_told_apart(live: Path, copy: Backup) -> None:
    rewrite_history(copy, random.Random(1))
    # The seals in the copy tell it too.
    assert set(faults(copy.path, live)) == {CopyFault.TRAIL, CopyFault.BRANCHED}


def test_the_copy_of_another_room_is_refused(live: Path, stranger: Path, tmp_path: Path) -> None:
    foreign = backups.make(stranger, tmp_path)
    assert faults(foreign.path, live) == [CopyFault.FOREIGN]
    with pytest.raises(ArchiveUnavailableError) as refused:
        restoring.restore(foreign.path, live)
    assert refused.value.facts["fault"] is CopyFault.FOREIGN


def test_an_older_copy_of_this_room_is_good(template: Path, tmp_path: Path) -> None:
    path = tmp_path / "room.register"
    shutil.copy(template, path)
    _enter(path, "一")
    early = backups.make(path, tmp_path / "copies")
    _enter(path, "二")
    assert faults(early.path, path) == []
    done = restoring.restore(early.path, path)
    assert (done.sequence, done.head) == (early.sequence, early.head)
    assert restoring.last_line(path) == early.sequence


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n"
#: What somebody could build into a copy (hostile inputs 33 and 34): none of it may ever run.
HIDDEN = [
    *(f"CREATE TRIGGER sly AFTER {verb} ON {table} BEGIN DELETE FROM audit; END"
      for verb in ("INSERT", "UPDATE", "DELETE") for table in ("audit", "chain", "fact", "operation")),
    *(f"CREATE VIEW {name} AS {ENDLESS}" for name in ("endless", "unit_2", "find_body_2")),
    "CREATE VIEW spy AS SELECT * FROM account",
    "CREATE TABLE swollen AS SELECT zeroblob(9000000) AS air",
    "CREATE TABLE fat AS SELECT zeroblob(30000000) AS air",
    "CREATE TEMP VIEW none AS SELECT 1; CREATE TABLE more(a)",
    "CREATE INDEX extra ON unit(name)",
    "CREATE TABLE extra(a CHECK (a > 0))",
    "ALTER TABLE unit ADD COLUMN more TEXT DEFAULT 'x'",
    "DROP TRIGGER guard_audit_update",
    "DROP TRIGGER trail_unit_insert",
    "DROP INDEX uq_loan_open_record",
    "CREATE VIRTUAL TABLE sly USING fts5(a)",
    "PRAGMA user_version=9999",
    "PRAGMA application_id=1",
    "DROP TABLE chain",
]  # fmt: skip


@pytest.mark.parametrize("hidden", HIDDEN)
def test_nothing_hidden_in_a_copy_is_run(copy: Backup, live: Path, hidden: str) -> None:
    """F31: the structure is looked at first; whatever is found there, the live file stays."""
    raw = sqlite3.connect(copy.path)
    raw.executescript(hidden)
    raw.close()
    manifests.manifest_of(copy.path).unlink()
    before = hashlib.sha256(copy.path.read_bytes()).digest()
    found = faults(copy.path, live)
    assert found[0] in {CopyFault.STRUCTURE, CopyFault.NEWER, CopyFault.NOT_A_REGISTER}
    assert hashlib.sha256(copy.path.read_bytes()).digest() == before


def test_an_older_copy_with_a_view_in_place_of_a_table_is_refused_at_once(
    copy: Backup, live: Path
) -> None:
    """Of an earlier version the structure is not known; views it never had."""
    raw = sqlite3.connect(copy.path)
    raw.executescript(
        f"ALTER TABLE unit RENAME TO unit_then; CREATE VIEW unit AS {ENDLESS};"
        f"PRAGMA user_version={upgrade.HEAD - 1}"
    )
    raw.close()
    assert faults(copy.path, live) == [CopyFault.STRUCTURE]


NAMES = [
    "../../evil.pdf", "/abs.pdf", "C:\\x.pdf", "..\\..\\x.pdf", "CON.txt", "nul", "x:stream",
    "档案\u202egpj.exe", "a" * 200 + ".pdf", "~/.bashrc", "0" * 63 + ".pdf", "0" * 65 + ".pdf",
    "A" * 64 + ".pdf", "0" * 64 + ".", "0" * 64 + ".pdf.exe",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_only_files_named_by_their_digest_are_taken_from_beside_a_copy(
    tmp_path: Path, name: str
) -> None:
    """F32: no name that leads elsewhere is followed, and nothing is written for it."""
    source, target = tmp_path / "copies" / "room.sheets", tmp_path / "room" / "room.sheets"
    place = source / "00" / name.replace("/", "_")
    place.parent.mkdir(parents=True)
    place.write_bytes(b"hostile")
    assert keepsakes.copy_missing(source, target) == 0
    assert not target.exists()


def test_links_and_files_under_another_digest_are_not_taken(tmp_path: Path) -> None:
    source, target = tmp_path / "copies", tmp_path / "room"
    secret = tmp_path / "secret"
    secret.write_text("of the person at this computer")
    digest = keepsakes.digest(secret)
    linked = source / digest[:2] / f"{digest}.pdf"
    linked.parent.mkdir(parents=True)
    linked.symlink_to(secret)
    swapped = source / "00" / ("0" * 64 + ".pdf")
    swapped.parent.mkdir()
    swapped.write_bytes(b"not what its name says")
    assert keepsakes.copy_missing(source, target) == 0
    assert not target.exists()
    linked.unlink()
    shutil.copy(secret, linked)
    assert keepsakes.copy_missing(source, target) == 1
