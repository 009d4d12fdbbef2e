"""The lines of a destruction list, and what stands over them: number, version, frozen or not."""

from PySide6.QtCore import QEvent
from typing_extensions import override

from desktop_archive.rules.destruction.lists import LineDecision
from desktop_archive.services.destruction.models import LineView, ListDetail, ListSummary
from desktop_archive.ui.destruction_review.words import LIST_TONES
from desktop_archive.ui.theme.current import tokens
from desktop_archive.ui.theme.icons import pixmap
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Chip
from desktop_archive.ui.widgets.labels import hint, label
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say

_DIGEST_SHOWN = 12


def _decision(one: LineView) -> str:
    if one.struck_off is not None:
        return say(one.struck_off)
    return "" if one.decision is LineDecision.NONE else say(one.decision)


def _decision_tone(one: LineView) -> str:
    if one.struck_off is not None:
        return "look"
    return {LineDecision.APPROVED: "done", LineDecision.REFUSED: "refused"}.get(one.decision, "")


_COLUMNS = (
    Column("position", "number", 44, lambda r: str(r.frozen.position), sortable=False),
    Column("code", "code", 176, lambda r: r.frozen.code, sortable=False),
    Column("title", "text", 150, lambda r: r.frozen.title, sortable=False),
    Column("formed", "date", 92, lambda r: r.frozen.formed, sortable=False),
    Column("period", "text", 60, lambda r: r.frozen.period, sortable=False),
    Column("kept", "number", 60, lambda r: str(r.frozen.kept_years), sortable=False),
    Column("unit", "text", 80, lambda r: r.frozen.unit, sortable=False),
    Column("reason", "text", 120, lambda r: r.frozen.reason, sortable=False),
    Column("decision", "chip", 84, _decision, chip=_decision_tone, sortable=False),
)


class LineTable(Table):
    """The lines as they are signed, with what the head said of each."""

    def __init__(self, name: str, *, many: bool = False) -> None:
        super().__init__(name, _COLUMNS, many=many)
        self.retranslate()

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.rows.set_headings(
            (
                self.tr("No."),
                self.tr("Reference code"),
                self.tr("Title"),
                self.tr("Formed"),
                self.tr("Period"),
                self.tr("Kept"),
                self.tr("Unit"),
                self.tr("Reason"),
                self.tr("State"),
            )
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class ListHead(Card):
    """Number, version, state, and the sign that the list is frozen with its digest in short."""

    def __init__(self) -> None:
        self.number, self.state = label("", "name"), Chip()
        self.version, self.sums = label("", "second"), label("", "second", wrap=True)
        self._lock, self.frozen = label(""), label("", "code")
        first = row(self.number, self.version, self.state, None, self._lock, self.frozen)
        super().__init__(column(first, self.sums, space=SPACE[1]), margin=SPACE[3])

    def show_list(self, detail: ListDetail) -> None:
        """Show which list this is, how it stands, and what it adds up to."""
        summary = detail.summary
        self.number.setText(summary.number)
        self.version.setText(self.tr("version {0}").format(summary.version))
        self.state.set(say(summary.state), LIST_TONES[summary.state])
        lines, pieces, pages = detail.totals
        words = self.tr("{0} lines · {1} pieces · {2} pages · made by {3} on {4}")
        self.sums.setText(
            words.format(
                f"{lines:,}", f"{pieces:,}", f"{pages:,}", summary.made_by, summary.made_on
            )
        )
        is_frozen = bool(summary.frozen_at)
        self._lock.setVisible(is_frozen)
        self.frozen.setVisible(is_frozen)
        self._lock.setPixmap(pixmap("lock", tokens().held.text))
        self.frozen.setText(self.tr("frozen {0}").format(short_digest(summary)))
        self.frozen.setToolTip(hint(summary.digest))


def short_digest(summary: ListSummary) -> str:
    """Return the beginning of the digest in groups that can be compared by eye."""
    shown = summary.digest[:_DIGEST_SHOWN]
    return " ".join(shown[at : at + 4] for at in range(0, len(shown), 4))
