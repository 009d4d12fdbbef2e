"""A destruction signed with keys is checked and printed by the command line; a forgery is refused."""

from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.services.room import Room
from desktop_archive.store import dialect, trail
from desktop_archive.store.database import Database
from tests.cheap_passwords import cheap_passwords
from tests.cli.conftest import Command
from tests.documents.reading import joined
from tests.services.conftest import sign_in_as
from tests.services.destruction.signed import signed_stage


def played(folder: Path, profile: str) -> Path:
    """Make a room in which a list went the whole way, signed with keys."""
    path = folder / f"{profile}.db"
    Database.create(path).close()
    room = Room(Database.open(path), workstation="desk-1")
    sign_in_as(room, Role.ARCHIVIST, Role.ADMINISTRATOR)
    with cheap_passwords():
        signed_stage(room, path, profile)
    room.close()
    return path


@pytest.mark.requirement("D-25", "D-37")
@pytest.mark.parametrize("profile", ["agency6", "accounting5", "company3"])
def test_the_signatures_of_a_whole_chain_are_verified_and_printed(
    command: Command, home: Path, profile: str
) -> None:
    path = played(home, profile)
    answer = command("--db", str(path), "--json", "signatures")
    assert (answer.status, answer.json["ok"], answer.json["findings"]) == (0, True, [])
    signed = len(answer.json["signatures"])
    assert signed >= 9
    form, to = "P32" if profile == "accounting5" else "P30", home / "list.pdf"
    assert command("--db", str(path), "--json", "print", form, "--to", str(to)).status == 0
    assert joined(to.read_bytes()).count("personalkey") == signed
    if profile == "company3":
        forge(path)
        bad = command("--db", str(path), "--json", "--language", "zh-CN", "verify")
        assert (bad.status, bad.json["ok"]) == (1, False)
        assert any(found.startswith("signature word_altered") for found in bad.json["findings"])
        assert "签名后被改动" in bad.err


def forge(path: Path) -> None:
    """Change one word under the list, as somebody with the file in hand can."""
    engine = dialect.migration_engine(path)
    with engine.connect() as connection, connection.begin():
        trail.drop(connection)
        connection.exec_driver_sql(
            "UPDATE destruction_word SET opinion = 'x' WHERE part = 'decision'"
        )
        trail.rebuild(connection)
    engine.dispose()


def test_every_paper_of_a_review_is_named_and_an_unknown_list_refused(
    command: Command, made: Path, home: Path
) -> None:
    listed = command("--language", "zh-TW", "print", "--list").out
    for form in ("P26", "P27", "P28", "P29", "P30", "P31", "P32", "P33", "application"):
        assert f"{form}  " in listed
    answer = command(
        "--db", str(made), "print", "P30", "--option", "list=XH-1", "--to", str(home / "x.pdf")
    )
    assert answer.status == 1
    assert not (home / "x.pdf").exists()
