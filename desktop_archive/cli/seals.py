"""Commands of seals: make, list, check what is typed from paper, sign."""

import argparse
from pathlib import Path

from desktop_archive.cli import opening
from desktop_archive.cli.output import DONE, REFUSED, Output
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.seals import SealOccasion, SealRefusal, SealVerdict
from desktop_archive.services.room import Room
from desktop_archive.services.seal_signing import SealSigning
from desktop_archive.services.sealing import Checked, SealDesk, SealRow, moment
from desktop_archive.wording import sentence
from desktop_archive.wording.seals import checked_words

WORK = ("make", "list", "show", "check", "sign", "copy")


def seal(arguments: argparse.Namespace, output: Output) -> int:
    """Make a seal, list them, show one, hold a typed code against them, or sign one."""
    work = {
        "make": _make,
        "list": _list,
        "show": _show,
        "check": _check,
        "sign": _sign,
        "copy": _copy,
    }
    with opening.opened(arguments, output, acting=arguments.what == "sign") as room:
        return work[arguments.what](room, arguments, output)


def _make(room: Room, _arguments: argparse.Namespace, output: Output) -> int:
    made = SealDesk(room).seal()
    if made is None:
        raise RefusedError(SealRefusal.NOTHING_NEW)
    output.answer(_as_json(made), _line(made, output))
    return DONE


def _list(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    found = SealDesk(room).page(0, arguments.limit)
    output.answer([_as_json(one) for one in found], *(_line(one, output) for one in found))
    return DONE


def _show(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    found = SealDesk(room).find(arguments.number)
    signatures = SealSigning(room).signatures(found.number)
    signed = [(one.signer, one.name, one.signed_at) for one in signatures]
    document = {
        **_as_json(found),
        "previous": found.facts.previous,
        "state": found.facts.state,
        "counts": found.facts.counts,
        "schema": found.facts.schema,
        "signatures": [{"login": login, "name": name, "at": at} for login, name, at in signed],
    }
    lines = (f"{login}  {name}  {at}" for login, name, at in signed)
    output.answer(document, _line(found, output), *lines)
    return DONE


def _check(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    desk = SealDesk(room)
    found = desk.check(arguments.code or "", arguments.number)
    if (
        found.verdict is SealVerdict.GOOD
        and found.seal is not None
        and not desk.recompute(found.seal)
    ):
        found = Checked(SealVerdict.BROKEN, found.seal)
    words = checked_words(found, output.language)
    is_good = found.verdict is SealVerdict.GOOD
    document = {
        "ok": is_good,
        "verdict": found.verdict.value if found.verdict else "",
        "fault": found.fault.value if found.fault else "",
        "seal": _as_json(found.seal) if found.seal else None,
        "groups": list(found.wrong),
    }
    output.answer(document, words)
    return DONE if is_good else REFUSED


def _copy(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    if not arguments.to:
        raise opening.WrongUseError("--to FOLDER")
    count = SealDesk(room).copy_to(Path(arguments.to))
    output.answer({"written": count, "to": arguments.to}, str(count))
    return DONE


def _sign(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    secret = opening.password(arguments, output)
    signed = SealSigning(room).sign(arguments.number, arguments.name, secret)
    output.answer(_as_json(signed), _line(signed, output))
    return DONE


def _as_json(found: SealRow) -> dict[str, object]:
    return {
        "number": found.number,
        "code": found.code,
        "digest": found.digest,
        "line": found.facts.head_seq,
        "hash": found.facts.head_hash,
        "at": found.facts.sealed_at,
        "occasion": found.facts.occasion,
        "register": found.facts.register,
    }


def _line(found: SealRow, output: Output) -> str:
    when = f"{moment(found).astimezone():%Y-%m-%d %H:%M}"
    why = sentence(SealOccasion(found.facts.occasion), output.language)
    return f"{found.number}  {found.code}  {when}  {found.facts.head_seq}  {why}"
