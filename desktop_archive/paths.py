"""Where things lie on this machine: resources of the program, files of the person."""

import importlib.resources
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

APPLICATION = "desktop-archive"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one person on one machine; none of them needs to exist yet."""

    settings: Path
    data: Path
    state: Path

    @property
    def settings_file(self) -> Path:
        """The file with the choices of this workplace."""
        return self.settings / "settings.toml"

    @property
    def room_file(self) -> Path:
        """The database of a new room, unless another place is chosen."""
        return self.data / "room.db"

    @property
    def practice_file(self) -> Path:
        """The database of the practice room."""
        return self.data / "practice.db"

    @property
    def backups(self) -> Path:
        """The first folder for backups."""
        return self.data / "backups"

    @property
    def stock(self) -> Path:
        """Label sheets and rolls added by the user."""
        return self.data / "stock"

    @property
    def logs(self) -> Path:
        """The program's own log files."""
        return self.state / "logs"


def folders(
    environment: Mapping[str, str] | None = None,
    home: Path | None = None,
    platform: str = sys.platform,
) -> Folders:
    """Return the person's folders as the desktop standards of this platform name them."""
    environment = os.environ if environment is None else environment
    home = Path.home() if home is None else home
    if platform == "win32":
        return _windows_folders(environment, home)
    if platform == "darwin":
        library = home / "Library"
        support = library / "Application Support" / APPLICATION
        return Folders(settings=support, data=support, state=library / "Logs" / APPLICATION)
    return Folders(
        settings=_base(environment, "XDG_CONFIG_HOME", home / ".config") / APPLICATION,
        data=_base(environment, "XDG_DATA_HOME", home / ".local" / "share") / APPLICATION,
        state=_base(environment, "XDG_STATE_HOME", home / ".local" / "state") / APPLICATION,
    )


def _windows_folders(environment: Mapping[str, str], home: Path) -> Folders:
    roaming = _base(environment, "APPDATA", home / "AppData" / "Roaming")
    local = _base(environment, "LOCALAPPDATA", home / "AppData" / "Local")
    return Folders(
        settings=roaming / APPLICATION,
        # Not in the roaming profile: it is copied at sign-in and sign-out, a database must not be.
        data=local / APPLICATION,
        state=local / APPLICATION / "state",
    )


def _base(environment: Mapping[str, str], name: str, otherwise: Path) -> Path:
    """Return the folder a variable names; relative ones are ignored, as the standard demands."""
    value = environment.get(name, "")
    return Path(value) if value and Path(value).is_absolute() else otherwise


@cache
def resources() -> Path:
    """Return the folder with fonts, icons, sounds, translations, label stock and sample data.

    Inside an installed wheel or a bundle it lies in the package; in a checkout beside it.
    """
    package = Path(str(importlib.resources.files("desktop_archive")))
    for folder in (package / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(package / "resources")


def resource(*parts: str) -> Path:
    """Return the path of one resource, for example ``resource("fonts", "OFL.txt")``."""
    return resources().joinpath(*parts)
