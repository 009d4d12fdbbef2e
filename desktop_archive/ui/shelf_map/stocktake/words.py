"""How a scan of a count is said: a word, a title, where, what now."""

from datetime import datetime
from enum import Enum

from PySide6.QtCore import QObject

from desktop_archive.rules.stocktake import Bucket, CountResult
from desktop_archive.services.stocktake.models import Counted
from desktop_archive.ui.words import say

BUCKET_TONES = {
    Bucket.FOUND: "done",
    Bucket.MISPLACED: "look",
    Bucket.HERE_THOUGH_LENT: "look",
    Bucket.QUANTITY: "look",
    Bucket.LENT: "accent",
    Bucket.LENT_NO_CARD: "refused",
    Bucket.MISSING: "refused",
}

#: Told of by the code alone: nothing in the register has it.
_BY_CODE = frozenset(
    {CountResult.SHELF_UNKNOWN, CountResult.NOT_FOR_COUNTING, CountResult.NO_SHELF}
)


class CountWords(QObject):
    """Says results of a count in the language of the window."""

    def outcome(self, result: Counted) -> str:
        """Return the one word that says what happened."""
        return self.word(result.result)

    def word(self, result: CountResult) -> str:
        """Return the one word for what a scan came to."""
        words = {
            CountResult.SHELF_OPENED: self.tr("Shelf"),
            CountResult.SHELF_DONE: self.tr("Shelf done"),
            CountResult.SHELF_RECOUNTED: self.tr("Counted anew"),
            CountResult.SHELF_COUNTED_ALREADY: self.tr("Counted already"),
            CountResult.SHELF_TAKEN: self.tr("Taken"),
            CountResult.SHELF_OUTSIDE: self.tr("Outside"),
            CountResult.SHELF_UNKNOWN: self.tr("Unknown shelf"),
            CountResult.BOX_OPENED: self.tr("Box open"),
            CountResult.FOUND: self.tr("Found"),
            CountResult.MOVED_HERE: self.tr("Found, moved"),
            CountResult.MISPLACED: self.tr("Misplaced"),
            CountResult.FOREIGN: self.tr("Foreign"),
            CountResult.NOT_ASKED: self.tr("Not counted"),
            CountResult.GONE: self.tr("Struck off"),
            CountResult.HERE_THOUGH_LENT: self.tr("Here though lent"),
            CountResult.CARD_SEEN: self.tr("Card in place"),
            CountResult.CARD_WITHOUT_LOAN: self.tr("Card without loan"),
            CountResult.TWICE: self.tr("Scanned twice"),
            CountResult.UNKNOWN: self.tr("Unknown"),
            CountResult.WRONG_CHECK: self.tr("Misread"),
            CountResult.FILE_LABEL: self.tr("File label"),
            CountResult.DAMAGED_NOTED: self.tr("Damaged"),
            CountResult.NOT_FOR_COUNTING: self.tr("Not for counting"),
            CountResult.NO_SHELF: self.tr("Shelf first"),
            CountResult.REMOVED: self.tr("Taken back"),
            CountResult.NOTHING_TO_REMOVE: self.tr("Nothing to undo"),
        }
        return words[result]

    @staticmethod
    def sentence(result: Counted) -> str:
        """Return the whole sentence."""
        return say(result.result, **result.facts)

    def title(self, result: Counted) -> str:
        """Return what the line is about."""
        if result.record_id is not None:
            return result.title or result.reference
        if result.box_no:
            return self.tr("Box {0}").format(result.box_no)
        if result.scan_id is not None or result.result in _BY_CODE:
            return result.code
        return str(result.facts.get("place", "")) or result.code

    def where(self, result: Counted) -> str:
        """Return the reference code and the box."""
        if result.record_id is not None:
            box = self.tr("box {0}").format(result.box_no) if result.box_no else ""
            return " · ".join(part for part in (result.reference, box) if part)
        return result.title

    def detail(self, result: Counted) -> str:
        """Return what matters now."""
        return self.sentence(result)

    @staticmethod
    def action(action: Enum) -> str:
        """Return what a button of a line says."""
        return say(action)

    @staticmethod
    def time(moment: datetime) -> str:
        """Return the hour on the wall."""
        return moment.astimezone().strftime("%H:%M:%S")
