"""How large a foreign file may be before it is refused (reliability §6, F33)."""

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps that no honest list of a records room reaches."""

    rows: int = 1_000_000
    columns: int = 200
    cells: int = 16_000_000
    # More cells than this are read row by row; where that can't be done, they are too many.
    cells_at_once: int = 400_000
    cells_in_memory: int = 3_000_000
    field_length: int = 200_000
    file_size: int = 512 * MEBIBYTE
    # An .xls sheet ends at 65,536 rows; the whole file is looked through in memory.
    old_file_size: int = 128 * MEBIBYTE
    unpacked_size: int = 1536 * MEBIBYTE
    # Sheets compress well, up to some 40 to 1; a small file may do better without harm.
    ratio: int = 100
    ratio_applies_from: int = 32 * MEBIBYTE
    parts: int = 2_000
