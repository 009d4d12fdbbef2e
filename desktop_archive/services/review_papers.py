"""The papers of the review: due list, opinion, report, register, application, record (P26 to P33).

Each is drawn from what is stored; who drew it is noted.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from desktop_archive.rules.accounts import Right
from desktop_archive.rules.catalogue_printouts import PaperRefusal
from desktop_archive.rules.destruction.lists import ListState
from desktop_archive.rules.names import Names
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import BlockedRow, DueList, DueListRow, Footing
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.review_printouts import DestructionRegister
from desktop_archive.rules.signatures import key_code
from desktop_archive.services import printing
from desktop_archive.services.destruction.appraisals import Appraisals
from desktop_archive.services.destruction.collecting import Collecting
from desktop_archive.services.destruction.due import DestructionReview, DueKind, DueLine
from desktop_archive.services.destruction.lists import DestructionLists
from desktop_archive.services.destruction.models import ListDetail
from desktop_archive.services.destruction.reporting import Reporting
from desktop_archive.services.masking import MASK
from desktop_archive.services.review_material import (
    Around,
    Speak,
    register_of,
    remaining,
    sheet_of,
)
from desktop_archive.services.review_words import review_said
from desktop_archive.services.room import Room
from desktop_archive.store import records as store_records
from desktop_archive.store import room as store_room
from desktop_archive.store import signatures as store_signatures
from desktop_archive.store.database import Session
from desktop_archive.store.destruction import facts as store_facts

_MOST: Final = 20_000
_ALL: Final = 1_000_000
#: From when on there is something to say about carrying a list out.
_UNDERWAY: Final = frozenset(
    {
        ListState.APPROVED,
        ListState.COLLECTING,
        ListState.COUNTED,
        ListState.SHREDDED,
        ListState.DESTROYED,
        ListState.CLOSED,
    }
)
_OF_LIST: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "P29": ("destruction_register", "write_register"),
        "P30": ("destruction_register", "write_register"),
        "P31": ("destruction_register", "write_register"),
        "P32": ("destruction_register", "write_register"),
        "P33": ("destruction_sheets", "write_record"),
        "application": ("destruction_sheets", "write_application"),
        "destruction-report": ("destruction_sheets", "write_destruction_report"),
        "panel-report": ("destruction_sheets", "write_report_to_panel"),
        "unarchived": ("destruction_register", "write_register"),
    }
)
_OF_BATCH: Final[Mapping[str, str]] = MappingProxyType(
    {"P27": "write_opinion", "P28": "write_report"}
)
#: Papers of one list and papers of one appraisal, by their numbers.
LIST_PAPERS: Final = tuple(_OF_LIST)
BATCH_PAPERS: Final = tuple(_OF_BATCH)


class ReviewPapers:
    """Draws what the panel is given."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._review = DestructionReview(room)
        self._appraisals = Appraisals(room, self._review)
        self._reporting = Reporting(room, self._review)
        self._lists = DestructionLists(room, self._review)
        self._collecting = Collecting(room, self._review)

    # --- one list, one appraisal ----------------------------------------------------------------

    def find_list(self, number: str) -> int:
        """Return a list by its number, or number/version; without a version the latest.

        Raises:
            RefusedError: there is no such list, or none at all.
        """
        wanted, _, version = number.strip().partition("/")
        found = [
            one.id
            for one in self._lists.all()
            if wanted in ("", one.number) and version in ("", str(one.version))
        ]
        if not found:
            raise RefusedError(PaperRefusal.NOTHING_HERE)
        return found[0]

    def find_batch(self, number: str) -> int:
        """Return an appraisal by its number; without one the latest.

        Raises:
            RefusedError: there is no such appraisal, or none at all.
        """
        wanted = number.strip()
        lines = [*self._appraisals.batches(), *self._appraisals.batches(over=True)]
        found = [one.id for one in lines if wanted in ("", one.number)]
        if not found:
            raise RefusedError(PaperRefusal.NOTHING_HERE)
        return max(found)

    def of_list(self, form: str, list_id: int, language: str, speak: Speak) -> Printout:
        """Draw a paper of a list: the register itself, or what goes with it, by its form.

        Raises:
            RefusedError: the right is missing, or there is no such list.
        """
        self._require()
        register = self.register_of(list_id, language, speak)
        module, write = _OF_LIST[form]
        made = self._drawn(module, write, register, language)
        content = f"{register.number} v{register.version} {register.digest[:16]}"
        self._log(form, ("destruction_list", list_id), content)
        return made

    def of_batch(self, form: str, batch_id: int, language: str, speak: Speak) -> Printout:
        """Draw the opinion sheet or the report of an appraisal (P27, P28).

        Raises:
            RefusedError: the right is missing, or there is no such appraisal.
        """
        self._require()
        report = self._reporting.report_of(batch_id)
        pieces = self._appraisals.pieces(batch_id, 0, _ALL)
        lists = [
            review_said("register", language, number=one.number, version=one.version)
            for one in self._lists.of_batch(batch_id)
        ]
        around = self._around([piece.due.row.id for piece in pieces], "", language, speak)
        sheet = sheet_of(report, pieces, lists, around)
        made = self._drawn("appraisal_sheets", _OF_BATCH[form], sheet, language)
        self._log(form, ("appraisal", batch_id), sheet.number)
        return made

    def register_of(self, list_id: int, language: str, speak: Speak) -> DestructionRegister:
        """Return a list with all that is signed under it, as its papers say it.

        Raises:
            RefusedError: there is no such list.
        """
        detail = self._lists.detail(list_id)
        one = detail.summary
        run = self._collecting.run(list_id) if one.state in _UNDERWAY else None
        report = self._reporting.report_of(one.batch_id) if one.batch_id else None
        around = self._around(_records(detail), one.number, language, speak)
        return register_of(detail, run, report, around)

    def _around(self, records: list[int], number: str, language: str, speak: Speak) -> Around:
        with self._room.read() as session:
            names = store_records.names(session)
            boxes = set(store_facts.boxes_of(session, records).values()) - {None}
            codes = _key_codes(session, number)
        return Around(
            language=language,
            speak=speak,
            organisation=self._room.facts.get("organisation", ""),
            today=self._room.today(),
            periods={code: Names(*words) for code, *words in names["retention"].values()},
            categories={code: Names(*words) for code, *words in names["category"].values()},
            key_codes=codes,
            boxes=len(boxes) or None,
        )

    def _require(self) -> None:
        if self._room.actor is not None:
            self._room.require(Right.PRINT)

    def _drawn(self, module: str, write: str, data: object, language: str) -> Printout:
        draw: Callable[..., Printout] = getattr(printing.paper(module), write)
        return draw(data, language=language, practice=self._room.is_practice)

    def _log(self, form: str, subject: tuple[str, int], content: str) -> None:
        with self._room.act("print_review_paper") as session:
            store_room.log_print(session, form, subject, content)

    # --- the due list ---------------------------------------------------------------------------

    def due_list(self, language: str, speak: Speak) -> Printout:
        """Draw the list of records due for appraisal, and note that it was drawn.

        Raises:
            RefusedError: the right is missing.
        """
        self._require()
        lines = self._review.page(DueKind.DUE, 0, _MOST)
        hidden, around = self._hidden(lines), self._around([], "", language, speak)
        today = self._room.today()
        due = DueList(
            rows=tuple(_row(line, hidden, around) for line in lines if not line.blockers),
            blocked=tuple(_blocked(line, hidden, around) for line in lines if line.blockers),
            fonds=self._room.facts.get("organisation", ""),
            due_until=today.isoformat(),
            footing=Footing(printed_on=today),
        )
        made: Printout = printing.paper("registers").write_due_list(
            due, language=language, practice=self._room.is_practice
        )
        with self._room.act("print_due_list") as session:
            store_room.log_print(session, "P26", content=str(len(lines)))
        return made

    def _hidden(self, lines: list[DueLine]) -> set[int]:
        """Return whose words this person may not read: what is classified or personal (R-19)."""
        if self._room.may(Right.OPEN_CONFIDENTIAL):
            return set()
        with self._room.read() as session:
            marks = store_facts.marks(session, [line.row.id for line in lines])
        personal = {key for key, (_, is_personal, *_) in marks.items() if is_personal}
        return personal | {line.row.id for line in lines if line.secrecy.is_classified}


def _records(detail: ListDetail) -> list[int]:
    lines = (one.frozen.record_id for one in remaining(detail))
    return [record for record in lines if record is not None]


def _key_codes(session: Session, number: str) -> dict[int, str]:
    """Return the code of the key behind each signature under a list."""
    codes = {key.id: key_code(key.fingerprint) for key in store_signatures.keys(session)}
    return {one.id: codes[one.key_id] for one in store_signatures.signatures(session, number)}


def _row(line: DueLine, hidden: set[int], around: Around) -> DueListRow:
    row = line.row
    masked = row.id in hidden
    return DueListRow(
        reference=row.code,
        title=MASK if masked else row.title,
        document_no=MASK if masked and row.document_no else row.document_no,
        creator=MASK if masked and row.creator else row.creator,
        created=row.date_from or row.date_text or str(row.year or ""),
        retention=around.period(row.period),
        starts=row.runs_from or "",
        ends=row.due_on or "",
        held_years=str(line.kept_years),
    )


def _blocked(line: DueLine, hidden: set[int], around: Around) -> BlockedRow:
    return BlockedRow(
        reference=line.row.code,
        title=MASK if line.row.id in hidden else line.row.title,
        retention=around.period(line.row.period),
        ends=line.row.due_on or "",
        reasons=" ".join(around.speak(blocker, around.language) for blocker in line.blockers),
    )
