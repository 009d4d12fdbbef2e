"""The choices of this workplace, kept as TOML: how the program looks, listens and prints here.

What belongs to the records room as a whole (numbering, policies, calendars) lies in its database.
"""

import os
import tempfile
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from enum import Enum
from pathlib import Path
from typing import Any


class SettingsProblem(Enum):
    """Why stored choices were not taken over and the defaults hold, or none were stored."""

    UNREADABLE = "unreadable"
    NOT_TOML = "not_toml"
    BAD_VALUES = "bad_values"
    NOT_SAVED = "not_saved"


@dataclass(frozen=True, slots=True)
class ScannerTiming:
    """What makes a burst of keys a scan (times in milliseconds)."""

    min_length: int = 6
    mean_gap_ms: int = 35
    max_gap_ms: int = 100
    prefix: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be chosen at this workplace."""

    language: str = ""
    """``en``, ``zh-CN``, ``zh-TW``; empty follows the desktop."""
    theme: str = "system"
    """``light``, ``dark`` or ``system``."""
    last_database: str = ""
    scanner: ScannerTiming = ScannerTiming()
    idle_minutes: int = 5
    """Minutes without a key or a click before the desk is locked: 2 to 15."""
    sound: bool = True
    extra_fonts: tuple[str, ...] = ()
    """Font files for characters that the font of the program lacks."""
    stock_folder: str = ""
    """Label sheets and rolls of this room; empty means the usual folder."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """Settings as read, and what had to be left out."""

    settings: Settings
    problem: SettingsProblem | None = None
    details: str = ""


def load(file: Path) -> Loaded:
    """Read the choices; what cannot be read is replaced by its default and told."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, UnicodeDecodeError) as error:
        return Loaded(Settings(), SettingsProblem.UNREADABLE, str(error))
    try:
        stored = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Loaded(Settings(), SettingsProblem.NOT_TOML, str(error))
    return _from_table(stored)


def save(settings: Settings, file: Path) -> None:
    """Write the choices; the file is the old one or the new one, never half of either."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(_to_toml(settings))
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def keep_broken(file: Path) -> Path:
    """Put a file that could not be used aside, so that the next save does not bury it."""
    aside = file.with_suffix(".broken.toml")
    file.replace(aside)
    return aside


def _from_table(stored: Mapping[str, object]) -> Loaded:
    accepted: dict[str, Any] = {}
    refused: list[str] = []
    for entry in fields(Settings):
        if entry.name not in stored:
            continue
        value = _READERS[entry.name](stored[entry.name])
        if value is None:
            refused.append(entry.name)
        else:
            accepted[entry.name] = value
    problem = SettingsProblem.BAD_VALUES if refused else None
    return Loaded(Settings(**accepted), problem, ", ".join(refused))


def _one_of(*allowed: str) -> Callable[[object], str | None]:
    return lambda value: value if isinstance(value, str) and value in allowed else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _yes_or_no(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _whole(least: int, most: int) -> Callable[[object], int | None]:
    def read(value: object) -> int | None:
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return value
        return None

    return read


def _texts(value: object) -> tuple[str, ...] | None:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    return None


def _timing(value: object) -> ScannerTiming | None:
    if not isinstance(value, dict):
        return None
    usual = ScannerTiming()
    length = _whole(1, 64)(value.get("min_length", usual.min_length))
    mean = _whole(1, 1000)(value.get("mean_gap_ms", usual.mean_gap_ms))
    most = _whole(1, 5000)(value.get("max_gap_ms", usual.max_gap_ms))
    prefix = _text(value.get("prefix", usual.prefix))
    if length is None or mean is None or most is None or prefix is None:
        return None
    return ScannerTiming(length, mean, most, prefix)


_READERS: Mapping[str, Callable[[object], object | None]] = {
    "language": _one_of("", "en", "zh-CN", "zh-TW"),
    "theme": _one_of("system", "light", "dark"),
    "last_database": _text,
    "scanner": _timing,
    "idle_minutes": _whole(2, 15),
    "sound": _yes_or_no,
    "extra_fonts": _texts,
    "stock_folder": _text,
}


def _to_toml(settings: Settings) -> str:
    scanner = settings.scanner
    lines = [
        f"language = {_quoted(settings.language)}",
        f"theme = {_quoted(settings.theme)}",
        f"last_database = {_quoted(settings.last_database)}",
        f"idle_minutes = {settings.idle_minutes}",
        f"sound = {str(settings.sound).lower()}",
        f"extra_fonts = [{', '.join(map(_quoted, settings.extra_fonts))}]",
        f"stock_folder = {_quoted(settings.stock_folder)}",
        "",
        "[scanner]",
        f"min_length = {scanner.min_length}",
        f"mean_gap_ms = {scanner.mean_gap_ms}",
        f"max_gap_ms = {scanner.max_gap_ms}",
        f"prefix = {_quoted(scanner.prefix)}",
    ]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    """Return a TOML basic string: quotes, backslashes and control characters escaped."""
    # Half a character, as in a file name of another encoding, has no place in UTF-8.
    text = text.encode("utf-8", "replace").decode("utf-8")
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08X}" for c in escaped) + '"'
