"""How far somebody sees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.accounts import Right, Role, bound_rights, rights_of
from desktop_archive.rules.reach import EVERYTHING, NOTHING, Reach, reach_of
from desktop_archive.rules.secrecy import Secrecy

TOP = Secrecy.TOP.rank
INTERNAL = Secrecy.INTERNAL.rank


@pytest.mark.requirement("R-18")
def test_no_clearance_opens_a_secret_to_the_administrator() -> None:
    reach = reach_of(rights_of([Role.ADMINISTRATOR]), TOP)
    assert reach == Reach(INTERNAL, confidential=False)
    assert not reach.opens(Secrecy.SECRET.rank)
    assert reach.opens(INTERNAL)
    assert not reach.opens(0, personal=True)


@pytest.mark.requirement("R-21")
def test_no_clearance_counts_before_the_duty_is_signed() -> None:
    rights = rights_of([Role.ARCHIVIST])
    assert reach_of(bound_rights(rights, acknowledged=False), TOP).clearance == INTERNAL
    assert reach_of(bound_rights(rights, acknowledged=True), TOP) == EVERYTHING


@pytest.mark.requirement("R-17")
def test_the_front_desk_sees_no_record() -> None:
    reach = reach_of(rights_of([Role.FRONT_DESK]), TOP)
    assert reach == NOTHING
    assert not reach.opens(0)
    assert not reach.covers(1)
    assert not reach.covers(None)


@pytest.mark.requirement("R-17")
def test_the_front_desk_never_gets_another_right_however_the_table_is_edited() -> None:
    assert rights_of([Role.FRONT_DESK]) == {Right.IDENTIFY}
    assert rights_of([Role.FRONT_DESK], {Role.FRONT_DESK: frozenset(Right)}) == {Right.IDENTIFY}


@pytest.mark.requirement("R-16")
def test_level_two_sees_the_own_unit_and_level_one_every_unit() -> None:
    rights = rights_of([Role.DEPARTMENT_ARCHIVIST])
    own = reach_of(rights, TOP, frozenset({7}))
    assert [own.covers(unit) for unit in (7, 8, None)] == [True, False, False]
    whole = reach_of(rights_of([Role.ARCHIVIST]), TOP)
    assert [whole.covers(unit) for unit in (7, 8, None)] == [True, True, True]


@given(
    st.sets(st.sampled_from(list(Role))),
    st.booleans(),
    st.integers(0, TOP),
    st.none() | st.frozensets(st.integers(1, 5)),
)
def test_nobody_sees_above_the_clearance_or_beyond_the_units(
    roles: set[Role], acknowledged: bool, clearance: int, units: frozenset[int] | None
) -> None:
    rights = bound_rights(rights_of(roles), acknowledged=acknowledged)
    reach = reach_of(rights, clearance, units)
    assert reach.clearance <= max(clearance, INTERNAL)
    assert reach.is_whole <= (Right.OPEN_CONFIDENTIAL in rights and units is None)
    if not reach.confidential:
        assert not any(reach.opens(rank) for rank in range(Secrecy.SECRET.rank, TOP + 1))
    if units is not None:
        assert not any(reach.covers(unit) for unit in range(7) if unit not in units)
