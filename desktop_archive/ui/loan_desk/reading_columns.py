"""The columns of the reading room and of copies and excerpts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.lending.copies import CopyKind, CopyRefusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.lending.copies import Copies, CopyRow
from desktop_archive.services.lending.models import Judged
from desktop_archive.ui.loan_desk.copy_panels import say_fee
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_moment


@dataclass(frozen=True, slots=True)
class CopyLine:
    """A copy that was made, or one that is to be made."""

    made: CopyRow | None = None
    wanted: Judged | None = None

    @property
    def kind(self) -> CopyKind:
        """Return what it is."""
        application = self.wanted.application if self.wanted else None
        kept = self.made.kind if self.made else application.copy_kind if application else ""
        return CopyKind(kept or CopyKind.COPY.value)

    @property
    def reader(self) -> str:
        """Return who wants it."""
        if self.made is not None:
            return self.made.reader
        application = self.wanted.application if self.wanted else None
        return application.person if application else ""

    @property
    def needs_review(self) -> bool:
        """Return whether a review is still missing (A-09)."""
        made = self.made
        return (
            made is not None
            and made.person_kind == "external"
            and not made.review
            and made.received_on is None
        )

    def of_record(self, name: str) -> str:
        """Return title or code of the record."""
        source = self.made or (self.wanted.record if self.wanted else None)
        return str(getattr(source, name, ""))


def reading_columns(state: Callable[..., str], tone: Callable[..., str]) -> tuple[Column, ...]:
    """Return the columns of what lies in the reading room."""
    return (
        Column("state", "chip", 130, state, chip=tone, sortable=False),
        Column("since", "date", 120, lambda r: say_moment(r.reading.began_at), sortable=False),
        Column("place", "text", 110, lambda r: r.reading.place, sortable=False),
        Column("reader", "text", 90, lambda r: r.reading.reader, sortable=False),
        Column("unit", "text", 120, lambda r: r.reading.unit, sortable=False),
        Column("title", "text", 280, lambda r: r.reading.title, sortable=False),
        Column("code", "code", 220, lambda r: r.reading.code, sortable=False),
        Column("supervisor", "text", 90, lambda r: r.reading.supervisor, sortable=False),
    )


def copy_columns(state: Callable[..., str], tone: Callable[..., str]) -> tuple[Column, ...]:
    """Return the columns of copies and excerpts."""
    return (
        Column("number", "code", 120, lambda r: r.made.number if r.made else "", sortable=False),
        Column("state", "chip", 130, state, chip=tone, sortable=False),
        Column("kind", "text", 90, lambda r: say(r.kind), sortable=False),
        Column("reader", "text", 90, lambda r: r.reader, sortable=False),
        Column("title", "text", 260, lambda r: r.of_record("title"), sortable=False),
        Column("code", "code", 210, lambda r: r.of_record("code"), sortable=False),
        Column(
            "pages", "number", 60, lambda r: str(r.made.pages) if r.made else "", sortable=False
        ),
        Column("fee", "number", 70, _fee, sortable=False),
        Column("consent", "text", 110, _consent, sortable=False),
    )


def _fee(line: CopyLine) -> str:
    return say_fee(line.made.fee_fen) if line.made and line.made.fee_fen else ""


def _consent(line: CopyLine) -> str:
    if line.made is not None:
        return line.made.consent_by
    return line.wanted.approved_by if line.wanted else ""


def copy_lines(copies: Copies, today: date) -> list[CopyLine]:
    """Return what is to be copied, then what was copied this year."""
    wanted = [CopyLine(wanted=one) for _, one in copies.waiting()]
    made = copies.register(date(today.year, 1, 1), today)
    return [*wanted, *(CopyLine(made=one) for one in made)]


def to_make(rows: Sequence[object]) -> Judged:
    """Return the first chosen copy that is to be made, or refuse."""
    wanted = [one.wanted for one in rows if isinstance(one, CopyLine) and one.wanted]
    if not wanted:
        raise RefusedError(CopyRefusal.NOT_ASKED_FOR)
    return wanted[0]


def to_review(rows: Sequence[object]) -> CopyRow:
    """Return the first chosen copy that waits for its review, or refuse (A-09)."""
    chosen = [one.made for one in rows if isinstance(one, CopyLine) and one.needs_review]
    if not chosen or chosen[0] is None:
        raise RefusedError(CopyRefusal.NOTHING_TO_REVIEW)
    return chosen[0]


def made_ones(rows: Sequence[object]) -> list[CopyRow]:
    """Return the chosen copies that were made, or refuse when there are none."""
    made = [one.made for one in rows if isinstance(one, CopyLine) and one.made]
    if not made:
        raise RefusedError(CopyRefusal.NOT_ASKED_FOR)
    return made
