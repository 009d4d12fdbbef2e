"""One door to appraisal and destruction: the desks in the order in which they are walked up to."""

from desktop_archive.services.destruction.appraisals import Appraisals
from desktop_archive.services.destruction.collecting import Collecting
from desktop_archive.services.destruction.deciding import Deciding
from desktop_archive.services.destruction.destroying import Destroying
from desktop_archive.services.destruction.due import DestructionReview
from desktop_archive.services.destruction.lists import DestructionLists
from desktop_archive.services.destruction.profiles import Profiles
from desktop_archive.services.destruction.reporting import Reporting
from desktop_archive.services.destruction.unarchived import UnarchivedPapers
from desktop_archive.services.room import Room


class DestructionDesk:
    """Everything from what is due to what is struck off (screens §6)."""

    def __init__(self, room: Room) -> None:
        review = DestructionReview(room)
        self.room = room
        self.due = review
        self.profiles = Profiles(room)
        self.appraisals = Appraisals(room, review)
        self.reporting = Reporting(room, review)
        self.lists = DestructionLists(room, review)
        self.deciding = Deciding(room, review)
        self.collecting = Collecting(room, review)
        self.destroying = Destroying(room, review)
        self.unarchived = UnarchivedPapers(room)
