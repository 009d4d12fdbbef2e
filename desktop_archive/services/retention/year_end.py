"""What has passed its period when a year ends, by class and unit (K-18)."""

from dataclasses import dataclass
from datetime import date

from desktop_archive.rules.names import Names
from desktop_archive.rules.year_end import day_after, year_to_close
from desktop_archive.services.room import Room
from desktop_archive.store import retention as store_retention

__all__ = ["YearEnd", "YearEndLine"]


@dataclass(frozen=True, slots=True)
class YearEndLine:
    """A class and unit: how much is due, how much of it newly, how much is held."""

    category: str
    names: Names
    unit: str
    count: int
    new: int
    held: int
    oldest: str


class YearEnd:
    """Lists what the year's end brings before the panel; nothing is changed by it."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def year(self) -> int:
        """Return the year whose end is at hand: this one from December, else the last."""
        return year_to_close(self._room.today())

    def lines(self, year: int) -> list[YearEndLine]:
        """Return what has passed its period by the end of a year, by class and unit."""
        until, since = day_after(year), day_after(year - 1)
        with self._room.read() as session:
            rows = store_retention.year_end(session, until.isoformat(), since.isoformat())
        return [
            YearEndLine(
                row.category,
                Names(row.name_en, row.name_zh_cn, row.name_zh_tw),
                row.unit,
                row.count,
                row.new,
                row.held,
                row.oldest,
            )
            for row in rows
        ]

    def until(self, year: int) -> date:
        """Return the day up to which what is due has passed its period by a year's end."""
        return day_after(year)
