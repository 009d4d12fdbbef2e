"""Who may enter which room: first start, opening, signing in, locking."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop_archive import paths, settings
from desktop_archive.rules.accounts import AccessRefusal
from desktop_archive.rules.passwords import WARNING_DAYS
from desktop_archive.rules.recovery import Half
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.seals import SealAlarm
from desktop_archive.rules.servers import ServerAddress, is_server, read_address
from desktop_archive.services.opening import open_room
from desktop_archive.services.practice.known import CLERK, HEAD, PASSWORD
from desktop_archive.services.remembering import SealMemory
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import RestoreReport
from desktop_archive.services.trouble import RESTORABLE, ArchiveUnavailableError
from desktop_archive.settings import Settings, SettingsProblem
from desktop_archive.ui.background import Background
from desktop_archive.ui.curtain import Curtain
from desktop_archive.ui.doorway.page import DoorwayPage
from desktop_archive.ui.doorway.recovery import RecoveryPage
from desktop_archive.ui.doorway.sign_in import SignInPage
from desktop_archive.ui.doorway.welcome import Wanted, WelcomePage
from desktop_archive.ui.frame import Frame, IdleWatch
from desktop_archive.ui.languages import current_language, languages
from desktop_archive.ui.parting import Parting
from desktop_archive.ui.room_window import RoomWindow
from desktop_archive.ui.server_entry import ServerEntry
from desktop_archive.ui.view import Tone
from desktop_archive.ui.words import say, say_known
from desktop_archive.wording import sentence


class Doorman(QObject):
    """Leads from the welcome page to the room and back."""

    def __init__(self, application: QApplication, frame: Frame, chosen: Settings) -> None:
        super().__init__(frame)
        self._frame = frame
        self._settings = chosen
        self._application = application
        self._room: Room | None = None
        self._window: RoomWindow | None = None
        self._parting = Parting(application, frame)
        self._is_closing = False
        self._welcome = WelcomePage(paths.folders().room_file)
        self._sign_in = SignInPage()
        self._server = ServerEntry(self)
        self._recovery = RecoveryPage()
        self._idle = IdleWatch(application)
        self._curtain = Curtain(application, frame)
        self._connect_signals()

    def enter(self) -> None:
        """Go to the room last used, or to the welcome page."""
        last = self._settings.last_database
        if is_server(last):
            self._ask_server(read_address(last)[0])
        elif last:
            self.open(Path(last))
        else:
            self._frame.show_page(self._welcome)

    def open(self, path: Path) -> None:
        """Open a room and ask who is there."""
        try:
            room = open_room(path)
        except ArchiveUnavailableError as trouble:
            self._frame.show_page(self._welcome)
            self._welcome.say(say_known(trouble))
            self._welcome.offer_restore(path if trouble.problem in RESTORABLE else None)
            return
        self._take(room, str(room.path))

    def offer_restore(self, path: Path, copy: Path | None = None) -> None:
        """Show the copies of a room at a place; one may be put there in its stead."""
        from desktop_archive.ui.doorway.restore import RestorePage  # noqa: PLC0415

        page = RestorePage(path)
        page.begins.connect(lambda go_on: self._part(lambda: self._return_to(page, go_on)))
        page.restored.connect(lambda report: self._restored(page, path, report))
        page.left.connect(lambda: self._back(page))
        self._frame.show_page(page)
        page.begin(copy)

    def _return_to(self, page: QWidget, go_on: Callable[[], object]) -> None:
        self._frame.show_page(page)
        go_on()

    def _part(self, then: Callable[[], object]) -> None:
        """Let go of the room once what changed is copied, or nobody waits for that; then go on."""
        self._idle.stop()
        self._curtain.clear()
        window, self._window = self._window, None
        if window is None or self._room is None:
            self._let_go(then)
            return
        window.close()
        try:
            self._parting.copy_first(self._room, lambda: self._let_go(then))
        finally:
            self._frame.drop_page(window.main)

    def _let_go(self, then: Callable[[], object]) -> None:
        """Close the room, and go on if the window stays; whatever fails, it is held no longer."""
        try:
            self._close_room()
        finally:
            if not self._frame.release():
                then()

    def _close_room(self) -> None:
        """Note that whoever was in it leaves, and let go of the register (X-14)."""
        room, self._room = self._room, None
        if room is None:
            return
        try:
            if not room.is_out_of_reach:
                self._take_leave(room)
        finally:
            room.close()

    def _take_leave(self, room: Room) -> None:
        """Remember how the register stood, and note who leaves; neither keeps anybody here."""
        from desktop_archive.services.accounts import Door  # noqa: PLC0415

        if self._is_closing:
            with contextlib.suppress(ArchiveUnavailableError):
                self._look_back(room)
        if room.actor is not None:
            with contextlib.suppress(ArchiveUnavailableError):
                Door(room).sign_out()

    def _restored(self, page: QWidget, path: Path, report: RestoreReport) -> None:
        self._frame.drop_page(page)
        self.open(path)
        words = self.tr("Restored up to line {0}; the former file is kept as {1}.").format(
            f"{report.restored_to:,}", report.kept_as.name if report.kept_as else "—"
        )
        self._sign_in.say_gently(words)

    def _back(self, page: QWidget) -> None:
        self._frame.drop_page(page)
        if self._window is not None:
            self._frame.show_page(self._window.main)
        elif self._room is not None:
            self._frame.show_page(self._sign_in)
        else:
            self._frame.show_page(self._welcome)

    @property
    def window(self) -> RoomWindow | None:
        """Return the window of the open room, if somebody is in it."""
        return self._window

    def tell_trouble(self, words: str) -> None:
        """Show trouble that a view let pass, where the person looks; a locked desk tells it later.

        Words about a record do not belong on a page that everybody can read.
        """
        page = self._frame.currentWidget()
        is_locked = page is self._sign_in and self._window is not None
        if isinstance(page, DoorwayPage) and not is_locked:
            page.say(words)
        elif self._window is not None:
            self._window.main.tell(words, Tone.REFUSED)

    def _connect_signals(self) -> None:
        self._welcome.create_requested.connect(self._create)
        self._welcome.open_requested.connect(self.open)
        self._welcome.restore_requested.connect(self.offer_restore)
        self._welcome.practice_requested.connect(self._practise)
        self._welcome.server_requested.connect(self._ask_server)
        self._welcome.language_chosen.connect(self._speak)
        self._server.opened.connect(lambda room, address: self._take(room, str(address)))
        self._server.page.back_requested.connect(self._leave)
        self._sign_in.submitted.connect(self._admit)
        self._sign_in.witnessed.connect(self._admit)
        self._sign_in.renewed.connect(self._renew)
        self._sign_in.other_requested.connect(self._leave)
        self._sign_in.recovery_requested.connect(self._begin_recovery)
        self._recovery.submitted.connect(self._recover)
        self._recovery.back_requested.connect(lambda: self._frame.show_page(self._sign_in))
        self._idle.idle.connect(self.lock)
        self._frame.closing.connect(self._close)

    def _create(self, wanted: Wanted) -> None:
        from desktop_archive.services.first_start import NewRoom, create_room  # noqa: PLC0415

        new = NewRoom(
            organisation=wanted.organisation,
            fonds=wanted.fonds,
            language=current_language(),
            preset=wanted.preset,
            admin_login=wanted.login,
            admin_name=wanted.name,
            admin_password=wanted.password,
        )
        try:
            room = create_room(wanted.path, new)
        except (ArchiveUnavailableError, RefusedError) as error:
            self._welcome.say(say_known(error))
            return
        self._take(room, str(room.path))

    def _ask_server(self, address: ServerAddress | None = None) -> None:
        self._server.page.ask(address)
        self._frame.show_page(self._server.page)

    def _practise(self) -> None:
        from desktop_archive.services.practice.desk import create_practice_room  # noqa: PLC0415

        path = paths.folders().practice_file
        try:
            room = open_room(path) if path.exists() else create_practice_room(path)
        except ArchiveUnavailableError as error:
            self._welcome.say(say_known(error))
            return
        self._take(room, str(path))

    def _take(self, room: Room, place: str) -> None:
        """Ask who is there; the place is remembered, and never a password with it."""
        self._room = room
        hints, login = [], ""
        if room.is_practice:
            login = CLERK
            words = self.tr("Practice room: {0} is the clerk, {1} the head; password: {2}")
            hints.append(words.format(CLERK, HEAD, PASSWORD))
        if not self._is_kept(replace(self._settings, last_database=place)):
            hints.append(say(SettingsProblem.NOT_SAVED))
        self._sign_in.ask(login=login, hint="\n".join(hints))
        self._frame.show_page(self._sign_in)

    def _admit(self, login: str, password: str, second: str = "", his: str = "") -> None:
        if self._room is None:
            return
        from desktop_archive.services.accounts import Door  # noqa: PLC0415

        asked: dict[Enum, Callable[[str], None]] = {
            AccessRefusal.PASSWORD_EXPIRED: self._sign_in.ask_new,
            AccessRefusal.CLOCK_WENT_BACK: self._sign_in.ask_second,
        }
        try:
            Door(self._room).sign_in(login, password, (second, his) if second else None)
        except RefusedError as refused:
            asked.get(refused.reason, self._sign_in.say)(say_known(refused))
            return
        except ArchiveUnavailableError as error:
            self._sign_in.say(say_known(error))
            return
        self._let_in()

    def _renew(self, login: str, old: str, new: str) -> None:
        """Take a new password for one that has run out, and let its holder in (X-15)."""
        if self._room is None:
            return
        from desktop_archive.services.accounts import Door  # noqa: PLC0415

        try:
            Door(self._room).change_password(login, old, new)
        except (RefusedError, ArchiveUnavailableError) as error:
            self._sign_in.say(say_known(error))
            return
        self._sign_in.password.set_text(new)
        self._admit(login, new)

    def _begin_recovery(self) -> None:
        self._recovery.begin()
        self._frame.show_page(self._recovery)

    def _recover(self, first: Half, second: Half, login: str, password: str) -> None:
        """Make somebody an administrator with both halves; the password is changed next (F25)."""
        if self._room is None:
            return
        from desktop_archive.services.recovery import Recovery  # noqa: PLC0415

        try:
            Recovery(self._room).use(first, second, login, password)
        except (RefusedError, ArchiveUnavailableError) as error:
            self._recovery.say(say_known(error))
            return
        self._recovery.begin()
        self._sign_in.ask(login=login)
        # It is the password until now, and is asked for no second time.
        self._sign_in.password.set_text(password)
        self._frame.show_page(self._sign_in)
        self._admit(login, password)

    def _let_in(self) -> None:
        """Show the window as it was left, and begin to watch the desk."""
        assert self._room is not None
        if self._window is None:
            self._window = RoomWindow(self._room, self._settings)
            self._window.settings_changed.connect(self._remember)
            self._window.lock_requested.connect(self.lock)
            self._window.leave_requested.connect(self._leave)
            self._window.restore_requested.connect(self._ask_restore)
        self._window.welcome()
        self._look_back(self._room)
        self._frame.show_page(self._window.main)
        self._idle.start(self._settings.idle_minutes, came_in=True)
        self._curtain.open()
        self._warn_of_password()

    def _warn_of_password(self) -> None:
        """Say in good time that the password runs out (X-15)."""
        from desktop_archive.services.accounts import Door  # noqa: PLC0415

        assert self._room is not None
        left = Door(self._room).password_days_left()
        if self._window is not None and left is not None and left <= WARNING_DAYS:
            words = self.tr(
                "Your password runs out in %n day(s). Change it under Settings, Signing.", "", left
            )
            self._window.main.tell(words, Tone.LOOK)

    def _look_back(self, room: Room) -> None:
        """Compare the register with what this workplace saw of it; say when it went back (F13)."""
        back = SealMemory(paths.folders().state / "seals.json").look(room)
        if back is not None and self._window is not None:
            words = sentence(SealAlarm.WENT_BACK, current_language(), **back.facts)
            self._window.main.tell(words, Tone.REFUSED)

    def lock(self) -> None:
        """Lock the desk: nothing is shown, in no window and no title, and nothing is lost (F22)."""
        if self._room is None or self._room.actor is None:
            return
        login = self._room.actor.login
        self._idle.stop()
        self._curtain.draw()
        if self._window is not None:
            self._window.lock()
        self._sign_in.ask(login=login, locked=True)
        self._frame.show_page(self._sign_in)

    def _ask_restore(self, copy: Path | None) -> None:
        if self._room is not None and self._room.is_file:
            self.offer_restore(self._room.path, copy)

    def _leave(self) -> None:
        """Let go of the room and show the ways in."""
        self._part(lambda: self._frame.show_page(self._welcome))

    def _close(self) -> None:
        """Back up what changed and let go, and only then let the window close."""
        self._is_closing = True
        if self._parting.is_under_way:
            self._parting.insist()
            return
        self._server.close()
        for work in self._frame.findChildren(Background):
            work.close()
        self._part(lambda: None)

    def _speak(self, language: str) -> None:
        # The combo box is still inside its own event while the language changes under it.
        QTimer.singleShot(0, self, lambda: languages().choose(language))
        self._remember(replace(self._settings, language=language))

    def _remember(self, chosen: Settings) -> None:
        if not self._is_kept(chosen):
            self.tell_trouble(say(SettingsProblem.NOT_SAVED))
        if self._window is not None:
            self._idle.start(chosen.idle_minutes, came_in=False)

    def _is_kept(self, chosen: Settings) -> bool:
        """Keep the choices of this workplace; a full or locked home keeps nobody out."""
        self._settings = chosen
        try:
            settings.save(chosen, paths.folders().settings_file)
        except OSError:
            return False
        return True
