"""How a result of the desk is said: a word, a title, where, who, what can be done."""

from datetime import datetime

from PySide6.QtCore import QObject

from desktop_archive.rules.lending import ScanOutcome
from desktop_archive.services.lending.models import DeskAction, DeskResult
from desktop_archive.ui.words import say

_LENT = frozenset({ScanOutcome.ISSUED, ScanOutcome.OVERRIDDEN})
_BACK = frozenset({ScanOutcome.RETURNED, ScanOutcome.RETURNED_LATE})


class ResultWords(QObject):
    """Says results in the language of the window."""

    def outcome(self, result: DeskResult) -> str:
        """Return the one word that says what happened."""
        words = {
            ScanOutcome.VISIT_OPENED: self.tr("Visit"),
            ScanOutcome.VISIT_SWITCHED: self.tr("Next person"),
            ScanOutcome.VISIT_ENDED: self.tr("Visit ended"),
            ScanOutcome.REQUEST_OPENED: self.tr("Request"),
            ScanOutcome.FILES_OFFERED: self.tr("Choose files"),
            ScanOutcome.APPLICATION_STARTED: self.tr("New request"),
            ScanOutcome.ISSUED: self.tr("Issued"),
            ScanOutcome.READING_BEGUN: self.tr("To read"),
            ScanOutcome.READING_CHECK: self.tr("Back from reading"),
            ScanOutcome.COPY_WANTED: self.tr("To copy"),
            ScanOutcome.RETURN_CHECK: self.tr("Comes back"),
            ScanOutcome.RETURNED: self.tr("Returned"),
            ScanOutcome.RETURNED_LATE: self.tr("Returned late"),
            ScanOutcome.RETURNED_WITH_FINDINGS: self.tr("Returned damaged"),
            ScanOutcome.RETURNED_BY_ANOTHER: self.tr("Returned by another"),
            ScanOutcome.CARD_PLACED: self.tr("Card placed"),
            ScanOutcome.CARD_REMOVED: self.tr("Card removed"),
            ScanOutcome.CARDS_PRINTED: self.tr("Cards printed"),
            ScanOutcome.SHELVED: self.tr("Put back"),
            ScanOutcome.SHELF_NOTED: self.tr("Shelf"),
            ScanOutcome.PUT_BACK_FIRST: self.tr("Put back first"),
            ScanOutcome.WRONG_SHELF: self.tr("Wrong shelf"),
            ScanOutcome.ALREADY_SCANNED: self.tr("Scanned twice"),
            ScanOutcome.UNDONE: self.tr("Taken back"),
            ScanOutcome.NOTHING_TO_UNDO: self.tr("Nothing to undo"),
            ScanOutcome.NO_VISIT: self.tr("No visit"),
            ScanOutcome.NOTHING_CHOSEN: self.tr("Nothing chosen"),
            ScanOutcome.OVERRIDDEN: self.tr("Issued as exception"),
            ScanOutcome.SKIPPED: self.tr("Skipped"),
            ScanOutcome.DAMAGE_REPORTED: self.tr("Damaged"),
            ScanOutcome.NEXT_SHOWN: self.tr("Next"),
            ScanOutcome.UNKNOWN: self.tr("Unknown"),
            ScanOutcome.REFUSED: self.tr("Refused"),
        }
        return words[result.outcome]

    @staticmethod
    def sentence(result: DeskResult) -> str:
        """Return the whole sentence: the reason if there is one, else what was done."""
        return say(result.reason or result.outcome, **result.facts)

    def title(self, result: DeskResult) -> str:
        """Return what the line is about."""
        subject = result.subject
        if subject.title:
            return subject.title
        if subject.box_no:
            return self.tr("Box {0}").format(subject.box_no)
        return result.who or result.code

    def where(self, result: DeskResult) -> str:
        """Return reference code and box."""
        subject = result.subject
        box = self.tr("box {0}").format(subject.box_no) if subject.box_no else ""
        known = [part for part in (subject.reference, box) if part]
        return " · ".join(known) or (result.code if result.code != self.title(result) else "")

    def detail(self, result: DeskResult) -> str:
        """Return who, and what matters now."""
        if result.outcome in _LENT:
            due = self.tr("due {0}").format(result.facts.get("due") or "")
            return f"{result.who} · {due}"
        if result.outcome is ScanOutcome.READING_BEGUN:
            return f"{result.who} · {result.facts.get('place') or '–'}"
        waiting = result.facts.get("waiting")
        if waiting and result.outcome in _BACK:
            return self.tr("{0} waits for it").format(waiting)
        if result.outcome is ScanOutcome.RETURNED:
            return f"{result.who} → {result.facts.get('place') or '–'}"
        return self.sentence(result)

    def action(self, action: DeskAction) -> str:
        """Return what a button of a line says."""
        words = {
            DeskAction.UNDO: self.tr("Undo"),
            DeskAction.APPLY: self.tr("Start a request"),
            DeskAction.WHY_NOT: self.tr("Why not?"),
            DeskAction.OVERRIDE: self.tr("Do it anyway…"),
            DeskAction.PICK_UP: self.tr("To the pick-up shelf"),
            DeskAction.PUT_BACK: self.tr("Put back anyway"),
        }
        return words[action]

    @staticmethod
    def time(moment: datetime) -> str:
        """Return the hour on the wall."""
        return moment.astimezone().strftime("%H:%M:%S")
