"""Watch, while all tests run, that nothing speaks to another computer (X-17)."""

import sys
from ipaddress import ip_address

_ASKING = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
_SPEAKING = {"socket.connect", "socket.sendto", "socket.sendmsg"}


class ReachedOutError(AssertionError):
    """Something tried to speak to another computer."""


def start_watching() -> None:
    """Listen to every name that is looked up and every address that is spoken to from now on."""
    sys.addaudithook(_on_event)


def _on_event(event: str, facts: tuple[object, ...]) -> None:
    if event in _ASKING:
        host = facts[0]
    elif event in _SPEAKING:
        address = facts[1]
        host = address[0] if isinstance(address, tuple) else None
    else:
        return
    if host is not None and not _is_here(host):
        raise ReachedOutError(f"{event}: {host!r}")


def _is_here(host: object) -> bool:
    """Tell whether a host is this computer; sockets in the file system have none."""
    name = host.decode() if isinstance(host, bytes) else str(host)
    if name in {"", "localhost"}:
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False
