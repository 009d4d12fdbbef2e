"""Measure the program on a practice room; print the table and write build/bench.json."""

import argparse
import json
import os
import platform
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from benchmarks import (
    asking,
    counting,
    drawing,
    leaving,
    lending,
    listing,
    looking,
    rooms,
    searching,
    start_up,
    writing,
)
from benchmarks.timing import (
    Bar,
    Figure,
    counts_processor_time,
    now,
    resident,
    use_processor_time,
)
from desktop_archive.services.practice.known import PracticeSize

_JSON = Path("build/bench.json")
_LINE = "{:<44} {:>12} {:<9} {:>12} {:>7} {:>16}  {:<7}  {}"

Part = Callable[[Path, Path, PracticeSize], list[Figure]]

#: What is measured, by the words of --parts; a room that is changed is a copy in the folder.
PARTS: dict[str, Part] = {
    "start": lambda room, folder, _size: start_up.figures(room, folder),
    "looking": lambda room, _folder, _size: looking.figures(room),
    "searching": lambda room, _folder, _size: searching.figures(room),
    "asking": lambda room, _folder, _size: asking.figures(room),
    "listing": lambda room, _folder, size: listing.figures(room, size.files),
    "drawing": lambda room, _folder, _size: drawing.figures(room),
    "writing": lambda room, folder, _size: writing.figures(room, folder),
    "leaving": lambda room, folder, _size: leaving.figures(
        rooms.copy_of(room, folder / "leaving.register"), folder
    ),
    "lending": lambda room, folder, _size: lending.figures(room, folder),
    "counting": lambda room, folder, _size: counting.figures(room, folder),
}


def main() -> int:
    """Measure, print, write; a bar not kept is told, a part that broke fails the run."""
    arguments = _parser().parse_args()
    size = rooms.size_of(arguments.size)
    if arguments.clock == "cpu":
        use_processor_time()
    parts = arguments.parts.split(",") if arguments.parts else list(PARTS)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=arguments.folder) as name:
        room = arguments.room or Path(name) / "bench.register"
        made = [] if room.exists() else [_make(room, size)]
        found, broken = measure(room, Path(name), size, parts, made)
    show(found, broken)
    return 1 if broken else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    words = ", ".join(f"{word} ({files:,} files)" for word, (files, _) in rooms.SIZES.items())
    parser.add_argument("--size", default="S", help=f"{words}, or a number of files")
    parser.add_argument("--parts", default="", help=f"some of {','.join(PARTS)}")
    parser.add_argument("--room", type=Path, help="measured and kept; made if it is not there")
    parser.add_argument(
        "--clock", choices=("wall", "cpu"), default="wall", help="cpu: on a machine that is shared"
    )
    parser.add_argument("--folder", type=Path, help="where copies of the room are made")
    return parser


def _make(room: Path, size: PracticeSize) -> Figure:
    print(f"{size.files:,} files in {size.boxes:,} boxes; the practice room is being made.")
    began = now()
    rooms.make(room, size)
    rate = size.files / (now() - began)
    return Figure("practice room made", rate, "files/s", side=Bar.AT_LEAST)


def measure(
    room: Path, folder: Path, size: PracticeSize, parts: list[str], found: list[Figure]
) -> tuple[list[Figure], list[str]]:
    """Measure part by part; return the figures, and the parts that broke on the way."""
    broken: list[str] = []
    for part in parts:
        began, worked = time.perf_counter(), time.process_time()
        try:
            found += PARTS[part](room, folder, size)
        except Exception as error:  # noqa: BLE001  one part must not swallow the others
            traceback.print_exc()
            broken.append(f"{part}: {type(error).__name__}: {error}")
        found.append(Figure(f"memory after: {part}", resident(), "MiB"))
        spent = time.perf_counter() - began
        share = (time.process_time() - worked) / spent
        # Far below 100 % the machine was busy with something else: trust the ratios only.
        print(f"{part}: {spent:.0f} s, {share:.0%} of one processor", flush=True)
        write(found, broken, size)
    return found, broken


def show(found: list[Figure], broken: list[str]) -> None:
    """Print the table: what, measured, the raw way, the ratio, the bar, kept or not."""
    print(_LINE.format("what", "measured", "", "raw", "ratio", "bar", "", ""))
    for figure in found:
        raw = "" if figure.raw is None else _number(figure.raw)
        ratio = "" if figure.ratio is None else f"{figure.ratio:.1f}"
        bars = [] if figure.bar is None else [f"{figure.side.value} {_number(figure.bar)}"]
        bars += [] if figure.ratio_bar is None else [f"<= {figure.ratio_bar:g} x"]
        kept = ("met" if figure.kept else "NOT MET") if bars else ""
        value, bar = _number(figure.value), ", ".join(bars)
        print(_LINE.format(figure.name, value, figure.unit, raw, ratio, bar, kept, figure.note))
    for line in broken:
        print(f"NOT MEASURED  {line}")
    judged = [figure for figure in found if figure.bar is not None or figure.ratio_bar is not None]
    print(f"{sum(figure.kept for figure in judged)} of {len(judged)} bars are met.")


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}"


def write(found: list[Figure], broken: list[str], size: PracticeSize) -> None:
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
        "clock": "cpu" if counts_processor_time() else "wall",
        "broken": broken,
        "figures": lines,
    }
    _JSON.write_text(json.dumps(about, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
