"""The open room in its window: views, scans, search, wishes, backups."""

import contextlib
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu

from desktop_archive.rules.copies import Occasion
from desktop_archive.rules.printed import Printout
from desktop_archive.services.changes import Topic
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import Safekeeping
from desktop_archive.services.sealing import SealDesk
from desktop_archive.services.second_medium import SecondMedium
from desktop_archive.services.today import TodayDesk, alerts, labels_due
from desktop_archive.services.trouble import ArchiveUnavailableError
from desktop_archive.services.watching import Watch
from desktop_archive.settings import Settings
from desktop_archive.ui.background import Background, Handle
from desktop_archive.ui.called import called
from desktop_archive.ui.change_signals import ChangeSignals
from desktop_archive.ui.elsewhere import Elsewhere
from desktop_archive.ui.finding import Finding
from desktop_archive.ui.languages import current_language, languages
from desktop_archive.ui.list_saving import ListSaver
from desktop_archive.ui.main_window import MainWindow
from desktop_archive.ui.room_views import RoomViews
from desktop_archive.ui.scanner.filter import ScanFilter
from desktop_archive.ui.stop_bar import StopBar
from desktop_archive.ui.view import Tone, View, Wish
from desktop_archive.ui.widgets.export import ListShown
from desktop_archive.ui.words import say_failure, say_known, say_roles
from desktop_archive.wording import ago, day

_MINUTE_MS = 60_000
_PAUSE_MS = 250
#: How long a room that was just opened is left alone to be painted, however slow the machine.
_BREATH_MS = 3_000
#: What is counted when the window is painted.
_SOON_MS = 100

#: Which view answers a wish.
_ANSWERS = {
    "record": "catalogue",
    "search": "catalogue",
    "box": "shelf_map",
    "place": "shelf_map",
    "print_labels": "shelf_map",
    "move_boxes": "shelf_map",
    "person": "loan_desk",
    "lend": "loan_desk",
    "form": "loan_desk",
    "hold": "destruction_review",
    "import": "imports",
    "papers": "reports",
}
#: The tab on which a wish is answered, where it is not the one that stands open.
_TABS = {"papers": "papers"}


class RoomWindow(QObject):
    """Wires the views of one open room.

    Signals:
        settings_changed: other choices for this workplace.
        lock_requested: the desk should be locked.
        leave_requested: the person signs out.
        restore_requested: a copy, or none yet, should be put in the place of the room.
    """

    settings_changed = Signal(object)
    lock_requested = Signal()
    leave_requested = Signal()
    restore_requested = Signal(object)

    def __init__(self, room: Room, chosen: Settings) -> None:
        super().__init__()
        self._room, self._settings = room, chosen
        called().read(room)
        self._today = TodayDesk(room)
        self._keeping, self._seals = Safekeeping(room), SealDesk(room)
        self.background = Background(self)
        self.scans = ScanFilter(chosen.scanner)
        self.views = RoomViews(room, chosen, self.background, self.scans, self._wire, self._choose)
        self.main = MainWindow(self.views)
        self.stop_bar = StopBar(room)
        self.main.put_on_top(self.stop_bar)
        self._finding = Finding(self.views.find, self.main.top, self.background, self._failed)
        self.saver = ListSaver(self.views.lists, self.background, self.main)
        self._signals = ChangeSignals(room.changes, self)
        self._elsewhere = Elsewhere(room, self.main, self)
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._stale.setInterval(_PAUSE_MS)
        self._minutes = QTimer(self)
        self._minutes.setInterval(_MINUTE_MS)
        self._spare = QTimer(self)
        #: Prints that were finished while the desk was locked; none while somebody is at it.
        self._kept_back: list[tuple[Printout, str]] = []
        self._is_locked, self._is_read_through = False, False
        self._connect_signals()

    def welcome(self) -> None:
        """Show who has come in, and the day."""
        self.main.mark_practice(is_practice=self._room.is_practice)
        if self._minutes.isActive():
            # Somebody comes back to what was shown before the desk was locked.
            self.main.view(self.main.current_view()).refresh()
        self._show_state()
        # The first view has counted already: what the bar tells of the counts can wait for paint.
        QTimer.singleShot(_SOON_MS, self.main, self._show_counts)
        self._room.listen()
        self._minutes.start()
        self._spare.start(_BREATH_MS)
        self.main.view(self.main.current_view()).setFocus()
        self._is_locked, waiting = False, self._kept_back
        self._kept_back = []
        for made, title in waiting:
            self.show_print(made, title)

    def lock(self) -> None:
        """Open no window until somebody comes back (F22)."""
        self._is_locked = True

    def close(self) -> None:
        """Finish work and stop listening."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self.scans)
        languages().changed.disconnect(self._spoken)
        # Work that ends now still changes the room: nobody is left to be told.
        self._signals.changed.disconnect(self._changed)
        self._elsewhere.close()
        for clock in (*self.findChildren(QTimer), *self.main.findChildren(QTimer)):
            clock.stop()
        for work in (self.background, *self.main.findChildren(Background)):
            work.close()

    # --- scans --------------------------------------------------------------------------------

    def _install_scanner(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.scans.install(application)

    def take_scan(self, code: str) -> None:
        """Give a scan to the view that is open, else to the loan desk."""
        if self._room.actor is None or not self.main.isVisible():
            return
        self.main.status.set_scanner(seen=True)
        self.main.top.hide_hits()
        current = self.main.current_view()
        if self.main.view(current).handle_scan(code):
            return
        desk = "loan_desk"
        if desk in self.views and current != desk:
            self.main.open_view(desk)
            if self.main.view(desk).handle_scan(code):
                return
        self._finding.enter(code)

    # --- wishes -------------------------------------------------------------------------------

    def grant(self, wish: Wish) -> None:
        """Open the view that answers a wish and hand it over."""
        if wish.what == "view":
            key, _, tab = str(wish.target).partition("/")
            self.main.open_view(key, tab)
            return
        if wish.what == "restore":
            self.restore_requested.emit(wish.target)
            return
        what = "box" if wish.what == "box_records" else wish.what
        key = _ANSWERS.get(what, "")
        if key in self.views:
            self.main.open_view(key, _TABS.get(what, ""))
            self.views[key].grant(wish)

    def show_print(self, made: Printout, title: str) -> None:
        """Show a finished print in the preview; labels can be moved on their sheet there."""
        from desktop_archive.ui.printing.label_preview import (  # noqa: PLC0415
            DrawnLabels,
            show_label_preview,
        )
        from desktop_archive.ui.printing.preview import show_preview  # noqa: PLC0415

        if self._is_locked:
            self._kept_back.append((made, title))
        elif isinstance(made, DrawnLabels):
            show_label_preview(made, title, self.main)
        else:
            show_preview(made, title, self.main)

    # --- state --------------------------------------------------------------------------------

    def _spoken(self, _language: str) -> None:
        self._show_state()
        self._show_counts()

    def _show_state(self) -> None:
        actor, status = self._room.actor, self.main.status
        if actor is None:
            return
        language = current_language()
        status.set_who(f"{actor.name} · {say_roles(actor.roles)}")
        self.main.show_who(actor.name)
        working = self.tr("working day") if self._today.is_working_day() else self.tr("day off")
        status.set_day(f"{day(self._room.today(), language, weekday=True)} · {working}")
        last = self._keeping.state().last
        words = self.tr("No backup yet") if self._room.is_file else self.tr("Backup: server")
        if last is not None:
            words = self.tr("Backup {0}").format(ago(self._room.now() - last, language))
        debt = SecondMedium(self._room).debt()
        status.set_backup(words, is_late=self._today.backup_is_late())
        status.set_medium(debt.days, debt.level)

    def _show_counts(self) -> None:
        if self._room.actor is None or self._room.is_out_of_reach:
            return
        owed = self._today.lines()
        self.main.top.set_counts(labels_due(owed), alerts(owed))

    def _changed(self, topic: Topic) -> None:
        if topic is Topic.STOPPED:
            self.stop_bar.refresh()
        while self._room.notes:
            self.main.tell(say_failure(self._room.notes.pop()) or "", Tone.LOOK)
        if topic is Topic.SETTINGS:
            called().read(self._room)
        if topic is not Topic.AUDIT and not self._stale.isActive():
            self._stale.start()

    def _refresh(self) -> None:
        if self._room.actor is None or self._room.is_out_of_reach:
            return
        self._show_state()
        self._show_counts()
        current = self.main.current_view()
        if current == "today":
            self.main.view(current).refresh()

    def _each_minute(self) -> None:
        if self._room.is_out_of_reach:
            return  # every look would wait for nothing; what is shown stays
        self._show_state()
        self._show_counts()
        if self._room.stopped is None:
            with contextlib.suppress(ArchiveUnavailableError):
                self._seals.seal_at_noon()  # what is in the way now is tried again in a minute
        if self.background.is_busy() or self._room.stopped is not None:
            return
        if self._keeping.is_due():
            self.background.run(self._back_up, lambda _made: self._refresh(), self._failed)
        else:
            self.background.run(self._look_after, lambda _done: None, self._failed)

    def _read_through(self, handle: Handle) -> object:
        """Read every page once while the first things are done (F12)."""
        from desktop_archive.services.fixity import Fixity  # noqa: PLC0415

        Fixity(self._room).check_pages(handle.tell)
        return None

    def _look_after(self, handle: Handle) -> object:
        """Take into the file what waits, each minute; check the room weekly (F5, F11)."""
        from desktop_archive.services.fixity import Fixity  # noqa: PLC0415

        self._room.checkpoint()
        Fixity(self._room).check_when_due(handle.tell)
        return None

    def _back_up(self, handle: Handle) -> object:
        return self._keeping.keep(Occasion.RHYTHM, Watch(handle.tell))

    def _failed(self, error: BaseException) -> None:
        self.main.tell(say_known(error), Tone.REFUSED)

    # --- wiring -------------------------------------------------------------------------------

    def _connect_signals(self) -> None:
        main, top = self.main, self.main.top
        # Not before: it asks Python about each of the thousand events of a new window.
        main.painted.connect(self._install_scanner)
        self.scans.scanned.connect(self.take_scan)
        self._signals.changed.connect(self._changed)
        self._elsewhere.stored.connect(self._stale.start)
        self._elsewhere.told.connect(main.tell)
        self._stale.timeout.connect(self._refresh)
        self._minutes.timeout.connect(self._each_minute)
        self._finding.wished.connect(self.grant)
        self._finding.told.connect(main.tell)
        top.labels_requested.connect(lambda: self.grant(Wish("view", "shelf_map/labels")))
        top.alerts_requested.connect(lambda: main.open_view("today"))
        top.help_requested.connect(lambda: main.open_view("settings", "keys"))
        main.status.scanner_requested.connect(lambda: main.open_view("settings", "scanner"))
        main.status.backup_requested.connect(lambda: main.open_view("settings", "backups"))
        main.status.medium_requested.connect(lambda: main.open_view("settings", "backups/medium"))
        main.account_requested.connect(self._show_menu)
        QShortcut(QKeySequence("F1"), main, lambda: main.open_view("settings", "keys"))
        QShortcut(QKeySequence("Ctrl+L"), main, self.lock_requested.emit)
        languages().changed.connect(self._spoken)
        self.stop_bar.restore_requested.connect(lambda: self.restore_requested.emit(None))
        self.stop_bar.told.connect(lambda words: main.tell(words, Tone.LOOK))
        self.saver.told.connect(main.tell)
        self.saver.printed.connect(self.show_print)
        self._spare.timeout.connect(self._make_next)

    def _wire(self, view: View) -> None:
        view.wished.connect(self.grant)
        view.printed.connect(self.show_print)
        view.save_wanted.connect(self._save)
        view.paper_wanted.connect(self._print)
        view.drawing_wanted.connect(self._draw)

    def _save(self, shown: ListShown) -> None:
        self.saver.save(shown)

    def _print(self, shown: ListShown) -> None:
        self.saver.print_list(shown)

    def _draw(self, wanted: object) -> None:
        self.views.draw_paper(wanted, self.main, self.main.tell, self.show_print)

    def _make_next(self) -> None:
        """Make one view that nobody has wanted yet, so that it is there when it is."""
        self._spare.setInterval(_PAUSE_MS)
        if (
            self.background.is_busy()
            or self._room.is_out_of_reach
            or self._room.stopped is not None
        ):
            return
        if not self._is_read_through:
            self._is_read_through = True
            self.background.run(self._read_through, lambda _done: None, self._failed)
            return
        # What answers the field on top is wanted at any moment: nothing is asked, all is loaded.
        self.views.find("", 1)
        unmade = self.views.unmade()
        if unmade:
            self.main.view(unmade[0])
        else:
            self._spare.stop()

    def _choose(self, chosen: Settings) -> None:
        self._settings = replace(chosen, last_database=self._settings.last_database)
        self.scans.use(chosen.scanner)
        self.settings_changed.emit(self._settings)

    def _show_menu(self) -> None:
        menu = QMenu(self.main)
        steps: tuple[tuple[str, Callable[[], object]], ...] = (
            (self.tr("Settings"), lambda: self.main.open_view("settings")),
            (self.tr("Numbering"), lambda: self.main.open_view("numbering")),
            (self.tr("Lock the desk"), self.lock_requested.emit),
            (self.tr("Sign out"), self.leave_requested.emit),
        )
        for words, step in steps:
            action = QAction(words, menu)
            action.triggered.connect(lambda _checked=False, step=step: step())
            menu.addAction(action)
        menu.popup(self.main.who_button.mapToGlobal(self.main.who_button.rect().topRight()))
