"""Cold start: from the start of a process to its first painted window, without a screen."""

import os
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.timing import Figure, counts_processor_time, median

_RUNS = 7
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"


def figures(room: Path, home: Path) -> list[Figure]:
    """Measure a bare window, the frame and the room, in turn so that all meet the same machine."""
    spent: dict[str, list[float]] = {"bare": [], "frame": [], "room": []}
    memory: dict[str, float] = {}
    for _ in range(_RUNS + 1):
        for what, times in spent.items():
            words = [what, str(room)] if what == "room" else [what]
            taken, memory[what] = _process(words, home)
            times.append(taken)
    bare, frame, opened = (median(times[1:]) for times in spent.values())
    return [
        Figure("start to frame on screen", frame, "ms", raw=bare, ratio_bar=1.5),
        Figure("start to room open and painted", opened, "ms", raw=bare, ratio_bar=4.0),
        Figure("memory with the room open", memory["room"], "MiB", 120, raw=memory["bare"]),
    ]


def _process(words: list[str], home: Path) -> tuple[float, float]:
    environment = {
        **{name: value for name, value in os.environ.items() if name != _NO_BYTECODE},
        # An installed program has its bytecode; here the first run, not counted, writes it.
        "PYTHONPYCACHEPREFIX": str(home / "bytecode"),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
    }
    command = [sys.executable, "-m", "benchmarks.first_frame", *words]
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        spent = time.perf_counter() - began
        worked, memory = map(float, process.stdout.readline().split() or (0, 0))
    if line.strip() != "painted":
        raise RuntimeError(f"no window was painted: {words}")
    return (worked if counts_processor_time() else spent) * 1000, memory
