"""Time in a chain of acts: a clock that was set back stops it."""

from datetime import date, datetime
from enum import Enum

from desktop_archive.rules.refusals import RefusedError
from desktop_archive.store.database import Session


def refuse_earlier(session: Session, refusal: Enum, *before: str | None) -> None:
    """Refuse an act at a moment before one that it follows (F20).

    Raises:
        RefusedError: the clock was set back.
    """
    if any(moment is not None and session.at < moment for moment in before):
        raise RefusedError(refusal)


def local_day(moment: str) -> date:
    """Return the day on the wall at a moment that is kept in UTC."""
    return datetime.fromisoformat(moment).astimezone().date()
