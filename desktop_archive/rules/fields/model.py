"""What can be said of a record: fields, where they are asked for, and how strictly (C-44)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desktop_archive.rules.names import Names
from desktop_archive.rules.records import Level


class ValueKind(Enum):
    """What kind of value a field holds."""

    TEXT = "text"
    LINES = "lines"
    NUMBER = "number"
    DATE = "date"
    YES_NO = "yes_no"
    CHOICE = "choice"
    SEVERAL = "several"


class Obligation(Enum):
    """Whether a field must be filled: 必著, 有则必著, 选著, or is not used (DA/T 18)."""

    MANDATORY = "mandatory"
    IF_PRESENT = "if_present"
    OPTIONAL = "optional"
    UNUSED = "unused"


class FieldDefinitionProblem(Enum):
    """Why a field of the room's own cannot be made so (C-35)."""

    NAME_MISSING = "name_missing"
    NAME_TAKEN = "name_taken"
    NAME_TOO_LONG = "name_too_long"
    CHOICES_MISSING = "choices_missing"
    CHOICE_TWICE = "choice_twice"
    KIND_IN_USE = "kind_in_use"
    ALWAYS_DEMANDED = "always_demanded"


@dataclass(frozen=True, slots=True)
class Choice:
    """One word of a list of choices; it is stored as `value` and shown in the reader's language."""

    value: str
    names: Names


@dataclass(frozen=True, slots=True)
class FieldUse:
    """Where a field is used as it ships; no categories means all."""

    obligation: Obligation
    level: Level | None = None
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing that can be said of a record."""

    code: str
    names: Names
    kind: ValueKind = ValueKind.TEXT
    choices: tuple[Choice, ...] = ()
    uses: tuple[FieldUse, ...] = ()
    carried: bool = False
    personal: bool = False
    in_record: bool = False
    is_own: bool = False
    by_program: bool = False
    default: str = ""


@dataclass(frozen=True, slots=True)
class FieldRule:
    """How the room uses a field in a class and at a level; None means every one (C-44)."""

    field: str
    category: str | None
    level: Level | None
    obligation: Obligation


@dataclass(frozen=True, slots=True)
class UsedField:
    """A field as one kind of entry uses it."""

    field: Field
    obligation: Obligation


def obligation_of(
    field: Field, level: Level, chain: Sequence[str], rules: Iterable[FieldRule] = ()
) -> Obligation:
    """Return how strictly a field is asked for at a level in a class (C-44).

    `chain` is the class and the classes above it. What the room has set goes before what ships;
    the narrower class before the wider one, the level before every level.
    """
    own = [(rule.category, rule.level, rule.obligation) for rule in rules if _is_of(rule, field)]
    shipped = [
        (category, use.level, use.obligation)
        for use in field.uses
        for category in use.categories or (None,)
    ]
    for lines in (own, shipped):
        for category in (*chain, None):
            for wanted in (level, None):
                for line_category, line_level, found in lines:
                    if line_category == category and line_level is wanted:
                        return found
    return Obligation.OPTIONAL if field.is_own and not own else Obligation.UNUSED


def _is_of(rule: FieldRule, field: Field) -> bool:
    return rule.field == field.code


def used_fields(
    fields: Iterable[Field], level: Level, chain: Sequence[str], rules: Sequence[FieldRule] = ()
) -> tuple[UsedField, ...]:
    """Return the fields that entries of a class and level have, in their order."""
    found = (UsedField(field, obligation_of(field, level, chain, rules)) for field in fields)
    return tuple(used for used in found if used.obligation is not Obligation.UNUSED)


def definition_problem(field: Field, others: Iterable[Field]) -> FieldDefinitionProblem | None:
    """Return why a field of the room's own cannot be kept so (C-35)."""
    names = [name for name in _all_names(field) if name]
    if not names:
        return FieldDefinitionProblem.NAME_MISSING
    if any(len(name) > LONGEST_NAME for name in names):
        return FieldDefinitionProblem.NAME_TOO_LONG
    taken = {
        name.casefold()
        for other in others
        if other.code != field.code
        for name in _all_names(other)
        if name
    }
    if taken & {name.casefold() for name in names}:
        return FieldDefinitionProblem.NAME_TAKEN
    if field.kind is ValueKind.CHOICE:
        values = [choice.value for choice in field.choices]
        if not any(values):
            return FieldDefinitionProblem.CHOICES_MISSING
        if len(set(values)) < len(values):
            return FieldDefinitionProblem.CHOICE_TWICE
    return None


LONGEST_NAME = 60


def _all_names(field: Field) -> tuple[str, ...]:
    return (field.names.english, field.names.simplified, field.names.traditional)


def with_names(field: Field) -> Field:
    """Return a field whose missing names are taken from those that were given."""
    given = next((name for name in _all_names(field) if name), "")
    english, simplified, traditional = _all_names(field)
    names = Names(
        english or simplified or given,
        simplified or traditional or given,
        traditional or simplified or given,
    )
    return replace(field, names=names)
