"""Commands of the custody ledger: compare it with the map, show a file's lines, put it right."""

import argparse

from desktop_archive.cli import opening
from desktop_archive.cli.output import DONE, REFUSED, Output
from desktop_archive.rules.custody import Disagreement, Mending
from desktop_archive.rules.striking import StrikeKind, StrikeWish
from desktop_archive.services.custody.desk import Custody
from desktop_archive.services.custody.striking import Striking
from desktop_archive.services.room import Room
from desktop_archive.wording import sentence
from desktop_archive.wording.tables.acts import movement_words


def ledger(arguments: argparse.Namespace, output: Output) -> int:
    """Compare ledger and map, show what the ledger says, or let one follow the other (B-09)."""
    work = {"compare": _compare, "show": _show, "mend": _mend, "strike": _strike}
    acting = arguments.what in ("mend", "strike")
    with opening.opened(arguments, output, acting=acting) as room:
        return work[arguments.what](room, arguments, output)


def _compare(room: Room, _arguments: argparse.Namespace, output: Output) -> int:
    desk = Custody(room)
    found = desk.compare()
    document = {
        "ok": not found,
        "findings": [
            {
                "kind": one.kind.value,
                "box": one.box.box_no,
                "map": {"place": one.box.map_place, "files": one.box.map_count},
                "ledger": {"place": one.box.ledger_place, "files": one.box.ledger_count},
                "files": desk.files_of(one.box.box_id),
                "what": sentence(one.kind, output.language),
            }
            for one in found
        ],
    }
    output.answer(document, *(_words(one, output.language) for one in found))
    if not found:
        output.tell("verified")
        return DONE
    output.tell("findings", count=len(found))
    return REFUSED


def _words(one: Disagreement, language: str) -> str:
    box = one.box
    return (
        f"{box.box_no}  {sentence(one.kind, language)}  "
        f"{box.map_place or '-'} ({box.map_count}) / "
        f"{box.ledger_place or '-'} ({box.ledger_count})"
    )


def _show(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    desk = Custody(room)
    files = desk.files(arguments.record or "", 0, arguments.limit)
    document = [
        {
            "code": one.code,
            "title": one.title,
            "box": one.box_no,
            "place": one.address,
            "entered": one.entered_at,
            "lines": [
                {
                    "at": line.at,
                    "kind": line.kind,
                    "box": line.box_no,
                    "from": line.origin,
                    "to": line.goal,
                    "by": line.by,
                    "reason": line.reason,
                }
                for line in desk.lines(one.id)
            ],
        }
        for one in files
    ]
    told = []
    for one in files:
        told.append(f"{one.code}  {one.title}  {one.box_no}  {one.address}")
        told += [
            f"    {line.at[:16]}  {movement_words(line.kind, output.language)}  "
            f"{line.origin} → {line.goal}  {line.by}  {line.reason}"
            for line in desk.lines(one.id)
        ]
    output.answer(document, *told)
    return DONE


def _mend(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    desk = Custody(room)
    if arguments.boxes == "all":
        chosen = [one.box.box_id for one in desk.compare()]
    else:
        chosen = desk.disagreeing(arguments.boxes.split(","))
    count = desk.mend(chosen, Mending(arguments.by), arguments.reason or "")
    output.answer({"mended": count, "by": arguments.by}, str(count))
    return DONE


def _strike(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    code = arguments.record or ""
    desk = Custody(room)
    found = [one.id for one in desk.files(code, 0, desk.count(code)) if one.code == code]
    wish = StrikeWish(StrikeKind(arguments.kind), arguments.reason or "", arguments.evidence or "")
    named = argparse.Namespace(password_file=arguments.second_password_file)
    secret = opening.password(named, output)
    count = Striking(room).strike(found, wish, arguments.second or "", secret)
    output.answer({"struck": count, "code": code}, code)
    return DONE
