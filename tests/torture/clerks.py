"""Clerks that lend and take back the same few records, each in a process of its own."""

import random
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path

from desktop_archive.rules.accounts import Role, rights_of
from desktop_archive.rules.lending import ReturnCheck, ScanOutcome
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Actor, Room
from desktop_archive.services.trouble import ArchiveUnavailableError
from tests.services import builders as make

ROLES = (Role.ARCHIVIST, Role.ADMINISTRATOR)
WANTED = 4
"""How many of the records one application asks for."""


@dataclass
class Day:
    """What one clerk did and was told."""

    issued: list[int] = field(default_factory=list)
    returned: list[int] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)
    trouble: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)


class Clerk:
    """Scans at one desk."""

    def __init__(self, room: Room, number: int, person: make.Made, day: Day) -> None:
        room.actor = Actor(
            1, f"clerk{number}", "林晓", tuple(role.value for role in ROLES), rights_of(ROLES)
        )
        self._room, self._person, self._day = room, person, day
        self._desk = LoanDesk(room)
        self._rng = random.Random(number)

    def serve(self, records: list[make.Made]) -> None:
        """Lend what somebody may have of some records, then take it back."""
        wanted = self._rng.sample(records, min(WANTED, len(records)))
        try:
            asked = make.application(self._desk, self._person, wanted, make.WISH)
            self._visit()
            for record in wanted:
                self._lend(record)
            self._take_back()
            self._withdraw(asked.application.id)
            self._desk.scan("")
        except ArchiveUnavailableError as trouble:
            self._day.trouble[trouble.problem.name] += 1

    def _withdraw(self, application_id: int) -> None:
        """Leave what others had meanwhile; a request that was served whole is closed already."""
        with suppress(RefusedError):
            self._desk.requests.withdraw(application_id, "已借出")

    def _visit(self) -> None:
        if self._desk.session.visit_id is None:
            self._desk.scan(self._person.code)

    def _lend(self, record: make.Made) -> None:
        began = time.perf_counter()
        try:
            result = self._desk.scan(record.code)
        except RefusedError as refusal:
            self._day.refused[refusal.reason.name] += 1
            return
        self._day.seconds.append(time.perf_counter() - began)
        if result.outcome is ScanOutcome.ISSUED:
            self._day.issued.append(record.id)
        else:
            told = result.reason or result.outcome
            self._day.refused[told.name] += 1

    def _take_back(self) -> None:
        card = self._desk.person()
        assert card is not None
        for loan in card.loans:
            began = time.perf_counter()
            self._desk.take_back([loan.id], ReturnCheck())
            self._day.seconds.append(time.perf_counter() - began)
            self._day.returned.append(loan.record_id)


def main(
    where: Path | str,
    number: int,
    people: list[make.Made],
    records: list[make.Made],
    acts: int,
    until: float,
    pipe: Connection,
) -> None:
    """Work until so many loans and returns are done, or a moment of the clock has come."""
    day = Day()
    room = open_room(where)
    pipe.send("ready")
    pipe.recv()
    clerk = Clerk(room, number, people[number], day)
    while len(day.issued) + len(day.returned) < acts and time.time() < until:
        clerk.serve(records)
        if day.trouble:
            break
    room.close()
    pipe.send(day)
