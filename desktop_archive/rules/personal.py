"""Identity and telephone numbers are shown masked to whom they do not concern (C-41)."""

import re

#: Eighteen digits with a birthday inside, or the fifteen of the old cards.
_IDENTITY = re.compile(
    r"(?<![0-9])([1-9][0-9]{2})[0-9]{3}"
    r"(?:(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{1}"
    r"|[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]))"
    r"[0-9]?([0-9]{1}[0-9Xx])(?![0-9])"
)
_MOBILE = re.compile(r"(?<![0-9])(1[3-9][0-9])[ -]?[0-9]{4}[ -]?([0-9]{4})(?![0-9])")
_SHOWN = 2
_SHORTEST = 5
_STAR = "*"


def masked_value(value: str) -> str:
    """Return a value of a personal field with only its first and last signs legible (C-41)."""
    return "\n".join(_masked_line(line) for line in value.split("\n"))


def _masked_line(line: str) -> str:
    if len(line) < _SHORTEST:
        return _STAR * len(line)
    return line[:_SHOWN] + _STAR * (len(line) - 2 * _SHOWN) + line[-_SHOWN:]


def masked_numbers(text: str) -> str:
    """Return a text in which identity and mobile numbers are masked wherever they stand (C-41)."""
    if not any(sign.isdigit() for sign in text):
        return text
    text = _IDENTITY.sub(lambda found: _starred(found, 3), text)
    return _MOBILE.sub(lambda found: _starred(found, 3), text)


def _starred(found: re.Match[str], first: int) -> str:
    last = len(found[2])
    return found[1] + _STAR * (len(found[0]) - first - last) + found[2]
