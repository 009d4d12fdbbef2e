"""Our regular texts as a server takes them; what stands in quotes is nobody's to change."""

import pytest

from desktop_archive.store import dialect, label_debt, state_guards
from desktop_archive.store.destruction_guards import destruction_guards
from desktop_archive.store.dialect.translation import guard, translated
from desktop_archive.store.dialect.words import question, vector

FIELDS = ("title", "creator", "reference", "other")


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("NEW.a IS NOT OLD.a", "NEW.a IS DISTINCT FROM OLD.a"),
        ("a.new IS x.b", "a.new IS NOT DISTINCT FROM x.b"),
        ("a IS NULL AND b IS NOT NULL", "a IS NULL AND b IS NOT NULL"),
        ("a = 'x IS NOT y'", "a = 'x IS NOT y'"),
        ("a = 'it''s IS b' AND c IS d", "a = 'it''s IS b' AND c IS NOT DISTINCT FROM d"),
        ("min(a, b) < max(c)", "least(a, b) < max(c)"),
        ("a || char(10)", "a || chr(10)"),
        ("a IS DISTINCT FROM b", "a IS DISTINCT FROM b"),
    ],
)
def test_conditions_mean_the_same(text: str, there: str) -> None:
    assert translated(text) == there


def test_every_guard_of_the_program_is_in_a_regular_form() -> None:
    guards = [
        *dialect.trail_guards(),
        *dialect.audit_triggers("unit", ["id", "name"]),
        *state_guards.state_guards(),
        *destruction_guards(),
        *label_debt.watchers(),
    ]
    for statement in guards:
        made = guard(statement)
        assert "ABORT" not in made.function
        assert f"EXECUTE FUNCTION {made.name}()" in made.trigger


def test_an_irregular_trigger_is_refused() -> None:
    with pytest.raises(ValueError, match="INSTEAD"):
        guard("CREATE TRIGGER x INSTEAD OF DELETE ON v BEGIN SELECT 1; END")


def test_words_keep_their_places_and_fields_and_no_phrase_goes_over_the_end_of_a_field() -> None:
    line = {"title": "档案 案管", "creator": "it's", "reference": "档案", "other": ""}
    assert vector(line, FIELDS) == "'档案':1A,6C '案管':2A 'it''s':4B"


@pytest.mark.parametrize(
    ("asked", "there"),
    [
        ('"档案"', "'档案'"),
        ('"档案 案管"', "('档案' <-> '案管')"),
        ('"con"* AND "2019"', "'con':* & '2019'"),
        ('(("a")) NOT ("b" OR "c")', "( ( 'a' ) ) & ! ( 'b' | 'c' )"),
        ('{title} : ("a b"* AND "c")', "( ('a':A <-> 'b':*A) & 'c':A )"),
        ('({creator} : ("a")) AND ("b")', "( ( 'a':B ) ) & ( 'b' )"),
    ],
)
def test_questions_are_put_in_the_words_of_a_server(asked: str, there: str) -> None:
    assert question(asked, FIELDS) == there
