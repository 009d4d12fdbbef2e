"""What a typed code came to, said alike by both front ends."""

from desktop_archive.services.sealing import Checked, moment
from desktop_archive.wording.sentences import sentence


def checked_words(found: Checked, language: str) -> str:
    """Return in words what a typed code came to."""
    if found.fault is not None:
        return sentence(found.fault, language, sign=found.sign, count=found.count)
    facts: dict[str, object] = {"groups": ", ".join(map(str, found.wrong))}
    if found.seal is not None:
        facts |= {"number": found.seal.number, "when": moment(found.seal)}
        facts["line"] = f"{found.seal.facts.head_seq:,}"
    return sentence(found.verdict, language, **facts) if found.verdict else ""
