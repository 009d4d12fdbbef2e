"""The program at work with a login per person: a clerk's day, and what she never sees."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.copies import CheckKind, CopyFault, Debt, Occasion
from desktop_archive.rules.lending import ReturnCheck, ScanOutcome
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.servers import ServerAddress
from desktop_archive.services import accounts
from desktop_archive.services.accounts import Door
from desktop_archive.services.clock import Clock
from desktop_archive.services.fixity import Fixity
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.opening import open_server_room
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.second_medium import SecondMedium
from desktop_archive.services.server_logins import add_server_login, secure_room
from desktop_archive.store.database import Database
from tests.postgres import OWNER, Server
from tests.services import builders as make
from tests.services.conftest import sign_in_as
from tests.services.test_server_logins import PASSWORD


@pytest.fixture(scope="module")
def stocked(
    postgres: Server, empty_template: str
) -> Iterator[tuple[Server, list[make.Made], make.Made]]:
    room = Room(Database.open(postgres.create("personal", empty_template)))
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR, login="keeper")
    with room.act("test") as session:
        accounts.add_bound(session, "lin", "林晓", [Role.CLERK], PASSWORD, room.today())
    person = make.person(room)
    box = make.box(room, make.shelf(room))
    records = [make.record(room, box, "合同"), make.record(room, box, "并购方案", secrecy=4)]
    room.close()
    at = ServerAddress(str(postgres.folder), "personal", OWNER)
    secure_room(at, personal=True)
    add_server_login(at, "", name="lin", role="clerk", new_password=PASSWORD)
    yield postgres, records, person
    postgres.drop("personal")


@pytest.fixture
def desk(stocked, tmp_path: Path, monkeypatch) -> Iterator[Room]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    server = stocked[0]
    room = open_server_room(ServerAddress(str(server.folder), "personal", "lin"), PASSWORD)
    Door(room).sign_in("lin", PASSWORD)
    yield room
    room.close()


def test_a_clerk_lends_and_takes_back_with_a_login_of_her_own(stocked, desk):
    server, records, person = stocked
    counter = LoanDesk(desk)
    make.application(counter, person, [records[0]], make.WISH)
    counter.scan(person.code)
    assert counter.scan(records[0].code).outcome is ScanOutcome.ISSUED
    card = counter.person()
    assert card is not None
    counter.take_back([loan.id for loan in card.loans], ReturnCheck())

    with server.connect("personal") as connection:
        actors = connection.execute(
            "SELECT DISTINCT actor FROM operation WHERE action IN ('issue', 'take_back')"
        ).fetchall()
    assert actors == [("lin",)]


def test_what_is_above_her_level_is_not_there_for_a_clerk(stocked, desk):
    _, records, person = stocked
    counter = LoanDesk(desk)
    counter.scan(person.code)
    assert counter.scan(records[1].code).outcome is ScanOutcome.UNKNOWN


def test_the_server_copies_the_room_and_nothing_is_checked_or_owed_here(desk):
    later = desk.now() + timedelta(days=400)
    desk.clock = Clock(lambda: later)
    fixity = Fixity(desk)
    fixity.check_when_due()

    assert desk.stopped is None
    assert not any(fixity.is_due(kind) for kind in CheckKind)
    assert SecondMedium(desk).debt().level is Debt.NONE
    assert not Safekeeping(desk).state().changed_since
    keeping = Safekeeping(desk)
    for refused in (lambda: keeping.keep(Occasion.HAND), lambda: SecondMedium(desk).choose(None)):
        with pytest.raises(RefusedError) as told:
            refused()
        assert told.value.reason is CopyFault.ON_SERVER
