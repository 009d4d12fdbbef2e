"""The trail: images of rows in SQL literals, the triggers that write it, its own guards."""

import re
from collections.abc import Sequence


def image(alias: str, columns: Sequence[str]) -> str:
    """Return the expression for a row's image: SQL literals with commas between.

    `quote` and not `json_array`, which SQLite refuses inside triggers while
    `trusted_schema` is off.
    """
    return " || ',' || ".join(f'quote({alias}."{column}")' for column in columns)


_LITERAL = re.compile(r"NULL|'(?:[^']|'')*'|-?[0-9.]+(?:e[+-]?[0-9]+)?", re.IGNORECASE)


def read_image(stored: str | None) -> list[str | int | float | None]:
    """Return the values of a stored image."""
    return [_value(literal) for literal in _LITERAL.findall(stored or "")]


def _value(literal: str) -> str | int | float | None:
    if literal.startswith("'"):
        return literal[1:-1].replace("''", "'")
    if literal == "NULL":
        return None
    return int(literal) if literal.lstrip("-").isdecimal() else float(literal)


def audit_triggers(table: str, columns: Sequence[str]) -> list[str]:
    """Return the statements that make the trail of one table (reliability §5.9)."""
    need_actor = "SELECT CASE WHEN NOT EXISTS(SELECT 1 FROM ctx) THEN RAISE(ABORT, 'no actor') END;"

    def trigger(verb: str, old: str, new: str) -> str:
        return (
            f"CREATE TRIGGER trail_{table}_{verb} AFTER {verb.upper()} ON {table} "
            f"BEGIN {need_actor} "
            "INSERT INTO audit(op_id, actor, workstation, at, op, tbl, rid, old, new) "
            f"SELECT op_id, actor, workstation, at, '{verb}', '{table}', NEW.id, {old}, {new} "
            "FROM ctx; END"
        )

    return [
        trigger("insert", "NULL", image("NEW", columns)),
        trigger("update", image("OLD", columns), image("NEW", columns)),
        f"CREATE TRIGGER keep_{table} BEFORE DELETE ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'nothing recorded is deleted'); END",
        f"CREATE TRIGGER keep_{table}_id BEFORE UPDATE OF id ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'ids never change'); END",
    ]


def trail_guards() -> list[str]:
    """Return the statements that make audit, chain and operation append-only."""
    guards = []
    for table in ("audit", "chain", "operation"):
        exists = f"EXISTS(SELECT 1 FROM {table} WHERE seq = NEW.seq)"
        guards += [
            # -1 stands for "assigned later" in BEFORE triggers; without this guard
            # INSERT OR REPLACE would overwrite a row in silence.
            f"CREATE TRIGGER guard_{table}_insert BEFORE INSERT ON {table} "
            f"WHEN NEW.seq IS NOT NULL AND NEW.seq <> -1 AND {exists} "
            f"BEGIN SELECT RAISE(ABORT, '{table} row exists'); END",
            f"CREATE TRIGGER guard_{table}_update BEFORE UPDATE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
            f"CREATE TRIGGER guard_{table}_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END",
        ]
    return guards
