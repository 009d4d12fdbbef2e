"""The page of requirements says what the marks on the tests say, nothing better."""

import pytest
import requirements_report
from requirements_report import Row, citations, report

ROWS = [Row("L-01", "Why, how long", "Loans"), Row("L-02", "Approvals first", "Loans")]


@pytest.fixture
def cited(tmp_path):
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "test_lending.py").write_text(
        '@pytest.mark.requirement("L-01", "P-01")\ndef test_a_loan_says_why():\n    pass\n'
        "def test_nothing_is_cited_here():\n    pass\n",
        encoding="utf-8",
    )
    (tmp_path / "test_whole.py").write_text(
        'pytestmark = pytest.mark.requirement("X-08")\ndef test_one():\n    pass\n',
        encoding="utf-8",
    )
    return citations(tmp_path)


def test_tests_are_found_by_their_marks(cited):
    assert cited == {
        "L-01": ["`rules/test_lending.py` a loan says why"],
        "P-01": ["`rules/test_lending.py` a loan says why"],
        "X-08": ["`test_whole.py` one"],
    }


def test_a_row_without_a_test_is_listed_as_not_proven(cited):
    page = report(ROWS, cited)

    assert "**1 of 2 rows are proven by at least one test.**" in page
    assert "| L-02 | Approvals first | — |" in page


def test_every_row_has_a_title_and_stands_once():
    rows = requirements_report.rows()
    names = [row.name for row in rows]

    assert len(names) == len(set(names)) > 500
    assert all(row.title and row.theme for row in rows)


def test_every_row_that_a_test_cites_exists():
    known = {row.name for row in requirements_report.rows()}

    assert not set(citations(requirements_report.ROOT / "tests")) - known
