"""Random raw statements over the tables of a destruction, some of them the right next step."""

import random
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from tests.store.destruction.attacks import become, seat, watcher, word
from tests.store.destruction.oracle import faults

STATES = (
    "draft", "signing", "deciding", "approved", "refused", "collecting", "counted", "shredded",
    "destroyed", "closed", "superseded", "dropped",
)  # fmt: skip
NAMES = ("林晓", "周敏", "赵六", "吴九", "何苗", "杨十一", "郑十", "某人", "林 晓")
PARTS = ("panel", "opinion", "check", "decision")
_MOMENT = "2026-03-17T10:00:0{0}Z"


@dataclass
class Tally:
    """How many statements were tried, refused, and how often records were destroyed."""

    tried: int = 0
    refused: int = 0
    reached: int = 0
    faults: list[str] = field(default_factory=list)


def statement(rng: random.Random) -> str:
    """Return any statement: steps, words, lines, supervisors, records, holds."""
    return rng.choice(_KINDS)(rng)


def _step(rng: random.Random) -> str:
    also = rng.choice(
        ("", ", executor = '林晓', begun_at = 'x'", ", shredded_at = 'x'", ", round = round + 1",
         ", reported_on = 'x', record_number = 'x'")
    )  # fmt: skip
    return become(rng.choice(STATES), also)


def _on(rng: random.Random, what: str) -> str:
    """Return a change of one line or of all."""
    where = rng.choice(("", "", f" WHERE position = {rng.randint(1, 4)}"))
    return f"UPDATE destruction_line SET {what}{where}"


def _line(rng: random.Random) -> str:
    return _on(
        rng,
        rng.choice(
            (
                "decision = 'approved'",
                "decision = 'refused', decision_reason = 'x', live = 0",
                "counted_at = 'x', counted_by = 'y'",
                "counted_at = NULL",
                "struck_off = 'missing', struck_reason = 'x', live = 0, counted_at = NULL",
                "means = 'shredding', place_id = 1, destroyed_at = 'x'",
                "live = 0",
                "title = 'x'",
                "left_out_at = 'x', left_out_reason = 'y', live = 0",
            )
        ),
    )


def _word(rng: random.Random) -> str:
    said: dict[str, object] = seat(rng.choice(PARTS), rng.randint(0, 2))
    if rng.random() < 0.5:
        said = {**said, "name": f"'{rng.choice(NAMES)}'"}
    return word(**{**said, "at": _MOMENT.format(rng.randint(0, 1))})


def _watch(rng: random.Random) -> str:
    said: dict[str, object] = watcher(rng.choice(("before", "after")), rng.randint(0, 2))
    said["round"] = rng.choice((1, 1, 2))
    if rng.random() < 0.2:
        said["name"] = f"'{rng.choice(NAMES)}'"
    return word(**{**said, "at": _MOMENT.format(1)})


def _supervisor(rng: random.Random) -> str:
    if rng.random() < 0.2:
        return "UPDATE destruction_supervisor SET released_at = 'x', released_reason = 'y' WHERE id = 1"
    name, unit = rng.choice(NAMES), rng.randint(1, 2)
    part = rng.choice(("archive", "business"))
    return (
        "INSERT INTO destruction_supervisor(list_id, name, unit_id, part, named_at) "
        f"VALUES (1, '{name}', {unit}, '{part}', 'x')"
    )


def _record(rng: random.Random) -> str:
    state = rng.choice(("destroyed", "destroyed", "destroyed", "in_place", "proposed"))
    return f"UPDATE record SET state = '{state}' WHERE id = {rng.randint(1, 4)}"


def _other(rng: random.Random) -> str:
    return rng.choice(
        (
            "UPDATE destruction_word SET agreed = 1",
            "UPDATE destruction_seat SET step = 1",
            "DELETE FROM destruction_seat",
            "INSERT OR REPLACE INTO destruction_line SELECT * FROM destruction_line",
            "INSERT OR REPLACE INTO record SELECT * FROM record WHERE id = 1",
            "UPDATE destruction_list SET executor = '何苗'",
            "UPDATE destruction_list SET made_by = '某人'",
            "UPDATE appraisal_piece SET verdict = 'keep', method = 'direct'",
        )
    )


_KINDS = (_step, _step, _line, _line, _word, _word, _watch, _watch, _supervisor, _record, _other)


def play(connection: Connection, rng: random.Random, count: int, tally: Tally) -> None:
    """Try statements in a running act and look at what came of them."""
    for _ in range(count):
        tally.tried += 1
        try:
            connection.exec_driver_sql(statement(rng))
        except IntegrityError:
            tally.refused += 1
    done = connection.exec_driver_sql("SELECT count(*) FROM record WHERE state = 'destroyed'")
    tally.reached += int(done.scalar_one() > 0)
    tally.faults += list(faults(connection))


def run(stages: dict[str, Path], within, runs: int, count: int, seed: int) -> Tally:
    """Play many runs from many stages; nothing of a run is kept."""
    tally = Tally()
    # Late stages come more often, or hardly a run would reach what is guarded.
    begin = ("draft", "signing", "deciding", "approved", "collecting", "scanned", "counted",
             "counted", "shredded", "shredded", "shredded")  # fmt: skip
    for at in range(runs):
        rng = random.Random(f"{seed}-{at}")
        with within(stages[rng.choice(begin)]) as connection:
            play(connection, rng, count, tally)
    return tally
