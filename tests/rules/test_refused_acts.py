"""Refused acts: which are kept, and how few lines however often somebody tries (X-14)."""

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.accounts import AccessRefusal
from desktop_archive.rules.destruction.execution import ExecutionRefusal
from desktop_archive.rules.destruction.lists import ListRefusal
from desktop_archive.rules.destruction.signing import WordRefusal
from desktop_archive.rules.lending import LoanRefusal
from desktop_archive.rules.lending.needs import NeedRefusal
from desktop_archive.rules.lending.signing import DeputyRefusal, SigningRefusal
from desktop_archive.rules.refused_acts import (
    BURST,
    MOST_THINGS,
    REASONS,
    SPAN_SECONDS,
    Kept,
    RefusedAct,
)
from desktop_archive.rules.roles import RoleRefusal

KINDS = (
    *(AccessRefusal, SigningRefusal, LoanRefusal, DeputyRefusal, NeedRefusal, RoleRefusal),
    *(ListRefusal, WordRefusal, ExecutionRefusal),
)


def tried(reason: str = "AccessRefusal.MISSING_RIGHT", login: str = "desk") -> RefusedAct:
    return RefusedAct(login=login, act="lend", reason=reason, at="2026-03-17T10:00:00+00:00")


def test_every_reason_that_is_kept_is_one_that_the_rules_give() -> None:
    given_by_rules = {f"{kind.__name__}.{member.name}" for kind in KINDS for member in kind}
    assert given_by_rules >= REASONS


def test_what_the_desk_refuses_on_an_ordinary_day_is_not_kept() -> None:
    for reason in ("LoanRefusal.ALREADY_OUT", "LoanRefusal.NOT_APPROVED", "LoanRefusal.ON_HOLD"):
        assert reason not in REASONS


@given(st.lists(st.tuples(st.sampled_from("ab"), st.floats(0, 20)), max_size=60))
def test_however_often_somebody_tries_a_few_lines_are_written_and_none_is_forgotten(
    attempts: list[tuple[str, float]],
) -> None:
    kept, now, written = Kept(), 0.0, list[tuple[float, RefusedAct]]()
    for login, pause in attempts:
        now += pause
        kept.add(tried(login=login), now)
        written += [(now, one) for one in kept.take(now)]
    written += [(now, one) for one in kept.take(now, all_of_them=True)]
    assert not kept
    counted = Counter[str]()
    for _, one in written:
        counted[one.login] += one.times
    assert counted == Counter(login for login, _ in attempts)
    for login in "ab":
        moments = [at for at, one in written[:-2] if one.login == login and one.times == 1]
        for at in moments:
            assert sum(at <= other <= at + SPAN_SECONDS for other in moments) <= BURST + 1


def test_what_cannot_be_written_is_not_lost_and_does_not_grow_without_end() -> None:
    kept = Kept()
    for number in range(1_000):
        kept.add(tried(login=f"{number}"), 0.0)
        kept.put_back(kept.take(0.0))
    waiting = kept.take(0.0, all_of_them=True)
    assert sum(one.times for one in waiting) == 1_000


def counted(about: list[str]) -> RefusedAct:
    """Return the line into which attempts are counted that are too many to keep each."""
    kept = Kept()
    for one in [""] * BURST + about:
        kept.add(replace(tried(), about=one), 0.0)
    return kept.take(0.0, all_of_them=True)[-1]


def test_what_is_counted_names_all_it_was_tried_on_and_none_as_the_one() -> None:
    line = counted([f"record:{number}" for number in range(6, 13)])
    assert (line.times, line.about, line.has_more) == (7, "", False)
    assert line.things == tuple(f"record:{number}" for number in range(6, 13))
    same = counted(["record:6"] * 3)
    assert (same.times, same.about, same.things) == (3, "record:6", ())
    mixed = counted(["record:6", "", "record:6"])
    assert (mixed.times, mixed.about, mixed.things) == (3, "", ("record:6",))


def test_of_very_many_things_the_first_are_named_and_that_there_were_more() -> None:
    line = counted([f"record:{number}" for number in range(MOST_THINGS + 1)])
    assert (line.times, len(line.things), line.has_more) == (MOST_THINGS + 1, MOST_THINGS, True)
    assert not counted([f"record:{number}" for number in range(MOST_THINGS)]).has_more
