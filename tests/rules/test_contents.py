"""Items of a file: their order, their pages, and counts that agree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_archive.rules.contents import (
    ContentsFinding,
    ItemFacts,
    contents_findings,
    moved,
    paginated,
)

F = ContentsFinding


@pytest.mark.requirement("P-21")
@pytest.mark.parametrize(
    ("items", "pages", "quantity", "found"),
    [
        ([ItemFacts(3, 1, 3), ItemFacts(2, 4, 5)], 5, 2, []),
        ([ItemFacts(3, 1, 3), ItemFacts(2, 3, 4)], 5, 2, [F.PAGES_OVERLAP]),
        ([ItemFacts(3, 1, 3), ItemFacts(2, 6, 7)], 5, 2, [F.PAGES_LEFT_OUT]),
        ([ItemFacts(3, 3, 1)], 3, 1, [F.PAGES_REVERSED]),
        ([ItemFacts(4, 1, 3)], 4, 1, [F.ITEM_PAGES_DIFFER]),
        ([ItemFacts(3)], 5, 2, [F.FILE_COUNT_DIFFERS, F.FILE_PAGES_DIFFER]),
        ([ItemFacts(None)], 5, 1, []),
        ([], 5, 3, []),
    ],
)
def test_what_does_not_agree_is_found(
    items: list[ItemFacts], pages: int, quantity: int, found: list[ContentsFinding]
) -> None:
    findings = contents_findings(items, file_pages=pages, file_quantity=quantity)
    assert [one.finding for one in findings] == found


@given(st.lists(st.integers(min_value=1, max_value=500), max_size=30))
def test_pages_numbered_through_always_agree(pages: list[int]) -> None:
    spans = paginated(list(pages))
    items = [ItemFacts(n, first, last) for n, (first, last) in zip(pages, spans, strict=True)]
    assert contents_findings(items, file_pages=sum(pages), file_quantity=len(pages)) == ()


def test_after_an_item_of_unknown_length_nothing_is_numbered() -> None:
    assert paginated([3, None, 2]) == [(1, 3), (None, None), (None, None)]


@given(st.permutations(range(8)), st.integers(0, 7), st.integers(-3, 12))
def test_an_item_that_moves_leaves_the_others_in_order(
    order: list[int], item: int, to: int
) -> None:
    after = moved(order, item, to)
    assert after[max(0, min(to, 7))] == item
    assert [one for one in after if one != item] == [one for one in order if one != item]
