"""The papers of the review: the due list, and what is blocked on a page of its own (P26)."""

from collections.abc import Callable
from enum import Enum

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import BlockedRow, DueList, DueListRow, Footing
from desktop_archive.services import printing
from desktop_archive.services.destruction.due import DestructionReview, DueKind, DueLine
from desktop_archive.services.masking import MASK
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room

_MOST = 20_000

#: Says a reason in the language of the paper; the front ends hand their wording over.
Speak = Callable[[Enum, str], str]


class ReviewPapers:
    """Draws what the panel is given."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._review = DestructionReview(room)

    def due_list(self, language: str, speak: Speak) -> Printout:
        """Draw the list of records due for appraisal, and note that it was drawn.

        Raises:
            RefusedError: the right is missing.
        """
        if self._room.actor is not None:
            self._room.require(Right.PRINT)
        lines = self._review.page(DueKind.DUE, 0, _MOST)
        today = self._room.today()
        due = DueList(
            rows=tuple(self._row(line) for line in lines if not line.blockers),
            blocked=tuple(self._blocked(line, language, speak) for line in lines if line.blockers),
            fonds=self._room.facts.get("organisation", ""),
            due_until=today.isoformat(),
            footing=Footing(printed_on=today),
        )
        made: Printout = printing.paper("registers").write_due_list(
            due, language=language, practice=self._room.is_practice
        )
        with self._room.act("print_due_list") as session:
            store_room.log_print(session, "P26", content=str(len(lines)))
        return made

    def _title(self, line: DueLine) -> str:
        hidden = line.secrecy.is_classified and not self._room.may(Right.OPEN_CONFIDENTIAL)
        return MASK if hidden else line.row.title

    def _row(self, line: DueLine) -> DueListRow:
        row = line.row
        return DueListRow(
            reference=row.code,
            title=self._title(line),
            document_no=row.document_no,
            creator=row.creator,
            created=row.date_from or row.date_text or str(row.year or ""),
            retention=row.period,
            starts=row.runs_from or "",
            ends=row.due_on or "",
            held_years=str(line.kept_years),
        )

    def _blocked(self, line: DueLine, language: str, speak: Speak) -> BlockedRow:
        return BlockedRow(
            reference=line.row.code,
            title=self._title(line),
            retention=line.row.period,
            ends=line.row.due_on or "",
            reasons=" ".join(speak(blocker, language) for blocker in line.blockers),
        )
