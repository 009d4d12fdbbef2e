"""Electronic records that an outside archive is owed, when the room's policy is on (K-19)."""

from datetime import date

from desktop_archive.rules.records import ELECTRONIC_CARRIERS
from desktop_archive.rules.year_end import TRANSFER_POLICY, formed_before
from desktop_archive.store import day as store_day
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session


def transfer_question(today: date) -> str:
    """Return the question of the catalogue that lists what is due for transfer."""
    carriers = ",".join(sorted(ELECTRONIC_CARRIERS))
    return f"carrier:{carriers} date:<={formed_before(today).isoformat()}"


def transfers_due(session: Session, today: date) -> int:
    """Return how many electronic records are due for transfer; none while the policy is off."""
    if not store_room.policies(session).get(TRANSFER_POLICY, False):
        return 0
    before = formed_before(today).isoformat()
    return store_day.to_hand_over(session, sorted(ELECTRONIC_CARRIERS), before)
