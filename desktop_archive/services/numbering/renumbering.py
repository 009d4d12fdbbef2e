"""Numbering classes anew while they are being arranged: look first, then all at once (N-20)."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_archive.rules import numbering as rules
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.number_fields import NumberFacts, asked_for, kept
from desktop_archive.rules.numbering import GapPolicy, NumberingRefusal, Run
from desktop_archive.rules.reference_codes import Template, TemplateError, TemplateProblem
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.renumbering import (
    ASIDE,
    Renumbered,
    RenumberOrder,
    RenumberProblem,
    renamed_parts,
    safe_order,
)
from desktop_archive.rules.retention import Period, PeriodKind
from desktop_archive.services.changes import Topic
from desktop_archive.services.masking import masked
from desktop_archive.services.numbering.allotting import Rule, mark_of, rule_of
from desktop_archive.services.numbering.classes import held_in
from desktop_archive.services.numbering.schemes_in_force import in_force
from desktop_archive.services.room import Room
from desktop_archive.store import boxes as store_boxes
from desktop_archive.store import loading, search
from desktop_archive.store import numbered as store_numbered
from desktop_archive.store import numbering as store_numbering
from desktop_archive.store.database import Session
from desktop_archive.store.numbered import NumberedRow
from desktop_archive.store.records import Node

Tell = Callable[[int, int], None]

#: These keep their numbers for ever; the others number around them (N-20).
_GONE = frozenset({"destroyed", "transferred", "lost"})
#: These are in somebody's hands, with papers that name the number.
_OUT = frozenset({"on_loan", "reading", "repair", "proposed"})


@dataclass(frozen=True, slots=True)
class RenumberPlan:
    """What would become of every number, before anything is written."""

    node: Node
    order: RenumberOrder
    lines: tuple[Renumbered, ...]
    digest: str

    @property
    def changes(self) -> tuple[Renumbered, ...]:
        """Return the records whose code becomes another."""
        return tuple(line for line in self.lines if line.changes)

    @property
    def adopts(self) -> tuple[Renumbered, ...]:
        """Return the records whose number came on paper and stays, known to the scheme now."""
        return tuple(line for line in self.lines if line.adopts and line.number is not None)

    @property
    def stops(self) -> tuple[Renumbered, ...]:
        """Return the records that stop it."""
        return tuple(line for line in self.lines if line.stops)


@dataclass(frozen=True, slots=True)
class RenumberResult:
    """What was done, and which labels say old numbers now (B-03)."""

    changed: int
    adopted: int
    boxes_due: int
    labels_due: tuple[int, ...]


def _quietly(_done: int, _total: int) -> None:
    """Tell nobody."""


class Renumbering:
    """Numbers a part of the class tree anew: one audited act, former codes kept."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def plan(
        self, node: Node, order: RenumberOrder = RenumberOrder.CODE, tell: Tell = _quietly
    ) -> RenumberPlan:
        """Return the number each record would get; nothing is written."""
        with self._room.read() as session:
            return self._plan(session, node, order, tell)

    def apply(self, plan: RenumberPlan, reason: str, tell: Tell = _quietly) -> RenumberResult:
        """Do what the plan says, all of it or nothing.

        Raises:
            RefusedError: something stops it, nothing changes, the reason or the right is missing,
                or the register is no longer what the plan was made of.
        """
        reason = reason.strip()
        if not reason:
            raise RefusedError(NumberingRefusal.REASON_MISSING)
        topics = (Topic.RECORDS, Topic.BOXES)
        with self._room.act("renumber", *topics, right=Right.NUMBER, reason=reason) as session:
            now = self._plan(session, plan.node, plan.order, _quietly)
            if now.digest != plan.digest:
                raise RefusedError(NumberingRefusal.PREVIEW_OUTDATED)
            _refuse(now)
            return _write(session, now, reason, tell)

    def _plan(self, session: Session, node: Node, order: RenumberOrder, tell: Tell) -> RenumberPlan:
        planner = _Planner(session, self._room)
        total = store_numbered.total(session, node)
        rows: list[NumberedRow] = []
        for piece in store_numbered.rows(session, node):
            rows += piece
            tell(len(rows), total)
        lines = planner.lines(store_numbered.in_order(rows, order.value))
        said = "\n".join(f"{one.record_id}|{one.old}|{one.new}|{one.problem}" for one in lines)
        digest = hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
        return RenumberPlan(node, order, tuple(lines), digest)


class _Planner:
    """Gives every record its new number, class by class."""

    def __init__(self, session: Session, room: Room) -> None:
        self._session, self._today = session, room.today()
        self._may_open = room.may(Right.OPEN_CONFIDENTIAL)
        self._schemes = store_numbering.schemes(session)
        self._periods = {
            key: Period(code, years, PeriodKind(kind), rank).in_codes
            for key, code, years, kind, rank in loading.periods(session)
        }
        self._next: dict[str, int] = {}
        self._taken: dict[str, list[Run]] = {}
        self._fixed: dict[str, bool] = {}
        self._own: frozenset[str] = frozenset()

    def lines(self, rows: Sequence[NumberedRow]) -> list[Renumbered]:
        """Return a line for every record, items behind their file."""
        inside = {row.id for row in rows}
        self._own = frozenset(row.code for row in rows if row.state not in _GONE)
        found: list[Renumbered] = []
        for row in rows:
            if row.parent_id is not None and row.parent_id in inside:
                continue
            line = self._line(row)
            found.append(line)
            if row.level == "file":
                found += self._items(line)
        return self._without_clashes(found)

    def _without_clashes(self, found: list[Renumbered]) -> list[Renumbered]:
        """Mark the lines whose new code another record has or would get."""
        moving = {line.old for line in found if line.changes or line.stops}
        held = loading.live_codes(self._session, (line.new for line in found if line.changes))
        seen: set[str] = set()
        checked = []
        for line in found:
            clashes = line.new in seen or (line.new in held and line.new not in moving)
            if line.changes and clashes:
                checked.append(replace(line, problem=RenumberProblem.CODE_TAKEN, detail=line.new))
                continue
            checked.append(line)
            if not line.stops:
                seen.add(line.new)
        return checked

    def _line(self, row: NumberedRow) -> Renumbered:
        title = masked(row, row.title, may_open=self._may_open)
        line = Renumbered(row.id, title, row.code, row.code, is_foreign=row.scope is None)
        if row.state in _GONE:
            return replace(line, problem=RenumberProblem.KEEPS_NUMBER)
        if row.state in _OUT:
            return replace(line, problem=RenumberProblem.IS_OUT)
        if row.scope is not None and self._is_fixed(row.scope):
            return replace(line, problem=RenumberProblem.CLASS_FIXED)
        scheme = in_force(self._schemes, row.category_id, self._today)
        if scheme is None:
            raise RefusedError(NumberingRefusal.NO_SCHEME)
        try:
            facts = self._facts(row, Template.of_scheme(scheme.template))
            rule = rule_of(scheme, facts, is_file=row.level == "file")
            if self._is_fixed(rule.scope):
                return replace(line, problem=RenumberProblem.CLASS_FIXED)
            return self._numbered(line, rule)
        except TemplateError as error:
            is_missing = error.problem is TemplateProblem.MISSING_VALUE
            problem = RenumberProblem.FIELD_MISSING if is_missing else RenumberProblem.VALUE_UNFIT
            return replace(line, problem=problem, detail=error.detail)

    def _numbered(self, line: Renumbered, rule: Rule) -> Renumbered:
        upcoming = self._next.get(rule.scope, rule.policy.start)
        taken = self._taken_in(rule.scope)
        number = rules.next_number(rule.policy, upcoming, (), taken, fills=False)
        rules.refuse_overflow(rule.template, rule.policy, number)
        self._next[rule.scope] = number + 1
        return replace(
            line,
            new=rule.template.render({**rule.fields, rule.template.serial_field: number}),
            scheme_id=rule.row.id,
            scope=rule.scope,
            number=number,
            fields=json.dumps(kept(rule.template, rule.fields), ensure_ascii=False),
        )

    def _items(self, line: Renumbered) -> Iterator[Renumbered]:
        """Yield the items of a file: their numbers begin with its number."""
        items = store_numbered.items_of(self._session, line.record_id)
        new = renamed_parts(line.old, line.new, [(item.id, item.code) for item in items])
        for item in items:
            title = masked(item, item.title, may_open=self._may_open)
            told = Renumbered(item.id, title, item.code, new.get(item.id, item.code))
            if item.state in _GONE and told.changes:
                told = replace(told, new=item.code, problem=RenumberProblem.KEEPS_NUMBER)
            elif item.state in _OUT and told.changes:
                told = replace(told, problem=RenumberProblem.IS_OUT)
            scope = (item.scope or "").replace(line.old, line.new, 1)
            yield replace(told, scope=scope)

    def _facts(self, row: NumberedRow, template: Template) -> NumberFacts:
        more = dict(row.more)
        if any(name not in more for name in asked_for(template)):
            # What a code from elsewhere says of building, room or project is kept.
            read = template.read_loosely(row.code) or {}
            more |= {name: str(read[name]) for name in asked_for(template) if name in read}
        parent, parent_number = "", None
        if row.parent_id is not None:
            known = store_numbered.parents(self._session, [row.parent_id])
            parent, parent_number = known.get(row.parent_id, ("", None))
        return NumberFacts(
            fonds=row.fonds,
            category=row.category,
            year=row.year,
            retention=self._periods.get(row.retention_id or 0, ""),
            unit=row.unit_code,
            month=_month(row.date_from),
            parent=parent,
            parent_number=parent_number,
            more=more,
        )

    def _is_fixed(self, scope: str) -> bool:
        if scope not in self._fixed:
            self._fixed[scope] = store_numbering.is_fixed(self._session, scope)
        return self._fixed[scope]

    def _taken_in(self, scope: str) -> list[Run]:
        """Return the numbers of a class that stay as they are: marked ones and those of others."""
        if scope not in self._taken:
            marks = [mark_of(row) for row in store_numbering.marks_of(self._session, scope)]
            runs = [mark.run for mark in marks if mark.binds(self._today)]
            others = held_in(self._session, scope)
            runs += [
                Run(number, number) for number, code in others.items() if code not in self._own
            ]
            self._taken[scope] = sorted(runs)
        return self._taken[scope]


def _month(day: str | None) -> int | None:
    """Return the month of a stored date, if it says one."""
    parts = (day or "").split("-")
    return int(parts[1]) if len(parts) > 1 and parts[1].isdecimal() else None


def _refuse(plan: RenumberPlan) -> None:
    if plan.stops:
        raise RefusedError(
            NumberingRefusal.CANNOT_RENUMBER, count=len(plan.stops), first=plan.stops[0].old
        )
    if not plan.changes and not plan.adopts:
        raise RefusedError(NumberingRefusal.NOTHING_TO_RENUMBER)


def _write(session: Session, plan: RenumberPlan, reason: str, tell: Tell) -> RenumberResult:
    changed = {line.record_id: line for line in plan.changes}
    boxes = store_numbered.boxes_of(session, list(changed))
    search.take_out_records(session, list(changed))
    codes = {key: (line.old, line.new) for key, line in changed.items()}
    for done, (record_id, code) in enumerate(safe_order(codes), start=1):
        aside = code.startswith(ASIDE)
        values: Mapping[str, object] = {"scope": None} if aside else _columns(changed[record_id])
        store_numbered.set_code(session, record_id, code, **values)
        tell(done, len(codes))
    for line in plan.adopts:
        store_numbered.set_fields(session, line.record_id, _columns(line))
    former = [(key, line.old) for key, line in changed.items()]
    store_numbered.add_former_codes(session, former, reason)
    search.put_records(session, list(changed))
    _count(session, plan)
    printed = store_numbered.with_printed_label(session, list(changed))
    store_numbered.owe_labels(session, printed)
    store_boxes.refresh(session, boxes)
    owing = store_numbered.owing(session, boxes)
    return RenumberResult(len(changed), len(plan.adopts), owing, tuple(printed))


def _columns(line: Renumbered) -> dict[str, object]:
    if line.number is None:
        return {"scope": line.scope or None}
    return {
        "scheme_id": line.scheme_id,
        "scope": line.scope,
        "number": line.number,
        "number_suffix": 0,
        "number_fields": line.fields,
    }


def _count(session: Session, plan: RenumberPlan) -> None:
    """Set the counters behind the last number of each class, and lock the schemes."""
    last: dict[tuple[int, str], int] = {}
    for line in plan.lines:
        if line.problem is None and line.scheme_id is not None and line.number is not None:
            key = (line.scheme_id, line.scope)
            last[key] = max(last.get(key, 0), line.number)
    for (scheme_id, scope), number in last.items():
        store_numbering.lock_scheme(session, scheme_id)
        row = store_numbering.scheme(session, scheme_id)
        upcoming = max(number, max(held_in(session, scope), default=0)) + 1
        fills = row is not None and row.gap == GapPolicy.FILL.value
        known = store_numbering.counter(session, scheme_id, scope)
        if known is None:
            store_numbering.open_counter(session, scheme_id, scope, upcoming, fills=fills)
        else:
            store_numbering.change_counter(session, known.id, next_number=upcoming, fills=fills)
