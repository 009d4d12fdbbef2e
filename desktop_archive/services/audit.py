"""The auditor's desk: what was done, by whom, when and why; and what was changed (X-13, X-14)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.irregular import Irregularity, LoggedAct, irregular
from desktop_archive.services.room import Room
from desktop_archive.store import act_log, trail_log
from desktop_archive.store.act_log import LogFilter, LogRow
from desktop_archive.store.trail_log import ActLine

__all__ = ["ActLine", "AuditDesk", "LogFilter", "LogRow", "span"]


class AuditDesk:
    """Shows the trail; nobody can change it."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def acts(self, since: datetime | None = None) -> list[ActLine]:
        """Return all acts, or those since a moment, oldest first."""
        with self._room.read() as session:
            return trail_log.acts(session, trail_log.stamp(since) if since else "")

    def numbers(self, wanted: LogFilter) -> list[int]:
        """Return the numbers of the acts there are, newest first.

        Raises:
            RefusedError: the right to read the log is missing.
        """
        self._room.require(Right.AUDIT_READ)
        with self._room.read() as session:
            return act_log.numbers(session, wanted)

    def rows(self, acts: Sequence[int]) -> list[LogRow]:
        """Return acts by their numbers, newest first.

        Raises:
            RefusedError: the right to read the log is missing.
        """
        self._room.require(Right.AUDIT_READ)
        with self._room.read() as session:
            return act_log.rows(session, acts)

    def standing_out(self, wanted: LogFilter) -> dict[int, tuple[Irregularity, ...]]:
        """Return the acts of a span that stand out, with why; the whole span is gone through.

        Raises:
            RefusedError: the right to read the log is missing.
        """
        self._room.require(Right.AUDIT_READ)
        everybody = replace(wanted, actor="", action="", words="")
        with self._room.read() as session:
            acts = (
                LoggedAct(seq, datetime.fromisoformat(at).astimezone(), actor, action)
                for seq, at, actor, action in act_log.light(session, everybody)
            )
            return dict(irregular(acts))

    def people(self) -> list[str]:
        """Return everybody who may have acted."""
        with self._room.read() as session:
            return act_log.people(session)


def span(first: date, last: date) -> LogFilter:
    """Return the filter of whole days on the wall."""
    begun = datetime.combine(first, time()).astimezone()
    ended = datetime.combine(last, time.max).astimezone()
    return LogFilter(trail_log.stamp(begun), trail_log.stamp(ended))
