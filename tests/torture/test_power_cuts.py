"""The power fails at any moment: what was told as done is there, what was not is whole or not (A2)."""

import random
import shutil
import sqlite3
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_archive.services.opening import open_room
from desktop_archive.services.verification import verify_room
from desktop_archive.store.dialect import sqlite
from tests.torture.power import Disk
from tests.torture.rooms import small_room
from tests.torture.tracing import Call, calls, traced, why_not

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")

FEW_AND_MANY = [60, pytest.param(2500, marks=pytest.mark.torture)]
FULL, EXTRA, NORMAL = 2, 3, 1
ACTS = 9
#: Every so many images all rows are held against the trail; all others, the counts only.
_WHOLE = 40
Mode = tuple[str, int]


@dataclass
class Tally:
    """What became of the images."""

    images: int = 0
    acknowledged: int = 0
    images_with_losses: int = 0
    most_lost: int = 0
    broken: list[str] = field(default_factory=list)

    def add(self, acknowledged: set[str], image: "Image") -> None:
        lost = len(acknowledged - image.stored)
        self.images += 1
        self.acknowledged += len(acknowledged)
        self.images_with_losses += bool(lost)
        self.most_lost = max(self.most_lost, lost)
        self.broken += image.broken


@dataclass(frozen=True)
class Trace:
    """A room as it was, and every call that changed it since."""

    path: Path
    before: bytes
    calls: list[Call]


@dataclass(frozen=True)
class Image:
    """What a room says when it is opened after the cut."""

    stored: set[str]
    broken: list[str]


@pytest.fixture(scope="module")
def room_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_room(tmp_path_factory.mktemp("power") / "room.register")


@pytest.fixture(scope="module")
def traces(room_file: Path) -> Mapping[Mode, Trace]:
    """Traces of the same work with several settings of the disk, each made when asked for."""

    class Traces(dict[Mode, Trace]):
        def __missing__(self, mode: Mode) -> Trace:
            folder = room_file.parent / f"{mode[0]}-{mode[1]}"
            folder.mkdir()
            path = Path(shutil.copy(room_file, folder / "room.register"))
            log = folder / "trace"
            traced(log, ["tests.torture.scribe", str(path), str(ACTS), mode[0], str(mode[1])])
            self[mode] = Trace(path, room_file.read_bytes(), list(calls(log)))
            path.unlink()
            return self[mode]

    return Traces()


def said(call: Call) -> str:
    """Return a line of the scribe, or nothing."""
    is_said = call.name == "write" and not call.path.endswith((".register", "-journal", "-wal"))
    return call.data.decode("utf-8", "replace").strip() if is_said else ""


def cut_images(
    trace: Trace, count: int, rng: random.Random, folder: Path
) -> Iterator[tuple[set[str], Path]]:
    """Yield so many rooms as a power cut leaves them, and what had been told as done by then."""
    cuts = moments(trace, count, rng)
    disk, acknowledged = Disk(trace.path, trace.before), set[str]()
    for call in trace.calls[: cuts[0]]:
        _follow(disk, call, acknowledged)
    for cut, following in pairwise([*cuts, len(trace.calls)]):
        for old in folder.iterdir():
            old.unlink()
        for name, content in disk.cut(rng):
            (folder / name).write_bytes(content)
        yield set(acknowledged), folder / trace.path.name
        for call in trace.calls[cut:following]:
            _follow(disk, call, acknowledged)


def moments(trace: Trace, count: int, rng: random.Random) -> list[int]:
    """Return when the power fails: at any call, and as often just after something was told."""
    begun = next(at for at, call in enumerate(trace.calls) if said(call) == "begin")
    told = [at + 1 for at, call in enumerate(trace.calls) if said(call).startswith("ok ")]
    anywhere = rng.choices(range(begun, len(trace.calls) + 1), k=count - count // 2)
    return sorted(anywhere + [rng.choice(told) for _ in range(count // 2)])


def _follow(disk: Disk, call: Call, acknowledged: set[str]) -> None:
    words = said(call).split()
    if words[:1] == ["ok"]:
        acknowledged.add(words[1])
    disk.do(call)


def looked_at(path: Path, *, wholly: bool) -> Image:
    """Open a room after the cut, as SQLite itself brings it back, and hold it against itself."""
    connection = sqlite3.connect(path)
    try:
        broken = [
            *(row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"),
            *(f"points nowhere: {row}" for row in connection.execute("PRAGMA foreign_key_check")),
            *(name for name, query in _HALF.items() if connection.execute(query).fetchone()[0]),
        ]
        stored = {row[0] for row in connection.execute("SELECT op_id FROM operation")}
    except sqlite3.DatabaseError as error:
        return Image(set(), [f"cannot be read: {error}"])
    finally:
        connection.close()
    if wholly and not broken:
        room = open_room(path)
        broken += verify_room(room)
        room.close()
    return Image(stored, broken)


_HALF = {
    "somebody is still acting": "SELECT count(*) FROM ctx",
    "trail without hash": "SELECT (SELECT count(*) FROM audit) <> (SELECT count(*) FROM chain)",
    "act without trail": (
        "SELECT count(*) FROM operation WHERE action IN ('issue', 'take_back') "
        "AND op_id NOT IN (SELECT op_id FROM audit)"
    ),
    "loan without card": "SELECT (SELECT count(*) FROM loan) <> (SELECT count(*) FROM card)",
    "on loan without loan": (
        "SELECT (SELECT count(*) FROM record WHERE state = 'on_loan') <> "
        "(SELECT count(*) FROM loan WHERE returned_at IS NULL)"
    ),
}


def cut_often(trace: Trace, images: int, mode: Mode, folder: Path) -> Tally:
    name = "/".join(map(str, mode))
    tally, rng = Tally(), random.Random(f"{name}-{images}")
    folder.mkdir()
    for acknowledged, path in cut_images(trace, images, rng, folder):
        tally.add(acknowledged, looked_at(path, wholly=tally.images % _WHOLE == 0))
    sys.stdout.write(f"power cuts, {name}, SQLite {sqlite3.sqlite_version}: {tally}\n")
    return tally


@pytest.mark.parametrize("images", FEW_AND_MANY)
@pytest.mark.parametrize(
    "mode", [("delete", EXTRA), ("wal", FULL)], ids=["delete-extra", "wal-full"]
)
def test_a_power_cut_loses_nothing_that_was_told_as_done(
    mode: Mode,
    images: int,
    traces: Mapping[Mode, Trace],
    tmp_path: Path,
) -> None:
    tally = cut_often(traces[mode], images, mode, tmp_path / "cut")
    assert tally.acknowledged > 5 * images
    assert (tally.images_with_losses, tally.broken) == (0, [])


@pytest.mark.parametrize(
    ("mode", "images"),
    [
        (("delete", FULL), 40),
        pytest.param(("delete", FULL), 600, marks=pytest.mark.torture),
        pytest.param(("wal", NORMAL), 600, marks=pytest.mark.torture),
    ],
)
def test_a_common_setting_of_the_disk_would_lose_acts_and_this_test_sees_it(
    mode: Mode,
    images: int,
    traces: Mapping[Mode, Trace],
    tmp_path: Path,
) -> None:
    tally = cut_often(traces[mode], images, mode, tmp_path / "cut")
    assert tally.images_with_losses > images // 10


def test_the_program_uses_one_of_the_settings_that_lose_nothing() -> None:
    assert sqlite.journal_settings() in (("delete", EXTRA), ("wal", FULL))
