"""The one door to paper: the drawing library loads when the first sheet is wanted."""

from typing import Any


def paper(name: str) -> Any:  # noqa: ANN401  a module of the documents floor
    """Return a module of the documents floor: labels, cards, slip, registers.

    The drawing library takes a fifth of a second to load, which the window must not wait for.
    """
    from desktop_archive.documents import cards, labels, registers, slip  # noqa: PLC0415

    return {"labels": labels, "cards": cards, "slip": slip, "registers": registers}[name]
