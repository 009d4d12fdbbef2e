"""A new room with its ready scheme, and a clerk who numbers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.catalogue.entry import EntryDraft
from desktop_archive.services.catalogue.numbering import NEXT, NumberChoice
from desktop_archive.services.clock import Clock
from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.room import Room
from tests.services.conftest import SetClock, sign_in_as


@dataclass
class Writer:
    """Enters records as the form does."""

    room: Room
    clock: SetClock

    def __post_init__(self) -> None:
        self.catalogue = Catalogue(self.room)
        choices = self.catalogue.choices()
        self.ids = {one.code: one.id for what in ("category", "retention") for one in choices[what]}
        self.draft = EntryDraft(
            title="关于添置密集架的请示",
            category_id=self.ids["WS"],
            retention_id=self.ids["D10"],
            year=2026,
            unit_code="BGS",
            date_text="2026-03-02",
            creator="办公室",
        )

    def enter(self, choice: NumberChoice = NEXT, **changes: object) -> str:
        """Enter a record and return its code."""
        draft = replace(self.draft, **changes)  # type: ignore[arg-type]
        return self.code(self.catalogue.create(draft, choice))

    def code(self, record_id: int) -> str:
        found = self.catalogue.row(record_id)
        assert found is not None
        return found.code

    def pass_days(self, days: int) -> None:
        self.clock.moment += timedelta(days=days)


def make_writer(path: Path, preset: str, clock: SetClock) -> Writer:
    new = NewRoom(
        organisation="招商服务公司",
        fonds="Z109",
        preset=preset,
        admin_login="lin",
        admin_password="correct horse battery",
    )
    room = create_room(path, new, clock=Clock(clock))
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR, login="zhou", name="周敏")
    return Writer(room, clock)


@pytest.fixture
def set_clock() -> SetClock:
    clock = SetClock()
    clock.moment = datetime(2026, 3, 17, 10, 0, tzinfo=UTC)
    return clock


@pytest.fixture
def writer(tmp_path: Path, set_clock: SetClock) -> Iterator[Writer]:
    made = make_writer(tmp_path / "room.register", "da22", set_clock)
    yield made
    made.room.close()


@pytest.fixture
def company(tmp_path: Path, set_clock: SetClock) -> Iterator[Writer]:
    made = make_writer(tmp_path / "company.register", "company", set_clock)
    yield made
    made.room.close()
