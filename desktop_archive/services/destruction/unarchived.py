"""The register of secret and internal papers that are not archived (D-36, F-46)."""

import json

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.destruction.lists import DisposalKind, ListRefusal, ListState
from desktop_archive.rules.destruction.profiles import SECRET_PAPERS, as_kept
from desktop_archive.rules.fields import one_line
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.changes import Topic
from desktop_archive.services.destruction.listed import list_in
from desktop_archive.services.destruction.lists import FORM
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from desktop_archive.store.destruction import lists as store


class UnarchivedPapers:
    """Registers duplicates and drafts; the leader approves, they go the way of any list."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def open(self, title: str) -> int:
        """Begin a register; it is frozen, decided and carried out as any list (D-36).

        Raises:
            RefusedError: it has no title, or the right is missing.
        """
        if not title.strip():
            raise RefusedError(ListRefusal.TITLE_MISSING)
        with self._room.act("open_paper_register", Topic.DESTRUCTION, right=Right.REVIEW) as s:
            return store.add(
                s,
                number=store_room.take_form_number(s, FORM, self._room.today().year),
                kind=DisposalKind.UNARCHIVED.value,
                title=one_line(title),
                profile=SECRET_PAPERS.code,
                profile_kept=json.dumps(as_kept(SECRET_PAPERS), ensure_ascii=False),
                made_by=self._room.signed_in().name,
            )

    def add(
        self,
        list_id: int,
        title: str,
        *,
        quantity: int,
        secrecy: Secrecy,
        reason: str,
        document_no: str = "",
        creator: str = "",
        formed: str = "",
    ) -> None:
        """Enter a paper: what it is, how many, how secret, why it goes.

        Raises:
            RefusedError: title or reason is missing, or the register is frozen.
        """
        if not title.strip():
            raise RefusedError(ListRefusal.TITLE_MISSING)
        if not reason.strip():
            raise RefusedError(ListRefusal.REASON_MISSING)
        with self._room.act("add_paper", Topic.DESTRUCTION, right=Right.REVIEW) as session:
            list_in(session, list_id, ListState.DRAFT)
            line = {
                "list_id": list_id,
                "position": store.last_position(session, list_id) + 1,
                "title": one_line(title),
                "quantity": max(quantity, 1),
                "secrecy": secrecy.rank,
                # Internal papers are guarded here too: never torn, never sold (D-36).
                "guarded": True,
                "document_no": one_line(document_no),
                "creator": one_line(creator),
                "formed": one_line(formed),
                "reason": reason.strip(),
            }
            store.add_lines(session, [line])
