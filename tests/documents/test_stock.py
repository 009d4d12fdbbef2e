"""Sheets and rolls of labels: ours fit their pages, those of the room are checked before use."""

import pytest

from desktop_archive.documents.stock import all_stocks, broken_stocks, stock_named
from desktop_archive.rules.label_stock import StockError, StockProblem

GOOD = """
name = "Our roll"
page = [60.0, 40.0]
label = [60.0, 40.0]
origin = [0.0, 0.0]
pitch = [60.0, 40.0]
grid = [1, 1]
"""


def test_every_stock_that_ships_can_be_used_and_has_its_name_in_three_languages():
    stocks = all_stocks()

    assert not broken_stocks()
    assert len(stocks) >= 12
    assert all(
        len({stock.names.english, stock.names.simplified, stock.names.traditional}) == 3
        for stock in stocks.values()
    )


def test_labels_are_counted_in_reading_order():
    stock = stock_named("a4-3x8-70x37")

    assert stock.places == 24
    assert [stock.corner_of(place) for place in (0, 1, 3)] == [(0, 0.5), (70, 0.5), (0, 37.5)]


def test_the_room_adds_its_own_stock_without_programming(tmp_path):
    (tmp_path / "our-roll.toml").write_text(GOOD, encoding="utf-8")

    assert stock_named("our-roll", tmp_path).names.of("zh-CN") == "Our roll"


def test_a_file_of_the_room_takes_the_place_of_ours(tmp_path):
    (tmp_path / "roll-50x30.toml").write_text(GOOD, encoding="utf-8")

    assert stock_named("roll-50x30", tmp_path).label == (60, 40)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("nonsense [", StockProblem.NOT_READABLE),
        (GOOD.replace("grid = [1, 1]", ""), StockProblem.MISSING_KEY),
        (GOOD.replace("[1, 1]", "[0, 1]"), StockProblem.WRONG_VALUE),
        (GOOD.replace("[1, 1]", "[100, 100]"), StockProblem.TOO_MANY),
        (GOOD.replace("[1, 1]", "[1.5, 1]"), StockProblem.WRONG_VALUE),
        (GOOD.replace("[1, 1]", "[100000, 1]"), StockProblem.WRONG_VALUE),
        (GOOD.replace("[1, 1]", "[1, 1, 1]"), StockProblem.WRONG_VALUE),
        (GOOD.replace("page = [60.0, 40.0]", "page = [nan, 40.0]"), StockProblem.WRONG_VALUE),
        (GOOD.replace("page = [60.0, 40.0]", "page = [2001, 40]"), StockProblem.TOO_LARGE),
        (GOOD.replace("label = [60.0, 40.0]", "label = [0, 40.0]"), StockProblem.NOTHING),
        (GOOD.replace("label = [60.0, 40.0]", "label = [61, 40.0]"), StockProblem.LARGER_THAN_PAGE),
        (GOOD.replace("label = [60.0, 40.0]", 'label = "60x40"'), StockProblem.WRONG_VALUE),
        (GOOD + 'corner = "round"', StockProblem.WRONG_VALUE),
        (GOOD.replace("[1, 1]", "[1, 2]"), StockProblem.OUTSIDE_PAGE),
        (
            GOOD.replace("[1, 1]", "[1, 2]").replace("pitch = [60.0, 40.0]", "pitch = [0, 0]"),
            StockProblem.OVERLAPPING,
        ),
    ],
)
def test_a_stock_that_cannot_be_printed_is_refused_with_the_reason(tmp_path, text, problem):
    (tmp_path / "ours.toml").write_text(text, encoding="utf-8")

    with pytest.raises(StockError) as refused:
        stock_named("ours", tmp_path)

    assert refused.value.problem is problem
    assert "ours" not in all_stocks(tmp_path)
    assert [broken.stock for broken in broken_stocks(tmp_path)] == ["ours"]


def test_an_unknown_name_is_refused():
    with pytest.raises(StockError) as refused:
        stock_named("no-such-roll")

    assert refused.value.problem is StockProblem.UNKNOWN
