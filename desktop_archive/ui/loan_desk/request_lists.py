"""The pick list and the waiting list as tables (L-02, L-17, A-02)."""

from typing_extensions import override

from desktop_archive.rules.lending import Manner
from desktop_archive.rules.lending.fetching import FetchState, Told
from desktop_archive.services.lending.fetching import PickLine, WaitLine
from desktop_archive.ui.loan_desk.lists import ListPage
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say, say_day, say_posts

_TONES = {
    FetchState.TO_FETCH: "accent",
    FetchState.READY: "done",
    FetchState.NOT_FOUND: "refused",
    FetchState.TO_TAKE_BACK: "look",
    FetchState.BACK: "neutral",
}


def said_told(line: PickLine) -> str:
    """Return when and how somebody was told, or nothing."""
    row = line.row
    return f"{row.told_on} · {say(Told(row.told_how))} · {row.told_by}" if row.told_on else ""


class PickList(ListPage):
    """What is to fetch, stands ready or was not found, in the order of the shelves."""

    def __init__(self) -> None:
        super().__init__(
            "fetch",
            (
                ("print_picks", "printer"),
                ("tick", "check"),
                ("untick", "undo-2"),
                ("not_found", "search"),
                ("tell", "bell"),
            ),
        )

    @override
    def columns(self) -> tuple[Column, ...]:
        return (
            Column("place", "code", 128, lambda r: r.record.place, sortable=False),
            Column("box", "code", 72, lambda r: r.record.box_no, sortable=False),
            Column("position", "number", 72, self.position, sortable=False),
            Column("title", "text", 220, lambda r: r.record.title, sortable=False),
            Column("code", "code", 216, lambda r: r.record.code, sortable=False),
            Column("state", "chip", 130, lambda r: say(r.state), chip=self.tone, sortable=False),
            Column("person", "text", 80, lambda r: r.row.person, sortable=False),
            Column("request", "code", 104, lambda r: r.row.number, sortable=False),
            Column("note", "text", 150, self.remark, sortable=False),
        )

    @staticmethod
    def position(line: PickLine) -> str:
        """Return where in its box it lies."""
        return str(line.record.box_position or "")

    @staticmethod
    def tone(line: PickLine) -> str:
        """Return the colour of how far it is."""
        return _TONES[line.state]

    @staticmethod
    def remark(line: PickLine) -> str:
        """Return the day wished, where it was looked for, and whether who asked was told."""
        parts = (line.row.wished_on or "", line.row.note, said_told(line))
        return " · ".join(part for part in parts if part)

    @override
    def button_words(self) -> dict[str, str]:
        return {
            "print_picks": self.tr("Print pick list"),
            "tick": self.tr("Fetched"),
            "untick": self.tr("Not fetched after all"),
            "not_found": self.tr("Not found"),
            "tell": self.tr("Applicant told"),
        }

    @override
    def headings(self) -> list[str]:
        where = [self.tr("Place"), self.tr("Box"), self.tr("In box")]
        what = [self.tr("Title"), self.tr("Reference code"), self.tr("State")]
        whom = [self.tr("For"), self.tr("Request"), self.tr("Remarks")]
        return [*where, *what, *whom]

    @override
    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("Nothing is to be fetched"),
            self.tr("Requests that every post has signed show here, in the order of the shelves."),
        )


class WaitingList(ListPage):
    """Who waits for what since when, in the order of asking."""

    def __init__(self) -> None:
        steps = (("open", "file-text"), ("withdraw", "ban"), ("print_list", "printer"))
        super().__init__("waiting", steps)

    @override
    def columns(self) -> tuple[Column, ...]:
        return (
            Column("title", "text", 230, lambda r: r.record.title, sortable=False),
            Column("code", "code", 200, lambda r: r.record.code, sortable=False),
            Column("has", "text", 90, lambda r: r.record.borrower or "", sortable=False),
            Column("due", "date", 92, lambda r: r.record.due_on or "", sortable=False),
            Column("place", "number", 64, lambda r: str(r.place), sortable=False),
            Column("person", "text", 90, lambda r: r.row.person, sortable=False),
            Column("unit", "text", 110, lambda r: r.row.unit, sortable=False),
            Column("since", "date", 92, lambda r: say_day(r.row.created_at), sortable=False),
            Column("manner", "text", 90, self.manner, sortable=False),
            Column("signed", "chip", 150, self.signed, chip=self.tone, sortable=False),
        )

    @staticmethod
    def manner(line: WaitLine) -> str:
        """Return what it is wanted for."""
        return say(Manner(line.row.manner))

    def signed(self, line: WaitLine) -> str:
        """Return whether it may go out the moment it is back."""
        if not line.missing:
            return self.tr("approved")
        return self.tr("to sign: {0}").format(say_posts(line.missing))

    @staticmethod
    def tone(line: WaitLine) -> str:
        """Return the colour of that."""
        return "look" if line.missing else "done"

    @override
    def button_words(self) -> dict[str, str]:
        return {
            "open": self.tr("Open"),
            "withdraw": self.tr("Withdraw request"),
            "print_list": self.tr("Print this list"),
        }

    @override
    def headings(self) -> list[str]:
        what = [self.tr("Title"), self.tr("Reference code"), self.tr("Out with"), self.tr("Due")]
        who = [self.tr("Turn"), self.tr("Waits"), self.tr("Unit"), self.tr("Since")]
        return [*what, *who, self.tr("Manner of use"), self.tr("Signatures")]

    @override
    def nothing(self) -> tuple[str, str]:
        return (
            self.tr("Nobody waits"),
            self.tr("Who asks for a record that is out waits here until it is back."),
        )
