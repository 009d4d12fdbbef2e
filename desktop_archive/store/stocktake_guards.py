"""What no program may do to a stocktake, whatever writes: thaw its list, change it once closed."""

_FIXED = ("number", "purpose", "unit", "scope", "seed", "sample", "started_at", "frozen_at")
_SCANNED = (
    "stocktake_id", "round_id", "place_id", "code", "result", "way", "line_id", "box_id",
    "record_id", "counts", "scanned_at",
)  # fmt: skip


def stocktake_guards() -> list[str]:
    """Return the statements that keep frozen lists and closed stocktakes as they are (S-12)."""
    thawed = _changed((*_FIXED, "expected", "to_find"))
    guards = [
        "CREATE TRIGGER stocktake_closed_stays BEFORE UPDATE ON stocktake "
        "WHEN OLD.closed_at IS NOT NULL "
        "BEGIN SELECT RAISE(ABORT, 'a closed stocktake never changes'); END",
        "CREATE TRIGGER stocktake_frozen_stays BEFORE UPDATE ON stocktake "
        f"WHEN OLD.frozen_at IS NOT NULL AND ({thawed}) "
        "BEGIN SELECT RAISE(ABORT, 'what is counted is frozen'); END",
        "CREATE TRIGGER stocktake_scan_stays BEFORE UPDATE ON stocktake_scan "
        f"WHEN OLD.struck_at IS NOT NULL OR {_changed(_SCANNED)} "
        "BEGIN SELECT RAISE(ABORT, 'a scan is struck, never changed'); END",
    ]
    for table in ("stocktake_shelf", "stocktake_line"):
        frozen = "(SELECT frozen_at FROM stocktake WHERE id = NEW.stocktake_id) IS NOT NULL"
        guards += [
            f"CREATE TRIGGER {table}_frozen BEFORE INSERT ON {table} WHEN {frozen} "
            "BEGIN SELECT RAISE(ABORT, 'the expected list is frozen'); END",
            f"CREATE TRIGGER {table}_stays BEFORE UPDATE ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'the expected list is frozen'); END",
        ]
    closed = "(SELECT closed_at FROM stocktake WHERE id = NEW.stocktake_id) IS NOT NULL"
    for table in ("stocktake_round", "stocktake_scan", "stocktake_finding"):
        guards += [
            f"CREATE TRIGGER {table}_closed_{verb} BEFORE {verb.upper()} ON {table} "
            f"WHEN {closed} "
            "BEGIN SELECT RAISE(ABORT, 'a closed stocktake never changes'); END"
            for verb in ("insert", "update")
        ]
    return guards


def _changed(columns: tuple[str, ...]) -> str:
    return " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in columns)
