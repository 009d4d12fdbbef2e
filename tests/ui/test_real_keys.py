"""The real program on a real X server: a scanner's keys lend, take back and put away."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_archive.rules.accounts import Role
from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.lending.desk import LoanDesk
from desktop_archive.services.opening import open_room
from desktop_archive.services.room import Room
from desktop_archive.store import tables as t
from tests.services import builders as make
from tests.services.conftest import sign_in_as

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "a long enough password"
TOOLS = ("Xvfb", "xdotool")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
LOOKS = 300
"""How often the register is looked at before a key counts as lost: about half a minute."""
AGAIN = 40
"""After how many looks a person scans again, because the desk was not open yet."""

pytestmark = [
    pytest.mark.screen,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed here: {', '.join(MISSING)}"),
]


@dataclass(frozen=True)
class Prepared:
    """A room where a signed request waits, and the labels of what is wanted."""

    path: Path
    person: str
    box: str
    shelf: str
    file: str


@pytest.fixture
def prepared(tmp_path: Path) -> Prepared:
    path = tmp_path / "room.db"
    new = NewRoom(organisation="东方", fonds="Z109", admin_login="lin", admin_password=PASSWORD)
    room = create_room(path, new)
    try:
        sign_in_as(room, Role.ARCHIVIST, login="setup")
        return _fill(room, path)
    finally:
        room.close()


def _fill(room: Room, path: Path) -> Prepared:
    desk, borrower, shelf = LoanDesk(room), make.person(room), make.shelf(room)
    box = make.box(room, shelf)
    file = make.record(room, box, "采购合同")
    make.record(room, box, "会议纪要")
    view = desk.requests.apply(borrower.id, [file.id], make.WISH)
    for number, post in enumerate(view.missing):
        desk.requests.sign_on_paper(view.application.id, post, f"签字人{number}", room.today())
    return Prepared(path, borrower.code, box.code, shelf.code, file.code)


@dataclass(frozen=True)
class Keyboard:
    """The keys of the X server that the program runs on."""

    display: str
    program: subprocess.Popen[bytes]
    room: Room
    said: Path

    def do(self, *words: str) -> None:
        """Send keys, or wait for a window."""
        environment = {**os.environ, "DISPLAY": self.display}
        subprocess.run(["xdotool", *words], env=environment, check=True, timeout=60)

    def write(self, text: str) -> None:
        """Type as a person types, and press Enter."""
        self.do("type", "--delay", "60", "--args", "1", text, "key", "Return")

    def scan(self, code: str) -> None:
        """Send a code as a scanner does: in a burst that ends with Enter."""
        self.do("type", "--delay", "4", "--args", "1", code, "key", "Return")

    def until(self, happened: Callable[[], bool], again: str = "") -> None:
        """Look at the register until something has happened there; scan again after a while."""
        for look in range(LOOKS):
            if happened():
                return
            if again and look % AGAIN == 0:
                self.scan(again)
            try:
                # Its end would be the answer; while it lives this is the pause between looks.
                assert self.program.wait(0.1) is None, "the program has ended"
            except subprocess.TimeoutExpired:
                continue
        said = self.said.read_text("utf-8", "replace")
        pytest.fail(f"the keys changed nothing in the register; the program said: {said}")

    def loan(self) -> tuple[str | None, str | None] | None:
        """Return when the file came back and was put away; nothing before it left."""
        with self.room.read() as session:
            found = session.execute(select(t.loan.c.returned_at, t.loan.c.put_away_at)).all()
        return (found[0][0], found[0][1]) if found else None

    def acts(self) -> list[str]:
        """Return what the trail says was done."""
        with self.room.read() as session:
            return list(session.execute(select(t.operation.c.action)).scalars())


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of its own, on a number that it finds by itself."""
    given, told = os.pipe()
    command = ["Xvfb", "-displayfd", str(told), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        command, pass_fds=[told], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(told)
    with os.fdopen(given) as number:
        name = number.readline().strip()
    try:
        if not name:
            pytest.skip("Xvfb is there but does not start here")
        yield f":{name}"
    finally:
        server.terminate()
        server.wait(30)


@pytest.fixture
def keyboard(prepared: Prepared, display: str, tmp_path: Path) -> Iterator[Keyboard]:
    """The real program, started as a person starts it, with its window in front."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("QT_")},
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(tmp_path),
        **{f"XDG_{what}_HOME": str(tmp_path / what) for what in ("CONFIG", "DATA", "STATE")},
    }
    log = tmp_path / "said.txt"
    with log.open("wb") as said:
        program = subprocess.Popen(
            [sys.executable, "main.py", "--db", str(prepared.path)],
            cwd=ROOT,
            env=environment,
            stdout=said,
            stderr=said,
        )
        reader = open_room(prepared.path)
        try:
            made = Keyboard(display, program, reader, log)
            window = ("search", "--sync", "--onlyvisible", "--class", "desktop-archive")
            made.do(*window, "windowfocus", "--sync")
            yield made
        finally:
            reader.close()
            program.terminate()
            program.wait(30)


@pytest.mark.requirement("L-14", "L-30", "L-31")
def test_a_scanner_lends_takes_back_and_puts_away(keyboard: Keyboard, prepared: Prepared) -> None:
    keyboard.write("lin")
    keyboard.write(PASSWORD)
    keyboard.until(lambda: "sign_in" in keyboard.acts())
    keyboard.until(lambda: "open_visit" in keyboard.acts(), again=prepared.person)
    keyboard.scan(prepared.box)
    keyboard.do("key", "Return")
    keyboard.until(lambda: keyboard.loan() == (None, None))
    keyboard.scan(prepared.file)
    keyboard.do("key", "ctrl+Return")
    keyboard.until(lambda: (found := keyboard.loan()) is not None and found[0] is not None)
    keyboard.scan(prepared.shelf)
    keyboard.until(lambda: (found := keyboard.loan()) is not None and found[1] is not None)
    assert keyboard.acts()[-3:] == ["issue", "take_back", "put_away"]
    assert keyboard.program.poll() is None
