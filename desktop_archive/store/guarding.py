"""Writing guards: triggers that refuse what meets a condition, in words."""

#: Two names for one person, however the spaces stand.
_SAME = "lower(replace({0}, ' ', '')) = lower(replace({1}, ' ', ''))"


def guard(name: str, on: str, when: str, says: str) -> str:
    """Return the statement that refuses what meets a condition."""
    return f"CREATE TRIGGER {name} BEFORE {on} WHEN {when} BEGIN SELECT RAISE(ABORT, '{says}'); END"


def changed(columns: tuple[str, ...]) -> str:
    """Return the condition that any of these columns changes."""
    return "(" + " OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in columns) + ")"


def same_name(one: str, other: str) -> str:
    """Return the condition that two names stand for one person."""
    return _SAME.format(one, other)
