"""A destruction signed with personal keys from the panel to the last supervisor, and its papers."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.signatures import SignatureFault
from desktop_archive.services.clock import Clock
from desktop_archive.services.forms import FormDesk
from desktop_archive.services.masking import MASK
from desktop_archive.services.review_papers import BATCH_PAPERS, LIST_PAPERS
from desktop_archive.services.room import Room
from desktop_archive.services.signature_check import room_signatures
from desktop_archive.services.verification import verify_room
from desktop_archive.store import dialect, trail
from desktop_archive.store.database import Database
from desktop_archive.store.snapshots import Copy
from desktop_archive.wording import sentence
from tests.cheap_passwords import cheap_passwords
from tests.documents.reading import joined
from tests.services.conftest import SetClock, sign_in_as
from tests.services.destruction.signed import SignedStage, signed_stage

PROFILES = ("agency6", "accounting5", "company3")
#: Signatures of each chain: panel, opinions, decision, two supervisors before and after.
COUNT = {"agency6": 4 + 6 + 1 + 4, "accounting5": 4 + 1 + 4, "company3": 3 + 1 + 1 + 4}


def played(template: Path, folder: Path, profile: str) -> SignedStage:
    path = folder / "room.register"
    shutil.copy(template, path)
    room = Room(Database.open(path), clock=Clock(SetClock()), workstation="desk-1")
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR)
    with cheap_passwords():
        return signed_stage(room, path, profile)


@pytest.fixture(scope="module")
def chains(
    template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, SignedStage]]:
    """A whole chain of each profile, played once; tests only look at them."""
    found = {one: played(template, tmp_path_factory.mktemp(one), one) for one in PROFILES}
    yield found
    for stage in found.values():
        stage.room.close()


@pytest.fixture(params=PROFILES)
def chain(
    request: pytest.FixtureRequest, chains: dict[str, SignedStage]
) -> tuple[str, SignedStage]:
    """Each chain in turn."""
    return request.param, chains[request.param]


@pytest.fixture
def company(chains: dict[str, SignedStage]) -> SignedStage:
    """The shortest chain."""
    return chains["company3"]


@pytest.mark.requirement("D-15", "D-17", "D-22", "D-25")
def test_every_signature_of_the_chain_is_good(chain: tuple[str, SignedStage]) -> None:
    profile, stage = chain
    found = room_signatures(stage.room).check()
    assert [one.faults for one in found] == [()] * COUNT[profile]
    assert room_signatures(stage.room).findings() == []
    assert verify_room(stage.room) == []
    assert stage.states() == ["destroyed"] * 3 + ["in_place"]


@pytest.mark.requirement("D-10", "D-11", "D-12", "D-18", "D-25", "D-26", "D-27")
@pytest.mark.parametrize("form", [*BATCH_PAPERS, *LIST_PAPERS])
@pytest.mark.parametrize("language", ["en", "zh-CN", "zh-TW"])
def test_every_paper_of_the_chain_is_drawn_from_what_is_stored(
    chain: tuple[str, SignedStage], form: str, language: str
) -> None:
    _, stage = chain
    made = FormDesk(stage.room).write(form, language, "", sentence)
    read = joined(made.pdf)
    assert not made.warnings
    assert ("JD-" if form in BATCH_PAPERS else "XH-2026-0001") in read
    assert "招商服务公司" in read


def test_the_register_says_who_signed_how_what_was_refused_and_when(
    chain: tuple[str, SignedStage],
) -> None:
    profile, stage = chain
    read = joined(FormDesk(stage.room).write("P30", "zh-CN", "", sentence).pdf)
    assert read.count("个人签名密钥") == COUNT[profile]
    words = (
        "吴九",
        "未批准：仍有参考价值",
        "2026-03-17",
        "粉碎",
        "碎纸间",
        "应销毁3；实点3",
        "■相符",
        "办公室",
    )
    for word in words:
        assert word in read
    title = "会计档案销毁清册" if profile == "accounting5" else "档案销毁清册"
    assert title in read


FORGED = {
    "a_signature": "UPDATE signature SET signature = substr(signature, 3) || '00' WHERE id = 2",
    "a_word": "UPDATE destruction_word SET opinion = '不同意' WHERE id = 1",
    "a_line": "UPDATE destruction_line SET title = '别的' WHERE id = 1",
    "a_word_without_key": "UPDATE destruction_word SET signature_id = 9999 WHERE id = 3",
    "a_key": "UPDATE signing_key SET public_key = replace(public_key, 'a', 'b') WHERE id = 1",
    "a_refusal": "UPDATE destruction_line SET decision = 'approved' WHERE id = 4",
}
EXPECTED = {
    "a_signature": SignatureFault.FORGED,
    "a_word": SignatureFault.WORD_ALTERED,
    "a_line": SignatureFault.LIST_ALTERED,
    "a_word_without_key": SignatureFault.UNSIGNED,
    "a_key": SignatureFault.KEY_SWAPPED,
    "a_refusal": SignatureFault.WORD_ALTERED,
}


def forced(stage: SignedStage, path: Path, statement: str) -> Room:
    """Copy the room and change a row with no guard left, as somebody with the file can."""
    shutil.copy(stage.room.path, path)
    engine = dialect.migration_engine(path)
    with engine.connect() as connection, connection.begin():
        trail.drop(connection)
        connection.exec_driver_sql(statement)
        trail.rebuild(connection)
    engine.dispose()
    return Room(Database.open(path), clock=Clock(SetClock()), workstation="desk-1")


@pytest.mark.requirement("D-21", "D-37")
@pytest.mark.parametrize("forgery", FORGED)
def test_what_is_forged_with_the_guards_away_is_named(
    company: SignedStage, tmp_path: Path, forgery: str
) -> None:
    room = forced(company, tmp_path / "forged.register", FORGED[forgery])
    found = room_signatures(room).findings()
    assert EXPECTED[forgery] in {one.fault for one in found}
    assert any(words.startswith("signature ") for words in verify_room(room))
    assert {one.fault for one in room_signatures(Copy(room.path)).findings()} == {
        one.fault for one in found
    }
    room.close()


@pytest.mark.requirement("R-19")
@pytest.mark.parametrize(("role", "reads"), [(Role.ARCHIVIST, True), (Role.CLERK, False)])
def test_a_guarded_title_is_masked_for_who_may_not_read_it(
    company: SignedStage, tmp_path: Path, role: Role, reads: bool
) -> None:
    statement = "UPDATE destruction_line SET guarded = 1"
    room = forced(company, tmp_path / "masked.register", statement)
    sign_in_as(room, role, login="reader", name="读者")
    read = joined(FormDesk(room).write("P30", "zh-CN", "", sentence).pdf)
    assert ("关于年度工作的通知" in read) == reads
    assert (MASK in read) != reads
    room.close()


def test_an_unknown_list_is_refused_in_words(chain: tuple[str, SignedStage]) -> None:
    _, stage = chain
    for form in ("P30", "P28"):
        with pytest.raises(RefusedError):
            FormDesk(stage.room).write(form, "en", "XH-1999-0001", sentence)
