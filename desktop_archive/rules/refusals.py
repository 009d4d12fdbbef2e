"""What a records room answers when a rule says no."""

from enum import Enum


class RefusedError(Exception):
    """A rule said no: the reason is an enum member, the facts fill the sentence shown for it."""

    def __init__(self, reason: Enum, /, **facts: object) -> None:
        super().__init__(f"{type(reason).__name__}.{reason.name}")
        self.reason = reason
        self.facts = facts
