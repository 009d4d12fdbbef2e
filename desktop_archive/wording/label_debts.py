"""Why a label is owed, in words: what it says and what it should say (B-03)."""

from desktop_archive.rules.label_debt import DebtReason, Difference, LabelField, OwedLabel
from desktop_archive.rules.secrecy import Secrecy
from desktop_archive.wording.languages import following
from desktop_archive.wording.sentences import sentence

_LEVELS = {str(level.rank): level for level in Secrecy}


def debt_words(owed: OwedLabel, language: str) -> str:
    """Return why a label is owed."""
    if owed.differences:
        return following([_difference(one, language) for one in owed.differences], language)
    if owed.was_printed:
        return sentence(DebtReason.NUMBERED_ANEW, language)
    return sentence(DebtReason.NEVER_PRINTED, language)


def _difference(one: Difference, language: str) -> str:
    was, now = (_value(one.field, text, language) for text in (one.was, one.now))
    return sentence(DebtReason.SAYS_OTHERWISE, language, field=one.field, was=was, now=now)


def _value(field: LabelField, text: str, language: str) -> str:
    if field is LabelField.SECRECY and text in _LEVELS:
        return sentence(_LEVELS[text], language) if text != "0" else ""
    return text
