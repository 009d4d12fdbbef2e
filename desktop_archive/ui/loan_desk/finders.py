"""Finding a person without a card, and renewing a loan."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from desktop_archive.rules.barcodes import Barcode, Kind
from desktop_archive.services.lending.book import OutLine
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.signatures import Signature
from desktop_archive.services.people import People, PersonRow
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import clear, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import AreaField, TextField
from desktop_archive.ui.widgets.panel import DateField, Panel
from desktop_archive.ui.widgets.table import Table
from desktop_archive.ui.widgets.windowed_model import Column
from desktop_archive.ui.words import say_posts

_COLUMNS = (
    Column("name", "text", 90, lambda r: r.name, sortable=False),
    Column("unit", "text", 110, lambda r: r.unit, sortable=False),
    Column("staff_no", "code", 80, lambda r: r.staff_no, sortable=False),
)


class PersonFinder(Panel):
    """Looks up somebody who has no card at hand.

    Signals:
        found: the code on the card of the person who was chosen.
    """

    found = Signal(str)

    def __init__(self, people: People) -> None:
        self._people = people
        self.text = TextField()
        self.table = Table("desk_people", _COLUMNS)
        self._leave = Button("")
        super().__init__(self.text, self.table, row(None, self._leave))
        self._leave.clicked.connect(self.left)
        self.text.line.textChanged.connect(lambda _text: self._search())
        self.text.line.returnPressed.connect(lambda: self._choose(self.table.current_row()))
        self.table.row_opened.connect(self._choose)
        self.retranslate()

    def begin(self) -> None:
        """Ask who it is."""
        self.text.set_text("")
        self._search()
        self.text.line.setFocus()

    def _search(self) -> None:
        self.table.show_rows(self._people.find(self.text.text()))
        self.table.choose(0)

    def _choose(self, person: PersonRow | None) -> None:
        if person is not None:
            self.found.emit(Barcode(Kind.PERSON, person.serial).digits)

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("Find a person"))
        self.about.setText(self.tr("Enter opens the visit of whoever is marked."))
        self.text.set_name(self.tr("Name, unit or staff number"))
        self.table.rows.set_headings([self.tr("Name"), self.tr("Unit"), self.tr("Staff no.")])
        self._leave.set_words(self.tr("Close"))


class RenewPanel(Panel):
    """Lets a loan run on: a reason, and who agreed (L-08, L-09)."""

    def __init__(self, desk: LoanDesk) -> None:
        self._desk = desk
        self._line: OutLine | None = None
        self._posts: dict[str, TextField] = {}
        self._fields = QVBoxLayout()
        self._fields.setSpacing(SPACE[2])
        self.reason, self.day = AreaField(2), DateField()
        self.renew = Button("", kind="primary", on_click=lambda: self.attempt(self._renew))
        self._leave = Button("")
        super().__init__(
            self.reason, self._fields, self.day, row(self.renew, self._leave, None), None
        )
        self._leave.clicked.connect(self.left)
        self.retranslate()

    def begin(self, line: OutLine) -> None:
        """Ask for the renewal of a loan."""
        self._line = line
        loan = line.loan
        due = self.tr("due {0}").format(loan.due_on)
        self.about.setText(f"{loan.title}\n{loan.borrower} · {due}")
        clear(self._fields)
        self._posts = {}
        for post in self._desk.book.renewal_posts(loan.id):
            field = TextField()
            field.set_name(self.tr("Agreed by the {0}").format(say_posts((post,))))
            self._fields.addWidget(field)
            self._posts[post] = field
        self.reason.set_text("")
        self.notice.say("")
        self.day.set_day(self._desk.room.today().isoformat())
        self.reason.area.setFocus()

    def sign(self, post: str, name: str) -> None:
        """Write a name under the renewal."""
        self._posts[post].set_text(name)

    def _renew(self) -> str | None:
        if self._line is None:
            return None
        on = date.fromisoformat(self.day.day())
        signatures = [
            Signature(post, field.text(), on) for post, field in self._posts.items() if field.text()
        ]
        due = self._desk.book.renew(self._line.loan.id, self.reason.text(), signatures)
        self.left.emit()
        return self.tr("Renewed until {0}").format(due.isoformat())

    @override
    def retranslate(self) -> None:
        self.heading.setText(self.tr("Renew"))
        self.reason.set_name(self.tr("Reason"))
        self.day.set_name(self.tr("Agreed on"))
        self.renew.set_words(self.tr("Renew"))
        self._leave.set_words(self.tr("Cancel"))
        if self._line is not None:
            self.begin(self._line)
