"""Commands of personal keys and signatures: make, show, revoke, compare with paper, check."""

import argparse

from desktop_archive.cli import opening
from desktop_archive.cli.output import DONE, REFUSED, Output
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.signatures import KeyRefusal, SignatureFault, key_code
from desktop_archive.services.accounts import Door
from desktop_archive.services.room import Room
from desktop_archive.services.signature_check import room_signatures
from desktop_archive.services.signatures.keys import KeyDesk, KeyRow
from desktop_archive.services.signatures.verifying import (
    CheckedSignature,
    SignatureFinding,
)
from desktop_archive.wording import sentence

WORK = ("list", "enrol", "paper-signed", "revoke", "check", "password")
_LOOKING = ("list", "check")


def keys(arguments: argparse.Namespace, output: Output) -> int:
    """Make, show or revoke personal keys, or compare one with its signed paper."""
    work = {
        "list": _list,
        "enrol": _enrol,
        "paper-signed": _paper_signed,
        "revoke": _revoke,
        "check": _check,
        "password": _password,
    }
    acting = arguments.what not in _LOOKING
    with opening.opened(arguments, output, acting=acting) as room:
        return work[arguments.what](room, arguments, output)


def _list(room: Room, _arguments: argparse.Namespace, output: Output) -> int:
    found = KeyDesk(room).all()
    lines = [
        f"{key.login}  {key.name}  {key_code(key.fingerprint)}  "
        f"{key.enrolled_at[:10]} – {(key.revoked_at or '')[:10]}  {key.revoked_reason}".rstrip(" –")
        for key in found
    ]
    output.answer([_as_json(key) for key in found], *lines)
    return DONE


def _as_json(key: KeyRow) -> dict[str, object]:
    return {
        "login": key.login,
        "name": key.name,
        "code": key_code(key.fingerprint),
        "public_key": key.public_key,
        "enrolled_at": key.enrolled_at,
        "paper_signed_on": key.paper_signed_on,
        "revoked_at": key.revoked_at,
        "reason": key.revoked_reason,
    }


def _enrol(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    made = KeyDesk(room).enrol(arguments.name, opening.password(arguments, output))
    output.answer(_as_json(made), f"{made.login}  {key_code(made.fingerprint)}")
    return DONE


def _named(room: Room, arguments: argparse.Namespace) -> KeyRow:
    """Return the key in force of the account that is named."""
    login = arguments.login or arguments.name
    found = [key for key in KeyDesk(room).all() if key.login == login and not key.revoked_at]
    if not found:
        raise RefusedError(KeyRefusal.NO_KEY, name=login)
    return found[0]


def _paper_signed(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    key = _named(room, arguments)
    given = opening.moment(arguments.on, "--on", output).date() if arguments.on else None
    on = given or room.today()
    KeyDesk(room).note_paper(key.id, on)
    output.answer({"login": key.login, "paper_signed_on": on}, f"{key.login}  {on}")
    return DONE


def _revoke(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    key = _named(room, arguments)
    KeyDesk(room).revoke(key.id, arguments.reason or "")
    output.answer({"login": key.login, "revoked": True}, key.login)
    return DONE


def _check(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    agrees = KeyDesk(room).is_printed_code(arguments.login or "", arguments.code or "")
    output.answer({"login": arguments.login, "ok": agrees})
    if agrees:
        output.tell("verified")
        return DONE
    output.message(sentence(SignatureFault.KEY_SWAPPED, output.language, signer=arguments.login))
    return REFUSED


def _password(room: Room, arguments: argparse.Namespace, output: Output) -> int:
    old = opening.password(arguments, output)
    new = opening.password(argparse.Namespace(password_file=arguments.new_password_file), output)
    Door(room).change_password(arguments.name, old, new)
    output.answer({"login": arguments.name, "changed": True}, arguments.name)
    return DONE


def signatures(arguments: argparse.Namespace, output: Output) -> int:
    """Check the signatures under a list, or all, and say what is wrong with each (F21)."""
    with opening.opened(arguments, output, acting=False) as room:
        check = room_signatures(room)
        found = check.check(arguments.number)
        findings = check.findings()
    lines = [_line(one) for one in found]
    document = {
        "ok": not findings,
        "signatures": [_signature_json(one) for one in found],
        "findings": [one.code for one in findings],
    }
    output.answer(document, *lines)
    for finding in findings:
        output.message(said(finding, output.language))
    if findings:
        return REFUSED
    output.tell("verified")
    return DONE


def said(finding: SignatureFinding, language: str) -> str:
    """Return a finding in words."""
    number = finding.number or "–"
    return sentence(finding.fault, language, signer=finding.signer, number=number, row=finding.row)


def _line(one: CheckedSignature) -> str:
    row, thing = one.row, one.row.thing
    faults = ", ".join(fault.value for fault in one.faults) or "✓"
    return (
        f"{thing.number} v{thing.version}  {thing.act}  {thing.post}  {thing.verdict}  "
        f"{row.signer} {row.name}  {row.signed_at[:19]}Z  {faults}"
    )


def _signature_json(one: CheckedSignature) -> dict[str, object]:
    row, thing = one.row, one.row.thing
    return {
        "number": thing.number,
        "version": thing.version,
        "digest": thing.digest,
        "act": thing.act,
        "post": thing.post,
        "verdict": thing.verdict,
        "signer": row.signer,
        "name": row.name,
        "signed_at": row.signed_at,
        "faults": [fault.value for fault in one.faults],
    }
