"""What a list is asked for, with the room's own words looked up."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from sqlalchemy import select

from desktop_archive.rules.finding.fields import (
    GONE_STATES,
    HIDDEN_FIELDS,
    FindField,
)
from desktop_archive.rules.finding.language import (
    All,
    AnyOf,
    Choice,
    Not,
    Part,
    Question,
    Span,
    Words,
    leaves,
)
from desktop_archive.rules.finding.reading import read
from desktop_archive.rules.finding.troubles import FindProblem, Trouble
from desktop_archive.rules.finding.values import fold
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.store import field_words
from desktop_archive.store import tables as t
from desktop_archive.store.database import Session
from desktop_archive.store.schema.records import LIVE

_FEWEST_FOR_A_HINT = 0.6
#: What is not shown of a guarded entry, so that nobody else may ask whether it has it (R-19).
_HIDDEN_THINGS = frozenset({"date", "pages", "creator", "doc", "note", "link"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in parts that must all be so."""

    parts: tuple[Part, ...]

    @property
    def words(self) -> tuple[Part, ...]:
        """Return the parts that are answered by the index of words: some wanted, some not."""
        wanted = [part for part in self.parts if _is_words(part)]
        unwanted = [part for part in self.parts if isinstance(part, Not) and _is_words(part.part)]
        return (*wanted, *unwanted) if wanted else ()

    @property
    def others(self) -> tuple[Part, ...]:
        """Return the parts that ask of the record itself."""
        words = self.words
        return tuple(part for part in self.parts if part not in words)

    @property
    def loose(self) -> str:
        """Return the words that may be a code or initials as well, when there are no others."""
        words = self.words
        is_loose = all(
            isinstance(part, Words) and part.field is None and not part.phrase for part in words
        )
        return " ".join(part.text for part in words if isinstance(part, Words)) if is_loose else ""

    @property
    def asks_for_gone(self) -> bool:
        """Tell whether it names a state that lists leave out (D-33)."""
        return any(
            isinstance(part, Choice)
            and part.field is FindField.STATE
            and not GONE_STATES.isdisjoint(part.values)
            for part, is_wanted in self._leaves()
            if is_wanted
        )

    @property
    def asks_for_hidden(self) -> bool:
        """Tell whether it asks for something that a guarded entry does not show (R-19)."""
        return any(_is_hidden(part) for part, _ in self._leaves())

    def _leaves(self) -> list[tuple[Part, bool]]:
        return [leaf for part in self.parts for leaf in leaves(part)]


def _is_words(part: Part) -> bool:
    """Tell whether a part holds only words, at least one of them wanted."""
    found = list(leaves(part))
    return all(isinstance(leaf, Words) for leaf, _ in found) and not isinstance(part, Not)


def _is_hidden(part: Part) -> bool:
    if isinstance(part, Words):
        return True
    if isinstance(part, Choice) and part.field in (FindField.HAS, FindField.NO):
        return not _HIDDEN_THINGS.isdisjoint(part.values)
    return isinstance(part, Choice | Span) and part.field in HIDDEN_FIELDS


def ask(session: Session, texts: Sequence[str], parts: Sequence[Part] = ()) -> Asked:
    """Return what texts and further parts ask for together.

    Raises:
        RefusedError: a word makes no sense; the facts say which, where and what may be meant.
    """
    found: list[Part] = list(parts)
    for text in texts:
        question = understand(session, text)
        for trouble in question.troubles:
            facts = {"word": trouble.word, "meant": trouble.meant, "trouble": trouble}
            raise RefusedError(trouble.reason, **facts)
        if question.part is not None:
            found += question.part.parts if isinstance(question.part, All) else [question.part]
    return Asked(tuple(found))


def understand(session: Session, text: str) -> Question:
    """Return a question with classes, units and periods of this room looked up in it."""
    question = read(text)
    troubles = list(question.troubles)
    part = question.part and _looked_up(session, question.part, text, troubles)
    return Question(part, tuple(sorted(troubles, key=lambda one: one.start)))


def _looked_up(session: Session, part: Part, text: str, troubles: list[Trouble]) -> Part | None:
    if isinstance(part, All | AnyOf):
        found = [_looked_up(session, one, text, troubles) for one in part.parts]
        kept = tuple(one for one in found if one is not None)
        return type(part)(kept) if kept else None
    if isinstance(part, Not):
        inner = _looked_up(session, part.part, text, troubles)
        return None if inner is None else Not(inner)
    if isinstance(part, Choice) and part.field is FindField.FIELD:
        return _said(session, part, text, troubles)
    if isinstance(part, Choice) and part.field in _TABLES:
        known = _names(session, part.field)
        values: list[str] = []
        for word in part.values:
            if fold(word) in known:
                values += known[fold(word)]
                continue
            if part.field is FindField.UNIT and _is_used(session, word):
                values.append(word)
                continue
            near = get_close_matches(fold(word), known, 1, _FEWEST_FOR_A_HINT)
            start = max(0, text.find(word))
            meant = near[0] if near else ""
            trouble = Trouble(FindProblem.UNKNOWN_VALUE, start, start + len(word), word, meant)
            troubles.append(trouble)
        return Choice(part.field, tuple(dict.fromkeys(values))) if values else None
    return part


def _said(session: Session, part: Choice, text: str, troubles: list[Trouble]) -> Part | None:
    """Return a choice of what fields say, each as it is stored."""
    fields, values = field_words.known(session), []
    for word in part.values:
        stored, meant = field_words.looked_up(fields, word)
        if stored:
            values.append(stored)
            continue
        start = max(0, text.find(word))
        trouble = Trouble(FindProblem.UNKNOWN_VALUE, start, start + len(word), word, meant)
        troubles.append(trouble)
    return Choice(part.field, tuple(dict.fromkeys(values))) if values else None


_TABLES = {
    FindField.CLASS: t.category,
    FindField.UNIT: t.unit,
    FindField.PERIOD: t.retention,
}


def _is_used(session: Session, unit_code: str) -> bool:
    """Tell whether records carry the code of a unit that nobody described."""
    found = select(t.record.c.id).where(LIVE, t.record.c.unit_code == unit_code).limit(1)
    return session.execute(found).first() is not None


def _names(session: Session, field: FindField) -> dict[str, list[str]]:
    """Return what every code and name of a class, unit or period stands for."""
    if field is FindField.UNIT:
        own = select(t.unit.c.code, t.unit.c.name)
        former = select(t.unit.c.code, t.unit_name.c.name).join(
            t.unit, t.unit.c.id == t.unit_name.c.unit_id
        )
        known: dict[str, list[str]] = {}
        for code, name in (*session.execute(own), *session.execute(former)):
            known.setdefault(fold(name), [code])
            known.setdefault(fold(code), [code])
        return known
    columns = _TABLES[field].c
    parent = columns.parent_id if field is FindField.CLASS else columns.id
    rows = session.execute(
        select(
            columns.id,
            parent,
            columns.code,
            columns.name_en,
            columns.name_zh_cn,
            columns.name_zh_tw,
        )
    ).all()
    below: dict[int, list[int]] = {}
    if field is FindField.CLASS:
        for row in rows:
            below.setdefault(int(row[1] or 0), []).append(int(row[0]))
    return {
        fold(name): _with_below(int(row[0]), below)
        for row in reversed(rows)
        for name in (*row[3:], row[2])
        if name
    }


def _with_below(key: int, below: dict[int, list[int]]) -> list[str]:
    """Return a class and all classes below it."""
    found = [str(key)]
    for child in below.get(key, ()):
        found += _with_below(child, below)
    return found
