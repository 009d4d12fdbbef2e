"""Setting a server up for a room: its roles and rights, and who may connect."""

from desktop_archive.rules.accounts import AccessRefusal
from desktop_archive.rules.passwords import password_refusal
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.servers import ServerAddress
from desktop_archive.store import server_door
from desktop_archive.store.server_rights import ROLES

__all__ = ["ROLES", "add_server_login", "secure_room"]


def secure_room(address: ServerAddress, password: str = "", *, personal: bool) -> list[str]:
    """Give a room on a server its roles and rights; return the roles.

    Raises:
        ArchiveUnavailableError: nobody is let in, or this login may not do it.
    """
    return server_door.secure(address.url(password), personal=personal)


def add_server_login(
    address: ServerAddress, password: str, *, name: str, role: str, new_password: str
) -> None:
    """Let somebody connect in a role; only a verifier of the password reaches the server.

    Raises:
        ArchiveUnavailableError: nobody is let in, or this login may not do it.
        RefusedError: the new password is not good enough.
    """
    reason: AccessRefusal | None = password_refusal(new_password, name)
    if reason is not None:
        raise RefusedError(reason)
    server_door.add_login(address.url(password), name, role, new_password)
