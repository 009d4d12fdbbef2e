"""A new room with its ready scheme, and a clerk who numbers."""

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.catalogue.entry import EntryDraft
from desktop_archive.services.catalogue.numbering import NEXT, NumberChoice
from desktop_archive.services.clock import Clock
from desktop_archive.services.room import Room
from tests.services.conftest import NewRooms, SetClock, sign_in_as


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


def make_writer(start_room: NewRooms, preset: str, clock: SetClock) -> Writer:
    room = start_room(preset, Clock(clock))
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR, login="zhou", name="周敏")
    return Writer(room, clock)


@pytest.fixture
def writer(start_room: NewRooms, clock: SetClock) -> Writer:
    return make_writer(start_room, "da22", clock)


@pytest.fixture
def company(start_room: NewRooms, clock: SetClock) -> Writer:
    return make_writer(start_room, "company", clock)
