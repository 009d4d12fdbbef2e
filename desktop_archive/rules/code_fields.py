"""The fields of a numbering template: their shapes, and whether shapes can be told apart (N-02)."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

SERIALS = frozenset({"item", "volume", "group", "page", "box", "serial", "pos"})
YEARS = frozenset({"year"})
FREE = frozenset({
    "category", "class", "catalogue", "project", "unit", "building", "room", "owner", "zone",
    "row", "bay", "level", "case", "parent",
})  # fmt: skip
TYPED = frozenset({"fonds", "cat", "sub", "sub3", "sub4", "year", "retention", "month", "side"})
FIELDS = SERIALS | FREE | TYPED
_FORMAT = re.compile(r"0[1-9]|U|yy|roc(?:0[1-9])?")
_MOST_DIGITS = 9
_YEARS_READ = (1950, 2049)

Test = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Slot:
    """A field in a template, with the format it is printed in."""

    name: str
    form: str = ""

    def is_known(self) -> bool:
        """Say whether the records room has such a field."""
        return self.name in FIELDS

    def has_known_form(self) -> bool:
        """Say whether the format exists and fits the field."""
        if self.form == "":
            return True
        if not _FORMAT.fullmatch(self.form):
            return False
        if self.form.startswith(("yy", "roc")):
            return self.name in YEARS
        if self.form == "U":
            return self.name in FREE and self.name != "parent"
        return self.name not in {"fonds", "cat", "year", "retention", "side", "parent"}


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one kind, at least and at most so many of them."""

    test: Test
    least: int
    most: int | None


@dataclass(frozen=True, slots=True)
class FieldShape:
    """How one field looks in print, and how its text and value become each other."""

    name: str
    form: str
    strict: str
    loose: str
    forms: tuple[tuple[Run, ...], ...]
    is_number: bool

    def text(self, value: str | int) -> str | None:
        """Return the printed text, or None when the value could not be read back."""
        text = str(value).strip()
        if self.form == "U":
            text = text.upper()
        if self.is_number:
            if not re.fullmatch(r"[0-9]{1,9}", text):
                return None
            text = self._digits(int(text))
        return text if re.fullmatch(self.strict, text) and self._keeps(text, value) else None

    def value(self, text: str) -> str | int:
        """Return the value of a printed text."""
        if not self.is_number:
            return text
        number = int(text)
        if self.form.startswith("roc"):
            return number + 1911
        if self.form == "yy":
            return number + (1900 if number >= _YEARS_READ[0] % 100 else 2000)
        return number

    def _digits(self, number: int) -> str:
        if self.form.startswith("roc"):
            return str(max(number - 1911, 0)).zfill(int(self.form[3:] or 1))
        if self.form == "yy":
            return f"{number % 100:02}"
        return str(number).zfill(int(self.form or 1))

    def _keeps(self, text: str, value: str | int) -> bool:
        if not self.is_number:
            return True
        return self.value(text) == int(value)


def shape_of(slot: Slot, separators: str, *, numbered_classes: bool = False) -> FieldShape:
    """Return the shape of a field in a template that uses these separators."""
    if slot.name == "category" and numbered_classes:
        return _class_shape(slot, separators)
    if slot.name == "year":
        return _year_shape(slot)
    if slot.form.startswith("0") or slot.name in SERIALS:
        width = int(slot.form or 1)
        return _number_shape(slot, width)
    if slot.name == "month":
        return _shape(slot, "[1-9]|1[0-2]", "0?[1-9]|1[0-2]", [(Run(_digit, 1, 2),)], number=True)
    return _text_shape(slot, separators)


def _year_shape(slot: Slot) -> FieldShape:
    if slot.form == "yy":
        return _shape(slot, "[0-9]{2}", "[0-9]{2}", [(Run(_digit, 2, 2),)], number=True)
    if slot.form.startswith("roc"):
        width = int(slot.form[3:] or 1)
        least, most = (width, max(width, 3)) if slot.form[3:] else (1, 3)
        strict = f"(?=0*[1-9])[0-9]{{{least},{most}}}"
        return _shape(slot, strict, "0*[1-9][0-9]{0,3}", [(Run(_digit, least, most),)], number=True)
    return _shape(slot, "[1-9][0-9]{3}", "[1-9][0-9]{3}", [(Run(_digit, 4, 4),)], number=True)


def _number_shape(slot: Slot, width: int) -> FieldShape:
    longer = f"|[1-9][0-9]{{{width},{_MOST_DIGITS - 1}}}" if width < _MOST_DIGITS else ""
    exact = f"[0-9]{{{width}}}" if slot.form else "0|[1-9][0-9]{0,8}"
    strict = f"{exact}{longer}" if slot.form else exact
    return _shape(slot, strict, "[0-9]{1,9}", [(Run(_digit, width, None),)], number=True)


def _text_shape(slot: Slot, separators: str) -> FieldShape:
    if slot.name == "fonds":
        return _shape(slot, "[A-Z0-9]{1,8}", "[A-Z0-9]{1,8}", [(Run(_code_sign, 1, 8),)])
    if slot.name == "cat":
        return _shape(slot, "[A-Z]{2}", "[A-Z]{2}", [(Run(_capital, 2, 2),)])
    if slot.name in {"sub", "sub3", "sub4"}:
        return _shape(slot, "[A-Z0-9]{1,6}", "[A-Z0-9]{1,6}", [(Run(_code_sign, 1, 6),)])
    if slot.name == "retention":
        forms: list[tuple[Run, ...]] = [
            (Run(_one_of("YC"), 1, 1),),
            (Run(_one_of("D"), 1, 1), Run(_digit, 0, 3)),
        ]
        return _shape(slot, "[YC]|D[0-9]{0,3}", "[YC]|D[0-9]{0,3}", forms)
    if slot.name == "side":
        return _shape(slot, r"[^\W\d_]", r"[^\W\d_]", [(Run(str.isalpha, 1, 1),)])
    if slot.name == "category":
        return _shape(slot, r"[^\W\d_]+", r"[^\W\d_]+", [(Run(str.isalpha, 1, None),)])
    if slot.name == "parent":
        return _shape(slot, ".+", ".+", [(Run(_anything, 1, None),)])
    barred = re.escape(separators)
    pattern = f"[^{barred}\\s](?:[^{barred}]*[^{barred}\\s])?" if barred else r"\S(?:.*\S)?"
    return _shape(slot, pattern, pattern, [(Run(_outside(separators), 1, None),)])


def _class_shape(slot: Slot, separators: str) -> FieldShape:
    """Return the shape of a class code: letters with what follows them, or 1, 1.1, 4.2 (N-10)."""
    within = "".join(sign for sign in ".·" if sign not in separators)
    dotted = r"[1-9](?:\.[0-9]{1,2})*" if "." in within else "[1-9]"
    pattern = rf"[^\W\d_](?:[^\W_]|[{re.escape(within)}])*" if within else r"[^\W\d_][^\W_]*"
    forms: list[tuple[Run, ...]] = [
        (Run(str.isalpha, 1, 1), Run(lambda sign: sign.isalnum() or sign in within, 0, None)),
        (Run(_digit, 1, 1), Run(lambda sign: _digit(sign) or sign in within, 0, None)),
    ]
    return _shape(slot, f"{pattern}|{dotted}", f"{pattern}|{dotted}", forms)


def _shape(
    slot: Slot, strict: str, loose: str, forms: list[tuple[Run, ...]], *, number: bool = False
) -> FieldShape:
    return FieldShape(slot.name, slot.form, strict, loose, tuple(forms), number)


def _digit(sign: str) -> bool:
    return "0" <= sign <= "9"


def _capital(sign: str) -> bool:
    return "A" <= sign <= "Z"


def _code_sign(sign: str) -> bool:
    return _digit(sign) or _capital(sign)


def _anything(_sign: str) -> bool:
    return True


def _one_of(signs: str) -> Test:
    return lambda sign: sign in signs


def _outside(signs: str) -> Test:
    return lambda sign: sign not in signs


# What follows decides exactly whether some code could be read in two ways: the template becomes
# a little automaton, and two copies of it walk side by side over every kind of character. When
# they can disagree about which field a character belongs to and both arrive, it is ambiguous.
Arrow = tuple[Test, int, str]


class _Walker:
    """The automaton of one template."""

    def __init__(self) -> None:
        self.arrows: list[list[Arrow]] = [[]]
        self.jumps: list[set[int]] = [set()]
        self.signs = set("0YDCAaé中._#") | {"·", "-", "/"}

    def state(self) -> int:
        self.arrows.append([])
        self.jumps.append(set())
        return len(self.arrows) - 1

    def build(self, flow: list[object], start: int) -> int:
        """Lay the parts one behind the other and return where they end."""
        at = start
        for part in flow:
            if isinstance(part, str):
                at = self._literal(part, at)
            elif isinstance(part, FieldShape):
                at = self._field(part, at)
            elif isinstance(part, list):
                end = self.build(part, self._step(at))
                self.jumps[at].add(end)
                at = end
        return at

    def _step(self, at: int) -> int:
        fresh = self.state()
        self.jumps[at].add(fresh)
        return fresh

    def _literal(self, text: str, at: int) -> int:
        for sign in text:
            self.signs.add(sign)
            fresh = self.state()
            self.arrows[at].append((_one_of(sign), fresh, ""))
            at = fresh
        return at

    def _field(self, shape: FieldShape, at: int) -> int:
        end = self.state()
        for runs in shape.forms:
            here = self._step(at)
            for run in runs:
                here = self._run(run, shape.name, here)
            self.jumps[here].add(end)
        return end

    def _run(self, run: Run, label: str, at: int) -> int:
        for _ in range(run.least):
            fresh = self.state()
            self.arrows[at].append((run.test, fresh, label))
            at = fresh
        if run.most is None:
            self.arrows[at].append((run.test, at, label))
            return at
        end = self.state()
        self.jumps[at].add(end)
        for _ in range(run.most - run.least):
            fresh = self.state()
            self.arrows[at].append((run.test, fresh, label))
            self.jumps[fresh].add(end)
            at = fresh
        return end

    def closure(self, at: int) -> frozenset[int]:
        """Return every state reached without reading a character."""
        seen, waiting = {at}, [at]
        while waiting:
            for further in self.jumps[waiting.pop()] - seen:
                seen.add(further)
                waiting.append(further)
        return frozenset(seen)


def is_ambiguous(flow: list[object]) -> bool:
    """Say whether one code could be read as two different sets of fields."""
    walker = _Walker()
    last = walker.build(flow, 0)
    reach = [walker.closure(state) for state in range(len(walker.arrows))]
    steps = [
        [(sign, arrow) for sign in walker.signs for arrow in _leaving(walker, reach[state], sign)]
        for state in range(len(walker.arrows))
    ]
    seen = {(0, 0, False)}
    waiting = [(0, 0, False)]
    while waiting:
        one, two, apart = waiting.pop()
        if apart and last in reach[one] and last in reach[two]:
            return True
        for sign, (_, to_one, label_one) in steps[one]:
            for other, (_, to_two, label_two) in steps[two]:
                pair = (to_one, to_two, apart or label_one != label_two)
                if sign == other and pair not in seen:
                    seen.add(pair)
                    waiting.append(pair)
    return False


def _leaving(walker: _Walker, states: frozenset[int], sign: str) -> Iterator[Arrow]:
    return (arrow for state in states for arrow in walker.arrows[state] if arrow[0](sign))
