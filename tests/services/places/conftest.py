"""A small room of shelves for the desks of places."""

import pytest

from desktop_archive.services.places.keeping import Keeping
from desktop_archive.services.places.register import PlaceRegister
from desktop_archive.services.shelves import RackPlan, Stacks

SMALL = RackPlan(
    room_code="1", room_name="一号库房", zone="A", ranges="1-2", bays=2, shelves=3, depth_mm=400
)


@pytest.fixture
def stacks(room):
    made = Stacks(room)
    made.build(SMALL)
    return made


@pytest.fixture
def register(room, stacks):  # noqa: ARG001  the shelves are there first
    return PlaceRegister(room)


@pytest.fixture
def keeping(room):
    return Keeping(room)
