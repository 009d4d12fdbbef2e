"""Reading on site: to a place, under supervision, ended with a check and a signature (theme 8)."""

from collections.abc import Collection
from enum import Enum

from desktop_archive.rules.lending.returns import ReturnCheck, ReturnResult
from desktop_archive.rules.names import Names

#: Where records are read as long as nobody names a better place (A-04).
READING_PLACE = Names("Reading room", "阅档室", "閱檔室")


class ReadingRefusal(Enum):
    """Why a reading is not begun, or not ended (A-04, A-05)."""

    PLACE_MISSING = "place_missing"
    SUPERVISOR_MISSING = "supervisor_missing"
    NOT_OPEN = "not_open"
    SIGNATURE_MISSING = "signature_missing"
    FINDING_UNSAID = "finding_unsaid"
    SEVERAL_READERS = "several_readers"
    ONE_BY_ONE = "one_by_one"


def begin_refusal(place: str, supervisor: str) -> ReadingRefusal | None:
    """Return why a record is not brought to the reading room, or None (A-04)."""
    if not place.strip():
        return ReadingRefusal.PLACE_MISSING
    return None if supervisor.strip() else ReadingRefusal.SUPERVISOR_MISSING


def end_refusal(
    check: ReturnCheck, remark: str, *, is_open: bool, is_signed: bool
) -> ReadingRefusal | None:
    """Return why a reading is not ended, or None (A-05, A-07).

    What is lost may be found missing when the reader has gone: nobody signs for that.
    """
    must_sign = check.result is not ReturnResult.LOST
    checks = (
        (ReadingRefusal.NOT_OPEN, not is_open),
        (ReadingRefusal.SIGNATURE_MISSING, must_sign and not is_signed),
        (ReadingRefusal.FINDING_UNSAID, bool(check.findings) and not remark.strip()),
    )
    return next((reason for reason, applies in checks if applies), None)


def together_refusal(check: ReturnCheck, readers: Collection[int]) -> ReadingRefusal | None:
    """Return why these readings are not ended together: one signature is one reader's (A-05).

    Takes the reader of each reading; what was found belongs to one record only.
    """
    if len(set(readers)) > 1:
        return ReadingRefusal.SEVERAL_READERS
    return ReadingRefusal.ONE_BY_ONE if check.findings and len(readers) > 1 else None
