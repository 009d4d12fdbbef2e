"""Every act and movement that is recorded reads as words in each language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import opencc
import pytest

import desktop_archive
from desktop_archive.rules.custody import MOVEMENT_NAMES
from desktop_archive.rules.refused_acts import ACTION
from desktop_archive.services.lending.state import Taken
from desktop_archive.store import tables
from desktop_archive.wording import LANGUAGES
from desktop_archive.wording.tables.acts import _ACTS, act_words, movement_words

SERVICES = Path(desktop_archive.__file__).parent / "services"
COUNTER_ACTS = {f"undo_{taken.value}" for taken in Taken} | {"card_placed", "card_removed"}
"""Acts whose names the desk puts together."""
OF_THE_STORE = {"upgrade", ACTION}
"""Acts of the register itself."""


def acts() -> Iterator[str]:
    """Yield the name of every act in the services, read from the source."""
    for path in sorted(SERVICES.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _records(node.func) and node.args:
                name = node.args[0]
                if isinstance(name, ast.Constant) and isinstance(name.value, str):
                    yield name.value


def _records(function: ast.expr) -> bool:
    called = getattr(function, "attr", getattr(function, "id", ""))
    return called in {"act", "Act", "_act"}


ACTS = sorted({*acts(), *COUNTER_ACTS, *OF_THE_STORE})


@pytest.mark.requirement("F-49")
def test_every_act_has_words_and_no_words_are_left_over() -> None:
    assert sorted(_ACTS) == ACTS


@pytest.mark.requirement("F-14", "B-08")
def test_every_kind_of_movement_has_words() -> None:
    (rule,) = [
        str(check.sqltext)
        for check in tables.movement.constraints
        if "kind IN" in str(getattr(check, "sqltext", ""))
    ]
    assert sorted(rule.split("'")[1::2]) == sorted(MOVEMENT_NAMES)


def test_the_words_stand_in_the_right_signs() -> None:
    to_simplified = opencc.OpenCC("t2s")
    for names in (*_ACTS.values(), *MOVEMENT_NAMES.values()):
        english, simplified, traditional = (names.of(language) for language in LANGUAGES)
        assert english.isascii()
        assert to_simplified.convert(traditional) == simplified == to_simplified.convert(simplified)


def test_what_has_no_words_reads_as_it_is_stored() -> None:
    assert act_words("some_old_act", "zh-CN") == "some old act"
    assert movement_words("by_air", "en") == "by air"
    assert movement_words("put_away", "zh-TW") == "歸位"
