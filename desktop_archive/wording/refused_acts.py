"""What the log says of a refused act: which, why, how often (X-14)."""

from desktop_archive.rules.accounts import Right
from desktop_archive.wording.sentences import sentence
from desktop_archive.wording.tables.acts import act_words
from desktop_archive.wording.tables.refused_acts import REASONS, TRIED

_RIGHTS = {right.value: right for right in Right}


def refused_words(act: str, reason: str, right: str, times: int, language: str) -> str:
    """Return the act that was tried, why it was refused, and how often when it was often."""
    why = REASONS[reason].of(language) if reason in REASONS else reason
    if right in _RIGHTS:
        why = f"{why}: {sentence(_RIGHTS[right], language)}"
    often = f" × {times:,}" if times > 1 else ""
    tried = TRIED[act].of(language) if act in TRIED else act_words(act, language)
    return f"{tried} · {why}{often}"
