"""Thousands of files that no program would write, by the way a clerk takes them in (A15).

Every one is taken in whole or refused in words. None of them is an error of the program, takes
five seconds of the processor or half a gigabyte of memory, or leaves half an import behind.
"""

import contextlib
import random
import resource
import shutil
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from types import FrameType
from typing import Never

import pytest
from sqlalchemy import func, select

from desktop_archive.exchange.lists import ALL_SHEETS
from desktop_archive.rules.accounts import Role
from desktop_archive.rules.imports import ListKind
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.imports.plan import Duplicates, ImportReport, ImportRequest
from desktop_archive.services.opening import open_room
from desktop_archive.services.portable import PortableDesk
from desktop_archive.services.room import Room
from desktop_archive.services.verification import verify_room
from desktop_archive.store import tables as t
from desktop_archive.wording import LANGUAGES, sentence
from tests.services.conftest import sign_in_as
from tests.torture import grammar
from tests.torture.rooms import small_room

FEW_AND_MANY = [12, pytest.param(1_700, marks=pytest.mark.torture)]
LONGEST = 5.0
MOST_MEMORY = 512 * 1024
#: After so many files the room is looked through, and a new one taken.
A_ROOM_FULL = 250


class HungError(Exception):
    """A file took too much of the processor."""


@dataclass
class Tally:
    """What became of the files."""

    files: int = 0
    taken_in: int = 0
    rows: int = 0
    rows_taken: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    row_reasons: Counter[str] = field(default_factory=Counter)


@contextlib.contextmanager
def watched() -> Iterator[None]:
    """End what takes too much of the processor; how busy the machine is does not count."""

    def end(_number: int, _frame: FrameType | None) -> Never:
        raise HungError

    if not hasattr(signal, "setitimer"):
        yield
        return
    before = signal.signal(signal.SIGPROF, end)
    signal.setitimer(signal.ITIMER_PROF, LONGEST)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_room(tmp_path_factory.mktemp("fuzz") / "room.register")


@contextlib.contextmanager
def taken_up(template: Path, folder: Path) -> Iterator[Room]:
    """Open a room of its own; when it is left, everything in it agrees."""
    path = folder / "here" / "room.register"
    path.parent.mkdir()
    shutil.copy(template, path)
    room = open_room(path)
    sign_in_as(room, Role.ARCHIVIST, Role.CLERK, login="fuzz")
    yield room
    assert verify_room(room) == []
    room.close()
    shutil.rmtree(path.parent)


def lines(room: Room) -> int:
    with room.read() as session:
        return int(session.execute(select(func.count()).select_from(t.audit)).scalar_one())


def told(reason: Enum, facts: dict[str, object]) -> None:
    """See that there are words for a refusal in every language."""
    assert all(len(sentence(reason, language, **facts)) > 3 for language in LANGUAGES), reason


def request_for(path: Path, dice: random.Random) -> ImportRequest:
    """Return how somebody might ask for a list to be read, mostly without any wish."""
    return ImportRequest(
        path=path,
        kind=dice.choice((None,) * 25 + tuple(ListKind)),
        sheet=dice.choice((None,) * 40 + (ALL_SHEETS, "S", "nowhere")),
        header_row=dice.choice((None,) * 40 + (1, 2, 900)),
        duplicates=dice.choice(list(Duplicates)),
    )


def take_in(room: Room, request: ImportRequest, tally: Tally, dice: random.Random) -> None:
    """Take one file in, or see it refused with nothing done."""
    desk, before = ImportDesk(room), lines(room)
    tally.files += 1
    try:
        report = desk.apply(request)
    except RefusedError as refusal:
        tally.refused[refusal.reason.name] += 1
        told(refusal.reason, dict(refusal.facts))
        assert lines(room) == before, "refused, and something is written"
        return
    tally.taken_in += 1
    tally.rows += report.rows
    tally.rows_taken += report.taken
    assert_whole(room, report)
    for problem in report.refused:
        tally.row_reasons[problem.reason.name] += 1
        told(problem.reason, dict(problem.facts))
    if report.refused and dice.random() < 0.2:
        back = request.path.with_name("refused.csv")
        assert desk.save_refused(back, report, request, lambda one: one.reason.name)
        back.unlink()
    if dice.random() < 0.1 and report.batch is not None:
        with contextlib.suppress(RefusedError):
            desk.undo(report.batch)


def assert_whole(room: Room, report: ImportReport) -> None:
    """Every row is accounted for, and what is in the register is what was told."""
    assert report.rows == report.taken + report.skipped + len(report.refused)
    batch, record = t.import_batch.c, t.record.c
    with room.read() as session:
        kept = session.execute(
            select(batch.rows, batch.taken, batch.skipped, batch.refused).where(
                batch.id == report.batch
            )
        ).one()
        here = session.execute(
            select(func.count()).where(record.batch_id == report.batch)
        ).scalar_one()
    assert tuple(kept) == (report.rows, report.taken, report.skipped, len(report.refused))
    if report.kind in (ListKind.RECORDS, ListKind.DOSSIERS):
        assert here >= report.taken - report.updated


def tell(what: str, tally: Tally) -> None:
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(f"{what}: {tally}, most memory {most // 1024} MiB\n")
    assert most < MOST_MEMORY or tally.files < A_ROOM_FULL


@pytest.mark.parametrize("count", FEW_AND_MANY)
@pytest.mark.parametrize("suffix", grammar.WRITERS)
def test_no_list_breaks_the_import_or_is_taken_in_by_half(
    suffix: str, count: int, template: Path, tmp_path: Path
) -> None:
    dice, tally = random.Random(f"{suffix}-{count}"), Tally()
    path = tmp_path / f"list{suffix}"
    while tally.files < count:
        with taken_up(template, tmp_path) as room:
            for _ in range(min(A_ROOM_FULL, count - tally.files)):
                grammar.WRITERS[suffix](path, dice)
                with watched():
                    take_in(room, request_for(path, dice), tally, dice)
    tell(suffix, tally)
    assert tally.rows_taken > count // 10


@pytest.mark.parametrize("count", FEW_AND_MANY)
@pytest.mark.parametrize("suffix", [".json", ".toml"])
def test_no_mapping_of_columns_breaks_the_import(
    suffix: str, count: int, template: Path, tmp_path: Path
) -> None:
    dice, tally = random.Random(f"profile{suffix}-{count}"), Tally()
    path, profile = tmp_path / "list.csv", tmp_path / f"profile{suffix}"
    with taken_up(template, tmp_path) as room:
        for _ in range(count):
            grammar.write_csv(path, dice)
            grammar.write_profile(profile, dice)
            with watched():
                take_in(room, ImportRequest(path=path, profile=profile), tally, dice)
    tell(f"profile{suffix}", tally)
    assert tally.files == count


@pytest.mark.parametrize("count", FEW_AND_MANY)
def test_no_file_of_a_portable_scanner_breaks_the_desk(
    count: int, template: Path, tmp_path: Path
) -> None:
    dice, tally = random.Random(f"scans-{count}"), Tally()
    path = tmp_path / "scans.txt"
    with taken_up(template, tmp_path) as room:
        desk = PortableDesk(room)
        with room.read() as session:
            codes = session.execute(select(t.record.c.code)).scalars().all()
        for _ in range(count):
            grammar.write_scans(path, dice, [*codes, "", "A" * 3_000])
            tally.files += 1
            with watched():
                try:
                    done = list(desk.read(path))
                except RefusedError as refusal:
                    tally.refused[refusal.reason.name] += 1
                    told(refusal.reason, dict(refusal.facts))
                    continue
            tally.taken_in += 1
            tally.rows += len(done)
            tally.row_reasons.update(one.outcome for one in done)
    tell("scans", tally)
    assert tally.taken_in > count // 10
