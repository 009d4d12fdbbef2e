"""Which room a command is about, and in whose name it acts."""

import argparse
import contextlib
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from desktop_archive import paths, settings
from desktop_archive.cli.output import Output
from desktop_archive.cli.words import say
from desktop_archive.rules.seals import SealAlarm
from desktop_archive.rules.servers import is_server, read_address
from desktop_archive.services.accounts import Door
from desktop_archive.services.opening import open_room
from desktop_archive.services.remembering import SealMemory
from desktop_archive.services.room import Room
from desktop_archive.wording import sentence


class WrongUseError(Exception):
    """The command was called in a way that can't work; its text says how to call it."""


def database_path(arguments: argparse.Namespace, output: Output) -> Path | str:
    """Return the room's file or server: --db, then DESKTOP_ARCHIVE_DB, then the one last used.

    Raises:
        WrongUseError: none of them names a room.
    """
    named = arguments.db or os.environ.get("DESKTOP_ARCHIVE_DB") or _last_used()
    if not named:
        raise WrongUseError(say("no_database", output.language))
    if is_server(named):
        address, secret = read_address(named)
        return address.url(secret)
    if "://" in named:
        raise WrongUseError(say("no_server", output.language, path=named))
    return Path(named).expanduser()


def _last_used() -> str:
    return settings.load(paths.folders().settings_file).settings.last_database


def password(arguments: argparse.Namespace, output: Output) -> str:
    """Return the password from its file, or from standard input when the file is `-`.

    Raises:
        WrongUseError: there is no file, or it can't be read.
    """
    return password_from(arguments.password_file, output)


def password_from(name: str, output: Output) -> str:
    """Return a password from a file, or from standard input when it is `-`.

    Raises:
        WrongUseError: there is no file, or it can't be read.
    """
    if not name:
        raise WrongUseError(say("no_name", output.language))
    if name == "-":
        return sys.stdin.readline().rstrip("\r\n")
    try:
        return Path(name).read_text("utf-8-sig").split("\n", 1)[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise WrongUseError(say("no_password_file", output.language, path=name)) from error


def moment(text: str, option: str, output: Output) -> datetime:
    """Return a moment or a day that an option names, in UTC unless it says otherwise.

    Raises:
        WrongUseError: it is none.
    """
    try:
        found = datetime.fromisoformat(text)
        return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
    except (ValueError, OverflowError) as error:
        words = say("bad_value", output.language, what=option, value=text)
        raise WrongUseError(words) from error


@contextlib.contextmanager
def opened(arguments: argparse.Namespace, output: Output, *, acting: bool) -> Iterator[Room]:
    """Open the room and let the named person in; `acting` commands need one.

    Raises:
        WrongUseError: nobody is named though the command changes data.
        RefusedError: the name or password is wrong.
        ArchiveUnavailableError: the room can't be opened.
    """
    if acting and not arguments.name:
        raise WrongUseError(say("no_name", output.language))
    secret = password(arguments, output) if arguments.name else ""
    room = open_room(database_path(arguments, output))
    try:
        back = SealMemory(paths.folders().state / "seals.json").look(room)
        if back is not None:
            output.message(sentence(SealAlarm.WENT_BACK, output.language, **back.facts))
        if arguments.name:
            Door(room).sign_in(arguments.name, secret)
        yield room
    finally:
        room.close()
