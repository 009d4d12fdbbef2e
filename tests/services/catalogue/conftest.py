"""A new company room in a real file, made once and copied, with an archivist signed in."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.services.catalogue.desk import Catalogue, EntryDraft
from desktop_archive.services.clock import Clock
from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from tests.services.conftest import SetClock, sign_in_as

Entry = Callable[..., EntryDraft]


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A room of the preset for companies: WS, ZP, SW, KU, HT, KH, YZ and the rest."""
    path = tmp_path_factory.mktemp("company") / "company.register"
    new = NewRoom(
        organisation="招商服务公司",
        fonds="Z109",
        preset="company",
        admin_login="admin",
        admin_password="correct horse battery",
    )
    early = Clock(lambda: datetime(2026, 1, 5, 8, 0, tzinfo=UTC))
    create_room(path, new, clock=early).close()
    return path


@pytest.fixture
def office(company: Path, tmp_path: Path, clock: SetClock) -> Iterator[Room]:
    path = tmp_path / "office.register"
    shutil.copy(company, path)
    room = open_room(path, clock=Clock(clock))
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR, login="clerk", name="林晓")
    yield room
    room.close()


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
