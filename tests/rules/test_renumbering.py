"""Numbers change places without two records ever having the same one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.renumbering import (
    ASIDE,
    Renumbered,
    RenumberProblem,
    renamed_parts,
    safe_order,
)


@pytest.mark.requirement("N-01", "N-20")
@given(st.lists(st.integers(0, 30), min_size=1, max_size=12, unique=True), st.randoms())
def test_every_step_of_changing_places_leaves_codes_unique(
    numbers: list[int], shuffle: object
) -> None:
    goals = [str(number) for number in numbers]
    shuffle.shuffle(goals)  # type: ignore[attr-defined]
    goals = [goal if at % 3 else f"{goal}0" for at, goal in enumerate(goals)]
    wanted = dict.fromkeys(goals)
    changes = {
        at: (str(number), goal)
        for at, (number, goal) in enumerate(zip(numbers, wanted, strict=False))
        if str(number) != goal
    }
    held = {at: str(number) for at, number in enumerate(numbers)}
    moved = {at: new for at, (_, new) in changes.items()}
    if len(set(moved.values()) | {held[at] for at in held if at not in moved}) < len(held):
        return
    for record, code in safe_order(changes):
        assert code not in held.values()
        held[record] = code
    assert held == {at: moved.get(at, str(number)) for at, number in enumerate(numbers)}


def test_two_that_change_places_need_one_step_aside() -> None:
    steps = list(safe_order({1: ("A-1", "A-2"), 2: ("A-2", "A-1")}))
    assert [code for _, code in steps] == [f"{ASIDE}A-1", "A-1", "A-2"]


def test_the_items_of_a_file_follow_and_its_neighbour_does_not() -> None:
    items = [(1, "Z-0001-001"), (2, "Z-00012-001"), (3, "Y-1")]
    assert renamed_parts("Z-0001", "Z-0007", items) == {1: "Z-0007-001"}


@pytest.mark.parametrize("problem", [None, *RenumberProblem])
def test_only_what_must_be_mended_stops_a_class(problem: RenumberProblem | None) -> None:
    line = Renumbered(1, "合同", "A-1", "A-2", problem=problem)
    assert line.changes == (problem is None)
    assert line.stops == (problem not in (None, RenumberProblem.KEEPS_NUMBER))
