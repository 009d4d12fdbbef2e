"""Striking files off the ledger: the line stays, the number is never given again (B-10, N-20)."""

from collections.abc import Sequence

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.records import RecordState
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.striking import STATE_AFTER, StrikeRefusal, StrikeWish, strike_refusal
from desktop_archive.services.accounts import Door
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import boxes as store_boxes
from desktop_archive.store import boxing as store_boxing
from desktop_archive.store import custody as store_custody
from desktop_archive.store.boxing import FileRow
from desktop_archive.store.database import Session
from desktop_archive.store.lending import loans as store_loans


class Striking:
    """Strikes files off the ledger before a second person."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def strike(self, records: Sequence[int], wish: StrikeWish, login: str, password: str) -> int:
        """Strike files off and return how many; all of them or none (B-10, F-19).

        Raises:
            RefusedError: reason, evidence or the second person is missing; a file is out, held
                or in a list.
        """
        self._room.require(Right.MODIFY)
        if not login.strip():
            raise RefusedError(StrikeRefusal.NO_SECOND)
        witness = Door(self._room).confirm(login, password, Right.DECIDE)
        actor = self._room.signed_in()
        if witness.account_id == actor.account_id or witness.name == actor.name:
            raise RefusedError(StrikeRefusal.SAME_PERSON)
        with self._room.act(
            "strike_off",
            Topic.RECORDS,
            Topic.BOXES,
            Topic.SHELVES,
            right=Right.MODIFY,
            reason=wish.reason.strip(),
        ) as session:
            files = store_boxing.files(session, records)
            if not files:
                raise RefusedError(StrikeRefusal.NOT_FOUND)
            struck = store_custody.struck(session, records)
            for one in files:
                state = RecordState(one.state)
                gone = one.id in struck
                reason = strike_refusal(wish, state, held=one.is_held, struck=gone)
                if reason is not None:
                    raise RefusedError(reason, code=one.code, state=state)
            for one in files:
                self._write(session, one, wish, (actor.name, witness.name))
            boxes = sorted({one.box_id for one in files if one.box_id is not None})
            store_boxes.refresh(session, boxes)
            return len(files)

    def _write(
        self, session: Session, one: FileRow, wish: StrikeWish, people: tuple[str, str]
    ) -> None:
        store_custody.add_strike(
            session,
            record_id=one.id,
            kind=wish.kind.value,
            reason=wish.reason.strip(),
            evidence=wish.evidence.strip(),
            struck_by=people[0],
            witness=people[1],
        )
        store_loans.note_movement(
            session,
            "strike",
            one.id,
            from_box_id=one.box_id,
            moved_by=f"{people[0]}, {people[1]}",
            reason=f"{wish.reason.strip()} · {wish.evidence.strip()}",
        )
        store_loans.set_record_state(session, one.id, STATE_AFTER[wish.kind].value)
