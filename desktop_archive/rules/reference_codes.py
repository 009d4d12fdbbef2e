"""Reference codes (档号): templates, what they print, and reading them back (N-01..N-08, P-20)."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache
from types import MappingProxyType

from desktop_archive.rules.code_fields import (
    SERIALS,
    FieldShape,
    Slot,
    is_ambiguous,
    shape_of,
)

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
    folded = _SPACED.sub(r"\1", " ".join(folded.split()))
    return _HYPHENS.sub("-", folded)


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

    @classmethod
    def parse(cls, text: str) -> "Template":
        """Read a template; one that could be read back in two ways is refused (N-01)."""
        return _parse(text)

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Return the fields in printing order."""
        return tuple(_slots(self.parts))

    @cached_property
    def serial_field(self) -> str:
        """Return the serial that is allocated: the last one."""
        return [slot.name for slot in self.slots if slot.name in SERIALS][-1]

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
        before = tuple(_before(self.parts, self.serial_field))
        return _render(before, fields, self._shapes).rstrip("-·/. ")

    @cached_property
    def _separators(self) -> str:
        literals = "".join(_literals(self.parts))
        return "".join(sorted({sign for sign in literals if not sign.isalnum()}))

    @cached_property
    def _shapes(self) -> dict[str, FieldShape]:
        return {slot.name: shape_of(slot, self._separators) for slot in self.slots}

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
    if is_ambiguous(_flow(parts, template._shapes)):  # noqa: SLF001
        raise TemplateError(TemplateProblem.AMBIGUOUS, text)
    return template


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


@dataclass(frozen=True, slots=True)
class Preset:
    """A ready numbering rule with an example of what it prints (N-02, P-20)."""

    name: str
    template: str
    example: str


# The first preset also takes second-level classes (KJ·JJ), which DA/T 22 rooms number alongside.
PRESETS: Mapping[str, Preset] = MappingProxyType(
    {
        preset.name: preset
        for preset in (
            Preset(
                "da22",
                "{fonds}-{cat}[·{sub}]·{year}-{retention}[-{unit}]-{item:04}",
                "Z109-WS·2011-Y-BGS-0001",
            ),
            Preset(
                "da13",
                "{fonds}-{cat}[·{sub}]·{year}·{retention}[·{unit}]-{item:04}",
                "Z109-WS·2011·Y·办公室-0001",
            ),
            Preset(
                "specialised",
                "{fonds}-{cat}·{sub}·{sub3}·{year}·{retention}-{volume:03}-{item:03}",
                "J019-ZY·JC·CC·2019·D30-001-001",
            ),
            Preset(
                "accounting",
                "{fonds}-{cat}·{sub}·{year}-{volume:03}-{item:03}",
                "J019-KU·01·2017-001-001",
            ),
            Preset("personnel", "{fonds}-{cat}-{volume:03}-{item:03}", "A002-RS-001-002"),
            Preset("research", "{fonds}-{cat}·{sub}·{project:02}-{volume:03}", "X032-KJ·KY·01-003"),
            Preset(
                "construction",
                "{fonds}-{cat}·{sub}·{project:02}-{volume:03}-{page:03}",
                "X032-KJ·JJ·02-005-054",
            ),
            Preset(
                "photos",
                "{fonds}-{cat}·{year}·{retention}-{group:03}-{item:03}",
                "K021-ZP·2019·D30-025-005",
            ),
            Preset("catalogue", "{fonds}-{catalogue:03}-{volume:03}-{item:03}", "C038-001-002-003"),
            Preset("da1994", "{category}-{project}-{volume:03}[-{item:03}]", "G-D105-004"),
            Preset("enterprise", "[{fonds}-]{class}-{volume:04}", "HT.2025-0012"),
            Preset("company", "{year}-{category}-{serial:04}", "2025-KF-0037"),
            Preset("contracts", "{category}{year}-{serial:03}", "HT2025-008"),
            Preset("property", "{building:02}-{room}-{serial:02}", "03-1201-02"),
            Preset(
                "taiwan",
                "{year:roc04}/{class}/{case}[/{volume:03}[/{item:03}]]",
                "0113/010203/1/001/005",
            ),
            Preset("box", "{fonds}-{cat}·{year}-{retention}-H{box:03}", "Z109-WS·2011-Y-H012"),
            Preset(
                "place",
                "{room}-{zone}-{row:02}{side}-{bay:02}-{level:02}[-{pos:02}]",
                "1-A-03L-02-04-07",
            ),
        )
    }
)
