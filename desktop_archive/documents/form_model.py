"""What a ruled list is made of: columns, heads, lines, bands, and what stands below."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from desktop_archive.documents.fonts import Face
from desktop_archive.documents.label_model import Align, Mark
from desktop_archive.documents.paper import A4, A4_LANDSCAPE
from desktop_archive.rules.names import Names

LEFT: Final = 25.0
TOP: Final = 20.0
LANDSCAPE_FRAME: Final = (257.0, 175.0)
PORTRAIT_FRAME: Final = (170.0, 262.0)
_TITLE_HIGH: Final = 10.0
_HEAD_LINE_HIGH: Final = 6.5
_BODY: Final = (10.5, 10.0, 9.5, 9.0)
_CODES: Final = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its width, its name, whether it holds codes or days, or ten digits as bars."""

    width: float
    names: Names
    is_code: bool = False
    is_bars: bool = False
    align: Align = Align.LEFT

    @property
    def face(self) -> Face:
        """Return the face of its texts."""
        return Face.CODE if self.is_code else Face.TEXT

    @property
    def sizes(self) -> tuple[float, ...]:
        """Return the sizes its texts may have."""
        return _CODES if self.is_code else _BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The layout of a list; the widths of its columns fill the frame.

    A form with a number of ruled lines keeps to it: an entry that needs more takes two or more of
    them, so that the rules stand at the same height on every page. Without a number there are as
    many lines as fit, and a line grows with its texts. Shares say how the lines above the table
    are divided among what stands there.
    """

    title: Names
    columns: tuple[Column, ...]
    landscape: bool = True
    head_high: float = 14.0
    row_high: float = 11.0
    beside_title: float = 0.0
    lines: int = 0
    table_top: float | None = None
    head_shares: tuple[tuple[float, ...], ...] = ()

    @property
    def frame(self) -> tuple[float, float]:
        """Return width and height inside the margins."""
        return LANDSCAPE_FRAME if self.landscape else PORTRAIT_FRAME

    @property
    def page(self) -> tuple[float, float]:
        """Return the size of the sheet."""
        return A4_LANDSCAPE if self.landscape else A4


@dataclass(frozen=True, slots=True)
class Tail:
    """What stands under the last line: its height, and how it is laid out from its top."""

    height: float
    marks: Callable[[float, float, float], list[Mark]]


@dataclass(frozen=True, slots=True)
class Band:
    """A shaded line across the whole table that says what the lines under it belong to."""

    text: str
    height: float = 12.0


Row = tuple[str, ...] | Band


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One list of a document, with what stands above and below it."""

    form: Form
    rows: Sequence[Row]
    head: tuple[tuple[str, str], ...] = ()
    tail: Tail | None = None
    extra: tuple[Mark, ...] = field(default=())
    title: str = ""

    @property
    def table_top(self) -> float:
        """Return where the table begins."""
        if self.form.table_top is not None:
            return self.form.table_top
        return TOP + _TITLE_HIGH + self.head_lines_high

    @property
    def head_lines_high(self) -> float:
        """Return how much room the lines between title and table take."""
        if self.form.head_shares:
            return _HEAD_LINE_HIGH * len(self.form.head_shares)
        return _HEAD_LINE_HIGH if self.head else 1.5
