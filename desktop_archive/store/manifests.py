"""What is written beside a copy: when and of which register it is, up to which line, its digest."""

import contextlib
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

SUFFIX, PART = ".register", ".part"
FORMAT = "desktop-archive-copy/2"


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished, verified copy; the register it is of is known by the hash of its first line."""

    path: Path
    made_at: datetime
    label: str
    sequence: int
    head: str
    sha256: str
    size: int
    register: str = ""
    seal: str = ""
    by: str = ""


def manifest_of(path: Path) -> Path:
    """Return where the description of a copy lies."""
    return path.with_name(path.name + ".json")


def write(backup: Backup) -> None:
    """Write the description of a copy, whole or not at all."""
    told = {**asdict(backup), "path": backup.path.name, "made_at": backup.made_at.isoformat()}
    text = json.dumps({"format": FORMAT, **told}, ensure_ascii=False, indent=1)
    path = manifest_of(backup.path)
    part = path.with_name(path.name + PART)
    part.write_text(text, "utf-8")
    sync(part)
    part.replace(path)


def read(path: Path) -> Mapping[str, object] | None:
    """Return what stands in the description of a copy; None when there is none to be read."""
    try:
        loaded = json.loads(manifest_of(path).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return loaded if isinstance(loaded, dict) else None


def backup_at(path: Path) -> Backup | None:
    """Return a copy as its description tells of it; None when that is missing or nonsense."""
    told = read(path)
    if told is None:
        return None
    try:
        return Backup(
            path,
            datetime.fromisoformat(str(told["made_at"])).astimezone(),
            str(told["label"]),
            int(str(told["sequence"])),
            str(told["head"]),
            str(told["sha256"]),
            int(str(told["size"])),
            *(str(told.get(name, "")) for name in ("register", "seal", "by")),
        )
    except (KeyError, ValueError, OverflowError):
        return None


def listed(folder: Path) -> list[Backup]:
    """Return the finished copies in a folder, newest first; none when it cannot be reached."""
    try:
        paths = [path for path in folder.glob(f"*{SUFFIX}") if path.is_file()]
    except OSError:
        return []
    found = [backup for path in paths if (backup := backup_at(path)) is not None]
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def sha256(path: Path) -> str:
    """Return the digest of a file that nobody writes to."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def sync(path: Path) -> None:
    """Ask the disk to keep a file or a folder's names."""
    with contextlib.suppress(PermissionError):  # Windows opens no folders
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
