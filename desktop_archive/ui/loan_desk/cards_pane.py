"""The substitute cards that wait to be printed: the newest one drawn small (L-11, L-12)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.rules.showing import visible
from desktop_archive.services.lending.models import LoanRow
from desktop_archive.ui.theme.current import font, mono, pixels, theme, tokens
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import Card, column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.labels import label

_CARDS_ON_A_SHEET = 3
_NUMBERS_SHOWN = 3


class SmallCard(QWidget):
    """A substitute card as it will stand on the shelf."""

    def __init__(self) -> None:
        super().__init__()
        self._loan: LoanRow | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_loan(self, loan: LoanRow) -> None:
        """Show the card of a loan."""
        self._loan = loan
        self.setAccessibleName(f"代 {loan.due_on} {loan.code} {loan.title} {loan.borrower}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(pixels(150), pixels(112))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        loan = self._loan
        if loan is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        painter.setPen(QPen(QColor(colours.ink), 1))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(colours.ink))
        self._write(painter, 1, "代", font(20, bold=True), 28)
        self._write(painter, 5, loan.due_on, mono(12, bold=True), 20, right=True)
        painter.drawLine(8, pixels(29), self.width() - 8, pixels(29))
        top = 31
        for text, used in (
            (loan.code, mono(10)),
            (loan.title, font(12, bold=True)),
            (" · ".join(part for part in (loan.borrower, loan.unit) if part), font(11)),
            (loan.home_address, mono(10)),
        ):
            self._write(painter, top, text, used, 20)
            top += 19

    def _write(
        self, painter: QPainter, top: int, text: str, used: QFont, high: int, *, right: bool = False
    ) -> None:
        box = QRectF(8, pixels(top), self.width() - 16, pixels(high))
        painter.setFont(used)
        room = QFontMetrics(used).elidedText(
            visible(text), Qt.TextElideMode.ElideRight, int(box.width())
        )
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, room)


class CardsPane(Card):
    """The lower card on the right.

    Signals:
        print_wanted: the waiting cards should be printed now.
    """

    print_wanted = Signal()

    def __init__(self) -> None:
        self._loans: tuple[LoanRow, ...] = ()
        self._has_visit = False
        self._heading, self._none = label("", "title"), label("", "second", wrap=True)
        self.small = SmallCard()
        self._count, self._numbers = label("", "strong", wrap=True), label("", "code", wrap=True)
        self._when = label("", "caption", wrap=True)
        self.print_now = Button("", icon_name="printer")
        beside = column(self._count, self._numbers, None, self._when, self.print_now, space=6)
        self._body = QWidget()
        body = row(self.small, beside, space=SPACE[3])
        body.setStretch(1, 1)
        self._body.setLayout(body)
        super().__init__(
            column(self._heading, self._none, self._body, space=SPACE[2]), margin=SPACE[3]
        )
        self.print_now.clicked.connect(self.print_wanted)
        self.show_loans((), has_visit=False)

    def show_loans(self, loans: Sequence[LoanRow], *, has_visit: bool) -> None:
        """Show the loans whose cards are not printed yet."""
        self._loans, self._has_visit = tuple(loans), has_visit
        self._body.setVisible(bool(loans))
        self._none.setVisible(not loans)
        if loans:
            self.small.show_loan(loans[-1])
        self._show_words()

    def _show_words(self) -> None:
        count = len(self._loans)
        sheets = -(-count // _CARDS_ON_A_SHEET)
        self._heading.setText(self.tr("Substitute cards"))
        self._none.setText(self.tr("No card waits to be printed."))
        cards, pages = self.tr("%n to print", "", count), self.tr("%n sheet(s) A4", "", sheets)
        self._count.setText(f"{cards} · {pages}")
        shown = [
            str(Barcode(Kind.CARD, loan.card_serial))
            for loan in self._loans[-_NUMBERS_SHOWN:]
            if loan.card_serial
        ]
        if count > _NUMBERS_SHOWN:
            shown.insert(0, "…")
        self._numbers.setText("\n".join(shown))
        self._when.setText(self.tr("Printed when the visit ends") if self._has_visit else "")
        self.print_now.set_words(self.tr("Print now"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_words()
