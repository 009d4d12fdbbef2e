"""A room is made, looked at, copied, checked and restored without a screen."""

from pathlib import Path

import pytest

from desktop_archive.rules.accounts import Role
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.accounts import Door
from desktop_archive.services.opening import open_room
from tests.cli.conftest import PASSWORD, Command
from tests.services.conftest import sign_in_as


def test_a_new_room_tells_how_it_stands(program: Command, made: Path) -> None:
    answer = program("--db", str(made), "--json", "status")
    assert answer.status == 0
    assert answer.json["files"] == answer.json["boxes"] == answer.json["open_loans"] == 0
    assert {"places", "schema", "engine", "practice"} <= answer.json.keys()
    assert answer.json["practice"] is False


def test_an_existing_file_is_never_overwritten(command: Command, made: Path, home: Path) -> None:
    before = made.read_bytes()
    answer = command(
        "--db", str(made), "init", "--organisation", "x", "--fonds", "Z1",
        "--admin", "a", "--password-file", str(home / "pw"),
    )  # fmt: skip
    assert answer.status == 1
    assert answer.err.strip()
    assert made.read_bytes() == before


def test_a_weak_password_makes_no_room(command: Command, home: Path) -> None:
    answer = command(
        "--db", str(home / "new.db"), "init", "--organisation", "x", "--fonds", "Z1",
        "--admin", "a", "--password-file", "-", stdin="short\n",
    )  # fmt: skip
    assert answer.status == 1
    assert not (home / "new.db").exists()


def test_words_that_make_no_sense_are_wrong_use_and_a_silent_server_is_refused(
    command: Command, program: Command, made: Path
) -> None:
    assert program("--db", str(made), "fly").status == 2
    assert command("status").status == 2
    assert command("--db", "postgresql:///y?host=/nowhere", "status").status == 1
    assert command("--help").status == 0


def test_a_missing_room_is_refused_in_the_chosen_language(
    command: Command, program: Command, home: Path
) -> None:
    missing = str(home / "none.db")
    english = command("--db", missing, "status")
    chinese = program("--db", missing, "--language", "zh-TW", "status")
    assert english.status == chinese.status == 1
    assert english.err.isascii() or "none.db" in english.err
    assert "檔" in chinese.err or "登記" in chinese.err
    assert not Path(missing).exists()


def test_a_copy_is_made_verified_and_restored(command: Command, made: Path, home: Path) -> None:
    backup = command("--db", str(made), "--json", "backup", "--to", str(home / "copies"))
    assert backup.status == 0, backup.err
    copy = backup.json["path"]
    assert command("--db", str(made), "--json", "verify", copy).json == {"ok": True, "findings": []}
    restored = home / "restored.db"
    (home / "wrong").write_text("not the password\n", "utf-8")
    named = ("restore", copy, "--to", str(restored), "--as", "lin", "--password-file")
    assert command(*named, str(home / "wrong")).status == 1
    assert not restored.exists()
    answer = command("--json", *named, str(home / "pw"))
    assert answer.status == 0, answer.err
    shown = command("--db", str(restored), "--json", "audit", "show")
    assert (shown.json[-1]["action"], shown.json[-1]["actor"]) == ("restore", "lin")
    since = shown.json[-1]["at"]
    later = command("--db", str(restored), "--json", "audit", "show", "--since", since)
    assert later.json == shown.json[-1:]
    assert command("--db", str(restored), "audit", "show", "--since", "yesterday").status == 2
    assert command("--db", str(restored), "--json", "audit", "verify").json["ok"]


def test_a_damaged_copy_is_found_and_not_restored(command: Command, made: Path, home: Path) -> None:
    copy = Path(command("--db", str(made), "--json", "backup").json["path"])
    data = bytearray(copy.read_bytes())
    data[len(data) // 2] ^= 1
    copy.write_bytes(bytes(data))
    check = command("--db", str(made), "--json", "verify", str(copy))
    assert check.status == 1
    assert not check.json["ok"]
    assert command("restore", str(copy), "--to", str(home / "x.db")).status == 1
    assert not (home / "x.db").exists()


def test_the_name_of_whoever_acts_is_in_the_trail(
    command: Command, program: Command, made: Path
) -> None:
    answer = program(
        "--db", str(made), "backup", "--as", "lin", "--password-file", "-", stdin=PASSWORD + "\n"
    )
    assert answer.status == 0, answer.err
    wrong = command(
        "--db", str(made), "backup", "--as", "lin", "--password-file", "-", stdin="wrong\n"
    )
    assert wrong.status == 1
    acts = command("--db", str(made), "--json", "audit", "show").json
    assert ("lin", "back_up") in {(act["actor"], act["action"]) for act in acts}
    assert "failed_sign_in" in {act["action"] for act in acts}


def test_a_practice_room_has_the_size_that_was_asked_for(command: Command, home: Path) -> None:
    room = str(home / "practice.db")
    answer = command("--db", room, "--json", "practice", "--files", "120", "--boxes", "12")
    assert answer.status == 0, answer.err
    assert (answer.json["files"], answer.json["boxes"]) == (120, 12)
    assert answer.json["practice"] is True
    assert answer.json["open_loans"] > 0
    assert command("--db", room, "--json", "verify").json["ok"]


@pytest.mark.requirement("X-14", "R-01")
def test_the_log_tells_who_was_refused_what_and_on_what(command: Command, made: Path) -> None:
    room = open_room(made)
    sign_in_as(room, Role.CLERK, login="he", name="何修")
    with pytest.raises(RefusedError):
        Door(room).set_active(1, active=False)
    room.close()
    (line,) = [
        one
        for one in command("--db", str(made), "--json", "audit", "show").json
        if one["action"] == "refused_act"
    ]
    assert line["actor"] == "he"
    tried_at = line["refused"].pop("tried_at")
    assert tried_at[:16] == line["at"][:16]
    assert line["refused"] == {
        "act": "set_active",
        "reason": "AccessRefusal.MISSING_RIGHT",
        "right": "accounts",
        "times": 1,
        "about": "lin",
        "things": [],
        "has_more": False,
    }
    words = command("--db", str(made), "--language", "en", "audit", "show").out
    assert "Account on or off · right missing: Manage accounts  lin" in words
