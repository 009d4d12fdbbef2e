"""Hostile questions (reliability §6, 37-56) typed where a clerk types them: list and top field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import func, select

from desktop_archive.services.catalogue.desk import EntryDraft
from desktop_archive.services.search import SearchDesk
from desktop_archive.store import tables as t

TITLES = ("会计凭证 2019 100% 已核", "会计 100 x 凭证", "O'Neil 与 C++ 合同", '(a) _下划线_ "引号"')
#: By their numbers: what is typed, and how many of the four titles above it means.
ASKED = {
    37: ("O'Neil", 1),
    38: ("C++", 1),
    39: ('"', None),
    40: ('档案"', None),
    41: ("AND", None),
    42: ("a OR", None),
    43: ("NEAR(a b", 0),
    44: ("*", None),
    45: ("(" * 3_000, None),
    46: ("col:x", None),
    47: ("会计 - 2019", 1),
    48: ("%_", None),
    49: ("会计\0凭证", None),
    50: ("secret_note:terrorism", None),
    51: ("100%", None),
    52: ("会计", 2),
    53: ("'; DROP TABLE box;--", 0),
    55: (" ".join(f"词{at}" for at in range(500)) + "x" * 10_000, 0),
    56: ("👍\u200d🏽" + "e\u0301" * 5_000, 0),
}


@pytest.fixture
def with_titles(desk):
    catalogue = desk._catalogue
    choices = catalogue.choices()
    draft = {
        "category_id": next(one.id for one in choices["category"] if one.code == "WS"),
        "retention_id": next(one.id for one in choices["retention"] if one.code == "D10"),
        "year": 2025,
        "unit_code": "BGS",
        "date_text": "2025-03-18",
        "creator": "测试员",
    }
    for title in TITLES:
        catalogue.create(EntryDraft(title=title, **draft))
    desk.refresh()
    return desk


def counts(room):
    with room.read() as session:
        tables = (t.record, t.box, t.audit)
        return [
            session.execute(select(func.count()).select_from(one)).scalar_one() for one in tables
        ]


@pytest.mark.requirement("C-39")
def test_a_hostile_question_is_answered_or_pointed_at_and_nothing_happens(with_titles, room):
    """One clerk types them all, one after the other: each leaves the list as it found it."""
    for number in ASKED:
        ask(with_titles, room, number)


def ask(view, room, number):
    text, expected = ASKED[number]
    before = counts(room)
    shown = view.list.total()
    view.search.setFocus()
    view.search.setText(text)
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    titles = [view.table.rows.row(at).title for at in range(min(view.list.total() or 0, 400))]
    if view.list.trouble.isVisibleTo(view.list):
        # What was shown stays, and the words say what is wrong with the question.
        assert view.list.trouble.text(), number
        assert view.list.total() == shown, number
    elif expected is not None:
        assert len([title for title in titles if title in TITLES]) == expected, number
    found = SearchDesk(room).find(text, 10)
    assert all("\0" not in hit.title for hit in found.hits), number
    view.search.clear()
    view.list._typed()
    assert counts(room) == before, number
    assert view.list.total() == shown, number


def test_a_percent_sign_is_no_wildcard(with_titles):
    view = with_titles
    view.search.setText("title:100%")
    QTest.keyClick(view.search, Qt.Key.Key_Return)
    titles = {view.table.rows.row(at).title for at in range(view.list.total())}
    assert titles <= set(TITLES)
    assert TITLES[0] in titles
