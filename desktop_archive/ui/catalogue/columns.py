"""The columns of the catalogue's table."""

from collections.abc import Callable, Sequence

from desktop_archive.rules.finding.fields import FindField
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import SECRECY_TONES, STATE_TONES, say_secrecy, say_state

Spans = Callable[[str, FindField], Sequence[tuple[int, int]]]


def list_columns(spans: Spans) -> tuple[Column, ...]:
    """Return the columns of a list of records; `spans` marks what was asked for."""
    return (
        Column("code", "code", 196, lambda r: r.code,
               spans=lambda r: spans(r.code, FindField.REFERENCE)),
        Column("title", "text", 222, lambda r: r.title,
               spans=lambda r: spans(r.title, FindField.TITLE)),
        Column("date", "date", 86, lambda r: r.date_text),
        Column("secrecy", "chip", 96, lambda r: say_secrecy(r.secrecy),
               chip=lambda r: SECRECY_TONES[r.secrecy]),
        Column("pages", "number", 56, lambda r: "" if r.pages is None else str(r.pages)),
        Column("state", "chip", 92, lambda r: say_state(r.state),
               chip=lambda r: "held" if r.held else STATE_TONES[r.state]),
        Column("creator", "text", 130, lambda r: r.creator,
               spans=lambda r: spans(r.creator, FindField.CREATOR)),
        Column("box", "code", 110, lambda r: r.box_no),
        Column("place", "code", 120, lambda r: r.address),
        Column("due", "date", 92, lambda r: r.due_on or ""),
    )  # fmt: skip
