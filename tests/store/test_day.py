"""What a day asks for is counted without reading every record."""

import re

import pytest
from sqlalchemy import event

from desktop_archive.store import boxing, day, labels


@pytest.mark.on_a_file
@pytest.mark.requirement("B-03")
@pytest.mark.parametrize(
    "ask", [day.label_debt, labels.owing_label, labels.shelves_owing, boxing.owing_label]
)
def test_labels_that_are_owed_are_found_by_the_index_over_these_few(database, ask):
    for table, plan in _plans(database, ask):
        assert f"USING INDEX ix_{table}_label_due" in plan


@pytest.mark.on_a_file
def test_no_line_of_the_day_reads_the_records_one_by_one(database):
    plans = _plans(database, lambda session: day.counts(session, "2026-11-29"))

    assert len(plans) > 10
    assert not [plan for _, plan in plans if re.search(r"SCAN (record|box|loan)(;|$)", plan)]


def _plans(database, ask):
    """Return the table of each question, and how it is searched."""
    asked = []

    def note(_connection, _cursor, words, values, *_more):
        asked.append((words, values))

    with database.read() as session:
        connection = session.connection
        event.listen(connection, "before_cursor_execute", note)
        ask(session)
        event.remove(connection, "before_cursor_execute", note)
        found = []
        for words, values in asked:
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", values)
            table = re.findall(r"FROM (\w+)", words)[0]
            found.append((table, "; ".join(row.detail for row in rows)))
    return found
