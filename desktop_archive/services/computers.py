"""The register of computers sent to repair (X-18, F-48)."""

from dataclasses import asdict
from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.computers import Repair, repair_refusal, return_refusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.voiding import VoidRefusal, void_refusal
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import computers as store
from desktop_archive.store import room as store_room
from desktop_archive.store.computers import RepairRow

#: What stands before the numbers: 维修.
_PREFIX = "WX"


class ComputerRegister:
    """Enters what is sent to repair and what comes back."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def all(self) -> list[RepairRow]:
        """Return every repair: what is still away first, then the latest."""
        with self._room.read() as session:
            return store.all_rows(session)

    def send(self, repair: Repair) -> str:
        """Enter a computer that is sent away, and return the number of the entry (X-18).

        Raises:
            RefusedError: something is missing, the day lies ahead, or the right is missing.
        """
        refusal = repair_refusal(repair, self._room.today())
        if refusal is not None:
            raise RefusedError(refusal)
        values = {
            **asdict(repair),
            "sent_on": repair.sent_on.isoformat(),
            "data_gone": repair.data_gone.value,
        }
        with self._room.act("send_computer", Topic.BACKUPS, right=Right.STOREROOM) as session:
            number = store_room.take_form_number(session, _PREFIX, repair.sent_on.year)
            store.add(session, **values, number=number, entered_by=self._room.signed_in().name)
        return number

    def take_back(self, repair_id: int, returned_on: date, result: str) -> None:
        """Note that a computer is back, and what was done to it.

        Raises:
            RefusedError: it is back already, a day can't be, or something is missing.
        """
        with self._room.act("computer_back", Topic.BACKUPS, right=Right.STOREROOM) as session:
            row = store.by_id(session, repair_id)
            if row.struck_on is not None:
                raise RefusedError(VoidRefusal.STRUCK_ALREADY)
            refusal = return_refusal(
                date.fromisoformat(row.sent_on),
                returned_on,
                result,
                self._room.today(),
                is_back=row.returned_on is not None,
            )
            if refusal is not None:
                raise RefusedError(refusal)
            store.note(
                session,
                repair_id,
                returned_on=returned_on.isoformat(),
                result=result.strip(),
                returned_by=self._room.signed_in().name,
            )

    def strike(self, row: RepairRow, reason: str) -> None:
        """Strike an entry out that was made wrongly; it stays to be read.

        Raises:
            RefusedError: it is struck out already, or the reason or the right is missing.
        """
        with self._room.act(
            "strike_computer", Topic.BACKUPS, right=Right.STOREROOM, reason=reason.strip()
        ) as session:
            is_struck = store.by_id(session, row.id).struck_on is not None
            if (refusal := void_refusal(reason, is_struck=is_struck)) is not None:
                raise RefusedError(refusal)
            store.note(
                session,
                row.id,
                struck_on=self._room.today().isoformat(),
                struck_by=self._room.signed_in().name,
                struck_reason=reason.strip(),
            )
