"""Fields: every one has three names, values come in one form, sets know their fields."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.fields import (
    SETS,
    SHIPPED,
    Field,
    FieldRule,
    FieldUse,
    Obligation,
    ValueKind,
    ValueProblem,
    obligation_of,
    one_line,
    parts_of,
    read_value,
    several_lines,
)
from desktop_archive.rules.names import Names
from desktop_archive.rules.records import Level

NAMES = Names("Colour", "颜色", "顏色")


def a_field(kind: ValueKind) -> Field:
    return Field(code="x", names=NAMES, kind=kind)


def test_every_field_has_its_own_code_and_three_names() -> None:
    codes = [one.code for one in SHIPPED]
    assert len(set(codes)) == len(codes)
    for one in SHIPPED:
        assert one.names.english.isascii() or "²" in one.names.english
        assert all((one.names.simplified, one.names.traditional)), one.code
        assert bool(one.choices) == (one.kind is ValueKind.CHOICE), one.code


def test_a_set_names_fields_that_there_are() -> None:
    codes = {one.code for one in SHIPPED}
    assert {code for one in SETS for code in one.fields} <= codes


@pytest.mark.requirement("C-44")
@pytest.mark.parametrize(
    ("level", "chain", "rules", "expected"),
    [
        (Level.ITEM, ("WS",), (), Obligation.IF_PRESENT),
        (Level.FILE, ("WS",), (), Obligation.OPTIONAL),
        (Level.ITEM, ("KU·01", "KU"), (), Obligation.MANDATORY),
        (
            Level.ITEM,
            ("KU·01", "KU"),
            (FieldRule("x", "KU·01", None, Obligation.UNUSED),),
            Obligation.UNUSED,
        ),
        (
            Level.ITEM,
            ("WS",),
            (
                FieldRule("x", None, None, Obligation.UNUSED),
                FieldRule("x", "WS", None, Obligation.OPTIONAL),
                FieldRule("x", "WS", Level.ITEM, Obligation.MANDATORY),
            ),
            Obligation.MANDATORY,
        ),
        (
            Level.FILE,
            ("WS",),
            (FieldRule("y", "WS", None, Obligation.UNUSED),),
            Obligation.OPTIONAL,
        ),
    ],
)
def test_the_narrower_class_and_the_room_s_own_rule_decide(
    level: Level, chain: tuple[str, ...], rules: tuple[FieldRule, ...], expected: Obligation
) -> None:
    uses = (
        FieldUse(Obligation.OPTIONAL),
        FieldUse(Obligation.IF_PRESENT, Level.ITEM),
        FieldUse(Obligation.MANDATORY, None, ("KU",)),
    )
    field = Field(code="x", names=NAMES, uses=uses)
    assert obligation_of(field, level, chain, rules) is expected


@pytest.mark.parametrize(
    ("kind", "text", "value", "problem"),
    [
        (ValueKind.NUMBER, " １,２３４.50 ", "1234.50", None),
        (ValueKind.NUMBER, "007", "7", None),
        (ValueKind.NUMBER, "1e400", "1e400", ValueProblem.NOT_A_NUMBER),
        (ValueKind.NUMBER, "9" * 5_000, "9" * 5_000, ValueProblem.TOO_LONG),
        (ValueKind.DATE, "2021年3月", "2021-03", None),
        (ValueKind.DATE, "2021-02-30", "2021-02-30", ValueProblem.NOT_A_DATE),
        (ValueKind.YES_NO, "是", "yes", None),
        (ValueKind.YES_NO, "否", "", None),
        (ValueKind.SEVERAL, "张三；李四、张三", "张三; 李四", None),
        (ValueKind.TEXT, "a\x00b\u202ec", "abc", None),
        (ValueKind.TEXT, "半\ud800", "", ValueProblem.BROKEN),
        (ValueKind.TEXT, "长" * 2_001, "长" * 2_001, ValueProblem.TOO_LONG),
        (ValueKind.LINES, "一\r\n二\x07\n\n", "一\n二", None),
    ],
)
def test_a_value_is_kept_in_one_form_or_says_what_is_wrong(
    kind: ValueKind, text: str, value: str, problem: ValueProblem | None
) -> None:
    assert read_value(a_field(kind), text) == (value, problem)


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert one_line(one_line(text)) == one_line(text)
    assert several_lines(several_lines(text)) == several_lines(text)
    assert parts_of("; ".join(parts_of(text))) == parts_of(text)
