"""Labels from the command line: drawn, moved, onto printed paper, as ZPL; torn ones found."""

import argparse
import re
import time
from dataclasses import replace
from pathlib import Path

from desktop_archive.cli import opening
from desktop_archive.cli.output import DONE, Output
from desktop_archive.cli.words import say
from desktop_archive.rules.printed import Printout
from desktop_archive.rules.printouts import LabelManner, Overprint, PrinterDrift
from desktop_archive.services.label_rescue import LabelRescue
from desktop_archive.services.labels import DESIGNS, MAT, LabelBatch, Labels
from desktop_archive.services.leaving import save_print
from desktop_archive.services.printing import paper
from desktop_archive.services.room import Room
from desktop_archive.wording import sentence

_PAIR = re.compile(r"(-?\d{1,2}(?:\.\d{1,2})?),(-?\d{1,2}(?:\.\d{1,2})?)", re.ASCII)
_USAGE = "--boxes all|debt|CODES --to FILE.pdf"


def labels(arguments: argparse.Namespace, output: Output) -> int:
    """Draw labels; in somebody's name they count as printed."""
    if arguments.list and not arguments.db:
        return _list(None, output)
    move = _move(arguments, output)
    with opening.opened(arguments, output, acting=False) as room:
        if arguments.list:
            return _list(Labels(room), output)
        if arguments.rescue:
            return _rescue(room, arguments, output)
        if not arguments.to or not (arguments.boxes or _is_page(arguments)):
            raise opening.WrongUseError(_USAGE)
        return _draw(Labels(room), arguments, output, move)


def _is_page(arguments: argparse.Namespace) -> bool:
    """Tell whether a page is wanted that is not about anything in the room."""
    return bool(arguments.calibration) or arguments.design == MAT


def _draw(
    desk: Labels, arguments: argparse.Namespace, output: Output, move: tuple[float, float]
) -> int:
    began = time.monotonic()
    manner = _manner(desk, arguments, move)
    batch = None if _is_page(arguments) else _batch(desk, arguments)
    made = _made(desk, arguments, output, batch, manner)
    content = desk.as_zpl(made, arguments.zpl) if arguments.zpl else made.pdf
    save_print(Path(arguments.to), content, desk.room)
    if batch is not None and arguments.name and manner.overprint is not Overprint.TEST:
        desk.printed(batch, arguments.design, with_place=manner.with_place)
    warnings = [sentence(one.kind, output.language, text=one.text) for one in made.warnings]
    document = {
        "labels": 0 if batch is None else len(batch.texts),
        "pages": made.pages,
        "codes": [] if batch is None else list(batch.codes),
        "warnings": warnings,
        "seconds": round(time.monotonic() - began, 2),
    }
    output.answer(document, *warnings)
    output.tell("written", path=arguments.to)
    return DONE


def _batch(desk: Labels, arguments: argparse.Namespace) -> LabelBatch:
    kind = next(kind for kind, designs in DESIGNS.items() if arguments.design in designs)
    which = arguments.boxes if arguments.boxes in ("all", "debt") else arguments.boxes.split(",")
    return desk.collect(kind, which)


def _made(
    desk: Labels,
    arguments: argparse.Namespace,
    output: Output,
    batch: LabelBatch | None,
    manner: LabelManner,
) -> Printout:
    if arguments.calibration:
        return desk.write_calibration(output.language)
    if batch is None:
        return desk.write_mat(output.language, manner)
    return desk.write(
        batch,
        design=arguments.design,
        stock=arguments.stock or "",
        start=arguments.start,
        language=output.language,
        manner=manner,
    )


def _manner(desk: Labels, arguments: argparse.Namespace, move: tuple[float, float]) -> LabelManner:
    how = Overprint(arguments.overprint) if arguments.overprint else Overprint.NONE
    drift = PrinterDrift()
    if arguments.printer:
        form = "" if how is Overprint.NONE else arguments.design
        drift = desk.printers.drift(arguments.printer, form)
    moved = replace(drift, across_mm=drift.across_mm - move[0], down_mm=drift.down_mm - move[1])
    return LabelManner(with_place=arguments.with_place, overprint=how, drift=moved)


def _move(arguments: argparse.Namespace, output: Output) -> tuple[float, float]:
    if not arguments.offset:
        return 0.0, 0.0
    found = _PAIR.fullmatch(arguments.offset)
    if found is None:
        words = say("bad_value", output.language, what="--offset", value=arguments.offset)
        raise opening.WrongUseError(words)
    return float(found[1]), float(found[2])


def _rescue(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    """Tell what a torn label was on; print it with --boxes and its code."""
    found = LabelRescue(room).find(arguments.rescue, arguments.place)
    document = [
        {
            "kind": one.kind.value,
            "code": one.code.replace("-", ""),
            "name": one.name,
            "place": one.place,
        }
        for one in found
    ]
    lines = [
        f"{one.code}  {sentence(one.kind, output.language)}  {one.name}  {one.place}"
        for one in found
    ]
    output.answer(document, *lines)
    return DONE


def _list(desk: Labels | None, output: Output) -> int:
    drawing = paper("labels")
    designs = {name: one.names.of(output.language) for name, one in drawing.designs().items()}
    if desk is None:
        stocks = {name: one.names.of(output.language) for name, one in drawing.stocks().items()}
    else:
        stocks = {name: names.of(output.language) for name, names, _ in desk.stocks()}
    lines = [f"{name}  {words}" for name, words in {**designs, **stocks}.items()]
    output.answer({"designs": designs, "stocks": stocks}, *lines)
    return DONE
