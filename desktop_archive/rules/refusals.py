"""What a records room answers when a rule says no."""

from enum import Enum


class RefusedError(Exception):
    """A rule said no: the reason is an enum member, the facts fill the sentence shown for it.

    Attributes:
        about: what it was said no to, as a table and a row, where the log should know it (X-14).
        is_kept: whether the log keeps it already.
    """

    def __init__(self, reason: Enum, /, **facts: object) -> None:
        super().__init__(f"{type(reason).__name__}.{reason.name}")
        self.reason = reason
        self.facts = facts
        self.about: tuple[str, int] | None = None
        self.is_kept = False
