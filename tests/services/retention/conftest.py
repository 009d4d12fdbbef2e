"""A room with three classes, four periods and nothing in it yet."""

import pytest

from desktop_archive.services.room import Room
from tests.services.catalogue.conftest import catalogue, entry, office
from tests.services.conftest import clock, empty_room, room, template
from tests.services.retention.room_of_records import furnish

__all__ = ["catalogue", "clock", "empty_room", "entry", "office", "room", "template"]


@pytest.fixture
def kept(room: Room) -> Room:
    furnish(room)
    return room
