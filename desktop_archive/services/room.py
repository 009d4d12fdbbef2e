"""Room: the opened register, the time, and who is signed in; every desk is given one."""

import contextlib
import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from desktop_archive.rules.accounts import AccessRefusal, Right, access_refusal
from desktop_archive.rules.disk_space import MOST_WAITING, megabytes
from desktop_archive.rules.reach import ANYBODY, EVERYTHING, SHOWN_POLICY, GuardedShown, Reach
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.refused_acts import LOOKING, REASONS
from desktop_archive.rules.seals import SealOccasion
from desktop_archive.services.actors import Actor, as_of_now
from desktop_archive.services.changes import Changes, Topic
from desktop_archive.services.clock import SYSTEM_CLOCK, Clock
from desktop_archive.services.doubts import Doubts
from desktop_archive.services.other_desks import OtherDesks
from desktop_archive.services.refused_acts import About, RefusedActs
from desktop_archive.store import calling, devices, dialect, touching
from desktop_archive.store import room as store_room
from desktop_archive.store.database import Act, Database, Session
from desktop_archive.store.problems import STOPPING, ArchiveUnavailableError, StoreProblem


@dataclass(frozen=True, slots=True)
class Stopped:
    """Why nothing more is written in a room, what was found, and since when."""

    problem: StoreProblem
    findings: tuple[str, ...]
    since: datetime


class Room:
    """An opened records room.

    Desks read with `read()` and act with `act()`; both fetch everything before they end.
    """

    def __init__(
        self, database: Database, *, clock: Clock = SYSTEM_CLOCK, workstation: str | None = None
    ) -> None:
        self._database = database
        self.clock = clock
        self.workstation = workstation or platform.node() or "-"
        self.changes, self.elsewhere = Changes(), Changes()
        self.doubts = Doubts(database.registered, self.elsewhere)
        self._desk = uuid4().hex
        self._own = {self._desk}
        self._others: OtherDesks | None = None
        self.actor: Actor | None = None
        self.stopped: Stopped | None = None
        self.notes: list[ArchiveUnavailableError] = []
        self._opened: dict[tuple[str, int, date], bool] = {}
        self._refused = RefusedActs(database, self.workstation)
        with database.read() as session:
            self._facts = store_room.facts(session)

    @property
    def path(self) -> Path:
        """Where the register lies; for one on a server, where what belongs to it lies here."""
        return self._database.path

    @property
    def where(self) -> Path | str:
        """What another desk opens the register by: a file, or a database of a server."""
        return self._database.where

    @property
    def is_file(self) -> bool:
        """Whether the register is a file here; who keeps the server keeps what lies on one."""
        return isinstance(self._database.where, Path)

    @property
    def place(self) -> str:
        """Where the register lies, as it is told: a file, or a server without a password."""
        return dialect.shown(str(self._database.where))

    @property
    def facts(self) -> Mapping[str, str]:
        """What the room says about itself: organisation, fonds, language, practice."""
        return self._facts

    @property
    def is_practice(self) -> bool:
        """Whether everything here is invented; marked on screen and on every print."""
        return self._facts.get("practice") == "yes"

    def now(self) -> datetime:
        """Return the moment in UTC."""
        return self.clock.now()

    def today(self) -> date:
        """Return the local day."""
        return self.clock.today()

    @property
    def reach(self) -> Reach:
        """Return how far who is signed in sees; the register itself sees everything.

        Every act and every look reads anew how the account stands; what is asked within
        `read()` or `act()` asks this after entering it.
        """
        return EVERYTHING if self.actor is None else self.actor.reach

    def may(self, right: Right) -> bool:
        """Tell whether the signed-in person holds a right."""
        return access_refusal(self._rights(), right) is None

    def require(self, right: Right) -> None:
        """Refuse whoever lacks a right for looking, naming it; it stands in the log (R-01, X-14).

        Raises:
            RefusedError: nobody is signed in, the account is off, or the right is missing.
        """
        with self.refusals_kept(LOOKING):
            self._require(right)

    def _require(self, right: Right) -> None:
        if self.actor is not None and self.actor.is_off:
            raise RefusedError(AccessRefusal.DISABLED)
        reason = access_refusal(self._rights(), right)
        if reason is not None:
            raise RefusedError(reason, right=right)

    def signed_in(self) -> Actor:
        """Return who is signed in.

        Raises:
            RefusedError: nobody is.
        """
        if self.actor is None:
            raise RefusedError(AccessRefusal.NOT_SIGNED_IN)
        return self.actor

    def sign_out(self) -> None:
        """Forget who was signed in."""
        self.actor = None

    def stop_writing(self, problem: StoreProblem, findings: Sequence[str] = ()) -> None:
        """Let nothing more be written here: what is damaged is left as it is (reliability 5.5)."""
        if self.stopped is None:
            self.stopped = Stopped(problem, tuple(findings), self.now())
            self.changes.announce(Topic.STOPPED)

    @contextlib.contextmanager
    def read(self) -> Iterator[Session]:
        """Look at the register, as far as the account reaches now: no question gets further."""
        after = self._refused.between(self._write_refused)
        with after, self._watched(), self._database.read() as session:
            self._stand_anew(session)
            yield session.held_to(self._reach_in(session))

    @contextlib.contextmanager
    def read_whole(self) -> Iterator[Session]:
        """Look at all of the register, for a check that shows nobody a word of it."""
        with self._watched(), self._database.read() as session:
            yield session

    @contextlib.contextmanager
    def act(
        self,
        action: str,
        *topics: Topic,
        right: Right | None = None,
        reason: str = "",
        seal: SealOccasion | None = None,
        about: About | None = None,
    ) -> Iterator[Session]:
        """Do one act in one transaction with its trail; tell listeners after the commit.

        With an occasion it is sealed at its end. When it is refused, the log says what it was
        tried on: `about`, what was told by `acts_on`, or what had been written to by then.

        Raises:
            RefusedError: the person lacks the right, or touched what is another unit's (R-16).
            ArchiveUnavailableError: it could not be stored.
        """
        if self.stopped is not None:
            raise ArchiveUnavailableError(StoreProblem.STOPPED)
        self._keep_opened()
        with self.refusals_kept(action, about):
            if right is not None and not self.may(right):
                # Another desk may have given it meanwhile: it is looked up before refusing.
                with self.read():
                    self._require(right)
            with self._watched(), self._doing(self._act(action, reason, seal)) as session:
                asked = self._asked_in(session, right)
                with _telling_on_what(asked):
                    yield asked
                    if touching.went_beyond(asked):
                        raise RefusedError(AccessRefusal.BEYOND_REACH)
                if store_room.hold_stands(session):
                    _catch_touched(session)
                named = dict.fromkeys(topic.name for topic in (*topics, Topic.AUDIT))
                calling.call_out(session.connection, self._desk, list(named))
        if Topic.SETTINGS in topics:
            self.reload_facts()
        self.changes.announce(*topics, Topic.AUDIT)
        self._tell_doubts()

    @contextlib.contextmanager
    def refusals_kept(self, action: str, about: About | None = None) -> Iterator[None]:
        """Keep in the log who tried an act and was refused, once it is over (X-14)."""
        with self._refused.between(self._write_refused):
            try:
                yield
            except RefusedError as error:
                login = "system" if self.actor is None else self.actor.login
                error.about = about or self._refused.on or error.about
                self._refused.keep(error, login, action, self.clock)
                raise

    def acts_on(self, table: str, row: int) -> None:
        """Tell what the running act is done to, should it be refused (X-14)."""
        self._refused.on = (table, row)

    def _write_refused(self, *, is_last: bool = False) -> None:
        if self.stopped is None and not self.doubts and not self.is_out_of_reach:
            self._refused.write(self._own, self.clock, is_last=is_last)

    def note_opened(self, record_id: int) -> None:
        """Note once a day that a guarded record was opened; it is kept before the next act (Q-24).

        Looking neither waits for others who write nor ends because nothing more is written.
        """
        if self.actor is not None:
            self._opened.setdefault((self.actor.login, record_id, self.today()), False)

    def _keep_opened(self) -> None:
        """Write down which guarded records were opened since the last act, and by whom."""
        waiting = [one for one, is_kept in self._opened.items() if not is_kept]
        if self.doubts or self.stopped is not None:
            return
        for login in dict.fromkeys(one[0] for one in waiting):
            mine = [one for one in waiting if one[0] == login]
            act = Act("open_guarded", login, self.workstation, at=self.clock.now())
            self._own.add(act.op_id)
            with contextlib.suppress(ArchiveUnavailableError):
                with self._database.write(act) as session:
                    for _, record_id, day in mine:
                        store_room.log_event(session, act.action, f"record:{record_id}", day=day)
                self._opened.update(dict.fromkeys(mine, True))

    @contextlib.contextmanager
    def _watched(self) -> Iterator[None]:
        """Stop writing when the register shows damage, whoever met it; say how much is free."""
        try:
            yield
        except ArchiveUnavailableError as trouble:
            if trouble.problem in STOPPING:
                self.stop_writing(trouble.problem)
            if trouble.problem is StoreProblem.DISK_FULL:
                trouble.facts.setdefault("free", megabytes(devices.free_bytes(self.path)))
            raise

    def _tell_doubts(self) -> None:
        """Say of an act that was in doubt and is stored all the same: not to be done again (F1)."""
        while self._database.in_doubt:
            line = self._database.line_of(self._database.in_doubt.pop())
            at = f"{self.now().astimezone():%H:%M}"
            told = ArchiveUnavailableError(StoreProblem.STORED_AFTER_ALL, time=at, line=line)
            self.notes.append(told)
            self.changes.announce(Topic.DOUBT)

    def checkpoint(self) -> None:
        """Let the disk take over what was entered; told when it does not (F5).

        Raises:
            ArchiveUnavailableError: too much waits, or the disk refuses.
        """
        waiting = self._database.checkpoint()
        if waiting > MOST_WAITING:
            raise ArchiveUnavailableError(StoreProblem.NOT_CHECKPOINTED, size=megabytes(waiting))

    def free_space(self) -> int:
        """Return how many bytes are free where the register lies."""
        return devices.free_bytes(self.path)

    @contextlib.contextmanager
    def _doing(self, act: Act) -> Iterator[Session]:
        """Write one act; nothing more is done while it is not known what became of the last."""
        if self.doubts:
            self.doubts.settle()
        # A desk is told of its own acts by `changes`, before the others hear of them.
        self._own.add(act.op_id)
        try:
            with self._database.write(act) as session:
                yield session
        except ArchiveUnavailableError as trouble:
            if trouble.problem is StoreProblem.UNKNOWN_OUTCOME:
                self.doubts.add(act)
            raise

    def listen(self) -> OtherDesks:
        """Hear from now on what other desks store; `elsewhere` tells it."""
        if self._others is None:
            self._others = OtherDesks(
                self._database.ear, self.elsewhere, self._own.__contains__, self.doubts
            )
        return self._others

    @property
    def is_out_of_reach(self) -> bool:
        """Whether the register did not answer when it was listened to last."""
        return self._others is not None and self._others.is_lost

    def reload_facts(self) -> None:
        """Read again what the room says about itself."""
        with self._database.read() as session:
            self._facts = store_room.facts(session)

    def policies(self) -> Mapping[str, Any]:
        """Return the policies that were set; what is missing keeps its default."""
        with self._database.read() as session:
            return store_room.policies(session)

    def close(self) -> None:
        """Let go of the register."""
        self._keep_opened()
        self._write_refused(is_last=True)
        if self._others is not None:
            self._others.close()
        self._database.close()

    def _reach_in(self, session: Session) -> Reach:
        """Return how far who is signed in sees, and nobody further than anybody (R-19, A17)."""
        reach = ANYBODY if self.actor is None else self.actor.reach
        if reach.is_whole:
            return reach
        shown = store_room.policy(session, SHOWN_POLICY)
        return replace(reach, hides=shown == GuardedShown.NOTHING.value)

    def _stand_anew(self, session: Session) -> None:
        """Take over what another workstation changed in the account (hostile input 100)."""
        if self.actor is not None:
            self.actor = as_of_now(session, self.actor)

    def _asked_in(self, session: Session, right: Right | None) -> Session:
        """Return the session of an act as far as who does it reaches, if that person may."""
        self._stand_anew(session)
        if right is not None:
            self._require(right)
        return session.asked_by(self._reach_in(session))

    def _rights(self) -> frozenset[Right] | None:
        return None if self.actor is None else self.actor.rights

    def _act(self, action: str, reason: str, seal: SealOccasion | None) -> Act:
        login = "system" if self.actor is None else self.actor.login
        return Act(action, login, self.workstation, reason, at=self.clock.now(), seal=seal)


@contextlib.contextmanager
def _telling_on_what(session: Session) -> Iterator[None]:
    """Let a refusal that the log keeps say what had been written to by then (X-14)."""
    try:
        yield
    except RefusedError as error:
        if str(error) in REASONS:
            error.about = error.about or touching.first(session)
        raise


def _catch_touched(session: Session) -> None:
    """Whatever was written, a standing hold catches it in the same act (D-39)."""
    from desktop_archive.store import holds  # noqa: PLC0415

    holds.catch_touched(session)
