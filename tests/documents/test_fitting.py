"""Text that is just too wide: it shrinks, wraps or is cut with …, and never goes over the edge."""

import pytest

from desktop_archive.documents.fitting import fit, fit_block
from desktop_archive.documents.fonts import Face, width

SIZES = (10.5, 9.0)


@pytest.mark.parametrize("sign", ["长", "W", "i", "·"])
@pytest.mark.parametrize("face", list(Face))
def test_one_sign_too_many_is_never_over_the_edge(sign: str, face: Face) -> None:
    """Hostile input 91: the text that fits to a hair, and the same with one sign more."""
    whole = sign * 12
    room = width(whole, face, SIZES[0]) + 0.001
    assert (fit(whole, face, room, SIZES).lines, fit(whole, face, room, SIZES).size) == (
        (whole,),
        SIZES[0],
    )
    for lines in (1, 2):
        longer = fit(whole + sign, face, room, SIZES, lines)
        assert longer.size < SIZES[0] or len(longer.lines) > 1 or longer.cut
        assert all(width(line, face, longer.size) <= room + 0.01 for line in longer.lines)
    last = fit(whole + sign, face, width(whole, face, SIZES[-1]) + 0.001, SIZES)
    assert last.cut
    assert last.lines[0].endswith("…")


def test_a_short_word_is_set_smaller_before_it_is_torn_in_two() -> None:
    face = next(iter(Face))
    room = (width("Internal", face, 7.0) + 0.1, 26.0)
    set_smaller = fit_block("Internal", face, room, SIZES)
    assert set_smaller.lines == ("Internal",)
    assert set_smaller.size <= 7.5
    two = fit_block("Internal use", face, room, SIZES)
    assert len(two.lines) > 1
