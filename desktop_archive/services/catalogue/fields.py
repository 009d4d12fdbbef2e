"""The fields of the room: which there are, which a class uses, and new ones without programming."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.fields import (
    SETS,
    Choice,
    Field,
    FieldDefinitionProblem,
    FieldRule,
    FieldSet,
    Obligation,
    UsedField,
    ValueKind,
    definition_problem,
    one_line,
    used_fields,
    with_names,
)
from desktop_archive.rules.names import Names
from desktop_archive.rules.records import Carrier, Level
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.catalogue.setting import all_fields, all_rules, used_in
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import fields as store_fields
from desktop_archive.store.database import Session

__all__ = ["CARRIER", "FieldDesk", "NewField"]

_TOPICS = (Topic.SETTINGS, Topic.RECORDS)
#: The column whose words the room may add to.
CARRIER = "carrier"
#: What no class may do without, whatever the settings say (C-01, K-01).
_NEVER_LESS = frozenset({"title", "category_id", "level", "year", "retention_id"})


@dataclass(frozen=True, slots=True, kw_only=True)
class NewField:
    """A field of the room's own as a person describes it (C-35)."""

    names: Names
    kind: ValueKind = ValueKind.TEXT
    choices: tuple[Names, ...] = ()
    carried: bool = False
    personal: bool = False


class FieldDesk:
    """Says what is asked of an entry, class by class."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def all(self) -> tuple[Field, ...]:
        """Return every field: columns of the record, DA/T 18, seeds, the room's own."""
        with self._room.read() as session:
            return all_fields(session)

    def own(self) -> tuple[Field, ...]:
        """Return the room's own fields."""
        return tuple(one for one in self.all() if one.is_own)

    def used(self, category_id: int | None, level: Level) -> tuple[UsedField, ...]:
        """Return the fields of entries of a class at a level (C-44)."""
        with self._room.read() as session:
            return used_in(session, category_id, level.value)

    def rules(self) -> tuple[FieldRule, ...]:
        """Return what the room has set beyond what ships."""
        with self._room.read() as session:
            return all_rules(session)

    def sets(self) -> tuple[FieldSet, ...]:
        """Return the sets of fields that a class can be given as a whole (C-16 to C-34)."""
        return SETS

    def add(self, new: NewField) -> str:
        """Make a field of the room's own and return its code (C-35).

        Raises:
            RefusedError: it has no name, its name is taken, or the right is missing.
        """
        with self._room.act("add_field", *_TOPICS, right=Right.SETTINGS) as session:
            known = all_fields(session, retired=True)
            code = f"own{sum(one.is_own for one in known) + 1}"
            self._put(session, _built(code, new), known)
        return code

    def change(self, code: str, new: NewField) -> None:
        """Name a field otherwise, or offer other words; its kind stays once records use it.

        Raises:
            RefusedError: the name is taken, records use it with another kind, no right.
        """
        with self._room.act("change_field", *_TOPICS, right=Right.SETTINGS) as session:
            known = all_fields(session)
            before = next(one for one in known if one.code == code and one.is_own)
            changes_kind = (before.kind, before.personal) != (new.kind, new.personal)
            if changes_kind and store_fields.is_used(session, code):
                raise RefusedError(FieldDefinitionProblem.KIND_IN_USE)
            self._put(session, _built(code, new), known)

    def retire(self, code: str) -> None:
        """Offer a field no longer; what it says of records stays.

        Raises:
            RefusedError: the right is missing.
        """
        with self._room.act("retire_field", *_TOPICS, right=Right.SETTINGS) as session:
            store_fields.put_field(session, code, {"retired_at": session.at})

    def set_carriers(self, names: Sequence[Names]) -> None:
        """Keep these as the room's own carriers beside those that ship (N-22).

        One that is no longer among them is offered no more; records keep it.

        Raises:
            RefusedError: one is named twice or like one that ships, or the right is missing.
        """
        words = [_completed(one) for one in names]
        values = [one.simplified for one in words]
        shipped = {carrier.value for carrier in Carrier}
        if len(set(values)) < len(values) or shipped & set(values):
            raise RefusedError(FieldDefinitionProblem.CHOICE_TWICE)
        with self._room.act("change_field", *_TOPICS, right=Right.SETTINGS) as session:
            choices = [_word(Choice(one.simplified, one)) for one in words]
            store_fields.put_choices(session, CARRIER, choices)

    def carriers(self) -> tuple[Choice, ...]:
        """Return the room's own carriers (N-22)."""
        return next(one.choices for one in self.all() if one.code == CARRIER)

    def set_rule(
        self, field: str, category_id: int | None, level: Level | None, obligation: Obligation
    ) -> None:
        """Say how strictly a class asks for a field (C-44).

        Raises:
            RefusedError: the field is always needed, or the right is missing.
        """
        if field in _NEVER_LESS and obligation is not Obligation.MANDATORY:
            raise RefusedError(FieldDefinitionProblem.ALWAYS_DEMANDED)
        with self._room.act("set_field_rule", *_TOPICS, right=Right.SETTINGS) as session:
            name = level.value if level else ""
            store_fields.put_rule(session, field, category_id, name, obligation.value)

    def apply_set(self, code: str, category_id: int) -> int:
        """Give a class a whole set of fields and return how many (C-16 to C-34).

        Raises:
            RefusedError: the right is missing.
        """
        chosen = next(one for one in SETS if one.code == code)
        with self._room.act("set_field_rule", *_TOPICS, right=Right.SETTINGS) as session:
            for field in chosen.fields:
                store_fields.put_rule(session, field, category_id, "", Obligation.IF_PRESENT.value)
        return len(chosen.fields)

    def used_by_chain(self, chain: Sequence[str], level: Level) -> tuple[UsedField, ...]:
        """Return the fields of a class named by its code and those above it."""
        with self._room.read() as session:
            return used_fields(all_fields(session), level, chain, all_rules(session))

    @staticmethod
    def _put(session: Session, field: Field, known: Sequence[Field]) -> None:
        problem = definition_problem(field, known)
        if problem is not None:
            raise RefusedError(problem)
        whole = with_names(field)
        store_fields.put_field(
            session,
            whole.code,
            {
                "kind": whole.kind.value,
                "name_en": whole.names.english,
                "name_zh_cn": whole.names.simplified,
                "name_zh_tw": whole.names.traditional,
                "carried": whole.carried,
                "personal": whole.personal,
            },
        )
        if whole.kind is ValueKind.CHOICE:
            store_fields.put_choices(session, whole.code, [_word(one) for one in whole.choices])


def _built(code: str, new: NewField) -> Field:
    names = Names(
        one_line(new.names.english), one_line(new.names.simplified), one_line(new.names.traditional)
    )
    bare = Field(
        code=code,
        names=names,
        kind=new.kind,
        carried=new.carried,
        personal=new.personal,
        is_own=True,
    )
    if new.kind is not ValueKind.CHOICE:
        return bare
    words = (_completed(one) for one in new.choices)
    return replace(bare, choices=tuple(Choice(one.simplified, one) for one in words))


def _completed(names: Names) -> Names:
    """Return a word in three languages, the missing ones taken from those that were given."""
    return with_names(Field(code="", names=names)).names


def _word(choice: Choice) -> dict[str, object]:
    return {
        "value": choice.value,
        "name_en": choice.names.english,
        "name_zh_cn": choice.names.simplified,
        "name_zh_tw": choice.names.traditional,
    }
