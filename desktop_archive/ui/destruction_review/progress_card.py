"""How far a batch is: verdicts so far, the seats that will sign, and that silence is no consent."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget
from typing_extensions import override

from desktop_archive.rules.destruction.appraisal import Verdict
from desktop_archive.rules.destruction.profiles import Part
from desktop_archive.services.destruction.models import Batch, Progress
from desktop_archive.ui.destruction_review.words import VerdictWords, say_post
from desktop_archive.ui.theme.current import pixels, theme, tokens
from desktop_archive.ui.theme.tokens import RADIUS, SPACE
from desktop_archive.ui.view import Tone
from desktop_archive.ui.widgets.boxes import Card, clear, column, line, scrolling
from desktop_archive.ui.widgets.labels import label
from desktop_archive.ui.widgets.notices import Notice

_BAR = 10
_SEATS_IN_A_ROW = 2


class VerdictBar(QWidget):
    """One bar for the batch: how much of it is judged, and how."""

    def __init__(self) -> None:
        super().__init__()
        self._progress: Progress | None = None
        theme().on_change(self._dress)

    def show_progress(self, progress: Progress) -> None:
        """Show how many have which verdict."""
        self._progress = progress
        self.update()

    def _dress(self) -> None:
        self.setFixedHeight(pixels(_BAR))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, pixels(_BAR))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, colours = QRectF(self.rect()), tokens()
        shape = QPainterPath()
        shape.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        painter.setClipPath(shape)
        painter.fillRect(whole, QColor(colours.line))
        found, left = self._progress, 0.0
        if found is None or not found.total:
            return
        for verdict, shade in shades().items():
            width = whole.width() * found.by_verdict.get(verdict, 0) / found.total
            painter.fillRect(QRectF(left, 0, width, whole.height()), QColor(shade))
            left += width


def shades() -> dict[Verdict, str]:
    """Return the colour of each verdict in the bar, in the order of the bar."""
    colours = tokens()
    return {
        Verdict.DESTROY: colours.refused.fill,
        Verdict.EXTEND: colours.look.fill,
        Verdict.KEEP: colours.done.fill,
        Verdict.REFILE: colours.accent,
        Verdict.BACK: colours.text3,
    }


class SeatCard(QFrame):
    """One signature that the list will need: dashed while nobody has given it."""

    def __init__(self, post: str, name: str, below: str, *, tone: str = "") -> None:
        super().__init__()
        self._tone = tone
        self.setObjectName("seat")
        self.setLayout(
            column(
                label(post, "body", wrap=True),
                label(name or "—", "strong" if name else "caption", wrap=True),
                label(below, "caption", wrap=True),
                None,
                space=2,
                margin=SPACE[2],
            )
        )
        theme().on_change(self._dress)

    def _dress(self) -> None:
        colours = tokens()
        border = f"1px dashed {colours.line2}"
        if self._tone:
            border = f"1px solid {getattr(colours, self._tone).fill}"
        self.setStyleSheet(
            f"#seat {{ background: {colours.surface}; border: {border};"
            f" border-radius: {RADIUS}px; }}"
        )


class ProgressCard(Card):
    """The right column while a batch is judged."""

    def __init__(self) -> None:
        self._heading, self._seats_heading = label("", "title"), label("", "title", wrap=True)
        self.bar, self.words = VerdictBar(), label("", "second", wrap=True)
        self.left = label("", "strong")
        self._verdicts = VerdictWords()
        self._seats = QGridLayout()
        self._seats.setContentsMargins(0, 0, 0, 0)
        self._seats.setSpacing(SPACE[2])
        self.frozen, self.watch = Notice(), label("", "caption", wrap=True)
        inner = column(
            self._heading,
            self.bar,
            self.words,
            self.left,
            line(),
            self._seats_heading,
            self._seats,
            self.frozen,
            None,
            self.watch,
            space=SPACE[3],
        )
        super().__init__(column(scrolling(inner, is_whole=True)), margin=SPACE[3])

    def show_batch(self, batch: Batch) -> None:
        """Show how far it is, and who will sign."""
        self.show_progress(batch.progress)
        clear(self._seats)
        cards = []
        if batch.profile.panel_signs:
            people = self.tr("%n member(s)", "", len(batch.panel))
            cards.append(SeatCard(self.tr("Panel"), "", people))
        for seat in batch.profile.seats:
            below = self.tr("decides") if seat.part is Part.DECISION else ""
            below = self.tr("each department") if seat.each_unit else below
            cards.append(SeatCard(say_post(seat.post), "", below))
        for at, card in enumerate(cards):
            self._seats.addWidget(card, at // _SEATS_IN_A_ROW, at % _SEATS_IN_A_ROW)
        self._heading.setText(self.tr("This batch"))
        order = self.tr("Opinions, one after the other, once there is a list")
        free = self.tr("Opinions, in any order, once there is a list")
        self._seats_heading.setText(order if batch.profile.in_order else free)
        self.frozen.say(
            self.tr(
                "Signed, the list is frozen: any change needs every signature again. Past its "
                "deadline it is waiting, never approved."
            ),
            Tone.HELD,
        )
        self.watch.setText(
            self.tr("Two supervisors at least, of different departments, neither the executor.")
        )

    def show_progress(self, progress: Progress) -> None:
        """Show the bar and its counts."""
        self.bar.show_progress(progress)
        counts = [
            f"{self._verdicts.short(verdict)} {progress.by_verdict.get(verdict, 0):,}"
            for verdict in shades()
        ]
        self.words.setText("  ·  ".join(counts))
        self.left.setText(self.tr("Without a verdict: {0}").format(f"{progress.unjudged:,}"))
