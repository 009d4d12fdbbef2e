"""Which disk a folder lies on: two names of one disk are one medium (X-05)."""

import os
import shutil
from pathlib import Path

_BLOCKS = Path("/sys/dev/block")


def disk_of(path: Path) -> str:
    """Return what tells the disk of a path from others; parts of one disk are the same disk."""
    device = path.stat().st_dev
    if not hasattr(os, "major"):
        return str(device)
    block = _BLOCKS / f"{os.major(device)}:{os.minor(device)}"
    if not block.exists():
        return str(device)
    whole = block.resolve()
    return str(whole.parent if (whole / "partition").exists() else whole)


def free_bytes(path: Path) -> int:
    """Return how many bytes are free where a path lies; a great many when nobody can tell."""
    try:
        return shutil.disk_usage(path if path.is_dir() else path.parent).free
    except OSError:
        return 1 << 62
