"""The retention schedule: drafted, approved, in force from a day, compared (K-11, K-12)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.fields import one_line
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention import ScheduleRefusal, StartRule, Trigger
from desktop_archive.rules.retention.schedule import (
    ApprovalFacts,
    Difference,
    ScheduleRule,
    approval_refusal,
    differences,
    rule_refusal,
)
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import schedule_versions as store
from desktop_archive.store.database import Session
from desktop_archive.store.schedule_versions import ScheduleLine, ScheduleRow

__all__ = ["Approval", "ScheduleDesk", "ScheduleLine", "ScheduleRow", "rule_of"]

_TOPICS = (Topic.SETTINGS, Topic.RETENTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who approved a draft, on which day, and from which day it is in force."""

    approved_by: str
    approved_on: date
    in_force_on: date | None = None
    note: str = ""


class ScheduleDesk:
    """Keeps the versions; one is a draft, one is in force, and entries keep theirs."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def versions(self) -> list[ScheduleRow]:
        """Return all versions, the newest first (K-11)."""
        with self._room.read() as session:
            return store.versions(session)

    def draft(self) -> ScheduleRow | None:
        """Return the draft, when one was begun."""
        return next((one for one in self.versions() if one.state == store.DRAFT), None)

    def lines(self, schedule_id: int | None = None) -> list[ScheduleLine]:
        """Return what a version proposes, or what is proposed now."""
        with self._room.read() as session:
            if schedule_id is None:
                return store.lines(session)
            return store.lines_of(session, schedule_id)

    def compare(self, before: int | None, after: int | None) -> list[Difference]:
        """Return in which classes two versions differ; None is what is proposed now."""
        return differences(_rules(self.lines(before)), _rules(self.lines(after)))

    def set_line(self, category_id: int, rule: ScheduleRule) -> None:
        """Let the draft propose something else for a class; a first change begins the draft.

        Raises:
            RefusedError: an own event has no name, or the right is missing.
        """
        if refused := rule_refusal(rule):
            raise RefusedError(refused)
        with self._room.act("draft_schedule", *_TOPICS, right=Right.SETTINGS) as session:
            draft = self._draft_in(session)
            event = one_line(rule.event) if rule.trigger is Trigger.ENTERED_LATER else ""
            values = {
                "retention_id": rule.retention_id,
                "trigger": rule.trigger.value,
                "start_rule": rule.start_rule.value,
                "trigger_name": event,
            }
            store.set_line(session, draft.id, category_id, values)

    def begin(self) -> ScheduleRow:
        """Begin a draft with what is in force, or go on with the one there is.

        Raises:
            RefusedError: the right is missing.
        """
        with self._room.act("draft_schedule", *_TOPICS, right=Right.SETTINGS) as session:
            return self._draft_in(session)

    def drop(self) -> None:
        """Give the draft up; it stays in the register without being shown.

        Raises:
            RefusedError: there is none, or the right is missing.
        """
        with self._room.act("drop_schedule", *_TOPICS, right=Right.SETTINGS) as session:
            store.change(session, _the_draft(session).id, state=store.DROPPED)

    def approve(self, approval: Approval) -> int:
        """Approve the draft and return its version; it comes into force on its day (K-11).

        Raises:
            RefusedError: there is no draft or no change, nobody approved it, a day cannot be,
                or the right is missing.
        """
        with self._room.act(
            "approve_schedule", *_TOPICS, right=Right.SETTINGS, reason=approval.note
        ) as session:
            draft, today = _the_draft(session), self._room.today()
            begins = approval.in_force_on or approval.approved_on
            refused = approval_refusal(_facts(session, draft, approval, begins, today))
            if refused is not None:
                raise RefusedError(refused, day=_last_day(session))
            known = {line.category_id for line in store.lines_of(session, draft.id)}
            new = [line for line in store.lines(session) if line.category_id not in known]
            store.add_lines(session, draft.id, new)
            store.change(
                session,
                draft.id,
                state=store.APPROVED,
                approved_by=one_line(approval.approved_by),
                approved_on=approval.approved_on.isoformat(),
                in_force_on=begins.isoformat(),
                note=one_line(approval.note),
            )
            _bring_in(session, today)
        return draft.version

    def take_effect(self) -> list[int]:
        """Bring into force what was approved for a day that has come; return the versions."""
        today = self._room.today()
        if not any(_is_waiting(one, today) for one in self.versions()):
            return []
        with self._room.act("schedule_in_force", *_TOPICS) as session:
            return _bring_in(session, today)

    def _draft_in(self, session: Session) -> ScheduleRow:
        found = store.versions(session)
        draft = next((one for one in found if one.state == store.DRAFT), None)
        if draft is not None:
            return draft
        if not found:
            # What was in force until now is the first version: entries made so far refer to it.
            shipped = store.begin(session, "")
            store.change(session, shipped.id, state=store.IN_FORCE, in_force_at="")
        who = self._room.signed_in()
        return store.begin(session, who.name or who.login)


def rule_of(line: ScheduleLine) -> ScheduleRule:
    """Return what a line says, apart from the class it says it for."""
    event = line.trigger_name
    return ScheduleRule(line.retention_id, Trigger(line.trigger), StartRule(line.start_rule), event)


def _rules(lines: Sequence[ScheduleLine]) -> Mapping[int, ScheduleRule]:
    return {line.category_id: rule_of(line) for line in lines}


def _the_draft(session: Session) -> ScheduleRow:
    draft = next((one for one in store.versions(session) if one.state == store.DRAFT), None)
    if draft is None:
        raise RefusedError(ScheduleRefusal.NO_DRAFT)
    return draft


def _facts(
    session: Session, draft: ScheduleRow, approval: Approval, begins: date, today: date
) -> ApprovalFacts:
    now, then = _rules(store.lines(session)), _rules(store.lines_of(session, draft.id))
    last = _last_day(session)
    return ApprovalFacts(
        approved_by=approval.approved_by,
        approved_on=approval.approved_on,
        in_force_on=begins,
        today=today,
        changes=len(differences(now, then)),
        is_first=last is None,
        last_in_force_on=last,
    )


def _last_day(session: Session) -> date | None:
    """Return from when the last approved version is in force."""
    days = [one.in_force_on for one in store.versions(session) if one.in_force_on]
    return max((date.fromisoformat(day) for day in days), default=None)


def _is_waiting(one: ScheduleRow, today: date) -> bool:
    return one.state == store.APPROVED and (one.in_force_on or "") <= today.isoformat()


def _bring_in(session: Session, today: date) -> list[int]:
    """Bring everything that waits for a day that has come into force, the oldest first."""
    waiting = [one for one in reversed(store.versions(session)) if _is_waiting(one, today)]
    for one in waiting:
        store.bring_into_force(session, one.id, session.at)
    return [one.version for one in waiting]
