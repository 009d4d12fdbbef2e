"""The register of computers sent to repair: no datum of the room leaves with one (X-18, F-48)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class DataGone(Enum):
    """What became of the data before the computer left."""

    CLEARED = "cleared"
    DELETED = "deleted"
    DISK_REMOVED = "disk_removed"


class RepairRefusal(Enum):
    """Why a repair is not entered so."""

    DEVICE_MISSING = "device_missing"
    FAULT_MISSING = "fault_missing"
    REPAIRER_MISSING = "repairer_missing"
    PERSON_MISSING = "person_missing"
    LIES_AHEAD = "lies_ahead"
    BACK_BEFORE_SENT = "back_before_sent"
    BACK_ALREADY = "back_already"
    RESULT_MISSING = "result_missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """A computer that is sent away: what it is, why, to whom, and who saw to its data."""

    device: str
    sent_on: date
    fault: str
    repairer: str
    data_gone: DataGone
    handled_by: str


def repair_refusal(repair: Repair, today: date) -> RepairRefusal | None:
    """Return why a computer is not entered as sent away so (X-18)."""
    checks = (
        (RepairRefusal.LIES_AHEAD, repair.sent_on > today),
        (RepairRefusal.DEVICE_MISSING, not repair.device.strip()),
        (RepairRefusal.FAULT_MISSING, not repair.fault.strip()),
        (RepairRefusal.REPAIRER_MISSING, not repair.repairer.strip()),
        (RepairRefusal.PERSON_MISSING, not repair.handled_by.strip()),
    )
    return next((reason for reason, applies in checks if applies), None)


def return_refusal(
    sent_on: date, returned_on: date, result: str, today: date, *, is_back: bool
) -> RepairRefusal | None:
    """Return why a computer is not noted as back so: once, after it left, with what was done."""
    checks = (
        (RepairRefusal.BACK_ALREADY, is_back),
        (RepairRefusal.LIES_AHEAD, returned_on > today),
        (RepairRefusal.BACK_BEFORE_SENT, returned_on < sent_on),
        (RepairRefusal.RESULT_MISSING, not result.strip()),
    )
    return next((reason for reason, applies in checks if applies), None)
