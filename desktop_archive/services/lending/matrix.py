"""The approval matrix of the room: what holds, its versions, who approved each (A-19, R-23)."""

import json
from dataclasses import dataclass, replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.lending import (
    DEFAULT_MATRIX,
    Cell,
    CellChange,
    Matrix,
    MatrixRefusal,
    Standing,
    UseCase,
    line_for,
)
from desktop_archive.rules.lending.matrix import (
    as_kept,
    differences,
    from_kept,
    matrix_refusal,
    ordered,
)
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.services.changes import Topic
from desktop_archive.services.lending.state import MATRIX
from desktop_archive.services.room import Room
from desktop_archive.store import audit
from desktop_archive.store import room as store_room
from desktop_archive.store.lending import records as store_records


@dataclass(frozen=True, slots=True)
class MatrixVersion:
    """One version of the matrix: what changed, when, by whom, who approved it and why (R-23)."""

    number: int
    at: str
    who: str
    approved_by: str
    reason: str
    changes: tuple[CellChange, ...]


class ApprovalMatrix:
    """Keeps who signs for which use; every change is a version of its own."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def lines(self) -> Matrix:
        """Return the matrix in force, line by line."""
        with self._room.read() as session:
            kept = store_room.policies(session).get(MATRIX)
        return ordered(DEFAULT_MATRIX if kept is None else from_kept(kept))

    def classes(self) -> list[str]:
        """Return the classes for which a line of its own can be made."""
        with self._room.read() as session:
            return store_records.class_codes(session)

    def set_cell(
        self,
        use: UseCase,
        category: str,
        standing: Standing,
        cell: Cell,
        approved_by: str,
        reason: str = "",
    ) -> None:
        """Put another cell into a line; it holds from the next judgement on.

        Raises:
            RefusedError: the right is missing, the cell cannot stand there, or nobody approved.
        """
        wanted = tuple(
            line.with_cell(standing, cell) if (line.use, line.category) == (use, category) else line
            for line in self.lines()
        )
        self._change(wanted, approved_by, reason)

    def add_line(self, use: UseCase, category: str, approved_by: str, reason: str = "") -> None:
        """Give a class a line of its own; it begins as the line that held before (P-22).

        Raises:
            RefusedError: there is such a line, no such class, no right, or nobody approved.
        """
        lines = self.lines()
        if category not in self.classes():
            raise RefusedError(MatrixRefusal.CLASS_UNKNOWN, category=category)
        if any((line.use, line.category) == (use, category) for line in lines):
            raise RefusedError(MatrixRefusal.LINE_THERE)
        held = line_for(lines, use, category)
        assert held is not None
        self._change((*lines, replace(held, category=category)), approved_by, reason)

    def remove_line(self, use: UseCase, category: str, approved_by: str, reason: str = "") -> None:
        """Let a class follow the usual line again; the versions keep what held (R-23).

        Raises:
            RefusedError: it is the usual line, the right is missing, or nobody approved.
        """
        kept = tuple(line for line in self.lines() if (line.use, line.category) != (use, category))
        self._change(kept, approved_by, reason)

    def history(self) -> list[MatrixVersion]:
        """Return every version from the trail, newest first (R-23)."""
        with self._room.read() as session:
            rows = [row.id for row in store_room.policy_rows(session) if row.name == MATRIX]
            images = [
                image
                for key in rows
                for image in audit.row_images(session.connection, "policy", key)
            ]
        images.sort(key=lambda image: image[0].seq)
        return [
            MatrixVersion(
                number + 1,
                str(change.at),
                str(change.actor),
                str(new["approved_by"]),
                str(change.reason),
                differences(_read(old), _read(new)),
            )
            for number, (change, old, new) in reversed(list(enumerate(images, start=1)))
        ]

    def _change(self, wanted: Matrix, approved_by: str, reason: str) -> None:
        matrix = ordered(wanted)
        refusal = matrix_refusal(self.lines(), matrix, approved_by)
        if refusal is not None:
            raise RefusedError(refusal)
        topics = (Topic.SETTINGS, Topic.LENDING)
        with self._room.act(
            "set_matrix", *topics, right=Right.SETTINGS, reason=reason.strip()
        ) as session:
            store_room.set_policy(session, MATRIX, as_kept(matrix), approved_by.strip())


def _read(image: dict[str, object]) -> Matrix:
    """Return the matrix of an image of the trail; before the first version held the default."""
    return ordered(from_kept(json.loads(str(image["value"])))) if image else DEFAULT_MATRIX
