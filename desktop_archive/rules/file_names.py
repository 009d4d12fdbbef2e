"""Names for files that every system takes (hostile 95)."""

import re
import unicodedata

_LONGEST = 100
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


def file_name(title: str, ending: str) -> str:
    """Return a title as the name of a file, with its ending, for any system."""
    plain = "".join(
        " " if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp") else sign
        for sign in title
    )
    name = " ".join(_FORBIDDEN.sub(" ", plain).split())[:_LONGEST].strip(" .") or "list"
    # Bytes count, not signs: a name of Chinese has three for each.
    while len(f"{name}{ending}".encode()) > 2 * _LONGEST:
        name = name[:-1]
    return f"_{name}{ending}" if _RESERVED.match(name) else f"{name}{ending}"
