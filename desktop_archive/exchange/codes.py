"""Reads the reference codes of a foreign list: signs, case, other names of categories (N-01)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_archive.rules.imports import ChangeKind
from desktop_archive.rules.normalising import CATEGORY_ALIASES
from desktop_archive.rules.reference_codes import PRESETS, Template, TemplateError, canonical

READING_ORDER = (
    "da22", "da13", "specialised", "accounting", "personnel", "research", "construction", "photos",
    "catalogue", "company", "contracts", "property",
)  # fmt: skip
DEFAULT_TEMPLATES = tuple(PRESETS[name].template for name in READING_ORDER)
Step = tuple[str, str, ChangeKind]


@dataclass(frozen=True, slots=True)
class CodeReading:
    """A reference code in its canonical form, what it says, and what was done to it."""

    code: str
    key: str
    fields: Mapping[str, str | int]
    serial_field: str
    steps: tuple[Step, ...]

    @property
    def is_known(self) -> bool:
        """Say whether one of the templates could read the code."""
        return bool(self.fields)

    @property
    def category(self) -> str:
        """Return the category with its lower levels: KJ·JJ."""
        names = ("cat", "sub", "sub3", "sub4") if "cat" in self.fields else ("category",)
        return "·".join(str(self.fields[name]) for name in names if name in self.fields)

    def text(self, name: str) -> str:
        """Return a field as text, empty when the code doesn't have it."""
        return str(self.fields.get(name, ""))

    def number(self, name: str) -> int | None:
        """Return a field that is a number."""
        value = self.fields.get(name)
        return value if isinstance(value, int) else None


class CodeReader:
    """Tries the templates of the room on every code, most used first."""

    def __init__(
        self,
        templates: tuple[str, ...] = DEFAULT_TEMPLATES,
        aliases: Mapping[str, str] = CATEGORY_ALIASES,
    ) -> None:
        self._templates = [Template.parse(text) for text in templates]
        self._aliases = aliases

    def read(self, text: str) -> CodeReading:
        """Return the code as the room would write it, and each step that led there."""
        steps: list[Step] = []
        code = canonical(text)
        if code != text:
            steps.append((text, code, ChangeKind.CODE_SIGNS))
        found = self._find(code)
        if found is None and (upper := code.upper()) != code and (found := self._find(upper)):
            steps.append((code, upper, ChangeKind.CODE_CASE))
            code = upper
        if found is None:
            return CodeReading(code, code.upper(), {}, "", tuple(steps))
        template, fields = found
        known = self._aliases.get(str(fields.get("cat", "")))
        if known:
            replaced = _with_category(code, str(fields["cat"]), known)
            steps.append((code, replaced, ChangeKind.CATEGORY_ALIAS))
            code, fields = replaced, {**fields, "cat": known}
        key = _key(template, fields, code)
        return CodeReading(code, key, fields, template.serial_field, tuple(steps))

    def _find(self, code: str) -> tuple[Template, dict[str, str | int]] | None:
        for at, template in enumerate(self._templates):
            if (fields := template.read_loosely(code)) is not None:
                if at:
                    # The codes of one list are mostly alike: try this template first next time.
                    self._templates.insert(0, self._templates.pop(at))
                return template, fields
        return None


def _with_category(code: str, old: str, new: str) -> str:
    return re.sub(rf"(?<![A-Z0-9]){re.escape(old)}(?![A-Z0-9])", new, code, count=1)


def _key(template: Template, fields: Mapping[str, str | int], code: str) -> str:
    """Return what two writings of one code have in common, zeros before the serial aside."""
    if template.prints(code):
        return code.upper()
    try:
        return template.render(fields).upper()
    except TemplateError:
        return code.upper()
