"""Pages of a view that are made when they are first wanted."""

from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeVar

from PySide6.QtWidgets import QWidget

_P = TypeVar("_P", bound=QWidget)


def made_later(make: Callable[[Any], _P]) -> cached_property[_P]:
    """Return a page of a view that is made, and put into it, when it is first wanted.

    All pages at once would hold up the view when it is first opened.
    """

    def made(view: Any) -> _P:  # noqa: ANN401  any view that can put a page
        page = make(view)
        view.put(page)
        return page

    return cached_property(made)
