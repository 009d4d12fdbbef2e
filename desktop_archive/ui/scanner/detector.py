"""Which keys came from a scanner; knows no window and no clock (reliability §5.7)."""

from dataclasses import dataclass

from desktop_archive.rules.barcodes import Barcode
from desktop_archive.settings import ScannerTiming

LONGEST_SCAN = 64


@dataclass(frozen=True, slots=True)
class Scan:
    """A code that a scanner sent, and how many characters of it a field had taken."""

    code: str
    typed: int


@dataclass(slots=True)
class Burst:
    """Characters that follow each other quickly."""

    characters: list[str]
    began: float
    last: float

    @property
    def mean_gap(self) -> float:
        """Return the mean time between keys in milliseconds."""
        gaps = len(self.characters) - 1
        return 0.0 if gaps < 1 else (self.last - self.began) / gaps


class Detector:
    """Collects quick characters; an end key makes them a scan.

    Slow typing is never touched: the characters of a burst count as typed until its end
    proves that no hand was so quick.
    """

    def __init__(self, timing: ScannerTiming | None = None) -> None:
        self.timing = timing or ScannerTiming()
        self._burst: Burst | None = None

    @property
    def is_collecting(self) -> bool:
        """Tell whether a burst of at least two quick characters is under way."""
        return self._burst is not None and len(self._burst.characters) > 1

    def character(self, character: str, now: float) -> None:
        """Take one printable character; `now` is in milliseconds."""
        burst = self._burst
        if burst is None or now - burst.last > self.timing.max_gap_ms:
            self._burst = Burst([character], now, now)
            return
        burst.last = now
        # One too many is kept: what is longer than any code is none until the next pause.
        if len(burst.characters) <= LONGEST_SCAN:
            burst.characters.append(character)

    def other(self) -> None:
        """Take any other key: it ends a burst that was none."""
        self._burst = None

    def end(self, now: float) -> Scan | None:
        """Take Enter or Tab and return the scan it completes, if it does."""
        burst, self._burst = self._burst, None
        if burst is None or now - burst.last > self.timing.max_gap_ms:
            return None
        text = "".join(burst.characters)
        code = text.removeprefix(self.timing.prefix) if self.timing.prefix else text
        if self.timing.prefix and code == text:
            return None
        if not self._is_long_enough(code) or burst.mean_gap > self.timing.mean_gap_ms:
            return None
        return Scan(code, len(burst.characters))

    def _is_long_enough(self, code: str) -> bool:
        if Barcode.has_our_shape(code):
            return True
        return self.timing.min_length <= len(code) <= LONGEST_SCAN
