"""What is overdue: the recall that is due now, and every recall that was sent (L-10)."""

from typing_extensions import override

from desktop_archive.rules.lending.fetching import Told
from desktop_archive.services.lending.book import BREACH, OutLine
from desktop_archive.services.lending.models import RecallRow
from desktop_archive.ui.loan_desk.lists import ListPage
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import holder, row
from desktop_archive.ui.widgets.forms import ChoiceField
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say


class OverdueList(ListPage):
    """The list with the way in which the next recall goes out above it."""

    def __init__(self) -> None:
        self.how = ChoiceField()
        super().__init__(
            "overdue", (("recall", "bell"), ("recall_due", "bell"), ("return", "undo-2"))
        )
        self.put_above(holder(row(self.how, None, space=SPACE[3])))

    def how_told(self) -> Told:
        """Return the way in which the next recall goes out."""
        return Told(self.how.value() or Told.LETTER.value)

    @override
    def columns(self) -> tuple[Column, ...]:
        return (
            Column("due", "date", 92, lambda r: r.loan.due_on, sortable=False),
            Column("left", "chip", 78, self.days, chip=self.days_tone, sortable=False),
            Column("title", "text", 240, lambda r: r.loan.title, sortable=False),
            Column("code", "code", 190, lambda r: r.loan.code, sortable=False),
            Column("borrower", "text", 90, lambda r: r.loan.borrower, sortable=False),
            Column("unit", "text", 110, lambda r: r.loan.unit, sortable=False),
            Column("next", "chip", 150, self.next_one, chip=self.next_tone, sortable=False),
            Column("sent", "text", 260, self.sent, sortable=False),
        )

    def next_one(self, line: OutLine) -> str:
        """Return the recall that should go out today, or how many went out."""
        if line.recall is None:
            return ""
        if line.recall.to_department_head:
            return self.tr("no. {0}, to the head").format(line.recall.number)
        return self.tr("no. {0}, today").format(line.recall.number)

    @staticmethod
    def next_tone(line: OutLine) -> str:
        """Return the colour of that."""
        return "look" if line.recall is not None else ""

    def sent(self, line: OutLine) -> str:
        """Return every recall that was sent: number, day, how and by whom, the last first."""
        return "; ".join(self.said(one) for one in reversed(line.sent))

    def said(self, one: RecallRow) -> str:
        """Return one recall in words."""
        how = self.tr("after a breach") if one.how == BREACH else say(Told(one.how))
        return " ".join((f"{one.copy_no}.", one.recalled_on, how, one.recalled_by))

    @override
    def button_words(self) -> dict[str, str]:
        return {
            "recall": self.tr("Recall the marked"),
            "recall_due": self.tr("Recall all that are due"),
            "return": self.tr("Take back"),
        }

    @override
    def headings(self) -> list[str]:
        what = [self.tr("Due"), self.tr("Days left"), self.tr("Title"), self.tr("Reference code")]
        who = [self.tr("Borrower"), self.tr("Unit")]
        return [*what, *who, self.tr("Next recall"), self.tr("Recalls sent")]

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.how.set_name(self.tr("Recall by"))
        self.how.set_choices([(one.value, say(one)) for one in Told])
