"""Notebooks for excerpts from secret records: issued, numbered, returned, checked (U-10)."""

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending.clearance import (
    NotebookCheck,
    NotebookRefusal,
    issue_refusal,
    return_refusal,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import people as store_people
from desktop_archive.store import room as store_room
from desktop_archive.store.lending import leaving as store_leaving
from desktop_archive.store.lending.leaving import NotebookRow

__all__ = ["NotebookRow", "Notebooks"]


class Notebooks:
    """Keeps the register of notebooks, per person."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def all(self) -> list[NotebookRow]:
        """Return the register, those that are out first."""
        with self._room.read() as session:
            return store_leaving.notebooks(session)

    def issue(self, person_id: int, pages: int) -> NotebookRow:
        """Give a person a numbered notebook of so many pages.

        Raises:
            RefusedError: the person is unknown or has left, or the pages are not said.
        """
        today = self._room.today()
        with self._room.act("issue_notebook", Topic.LENDING, right=Right.LEND) as session:
            person = store_people.by_id(session, person_id)
            has_left = person is not None and person.left_on is not None
            refusal = issue_refusal(pages, is_known=person is not None, has_left=has_left)
            if refusal is not None:
                raise RefusedError(refusal, name=person.name if person else None)
            key = store_leaving.add_notebook(
                session,
                number=store_room.take_form_number(session, "BJ", today.year),
                person_id=person_id,
                pages=pages,
                issued_on=today.isoformat(),
                issued_by=self._room.signed_in().name,
            )
            return _known(store_leaving.notebook(session, key))

    def take_back(self, notebook_id: int, check: NotebookCheck) -> NotebookRow:
        """Take a notebook back, count its pages, and cancel it.

        Raises:
            RefusedError: it is back already, or pages are missing without a word.
        """
        with self._room.act(
            "return_notebook",
            Topic.LENDING,
            Topic.PEOPLE,
            right=Right.TAKE_BACK,
            reason=check.remark.strip(),
        ) as session:
            row = _known(store_leaving.notebook(session, notebook_id))
            refusal = return_refusal(row.pages, check, is_out=row.returned_on is None)
            if refusal is not None:
                raise RefusedError(refusal, number=row.number, pages=row.pages)
            store_leaving.change_notebook(
                session,
                notebook_id,
                returned_on=self._room.today().isoformat(),
                received_by=self._room.signed_in().name,
                pages_back=check.pages,
                remark=check.remark.strip(),
            )
            return _known(store_leaving.notebook(session, notebook_id))


def _known(row: NotebookRow | None) -> NotebookRow:
    if row is None:
        raise RefusedError(NotebookRefusal.NOT_OUT)
    return row
