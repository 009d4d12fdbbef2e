"""Commands for whoever runs the server of a room: its roles and rights, who may connect."""

import argparse

from desktop_archive.cli import opening
from desktop_archive.cli.output import DONE, Output
from desktop_archive.cli.words import say
from desktop_archive.rules.servers import ServerAddress, is_server, read_address
from desktop_archive.services.server_logins import ROLES, add_server_login, secure_room

WAYS = ("shared", "personal")
LOGIN_ROLES = ("shared", *ROLES)


def secure(arguments: argparse.Namespace, output: Output) -> int:
    """Give a room on a server its owner, its roles and their rights."""
    address, secret = _address(arguments, output)
    roles = secure_room(address, secret, personal=arguments.way == "personal")
    output.answer({"roles": roles, "way": arguments.way}, *roles)
    return DONE


def login(arguments: argparse.Namespace, output: Output) -> int:
    """Let somebody connect to the server in a role."""
    address, secret = _address(arguments, output)
    new = opening.password_from(arguments.new_password_file, output)
    add_server_login(address, secret, name=arguments.login, role=arguments.role, new_password=new)
    output.answer({"login": arguments.login, "role": arguments.role})
    return DONE


def _address(arguments: argparse.Namespace, output: Output) -> tuple[ServerAddress, str]:
    place = str(opening.database_path(arguments, output))
    if not is_server(place):
        raise opening.WrongUseError(say("no_server", output.language, path=place))
    return read_address(place)
