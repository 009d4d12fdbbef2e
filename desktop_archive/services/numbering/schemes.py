"""The schemes of the room: looking at them, drafting, new versions (N-02, N-03, N-08)."""

from dataclasses import dataclass, field
from datetime import date

from desktop_archive.rules import numbering as rules
from desktop_archive.rules.accounts import Right
from desktop_archive.rules.names import Names
from desktop_archive.rules.number_fields import example_fields
from desktop_archive.rules.numbering import NumberingRefusal, Policy
from desktop_archive.rules.reference_codes import PRESETS, Preset, Template, TemplateError
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.numbering.schemes_in_force import (
    in_force,
    policy_of,
    stored_policy,
)
from desktop_archive.services.room import Room
from desktop_archive.store import numbering as store_numbering
from desktop_archive.store import records as store_records
from desktop_archive.store.database import Session
from desktop_archive.store.numbering import SchemeRow

__all__ = ["Look", "SchemeDraft", "SchemeLine", "Schemes"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeDraft:
    """A version of a scheme as a person writes it."""

    name: str
    template: str
    category_id: int | None = None
    policy: Policy = field(default_factory=Policy)
    valid_from: date
    approved_by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SchemeLine:
    """A version of a scheme as the list shows it (N-03)."""

    id: int
    name: str
    version: int
    template: str
    category_id: int | None
    category: str
    policy: Policy
    valid_from: str
    approved_by: str
    reason: str
    locked: bool
    is_in_force: bool
    numbered: int
    example: str


@dataclass(frozen=True, slots=True)
class Look:
    """What a template prints while it is being typed, or why it can't be used."""

    examples: tuple[str, ...] = ()
    of_file: str = ""
    scope: str = ""
    late: str = ""
    fields: tuple[str, ...] = ()
    problem: RefusedError | None = None


class Schemes:
    """Keeps the numbering rules; a rule that has numbered a record is never changed."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def presets(self) -> tuple[Preset, ...]:
        """Return the ready templates (N-02, P-20)."""
        return tuple(PRESETS.values())

    def categories(self) -> list[tuple[int, str, Names]]:
        """Return the classes a scheme may be made for."""
        with self._room.read() as session:
            found = store_records.names(session)["category"]
        return [(key, code, Names(*words)) for key, (code, *words) in found.items()]

    def lines(self) -> list[SchemeLine]:
        """Return every version of every scheme, newest first, and which is in force (N-03)."""
        today = self._room.today()
        with self._room.read() as session:
            rows = store_numbering.schemes(session)
            names = store_records.names(session)["category"]
            counts = store_numbering.numbered_by(session)
        found = (in_force(rows, category, today) for category in {row.category_id for row in rows})
        current = {row.id for row in found if row is not None}
        return [
            SchemeLine(
                row.id,
                row.name,
                row.version,
                row.template,
                row.category_id,
                names.get(row.category_id or 0, ("",))[0],
                policy_of(row),
                row.valid_from,
                row.approved_by,
                row.reason,
                bool(row.locked),
                row.id in current,
                counts.get(row.id, 0),
                next(iter(self.look(row.template, policy_of(row)).examples), ""),
            )
            for row in rows
        ]

    def look(self, template: str, policy: Policy) -> Look:
        """Show what a template would print, or say in words why it can't be used (N-02)."""
        try:
            made = _template(template)
            rules.check_policy(made, policy)
            return _look(made, policy, self._room.facts.get("fonds", ""), self._room.today().year)
        except RefusedError as refused:
            return Look(problem=refused)

    def add(self, draft: SchemeDraft) -> int:
        """Add the first version of a scheme for a class that has none of its own.

        Raises:
            RefusedError: the template or policy can't be used, the class has a scheme already,
                the start lies in the past, or the right is missing.
        """
        with self._room.act("add_scheme", Topic.SETTINGS, right=Right.SETTINGS) as session:
            self._check(draft)
            rows = store_numbering.schemes(session)
            name = draft.name.strip()
            same = next((row for row in rows if row.category_id == draft.category_id), None)
            if same is not None or not name or any(row.name == name for row in rows):
                taken = same.name if same else name
                raise RefusedError(NumberingRefusal.SCHEME_EXISTS, name=taken)
            return store_numbering.add_scheme(session, {**_columns(draft), "version": 1})

    def change(self, scheme_id: int, draft: SchemeDraft) -> None:
        """Change a version that has numbered nothing yet (N-08).

        Raises:
            RefusedError: it is in use, or can't be used as written.
        """
        reason = draft.reason.strip()
        with self._room.act(
            "change_scheme", Topic.SETTINGS, right=Right.SETTINGS, reason=reason
        ) as session:
            row = _existing(session, scheme_id)
            if row.locked:
                raise RefusedError(NumberingRefusal.SCHEME_IN_USE, name=row.name)
            before = _before(store_numbering.schemes(session), row)
            kept = draft.valid_from.isoformat() == row.valid_from
            self._check(draft, starts_as_before=kept, after=before)
            values = {**_columns(draft), "name": row.name, "category_id": row.category_id}
            store_numbering.change_scheme(session, scheme_id, values)

    def new_version(self, scheme_id: int, draft: SchemeDraft) -> int:
        """Add a version that numbers from a day on; old numbers stay as they are (N-08).

        Raises:
            RefusedError: nobody approved it, there is no reason, it starts in the past or before
                the version it follows, or it can't be used as written.
        """
        reason = draft.reason.strip()
        with self._room.act(
            "new_scheme_version", Topic.SETTINGS, right=Right.SETTINGS, reason=reason
        ) as session:
            row = _existing(session, scheme_id)
            family = [one for one in store_numbering.schemes(session) if one.name == row.name]
            waiting = next((one for one in family if not one.locked), None)
            if waiting is not None:
                raise RefusedError(
                    NumberingRefusal.NEWER_VERSION_WAITS,
                    name=waiting.name,
                    version=waiting.version,
                )
            if not draft.approved_by.strip():
                raise RefusedError(NumberingRefusal.APPROVER_MISSING)
            if not reason:
                raise RefusedError(NumberingRefusal.REASON_MISSING)
            last = max(family, key=lambda one: one.version)
            self._check(draft, after=last)
            values = {
                **_columns(draft),
                "name": row.name,
                "category_id": row.category_id,
                "version": last.version + 1,
            }
            return store_numbering.add_scheme(session, values)

    def _check(
        self, draft: SchemeDraft, *, starts_as_before: bool = False, after: SchemeRow | None = None
    ) -> None:
        template = _template(draft.template)
        rules.check_policy(template, draft.policy)
        if draft.valid_from < self._room.today() and not starts_as_before:
            raise RefusedError(NumberingRefusal.STARTS_IN_THE_PAST, today=self._room.today())
        if after is not None and draft.valid_from.isoformat() < after.valid_from:
            raise RefusedError(
                NumberingRefusal.STARTS_TOO_EARLY, version=after.version, start=after.valid_from
            )


def _existing(session: Session, scheme_id: int) -> SchemeRow:
    row = store_numbering.scheme(session, scheme_id)
    if row is None:
        raise RefusedError(NumberingRefusal.NO_SCHEME)
    return row


def _before(rows: list[SchemeRow], row: SchemeRow) -> SchemeRow | None:
    earlier = [one for one in rows if one.name == row.name and one.version < row.version]
    return max(earlier, key=lambda one: one.version, default=None)


def _template(text: str) -> Template:
    try:
        return Template.of_scheme(text.strip())
    except TemplateError as error:
        raise RefusedError(error.problem, detail=error.detail) from error


def _columns(draft: SchemeDraft) -> dict[str, object]:
    return {
        "name": draft.name.strip(),
        "template": draft.template.strip(),
        "category_id": draft.category_id,
        "valid_from": draft.valid_from.isoformat(),
        "approved_by": draft.approved_by.strip(),
        "reason": draft.reason.strip(),
        **stored_policy(draft.policy),
    }


def _look(template: Template, policy: Policy, fonds: str, year: int) -> Look:
    fields = example_fields(template)
    if fonds and "fonds" in fields:
        fields["fonds"] = fonds
    if "year" in fields:
        fields["year"] = year
    serial = template.serial_field
    numbers = (policy.start, policy.start + policy.step)
    try:
        examples = tuple(template.render({**fields, serial: number}) for number in numbers)
        bare = {**fields, **dict.fromkeys(_optional(template))}
        shorter = template.render({**bare, serial: policy.start})
    except TemplateError:
        return Look()
    file_template = template.of_file
    of_file = "" if file_template is template else file_template.render(fields)
    late = ""
    if policy.late is rules.LatePolicy.SUFFIX:
        late = rules.late_code(template, examples[0], 1)
    shown = (*examples, shorter) if shorter not in examples else examples
    scope = rules.scope_of(template, policy, fields)
    return Look(shown, of_file, scope, late, template.scope_fields)


def _optional(template: Template) -> tuple[str, ...]:
    """Return the fields that may be missing: those inside brackets, the serial aside."""
    return tuple(name for name in template.optional_fields if name != template.serial_field)
