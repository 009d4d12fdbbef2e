"""Measure the program on a practice room; print the table and write build/bench.json."""

import argparse
import json
import os
import platform
import tempfile
from dataclasses import asdict
from pathlib import Path

from benchmarks import drawing, lending, looking, rooms, start_up, writing
from benchmarks.timing import Figure
from desktop_archive.services.practice.desk import PracticeSize

_JSON = Path("build/bench.json")
_LINE = "{:<40} {:>12} {:<9} {:>12} {:>7} {:>16}  {}"


def main() -> int:
    """Measure, print, write; a bar that is not kept is told, and is no failure of the run."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    words = ", ".join(f"{word} ({files:,} files)" for word, (files, _) in rooms.SIZES.items())
    parser.add_argument("--size", default="S", help=f"{words}, or a number of files")
    size = rooms.size_of(parser.parse_args().size)
    print(f"{size.files:,} files in {size.boxes:,} boxes; the practice room is being made.")
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        found = measure(Path(name), size)
    show(found)
    write(found, size)
    return 0


def measure(folder: Path, size: PracticeSize) -> list[Figure]:
    """Measure everything; what changes the room works on a copy."""
    room = folder / "bench.register"
    rooms.make(room, size)
    found = start_up.figures(room, folder)
    with rooms.enter(room) as opened:
        found += looking.figures(opened, size.files)
    found += drawing.figures(room)
    found += writing.figures(room, folder)
    return found + lending.figures(rooms.copy_of(room, folder / "desk.register"), folder)


def show(found: list[Figure]) -> None:
    """Print the table: what, measured, the raw way, the ratio, the bar, kept or not."""
    print(_LINE.format("what", "measured", "", "raw", "ratio", "bar", ""))
    for figure in found:
        raw = "" if figure.raw is None else _number(figure.raw)
        ratio = "" if figure.ratio is None else f"{figure.ratio:.1f}"
        bars = [] if figure.bar is None else [f"{figure.side.value} {_number(figure.bar)}"]
        bars += [] if figure.ratio_bar is None else [f"<= {figure.ratio_bar:g} x"]
        kept = ("met" if figure.kept else "NOT MET") if bars else ""
        value, bar = _number(figure.value), ", ".join(bars)
        print(_LINE.format(figure.name, value, figure.unit, raw, ratio, bar, kept))
    judged = [figure for figure in found if figure.bar is not None or figure.ratio_bar is not None]
    print(f"{sum(figure.kept for figure in judged)} of {len(judged)} bars are met.")


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def write(found: list[Figure], size: PracticeSize) -> None:
    """Write the same as JSON."""
    _JSON.parent.mkdir(exist_ok=True)
    lines = [
        {**asdict(figure), "side": figure.side.value, "ratio": figure.ratio, "kept": figure.kept}
        for figure in found
    ]
    about = {
        "files": size.files,
        "boxes": size.boxes,
        "python": platform.python_version(),
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "figures": lines,
    }
    _JSON.write_text(json.dumps(about, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
