"""Every view of an open room with the desks it works at."""

from desktop_archive.services.audit import AuditDesk
from desktop_archive.services.boxes import Boxes
from desktop_archive.services.catalogue.desk import Catalogue
from desktop_archive.services.destruction import DestructionReview
from desktop_archive.services.imports.desk import ImportDesk
from desktop_archive.services.labels import Labels
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.lending.papers import DeskPapers
from desktop_archive.services.lists import ListDesk
from desktop_archive.services.people import People
from desktop_archive.services.registers import Registers
from desktop_archive.services.review_papers import ReviewPapers
from desktop_archive.services.room import Room
from desktop_archive.services.shelves import Stacks
from desktop_archive.services.today import TodayDesk
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background
from desktop_archive.ui.catalogue.view import CatalogueView
from desktop_archive.ui.destruction_review.view import ReviewView
from desktop_archive.ui.imports.view import ImportView
from desktop_archive.ui.loan_desk.view import LoanDeskView
from desktop_archive.ui.reports.view import ReportsView
from desktop_archive.ui.settings.view import SettingsView
from desktop_archive.ui.shelf_map.view import ShelfMapView
from desktop_archive.ui.today.view import TodayView
from desktop_archive.ui.view import View


def build_views(room: Room, chosen: Settings, background: Background) -> dict[str, View]:
    """Return the views by their keys, in no order."""
    catalogue, review, lists = Catalogue(room), DestructionReview(room), ListDesk(room)
    desk = LoanDesk(room)
    return {
        "today": TodayView(TodayDesk(room), lists),
        "catalogue": CatalogueView(catalogue, review, lists, desk.why_not_lent),
        "shelf_map": ShelfMapView(Stacks(room), Boxes(room), Labels(room), lists),
        "loan_desk": LoanDeskView(
            desk, DeskPapers(room, desk.book), People(room), loud=chosen.sound
        ),
        "destruction_review": ReviewView(review, ReviewPapers(room), room),
        "reports": ReportsView(Registers(room), AuditDesk(room), lists, room),
        "imports": ImportView(ImportDesk(room), background),
        "settings": SettingsView(room, chosen, background),
    }
