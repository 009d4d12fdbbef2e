"""A key is made, printed, compared with its paper and closed anew without a screen."""

from pathlib import Path

from tests.cli.conftest import Command


def test_a_key_is_made_printed_checked_and_revoked(
    command: Command, made: Path, home: Path
) -> None:
    def run(*words: str, code: int = 0) -> object:
        answer = command("--db", str(made), "--json", *words)
        assert answer.status == code, answer.err
        return answer.json if answer.out else answer.err

    who = ("--as", "lin", "--password-file", str(home / "pw"))
    key = run("keys", "enrol", *who)
    assert isinstance(key, dict)
    assert run("keys", "check", "--login", "lin", "--code", key["code"])
    run("keys", "check", "--login", "lin", "--code", "0" * 32, code=1)
    paper = home / "key.pdf"
    assert run("print", "key", "--where", "lin", "--to", str(paper)) == {
        "form": "key", "pages": 1, "warnings": [],
    }  # fmt: skip
    (home / "new").write_text("a third horse battery\n", "utf-8")
    run("keys", "password", *who, "--new-password-file", str(home / "new"))
    again = ("--as", "lin", "--password-file", str(home / "new"))
    run("keys", "revoke", *again, code=1)
    run("keys", "revoke", *again, "--reason", "gone")
    (listed,) = run("keys", "list")  # type: ignore[misc]
    assert listed["reason"] == "gone"
    assert run("signatures") == {"ok": True, "signatures": [], "findings": []}
    checked = run("audit", "verify")
    assert (checked["ok"], checked["findings"]) == (True, [])
