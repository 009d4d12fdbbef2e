"""What a reader must show or be listed for before a request can stand (U-11, U-12, A-17)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop_archive.rules.lending import Manner
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.models import PersonCard
from desktop_archive.services.people import People
from desktop_archive.ui.loan_desk.need_fields import NeedFields
from desktop_archive.ui.theme.tokens import SPACE
from desktop_archive.ui.widgets.boxes import column, row
from desktop_archive.ui.widgets.buttons import Button
from desktop_archive.ui.widgets.forms import TextField


class ReaderPapers(QWidget):
    """Asks for the letter of an outsider, the papers of an owner, a place on the list.

    Signals:
        wanted: the step that notes what was entered; who shows this runs it.
    """

    wanted = Signal()

    def __init__(self, desk: LoanDesk) -> None:
        super().__init__()
        self._desk, self._people = desk, People(desk.room)
        self._card: PersonCard | None = None
        self._secret: list[int] = []
        self.letter, self.need = TextField(), NeedFields(desk.needs)
        self.identity, self.proof = TextField(), TextField()
        self.note_button = Button("", on_click=self.wanted.emit)
        fields = (self.letter, self.identity, self.proof, self.need)
        self.setLayout(column(*fields, row(self.note_button, None), space=SPACE[2]))
        self.retranslate()

    def begin(self) -> None:
        """Ask anew, whoever may approve by now."""
        self._secret = []

    def show_for(self, card: PersonCard | None, records: Sequence[int], manner: Manner) -> None:
        """Show only what is still missing for this reader and these records."""
        self._card = card
        person = card.person if card else None
        kind = person.kind if person else ""
        lacks_letter = person is not None and kind == "external" and not person.letter
        lacks_papers = person is not None and kind == "owner" and not person.property_shown
        asked, self._secret = self._secret, self._unlisted(records, manner)
        self.letter.setVisible(lacks_letter)
        self.identity.setVisible(lacks_papers)
        self.proof.setVisible(lacks_papers)
        self.need.setVisible(bool(self._secret))
        if self._secret and self._secret != asked:
            self.need.begin(self._desk.room.today())
        self.setVisible(lacks_letter or lacks_papers or bool(self._secret))

    def _unlisted(self, records: Sequence[int], manner: Manner) -> list[int]:
        """Return the classified records on whose list the reader does not stand (A-17)."""
        if self._card is None or manner is not Manner.READING:
            return []
        person = self._card.person
        secret = [
            one.record.id
            for one in self._desk.why_not(records)
            if one.record.secrecy >= Secrecy.SECRET.rank
        ]
        return self._desk.needs.unlisted(secret, person.id, person.unit_id)

    def note(self) -> str | None:
        """Note what was entered; return what is told of it.

        Raises:
            RefusedError: something is missing, or the right is.
        """
        if self._card is None:
            return None
        person = self._card.person
        if not self.letter.isHidden():
            self._people.note_letter(person.id, self.letter.text())
        if not self.identity.isHidden():
            self._people.note_papers(person.id, self.identity.text(), self.proof.text())
        first, last = self.need.term()
        for record_id in self._secret:
            approver = self.need.by.value()
            self._desk.needs.add(record_id, approver, person_id=person.id, first=first, last=last)
        for field in (self.letter, self.identity, self.proof):
            field.set_text("")
        return self.tr("Noted for {0}").format(person.name)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.letter.set_name(self.tr("Letter of introduction: unit, number, date"))
        self.identity.set_name(self.tr("Identity document shown"))
        self.proof.set_name(self.tr("Proof of property shown"))
        self.note_button.set_words(self.tr("Note it"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
