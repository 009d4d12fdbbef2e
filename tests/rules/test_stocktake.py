"""Judging scans, telling what changed from what is missing, drawing samples, what is due."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.count_rhythm import CountDue, CountPurpose, due_counts
from desktop_archive.rules.lending import Severity
from desktop_archive.rules.stocktake import (
    SCANS_TO_DECIDE,
    Bucket,
    CountResult,
    Decision,
    LineFacts,
    Seen,
    StocktakeRefusal,
    bucket_of,
    decision_refusal,
    decisions_for,
    draw,
    judge_scan,
)

HERE, THERE = 7, 8
SEEN = st.builds(
    Seen,
    expected=st.booleans(),
    frozen_at=st.sampled_from([None, HERE, THERE]),
    now_at=st.sampled_from([None, HERE, THERE]),
    counted=st.booleans(),
    gone=st.booleans(),
    lent=st.booleans(),
)
FACTS = st.builds(
    LineFacts,
    scan=st.none(),
    lent=st.booleans(),
    carded=st.booleans(),
    lent_before=st.booleans(),
    away=st.booleans(),
    moved_since=st.booleans(),
    boxed_since=st.booleans(),
    gone_since=st.booleans(),
)


@pytest.mark.requirement("S-31")
@given(SEEN)
def test_a_piece_counts_once_only_if_it_is_expected_and_not_gone(seen: Seen) -> None:
    if judge_scan(seen, HERE).counts:
        assert seen.expected
        assert not seen.counted
        assert not seen.gone


@given(SEEN)
def test_what_stands_where_the_register_says_is_never_called_misplaced(seen: Seen) -> None:
    if seen.now_at == HERE:
        assert judge_scan(seen, HERE) not in (CountResult.MISPLACED, CountResult.FOREIGN)


@given(FACTS)
def test_unseen_is_missing_only_when_nothing_else_explains_it(facts: LineFacts) -> None:
    nothing = not any(
        (
            facts.lent,
            facts.lent_before,
            facts.away,
            facts.moved_since,
            facts.boxed_since,
            facts.gone_since,
        )
    )
    assert (bucket_of(facts) is Bucket.MISSING) is nothing


@pytest.mark.requirement("S-31")
@given(FACTS)
def test_an_open_loan_without_its_card_never_agrees(facts: LineFacts) -> None:
    if facts.lent and not facts.carded and not facts.gone_since:
        assert bucket_of(facts) is Bucket.LENT_NO_CARD
        assert not bucket_of(facts).agrees


TO_DECIDE = [*(one for one in Bucket if not one.agrees), *sorted(SCANS_TO_DECIDE, key=str)]


@pytest.mark.parametrize("kind", TO_DECIDE)
def test_every_difference_can_be_decided(kind: Bucket | CountResult) -> None:
    assert decisions_for(kind)


@pytest.mark.parametrize(
    ("kind", "decision", "place", "note", "refusal"),
    [
        (Bucket.MISSING, Decision.FOUND_AT, "", "", StocktakeRefusal.PLACE_MISSING),
        (Bucket.MISSING, Decision.FOUND_AT, "1-A-01L-02-03", "", None),
        (Bucket.MISSING, Decision.MISSING, "", " ", StocktakeRefusal.NOTE_MISSING),
        (Bucket.MISSING, Decision.SEARCH_ON, "", "", None),
        (Bucket.MISPLACED, Decision.MISSING, "", "查", StocktakeRefusal.DECISION_UNFIT),
        (CountResult.UNKNOWN, Decision.EXPLAINED, "", "旧码", None),
    ],
)
def test_a_decision_fits_its_difference(
    kind: Bucket | CountResult,
    decision: Decision,
    place: str,
    note: str,
    refusal: StocktakeRefusal | None,
) -> None:
    assert decision_refusal(kind, decision, place, note) is refusal


def test_only_what_happened_as_expected_is_told_quietly() -> None:
    quiet = {one for one in CountResult if one.severity is Severity.DONE}

    assert quiet == {
        CountResult.SHELF_OPENED,
        CountResult.SHELF_DONE,
        CountResult.BOX_OPENED,
        CountResult.FOUND,
        CountResult.MOVED_HERE,
        CountResult.CARD_SEEN,
        CountResult.REMOVED,
    }


@pytest.mark.requirement("S-11")
@given(
    st.sets(st.integers(1, 9_999_999), max_size=60), st.integers(0, 80), st.integers(0, 1_000_000)
)
def test_a_seed_draws_the_same_pieces_whatever_their_order(
    serials: set[int], count: int, seed: int
) -> None:
    drawn = draw(sorted(serials), count, seed)

    assert drawn == draw(sorted(serials, reverse=True), count, seed)
    assert drawn <= serials
    assert len(drawn) == min(count, len(serials))


def test_the_draw_is_what_it_was_for_ever() -> None:
    assert draw(range(1, 101), 5, 7) == DRAWN_WITH_SEVEN
    assert draw(range(1, 101), 5, 8) != DRAWN_WITH_SEVEN


DRAWN_WITH_SEVEN = frozenset({4, 7, 71, 77, 89})
OLD = date(2020, 1, 1)


@pytest.mark.requirement("M-34", "M-35", "S-28")
@pytest.mark.parametrize(
    ("today", "since", "closed", "due"),
    [
        (date(2026, 8, 31), date(2026, 1, 5), [], []),
        (date(2026, 9, 1), date(2026, 1, 5), [], [(CountDue.SAMPLE, False)]),
        (date(2026, 10, 1), date(2026, 1, 5), [], [(CountDue.SAMPLE, True)]),
        (
            date(2026, 12, 1),
            date(2026, 1, 5),
            [(CountPurpose.SAMPLE, date(2026, 9, 20))],
            [(CountDue.YEAR, False)],
        ),
        (
            date(2027, 2, 1),
            date(2026, 1, 5),
            [(CountPurpose.SAMPLE, date(2026, 10, 3))],
            [(CountDue.YEAR, True)],
        ),
        (
            date(2027, 2, 1),
            date(2026, 1, 5),
            [(CountPurpose.SAMPLE, date(2026, 9, 3)), (CountPurpose.YEAR, date(2027, 1, 8))],
            [],
        ),
        (date(2026, 3, 1), date(2026, 3, 1), [], []),
        (date(2026, 3, 1), OLD, [], [(CountDue.SAMPLE, True), (CountDue.YEAR, True)]),
    ],
)
def test_september_and_the_end_of_the_year_ask_for_a_count_and_a_missed_one_stays(
    today: date,
    since: date,
    closed: list[tuple[CountPurpose, date]],
    due: list[tuple[CountDue, bool]],
) -> None:
    assert [(one.kind, one.missed) for one in due_counts(today, since, closed)] == due
