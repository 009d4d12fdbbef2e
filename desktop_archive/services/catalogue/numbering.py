"""The number of an entry: what the form says of it, handed to whoever gives numbers."""

from dataclasses import dataclass

from desktop_archive.rules.number_fields import NumberFacts
from desktop_archive.rules.retention import Period
from desktop_archive.services.catalogue.entry import EntryDraft, span_of
from desktop_archive.services.numbering.allotting import NumberWish


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberChoice:
    """What a person chose about the number: fields only it needs, a reserved one, or a late one.

    Without a choice the entry gets the next number.
    """

    fields: tuple[tuple[str, str], ...] = ()
    take: int | None = None
    behind: str = ""


NEXT = NumberChoice()


def wish_of(
    draft: EntryDraft,
    fonds: str,
    category: str,
    period: Period | None,
    choice: NumberChoice = NEXT,
    parent: tuple[str, int | None] = ("", None),
) -> NumberWish:
    """Return what is known of an entry when it is numbered; `parent` is the file it lies in."""
    span, _ = span_of(draft.date_text)
    facts = NumberFacts(
        fonds=fonds,
        category=category,
        year=draft.year,
        retention=period.in_codes if period else "",
        unit=draft.unit_code,
        month=span.start.month if span else None,
        parent=parent[0],
        parent_number=parent[1],
        more=dict(choice.fields),
    )
    return NumberWish(
        category_id=draft.category_id,
        facts=facts,
        is_file=draft.level == "file",
        take=choice.take,
        behind=choice.behind,
    )
