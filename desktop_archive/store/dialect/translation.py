"""Our regular SQLite texts as PostgreSQL takes them: conditions, expressions, guards."""

import re
from dataclasses import dataclass

_NULLISH = r"(?!\s*(?:NULL|TRUE|FALSE|DISTINCT|NOT\s+DISTINCT|UNKNOWN)\b)"
#: What the engines say differently, in the order in which it is replaced.
_WORDS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf"\bIS\s+NOT\b{_NULLISH}"), "IS DISTINCT FROM"),
    (re.compile(rf"\bIS\b(?!\s+NOT\b)(?!\s+DISTINCT\b){_NULLISH}"), "IS NOT DISTINCT FROM"),
    (re.compile(r"\bchar\((\d+)\)"), r"chr(\1)"),
    (re.compile(r"\bmin\(([^()]*,[^()]*)\)"), r"least(\1)"),
    (re.compile(r"\bmax\(([^()]*,[^()]*)\)"), r"greatest(\1)"),
)
_LITERAL = re.compile(r"('(?:[^']|'')*')")


def translated(text: str) -> str:
    """Return a condition or a statement in the server's words; what stands in quotes stays."""
    pieces = _LITERAL.split(text)
    return "".join(piece if at % 2 else _in_other_words(piece) for at, piece in enumerate(pieces))


def _in_other_words(piece: str) -> str:
    for pattern, other in _WORDS:
        piece = pattern.sub(other, piece)
    return piece


@dataclass(frozen=True, slots=True)
class Guard:
    """A trigger as the server knows it: a function and the line that calls it."""

    name: str
    function: str
    trigger: str


_TRIGGER = re.compile(
    r"CREATE TRIGGER (?P<name>\w+) (?P<when>BEFORE|AFTER) "
    r"(?P<verb>INSERT|UPDATE|DELETE)(?: OF (?P<columns>[\w, \"]+?))? ON (?P<table>\w+) "
    r"(?:WHEN (?P<condition>.+?) )?BEGIN (?P<body>.+?);? ?END",
    re.DOTALL,
)
_REFUSAL = re.compile(r"SELECT RAISE\(ABORT, ?(?P<says>'(?:[^']|'')*')\)", re.DOTALL)
_UNLESS = re.compile(
    r"SELECT CASE WHEN (?P<condition>.+) THEN RAISE\(ABORT, ?(?P<says>'(?:[^']|'')*')\) END",
    re.DOTALL,
)
_FUNCTION = """CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
{body}
RETURN {row};
END
$guard$"""


def guard(statement: str) -> Guard:
    """Return one of our triggers for the server.

    Raises:
        ValueError: it is not in one of the regular forms.
    """
    found = _TRIGGER.fullmatch(statement)
    if found is None:
        raise ValueError(statement)
    steps = "\n".join(_step(one) for one in _statements(found["body"]))
    if found["condition"]:
        steps = f"IF {translated(found['condition'])} THEN\n{steps}\nEND IF;"
    name, row = found["name"], "OLD" if found["verb"] == "DELETE" else "NEW"
    columns = f" OF {found['columns']}" if found["columns"] else ""
    return Guard(
        name,
        _FUNCTION.format(name=name, body=steps, row=row),
        f"CREATE TRIGGER {name} {found['when']} {found['verb']}{columns} ON {found['table']} "
        f"FOR EACH ROW EXECUTE FUNCTION {name}()",
    )


def _statements(body: str) -> list[str]:
    """Return the statements of a trigger; a semicolon in quotes parts nothing."""
    kept = _LITERAL.sub(lambda quoted: quoted[0].replace(";", "\0"), body)
    return [one.strip().replace("\0", ";") for one in kept.split(";") if one.strip()]


def _step(statement: str) -> str:
    if refusal := _REFUSAL.fullmatch(statement):
        return _refuse(refusal["says"])
    if unless := _UNLESS.fullmatch(statement):
        return f"IF {translated(unless['condition'])} THEN {_refuse(unless['says'])} END IF;"
    return f"{translated(statement)};"


def _refuse(says: str) -> str:
    return f"RAISE EXCEPTION USING MESSAGE = {says}, ERRCODE = 'integrity_constraint_violation';"
