"""The log of confidentiality training and checks, and its paper (R-22, F-59)."""

from dataclasses import asdict

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import Footing
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.training import Training, names_in, training_refusal
from desktop_archive.rules.trust_printouts import TrustPaper, TrustSheet
from desktop_archive.services import printing
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.store import room as store_room
from desktop_archive.store import training as store
from desktop_archive.store.training import TrainingRow

#: What stands before the numbers: 保密.
_PREFIX = "BM"


class TrainingLog:
    """Enters what was held, and draws it to be signed."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def all(self) -> list[TrainingRow]:
        """Return every training and check, the latest first."""
        with self._room.read() as session:
            return store.all_rows(session)

    def add(self, training: Training) -> str:
        """Enter a training or a check and return its number (R-22).

        Raises:
            RefusedError: something is missing, the day lies ahead, or the right is missing.
        """
        refusal = training_refusal(training, self._room.today())
        if refusal is not None:
            raise RefusedError(refusal)
        values = {
            **asdict(training),
            "kind": training.kind.value,
            "held_on": training.held_on.isoformat(),
            "participants": "\n".join(training.participants),
        }
        with self._room.act("log_training", Topic.ACCOUNTS, right=Right.PEOPLE) as session:
            year = training.held_on.year
            number = store_room.take_form_number(session, _PREFIX, year)
            store.add(session, **values, number=number, entered_by=self._room.signed_in().name)
        return number

    def paper(self, row: TrainingRow, language: str, kind: str) -> Printout:
        """Draw one record with a line for everybody who took part (F-59)."""
        with self._room.act("print_training", right=Right.PRINT) as session:
            store_room.log_print(session, "training", ("training", row.id))
        fields = (
            ("organisation", self._room.facts.get("organisation", "")),
            ("number", row.number),
            ("kind", kind),
            *((key, str(getattr(row, key))) for key in _FIELDS if getattr(row, key)),
        )
        sheet = TrustSheet(
            paper=TrustPaper.TRAINING,
            fields=fields,
            names=names_in(row.participants),
            footing=Footing(printed_on=self._room.today(), filters=row.number),
        )
        made: Printout = printing.paper("trust_sheets").write_trust_sheets(
            [sheet], language=language, practice=self._room.is_practice
        )
        return made


_FIELDS = ("held_on", "place", "led_by", "topic", "content", "findings", "entered_by")
