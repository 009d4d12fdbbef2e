"""What papers are made of: the records of a scope, what lies in files, and in which box."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.natural_order import natural_key
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.papers.lines import Lines, in_order, retention_word
from desktop_archive.services.papers.options import PaperOptions
from desktop_archive.services.papers.words import paper_word
from desktop_archive.store import papers as store_papers
from desktop_archive.store.database import Session
from desktop_archive.store.papers import MOST, PaperRow, Scope

_FILE: Final = "file"
_NAMED_BOXES: Final = 6


@dataclass(frozen=True, slots=True)
class Job:
    """One print: from which register, how it is wanted, what stands at the foot."""

    session: Session
    lines: Lines
    options: PaperOptions
    footing: Footing
    organisation: str
    arranged_by: str

    @property
    def language(self) -> str:
        """Return the language of the paper."""
        return self.lines.language


@dataclass(frozen=True, slots=True)
class Material:
    """Records in order, and for each file what lies in it."""

    rows: Sequence[PaperRow]
    items: Mapping[int, Sequence[PaperRow]]
    scope: Scope

    @property
    def files(self) -> list[PaperRow]:
        """Return the files among the records."""
        return [row for row in self.rows if row.level == _FILE]

    @property
    def outer(self) -> list[PaperRow]:
        """Return what does not lie in a file that is here too."""
        here = {row.id for row in self.rows}
        return [row for row in self.rows if row.parent_id not in here]

    def items_of(self, file: PaperRow) -> Sequence[PaperRow]:
        """Return what lies in a file."""
        return self.items.get(file.id, ())


def gather(session: Session, scope: Scope, *, with_items: bool) -> Material:
    """Read the records of a scope, and what lies in their files.

    Raises:
        RefusedError: there are none, or more than one print can hold.
    """
    found = store_papers.ids(session, scope, MOST + 1)
    if len(found) > MOST:
        raise RefusedError(PaperRefusal.TOO_MANY, most=MOST)
    rows = in_order(store_papers.rows(session, found))
    if not rows:
        raise RefusedError(PaperRefusal.NOTHING_HERE)
    return Material(rows, _items(session, rows) if with_items else {}, scope)


def with_files(session: Session, material: Material) -> Material:
    """Return the files of a scope; for items alone, the files in which they lie.

    Raises:
        RefusedError: nothing here is a file or lies in one.
    """
    files = material.files
    if not files:
        parents = {row.parent_id for row in material.rows if row.parent_id is not None}
        files = in_order(store_papers.rows(session, sorted(parents)))
    if not files:
        raise RefusedError(PaperRefusal.NO_FILES)
    return Material(files, _items(session, files), material.scope)


def _items(session: Session, rows: Sequence[PaperRow]) -> Mapping[int, Sequence[PaperRow]]:
    files = [row.id for row in rows if row.level == _FILE]
    found: dict[int, list[PaperRow]] = defaultdict(list)
    for row in store_papers.items_of(session, files):
        if row.parent_id is not None:
            found[row.parent_id].append(row)
    for lying in found.values():
        lying.sort(key=lambda row: (row.turn is None, row.turn or 0, natural_key(row.code)))
    return found


def said_of(material: Material, language: str, *, by_date: bool = False) -> str:
    """Return what a list is of, how much, and in which order, for its foot."""
    scope, rows = material.scope, material.rows
    parts = _class_words(material, language)
    if scope.query is not None:
        asked = (scope.query.text, *scope.query.chips)
        parts += [f"“{words.strip()}”" for words in asked if words.strip()]
    if scope.record_ids is not None:
        parts.append(paper_word("chosen", language))
    if scope.box_ids is not None:
        boxes = list(dict.fromkeys(row.box_no for row in rows if row.box_no))
        named = " ".join(boxes) if len(boxes) <= _NAMED_BOXES else f"{boxes[0]}–{boxes[-1]}"
        parts.append(paper_word("box", language, box=named))
    order = paper_word("by_date" if by_date else "by_code", language)
    count = paper_word("count", language, count=len(rows))
    return " · ".join([" ".join(parts) or paper_word("all", language), count, order])


def _class_words(material: Material, language: str) -> list[str]:
    """Return category, year and period as far as the scope names them."""
    scope, first = material.scope, material.rows[0]
    node = scope.node if scope.query is None else scope.query.node
    parts = []
    if node.category_id is not None:
        parts.append(first.category_code)
    if node.year is not None:
        parts.append(str(node.year))
    elif scope.years is not None:
        start, end = scope.years
        parts.append(str(start) if start == end else f"{start}–{end}")
    if node.retention_id is not None or scope.retention:
        parts.append(retention_word(first, language))
    if node.unit_code:
        parts.append(node.unit_code)
    return parts
