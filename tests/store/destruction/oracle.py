"""What must have happened before a record is destroyed, told again without the program's help."""

from collections.abc import Iterator

from sqlalchemy import Connection


def _rows(connection: Connection, statement: str, *values: object) -> list[tuple]:
    return [tuple(row) for row in connection.exec_driver_sql(statement, tuple(values))]


def _key(name: str) -> str:
    return "".join(name.split()).lower()


def faults(connection: Connection) -> Iterator[str]:
    """Yield what is lacking behind each destroyed record; nothing: the chain is whole."""
    for (record,) in _rows(connection, "SELECT id FROM record WHERE state = 'destroyed'"):
        lines = _rows(
            connection,
            "SELECT l.list_id, l.decision, l.counted_at, l.destroyed_at, l.struck_off, d.state "
            "FROM destruction_line AS l JOIN destruction_list AS d ON d.id = l.list_id "
            "WHERE l.record_id = ? AND l.live AND l.left_out_at IS NULL",
            record,
        )
        good = [
            one
            for one in lines
            if one[1] == "approved" and one[2] and one[3] and not one[4]
            and one[5] in ("destroyed", "closed")
        ]  # fmt: skip
        if len(good) != 1:
            yield f"record {record}: no line that was approved, counted and destroyed"
            continue
        yield from _list_faults(connection, good[0][0])


def _list_faults(connection: Connection, list_id: int) -> Iterator[str]:
    ((maker, executor, digest, round_),) = _rows(
        connection,
        "SELECT made_by, executor, digest, round FROM destruction_list WHERE id = ?",
        list_id,
    )
    words = _rows(
        connection,
        "SELECT seat_id, supervisor_id, part, name, agreed, digest, round "
        "FROM destruction_word WHERE list_id = ?",
        list_id,
    )
    seats = _rows(connection, "SELECT id FROM destruction_seat WHERE list_id = ?", list_id)
    agreed = {one[0] for one in words if one[4] and one[5] == digest}
    if not seats or any(seat not in agreed for (seat,) in seats):
        yield f"list {list_id}: a post has not agreed"
    deciders = {_key(one[3]) for one in words if one[2] == "decision"}
    advisers = {_key(one[3]) for one in words if one[2] in ("panel", "opinion", "check")}
    if len(deciders) != 1 or deciders & (advisers | {_key(maker)}):
        yield f"list {list_id}: decided by {deciders}"
    watching = _rows(
        connection,
        "SELECT id, name, unit_id, part FROM destruction_supervisor "
        "WHERE list_id = ? AND released_at IS NULL",
        list_id,
    )
    names = {_key(one[1]) for one in watching}
    if len(names) < 2 or len({one[2] for one in watching}) < 2:
        yield f"list {list_id}: watched by {watching}"
    if not {"archive", "business"} <= {one[3] for one in watching}:
        yield f"list {list_id}: a department did not watch"
    if names & ({_key(executor)} | deciders):
        yield f"list {list_id}: somebody watched an own act"
    for part in ("before", "after"):
        signed = {one[1] for one in words if one[2] == part and one[6] == round_ and one[4]}
        if any(one[0] not in signed for one in watching):
            yield f"list {list_id}: not all signed {part}"
