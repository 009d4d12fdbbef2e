"""What the day asks for: counts that are not zero come first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.copies import CheckKind, Debt
from desktop_archive.rules.copy_rhythm import rhythm_of
from desktop_archive.rules.disk_space import is_scarce, megabytes
from desktop_archive.rules.year_end import day_after, is_at_hand, year_to_close
from desktop_archive.services.copies_due import check_is_due, has_one_off_site, unread
from desktop_archive.services.electronic_copies import electronic_records_to_copy
from desktop_archive.services.lending.closing_time import left_open
from desktop_archive.services.lending.effects_due import effects_due
from desktop_archive.services.retention.transfer import transfer_question, transfers_due
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.second_medium import SecondMedium
from desktop_archive.services.stocktake import rhythm
from desktop_archive.store import day as store_day
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Session


class DayLine(Enum):
    """One line of the day; each opens the list behind it."""

    DUE_BACK = "due_back"
    OVERDUE = "overdue"
    TO_FETCH = "to_fetch"
    NOT_FOUND = "not_found"
    TO_RESHELVE = "to_reshelve"
    CARDS_OUT = "cards_out"
    READING_OPEN = "reading_open"
    REVIEWS_DUE = "reviews_due"
    TRIGGER_OPEN = "trigger_open"
    HOLD_REVIEWS = "hold_reviews"
    YEAR_END = "year_end"
    TRANSFERS_DUE = "transfers_due"
    LABELS_DUE = "labels_due"
    NOT_BOXED = "not_boxed"
    NOT_SHELVED = "not_shelved"
    TO_DESCRIBE = "to_describe"
    CALENDAR_ENDS = "calendar_ends"
    COUNTS_DUE = "counts_due"
    COUNTS_MISSED = "counts_missed"
    EFFECTS_DUE = "effects_due"
    PAPERS_OWED = "papers_owed"
    NO_COLLECTOR = "no_collector"
    SECOND_COPY = "second_copy"
    COPIES_UNREAD = "copies_unread"
    NONE_OFF_SITE = "none_off_site"
    DRILL_DUE = "drill_due"
    ELECTRONIC_COPY = "electronic_copy"
    DISK_SCARCE = "disk_scarce"


@dataclass(frozen=True, slots=True)
class DayCount:
    """A line with its count and its oldest debt."""

    line: DayLine
    count: int
    oldest: str = ""


#: Lines that somebody has to act on today; they are also the alerts at the top.
ALERTS = frozenset(
    {
        DayLine.OVERDUE,
        DayLine.NOT_FOUND,
        DayLine.READING_OPEN,
        DayLine.HOLD_REVIEWS,
        DayLine.CALENDAR_ENDS,
        DayLine.COUNTS_MISSED,
        DayLine.SECOND_COPY,
        DayLine.DISK_SCARCE,
    }
)


def _lost_holds(session: Session) -> int:
    """Return how many standing holds catch nothing any more and need somebody at once (D-39)."""
    if not store_room.hold_stands(session):
        return 0
    from desktop_archive.store import holds  # noqa: PLC0415

    return sum(one.is_lost for one in holds.rows(session))


def _year_end(session: Session, today: date) -> tuple[int, str]:
    """Return what the end of the year at hand adds to the due list (K-18)."""
    if not is_at_hand(today):
        return 0, ""
    year = year_to_close(today)
    return store_day.fallen_due(
        session, day_after(year - 1).isoformat(), day_after(year).isoformat()
    )


def _pick_list(room: Room) -> Callable[[], int]:
    """Return what counts the pieces to be fetched as the pick list shows them (L-02, A-02)."""
    from desktop_archive.rules.lending.fetching import FetchState  # noqa: PLC0415
    from desktop_archive.services.lending.fetching import Fetching  # noqa: PLC0415
    from desktop_archive.services.lending.requests import Requests  # noqa: PLC0415

    picks = Fetching(room, Requests(room))
    return lambda: sum(one.state is FetchState.TO_FETCH for one in picks.lines())


class TodayDesk:
    """Counts what is owed today."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._to_fetch: Callable[[], int] | None = None

    def lines(self) -> Sequence[DayCount]:
        """Return every line with its count."""
        today = self._room.today().isoformat()
        with self._room.read() as session:
            found = store_day.counts(session, today)
            # Open past closing time: an alarm, never an overdue loan.
            found["reading_open"] = (left_open(session, self._room.now().astimezone()), "")
            count, oldest = found["hold_reviews"]
            found["hold_reviews"] = (count + _lost_holds(session), oldest)
            found["transfers_due"] = (transfers_due(session, self._room.today()), "")
            found["year_end"] = _year_end(session, self._room.today())
            found["effects_due"] = (effects_due(session, self._room.today()), "")
        if not self._room.may(Right.PEOPLE):
            # Whoever may name nobody is not asked to (U-02).
            found["no_collector"] = (0, "")
        if found["to_fetch"][0]:
            # One signature of several lets nothing be fetched yet.
            self._to_fetch = self._to_fetch or _pick_list(self._room)
            found["to_fetch"] = (self._to_fetch(), "")
        found |= self._counts() | self._copies()
        return [DayCount(line, *found.get(line.value, (0, ""))) for line in DayLine]

    def question(self, line: DayLine) -> str:
        """Return the question of the catalogue behind a line that has no list of its own."""
        return transfer_question(self._room.today()) if line is DayLine.TRANSFERS_DUE else ""

    def is_new_room(self) -> bool:
        """Tell whether nothing was entered yet, so that the first steps are worth showing."""
        with self._room.read() as session:
            return store_day.is_untouched(session)

    def _counts(self) -> dict[str, tuple[int, str]]:
        """Return the counts this year asks for: due now, or missed and not made up (S-28)."""
        due = rhythm.due(self._room)
        found = {}
        for line, missed in ((DayLine.COUNTS_DUE, False), (DayLine.COUNTS_MISSED, True)):
            days = sorted(one.due_on.isoformat() for one in due if one.missed is missed)
            found[line.value] = (len(days), days[0] if days else "")
        return found

    def _copies(self) -> dict[str, tuple[int, str]]:
        """Return what is owed to the copies, as far as it is for who is signed in (X-05, X-09)."""
        medium = SecondMedium(self._room)
        debt = medium.debt()
        free = self._room.free_space()
        found = {
            DayLine.SECOND_COPY.value: (debt.days if medium.concerns(debt) else 0, ""),
            DayLine.DISK_SCARCE.value: (max(1, megabytes(free)) if is_scarce(free) else 0, ""),
        }
        if self._room.is_practice or not self._room.may(Right.BACKUP):
            return found
        drill = check_is_due(self._room, CheckKind.DRILL)
        monthly = check_is_due(self._room, CheckKind.COPY)
        owed = debt.level is not Debt.NONE and not has_one_off_site(self._room)
        return found | {
            DayLine.COPIES_UNREAD.value: (len(unread(self._room)) + monthly, ""),
            DayLine.NONE_OFF_SITE.value: (int(owed), ""),
            DayLine.DRILL_DUE.value: (int(drill), ""),
            DayLine.ELECTRONIC_COPY.value: (electronic_records_to_copy(self._room), ""),
        }

    def backup_is_late(self) -> bool:
        """Tell whether something changed since the last good copy and the rhythm has passed."""
        state = Safekeeping(self._room).state()
        return state.changed_since and (
            state.last is None
            or self._room.now() - state.last > rhythm_of(self._room.policies()) * 2
        )

    def is_working_day(self) -> bool:
        """Tell whether today is worked, by the room's calendar (L-05)."""
        today = self._room.today()
        with self._room.read() as session:
            known = store_day.calendar_day(session, today.isoformat())
        return today.weekday() < _SATURDAY if known is None else known


_SATURDAY = 5


def labels_due(lines: Sequence[DayCount]) -> int:
    """Return how many boxes, files and shelves owe a new label (B-03)."""
    return sum(found.count for found in lines if found.line is DayLine.LABELS_DUE)


def alerts(lines: Sequence[DayCount]) -> int:
    """Return how many lines need an eye."""
    return sum(1 for found in lines if found.line in ALERTS and found.count)
