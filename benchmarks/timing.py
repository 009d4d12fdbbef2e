"""How a speed is taken, and the line it fills in the table."""

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Bar(Enum):
    """Which side of the bar is good."""

    AT_MOST = "<="
    AT_LEAST = ">="


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing: its value, its bar, and the raw way's value where there is one."""

    name: str
    value: float
    unit: str
    bar: float | None = None
    side: Bar = Bar.AT_MOST
    raw: float | None = None
    ratio_bar: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Return how many times longer than the raw way it takes."""
        if not self.raw or not self.value:
            return None
        return self.value / self.raw if self.side is Bar.AT_MOST else self.raw / self.value

    @property
    def kept(self) -> bool:
        """Tell whether the bars are kept: the one in units, and the ratio where there is one."""
        ratio_kept = self.ratio_bar is None or (self.ratio or 0.0) <= self.ratio_bar
        if self.bar is None:
            return ratio_kept
        is_kept = self.value <= self.bar if self.side is Bar.AT_MOST else self.value >= self.bar
        return is_kept and ratio_kept


def milliseconds(act: Callable[[], object], runs: int = 15) -> list[float]:
    """Return how long an act took each time, after one run that warms the caches."""
    act()
    gc.collect()
    return [_timed(act) for _ in range(runs)]


def once(act: Callable[[], object]) -> float:
    """Return how long an act took, in milliseconds."""
    gc.collect()
    return _timed(act)


def _timed(act: Callable[[], object]) -> float:
    began = now()
    act()
    return (now() - began) * 1000


class _Clock:
    """By the wall as a person waits, or by what the processor did on a machine that is shared."""

    by_processor = False


def use_processor_time() -> None:
    """Count from now on only what this program does itself: waits and other programs do not."""
    _Clock.by_processor = True


def counts_processor_time() -> bool:
    """Tell which of the two is counted."""
    return _Clock.by_processor


def now() -> float:
    """Return the seconds of the clock in use."""
    return time.process_time() if _Clock.by_processor else time.perf_counter()


def median(values: Sequence[float]) -> float:
    """Return the value in the middle."""
    return statistics.median(values)


def percentile(values: Sequence[float], part: float) -> float:
    """Return the value that this part of all stays within."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def resident() -> float:
    """Return the memory this process holds now, in MiB; 0 where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))
