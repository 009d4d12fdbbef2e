"""Composition root: hands over to the window or to the command line."""

from collections.abc import Sequence

_WITH_VALUE = ("--db", "--language")


def main(argv: Sequence[str]) -> int:
    """Run a command if one is named, else open the window; return the exit status."""
    if _is_command_line(argv):
        # The two front ends load nothing of each other: the command line knows no Qt,
        # and the window paints before the register's libraries are there.
        from desktop_archive.cli.main import run  # noqa: PLC0415

        return run(argv)
    from desktop_archive.window import open_window  # noqa: PLC0415

    return open_window(argv)


def _is_command_line(argv: Sequence[str]) -> bool:
    """Tell whether the words name a command, or ask for help."""
    words = iter(argv)
    for word in words:
        if word in ("-h", "--help", "--json"):
            return True
        if word in _WITH_VALUE:
            next(words, None)
        elif not word.startswith("-"):
            return True
    return False
