"""The catalogue's table: narrowed, sorted, jumped about in, read whole; beside the raw index."""

import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.rooms import enter
from benchmarks.timing import Figure, milliseconds, percentile, resident
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.catalogue.finding import Finder, Query

_PAGE, _RUNS, _BAR = 50, 40, 50
_LIVE = "withdrawn_at IS NULL AND state NOT IN ('destroyed', 'transferred')"
_LIMIT = f"LIMIT {_PAGE}"
#: What a list is narrowed to, and the same asked of one index.
_NARROWED = {
    "a year": ("year:2019", "year = 2019"),
    "a class": ("class:HT", "category_id = (SELECT id FROM category WHERE code = 'HT')"),
    "a span of years, without a unit": (
        "year:2018..2021 -unit:BGS",
        "year BETWEEN 2018 AND 2021 AND unit_code <> 'BGS'",
    ),
    "year and unit": ("year:2019 unit:CWB", "year = 2019 AND unit_code = 'CWB'"),
    "a state": ("state:out", "state = 'on_loan'"),
    "a level of secrecy": ("secrecy:secret", "secrecy = 2"),
    "a flag that nothing has": ("is:sealed", "sealed"),
    "what has no box": ("no:box", "box_id IS NULL"),
    "due in a year": ("due:2030", "due_on BETWEEN '2030-01-01' AND '2030-12-31'"),
    "the beginning of a code": ("code:Z109-HT", "code_key BETWEEN 'Z109HT' AND 'Z109HU'"),
}
#: A word with filters, all in one line.
_TOGETHER = {
    "word, span of years and class": "合同 year:2019..2021 class:HT",
    "word without another": "合同 -采购",
    "one of two words": "合同 OR 通知",
    "word in the title": "title:合同",
    "phrase": '"采购合同"',
    "word and state": "合同 state:out",
}
_ORDERS = {
    "title": "title",
    "date": "date_from",
    "pages": "pages",
    "due": "due_on",
    "creator": "creator",
    "code": "code_key",
}


def figures(path: Path, files: int) -> list[Figure]:
    """Narrow, sort, jump and read on."""
    raw = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        with enter(path) as room:
            finder = Catalogue(room).finder
            found = [*_narrowed(finder, raw), *_sorted(finder, raw)]
            return [*found, *_whole(finder, Catalogue(room), files)]
    finally:
        raw.close()


def _begun(finder: Finder, query: Query) -> object:
    return finder.rows(finder.begin(query).ids[:_PAGE])


def _narrowed(finder: Finder, raw: sqlite3.Connection) -> list[Figure]:
    found = []
    for name, (text, where) in _NARROWED.items():
        plain = _plain(raw, f"SELECT * FROM record WHERE {_LIVE} AND {where} {_LIMIT}")
        asked = partial(_begun, finder, Query(chips=(text,)))
        found.append(_figure(f"narrowed: {name}", asked, plain))
    for name, text in _TOGETHER.items():
        asked = partial(_begun, finder, Query(text=text, order="best"))
        found.append(_figure(f"asked: {name}", asked, None))
    return found


def _sorted(finder: Finder, raw: sqlite3.Connection) -> list[Figure]:
    found = []
    for order, column in _ORDERS.items():
        sort = f"SELECT * FROM record WHERE {_LIVE} ORDER BY {column} DESC {_LIMIT}"
        asked = partial(_begun, finder, Query(order=order, ascending=False))
        found.append(_figure(f"sorted by {order}", asked, _plain(raw, sort)))
    for name, query in {
        "a year by title": Query(text="year:2019", order="title"),
        "a class by date": Query(text="class:HT", order="date"),
        "a word a few in a hundred have, by date": Query(text="总账", order="date"),
        "a common word by title": Query(text="合同", order="title"),
    }.items():
        found.append(_figure(f"sorted: {name}", partial(_begun, finder, query), None))
    return found


def _whole(finder: Finder, catalogue: Catalogue, files: int) -> list[Figure]:
    ids = finder.everything(Query())
    steps = iter(range(10**6))

    def jump() -> object:
        at = next(steps) * 7919 % max(1, files - _PAGE)
        return finder.rows(ids[at : at + _PAGE])

    read_on = milliseconds(partial(finder.everything, Query()), 5)
    tree = milliseconds(catalogue.tree, 5)
    return [
        _figure("jump to any row", jump, None),
        Figure("the whole list read on", percentile(read_on, 0.95), "ms p95"),
        Figure("the class tree counted", percentile(tree, 0.95), "ms p95", 1000),
        Figure("memory with the whole list", resident(), "MiB", 250),
    ]


def _figure(name: str, act: Callable[[], object], plain: float | None) -> Figure:
    spent = milliseconds(act, _RUNS)
    note = f"p50 {percentile(spent, 0.5):.1f}, p99 {percentile(spent, 0.99):.1f}"
    return Figure(name, percentile(spent, 0.95), "ms p95", _BAR, raw=plain, note=note)


def _plain(raw: sqlite3.Connection, statement: str) -> float:
    return percentile(milliseconds(lambda: raw.execute(statement).fetchall(), _RUNS), 0.95)
