"""A cable between the program and a test's server that can be cut, at a moment of one's choice."""

import contextlib
import socket
import struct
import threading
from enum import Enum
from pathlib import Path
from typing import Self

from sqlalchemy import URL

_AT_ONCE = struct.pack("ii", 1, 0)
_COMMIT = b"COMMIT\0"


class Cut(Enum):
    """When the cable breaks."""

    BEFORE_COMMIT = "the server never hears that it shall store"
    AFTER_COMMIT = "the server stores, and its answer is lost"


class Cable:
    """Passes everything on, until it is cut."""

    def __init__(self, server: Path) -> None:
        self._server = server
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._pairs: list[tuple[socket.socket, socket.socket]] = []
        self._lock = threading.Lock()
        self._next: Cut | None = None
        self.is_cut = False
        self.stays_cut = False
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self.cut()

    def url(self, database: str, user: str) -> str:
        """Return the address of a database at the other end of the cable."""
        host, port = self._listening.getsockname()
        made = URL.create(
            "postgresql+psycopg", username=user, host=host, port=port, database=database
        )
        return made.update_query_dict({"sslmode": "disable"}).render_as_string(hide_password=False)

    def cut(self, *, stays: bool = False) -> None:
        """Break every connection; others may be made unless it stays cut."""
        with self._lock:
            self.is_cut, self.stays_cut = stays, stays
            pairs, self._pairs = self._pairs, []
        for pair in pairs:
            for end in pair:
                _break(end)

    def mend(self) -> None:
        """Let connections be made again."""
        self.is_cut = self.stays_cut = False

    def cut_at(self, moment: Cut, *, stays: bool = False) -> None:
        """Break when the next act is stored."""
        self._next, self.stays_cut = moment, stays

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            if self.is_cut:
                _break(client)
                continue
            server = socket.socket(socket.AF_UNIX)
            try:
                server.connect(str(self._server))
            except OSError:
                _break(client)
                continue
            with self._lock:
                self._pairs.append((client, server))
            for source, target, watched in ((client, server, True), (server, client, False)):
                threading.Thread(
                    target=self._pass_on, args=(source, target), kwargs={"watched": watched},
                    daemon=True,
                ).start()  # fmt: skip

    def _pass_on(self, source: socket.socket, target: socket.socket, *, watched: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                moment = self._next if watched and _COMMIT in data else None
                if moment is Cut.BEFORE_COMMIT:
                    self._break_now()
                    return
                if moment is Cut.AFTER_COMMIT:
                    self._break_after(source, target, data)
                    return
                target.sendall(data)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def _break_now(self) -> None:
        self._next = None
        self.cut(stays=self.stays_cut)

    def _break_after(self, client: socket.socket, server: socket.socket, data: bytes) -> None:
        """Pass the last words on and let the client hear nothing of the answer."""
        self._next = None
        with self._lock:
            self._pairs = [pair for pair in self._pairs if client not in pair]
        # Cut first: the answer is quick, and would be through.
        self.cut(stays=self.stays_cut)
        _break(client)
        server.sendall(data)
        server.shutdown(socket.SHUT_WR)
        server.close()


def _break(end: socket.socket) -> None:
    """Close without a farewell, as a pulled cable does."""
    with contextlib.suppress(OSError):
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
    with contextlib.suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
