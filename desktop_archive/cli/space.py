"""Commands about space: where a kind of box fits, how full the store is, when it will be full."""

import argparse

from desktop_archive.cli import opening
from desktop_archive.cli.output import DONE, REFUSED, Output
from desktop_archive.cli.words import say
from desktop_archive.rules.forecast import Forecast
from desktop_archive.services.places.desk import Places
from desktop_archive.services.places.outlook import Occupancy
from desktop_archive.services.places.space import Answer, Ask, FitLine
from desktop_archive.wording import sentence
from desktop_archive.wording.space import arithmetic, metres, outlook_words

LEVELS = ("room", "range", "side", "shelf")
#: So many shelves are told to a person; a program gets all.
_MOST_LINES = 60


def fit(arguments: argparse.Namespace, output: Output) -> int:
    """Say on which shelves so many boxes of a kind fit, and why not on the others (B-05)."""
    with opening.opened(arguments, output, acting=False) as room:
        places = Places(room)
        kind = places.types.find(arguments.type)
        if kind is None:
            raise _wrong(output, "--type", arguments.type)
        room_id = _room_id(places, arguments, output)
        ask = Ask(
            type_id=kind.id,
            count=arguments.count,
            customer=arguments.holder or "",
            room_id=room_id,
        )
        answer = places.space.where_does_it_fit(ask)
    language = output.language
    output.answer(_fit_document(answer, language), *_fit_lines(answer, language))
    return DONE if answer.places >= answer.wanted else REFUSED


def space(arguments: argparse.Namespace, output: Output) -> int:
    """Say how full the store is and when it will be full."""
    with opening.opened(arguments, output, acting=False) as room:
        places = Places(room)
        room_id = _room_id(places, arguments, output)
        lines = places.outlook.occupancy(arguments.by, room_id)
        found = places.outlook.forecast(room_id)
    told = [_occupied(line) for line in lines[:_MOST_LINES]]
    told += ["", outlook_words(found, output.language), *arithmetic(found, output.language)]
    output.answer(_space_document(lines, found, arguments.by, output.language), *told)
    return DONE


def _room_id(places: Places, arguments: argparse.Namespace, output: Output) -> int | None:
    if not arguments.room:
        return None
    known = {one.code: one.id for one in places.register.rooms()}
    if arguments.room not in known:
        raise _wrong(output, "--room", arguments.room)
    return known[arguments.room]


def _wrong(output: Output, what: str, value: str) -> opening.WrongUseError:
    return opening.WrongUseError(say("bad_value", output.language, what=what, value=value))


def _why(line: FitLine, language: str) -> str:
    return "" if line.reason is None else sentence(line.reason, language, **line.facts)


def _fit_document(answer: Answer, language: str) -> dict[str, object]:
    return {
        "type": answer.kind.name,
        "count": answer.wanted,
        "places": answer.places,
        "fits": answer.places >= answer.wanted,
        "shelves": [
            {
                "place": line.address,
                "places": line.count,
                "posture": line.posture.value if line.posture else None,
                "reason": line.reason.value if line.reason else None,
                "why": _why(line, language),
                "free_mm": line.free_mm,
            }
            for line in answer.lines
        ],
        "together": [
            {
                "first": run.first,
                "last": run.last,
                "shelves": len(run.shares),
                "places": run.count,
            }
            for run in answer.runs
        ],
        "lengths_assumed": answer.assumed,
    }


def _fit_lines(answer: Answer, language: str) -> list[str]:
    told = [f"{run.first} – {run.last}  {run.count}" for run in answer.runs[:5]]
    for line in answer.lines[:_MOST_LINES]:
        how = sentence(line.posture, language) if line.posture else _why(line, language)
        told.append(f"{line.address}  {line.count}  {how}")
    return told


def _occupied(line: Occupancy) -> str:
    stock = line.stock
    return (
        f"{line.address}  {metres(stock.used_mm)} / {metres(stock.capacity_mm)} m  "
        f"{round(stock.fill * 100)} %"
    )


def _space_document(
    lines: list[Occupancy], found: Forecast, by: str, language: str
) -> dict[str, object]:
    return {
        "by": by,
        "lines": [
            {
                "place": line.address,
                "name": line.name,
                "capacity_mm": line.stock.capacity_mm,
                "used_mm": line.stock.used_mm,
                "free_mm": line.stock.free_mm,
                "percent": round(line.stock.fill * 100, 1),
                "shelves": line.shelves,
                "boxes": line.boxes,
                "lengths_assumed": line.assumed,
            }
            for line in lines
        ],
        "forecast": {
            "outlook": found.outlook.value,
            "full_in": found.full_in,
            "counted_by": found.by.value,
            "mean_mm": found.mean_mm,
            "past": [{"year": year, "mm": mm} for year, mm in found.past],
            "years": [
                {
                    "year": line.year,
                    "intake_mm": line.intake_mm,
                    "destroyed_mm": line.destroyed_mm,
                    "used_mm": line.used_mm,
                }
                for line in found.years
            ],
            "words": [outlook_words(found, language), *arithmetic(found, language)],
        },
    }
