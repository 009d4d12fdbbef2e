"""Each kind of query through the list and through the find field, beside the raw index."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.rooms import enter
from benchmarks.timing import Figure, milliseconds, percentile
from desktop_archive.rules.reference_codes import lookup_key
from desktop_archive.services.catalogue.finding import Finder, Query
from desktop_archive.services.search import SearchDesk
from desktop_archive.store.search.tokens import match, match_initials

_PAGE, _HITS, _RUNS = 50, 6, 40
_LONGEST, _TWICE, _SPARE = 16.0, 2, 4.0
_BY_WORDS = (
    "SELECT r.* FROM record AS r WHERE r.id IN (SELECT rowid FROM {} "
    "WHERE {} MATCH ? ORDER BY rowid DESC LIMIT 50)"
)
_BY_CODE = "SELECT * FROM record WHERE code_key >= ? AND code_key < ? ORDER BY code_key LIMIT 50"


@dataclass(frozen=True, slots=True)
class Asked:
    """One kind of query: what it is, what is typed, and the most direct way to the answer."""

    kind: str
    text: str
    raw: Callable[[], object]


def figures(path: Path) -> list[Figure]:
    """Ask every kind of question in both places."""
    raw = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        with enter(path) as room:
            finder, desk = Finder(room), SearchDesk(room)
            found = []
            for asked in questions(raw):
                plain = percentile(milliseconds(asked.raw, _RUNS), 0.95)
                # As the window asks: the beginning of the list, the best first.
                listed = partial(_begun, finder, Query(text=asked.text, order="best"))
                found.append(_figure(f"list: {asked.kind}", listed, plain))
                hits = partial(desk.find, asked.text, _HITS)
                found.append(_figure(f"find: {asked.kind}", hits, plain))
    finally:
        raw.close()
    return found


def _begun(finder: Finder, query: Query) -> object:
    return finder.rows(finder.begin(query).ids[:_PAGE])


def _figure(name: str, act: Callable[[], object], plain: float) -> Figure:
    spent = milliseconds(act, _RUNS)
    bar = min(_LONGEST, _TWICE * plain + _SPARE)
    middle, worst = percentile(spent, 0.5), percentile(spent, 0.99)
    note = f"p50 {middle:.1f}, p99 {worst:.1f}"
    return Figure(name, percentile(spent, 0.95), "ms p95", bar, raw=plain, note=note)


def questions(raw: sqlite3.Connection) -> list[Asked]:
    """Return every kind of query, with words that the room knows."""
    ((middle,),) = raw.execute("SELECT max(id) / 2 FROM record").fetchall()
    ((code,),) = raw.execute("SELECT code FROM record WHERE id = ?", (middle,)).fetchall()
    ((name,),) = raw.execute(
        "SELECT title FROM record WHERE title LIKE '%人事档案' AND length(title) = 7 LIMIT 1"
    ).fetchall()
    key = lookup_key(code)
    words = {
        "one sign": "册",
        "two signs, common": "合同",
        "two signs, a few in a hundred": "总账",
        "a name of three signs": name[:3],
        "four signs": "值班安排",
        "six signs": "设备采购合同",
        "two common words": "合同 采购",
        "word and year": "通知 2024",
        "the beginning of a Latin word": "d1",
        "last digits of a code": "0421",
        "nothing found": "没有这个词语吧",
    }
    found = [
        Asked(kind, text, _by_words(raw, "find_body", match(text))) for kind, text in words.items()
    ]
    initials = _by_words(raw, "find_initials", match_initials("xmht"))
    whole = partial(_rows, raw, _BY_CODE, key, key + "\U0010ffff")
    begun = partial(_rows, raw, _BY_CODE, key[:12], key[:12] + "\U0010ffff")
    return [
        *found,
        Asked("pinyin initials", "xmht", initials),
        Asked("a whole code", code, whole),
        Asked("the beginning of a code", code[:16], begun),
    ]


def _by_words(raw: sqlite3.Connection, table: str, wanted: str) -> Callable[[], object]:
    return partial(_rows, raw, _BY_WORDS.format(table, table), wanted)


def _rows(raw: sqlite3.Connection, statement: str, *values: str) -> list[object]:
    return raw.execute(statement, values).fetchall()
