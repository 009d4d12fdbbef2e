"""Rooms on a server: trying the connection before anything is opened."""

from pathlib import Path

from desktop_archive.rules.servers import ServerAddress
from desktop_archive.store import dialect, server_door
from desktop_archive.store.server_door import Answer

__all__ = ["Answer", "place_name", "try_server"]


def place_name(where: Path | str) -> str:
    """Return where a room lies, without a password."""
    return dialect.shown(str(where))


def try_server(address: ServerAddress, password: str = "") -> Answer:
    """Tell who answers at an address and which room lies there; nothing is changed.

    Raises:
        ArchiveUnavailableError: nobody answers, nobody is let in, or no room of ours is there.
    """
    return server_door.knock(address.url(password), address.host, address.database)
