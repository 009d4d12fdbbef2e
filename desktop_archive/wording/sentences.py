"""The one way from a reason, state or outcome to the sentence a person reads."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from string import Formatter

from typing_extensions import override

from desktop_archive.rules.names import LANGUAGES
from desktop_archive.rules.posts import KNOWN_POSTS
from desktop_archive.wording.languages import column, language_of, listed
from desktop_archive.wording.spans import duration, moment
from desktop_archive.wording.tables import (
    access,
    appraisal,
    breaches,
    columns,
    computers,
    copies,
    custody,
    description,
    desk,
    destruction,
    entry,
    exports,
    fetching,
    files,
    finding,
    holds,
    imports,
    inspections,
    irregular,
    labels,
    lending,
    moves,
    numbering,
    numbers,
    papers,
    people,
    places,
    policies,
    promises,
    reading,
    records,
    retention,
    roles,
    scan_files,
    seals,
    servers,
    shelving,
    shredder,
    signatures,
    signing,
    stocktake,
    training,
    trouble,
    undo,
    units,
    uses,
    voiding,
)

__all__ = ["LANGUAGES", "TABLE", "has_sentence", "language_of", "placeholders", "sentence"]

# Reasons are looked up by name, so that a sentence needs no floor that wording must not know.
TABLE: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    **access.TABLE,
    **appraisal.TABLE,
    **breaches.TABLE,
    **columns.TABLE,
    **computers.TABLE,
    **copies.TABLE,
    **custody.TABLE,
    **description.TABLE,
    **desk.TABLE,
    **destruction.TABLE,
    **entry.TABLE,
    **exports.TABLE,
    **fetching.TABLE,
    **files.TABLE,
    **finding.TABLE,
    **holds.TABLE,
    **imports.TABLE,
    **irregular.TABLE,
    **inspections.TABLE,
    **labels.TABLE,
    **lending.TABLE,
    **moves.TABLE,
    **numbering.TABLE,
    **numbers.TABLE,
    **papers.TABLE,
    **people.TABLE,
    **places.TABLE,
    **policies.TABLE,
    **promises.TABLE,
    **reading.TABLE,
    **records.TABLE,
    **retention.TABLE,
    **roles.TABLE,
    **scan_files.TABLE,
    **seals.TABLE,
    **servers.TABLE,
    **shelving.TABLE,
    **shredder.TABLE,
    **signatures.TABLE,
    **stocktake.TABLE,
    **voiding.TABLE,
    **training.TABLE,
    **signing.TABLE,
    **trouble.TABLE,
    **undo.TABLE,
    **units.TABLE,
    **uses.TABLE,
}
_POSTS = frozenset({"post", "posts"})


def sentence(member: Enum, language: str, **facts: object) -> str:
    """Return what is said for a reason, state or outcome, with as many facts as are known.

    A member without a sentence reads as its own name: a dull word is better than a crash.
    """
    texts = TABLE.get(type(member).__name__, {}).get(member.name)
    if texts is None:
        return member.name.replace("_", " ").capitalize()
    known = {name for name, value in facts.items() if value is not None and value != ""}
    spoken = {name: _spoken(name, facts[name], language) for name in known}
    variants = texts[column(language) :: len(LANGUAGES)]
    fitting = (text for text in variants if placeholders(text) <= known)
    return _Speaker().vformat(next(fitting, variants[-1]), (), spoken)


def has_sentence(member: Enum) -> bool:
    """Return whether a member has a sentence of its own."""
    return member.name in TABLE.get(type(member).__name__, {})


def placeholders(text: str) -> frozenset[str]:
    """Return the facts a sentence speaks of."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


class _Speaker(Formatter):
    """Fills sentences; {count:record|records} gives the number with the right English word."""

    @override
    def get_value(self, key: int | str, args: object, kwargs: Mapping[str, object]) -> object:
        return kwargs.get(str(key), "?")

    @override
    def format_field(self, value: object, format_spec: str) -> str:
        one, bar, many = format_spec.partition("|")
        if bar:
            return f"{value} {one if str(value) == '1' else many}"
        # Data is shown as it is: a format in it is never obeyed.
        return str(value)


def _spoken(name: str, value: object, language: str) -> str:
    """Return a fact as it is said."""
    if name in _POSTS and isinstance(value, str):
        return KNOWN_POSTS[value].of(language) if value in KNOWN_POSTS else value
    if isinstance(value, Enum):
        return sentence(value, language)
    if isinstance(value, datetime):
        return moment(_local(value, ends=name == "until"))
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return duration(value, language)
    if isinstance(value, (tuple, list, set, frozenset)):
        return listed([_spoken(name, one, language) for one in value], language)
    return str(value)


def _local(value: datetime, *, ends: bool) -> datetime:
    """Return a moment by the clock on the wall; of an end, the minute begun is counted whole."""
    begun = timedelta(minutes=1) if ends and (value.second or value.microsecond) else timedelta(0)
    return (value.astimezone() if value.tzinfo else value) + begun
