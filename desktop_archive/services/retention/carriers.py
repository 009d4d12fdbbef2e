"""Superseded and faulty electronic carriers, kept three more years (K-16)."""

from datetime import date

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.records import ELECTRONIC_CARRIERS
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.retention.claims import CarrierKind, CarrierRefusal, kept_until
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import claims as store_claims
from desktop_archive.store.claims import CarrierRow

__all__ = ["CarrierDesk", "CarrierRow"]


class CarrierDesk:
    """Notes carriers that are no longer in use; none goes before its years are over."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def on(self, record_id: int) -> list[CarrierRow]:
        """Return what was noted of a record's carriers, newest first."""
        with self._room.read() as session:
            return store_claims.carriers_of(session, record_id)

    def note(self, record_id: int, kind: CarrierKind, since: date, note: str = "") -> date:
        """Note that a carrier was superseded or is faulty; return until when it is kept.

        Raises:
            RefusedError: it is no electronic carrier, the day lies ahead, or no right.
        """
        today, who = self._room.today(), self._room.signed_in()
        if since > today:
            raise RefusedError(CarrierRefusal.SINCE_AHEAD)
        until = kept_until(since)
        with self._room.act(
            "note_kept_carrier", Topic.RETENTION, right=Right.MODIFY, reason=note
        ) as session:
            if store_claims.carrier_of(session, record_id) not in ELECTRONIC_CARRIERS:
                raise RefusedError(CarrierRefusal.NOT_ELECTRONIC)
            store_claims.note_carrier(
                session,
                record_id,
                kind=kind.value,
                since=since.isoformat(),
                kept_until=until.isoformat(),
                note=note.strip(),
                noted_by=who.name or who.login,
            )
        return until
