"""A new company room in a real file, made once and copied, with an archivist signed in."""

from collections.abc import Callable

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.services.catalogue.desk import Catalogue, EntryDraft
from desktop_archive.services.clock import Clock
from desktop_archive.services.room import Room
from tests.services.conftest import NewRooms, SetClock, sign_in_as

Entry = Callable[..., EntryDraft]


@pytest.fixture
def office(start_room: NewRooms, clock: SetClock) -> Room:
    """A new room of a company: WS, ZP, SW, KU, HT, KH, YZ and the rest."""
    room = start_room("company", Clock(clock))
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR, login="clerk", name="林晓")
    return room


@pytest.fixture
def catalogue(office: Room) -> Catalogue:
    return Catalogue(office)


@pytest.fixture
def entry(catalogue: Catalogue) -> Entry:
    """Return how to fill in an entry; classes and periods are named by their codes."""
    choices = catalogue.choices()
    classes = {one.code: one.id for one in choices["category"]}
    periods = {one.code: one.id for one in choices["retention"]}

    def fill(title: str = "关于表彰的通知", **changes: object) -> EntryDraft:
        category, period = str(changes.pop("category", "WS")), changes.pop("period", "D10")
        other = changes.pop("other", None)
        values: dict[str, object] = {
            "title": title,
            "category_id": classes[category],
            "retention_id": periods.get(str(period)),
            "other_retention_id": periods.get(str(other)),
            "year": 2021,
            "unit_code": "BGS",
            "date_text": "2021-03-18",
            "creator": "办公室",
            **changes,
        }
        return EntryDraft(**values)  # type: ignore[arg-type]

    return fill


@pytest.fixture
def period_ids(catalogue: Catalogue) -> dict[str, int]:
    return {one.code: one.id for one in catalogue.choices()["retention"]}


@pytest.fixture
def class_ids(catalogue: Catalogue) -> dict[str, int]:
    return {one.code: one.id for one in catalogue.choices()["category"]}
