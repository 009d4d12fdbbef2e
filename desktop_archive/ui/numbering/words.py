"""What the numbering pages say of findings and fields."""

from collections.abc import Mapping

from desktop_archive.rules.number_check import Finding, FindingKind
from desktop_archive.rules.refusals import RefusedError
from desktop_archive.rules.renumbering import Renumbered
from desktop_archive.ui.languages import current_language
from desktop_archive.ui.words import say
from desktop_archive.wording.tables.number_fields import number_field_words

#: The tone of each kind of finding.
TONES: Mapping[FindingKind, str] = {
    FindingKind.DUPLICATE: "refused",
    FindingKind.VOID_IN_USE: "refused",
    FindingKind.FIELD_DISAGREES: "refused",
    FindingKind.GAP: "look",
    FindingKind.WIDTHS_MIXED: "look",
    FindingKind.YEAR_NOT_DATE: "look",
    FindingKind.RESERVATION_EXPIRED: "look",
    FindingKind.NOT_OF_SCHEME: "neutral",
}


def finding_words(finding: Finding) -> str:
    """Return a finding in words, its field by its name."""
    facts = dict(finding.facts)
    if "field" in facts:
        facts["field"] = number_field_words(str(facts["field"]), current_language())
    return say(finding.kind, **facts)


def problem_words(line: Renumbered) -> str:
    """Return what keeps a record from being numbered anew, or nothing."""
    if line.problem is None:
        return ""
    return say(line.problem, detail=number_field_words(line.detail, current_language()))


def refusal_words(refused: RefusedError) -> str:
    """Return a refusal in words, its field by its name."""
    facts = dict(refused.facts)
    if "field" in facts:
        facts["field"] = number_field_words(str(facts["field"]), current_language())
    return say(refused.reason, **facts)
