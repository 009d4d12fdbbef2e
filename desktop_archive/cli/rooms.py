"""Commands about the room as a whole: init, status, backup, verify, restore, audit."""

import argparse
import getpass
import platform
from dataclasses import asdict
from pathlib import Path

from desktop_archive.cli import keys, opening
from desktop_archive.cli.output import DONE, REFUSED, Output
from desktop_archive.cli.words import say
from desktop_archive.services.audit import ActLine, AuditDesk
from desktop_archive.services.first_start import NewRoom, create_room
from desktop_archive.services.full_export import Finding, is_package, verify_package
from desktop_archive.services.practice.desk import create_practice_room
from desktop_archive.services.practice.known import PracticeSize
from desktop_archive.services.restoring import RestoreDesk
from desktop_archive.services.room import Room
from desktop_archive.services.safekeeping import DUMP, Safekeeping, restore_copy
from desktop_archive.services.servers import place_name
from desktop_archive.services.signature_check import room_signatures
from desktop_archive.services.status import room_status
from desktop_archive.services.verification import verify_copy, verify_whole
from desktop_archive.wording import sentence
from desktop_archive.wording.refused_acts import refused_words


def init(arguments: argparse.Namespace, output: Output) -> int:
    """Make a new room; an existing file is refused."""
    path = opening.database_path(arguments, output)
    new = NewRoom(
        organisation=arguments.organisation,
        fonds=arguments.fonds,
        language=output.language,
        preset=arguments.preset,
        admin_login=arguments.admin,
        admin_password=opening.password(arguments, output),
    )
    create_room(path, new).close()
    named = place_name(path)
    output.answer({"path": named})
    output.tell("created", path=named)
    return DONE


def practice(arguments: argparse.Namespace, output: Output) -> int:
    """Make a new practice room; an existing file is refused."""
    where = opening.database_path(arguments, output)
    if not isinstance(where, Path):
        shown = place_name(where)
        raise opening.WrongUseError(say("bad_value", output.language, what="--db", value=shown))
    path = where
    size = PracticeSize(arguments.files, arguments.boxes, arguments.seed)
    room = create_practice_room(path, size)
    try:
        found = room_status(room)
    finally:
        room.close()
    output.answer(found)
    output.tell("created", path=path)
    return DONE


def status(arguments: argparse.Namespace, output: Output) -> int:
    """Show counts, versions, settings and the last backup."""
    with opening.opened(arguments, output, acting=False) as room:
        found = room_status(room)
    output.answer(found, *(f"{name}: {value}" for name, value in found.items()))
    return DONE


def backup(arguments: argparse.Namespace, output: Output) -> int:
    """Make a verified copy."""
    with opening.opened(arguments, output, acting=False) as room:
        folder = Path(arguments.to) if arguments.to else None
        label = "hand" if arguments.name else "rhythm"
        made = Safekeeping(room).back_up(label, folder)
    output.answer(
        {"path": str(made.path), "sha256": made.sha256, "size": made.size, "head": made.head},
        str(made.path),
    )
    output.tell("dumped" if made.path.suffix == DUMP else "backed_up", path=made.path)
    return DONE


def verify(arguments: argparse.Namespace, output: Output) -> int:
    """Check the room, or a copy of it, and repair nothing."""
    if arguments.file:
        path = Path(arguments.file)
        if is_package(path):
            words = [_in_words(found, output) for found in verify_package(path)]
            return _findings(words, output)
        return _findings(verify_copy(path), output)
    with opening.opened(arguments, output, acting=False) as room:
        return _room_findings(room, output)


def restore(arguments: argparse.Namespace, output: Output) -> int:
    """Put a verified copy in place; the file that was there stays beside it."""
    target = Path(arguments.to)
    copy, desk = Path(arguments.file), platform.node() or "-"
    by = arguments.name or getpass.getuser()
    if arguments.name:
        # A name in the trail is proven, as at the door.
        RestoreDesk.admit(copy, by, opening.password(arguments, output))
    report = restore_copy(copy, target, by=by, workstation=desk)
    old = report.kept_as
    output.answer(
        {
            "path": str(target),
            "kept": str(old) if old else None,
            "restored_to": report.restored_to,
            "lost": report.lost,
        }
    )
    output.tell("restored", path=target)
    if report.lost:
        output.tell("lines_lost", first=report.restored_to + 1, last=report.lost_to)
    if old is not None:
        output.tell("old_kept", path=old)
    return DONE


def audit(arguments: argparse.Namespace, output: Output) -> int:
    """Verify the trail or show it."""
    since = opening.moment(arguments.since, "--since", output) if arguments.since else None
    with opening.opened(arguments, output, acting=False) as room:
        if arguments.what == "verify":
            return _trail_report(room, output)
        acts = AuditDesk(room).acts(since)
    output.answer([_act_facts(one) for one in acts], *(_act_line(one, output) for one in acts))
    return DONE


def _act_facts(act: ActLine) -> dict[str, object]:
    named = ("at", "actor", "action", "reason", "workstation", "rows")
    facts = {name: getattr(act, name) for name in named}
    return facts if act.refused is None else {**facts, "refused": asdict(act.refused)}


def _act_line(act: ActLine, output: Output) -> str:
    tried = act.refused
    words = act.reason
    if tried is not None:
        facts = (tried.act, tried.reason, tried.right, tried.times)
        words = f"{refused_words(*facts, output.language)}  {tried.named}  {act.workstation}"
    return f"{act.at}  {act.actor}  {act.action}  {words}"


def _room_findings(room: Room, output: Output) -> int:
    """Check the room; what is wrong with signatures is said in words too."""
    status = _findings(list(verify_whole(room).findings), output)
    return _tell_signatures(room, output, status)


def _trail_report(room: Room, output: Output) -> int:
    """Check the room and say what was gone through: lines, seals, the last seal's code."""
    done = verify_whole(room, lambda lines, _total: output.count(lines))
    last = done.last_seal
    document = {
        "ok": done.is_good,
        "findings": list(done.findings),
        "lines": done.lines,
        "seals": done.seals,
        "last_seal": {"number": last.number, "code": last.code} if last else None,
        "after_last_seal": done.lines - last.facts.head_seq if last else done.lines,
        "seconds": round(done.seconds, 3),
    }
    output.answer(document, *done.findings)
    output.tell("gone_through", lines=f"{done.lines:,}", seals=f"{done.seals:,}")
    if last is not None:
        output.tell("last_seal", number=last.number, code=last.code)
    if done.is_good:
        output.tell("verified")
        return DONE
    output.tell("findings", count=len(done.findings))
    return _tell_signatures(room, output, REFUSED)


def _tell_signatures(room: Room, output: Output, status: int) -> int:
    for found in room_signatures(room).findings():
        output.message(keys.said(found, output.language))
    return status


def _in_words(found: Finding, output: Output) -> str:
    return sentence(found.what, output.language, file=found.file, version=found.version)


def _findings(findings: list[str], output: Output) -> int:
    output.answer({"ok": not findings, "findings": findings}, *findings)
    if findings:
        output.tell("findings", count=len(findings))
        return REFUSED
    output.tell("verified")
    return DONE
