"""The desk of roles and rights: what holds, who changed it, who approved (R-02, R-03, R-23)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.roles import (
    DEFAULT_BOOK,
    RoleBook,
    RoleChange,
    RoleLine,
    RoleRefusal,
    as_kept,
    change_refusal,
    differences,
    from_kept,
    granted,
    name_refusal,
)
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import audit
from desktop_archive.store import room as store_room
from desktop_archive.store.accounts import ROLE_BOOK


@dataclass(frozen=True, slots=True)
class RoleVersion:
    """One change of the roles: what, by whom, when, who approved it and why (R-23)."""

    at: str
    who: str
    approved_by: str
    reason: str
    changes: tuple[RoleChange, ...]


class Roles:
    """Keeps what each role of the room may do; a change holds from everybody's next act on."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def book(self) -> RoleBook:
        """Return the roles in force; those that ship come first."""
        with self._room.read() as session:
            return from_kept(store_room.policies(session).get(ROLE_BOOK))

    def grant(
        self, code: str, right: Right, *, given: bool, approved_by: str, reason: str = ""
    ) -> None:
        """Give a role one right, or take it away (R-03).

        Raises:
            RefusedError: the role never holds it, nobody else approved, or the right is missing.
        """
        self._change(granted(self.book(), code, right, given=given), approved_by, reason)

    def add(
        self,
        name: str,
        called: Iterable[str],
        *,
        like: str,
        own_unit: bool,
        approved_by: str,
        reason: str = "",
    ) -> None:
        """Make a role of the room; it begins with the rights of another one.

        Raises:
            RefusedError: the name is missing or taken, nobody else approved, or no right.
        """
        book, wanted = self.book(), " ".join(name.split())
        refusal = name_refusal(book, wanted, called)
        if refusal is not None:
            raise RefusedError(refusal, name=wanted)
        begins = book[like]
        line = RoleLine(wanted, begins.rights - begins.never, own_unit=own_unit)
        self._change({**book, wanted: line}, approved_by, reason)

    def end(self, name: str, approved_by: str, reason: str = "") -> None:
        """End a role of the room: it gives no rights any more and stays in the books.

        Raises:
            RefusedError: it ships with the program, nobody else approved, or no right.
        """
        book = self.book()
        if not book[name].is_own:
            raise RefusedError(RoleRefusal.SHIPS_WITH_THE_PROGRAM)
        self._change({**book, name: replace(book[name], ended=True)}, approved_by, reason)

    def history(self) -> list[RoleVersion]:
        """Return every change from the trail, newest first (R-23)."""
        with self._room.read() as session:
            rows = [row.id for row in store_room.policy_rows(session) if row.name == ROLE_BOOK]
            images = [
                image
                for key in rows
                for image in audit.row_images(session.connection, "policy", key)
            ]
        return [
            RoleVersion(
                str(change.at),
                str(change.actor),
                str(new["approved_by"]),
                str(change.reason),
                differences(_read(old), _read(new)),
            )
            for change, old, new in sorted(images, key=lambda one: one[0].seq, reverse=True)
        ]

    def _change(self, wanted: RoleBook, approved_by: str, reason: str) -> None:
        refusal = change_refusal(self.book(), wanted, approved_by, self._room.signed_in().name)
        if refusal is not None:
            raise RefusedError(refusal)
        with self._room.act(
            "change_rights", Topic.ACCOUNTS, right=Right.ACCOUNTS, reason=reason.strip()
        ) as session:
            store_room.set_policy(session, ROLE_BOOK, as_kept(wanted), approved_by.strip())


def _read(image: dict[str, object]) -> RoleBook:
    """Return the roles of an image of the trail; before the first change they were as they ship."""
    return from_kept(json.loads(str(image["value"]))) if image else DEFAULT_BOOK
