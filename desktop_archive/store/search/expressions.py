"""Questions to the index of words, in the language of SQLite's full-text tables.

`dialect.words` puts them to a server in its own.
"""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Integer, Select, Text, column, literal, select, table

from desktop_archive.rules.finding.fields import FindField
from desktop_archive.rules.finding.language import All, AnyOf, Choice, Not, Part, Span, Words
from desktop_archive.store import dialect
from desktop_archive.store import tables as t
from desktop_archive.store.dialect.words import Asked
from desktop_archive.store.search.entries import FIELDS
from desktop_archive.store.search.layout import INITIALS, WORDS
from desktop_archive.store.search.tokens import facet, match_initials, phrase, word_terms

#: More years than this are compared in the records, not looked up one by one.
_MOST_YEARS = 90
_COLUMNS = {
    FindField.TITLE: "title",
    FindField.CREATOR: "creator",
    FindField.REFERENCE: "reference",
    FindField.NOTE: "other",
}
_ASKED = Asked(FIELDS)
_FACETS = {FindField.CLASS: "class", FindField.UNIT: "unit"}


def expression(part: Part, *, goes_on: bool) -> str | None:
    """Return a question of words as the index takes it.

    Empty when nothing in it can be looked up, None when the index alone can't answer it.
    With `goes_on` the words may go on; without it Latin words stand as they are written.
    """
    if isinstance(part, Words):
        return _words(part, goes_on=goes_on)
    if isinstance(part, AnyOf):
        return _any_of(part, goes_on=goes_on)
    if isinstance(part, All):
        return joined(part.parts, goes_on=goes_on)
    return _narrowing(part)


def joined(parts: Sequence[Part], *, goes_on: bool) -> str | None:
    """Return a question of which every part must be answered; exclusions come last."""
    wanted: list[str] = []
    unwanted: list[str] = []
    for part in parts:
        inner = part.part if isinstance(part, Not) else part
        found = expression(inner, goes_on=goes_on)
        if found is None:
            return None
        if found:
            (unwanted if isinstance(part, Not) else wanted).append(found)
    if not wanted:
        return None if unwanted else ""
    asked = " AND ".join(f"({one})" for one in wanted)
    for one in unwanted:
        asked = f"({asked}) NOT ({one})"
    return asked


def _any_of(part: AnyOf, *, goes_on: bool) -> str | None:
    found = [expression(one, goes_on=goes_on) for one in part.parts]
    if any(one is None for one in found):
        return None
    return " OR ".join(f"({one})" for one in found if one)


def _words(part: Words, *, goes_on: bool) -> str:
    asked = phrase(part.text) if part.phrase else word_terms(part.text, goes_on=goes_on)
    if not asked or part.field is None:
        return asked
    return f"{{{_COLUMNS[part.field]}}} : ({asked})"


def narrows(part: Part) -> bool:
    """Tell whether the index of words knows what a part asks for: years, classes, units."""
    return not isinstance(part, Words | All | AnyOf | Not) and bool(_narrowing(part))


def _narrowing(part: Part) -> str | None:
    """Return years, classes and units as the words the index knows them by."""
    if isinstance(part, Choice) and part.field in _FACETS:
        kind = _FACETS[part.field]
        signs = [facet(kind, value) for value in part.values]
        return " OR ".join(f'"{sign}"' for sign in signs) if all(signs) else None
    if not isinstance(part, Span) or part.field is not FindField.YEAR:
        return None
    if not isinstance(part.first, int) or not isinstance(part.last, int):
        return None
    if part.last - part.first >= _MOST_YEARS:
        return None
    years = range(part.first, part.last + 1)
    return " OR ".join(f'"{facet("year", year)}"' for year in years)


def initials_expression(text: str) -> str:
    """Return the question for pinyin initials, or nothing when the text is none."""
    return match_initials(text)


def word_table(*, is_secret: bool) -> str:
    """Return the table of open or of secret words."""
    return WORDS[is_secret]


def initials_table(*, is_secret: bool) -> str:
    """Return the table of open or of secret initials."""
    return INITIALS[is_secret]


def rows_of(name: str, asked: str) -> Select[tuple[int]]:
    """Return the rows of a table of the index that answer a question."""
    found = table(name, column("rowid", Integer), column(name, Text))
    return select(found.c.rowid).where(found.c[name].op("MATCH")(literal(asked, _ASKED)))


def newest(
    name: str,
    asked: str,
    conditions: Sequence[ColumnElement[bool]],
    limit: int | None,
    few: Sequence[int] | None = None,
) -> Select[tuple[int]]:
    """Return records that answer a question and meet conditions, the newest first.

    `few` are the only ones that can meet them, where that is known already.
    """
    found = table(name, column("rowid", Integer), column(name, Text))
    # The index is asked first and the record looked at after it, never the other way round.
    row = dialect.not_by_index(found.c.rowid)
    known = [] if few is None else [row.in_(dialect.among(few))]
    asking = (
        select(found.c.rowid)
        .select_from(found.join(t.record, t.record.c.id == row))
        .where(found.c[name].op("MATCH")(literal(asked, _ASKED)), *known, *conditions)
        .order_by(found.c.rowid.desc())
    )
    return asking if limit is None else asking.limit(limit)
