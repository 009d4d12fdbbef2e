"""Five roles call the desks at random: nobody gets past the chain, whoever calls what (A13)."""

import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.destruction.execution import StrikeOff, SupervisorPart
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.actors import Actor
from desktop_archive.services.verification import verify_room
from tests.services.conftest import SetClock, sign_in_as
from tests.services.destruction.conftest import opened
from tests.services.destruction.stage import DESTROY, HOLDERS, Stage
from tests.store.destruction.oracle import faults

NAMES = (*HOLDERS.values(), "杨十一", "某人")
_PEOPLE = {
    Role.CLERK: "何苗",
    Role.ARCHIVIST: "林晓",
    Role.HEAD: "吴九",
    Role.AUDITOR: "沈三",
    Role.ADMINISTRATOR: "管理员",
    Role.FRONT_DESK: "钱台",
    Role.DEPARTMENT_ARCHIVIST: "许科",
}


def _calls(stage: Stage, rng: random.Random) -> list[Callable[[], object]]:
    """Return what somebody might call next, right or wrong."""
    desk, list_id = stage.desk, stage.list_id
    slots = desk.lists.detail(list_id).slots
    lines = desk.lists.detail(list_id).lines
    slot, line = rng.choice(slots), rng.choice(lines)
    pieces = desk.appraisals.piece_ids(stage.batch_id)
    name = rng.choice(NAMES)
    part = rng.choice((SupervisorPart.ARCHIVE, SupervisorPart.BUSINESS))
    unit = rng.choice((stage.archive_unit, stage.office_unit))
    said = stage.word(slot) if rng.random() < 0.7 else stage.word(slot, name=name)
    return [
        lambda: desk.deciding.sign_on_paper([said], stage.sheet),
        stage.agree,
        stage.decide,
        lambda: desk.collecting.begin(list_id, name),
        lambda: stage.watch(name, unit, part),
        lambda: desk.collecting.scan(list_id, rng.choice(stage.records).code),
        stage.count,
        lambda: desk.collecting.strike_off(line.id, rng.choice(list(StrikeOff)), "缺"),
        stage.before,
        stage.shred,
        stage.after,
        stage.report,
        *(stage.agree, stage.decide, stage.begin, stage.count, stage.before, stage.shred) * 2,
        stage.after,
        lambda: desk.appraisals.judge(rng.choice(pieces), DESTROY),
        lambda: desk.lists.leave_out(line.id, "x"),
    ]


def _play(stage: Stage, rng: random.Random, count: int) -> int:
    """Let random people call the desks; return how many calls went through."""
    done = 0
    for _ in range(count):
        role = rng.choice((*Role, *(Role.ARCHIVIST,) * 12))
        # What there is to call is looked up by somebody who sees the list.
        stage.room.actor = _ACTORS[Role.ARCHIVIST]
        call = rng.choice(_calls(stage, rng))
        stage.room.actor = _ACTORS[role]
        try:
            call()
        except RefusedError:
            continue
        done += 1
    return done


_ACTORS: dict[Role, Actor] = {}


def _walk(stage: Stage, seed: int, calls: int) -> int:
    """Lay a list before those who sign and let people call; what they did is within the chain."""
    rng = random.Random(seed)
    stage.open("company3").judge().freeze()
    stage.room.actor = None
    for role, name in _PEOPLE.items():
        _ACTORS[role] = sign_in_as(stage.room, role, login=f"r-{role.value}", name=name)
    done = _play(stage, rng, calls)
    with stage.room.read() as session:
        assert list(faults(session.connection)) == []
    return done


@pytest.mark.requirement("R-01", "R-04", "D-14", "D-22")
def test_whoever_calls_what_in_any_order_shortens_nothing(stage: Stage) -> None:
    assert _walk(stage, 7, 150) >= 6
    assert "destroyed" in stage.states(), "a walk that never gets there proves nothing"


@pytest.mark.torture
def test_ten_thousand_calls_of_all_roles_shorten_nothing(
    furnished: Stage, clock: SetClock, sheet: Path, tmp_path: Path
) -> None:
    walks, done, destroyed = 67, 0, 0
    for seed in range(walks):
        path = tmp_path / f"{seed}.register"
        shutil.copy(furnished.room.path, path)
        room = opened(path, clock)
        room.actor = furnished.room.actor
        stage = Stage.copy_of(furnished, room, sheet)
        done += _walk(stage, seed, 150)
        destroyed += "destroyed" in stage.states()
        assert verify_room(room) == []
        room.close()
        path.unlink()
    sys.stdout.write(f"{walks} walks of 150 calls: {done} went through, {destroyed} destroyed\n")
    assert destroyed > walks // 4
