"""Setting a server up from the command line: the room, its roles, who may connect."""

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_archive.cli.main import run
from desktop_archive.rules.servers import ServerAddress
from desktop_archive.services.opening import open_room
from desktop_archive.services.servers import try_server
from desktop_archive.services.trouble import ArchiveUnavailableError, StoreProblem
from desktop_archive.store import manifests
from tests.postgres import OWNER, Server
from tests.services import builders as make

PASSWORD = "four words that nobody knows"


@pytest.fixture
def said(tmp_path: Path, monkeypatch, capsys):
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))

    def command(place: str, *words: str) -> tuple[int, str, str]:
        status = run(["--db", place, "--json", "--language", "en", *words])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return command


def test_a_server_is_set_up_by_commands_alone(postgres: Server, empty_template, tmp_path, said):
    postgres.create("by_hand", empty_template)
    place = str(ServerAddress(str(postgres.folder), "by_hand", OWNER))
    secret = tmp_path / "password"
    secret.write_text(PASSWORD)
    status, out, _ = said(place, "server-secure", "--way", "shared")
    assert status == 0
    assert "by_hand_shared" in json.loads(out)["roles"]
    status, _, _ = said(
        place, "server-login", "front", "--role", "shared", "--new-password-file", str(secret)
    )
    assert status == 0
    address = ServerAddress(str(postgres.folder), "by_hand", "front")
    status, out, _ = said(address.url(PASSWORD), "status")
    told = json.loads(out)
    assert (status, told["engine"].split()[0]) == (0, "postgresql")
    assert PASSWORD not in out
    status, _, err = said(address.url(PASSWORD), "server-secure", "--way", "personal")

    assert status == 1
    assert err.startswith("The server does not let this user do that.")
    postgres.drop("by_hand")


def test_a_weak_password_lets_nobody_in(postgres: Server, tmp_path, said):
    postgres.create("weak")
    secret = tmp_path / "password"
    secret.write_text("short")
    place = str(ServerAddress(str(postgres.folder), "weak", OWNER))
    status, _, _ = said(
        place, "server-login", "weakling", "--role", "shared", "--new-password-file", str(secret)
    )
    assert status == 1
    with postgres.connect() as connection:
        found = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = 'weakling'").fetchall()
    postgres.drop("weak")

    assert found == []


def test_a_file_has_no_logins(tmp_path, said):
    status, _, err = said(str(tmp_path / "room.db"), "server-secure", "--way", "shared")

    assert status == 2
    assert "no room on a server" in err


@pytest.mark.requirement("X-08")
def test_a_room_restored_from_a_dump_is_the_same_room(
    postgres: Server, empty_template, tmp_path, said, monkeypatch
):
    """The nightly copy of the guide: dumped, restored beside, and looked through."""
    postgres.create("dumped", empty_template)
    at = ServerAddress(str(postgres.folder), "dumped", OWNER)
    make.unit(room := open_room(at.url()))
    room.close()
    assert said(str(at), "server-secure", "--way", "personal")[0] == 0
    postgres.create("restored")
    monkeypatch.setenv("PATH", str(postgres.programs))
    status, out, err = said(str(at), "backup", "--to", str(tmp_path / "copies"))
    assert status == 0, err
    copy = Path(json.loads(out)["path"])
    beside = sorted(one.name for one in copy.parent.iterdir())
    login = ["--host", str(postgres.folder), "--username", OWNER]
    back = ["pg_restore", "--exit-on-error", *login, "--dbname", "restored", str(copy)]
    subprocess.run([f"{postgres.programs}/{back[0]}", *back[1:]], check=True)
    status, out, err = said(str(replace(at, database="restored")), "verify")
    postgres.drop("restored")
    postgres.drop("dumped")

    assert (status, json.loads(out)["findings"]) == (0, []), err
    assert beside == [copy.name, f"{copy.name}.json"]
    assert manifests.read(copy)["sha256"] == manifests.sha256(copy)


def test_a_copy_of_a_server_says_what_is_missing_and_leaves_nothing(
    postgres: Server, empty_template, tmp_path, said, monkeypatch
):
    """No program here, then a desk that may not read everything."""
    postgres.create("uncopied", empty_template)
    at = ServerAddress(str(postgres.folder), "uncopied", OWNER)
    secret = tmp_path / "password"
    secret.write_text(PASSWORD)
    said(str(at), "server-secure", "--way", "shared")
    said(str(at), "server-login", "dumb", "--role", "shared", "--new-password-file", str(secret))
    with postgres.connect("uncopied") as connection:
        connection.execute("REVOKE SELECT ON place FROM uncopied_shared, uncopied_desk")
    copies, told = tmp_path / "copies", []
    for place, programs in (
        (at.url(), tmp_path),
        (replace(at, user="dumb").url(PASSWORD), postgres.programs),
    ):
        monkeypatch.setenv("PATH", str(programs))
        told.append(said(place, "backup", "--to", str(copies)))
    postgres.drop("uncopied")

    assert [status for status, _, _ in told] == [1, 1]
    assert told[0][2].startswith("The program pg_dump, which copies a room on a server, is not")
    assert "The room on the server was not copied: pg_dump: error:" in told[1][2]
    assert PASSWORD not in told[1][2]
    assert list(copies.iterdir()) == []


def test_a_desk_does_not_bring_an_older_room_up_to_date(
    postgres: Server, empty_template, tmp_path, said
):
    postgres.create("older", empty_template)
    at = ServerAddress(str(postgres.folder), "older", OWNER)
    secret = tmp_path / "password"
    secret.write_text(PASSWORD)
    said(str(at), "server-secure", "--way", "shared")
    said(str(at), "server-login", "late", "--role", "shared", "--new-password-file", str(secret))
    with postgres.connect("older") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(ArchiveUnavailableError) as told:
        try_server(replace(at, user="late"), PASSWORD)
    postgres.drop("older")

    assert told.value.problem is StoreProblem.SERVER_BEHIND
