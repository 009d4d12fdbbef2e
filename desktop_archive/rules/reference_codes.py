"""Reference codes (档号): templates, what they print, and reading them back (N-01..N-08, P-20)."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property, lru_cache

from desktop_archive.rules.code_fields import (
    SERIALS,
    FieldShape,
    Slot,
    is_ambiguous,
    shape_of,
)
from desktop_archive.rules.code_presets import PRESETS, Preset

__all__ = [
    "LONGEST_CODE",
    "PRESETS",
    "Preset",
    "Template",
    "TemplateError",
    "TemplateProblem",
    "canonical",
    "lookup_key",
]

LONGEST_CODE = 200
LONGEST_TEMPLATE = 300
_DOTS = "\u30fb\u2022\u2027\uff65\u22c5\u0387\u2219\u00b7\u2024"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d\u02d7\ufe58\ufe63─"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u00ad"
_CANONICAL = {
    **{ord(dot): "·" for dot in _DOTS},
    **{ord(dash): "-" for dash in _DASHES},
    **{ord(sign): None for sign in _INVISIBLE},
    **{number: None for number in range(32) if chr(number) not in "\t\n\r"},
}
_SPACED = re.compile(r"\s*([-·/.])\s*")
_ALREADY = re.compile(r"[0-9A-Za-z一-鿿]+(?:[-·/.][0-9A-Za-z一-鿿]+)*")
_HYPHENS = re.compile(r"-{2,}")


class TemplateProblem(Enum):
    """Why a numbering template, or a value for it, is refused."""

    EMPTY = "empty"
    SYNTAX = "syntax"
    UNKNOWN_FIELD = "unknown field"
    UNKNOWN_FORMAT = "unknown format"
    REPEATED_FIELD = "repeated field"
    NO_SERIAL = "no serial"
    EMPTY_OPTIONAL = "empty optional"
    AMBIGUOUS = "ambiguous"
    MISSING_VALUE = "missing value"
    BAD_VALUE = "bad value"


class TemplateError(ValueError):
    """A template that can't be used, or a value it can't print."""

    def __init__(self, problem: TemplateProblem, detail: str = "") -> None:
        super().__init__(f"{problem.value}: {detail}" if detail else problem.value)
        self.problem = problem
        self.detail = detail


def canonical(code: str) -> str:
    """Write a code with one kind of dot, dash, digit and letter width (N-01)."""
    if _ALREADY.fullmatch(code):
        return code
    folded = unicodedata.normalize("NFKC", code.translate(_CANONICAL)).translate(_CANONICAL)
    folded = " ".join(folded.split())
    if " " in folded:
        folded = _SPACED.sub(r"\1", folded)
    return _HYPHENS.sub("-", folded) if "--" in folded else folded


def lookup_key(code: str) -> str:
    """Return what a search compares: letters and digits only, upper case."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", code).upper() if sign.isalnum())


@dataclass(frozen=True)
class Bracket:
    """A bracketed part, printed only when every field in it has a value."""

    parts: "tuple[Part, ...]"


Part = str | Slot | Bracket


@dataclass(frozen=True)
class Template:
    """One line that says how a reference code is put together (N-02, N-04)."""

    text: str
    parts: tuple[Part, ...]
    numbered_classes: bool = False

    @classmethod
    def parse(cls, text: str) -> "Template":
        """Read a template; one that could be read back in two ways is refused (N-01)."""
        return _parse(text)

    @classmethod
    def of_scheme(cls, text: str) -> "Template":
        """Read the template of a room's own scheme; its classes may be 1.1 or KJ·JJ (N-10).

        Where a class stands right beside another field it can only be letters, as in HT2025-008.
        """
        return _of_scheme(text)

    def could_be_misread(self) -> bool:
        """Say whether one of its codes could be read as two different sets of fields."""
        return is_ambiguous(_flow(self.parts, self._shapes))

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Return the fields in printing order."""
        return tuple(_slots(self.parts))

    @cached_property
    def serial_field(self) -> str:
        """Return the serial that is allocated: the last one."""
        return self.serials[-1]

    @cached_property
    def serials(self) -> tuple[str, ...]:
        """Return the serials from left to right: of the file, then of the item in it."""
        return tuple(slot.name for slot in self.slots if slot.name in SERIALS)

    @cached_property
    def width(self) -> int | None:
        """Return how many digits the serial is written with, or None when it just grows."""
        form = next(slot.form for slot in self.slots if slot.name == self.serial_field)
        return int(form) if form else None

    @cached_property
    def optional_fields(self) -> tuple[str, ...]:
        """Return the fields that may be missing: those inside brackets."""
        brackets = tuple(part for part in self.parts if isinstance(part, Bracket))
        return tuple(slot.name for slot in _slots(brackets))

    @cached_property
    def of_file(self) -> "Template":
        """Return the template of a file: it ends with the first serial (P-21)."""
        first = self.serials[0]
        if len(self.serials) == 1:
            return self
        slot = next(slot for slot in self.slots if slot.name == first)
        parts = (*_before(self.parts, first), slot)
        return Template(_written(parts), parts, self.numbered_classes)

    def render(self, fields: Mapping[str, str | int | None]) -> str:
        """Print the code of these fields (N-04)."""
        code = _render(self.parts, fields, self._shapes)
        if code != canonical(code) or len(code) > LONGEST_CODE:
            raise TemplateError(TemplateProblem.BAD_VALUE, code[:80])
        return code

    def read(self, code: str) -> dict[str, str | int] | None:
        """Return the fields of a code, or None when the code is of another shape."""
        return self._match(self._strict, code)

    def read_loosely(self, code: str) -> dict[str, str | int] | None:
        """Read a code from elsewhere, whatever number of zeros pads its serials."""
        return self._match(self._loose, code)

    def prints(self, code: str) -> bool:
        """Say whether a code stands exactly as this template would print it."""
        return self._strict.fullmatch(code) is not None

    def scope(self, fields: Mapping[str, str | int | None]) -> str:
        """Return what stands left of the serial: the class in which numbers run (N-01)."""
        return self.prefix(fields).rstrip("-·/. ")

    def scope_in(self, code: str) -> str:
        """Return the class that a code names, or nothing when this would not print it."""
        found = self._strict.fullmatch(code)
        return code[: found.start(self.serial_field)].rstrip("-·/. ") if found else ""

    def prefix(self, fields: Mapping[str, str | int | None]) -> str:
        """Return what stands left of the serial to the sign."""
        before = tuple(_before(self.parts, self.serial_field))
        return _render(before, fields, self._shapes)

    @cached_property
    def scope_fields(self) -> tuple[str, ...]:
        """Return the fields left of the serial."""
        return tuple(slot.name for slot in _slots(tuple(_before(self.parts, self.serial_field))))

    @cached_property
    def _separators(self) -> str:
        literals = "".join(_literals(self.parts))
        return "".join(sorted({sign for sign in literals if not sign.isalnum()}))

    @cached_property
    def _shapes(self) -> dict[str, FieldShape]:
        barred, wide = self._separators, self.numbered_classes
        return {slot.name: shape_of(slot, barred, numbered_classes=wide) for slot in self.slots}

    @cached_property
    def _strict(self) -> re.Pattern[str]:
        return re.compile(_expression(self.parts, self._shapes, loose=False))

    @cached_property
    def _loose(self) -> re.Pattern[str]:
        return re.compile(_expression(self.parts, self._shapes, loose=True))

    def _match(self, pattern: re.Pattern[str], code: str) -> dict[str, str | int] | None:
        if len(code) > LONGEST_CODE or not (found := pattern.fullmatch(canonical(code))):
            return None
        return {
            name: self._shapes[name].value(text)
            for name, text in found.groupdict().items()
            if text is not None
        }


@lru_cache(maxsize=256)
def _parse(text: str) -> Template:
    if not text.strip() or len(text) > LONGEST_TEMPLATE:
        raise TemplateError(TemplateProblem.EMPTY, text[:80])
    parts, end = _read_parts(text, 0, depth=0)
    if end != len(text):
        raise TemplateError(TemplateProblem.SYNTAX, text[end:])
    template = Template(text, parts)
    names = [slot.name for slot in template.slots]
    if repeated := {name for name in names if names.count(name) > 1}:
        raise TemplateError(TemplateProblem.REPEATED_FIELD, min(repeated))
    if not SERIALS & set(names):
        raise TemplateError(TemplateProblem.NO_SERIAL, text)
    if template.could_be_misread():
        raise TemplateError(TemplateProblem.AMBIGUOUS, text)
    return template


@lru_cache(maxsize=256)
def _of_scheme(text: str) -> Template:
    template = _parse(text)
    wider = replace(template, numbered_classes=True)
    return template if wider.could_be_misread() else wider


def _read_parts(text: str, at: int, depth: int) -> tuple[tuple[Part, ...], int]:
    """Read parts up to the end of the text or of the bracket that is open."""
    parts: list[Part] = []
    literal = ""
    while at < len(text) and text[at] != "]":
        if text[at] in "{[":
            if literal:
                parts.append(_literal(literal))
                literal = ""
            part, at = _read_slot(text, at) if text[at] == "{" else _read_optional(text, at, depth)
            parts.append(part)
            continue
        escaped = text[at] == "\\"
        at += escaped
        if at >= len(text) or (text[at] == "}" and not escaped):
            raise TemplateError(TemplateProblem.SYNTAX, text[at - 1 :])
        literal += text[at]
        at += 1
    if literal:
        parts.append(_literal(literal))
    return tuple(parts), at


def _read_slot(text: str, at: int) -> tuple[Slot, int]:
    end = text.find("}", at)
    if end < 0:
        raise TemplateError(TemplateProblem.SYNTAX, text[at:])
    name, _, form = text[at + 1 : end].partition(":")
    slot = Slot(name, form)
    if not slot.is_known():
        raise TemplateError(TemplateProblem.UNKNOWN_FIELD, name)
    if not slot.has_known_form():
        raise TemplateError(TemplateProblem.UNKNOWN_FORMAT, form)
    return slot, end + 1


def _read_optional(text: str, at: int, depth: int) -> tuple[Bracket, int]:
    if depth > 4:  # noqa: PLR2004 - deeper nesting has no use and could exhaust the stack
        raise TemplateError(TemplateProblem.SYNTAX, text[at:])
    inner, end = _read_parts(text, at + 1, depth + 1)
    if text[end : end + 1] != "]":
        raise TemplateError(TemplateProblem.SYNTAX, text[at:])
    if not any(isinstance(part, Slot) for part in inner):
        raise TemplateError(TemplateProblem.EMPTY_OPTIONAL, text[at : end + 1])
    return Bracket(inner), end + 1


def _literal(text: str) -> str:
    """Fold the dots and dashes of fixed text, and refuse what a reader would fold away."""
    folded = text.translate(_CANONICAL)
    if _HYPHENS.search(folded) or any(sign.isspace() for sign in folded):
        raise TemplateError(TemplateProblem.SYNTAX, text)
    return unicodedata.normalize("NFKC", folded)


def _slots(parts: tuple[Part, ...]) -> Iterator[Slot]:
    for part in parts:
        if isinstance(part, Slot):
            yield part
        elif isinstance(part, Bracket):
            yield from _slots(part.parts)


def _written(parts: tuple[Part, ...]) -> str:
    """Return parts as a template is written."""
    written = []
    for part in parts:
        if isinstance(part, str):
            written.append(re.sub(r"([\\{}\[\]])", r"\\\1", part))
        elif isinstance(part, Bracket):
            written.append(f"[{_written(part.parts)}]")
        else:
            written.append("{" + part.name + (f":{part.form}" if part.form else "") + "}")
    return "".join(written)


def _literals(parts: tuple[Part, ...]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, str):
            yield part
        elif isinstance(part, Bracket):
            yield from _literals(part.parts)


def _is_set(fields: Mapping[str, str | int | None], name: str) -> bool:
    return fields.get(name) not in {None, ""}


def _render(
    parts: tuple[Part, ...],
    fields: Mapping[str, str | int | None],
    shapes: Mapping[str, FieldShape],
) -> str:
    printed = []
    for part in parts:
        if isinstance(part, str):
            printed.append(part)
        elif isinstance(part, Bracket):
            if all(_is_set(fields, slot.name) for slot in part.parts if isinstance(slot, Slot)):
                printed.append(_render(part.parts, fields, shapes))
        else:
            printed.append(_print_field(part, fields, shapes))
    return "".join(printed)


def _print_field(
    slot: Slot, fields: Mapping[str, str | int | None], shapes: Mapping[str, FieldShape]
) -> str:
    value = fields.get(slot.name)
    if value is None or value == "":
        raise TemplateError(TemplateProblem.MISSING_VALUE, slot.name)
    if (text := shapes[slot.name].text(value)) is None:
        raise TemplateError(TemplateProblem.BAD_VALUE, f"{slot.name}={str(value)[:80]}")
    return text


def _before(parts: tuple[Part, ...], serial: str) -> Iterator[Part]:
    """Yield the parts left of the serial, stepping into the bracket that holds it."""
    for part in parts:
        if isinstance(part, Slot) and part.name == serial:
            return
        if isinstance(part, Bracket) and serial in {slot.name for slot in _slots(part.parts)}:
            yield from _before(part.parts, serial)
            return
        yield part


def _expression(parts: tuple[Part, ...], shapes: Mapping[str, FieldShape], *, loose: bool) -> str:
    written = []
    for part in parts:
        if isinstance(part, str):
            written.append(re.escape(part))
        elif isinstance(part, Bracket):
            written.append(f"(?:{_expression(part.parts, shapes, loose=loose)})?")
        else:
            shape = shapes[part.name]
            written.append(f"(?P<{part.name}>{shape.loose if loose else shape.strict})")
    return "".join(written)


def _flow(parts: tuple[Part, ...], shapes: Mapping[str, FieldShape]) -> list[object]:
    """Describe the template to the check for ambiguity: literals, shapes, optional lists."""
    flow: list[object] = []
    for part in parts:
        if isinstance(part, str):
            flow.append(part)
        elif isinstance(part, Bracket):
            flow.append(_flow(part.parts, shapes))
        else:
            flow.append(shapes[part.name])
    return flow
