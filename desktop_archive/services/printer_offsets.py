"""How far each printer of this workplace is off, and how values are moved on printed forms."""

import tomllib
from collections.abc import Mapping
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from desktop_archive.exchange.whole_files import whole_file
from desktop_archive.rules.label_stock import drift_from_ruler
from desktop_archive.rules.printouts import PrinterDrift

_FURTHEST_MM = 50.0
_LARGEST_FILE = 1_000_000
_EDGE_MM = 20.0
_FRAME_MM = (170.0, 257.0)


@dataclass(frozen=True, slots=True)
class PrinterOffset:
    """How far a printer is out to the right and down, and how much it stretches (1/1,000).

    For a form it is how far the values have to be moved to meet what is printed there.
    """

    right_mm: float = 0.0
    down_mm: float = 0.0
    stretch_right: float = 0.0
    stretch_down: float = 0.0


NO_OFFSET = PrinterOffset()
Key = tuple[str, str]


def measured(left: float, top: float, across: float, down: float) -> PrinterOffset | None:
    """Return how a printer is off, from its calibration page; nothing if that cannot be."""
    found = drift_from_ruler(
        left=left, top=top, across=across, down=down, edge=_EDGE_MM, size=_FRAME_MM
    )
    if found is None or max(abs(found[0]), abs(found[1])) > _FURTHEST_MM:
        return None
    return PrinterOffset(*(round(value, 2) for value in found))


class PrinterBook:
    """Keeps the offsets in a file of this workplace, by printer and by printer and form."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def of(self, printer: str, form: str = "") -> PrinterOffset:
        """Return the offset of a printer, or of a form on it."""
        return self._read().get((printer, form), NO_OFFSET)

    def keep(self, printer: str, offset: PrinterOffset, form: str = "") -> None:
        """Keep an offset.

        Raises:
            RefusedError: the file cannot be written.
        """
        known = {**self._read(), (printer, form): offset}
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(self._path) as unfinished:
            unfinished.write_text("\n".join(map(_entry, known.items())), encoding="utf-8")

    def drift(self, printer: str, form: str = "") -> PrinterDrift:
        """Return how to correct what is drawn for a printer, and for a form on it."""
        own, moved = self.of(printer), self.of(printer, form) if form else NO_OFFSET
        return PrinterDrift(
            across_mm=own.right_mm - moved.right_mm,
            down_mm=own.down_mm - moved.down_mm,
            stretch_across=own.stretch_right,
            stretch_down=own.stretch_down,
        )

    def _read(self) -> dict[Key, PrinterOffset]:
        """Return what is kept; what makes no sense counts for nothing."""
        try:
            if self._path.stat().st_size > _LARGEST_FILE:
                return {}
            stored = tomllib.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
            return {}
        listed = stored.get("printer", [])
        if not isinstance(listed, list):
            return {}
        found = [_offset(one) for one in listed if isinstance(one, dict)]
        return dict(one for one in found if one is not None)


def _offset(stored: Mapping[str, object]) -> tuple[Key, PrinterOffset] | None:
    values = []
    for entry in fields(PrinterOffset):
        value = stored.get(entry.name, 0.0)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        if not abs(value) <= _FURTHEST_MM:
            return None
        values.append(float(value))
    name, form = stored.get("name"), stored.get("form", "")
    if not isinstance(name, str) or not isinstance(form, str):
        return None
    return (name, form), PrinterOffset(*values)


def _entry(entry: tuple[Key, PrinterOffset]) -> str:
    (printer, form), offset = entry
    names = [one.name for one in fields(PrinterOffset)]
    numbers = [f"{name} = {value}" for name, value in zip(names, astuple(offset), strict=True)]
    return "\n".join(
        ["[[printer]]", f"name = {_quoted(printer)}", f"form = {_quoted(form)}", *numbers, ""]
    )


def _quoted(text: str) -> str:
    """Return a TOML basic string: quotes, backslashes and control characters escaped."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08X}" for c in escaped) + '"'
