"""Words signed with own keys: each person one password, one key, one word; forged ones show."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text as sql

from desktop_archive.rules.accounts import AccessRefusal, Role
from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.rules.destruction.signing import WordForm, WordRefusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.signatures import SignatureFault
from desktop_archive.services.accounts import Door
from desktop_archive.services.signature_check import room_signatures
from desktop_archive.services.signatures.keys import KeyDesk
from desktop_archive.store import dialect
from desktop_archive.store import room as store_room
from tests.services.conftest import SetClock
from tests.services.destruction.conftest import opened
from tests.services.destruction.stage import PNG, Stage

PASSWORD = "correct horse battery"
#: Login, name and role of who signs the shortest chain with keys.
SIGNERS = (
    ("jiang", "蒋五", Role.HEAD),
    ("zhao", "赵六", Role.HEAD),
    ("wu", "吴九", Role.HEAD),
    ("yang", "杨十一", Role.CLERK),
    ("he", "何苗", Role.CLERK),
)


@pytest.fixture
def keyed(furnished: Stage, tmp_path: Path) -> Iterator[Stage]:
    """A list signed by its panel on paper, in a room where five persons have keys."""
    path, sheet = tmp_path / "room.register", tmp_path / "sheet.png"
    shutil.copy(furnished.room.path, path)
    sheet.write_bytes(PNG + b"signed")
    room = opened(path, SetClock())
    room.actor = furnished.room.actor
    with room.act("test_facts") as session:
        store_room.set_fact(session, "register_id", "6f1d3f0a-test")
    for login, name, role in SIGNERS:
        Door(room).add_account(login, name, [role], PASSWORD)
        KeyDesk(room).enrol(login, PASSWORD)
    stage = Stage.copy_of(furnished, room, sheet)
    stage.open("company3").judge().freeze().agree(until=Part.OPINION)
    yield stage
    room.close()


def refusal(act):
    with pytest.raises(RefusedError) as refused:
        act()
    return refused.value.reason


@pytest.mark.requirement("D-15", "D-22", "D-25", "R-04", "R-10")
def test_opinion_decision_and_supervisors_sign_with_their_own_keys(keyed: Stage) -> None:
    deciding, destroying = keyed.desk.deciding, keyed.desk.destroying
    (opinion,) = [one for one in keyed.slots if one.part is Part.OPINION]
    said = {"agreed": True, "opinion": "同意"}
    wrong = refusal(lambda: deciding.sign(opinion.id, **said, login="zhao", password="x" * 12))
    assert wrong is AccessRefusal.WRONG_PASSWORD
    right = refusal(lambda: deciding.sign(opinion.id, **said, login="he", password=PASSWORD))
    assert right is AccessRefusal.MISSING_RIGHT
    deciding.sign(opinion.id, **said, login="zhao", password=PASSWORD)
    twice = refusal(lambda: deciding.decide(keyed.list_id, **said, login="zhao", password=PASSWORD))
    assert twice is WordRefusal.SAME_PERSON
    lines = keyed.desk.lists.detail(keyed.list_id).lines
    deciding.decide(
        keyed.list_id, **said, login="wu", password=PASSWORD, refused={lines[0].id: "留存"}
    )
    keyed.begin().count()
    first, second = (key for key, _ in keyed.signed())
    other = refusal(lambda: destroying.sign_before(keyed.list_id, second, "yang", PASSWORD))
    assert other is WordRefusal.NOT_A_SUPERVISOR
    destroying.sign_before(keyed.list_id, first, "yang", PASSWORD)
    destroying.sign_before(keyed.list_id, second, "he", PASSWORD)
    keyed.shred()
    destroying.sign_after(keyed.list_id, first, "yang", PASSWORD)
    destroying.sign_after(keyed.list_id, second, "he", PASSWORD)
    assert keyed.list_state() == ListState.DESTROYED.value
    assert keyed.states() == ["in_place"] + ["destroyed"] * 3
    words = [one.word for one in keyed.slots if one.word]
    assert [one.form for one in words if one.signature_id] == [WordForm.ENTERED] * 2
    checked = room_signatures(keyed.room).check("XH-2026-0001")
    assert [one.row.thing.act for one in checked] == [
        "opinion", "decision", "before", "before", "after", "after"
    ]  # fmt: skip
    assert all(one.faults == () for one in checked)
    assert '"refused":[1]' in checked[1].row.thing.statement


@pytest.mark.requirement("D-21")
def test_a_line_changed_behind_the_program_shows_in_every_signature(
    keyed: Stage, tmp_path: Path
) -> None:
    (opinion,) = [one for one in keyed.slots if one.part is Part.OPINION]
    keyed.desk.deciding.sign(
        opinion.id, agreed=True, opinion="同意", login="zhao", password=PASSWORD
    )
    path = tmp_path / "forged.register"
    shutil.copy(keyed.room.path, path)
    engine = dialect.engine_for(path, query_only=False, guarded=False)
    with engine.connect() as connection, connection.begin():
        guard = connection.execute(
            sql("SELECT sql FROM sqlite_master WHERE name = 'line_stays'")
        ).scalar_one()
        connection.exec_driver_sql("DROP TRIGGER line_stays")
        connection.exec_driver_sql(
            "INSERT INTO ctx(one, op_id, actor, workstation, at) VALUES (1, 'x', 'x', 'x', 'x')"
        )
        connection.exec_driver_sql(
            "UPDATE destruction_line SET title = '另一件' WHERE position = 2"
        )
        connection.exec_driver_sql("DELETE FROM ctx")
        connection.exec_driver_sql(guard)
    engine.dispose()
    room = opened(path, SetClock())
    try:
        checked = room_signatures(room).check("XH-2026-0001")
        assert checked
        assert all(SignatureFault.LIST_ALTERED in one.faults for one in checked)
        room.actor = keyed.room.actor
        forged = Stage.copy_of(keyed, room, keyed.sheet)
        forged.list_id = keyed.list_id
        assert refusal(forged.report) is not None
    finally:
        room.close()
