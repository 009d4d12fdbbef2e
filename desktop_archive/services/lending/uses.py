"""The use ledger: filled by itself, with effects, follow-ups and strikes (E-01 to E-10)."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.uses import (
    Effect,
    UseEntryKind,
    UseFacts,
    UseKey,
    UseRefusal,
    UseSource,
    UseState,
    effect_refusal,
    note_refusal,
    state_of,
    strike_refusal,
)
from desktop_archive.rules.personal import masked_numbers
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.effects_due import span
from desktop_archive.services.masking import masked
from desktop_archive.services.room import Room
from desktop_archive.store.database import Session
from desktop_archive.store.lending import uses as store_uses
from desktop_archive.store.lending.uses import EntryRow, Tally, UseFilter, UseRow

__all__ = [
    "EntryRow",
    "Tally",
    "UseFilter",
    "UseLedger",
    "UseRow",
    "UseSums",
    "state",
]


@dataclass(frozen=True, slots=True)
class UseSums:
    """What the lines of a span add up to; struck ones are not counted (E-02, E-08)."""

    uses: int
    pages: int
    readers: int
    by_kind: tuple[Tally, ...]
    by_purpose: tuple[Tally, ...]
    by_unit: tuple[Tally, ...]
    by_month: tuple[Tally, ...]
    by_category: tuple[Tally, ...]


class UseLedger:
    """Reads the ledger, and writes beside its lines; the lines come from the desk by themselves."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def count(self, wanted: UseFilter) -> int:
        """Return how many lines a filter leaves."""
        with self._room.read() as session:
            return store_uses.count(session, self._seen(wanted))

    def lines(
        self,
        wanted: UseFilter,
        offset: int = 0,
        limit: int | None = None,
        order: tuple[str, bool] = ("used_at", False),
    ) -> list[UseRow]:
        """Return lines of the ledger as the signed-in person may see them (P-22, R-19, C-41)."""
        with self._room.read() as session:
            rows = store_uses.lines(session, self._seen(wanted), offset, limit, order)
        return [self._shown(row) for row in rows]

    def sums(self, wanted: UseFilter) -> UseSums:
        """Return what a span adds up to: the raw material of the monthly figures (E-02, E-08)."""
        seen = self._seen(wanted)
        with self._room.read() as session:
            whole = store_uses.tallies(session, seen, "all")
            by = {
                name: tuple(store_uses.tallies(session, seen, name))
                for name in ("kind", "purpose", "unit", "month", "category")
            }
        first = whole[0] if whole else Tally("", 0, 0, 0)
        parts = (by["kind"], by["purpose"], by["unit"], by["month"], by["category"])
        return UseSums(first.uses, first.pages, first.readers, *parts)

    def units(self) -> list[str]:
        """Return the units whose people use records."""
        with self._room.read() as session:
            return store_uses.units(session)

    def awaited(self) -> UseFilter:
        """Return the filter of the uses whose effect should have been reported by now (E-04)."""
        with self._room.read() as session:
            asked = span(session, self._room.today())
        return UseFilter(
            state=UseState.ENDED.value,
            ended_from=asked.since.isoformat(),
            ended_to=asked.until.isoformat(),
        )

    def entries(self, key: UseKey) -> list[EntryRow]:
        """Return what was written beside a use."""
        with self._room.read() as session:
            return store_uses.entries(session, key)

    def report_effect(self, key: UseKey, effect: Effect) -> UseRow:
        """Enter what came of a use, by whom and when it was reported (E-03, E-05).

        Raises:
            RefusedError: the line is struck, or something is not said.
        """
        with self._room.act("report_effect", Topic.LENDING, right=Right.LEND) as session:
            row = _found(session, key)
            _refuse(effect_refusal(effect, _facts(row), self._room.today()))
            self._write(
                session,
                key,
                UseEntryKind.EFFECT,
                effect.result,
                social=effect.social.strip(),
                amount_fen=effect.amount_fen,
                said_by=effect.reported_by.strip(),
                said_on=effect.reported_on.isoformat(),
            )
            return self._shown(_found(session, key))

    def note(self, key: UseKey, note: str) -> UseRow:
        """Note a follow-up on a use, or what was seen while it was watched (E-07).

        Raises:
            RefusedError: the line is struck, or nothing was written.
        """
        with self._room.act("note_use", Topic.LENDING, right=Right.LEND) as session:
            row = _found(session, key)
            _refuse(note_refusal(note, _facts(row)))
            self._write(session, key, UseEntryKind.NOTE, note)
            return self._shown(_found(session, key))

    def strike(self, key: UseKey, reason: str) -> UseRow:
        """Strike a line that was a mistake; it stays readable with its reason (E-10).

        Raises:
            RefusedError: it is struck already or still runs, or no reason is given.
        """
        words = reason.strip()
        with self._room.act(
            "strike_use", Topic.LENDING, right=Right.TAKE_BACK, reason=words
        ) as session:
            _refuse(strike_refusal(words, _facts(_found(session, key))))
            self._write(session, key, UseEntryKind.STRIKE, words)
            return self._shown(_found(session, key))

    def _write(
        self, session: Session, key: UseKey, kind: UseEntryKind, words: str, **more: object
    ) -> None:
        values = {
            "said_by": self._room.signed_in().name,
            "said_on": self._room.today().isoformat(),
            "entered_by": self._room.signed_in().name,
            **more,
        }
        store_uses.add_entry(session, key, kind=kind.value, words=words.strip(), **values)

    def _seen(self, wanted: UseFilter) -> UseFilter:
        """Let a filter look only into what the person may read."""
        return replace(wanted, may_open=self._room.may(Right.OPEN_CONFIDENTIAL))

    def _shown(self, row: UseRow) -> UseRow:
        may_open = self._room.may(Right.OPEN_CONFIDENTIAL)
        identity = row.identity if may_open else masked_numbers(row.identity)
        return replace(row, title=masked(row, row.title, may_open=may_open), identity=identity)


def state(row: UseRow) -> UseState:
    """Return how a use stands."""
    return state_of(
        is_struck=row.struck_why is not None,
        is_running=row.ended_on is None,
        has_effect=row.effects > 0,
    )


def _facts(row: UseRow) -> UseFacts:
    is_copy = row.source == UseSource.COPY.value
    return UseFacts(
        used_on=date.fromisoformat(row.used_on),
        # What was copied is made: it can be struck before it is handed over.
        is_running=row.ended_on is None and not is_copy,
        is_struck=row.struck_why is not None,
    )


def _found(session: Session, key: UseKey) -> UseRow:
    row = store_uses.one(session, key)
    if row is None:
        raise RefusedError(UseRefusal.NO_SUCH_USE)
    return row


def _refuse(refusal: UseRefusal | None) -> None:
    if refusal is not None:
        raise RefusedError(refusal)
