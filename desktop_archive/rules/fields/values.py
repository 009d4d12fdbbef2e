"""Reading what was typed into a field: one form for each kind of value, or what is wrong."""

import re
import unicodedata
from enum import Enum

from desktop_archive.rules.dates import BadDateError, DateSpan
from desktop_archive.rules.fields.model import Field, Obligation, UsedField, ValueKind
from desktop_archive.rules.normalising import is_broken


class ValueProblem(Enum):
    """Why a value cannot be kept, told beside its field."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    BROKEN = "broken"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_DATE = "not_a_date"
    NOT_A_CHOICE = "not_a_choice"


LONGEST_LINE = 2_000
LONGEST_LINES = 20_000
LONGEST_RECOGNISED = 1_000_000
_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?")
_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]"
)
_SEPARATORS = re.compile(r"[;；、\n]")
YES = "yes"


def one_line(text: str) -> str:
    """Return a text as one line, without signs that nobody can see."""
    return " ".join(_CONTROL.sub("", text.replace("\t", " ")).split())


def several_lines(text: str) -> str:
    """Return a text of several lines, without signs that nobody can see."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = plain.replace("\u2028", "\n").replace("\u2029", "\n")
    lines = (_CONTROL.sub("", line.replace("\t", " ")).rstrip() for line in plain.split("\n"))
    return "\n".join(lines).strip()


def parts_of(text: str) -> tuple[str, ...]:
    """Return the parts of a value that names several, each once (domain §2.2)."""
    return tuple(dict.fromkeys(part for raw in _SEPARATORS.split(text) if (part := one_line(raw))))


def has_half_a_sign(text: str) -> bool:
    """Tell whether a text holds half a sign, which no file can keep."""
    return any("\ud800" <= sign <= "\udfff" for sign in text) if is_broken(text) else False


def longest_of(field: Field) -> int:
    """Return how many signs a field may hold."""
    if field.code == "recognised_text":
        return LONGEST_RECOGNISED
    return LONGEST_LINES if field.kind is ValueKind.LINES else LONGEST_LINE


def read_value(field: Field, text: str) -> tuple[str, ValueProblem | None]:
    """Return a value as it is kept, and what is wrong with it (C-44)."""
    if has_half_a_sign(text):
        return "", ValueProblem.BROKEN
    value = several_lines(text) if field.kind is ValueKind.LINES else one_line(text)
    if not value:
        return "", None
    if len(value) > longest_of(field):
        return value, ValueProblem.TOO_LONG
    return _READERS.get(field.kind, _as_it_is)(field, value)


def _as_it_is(_field: Field, value: str) -> tuple[str, ValueProblem | None]:
    return value, None


def _number(_field: Field, value: str) -> tuple[str, ValueProblem | None]:
    plain = unicodedata.normalize("NFKC", value).replace(",", "").replace(" ", "")
    if not _NUMBER.fullmatch(plain):
        return value, ValueProblem.NOT_A_NUMBER
    sign, digits = ("-", plain[1:]) if plain.startswith("-") else ("", plain)
    whole, point, rest = digits.partition(".")
    return f"{sign}{whole.lstrip('0') or '0'}{point}{rest}", None


def _date(_field: Field, value: str) -> tuple[str, ValueProblem | None]:
    try:
        return str(DateSpan.parse(value)), None
    except BadDateError:
        return value, ValueProblem.NOT_A_DATE


def _yes_no(_field: Field, value: str) -> tuple[str, ValueProblem | None]:
    return (YES if value.casefold() in {YES, "1", "true", "是", "√", "✓"} else ""), None


def _choice(field: Field, value: str) -> tuple[str, ValueProblem | None]:
    for choice in field.choices:
        words = (choice.value, choice.names.english, choice.names.traditional)
        if value in words or value == choice.names.simplified:
            return choice.value, None
    return value, ValueProblem.NOT_A_CHOICE


def _several(_field: Field, value: str) -> tuple[str, ValueProblem | None]:
    return "; ".join(parts_of(value)), None


_READERS = {
    ValueKind.NUMBER: _number,
    ValueKind.DATE: _date,
    ValueKind.YES_NO: _yes_no,
    ValueKind.CHOICE: _choice,
    ValueKind.SEVERAL: _several,
}


def is_missing(used: UsedField, value: str) -> bool:
    """Tell whether a field that must be filled is empty (C-44)."""
    return used.obligation is Obligation.MANDATORY and not (value or used.field.default)


def words_of(field: Field, value: str, language: str) -> str:
    """Return a value as a person reads it in a language."""
    if field.kind is ValueKind.CHOICE:
        found = next((one.names for one in field.choices if one.value == value), None)
        return found.of(language) if found else value
    return value
