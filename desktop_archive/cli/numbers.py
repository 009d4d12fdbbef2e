"""Commands about numbers: schemes, the register check, numbering anew."""

import argparse

from desktop_archive.cli import opening
from desktop_archive.cli.output import DONE, REFUSED, Output
from desktop_archive.cli.words import say
from desktop_archive.rules.number_check import Finding
from desktop_archive.rules.renumbering import Renumbered, RenumberOrder
from desktop_archive.services.catalogue.desk import Catalogue, Node
from desktop_archive.services.numbering.checking import NumberCheck
from desktop_archive.services.numbering.renumbering import Renumbering
from desktop_archive.services.numbering.schemes import Schemes
from desktop_archive.services.room import Room
from desktop_archive.wording import sentence
from desktop_archive.wording.tables.number_fields import number_field_words

#: So many lines are told to a person; a program gets all that were listed.
_MOST_LINES = 200


def numbers(arguments: argparse.Namespace, output: Output) -> int:
    """Show the schemes, check the register, or number a part of it anew."""
    work = {"schemes": _schemes, "check": _check, "renumber": _renumber}[arguments.what]
    acting = arguments.what == "renumber" and not arguments.dry_run
    with opening.opened(arguments, output, acting=acting) as room:
        return work(room, arguments, output)


def _schemes(room: Room, _arguments: argparse.Namespace, output: Output) -> int:
    lines = Schemes(room).lines()
    document = [
        {
            "name": line.name,
            "version": line.version,
            "template": line.template,
            "class": line.category,
            "valid_from": line.valid_from,
            "approved_by": line.approved_by,
            "reason": line.reason,
            "in_force": line.is_in_force,
            "locked": line.locked,
            "numbered": line.numbered,
            "example": line.example,
        }
        for line in lines
    ]
    told = (
        f"{'*' if line.is_in_force else ' '} {line.name} {line.version}  {line.valid_from}  "
        f"{line.template}  {line.example}"
        for line in lines
    )
    output.answer(document, *told)
    return DONE


def _check(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    report = NumberCheck(room).run(_node(room, arguments, output))
    document = {
        "ok": not report.findings,
        "records": report.records,
        "counts": {kind.value: count for kind, count in report.counts.items()},
        "findings": [
            {
                "kind": one.kind.value,
                "code": one.code,
                "what": _words(one, output.language),
                **{name: str(value) for name, value in one.facts.items()},
            }
            for one in report.findings
        ],
    }
    shown = report.findings[:_MOST_LINES]
    output.answer(document, *(f"{one.code}  {_words(one, output.language)}" for one in shown))
    if not report.findings:
        output.tell("verified")
        return DONE
    output.tell("findings", count=sum(report.counts.values()))
    return REFUSED


def _renumber(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    desk = Renumbering(room)
    node = _node(room, arguments, output)
    plan = desk.plan(node, RenumberOrder(arguments.order))
    document: dict[str, object] = {
        "records": len(plan.lines),
        "changes": [{"old": one.old, "new": one.new} for one in plan.changes],
        "stops": [
            {"code": one.old, "reason": _problem(one, output.language)} for one in plan.stops
        ],
        "dry_run": bool(arguments.dry_run),
    }
    told = [f"{one.old}  {_problem(one, output.language)}" for one in plan.stops]
    told += [f"{one.old}  →  {one.new}" for one in plan.changes]
    if not arguments.dry_run:
        result = desk.apply(plan, arguments.reason or "")
        document["taken_over"] = result.adopted
        document["labels_due"] = {"boxes": result.boxes_due, "records": len(result.labels_due)}
    output.answer(document, *told[:_MOST_LINES])
    return REFUSED if plan.stops else DONE


def _node(room: Room, arguments: argparse.Namespace, output: Output) -> Node:
    """Return the part of the class tree that the options name."""
    category = None
    if arguments.category:
        known = {one.code: one.id for one in Catalogue(room).choices()["category"]}
        category = known.get(arguments.category)
        if category is None:
            words = say("bad_value", output.language, what="--class", value=arguments.category)
            raise opening.WrongUseError(words)
    return Node(category_id=category, year=arguments.year, unit_code=arguments.unit)


def _words(finding: Finding, language: str) -> str:
    facts = dict(finding.facts)
    if "field" in facts:
        facts["field"] = number_field_words(str(facts["field"]), language)
    return sentence(finding.kind, language, **facts)


def _problem(line: Renumbered, language: str) -> str:
    if line.problem is None:
        return ""
    return sentence(line.problem, language, detail=number_field_words(line.detail, language))
