"""Where a shared room lies on a server: the address that may be written down, never a password."""

from dataclasses import dataclass
from enum import Enum
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from typing_extensions import override

SCHEME = "postgresql"
USUAL_PORT = 5432
_HIGHEST_PORT = 65535
_DRIVER = "+psycopg"


class Encryption(Enum):
    """How the way to the server is protected."""

    CHECKED = "verify-full"
    REQUIRED = "require"
    NONE = "disable"


class ServerAddressProblem(Enum):
    """Why an address is not one of a shared room."""

    HOST_MISSING = "host_missing"
    PORT_WRONG = "port_wrong"
    DATABASE_MISSING = "database_missing"
    USER_MISSING = "user_missing"


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """A database on a server and who connects to it; the host may be the folder of a socket."""

    host: str
    database: str
    user: str
    port: int = USUAL_PORT
    encryption: Encryption = Encryption.REQUIRED

    @override
    def __str__(self) -> str:
        """Return the address as settings and command lines write it."""
        return self._written(SCHEME, self.user_part)

    @property
    def user_part(self) -> str:
        """Return the user as it stands in an address."""
        return quote(self.user, safe="")

    @property
    def name(self) -> str:
        """Return what a person calls it: the database and its host."""
        return f"{self.database} @ {self.host}"

    def url(self, password: str = "") -> str:
        """Return the address for the driver; only this one holds a password."""
        secret = f":{quote(password, safe='')}" if password else ""
        return self._written(SCHEME + _DRIVER, self.user_part + secret)

    def problems(self) -> list[ServerAddressProblem]:
        """Return what is missing or cannot be."""
        found = {
            ServerAddressProblem.HOST_MISSING: not self.host,
            ServerAddressProblem.PORT_WRONG: not 0 < self.port <= _HIGHEST_PORT,
            ServerAddressProblem.DATABASE_MISSING: not self.database,
            ServerAddressProblem.USER_MISSING: not self.user,
        }
        return [problem for problem, is_so in found.items() if is_so]

    def _written(self, scheme: str, user: str) -> str:
        place, more = f"{_netloc(self.host)}:{self.port}", {"sslmode": self.encryption.value}
        if self.host.startswith("/"):
            place, more = "", {"host": self.host, "port": str(self.port)}
        return f"{scheme}://{user}@{place}/{quote(self.database, safe='')}?{urlencode(more)}"


def is_server(place: str) -> bool:
    """Tell whether a written place is on a server and no file."""
    return place.partition("://")[0] in (SCHEME, SCHEME + _DRIVER) and "://" in place


def read_address(place: str) -> tuple[ServerAddress, str]:
    """Return a written address and the password in it, if somebody wrote one there.

    Raises:
        ValueError: it is no address of a server.
    """
    if not is_server(place):
        raise ValueError(place)
    parts = urlsplit(place)
    more = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    mode = more.get("sslmode", "")
    known = {one.value: one for one in Encryption}
    address = ServerAddress(
        host=more.get("host", "") or unquote(parts.hostname or ""),
        database=unquote(parts.path.removeprefix("/")),
        user=unquote(parts.username or ""),
        port=parts.port or int(more.get("port", USUAL_PORT)),
        encryption=known.get(mode, Encryption.REQUIRED),
    )
    return address, unquote(parts.password or "")


def _netloc(host: str) -> str:
    return f"[{host}]" if ":" in host else host
