"""A register at every stage of one destruction, walked once."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.services.clock import Clock
from desktop_archive.services.room import Room
from desktop_archive.store.database import Database
from tests.services.conftest import SetClock, sign_in_as
from tests.services.destruction.stage import PNG, Stage


@pytest.fixture(scope="package")
def stages(template: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The register as it lies at each stage; nothing is ever kept of what a test does to it."""
    folder = tmp_path_factory.mktemp("stages")
    path, sheet = folder / "room.register", folder / "sheet.png"
    shutil.copy(template, path)
    sheet.write_bytes(PNG + b"signed")
    room = Room(Database.open(path), clock=Clock(SetClock()), workstation="desk-1")
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR)
    stage = Stage(room, sheet).furnish()
    kept: dict[str, Path] = {}

    def keep(name: str) -> None:
        room.close()
        kept[name] = folder / f"{name}.register"
        shutil.copy(path, kept[name])

    _walk(stage, keep)
    return kept


def _walk(stage: Stage, keep: Callable[[str], None]) -> None:
    stage.batch_id = stage.desk.appraisals.open("提前", "company3")
    stage.desk.reporting.drop(stage.batch_id, "试")
    keep("nothing")
    stage.open("technical")
    keep("judging")
    stage.judge()
    keep("reported")
    stage.list_id = stage.desk.lists.make(stage.batch_id).list_id
    stage.desk.lists.write_report(stage.list_id, "拟销毁期满档案")
    keep("draft")
    stage.desk.lists.freeze(stage.list_id)
    keep("signing")
    stage.agree()
    keep("deciding")
    stage.decide()
    keep("approved")
    stage.begin()
    keep("collecting")
    stage.count()
    keep("scanned")
    stage.before()
    keep("counted")
    stage.shred()
    keep("shredded")
    stage.after()
    keep("destroyed")
    stage.report()
    keep("closed")
