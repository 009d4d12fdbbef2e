"""Notebooks for excerpts: issued with pages, taken back with a count."""

import pytest

from desktop_archive.rules.lending.clearance import (
    NotebookCheck,
    NotebookRefusal,
    issue_refusal,
    return_refusal,
)


@pytest.mark.parametrize(
    ("pages", "known", "left", "refusal"),
    [
        (40, True, False, None),
        (0, True, False, NotebookRefusal.PAGES_MISSING),
        (40, True, True, NotebookRefusal.READER_LEFT),
        (40, False, False, NotebookRefusal.NO_SUCH_PERSON),
    ],
)
def test_a_notebook_is_issued_to_somebody_here_with_its_pages(pages, known, left, refusal):
    assert issue_refusal(pages, is_known=known, has_left=left) is refusal


@pytest.mark.parametrize(
    ("check", "is_out", "refusal"),
    [
        (NotebookCheck(40), True, None),
        (NotebookCheck(40), False, NotebookRefusal.NOT_OUT),
        (NotebookCheck(39), True, NotebookRefusal.FINDING_UNSAID),
        (NotebookCheck(39, "撕去一页"), True, None),
    ],
)
def test_a_notebook_comes_back_whole_or_with_a_word(check, is_out, refusal):
    assert return_refusal(40, check, is_out=is_out) is refusal
