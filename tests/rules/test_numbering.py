"""How numbers run: the next one, classes, late arrivals, full classes, gaps (N-01, N-08, N-20)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.numbering import (
    NumberingRefusal,
    Overflow,
    Policy,
    Run,
    check_range,
    late_code,
    left_when_nearly_full,
    missing_numbers,
    next_number,
    read_late,
    refuse_overflow,
    scope_of,
    template_for,
    without,
)
from desktop_archive.rules.reference_codes import PRESETS, Template
from desktop_archive.rules.refusals import RefusedError

DA22 = Template.parse(PRESETS["da22"].template)
BOX = Template.parse(PRESETS["box"].template)
FIELDS = {"fonds": "Z109", "cat": "WS", "year": 2011, "retention": "Y", "unit": "BGS"}


@pytest.mark.requirement("N-07", "N-20")
@pytest.mark.parametrize(
    ("policy", "scope"),
    [
        (Policy(), "Z109-WS·2011-Y-H"),
        (Policy(scope_fields=("fonds", "year")), "Z109-2011"),
        (Policy(scope_fields=("fonds",)), "Z109"),
        (Policy(scope_fields=()), "*"),
        (Policy(scope_fields=("fonds", "year"), years_together=5), "Z109-2010~2014"),
        (Policy(years_together=10), "Z109-WS-2010~2019-Y"),
    ],
)
def test_box_numbers_run_per_class_per_year_per_fonds_or_over_several_years(
    policy: Policy, scope: str
) -> None:
    assert scope_of(BOX, policy, FIELDS) == scope


@pytest.mark.requirement("N-20")
@pytest.mark.parametrize(
    ("policy", "upcoming", "used", "blocked", "fills", "number"),
    [
        (Policy(), 1, (), (), True, 1),
        (Policy(), 5, (1, 2, 4), (), True, 3),
        (Policy(), 5, (1, 2, 4), (), False, 5),
        (Policy(), 5, (1, 2, 3, 4), (), True, 5),
        (Policy(), 5, (1, 2), (Run(3, 4),), True, 5),
        (Policy(), 5, (), (Run(5, 7), Run(8, 9)), False, 10),
        (Policy(start=10, step=10), 1, (), (), False, 10),
        (Policy(start=10, step=10), 21, (10, 20), (), True, 30),
        (Policy(start=10, step=10), 40, (10, 30), (), True, 20),
        (Policy(start=0), 1, (), (), True, 0),
    ],
)
def test_the_next_number_is_free(
    policy: Policy,
    upcoming: int,
    used: tuple[int, ...],
    blocked: tuple[Run, ...],
    fills: bool,
    number: int,
) -> None:
    assert next_number(policy, upcoming, used, blocked, fills=fills) == number


RUNS = st.tuples(st.integers(0, 60), st.integers(0, 15)).map(lambda two: Run(two[0], sum(two)))


@given(
    st.builds(Policy, start=st.integers(0, 20), step=st.integers(1, 7)),
    st.integers(0, 80),
    st.sets(st.integers(0, 80)),
    st.lists(RUNS, max_size=4),
    st.booleans(),
)
def test_a_given_number_is_never_held_never_marked_and_always_on_the_way(
    policy: Policy,
    upcoming: int,
    used: set[int],
    blocked: list[Run],
    fills: bool,
) -> None:
    held = {number for number in used if number < upcoming}
    number = next_number(policy, upcoming, held, blocked, fills=fills)
    assert number not in held
    assert not any(number in run for run in blocked)
    assert number >= policy.start
    assert (number - policy.start) % policy.step == 0
    assert fills or number >= upcoming


@given(st.sets(st.integers(1, 300)), st.lists(RUNS, max_size=4))
def test_held_missing_and_explained_numbers_are_all_there_are(
    held: set[int], marked: list[Run]
) -> None:
    gaps = [left for gap in missing_numbers(held, Policy()) for left in without(gap, marked)]
    absent = {number for gap in gaps for number in range(gap.first, gap.last + 1)}
    known = {number for run in marked for number in range(run.first, run.last + 1)}
    highest = max(held, default=0)
    assert absent == set(range(1, highest + 1)) - held - known


def test_numbers_in_steps_leave_no_gap_between_them() -> None:
    assert missing_numbers({10, 20, 40}, Policy(start=10, step=10)) == [Run(30, 30)]
    assert missing_numbers((), Policy()) == []
    assert missing_numbers({7}, Policy(), first=7) == []


def test_a_nearly_full_class_says_how_many_numbers_are_left() -> None:
    assert left_when_nearly_full(DA22, 8999) is None
    assert left_when_nearly_full(DA22, 9000) == 999
    assert left_when_nearly_full(DA22, 12000) == 0
    assert left_when_nearly_full(Template.parse("{year}-{item}"), 10**8) is None


def test_a_full_class_extends_or_refuses_as_the_scheme_says() -> None:
    refuse_overflow(DA22, Policy(), 10_000)
    refuse_overflow(DA22, Policy(overflow=Overflow.ERROR), 9999)
    with pytest.raises(RefusedError) as caught:
        refuse_overflow(DA22, Policy(overflow=Overflow.ERROR), 10_000)
    assert caught.value.reason is NumberingRefusal.CLASS_FULL


@pytest.mark.requirement("N-20")
@pytest.mark.parametrize("name", sorted(PRESETS))
def test_the_code_of_a_late_arrival_reads_back_to_its_place(name: str) -> None:
    template = Template.parse(PRESETS[name].template)
    fields = template.read(PRESETS[name].example)
    assert fields is not None
    code = template.render(fields)
    late = late_code(template, code, 12)
    assert read_late(template, late) == (fields, 12)
    assert read_late(template, code) == (fields, 0)


def test_a_late_number_that_could_be_another_is_refused() -> None:
    template = Template.parse("{volume}[-{item}]")
    with pytest.raises(RefusedError):
        late_code(template, "12", 1)


@pytest.mark.requirement("P-21")
def test_file_item_and_item_in_a_file_take_their_part_of_one_template() -> None:
    accounting = Template.parse(PRESETS["accounting"].template)
    assert template_for(accounting, is_file=True, parent="").text == (
        "{fonds}-{cat}·{sub}·{year}-{volume:03}"
    )
    assert template_for(accounting, is_file=False, parent="J019-KU·01·2017-001") is accounting
    inside = template_for(DA22, is_file=False, parent="Z109-WS·2011-Y-BGS-0001")
    assert inside.text == "{parent}-{item:03}"
    assert template_for(DA22, is_file=True, parent="") is DA22


@pytest.mark.parametrize("run", [Run(5, 4), Run(-1, 4), Run(1, 100_000)])
def test_a_range_backwards_or_without_end_is_refused(run: Run) -> None:
    with pytest.raises(RefusedError):
        check_range(run)
