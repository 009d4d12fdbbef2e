"""A question as the rules understand it, and how it is written."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_archive.rules.finding.fields import FindField, names_of, word_for
from desktop_archive.rules.finding.troubles import Trouble


@dataclass(frozen=True, slots=True)
class Words:
    """Words that must be there, in one field or in any; a phrase stands as it is written."""

    text: str
    field: FindField | None = None
    phrase: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several values of a field."""

    field: FindField
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """From and to, both included; None is open. Days are ISO texts, others whole numbers."""

    field: FindField
    first: int | str | None
    last: int | str | None


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be so."""

    part: "Part"


@dataclass(frozen=True, slots=True)
class All:
    """Everything must be so."""

    parts: "tuple[Part, ...]"


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of these must be so."""

    parts: "tuple[Part, ...]"


Part = Words | Choice | Span | Not | All | AnyOf


@dataclass(frozen=True, slots=True)
class Question:
    """What was understood, and what was not."""

    part: Part | None
    troubles: tuple[Trouble, ...] = ()


def leaves(part: Part | None, *, positive: bool = True) -> Iterator[tuple[Part, bool]]:
    """Go through words, choices and spans, telling whether they are asked for or excluded."""
    if part is None:
        return
    if isinstance(part, Not):
        yield from leaves(part.part, positive=not positive)
    elif isinstance(part, All | AnyOf):
        for one in part.parts:
            yield from leaves(one, positive=positive)
    else:
        yield part, positive


def is_plain(part: Part | None) -> bool:
    """Tell whether a question is nothing but words in any field."""
    if isinstance(part, All):
        return all(is_plain(one) for one in part.parts)
    return isinstance(part, Words) and part.field is None and not part.phrase


def write(part: Part | None) -> str:
    """Write a question so that reading it gives the same again."""
    if part is None:
        return ""
    if isinstance(part, All):
        return " ".join(_inside(one) for one in part.parts)
    if isinstance(part, AnyOf):
        return " OR ".join(_inside(one) for one in part.parts)
    if isinstance(part, Not):
        return f"-{_inside(part.part)}"
    if isinstance(part, Words):
        text = f'"{part.text}"' if part.phrase else part.text
        return text if part.field is None else f"{names_of(part.field)[0]}:{text}"
    if isinstance(part, Choice):
        return f"{names_of(part.field)[0]}:{','.join(_value(part.field, v) for v in part.values)}"
    return f"{names_of(part.field)[0]}:{_span(part.first, part.last)}"


def _inside(part: Part) -> str:
    return f"({write(part)})" if isinstance(part, All | AnyOf) else write(part)


def _value(field: FindField, value: str) -> str:
    word = word_for(field, value)
    return f'"{word}"' if any(sign in word for sign in ' ,:()"|') else word


def _span(first: int | str | None, last: int | str | None) -> str:
    if first == last and first is not None:
        return str(first)
    return f"{'' if first is None else first}..{'' if last is None else last}"
