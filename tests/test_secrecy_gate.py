"""Nobody reads records past the gate: who may is listed here, with the reason (F43, R-19)."""

import ast

import pytest

from tests.house import Source, sources

WAYS_ROUND = {
    "along_indexes": {
        "desktop_archive/store/lists.py": "ids in an order of an index, with conditions of its own",
    },
    "of_the_whole": {
        "desktop_archive/store/looking.py": "the trail, rows and seals held against each other",
        "desktop_archive/store/units.py": "whether any record carries the code of a unit",
    },
    "read_whole": {
        "desktop_archive/services/restoring.py": "who opens a copy, before it is anybody's room",
        "desktop_archive/services/safekeeping.py": "how long the trail is, for the next seal",
        "desktop_archive/services/verification.py": "the register held against itself",
        "desktop_archive/services/signatures/verifying.py": "what was signed, as it was signed",
    },
    "held_to": {
        "desktop_archive/services/room.py": "where every look is held to who is signed in",
        "desktop_archive/store/database.py": "how a look is held to somebody",
        "desktop_archive/store/gate/rewriting.py": "the gate itself",
    },
    "engine_for": {
        "desktop_archive/store/copy_checks.py": "a copy before it is anybody's room",
        "desktop_archive/store/database.py": "its readers stand behind the gate, its writers write",
        "desktop_archive/store/dialect/engines.py": "the choice between a file and a server",
        "desktop_archive/store/opening.py": "the file before it is opened",
        "desktop_archive/store/pages.py": "whether pages are damaged, which tells no word",
        "desktop_archive/store/restoring.py": "a copy before it is anybody's room",
        "desktop_archive/store/snapshots.py": "for the full export, which asks for every right",
    },
}


def _called(source: Source) -> set[str]:
    return {name for _, name, _ in source.calls() if name in WAYS_ROUND} | {
        decorator.id
        for function in source.functions()
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Name) and decorator.id in WAYS_ROUND
    }


@pytest.mark.requirement("R-19")
def test_nobody_goes_round_the_gate_but_who_has_a_reason():
    ours = [source for source in sources() if source.path.startswith("desktop_archive/")]
    used = {(name, source.path) for source in ours for name in _called(source)}

    assert used == {(name, path) for name, paths in WAYS_ROUND.items() for path in paths}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("with room.read_whole() as session: pass", {"read_whole"}),
        ("@of_the_whole\ndef check(connection): pass", {"of_the_whole"}),
        ("with room.read() as session: pass", set()),
    ],
)
def test_the_watch_over_the_gate_sees_what_it_should(code, found):
    assert _called(Source("x.py", code, ast.parse(code))) == found
