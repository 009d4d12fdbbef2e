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
        self.letter, self.need_by = TextField(), TextField()
        self.identity, self.proof = TextField(), TextField()
        self.note_button = Button("", on_click=self.wanted.emit)
        fields = (self.letter, self.identity, self.proof, self.need_by)
        self.setLayout(column(*fields, row(self.note_button, None), space=SPACE[2]))
        self.retranslate()

    def show_for(self, card: PersonCard | None, records: Sequence[int], manner: Manner) -> None:
        """Show only what is still missing for this reader and these records."""
        self._card = card
        person = card.person if card else None
        kind = person.kind if person else ""
        lacks_letter = person is not None and kind == "external" and not person.letter
        lacks_papers = person is not None and kind == "owner" and not person.property_shown
        self._secret = self._unlisted(records) if manner is Manner.READING else []
        self.letter.setVisible(lacks_letter)
        self.identity.setVisible(lacks_papers)
        self.proof.setVisible(lacks_papers)
        self.need_by.setVisible(bool(self._secret))
        self.setVisible(lacks_letter or lacks_papers or bool(self._secret))

    def _unlisted(self, records: Sequence[int]) -> list[int]:
        """Return the classified records on whose list the reader does not stand (A-17)."""
        if self._card is None:
            return []
        person = self._card.person
        found = []
        for one in self._desk.why_not(records):
            needs = self._desk.readings.needs(one.record.id)
            listed = any(
                need.ended_on is None
                and (need.person_id == person.id or (need.unit_id or 0) == person.unit_id)
                for need in needs
            )
            if one.record.secrecy >= Secrecy.SECRET.rank and not listed:
                found.append(one.record.id)
        return found

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
        for record_id in self._secret:
            self._desk.readings.add_need(record_id, self.need_by.text(), person_id=person.id)
        for field in (self.letter, self.identity, self.proof, self.need_by):
            field.set_text("")
        return self.tr("Noted for {0}").format(person.name)

    def retranslate(self) -> None:
        """Show all words in the language of the window."""
        self.letter.set_name(self.tr("Letter of introduction: unit, number, date"))
        self.identity.set_name(self.tr("Identity document shown"))
        self.proof.set_name(self.tr("Proof of property shown"))
        self.need_by.set_name(self.tr("Direct need approved by"))
        self.note_button.set_words(self.tr("Note it"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
